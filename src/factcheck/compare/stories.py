"""Knows which documents tell of one story: those that share several sentences."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model import Corpus

_ALIGNED: Final = 3
"""Aligned sentences of two documents from which they tell of one story, so that what differs there may be of one thing;
a document of fewer sentences has to be aligned with all of them."""


def stories_of(corpus: Corpus) -> Mapping[int, frozenset[int]]:
    """Give for each document, by its number, those that tell of one story with it."""
    links = Counter((item.left[0], item.right[0]) for item in corpus.alignments)
    found: dict[int, set[int]] = defaultdict(set)
    for (left, right), count in links.items():
        shortest = min(len(corpus.extractions[number].sentences) for number in (left, right))
        if (left, right) not in corpus.apart and count >= min(_ALIGNED, shortest):
            found[left].add(right)
            found[right].add(left)
    return {number: frozenset(others) for number, others in found.items()}
