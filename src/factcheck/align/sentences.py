"""Knows which sentences tell of the same thing: blocking by rare terms, then the overlap of words and near-synonyms."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations, repeat
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from factcheck.align.vectors import neighbours_of, word_vectors
from factcheck.model import Alignment, Change, Extraction, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from factcheck.model import Shares

_INFORMATIVE = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})
_EMPTY = frozenset(
    "be have do say tell make get go come take give use year day time people man woman mr. mrs. ms. dr. new other many "
    "more most first last also then there here now just only very so when where why how that this".split()
)
"""Lemmas too common to show that two sentences tell of one thing."""
_LARGE_BLOCK = 100
"""Sentences from which a block is common; a smaller one loses pairs where many documents tell of one thing."""
_KEY_TERMS = 12
"""Rarest terms of a sentence that make blocking keys; six keep 0.997 of planted matches in a million claims."""
_FEW_PAIRS = 60_000
"""Pairs of sentences up to which all are compared; beyond, only those that share rare terms."""
ONE_EVENT = 0.12
"""Likeness of two documents from which they tell of one event: 93% of true pairs have it, and 1% of the others."""
_ALIKE = 0.4
"""Overlap from which sentences of documents on other events are aligned all the same."""
_ENOUGH = 2
"""Words that they share at least: many lines hold one word and a date."""
_MIN_COVERAGE = 0.12
"""Below this share of weighted words two sentences are not aligned at all."""
_NEAR_COPY = 0.6
"""Share of equal tokens from which a word diff of two sentences is meaningful."""
_BEST = 6
"""Partners kept for a sentence in each other document; the true one is among the best three in 97%."""

Place = tuple[int, int]


def _no_vectors() -> NDArray[np.float32]:
    return np.zeros((0, 0), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Terms:
    """The informative lemmas of every sentence, how rare each is in the corpus, and which words are like it.

    `vectors` has a row for each word, in alphabetical order; `sentences` counts those of the corpus of which this is a
    part, and is 0 for a whole one.
    """

    by_place: dict[Place, frozenset[str]]
    weight: dict[str, float]
    names: frozenset[str] = frozenset()
    near: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    vectors: NDArray[np.float32] = field(default_factory=_no_vectors)
    sentences: int = 0

    @property
    def size(self) -> int:
        """Give how many sentences the corpus has."""
        return self.sentences or len(self.by_place)

    @property
    def are_many(self) -> bool:
        """Say whether the corpus has too many sentences to compare each with each."""
        return are_many(self.size)

    def total(self, words: Iterable[str]) -> float:
        """Sum the weights, in a fixed order so that the last bit never changes."""
        return math.fsum(self.weight[word] for word in sorted(words))

    def expanded(self, words: Iterable[str]) -> dict[str, float]:
        """Give every word of the corpus that these answer, and how well: 1 for themselves, less for others."""
        found: dict[str, float] = {}
        for word in sorted(words):
            found[word] = 1.0
            for other, like in self.near.get(word, {}).items():
                if like > found.get(other, 0.0):
                    found[other] = like
        return found

    def alike(self, left: str, right: str) -> float:
        """Give 1 for one word, and else how like each other two words are."""
        return 1.0 if left == right else self.near.get(left, {}).get(right, 0.0)


def are_many(sentences: int) -> bool:
    """Say whether there are too many sentences to compare each with each."""
    return sentences * (sentences - 1) // 2 > _FEW_PAIRS


def collect_terms(extractions: Sequence[Extraction], shares: Shares | None = None) -> Terms:
    """Read the informative terms of every sentence and weigh each by the share of sentences without it.

    `shares` are those of the corpus of which the documents are a part.
    """
    by_place = {
        (number, sentence.index): frozenset(terms_of(sentence))
        for number, extraction in enumerate(extractions)
        for sentence in extraction.sentences
    }
    counts = Counter(word for words in by_place.values() for word in words)
    if shares:
        counts = Counter({word: shares.counts[number_of(word)] for word in counts})
    size = shares.sentences if shares else len(by_place)
    weight = {word: math.log((size + 1) / count) + 0.1 for word, count in counts.items()}
    names = frozenset(
        term_of(token.lemma, token.text)
        for extraction in extractions
        for sentence in extraction.sentences
        for token in sentence.tokens
        if token.pos == "PROPN"
    )
    vocabulary = sorted(weight)
    vectors = word_vectors(vocabulary)
    rows = [row for row, word in enumerate(vocabulary) if word not in names]
    near = neighbours_of([vocabulary[row] for row in rows], vectors[rows])
    return Terms(by_place, weight, names, near, vectors, shares.sentences if shares else 0)


@lru_cache(maxsize=1 << 18)
def number_of(word: str) -> int:
    """Give the number that stands for a word where many are counted; a few words of a language share one."""
    return crc32(word.encode())


def terms_of(sentence: Sentence) -> Iterator[str]:
    """Yield the informative words of a sentence, as they are counted."""
    for token in sentence.tokens:
        if token.pos in _INFORMATIVE and token.lemma not in _EMPTY and any(mark.isalpha() for mark in token.text):
            yield term_of(token.lemma, token.text)


def term_of(lemma: str, text: str) -> str:
    """Give the form of a word under which it is counted: its lemma without edges."""
    return lemma.removesuffix("'s").strip(".-'") or text


class Likeness:
    """How alike any two sentences of a corpus are; each is prepared, and each pair measured, once."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self._words: dict[Place, WordSet] = {}
        self._measured: dict[tuple[Place, Place], tuple[float, float]] = {}
        self._meanings = sentence_vectors(terms)
        self._partners: dict[tuple[Place, int], dict[Place, int]] = {}
        self._squares = {word: weight**2 for word, weight in terms.weight.items()}
        self._documents: dict[int, tuple[frozenset[str], float]] = {}
        self._events: dict[tuple[int, int], float] = {}
        self._tables: dict[int, NDArray[np.float32]] = {}
        self._between: dict[tuple[int, int], list[list[float]]] = {}
        self._by_document: dict[int, list[Place]] = defaultdict(list)
        for place in sorted(terms.by_place):
            self._by_document[place[0]].append(place)

    def meaning(self, left: Place, right: Place) -> float:
        """Give the cosine of the weighted mean vectors of two sentences."""
        return float(self._meanings[left] @ self._meanings[right])

    def rank(self, place: Place, other: Place) -> int:
        """Give the rank, from 0, of a sentence among the likely partners of another in its document."""
        key = place, other[0]
        found = self._partners.get(key)
        if found is None:
            others = self._by_document[other[0]]
            closeness = map(self._closeness, repeat(place), others, self._meanings_of(place, other[0]))
            ranked = sorted((-close, one) for close, one in zip(closeness, others, strict=True))
            found = self._partners[key] = {one: number for number, (_, one) in enumerate(ranked)}
        return found[other]

    def _closeness(self, place: Place, other: Place, meaning: float) -> float:
        if place == other:
            return -1.0
        coverage, overlap = self.of(place, other) if place < other else self.of(other, place)
        return coverage + overlap + meaning

    def _meanings_of(self, place: Place, number: int) -> list[float]:
        """Give `meaning` for a sentence and each of a document, but for the last bits, which decide no rank."""
        key = place[0], number
        if key not in self._between:
            self._between[key] = np.einsum("ik,jk->ij", self._table(place[0]), self._table(number)).tolist()
        return self._between[key][bisect_left(self._by_document[place[0]], place)]

    def _table(self, number: int) -> NDArray[np.float32]:
        """Give the vectors of a document's sentences, one a row."""
        if number not in self._tables:
            self._tables[number] = np.stack([self._meanings[place] for place in self._by_document[number]])
        return self._tables[number]

    def of(self, left: Place, right: Place) -> tuple[float, float]:
        """Give the weighted share of answered terms: of the poorer sentence, and of both (Dice)."""
        found = self._measured.get((left, right))
        if found is None:
            found = self._measured[left, right] = self.measure(left, right)
        return found

    def measure(self, left: Place, right: Place) -> tuple[float, float]:
        """Give what `of` gives, for a pair that is not asked for again."""
        return shared_part(self._set(left), self._set(right))

    def event(self, left: int, right: int) -> float:
        """Give how alike two documents are, by the rarity of the words they share (cosine)."""
        if (left, right) not in self._events:
            self._events[left, right] = self._event(left, right)
        return self._events[left, right]

    def _event(self, left: int, right: int) -> float:
        if left not in self._documents:
            self._documents[left] = self._event_words(left)
        if right not in self._documents:
            self._documents[right] = self._event_words(right)
        (ours, our_size), (theirs, their_size) = self._documents[left], self._documents[right]
        return math.fsum(map(self._squares.__getitem__, ours & theirs)) / (our_size * their_size)

    def may_be_one_event(self, left: int, right: int) -> bool:
        """Say whether two documents may tell of one event; of few documents, all may."""
        return not self.terms.are_many or left == right or self.event(left, right) >= ONE_EVENT

    def may_meet(self, left: Place, right: Place, overlap: float | None = None) -> bool:
        """Say whether two sentences stand in documents that may tell of one event, or are nearly the same.

        `overlap` is given where it is known.
        """
        if self.may_be_one_event(left[0], right[0]):
            return True
        words = self.terms.by_place
        overlap = self.of(left, right)[1] if overlap is None else overlap
        return overlap >= _ALIKE and len(words[left] & words[right]) >= _ENOUGH

    def _event_words(self, number: int) -> tuple[frozenset[str], float]:
        """Give the words of a document, and the length of the vector of their weights."""
        words = frozenset().union(*(self.terms.by_place[place] for place in self._by_document[number]))
        return words, math.sqrt(math.fsum(map(self._squares.__getitem__, words))) or 1.0

    def _set(self, place: Place) -> WordSet:
        found = self._words.get(place)
        if found is None:
            found = self._words[place] = word_set(self.terms, self.terms.by_place[place])
        return found


