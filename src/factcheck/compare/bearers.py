"""Knows the names of a corpus: all mentions of each, what is told of its bearer, and which lie near each other."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product
from typing import TYPE_CHECKING, Final

from factcheck.compare.genders import gender_of_name, gender_of_titles
from factcheck.compare.names import first_sound, is_given_name, is_known_word, spelt_out
from factcheck.compare.stories import stories_of
from factcheck.lexicon.words import forms_of_address
from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.compare.genders import Gender
    from factcheck.model import Corpus, Entity, Extraction

Place = tuple[int, int]
"""A document and a sentence."""
_PEOPLE: Final = ("PERSON", "OTHER")
_OF_PEOPLE: Final = (2, 3)
"""Words of a full name of a person; the model often calls foreign ones organisations."""
_START: Final = 3
"""Letters that near names begin with."""
_LARGE_BLOCK: Final = 200
_COURTESY: Final = frozenset("mr mrs ms dr miss sir dame lady lord cllr councillor herr frau monsieur madame".split())
_GROUPS: Final = {"FACILITY": "PLACE", "GROUP": "PLACE"}


@dataclass(frozen=True, slots=True)
class Bearer:
    """All mentions that the documents give one name (the fullest form that each has), and the offices given to it.

    `is_modifier` says that it stands before a common noun only, and may end too early: "Indian Naval ship". `titles`
    are all words before the name, spelt out: those that go with an office, and "mr". `is_term` says that all its words
    stand in small letters elsewhere, as those of a defined term do: "the Changed Edition".
    """

    key: str
    words: tuple[str, ...]
    label: str
    mentions: tuple[tuple[int, Entity], ...]
    roles: frozenset[str]
    is_modifier: bool = False
    titles: frozenset[str] = frozenset()
    is_term: bool = False

    @property
    def gender(self) -> Gender:
        """Give what titles and the given name tell of a person; empty where they tell nothing or disagree."""
        told = {gender_of_titles(self.titles), gender_of_name(self.key)} - {""}
        return told.pop() if len(told) == 1 else ""

    @property
    def is_addressed(self) -> bool:
        """Say whether a title shows the name to be a person's, as "Ms" does."""
        return not self.titles.isdisjoint(_forms_of_address())

    @property
    def is_full(self) -> bool:
        """Say whether the name has as many words as the full name of a person."""
        return len(self.words) in _OF_PEOPLE

    @property
    def documents(self) -> frozenset[int]:
        """Give the documents that use the name."""
        return frozenset(number for number, _ in self.mentions)

    @property
    def spelt(self) -> str:
        """Give the name as it is written."""
        return max((entity.name for _, entity in self.mentions), key=lambda name: (len(name.split()), name))


def bearers_of(corpus: Corpus) -> dict[str, Bearer]:
    """Give the bearers of all names of a corpus by the normal form of the name."""
    mentions: dict[str, list[tuple[int, Entity]]] = defaultdict(list)
    roles: dict[str, set[str]] = defaultdict(set)
    small = _in_small_letters(corpus)
    for number, chains in enumerate(corpus.chains):
        offices = {role.holder.span: role.title.split()[-1] for role in corpus.extractions[number].roles if role.title}
        for chain in chains:
            key = _without_courtesy(name_key(chain.name))
            if len(key) <= 2 or chain.label == "LAW" or _is_no_name(chain.name, chain.label, small):
                continue
            for entity in chain.mentions:
                mentions[key].append((number, entity))
                roles[key] |= {*entity.titles, offices.get(entity.span, "")} - _COURTESY - {""}
    for lone, full in _homes(mentions).items():
        mentions[full] += mentions.pop(lone)
        roles[full] |= roles.pop(lone, set())
    return {
        key: Bearer(
            key,
            tuple(key.split()),
            _label(found),
            tuple(found),
            frozenset(roles[key]),
            all(stands_before_noun(corpus.extractions[number], entity) for number, entity in found),
            frozenset(spelt_out(title) for _, entity in found for title in entity.titles),
            _is_term(found, small),
        )
        for key, found in sorted(mentions.items())
        if not _is_heading(corpus, found, small)
    }


