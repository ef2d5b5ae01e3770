"""Knows which documents of a large corpus may meet: it falls into parts, and each part is judged for itself.

Documents are linked by the rare words they share, as `align` compares two documents, and by a sentence, a quotation, an
office or a near name that both have. The strongest links join first. A weak link joins small parts only, or
documents on all sorts of things would hang together in one chain.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from factcheck.align.sentences import are_many
from factcheck.align.sketches import OWN
from factcheck.model import Shares

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from factcheck.model import Sketch

    Numbers = NDArray[np.int64]
    Links = tuple[Numbers, Numbers, NDArray[np.float32]]

_ROOM: Final = ((0.3, 1 << 40), (0.18, 300), (0.15, 40), (0.12, 12), (0.1, 8))
"""Documents that a part may have when a link of so much strength joins it.

In 380 articles and stories thrown together all 631 pairs that contradict each other lie in one part, and no part has
more than 40 documents; at 0.12 without a bound 232 documents hang together.
"""
_TOLD_AGAIN, _OWN_WORDS, _WEAK = 0.18, 0.15, 0.12
"""Strength of a link by a sentence or quotation that few documents share; by words that no other document has; and by
a name, or a sentence that many share."""
_ALIKE: Final = 0.15
"""Strength from which a link that found no room is told."""
_FEW: Final = 4
_WINDOW, _KEY_WINDOW = 31, 7
"""Next documents of those that share a word, or a key, with which a document is compared: all, where it is rare."""
_COMMON, _COMMON_WINDOW = 32, 8
"""Documents that share a word for it to be common, and the next ones with which each is compared then."""
_TOGETHER: Final = 4_000_000
"""Pairs that are added up at a time."""
_LEAST: Final = 4
"""Sentences up to which words are equally rare."""


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """The documents of each part, by number, in order; and what the words of a part weigh.

    `apart` counts the pairs of documents that are alike and yet lie in two parts, which had no room for both.
    """

    parts: tuple[tuple[int, ...], ...]
    apart: int
    words: tuple[NDArray[np.uint32], ...]
    vocabulary: NDArray[np.uint32]
    counts: Numbers
    sentences: int

    def shares(self, part: Sequence[int]) -> Shares:
        """Give in how many sentences of the corpus the words of a part stand."""
        rows = self.rows(part)
        return Shares(
            self.sentences, dict(zip(self.vocabulary[rows].tolist(), self.counts[rows].tolist(), strict=True))
        )

    def weights(self, part: Sequence[int]) -> tuple[int, bytes]:
        """Give what decides the weights of a part."""
        return self.sentences, self.counts[self.rows(part)].tobytes()

    def rows(self, part: Sequence[int]) -> Numbers:
        """Give the places of a part's words in the vocabulary."""
        found = np.unique(np.concatenate([self.words[number] for number in part]))
        return np.searchsorted(self.vocabulary, found)


def have_parts(sketches: Sequence[Sketch]) -> bool:
    """Say whether a corpus is so large that it is judged in parts."""
    return are_many(sum(sketch.sentences for sketch in sketches))


def into_parts(sketches: Sequence[Sketch]) -> Parts:
    """Divide a corpus into the parts that are judged each for itself."""
    words = tuple(np.frombuffer(sketch.words, dtype="<u4") for sketch in sketches)
    postings = _postings(words)
    found = np.concatenate([np.frombuffer(sketch.counts, dtype=np.uint8) for sketch in sketches]).astype(np.int64)
    vocabulary, rows = np.unique(np.concatenate(words), return_inverse=True)
    sentences = _step(np.array([sum(sketch.sentences for sketch in sketches)]), 0.25)
    counts = np.minimum(_step(np.bincount(rows, found).astype(np.int64), 1.0), sentences)
    squares = (np.log((sentences + 1) / counts) + 0.1).astype(np.float32) ** 2
    links = [
        *_by_words(postings, vocabulary, squares, len(sketches)),
        _by_keys([sketch.keys for sketch in sketches], _TOLD_AGAIN),
        _by_keys([sketch.offices for sketch in sketches], _WEAK),
        _by_names([sketch.names for sketch in sketches]),
    ]
    left, right, strength = (np.concatenate([each[i] for each in links]) for i in range(3))
    parts = _joined(len(sketches), _strongest_first(left, right, strength))
    alike = strength >= _ALIKE
    apart = _count_apart(parts, left[alike], right[alike])
    return Parts(parts, apart, words, vocabulary, counts, int(sentences[0]))


