"""Knows where names begin and end: whole names, titles apart, one label a name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.lexicon.words import honorifics, role_nouns
from factcheck.model import Document, Entity, Label, Sentence, Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_LABELS: Final[dict[str, Label]] = {
    "PERSON": "PERSON",
    "ORG": "ORG",
    "GPE": "PLACE",
    "LOC": "PLACE",
    "FAC": "FACILITY",
    "NORP": "GROUP",
    "PRODUCT": "PRODUCT",
    "WORK_OF_ART": "WORK",
    "EVENT": "EVENT",
    "LAW": "LAW",
}
_POSSESSIVE = re.compile(r"\s*'s?$|(?<=s)'$")
_EDGE = " \t\n\"'.,;:()[]{}-/*_|"
_ARTICLES = frozenset({"the", "a", "an"})
_ALSO_SURNAMES = frozenset(
    "king queen prince princess pope baker carpenter farmer dean marshal major cardinal bishop duke duchess guard painter "
    "singer head scholar champion pilot ranger tutor warden vicar priest baron emperor sultan patriarch".split()
)
"""Titles that are also surnames: they stay in the name, so that "King Jong Un" is read as written."""
_TIME_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept "
    "oct nov dec today tomorrow yesterday".split()
)


def find_entities(
    document: Document, folded: str, sentences: Sequence[Sentence], names: Iterable[tuple[int, int, str]]
) -> Iterator[Entity]:
    """Yield every named thing in text order.

    `names` are the model's (start, end, label). Their borders are repaired: a person's name takes
    the whole run of capitalised words, titles and possessives are cut off, and runs of capitalised
    words that the model missed become names of their own.
    """
    by_sentence: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    starts = [sentence.span.start for sentence in sentences]
    for start, end, label in names:
        place = _place(starts, start)
        if place >= 0:
            by_sentence[place].append((start, end, label))
    found = [
        entity
        for sentence in sentences
        for entity in _in_sentence(document, folded, sentence, by_sentence.get(sentence.index, []))
    ]
    yield from _one_label_a_name(found)


def _place(starts: Sequence[int], offset: int) -> int:
    return bisect_right(starts, offset) - 1


def _in_sentence(
    document: Document, folded: str, sentence: Sentence, names: Sequence[tuple[int, int, str]]
) -> Iterator[Entity]:
    tokens = sentence.tokens
    taken = [False] * len(tokens)
    out: list[Entity] = []
    for start, end, raw in sorted(names):
        covered = [i for i, token in enumerate(tokens) if token.start < end and start < token.end]
        label = _LABELS.get(raw)
        if not covered:
            continue
        if label is None:
            if raw in ("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY"):
                for i in covered:
                    taken[i] = True
            continue
        first, last = covered[0], covered[-1]
        if label in ("PERSON", "ORG", "PRODUCT", "WORK", "FACILITY", "PLACE"):
            first, last = _whole_run(tokens, taken, first, last, is_person=label == "PERSON")
        if any(taken[i] for i in range(first, last + 1)):
            continue
        for i in range(first, last + 1):
            taken[i] = True
        entity = _entity(document, folded, sentence, first, last, label)
        if entity:
            out.append(entity)
    if not _is_title_case(tokens):
        for first, last in _missed_runs(tokens, taken):
            if first == last == 0:
                continue
            entity = _entity(document, folded, sentence, first, last, "OTHER")
            if entity:
                out.append(entity)
    yield from sorted(out, key=lambda entity: entity.span.start)


def _is_name_word(token: Token) -> bool:
    return token.pos == "PROPN" and token.text[:1].isupper() and token.text.lower().rstrip(".") not in _TIME_WORDS


def _whole_run(
    tokens: Sequence[Token], taken: Sequence[bool], first: int, last: int, *, is_person: bool
) -> tuple[int, int]:
    """Widen a name to the run of capitalised proper nouns that it is part of."""
    while first > 0 and not taken[first - 1] and _is_name_word(tokens[first - 1]) and _joins(tokens, first - 1):
        if _ends_modifier(tokens, first - 1) or (tokens[first - 1].ent and not is_person):
            break
        first -= 1
    while last + 1 < len(tokens) and not taken[last + 1] and _is_name_word(tokens[last + 1]) and _joins(tokens, last):
        if _is_title(tokens[last + 1]) or (tokens[last + 1].ent and not is_person):
            break
        last += 1
    if is_person:
        return first, _with_hyphen(tokens, last)
    return _with_of(tokens, taken, first), last


def _with_of(tokens: Sequence[Token], taken: Sequence[bool], first: int) -> int:
    """Take in what stands before "of" or "for" in the name of a place or a body: "Gulf of" + "Aden"."""
    head = first - 2
    while head >= 0 and tokens[first - 1].text in ("of", "for") and not taken[head] and not _is_title(tokens[head]):
        if not _is_name_word(tokens[head]) or tokens[head].lemma in role_nouns():
            break
        first, head = head, head - 2
        while first > 0 and not taken[first - 1] and _is_name_word(tokens[first - 1]) and _joins(tokens, first - 1):
            first -= 1
            head = first - 2
    return first


def _joins(tokens: Sequence[Token], left: int) -> bool:
    """Say whether only plain space, or nothing, stands between this token and the next."""
    return tokens[left + 1].start - tokens[left].end <= 1


def _ends_modifier(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a word before a person belongs to another name: it is tagged as a place or an organisation."""
    return tokens[place].ent in ("GPE", "LOC", "ORG", "NORP", "FAC")