def _in_small_letters(corpus: Corpus) -> frozenset[str]:
    """Give the words that stand in small letters somewhere."""
    return frozenset(
        token.text
        for extraction in corpus.extractions
        for sentence in extraction.sentences
        for token in sentence.tokens
        if token.text.islower()
    )


def _is_no_name(name: str, label: str, small: frozenset[str]) -> bool:
    """Say whether a name is that of a variable or a key ("DATA_DIR", "CTRL-A"), or a word that only opens a line.

    A lone word that stands in small letters elsewhere is no name, unless it is a person's.
    """
    return bool(_IDENTIFIER.search(name)) or (label != "PERSON" and name.lower() in small)


def _is_heading(corpus: Corpus, mentions: Sequence[tuple[int, Entity]], small: frozenset[str]) -> bool:
    """Say whether a name is but a heading, "Further Options", whose words stand elsewhere in small letters."""
    return _is_term(mentions, small) and all(
        corpus.extractions[number].sentences[entity.sentence].is_heading for number, entity in mentions
    )


def _is_term(mentions: Sequence[tuple[int, Entity]], small: frozenset[str]) -> bool:
    return {word.lower() for _, entity in mentions for word in entity.name.split()} <= small


_IDENTIFIER: Final = re.compile(r"[_<>=/\\]|^[A-Za-z]{2,5}-\S$")
"""A mark that no name has, or a key of a keyboard."""


def stands_before_noun(extraction: Extraction, entity: Entity) -> bool:
    """Say whether a common noun follows a name at once, so that it is not the name that is told of: "Orrel fans"."""
    tokens = extraction.sentences[entity.sentence].tokens
    following = next((token for token in tokens if token.start >= entity.span.end), None)
    is_noun = following is not None and following.pos == "NOUN" and following.start <= entity.span.end + 1
    return is_noun and not entity.name[-1].isdigit()  # a figure at its end counts the noun


def _without_courtesy(key: str) -> str:
    first, _, rest = key.partition(" ")
    return rest if rest and (first in _COURTESY or first in forms_of_address()) else key


@cache
def _forms_of_address() -> frozenset[str]:
    return frozenset(map(spelt_out, forms_of_address()))


def _homes(mentions: Mapping[str, Sequence[tuple[int, Entity]]]) -> dict[str, str]:
    """Give for a lone surname the one full name of the corpus that ends with it."""
    full: dict[str, list[str]] = defaultdict(list)
    for key, found in mentions.items():
        is_person = _label(found) == "PERSON" or is_given_name(key.split()[0])
        if len(key.split()) in _OF_PEOPLE and is_person:
            full[key.split()[-1]].append(key)
    return {
        key: full[key][0]
        for key, found in mentions.items()
        if len(full.get(key, ())) == 1 and (_label(found) in ("PERSON", "OTHER") or not is_known_word(key))
    }


def _label(mentions: Sequence[tuple[int, Entity]]) -> str:
    labels = [_GROUPS.get(entity.label, entity.label) for _, entity in mentions]
    return min(labels, key=lambda label: (label == "OTHER", -labels.count(label), label))


@dataclass(frozen=True, slots=True)
class Ground:
    """What bears on two names: coverage of aligned sentences, documents of one story, surnames, and lone names."""

    coverage: Mapping[Place, Mapping[Place, float]]
    stories: Mapping[int, frozenset[int]]
    surnames: Mapping[str, int]
    lone: frozenset[str]


def ground_of(corpus: Corpus, bearers: Sequence[Bearer]) -> Ground:
    """Collect what bears on the names of a corpus."""
    coverage: dict[Place, dict[Place, float]] = defaultdict(dict)
    for item in corpus.alignments:
        if (item.left[0], item.right[0]) not in corpus.apart:
            coverage[item.left][item.right] = coverage[item.right][item.left] = item.coverage
    return Ground(
        coverage=coverage,
        stories=stories_of(corpus),
        surnames=_surnames(bearers),
        lone=frozenset(bearer.key for bearer in bearers if len(bearer.words) == 1),
    )