def _step(counts: Numbers, step: float) -> Numbers:
    """Round up to a power of two, or of its root, from 4 on."""
    power = np.ceil(np.log2(np.maximum(counts, _LEAST)) / step - 1e-9) * step
    return np.ceil(2.0**power - 1e-6).astype(np.int64)


# ------------------------------------------------------------------ links


def _postings(numbers: Sequence[NDArray[np.unsignedinteger]]) -> tuple[NDArray[np.uint64], Numbers]:
    """Give all numbers that documents have, sorted, and the document of each."""
    every = np.concatenate(numbers).astype(np.uint64)
    documents = np.repeat(np.arange(len(numbers)), [len(found) for found in numbers])
    order = np.argsort(every, kind="stable")
    return every[order], documents[order]


def _by_words(
    postings: tuple[NDArray[np.uint64], Numbers],
    vocabulary: NDArray[np.uint32],
    squares: NDArray[np.float32],
    size: int,
) -> Iterator[Links]:
    """Yield the pairs of documents that share words, with how alike they are (cosine).

    Two words that no third document has are a link as strong as _OWN_WORDS.
    """
    words, documents = postings
    squares = squares[np.searchsorted(vocabulary, words)]
    lengths = np.sqrt(np.maximum(np.bincount(documents, squares, size), 1e-9))
    starts, ends = np.searchsorted(words, words), np.searchsorted(words, words, side="right")
    shared = np.stack([squares, (ends - starts == 2).astype(np.float32)], axis=1)
    places = np.arange(len(words))
    last = np.minimum(ends - 1, places + np.where(ends - starts > _COMMON, _COMMON_WINDOW, _WINDOW))
    for at in _blocks(documents, last - places, size):
        first, second = _next_ones(at, last)
        left, right, sums = _summed(documents[first], documents[second], shared[first])
        strength = sums[:, 0] / (lengths[left] * lengths[right])
        strength = np.maximum(strength, np.where(sums[:, 1] >= 2, np.float32(_OWN_WORDS), 0))
        strong = strength >= _ROOM[-1][0]
        yield left[strong], right[strong], strength[strong].astype(np.float32)