def sentence_vectors(terms: Terms) -> dict[Place, NDArray[np.float32]]:
    """Give the mean vector of each sentence's informative words, the rarer ones weightier, of length 1 or 0."""
    vocabulary = sorted(terms.weight)
    if not vocabulary:
        return {}
    row = {word: number for number, word in enumerate(vocabulary)}
    table = terms.vectors * np.array([[terms.weight[word]] for word in vocabulary], dtype=np.float32)
    found = {}
    for place, words in terms.by_place.items():
        total = table[[row[word] for word in sorted(words)]].sum(axis=0) if words else table[0] * 0
        length = float(np.linalg.norm(total))
        found[place] = total / length if length else total
    return found


@dataclass(frozen=True, slots=True)
class WordSet:
    """Some words, their summed weight, and every word that they answer (`reach`) with its weight by how well."""

    words: frozenset[str]
    total: float
    answers: dict[str, float]
    reach: frozenset[str]


def word_set(terms: Terms, words: frozenset[str]) -> WordSet:
    """Prepare words for being compared with many others."""
    answers = {word: terms.weight[word] * like for word, like in terms.expanded(words).items()}
    return WordSet(words, terms.total(words), answers, frozenset(answers))


def align_sentences(extractions: Sequence[Extraction], likeness: Likeness, *, within: bool) -> Iterator[Alignment]:
    """Yield pairs of sentences that tell of the same thing, best partners first, in document order."""
    terms = likeness.terms
    scored: dict[tuple[Place, int], list[tuple[float, Place]]] = defaultdict(list)
    pairs: dict[tuple[Place, Place], tuple[float, float]] = {}
    for left, right in _candidates(terms, within=within):
        coverage, overlap = likeness.measure(left, right)
        if coverage < _MIN_COVERAGE or not likeness.may_meet(left, right, overlap):
            continue
        pairs[left, right] = coverage, overlap
        scored[left, right[0]].append((coverage + overlap, right))
        scored[right, left[0]].append((coverage + overlap, left))
    best = {key: {place for _, place in sorted(found, reverse=True)[:_BEST]} for key, found in scored.items()}
    lowered: dict[Place, _Lowered] = {}
    for (left, right), (coverage, overlap) in sorted(pairs.items()):
        if right not in best[left, right[0]] and left not in best[right, left[0]]:
            continue
        for place in (left, right):
            if place not in lowered:
                lowered[place] = _lowered(extractions[place[0]].sentences[place[1]])
        changes = _changes(lowered[left], lowered[right])
        yield Alignment(left, right, round(coverage, 4), round(overlap, 4), _shared(terms, left, right), changes)