def _surnames(bearers: Iterable[Bearer]) -> Counter[str]:
    """Count the full names of people that end with a word: a lone name that is one of them is explained."""
    return Counter(bearer.words[-1] for bearer in bearers if len(bearer.words) > 1 and bearer.label in _PEOPLE)


def near_pairs(bearers: Mapping[str, Bearer], ground: Ground) -> list[tuple[Bearer, Bearer]]:
    """Pair names that differ in one word, or in one letter or two of a word, without comparing all with all."""
    blocks: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for bearer in bearers.values():
        for i, word in enumerate(bearer.words):
            if len(bearer.words) > 1:
                blocks[(*bearer.words[:i], "*", *bearer.words[i + 1 :])].add(bearer.key)
            if len(word) >= 4 and i in (0, len(bearer.words) - 1):
                for variant in _deletions(word):
                    blocks["word", variant].add(bearer.key)
    pairs = {pair for keys in blocks.values() if len(keys) < _LARGE_BLOCK for pair in combinations(sorted(keys), 2)}
    pairs |= {*_of_one_story(bearers.values(), ground), *_addressed(bearers.values(), ground)}
    return [(bearers[left], bearers[right]) for left, right in sorted(pairs)]


def _of_one_story(bearers: Iterable[Bearer], ground: Ground) -> Iterator[tuple[str, str]]:
    """Pair the names of two documents of one story that begin alike in their first or their last word."""
    by_document: dict[int, dict[tuple[int, str], set[str]]] = defaultdict(lambda: defaultdict(set))
    for bearer in bearers:
        for word in {bearer.words[0], bearer.words[-1]}:
            for number in bearer.documents if len(word) > _START else ():
                by_document[number][len(bearer.words), word[:_START]].add(bearer.key)
    for left, right in ((left, right) for left, found in ground.stories.items() for right in found if left < right):
        for start in by_document[left].keys() & by_document[right].keys():
            for ours, theirs in product(by_document[left][start], by_document[right][start]):
                if ours != theirs:
                    yield min(ours, theirs), max(ours, theirs)


def _addressed(bearers: Iterable[Bearer], ground: Ground) -> Iterator[tuple[str, str]]:
    """Pair a lone surname, "Ms Harrow", with the full names of another document of the story that sound like it."""
    full: dict[tuple[int, str], set[str]] = defaultdict(set)
    for bearer in bearers:
        for number in bearer.documents if bearer.is_full else ():
            full[number, first_sound(bearer.words[-1])].add(bearer.key)
    for bearer in bearers:
        if len(bearer.words) > 1 or not bearer.is_addressed:
            continue
        others = {other for number in bearer.documents for other in ground.stories.get(number, ())}
        for key in {key for other in others for key in full.get((other, first_sound(bearer.key)), ())}:
            yield min(key, bearer.key), max(key, bearer.key)


def _deletions(word: str) -> set[str]:
    """Give the word and all forms with up to two letters dropped: words near each other share one."""
    once = {word[:i] + word[i + 1 :] for i in range(len(word))}
    return {word} | once | ({w[:i] + w[i + 1 :] for w in once for i in range(len(w))} if len(word) >= 7 else set())


def context_of(left: Bearer, right: Bearer, ground: Ground) -> float:
    """Give the best coverage of two aligned sentences that hold one name each."""
    there = {(number, entity.sentence) for number, entity in right.mentions}
    here = {(number, entity.sentence) for number, entity in left.mentions}
    return max(
        (coverage for place in here for other, coverage in ground.coverage.get(place, {}).items() if other in there),
        default=0.0,
    )


def may_meet(left: Bearer, right: Bearer, ground: Ground) -> bool:
    """Say whether some document has both names, or documents of one story have one each.

    Of two names in stories that have nothing to do with each other, one letter tells little: many words are near.
    """
    if left.documents & right.documents:
        return True
    return any(not right.documents.isdisjoint(ground.stories.get(number, ())) for number in left.documents)


def are_told_apart(left: Bearer, right: Bearer, ground: Ground) -> bool:
    """Say whether no document has both names, and documents of one story have one each."""
    return not left.documents & right.documents and may_meet(left, right, ground)
