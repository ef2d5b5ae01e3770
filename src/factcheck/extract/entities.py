"""Knows the named things of a document: whole names, titles apart, one label a name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.extract.borders import TIME_WORDS, is_department, is_title, is_zone, name_runs
from factcheck.extract.furniture import furniture
from factcheck.extract.labels import label_of, one_label_a_name
from factcheck.lexicon.places import people_names
from factcheck.lexicon.words import forms_of_address, honorifics, is_common, word_list
from factcheck.model import Document, Entity, Label, Sentence, Token
from factcheck.normalize.text import fold_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.extract.borders import Run
    from factcheck.extract.furniture import Ranges

_POSSESSIVE: Final = re.compile(r"\s*'[sS]?$|(?<=s)'$")
_ABBREVIATED: Final = re.compile(r"(?:\b[A-Z]\.|\b(?:Jr|Sr|Ltd|Inc|Co|Corp|St|Bros|[A-Z][a-z]{2,4})\.)$")
_EDGE: Final = " \t\n\"'.,;:()[]{}-/*_|\u2026"
_BRACKET: Final = re.compile(r"[\[\](){}|]")
_ARTICLES: Final = frozenset({"the", "a", "an"})
_VESSELS: Final = frozenset("warship ship vessel frigate destroyer trawler tanker ferry freighter dhow yacht".split())
"""Kinds of ship that headlines write as the first word of a ship's name."""
_MAX_TITLES: Final = 4
_MIN_KNOWN: Final = 3
"""Letters of a name from which a capital at the beginning of a sentence is no chance."""
_STORY: Final = 5
"""Sentences from which a story names everybody whom its headline names."""


def find_entities(
    document: Document, folded: str, sentences: Sequence[Sentence], names: Iterable[tuple[int, int, str]]
) -> Iterator[Entity]:
    """Yield every named thing in text order.

    `names` are the model's (start, end, label). Their borders are repaired: a name takes the whole run
    of capitalised words, titles and possessives are cut off, and runs of capitalised words that the
    model missed become names of their own. Bylines, datelines and party tags name nothing.
    """
    outside = furniture(folded)
    by_sentence = _by_sentence(sentences, names)
    found: list[Entity] = []
    before: Sentence | None = None
    for sentence in sentences:
        found += _in_sentence(document, folded, sentence, by_sentence.get(sentence.index, []), outside, before)
        before = sentence
    found = list(_without_chance_capitals(sentences, list(one_label_a_name(found))))
    more = _known_names(document, sentences, found, outside)
    yield from sorted([*found, *more], key=_place)


def _place(entity: Entity) -> int:
    return entity.span.start


def _known_names(
    document: Document, sentences: Sequence[Sentence], found: Sequence[Entity], outside: Ranges
) -> Iterator[Entity]:
    """Yield where a name known from elsewhere in the document opens a sentence and was taken for a common word."""
    known: dict[str, Label] = {}
    for entity in found:
        words = entity.name.lower().split()
        if entity.label != "OTHER" and (len(words) == 1 or entity.label == "PERSON"):
            known.setdefault(words[-1], entity.label)
    covered = {entity.span.start for entity in found}
    for sentence in sentences:
        token = sentence.tokens[0]
        label = known.get(token.text.lower())
        if (
            label is None
            or is_common(token.text.lower())
            or token.start in covered
            or outside.touch(token.start, token.end)
        ):
            continue
        if not token.text[0].isupper() or token.end - token.start < _MIN_KNOWN:
            continue
        span = document.span(token.start, token.end)
        yield Entity(span, label, fold_words(span.text), (), sentence.index)


def _without_chance_capitals(sentences: Sequence[Sentence], found: Sequence[Entity]) -> Iterator[Entity]:
    """Drop lone words that only a headline, or only a capital in front of a common word, shows to be names."""
    headings = {sentence.index for sentence in sentences if sentence.is_heading}
    is_story = len(sentences) - len(headings) >= _STORY
    told = {word for entity in found if entity.sentence not in headings for word in entity.name.lower().split()}
    sure = {word for entity in found if entity.label != "OTHER" for word in entity.name.lower().split()}
    for entity in found:
        word = entity.name.lower()
        is_lone = " " not in word and not entity.titles and entity.label in ("PERSON", "ORG", "OTHER")
        if is_lone and is_story and entity.sentence in headings and word not in told:
            continue
        if is_lone and entity.label == "OTHER" and word not in sure and is_common(word):
            continue
        yield entity


def _by_sentence(
    sentences: Sequence[Sentence], names: Iterable[tuple[int, int, str]]
) -> dict[int, list[tuple[int, int, str]]]:
    grouped: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    starts = [sentence.span.start for sentence in sentences]
    for start, end, label in names:
        place = bisect_right(starts, start) - 1
        if place >= 0:
            grouped[sentences[place].index].append((start, end, label))
    return grouped


