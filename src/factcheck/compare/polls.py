"""Knows whose poll a document tells of, and which of its figures are of a poll."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from factcheck.model import Entity, Extraction

_POLLS: Final = frozenset({"poll", "pollster", "survey", "respondent"})
_BESIDE: Final = 3
"""Words between the word for a poll and the body that held it."""


def pollsters_of(extraction: Extraction) -> frozenset[str]:
    """Give the first words of the bodies that a document names beside the word for a poll, in small letters."""
    return frozenset(
        name_key(entity.name).split()[0]
        for entity in extraction.entities
        if entity.label == "ORG" and name_key(entity.name) and _is_beside_poll(extraction, entity)
    )


def is_polled(extraction: Extraction, sentence: int) -> bool:
    """Say whether a sentence speaks of a poll, or one next to it does."""
    return any(
        token.lemma in _POLLS
        for near in extraction.sentences[max(0, sentence - 1) : sentence + 2]
        for token in near.tokens
    )


def _is_beside_poll(extraction: Extraction, entity: Entity) -> bool:
    tokens = extraction.sentences[entity.sentence].tokens
    first = sum(token.start < entity.span.start for token in tokens)
    last = sum(token.start < entity.span.end for token in tokens)
    return any(token.lemma in _POLLS for token in tokens[max(0, first - _BESIDE) : last + _BESIDE])