def _blocks(documents: Numbers, pairs: Numbers, size: int) -> Iterator[Numbers]:
    """Yield the places of the postings of some documents at a time."""
    totals = np.cumsum(np.bincount(documents, pairs, size))
    blocks = (totals // _TOGETHER).astype(np.int64)[documents]
    order = np.argsort(blocks, kind="stable")
    yield from np.split(order, np.flatnonzero(np.diff(blocks[order])) + 1)


def _next_ones(at: Numbers, last: Numbers) -> tuple[Numbers, Numbers]:
    """Give each of some places with each of those after it, up to its last one."""
    firsts, seconds = [at[:0]], [at[:0]]
    offset = 1
    while len(at := at[last[at] >= at + offset]):
        firsts.append(at)
        seconds.append(at + offset)
        offset += 1
    return np.concatenate(firsts), np.concatenate(seconds)


def _summed(
    left: Numbers, right: Numbers, amounts: NDArray[np.float32]
) -> tuple[Numbers, Numbers, NDArray[np.float32]]:
    """Add up what is told of each pair."""
    order = _in_order(left, right)
    keys = (left << 32 | right)[order]
    first = np.flatnonzero(np.diff(keys, prepend=-1))
    sums = np.add.reduceat(amounts[order], first) if len(first) else amounts
    return keys[first] >> 32, keys[first] & 0xFFFFFFFF, sums


def _in_order(left: Numbers, right: Numbers) -> Numbers:
    """Give the places of pairs in their order, equal ones as they come.

    Pair and place are sorted as one number where they fit into it, which takes half the time.
    """
    bits, size = len(left).bit_length(), int(right.max(initial=0)) + 1
    if size * size << bits >= 1 << 63 or left.max(initial=0) >= size:
        return np.lexsort((right, left))
    packed = (left * size + right) << bits | np.arange(len(left))
    packed.sort()
    return packed & ((1 << bits) - 1)


def _by_keys(packed: Sequence[bytes], strength: float) -> Links:
    """Give the pairs of documents that share a key; one that many share is a weak link."""
    keys, documents = _postings([np.frombuffer(raw, dtype="<u8") for raw in packed])
    first, second, sharing = _sharing(keys)
    return _links(documents, first, second, np.where(sharing <= _FEW, strength, _WEAK))


def _by_names(packed: Sequence[bytes]) -> Links:
    """Give the pairs of documents that have near names which are not the same."""
    names, documents = _postings([np.frombuffer(raw, dtype="<u8") for raw in packed])
    first, second, _ = _sharing(names >> np.uint64(OWN.bit_length()))
    others = (names[first] & np.uint64(OWN)) != (names[second] & np.uint64(OWN))
    return _links(documents, first[others], second[others], np.full(int(others.sum()), _WEAK))


def _sharing(keys: NDArray[np.uint64]) -> tuple[Numbers, Numbers, Numbers]:
    """Give the places of each key and of the next ones that are equal to it, and how many there are in all."""
    places, ends = np.arange(len(keys)), np.searchsorted(keys, keys, side="right")
    first, second = _next_ones(places, np.minimum(ends - 1, places + _KEY_WINDOW))
    return first, second, (ends - np.searchsorted(keys, keys))[first]


def _links(documents: Numbers, first: Numbers, second: Numbers, strength: NDArray[np.float64]) -> Links:
    left, right = np.minimum(documents[first], documents[second]), np.maximum(documents[first], documents[second])
    is_pair = left != right
    return left[is_pair], right[is_pair], strength[is_pair].astype(np.float32)


# ------------------------------------------------------------------ parts


def _strongest_first(left: Numbers, right: Numbers, strength: NDArray[np.float32]) -> Iterator[tuple[int, int, float]]:
    order = np.lexsort((right, left, -strength))
    return zip(left[order].tolist(), right[order].tolist(), strength[order].tolist(), strict=True)


def _count_apart(parts: Sequence[Sequence[int]], left: Numbers, right: Numbers) -> int:
    """Count the pairs of documents that lie in two parts."""
    home = np.zeros(sum(map(len, parts)), dtype=np.int64)
    for number, part in enumerate(parts):
        home[list(part)] = number
    is_apart = home[left] != home[right]
    return len(np.unique(left[is_apart] << 32 | right[is_apart]))


def _joined(size: int, links: Iterator[tuple[int, int, float]]) -> tuple[tuple[int, ...], ...]:
    """Join documents (union-find) while the part that arises has room."""
    parent, sizes = list(range(size)), [1] * size

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for left, right, strength in links:
        one, other = root(left), root(right)
        if one != other and sizes[one] + sizes[other] <= _room(strength):
            parent[max(one, other)] = min(one, other)
            sizes[min(one, other)] += sizes[max(one, other)]
    found: dict[int, list[int]] = {}
    for number in range(size):
        found.setdefault(root(number), []).append(number)
    return tuple(map(tuple, found.values()))


def _room(strength: float) -> int:
    return next(room for least, room in _ROOM if strength >= least - 1e-6)