def _in_sentence(
    document: Document,
    folded: str,
    sentence: Sentence,
    names: Sequence[tuple[int, int, str]],
    outside: Ranges,
    before: Sentence | None,
) -> Iterator[Entity]:
    tokens = sentence.tokens
    barred = [outside.touch(token.start, token.end) for token in tokens]
    runs = name_runs(tokens, names, barred)
    for run in sorted([*runs, *_peoples(tokens, runs, barred)]):
        entity = _entity(document, folded, sentence, run, before)
        if entity:
            yield entity


def _peoples(tokens: Sequence[Token], runs: Sequence[Run], barred: Sequence[bool]) -> Iterator[Run]:
    """Yield the single words for a people that no name covers: the model misses "Somali" as an adjective."""
    named = {place for first, last, _ in runs for place in range(first, last + 1)}
    for place, token in enumerate(tokens):
        if (
            place not in named
            and not barred[place]
            and token.text[:1].isupper()
            and token.text.lower() in people_names()
        ):
            yield place, place, "GROUP"


def _entity(document: Document, folded: str, sentence: Sentence, run: Run, before: Sentence | None) -> Entity | None:
    tokens = sentence.tokens
    first, last, label = run
    while first < last and tokens[first].text.lower() in _ARTICLES and label != "WORK":
        first += 1
    while first < last and tokens[first].text.lower() in _VESSELS and label != "WORK":
        first += 1
    if is_department(tokens, first, last) or (first == last and is_zone(tokens[first])):
        return None
    first = _after_titles(tokens, first, last, label)
    if all(is_title(token) or not token.text[0].isalnum() for token in tokens[first : last + 1]) and label != "WORK":
        return None
    start, end = _borders(folded, tokens[first].start, tokens[last].end)
    if end - start < 2 or not any(mark.isupper() for mark in folded[start:end]):
        return None
    name = " ".join(folded[start:end].split())
    if name.lower().rstrip(".") in TIME_WORDS:
        return None
    titles = _titles_before(tokens, first, before, sentence)
    return Entity(
        document.span(start, end), label_of(label, name, titles, tokens, first, last), name, titles, sentence.index
    )


def _after_titles(tokens: Sequence[Token], first: int, last: int, label: Label) -> int:
    """Give where the name begins after a title inside the run: "Highway Patrol Officer" + "Brad Baehr"."""
    if label != "WORK":
        first = max([first, *(i + 1 for i in range(first, last) if _addresses(tokens[i]))])
    if label not in ("PERSON", "ORG", "OTHER") or tokens[last].text.lower() in word_list("body_words.txt"):
        return first
    needs = 2 if label == "ORG" else 1
    for i in range(last - needs, first - 1, -1):
        if is_title(tokens[i]):
            has_name = tokens[i + 1].text[:1].isupper() and not any(is_title(word) for word in tokens[i + 1 : last + 1])
            return i + 1 if has_name else first
    return first


def _addresses(token: Token) -> bool:
    return is_title(token) and token.text.lower().rstrip(".") in forms_of_address()


def _titles_before(tokens: Sequence[Token], first: int, before: Sentence | None, sentence: Sentence) -> tuple[str, ...]:
    """Give the titles before a name; the model may end a sentence after "Capt."."""
    titles: list[str] = []
    place = _before_stop(tokens, first - 1)
    while place >= 0 and len(titles) < _MAX_TITLES and _is_title_of(tokens, place):
        titles.insert(0, tokens[place].text.lower().rstrip("."))
        place = _before_stop(tokens, place - 1)
    if not titles and first == 0 and before and before.paragraph == sentence.paragraph:
        return _cut_off_titles(before.tokens)
    return tuple(titles)


def _before_stop(tokens: Sequence[Token], place: int) -> int:
    """Step over the full stop of an abbreviated title that is a token of its own."""
    return place - 1 if place > 0 and tokens[place].text == "." and is_title(tokens[place - 1]) else place


def _is_title_of(tokens: Sequence[Token], place: int) -> bool:
    following = tokens[place + 1]
    return is_title(tokens[place]) and following.start - tokens[place].end <= 2 and following.text != ","


def _cut_off_titles(tokens: Sequence[Token]) -> tuple[str, ...]:
    words = [token.text.lower() for token in tokens[-2:]]
    if words[-1] == "." and len(words) > 1:
        words = [words[0] + "."]
    title = words[-1].rstrip(".")
    return (title,) if words[-1].endswith(".") and title in honorifics() else ()


def _borders(folded: str, start: int, end: int) -> tuple[int, int]:
    """Cut the possessive and the marks off both ends of a name."""
    while start < end and folded[start] in _EDGE:
        start += 1
    bracket = _BRACKET.search(folded, start, end)
    end = bracket.start() if bracket else end
    surface = folded[start:end]
    end -= len(surface) - len(_POSSESSIVE.sub("", surface))
    while end > start and folded[end - 1] in _EDGE and not _ends_abbreviation(folded[start:end]):
        end -= 1
    return start, end


def _ends_abbreviation(surface: str) -> bool:
    return surface.endswith(".") and bool(_ABBREVIATED.search(surface))