def _candidates(terms: Terms, *, within: bool) -> Iterator[tuple[Place, Place]]:
    """Pair all sentences of a small corpus; of a large one those that share two of their rarest terms."""
    if terms.are_many:
        yield from _Blocks(terms, within=within).pairs()
        return
    places = sorted(place for place, words in terms.by_place.items() if words)
    yield from ((left, right) for left, right in combinations(places, 2) if left[0] != right[0] or within)


class _Blocks:
    """The sentences of a large corpus by each two of their rarest terms, and by a term where they have no more.

    A block that very many sentences share ("Summary") says nothing: its sentences are paired only where their documents
    also share another one. So the pairs grow as the documents do, and nothing is held but the blocks.
    """

    def __init__(self, terms: Terms, *, within: bool) -> None:
        documents = defaultdict(set)
        for (number, _), words in terms.by_place.items():
            for word in words:
                documents[word].add(number)
        self._within = within
        self._keys: dict[Place, list[tuple[str, ...]]] = {}
        self._blocks: dict[tuple[str, ...], list[Place]] = defaultdict(list)
        for place, words in sorted(terms.by_place.items()):
            usable = [word for word in words if within or len(documents[word]) > 1]
            rarest = sorted(usable, key=lambda word: (-terms.weight[word], word))[:_KEY_TERMS]
            keys = [*combinations(sorted(rarest), 2 if len(rarest) > 2 else 1)]
            for key in keys:
                self._blocks[key].append(place)
            self._keys[place] = keys
        self._common = {key: _by_document(found) for key, found in self._blocks.items() if len(found) > _LARGE_BLOCK}

    def pairs(self) -> Iterator[tuple[Place, Place]]:
        """Yield each pair once, in order."""
        related = self._related()
        for left, keys in self._keys.items():
            rights: set[Place] = set()
            for key in keys:
                if key not in self._common:
                    rights.update(self._after(left, key))
                    continue
                for number in related[left[0]]:
                    rights.update(self._common[key].get(number, ()))
            yield from ((left, right) for right in sorted(rights) if right > left and self._is_asked(left, right))

    def _after(self, left: Place, key: tuple[str, ...]) -> list[Place]:
        block = self._blocks[key]
        return block[bisect_right(block, left) :]

    def _is_asked(self, left: Place, right: Place) -> bool:
        return self._within or left[0] != right[0]

    def _related(self) -> dict[int, set[int]]:
        """Give for each document itself and those that share a block with it which is not common."""
        related: dict[int, set[int]] = defaultdict(set)
        for left, keys in self._keys.items():
            related[left[0]].add(left[0])
            for key in keys:
                if key not in self._common:
                    related[left[0]].update(number for number, _ in self._after(left, key))
        return related


