"""Knows which words are common talk of a corpus, and name no one thing: "file" and "write" in the pages of a manual."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from factcheck.model import Corpus, Extraction

_MANY: Final = 8
"""Documents from which it can be seen what many of them speak of; a few tell of one story in the same words."""
_SHARE: Final = 4
"""One document in so many that has a word makes it common talk."""
_TELLING: Final = frozenset({"NOUN", "VERB", "ADJ", "ADV"})


def common_talk(corpus: Corpus) -> frozenset[str]:
    """Give the lemmas, in small letters, that a quarter of the documents have; none where there are few documents.

    The pages of one manual tell of many files that are written, and each of another one. Names are left out: what
    many documents name is what they are about.
    """
    if len(corpus.extractions) < _MANY:
        return frozenset()
    held = Counter(lemma for extraction in corpus.extractions for lemma in _lemmas(extraction))
    return frozenset(lemma for lemma, count in held.items() if count * _SHARE >= len(corpus.extractions))


def _lemmas(extraction: Extraction) -> set[str]:
    return {
        token.lemma.lower() for sentence in extraction.sentences for token in sentence.tokens if token.pos in _TELLING
    }
