"""Entities across documents, and the sentences and slots that tell of the same thing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.align.chains import all_chains
from factcheck.align.sentences import Likeness, align_sentences, collect_terms
from factcheck.align.slots import align_slots
from factcheck.compare.subjects import two_subjects
from factcheck.model import Corpus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Extraction, Shares

__all__ = ["align"]


def align(extractions: Sequence[Extraction], *, within: bool = True, shares: Shares | None = None) -> Corpus:
    """Pair up what the documents say; with `within`, also the places of one document.

    `shares` weigh the words of documents that are a part of a large corpus.
    """
    likeness = Likeness(collect_terms(extractions, shares))
    chains = tuple(all_chains(extractions))
    alignments = tuple(align_sentences(extractions, likeness, within=within))
    corpus = Corpus(
        extractions=tuple(extractions),
        chains=chains,
        alignments=alignments,
        slots=tuple(align_slots(extractions, chains, alignments, likeness)),
        is_within=within,
    )
    return replace(corpus, apart=two_subjects(corpus))