def _by_document(places: Iterable[Place]) -> dict[int, list[Place]]:
    found: dict[int, list[Place]] = defaultdict(list)
    for place in places:
        found[place[0]].append(place)
    return dict(found)


def shared_part(ours: WordSet, theirs: WordSet) -> tuple[float, float]:
    """Give the weighted share of answered words: of the poorer side, and of both (Dice)."""
    if not ours.total or not theirs.total:
        return 0.0, 0.0
    there = math.fsum(map(theirs.answers.__getitem__, ours.words & theirs.reach))
    here = math.fsum(map(ours.answers.__getitem__, theirs.words & ours.reach))
    poorer = there / ours.total if ours.total <= theirs.total else here / theirs.total
    return poorer, (there + here) / (ours.total + theirs.total)


def _shared(terms: Terms, left: Place, right: Place) -> tuple[str, ...]:
    words = terms.by_place[left] & terms.by_place[right]
    return tuple(sorted(words, key=lambda word: (-terms.weight[word], word)))


def word_diff(left: Sentence, right: Sentence) -> tuple[Change, ...] | None:
    """Give where two near copies differ, or None when too little is equal to tell."""
    return _changes(_lowered(left), _lowered(right))


@dataclass(frozen=True, slots=True)
class _Lowered:
    """The words of a sentence in lower case, and how often it has each."""

    words: tuple[str, ...]
    counts: Mapping[str, int]


def _lowered(sentence: Sentence) -> _Lowered:
    words = tuple(token.text.lower() for token in sentence.tokens)
    return _Lowered(words, Counter(words))


def _changes(ours: _Lowered, theirs: _Lowered) -> tuple[Change, ...] | None:
    if _most_alike(ours, theirs) < _NEAR_COPY:
        return None
    matcher = SequenceMatcher(None, ours.words, theirs.words, autojunk=False)
    if matcher.ratio() < _NEAR_COPY:
        return None
    return tuple(Change(a, b, c, d) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal")


def _most_alike(ours: _Lowered, theirs: _Lowered) -> float:
    """Bound the share of equal words from above, at a fraction of the cost of a word diff."""
    length = len(ours.words) + len(theirs.words)
    shared = sum(min(ours.counts[word], theirs.counts[word]) for word in ours.counts.keys() & theirs.counts.keys())
    return 2.0 * shared / length if length else 1.0
