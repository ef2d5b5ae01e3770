"""Knows what is left of a conflict when some of its places are answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from factcheck.model import Conflict, Mention, Value

_LEAST = 2
"""Values that it takes to disagree."""
_GONE = "the documents that made one side likely are answered by comments or per-file-ignores"


def without(conflict: Conflict, answered: Container[int]) -> Conflict | None:
    """Take mentions, by number, out of a conflict; None where fewer than two values remain.

    The id stays: it names the fact as the documents state it, whoever has answered for some of them.
    """
    left = [number for number in range(len(conflict.mentions)) if number not in answered]
    if len(left) == len(conflict.mentions):
        return conflict
    renumbered = {old: new for new, old in enumerate(left)}
    values = tuple(filter(None, (_shrunk(value, renumbered) for value in conflict.values)))
    if len(values) < _LEAST:
        return None
    shrunk = replace(conflict, values=values, mentions=tuple(conflict.mentions[number] for number in left))
    if conflict.likely and not any(value.verdict == "supported" for value in values):
        shrunk = replace(
            shrunk, likely=None, undecided=_GONE, values=tuple(replace(value, verdict="open") for value in values)
        )
    return replace(shrunk, mentions=_with_primary(shrunk))


def same_statement(conflict: Conflict, answered: Iterable[int]) -> frozenset[int]:
    """Add to some mentions all others at which the same document gives the same value of the fact."""
    told = {
        (_document(conflict, number), value.normalized)
        for value in conflict.values
        for number in answered
        if number in value.mentions
    }
    return frozenset(
        number
        for value in conflict.values
        for number in value.mentions
        if (_document(conflict, number), value.normalized) in told
    )


def _document(conflict: Conflict, number: int) -> str:
    return conflict.mentions[number].span.document


def _shrunk(value: Value, renumbered: dict[int, int]) -> Value | None:
    mentions = tuple(renumbered[number] for number in value.mentions if number in renumbered)
    return replace(value, mentions=mentions) if mentions else None


def _with_primary(conflict: Conflict) -> tuple[Mention, ...]:
    """Keep the primary place, or make the first doubtful one primary."""
    if any(mention.is_primary for mention in conflict.mentions):
        return conflict.mentions
    doubtful = (value.mentions[0] for value in conflict.values if value.verdict == "suspect")
    primary = next(doubtful, 0)
    return tuple(replace(mention, is_primary=number == primary) for number, mention in enumerate(conflict.mentions))