def _with_hyphen(tokens: Sequence[Token], last: int) -> int:
    """Take in the rest of a hyphenated name: "Moon Jae" + "-" + "in"."""
    while (
        last + 2 < len(tokens)
        and tokens[last + 1].text == "-"
        and tokens[last].end == tokens[last + 1].start
        and tokens[last + 1].end == tokens[last + 2].start
        and tokens[last + 2].text.isalpha()
        and (tokens[last + 2].text[0].isupper() or len(tokens[last + 2].text) <= 4)
        and tokens[last + 2].text.lower() not in {"led", "era", "born", "run", "made"}
    ):
        last += 2
    return last


def _missed_runs(tokens: Sequence[Token], taken: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield runs of capitalised proper nouns that no name covers."""
    i = 0
    while i < len(tokens):
        if taken[i] or not _is_name_word(tokens[i]) or not any(mark.isalpha() for mark in tokens[i].text):
            i += 1
            continue
        last = i
        while last + 1 < len(tokens) and not taken[last + 1] and _is_name_word(tokens[last + 1]) and _joins(tokens, last):
            last += 1
        yield i, last
        i = last + 1


def _is_title_case(tokens: Sequence[Token]) -> bool:
    """Say whether nearly every longer word is capitalised, as in headlines, where capitals tell nothing."""
    words = [token.text for token in tokens if len(token.text) > 3 and token.text.isalpha()]
    return len(words) >= 4 and sum(word[0].isupper() for word in words) >= 0.75 * len(words)


def _entity(
    document: Document, folded: str, sentence: Sentence, first: int, last: int, label: Label
) -> Entity | None:
    tokens = sentence.tokens
    if label != "WORK":
        while first < last and tokens[first].text.lower() in _ARTICLES:
            first += 1
    if label in ("PERSON", "ORG", "OTHER"):
        cut = _after_titles(tokens, first, last, needs=2 if label == "ORG" else 1)
        label = "PERSON" if cut > first else label
        first = cut
    titles = _titles_before(tokens, first)
    if titles and label == "OTHER":
        label = "PERSON"
    start, end = tokens[first].start, tokens[last].end
    surface = folded[start:end]
    end -= len(surface) - len(_POSSESSIVE.sub("", surface))
    while end > start and folded[end - 1] in _EDGE and not (folded[end - 1] == "." and _ends_abbreviation(folded[start:end])):
        end -= 1
    while start < end and folded[start] in _EDGE:
        start += 1
    if end - start < 2 or not any(mark.isupper() for mark in folded[start:end]):
        return None
    name = " ".join(folded[start:end].split())
    if name.lower() in _TIME_WORDS:
        return None
    return Entity(document.span(start, end), label, name, titles, sentence.index)


def _after_titles(tokens: Sequence[Token], first: int, last: int, *, needs: int) -> int:
    """Give where the name begins after a title inside the run: "Highway Patrol Officer" + "Brad Baehr"."""
    for i in range(last - needs, first - 1, -1):
        rest = tokens[i + 1 : last + 1]
        if _is_title(tokens[i]) and rest[0].text[:1].isupper() and not any(_is_title(word) for word in rest):
            return i + 1
    return first


def _titles_before(tokens: Sequence[Token], first: int) -> tuple[str, ...]:
    titles: list[str] = []
    place = first - 1
    while place >= 0 and len(titles) < 4 and _is_title(tokens[place]) and _joins(tokens, place):
        titles.insert(0, tokens[place].text.lower().rstrip("."))
        place -= 1
    return tuple(titles)


def _ends_abbreviation(surface: str) -> bool:
    return bool(re.search(r"(?:\b[A-Z]\.|\b(?:Jr|Sr|Ltd|Inc|Co|Corp|St)\.)$", surface))


def _is_title(token: Token) -> bool:
    word = token.text.lower().rstrip(".")
    if not token.text[:1].isupper() or word in _ALSO_SURNAMES:
        return False
    return word in honorifics() or word in role_nouns()


def _one_label_a_name(found: Sequence[Entity]) -> Iterator[Entity]:
    """Give all mentions of one name in a document the label that most of them have.

    A single word is a person where it is the last word of a person's full name: the model calls
    surnames anything.
    """
    votes: dict[str, Counter[Label]] = defaultdict(Counter)
    for entity in found:
        votes[entity.name.lower()][entity.label] += 1 if entity.label != "OTHER" else 0
    best = {name: _most(counts) for name, counts in votes.items()}
    surnames = {name.split()[-1] for name, label in best.items() if label == "PERSON" and " " in name}
    for entity in found:
        name = entity.name.lower()
        label: Label = "PERSON" if name in surnames else best[name] or entity.label
        yield replace(entity, label=label) if label != entity.label else entity


def _most(counts: Counter[Label]) -> Label | None:
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ranked[0][0] if ranked and ranked[0][1] else None
