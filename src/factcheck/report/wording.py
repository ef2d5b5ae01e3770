"""Knows how a conflict is said in plain sentences, for formats that have a field of text and no layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.report.outcome import counted
from factcheck.report.outline import Side, direction, percent, place, sides
from factcheck.report.screen import clip
from factcheck.report.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Conflict, Mention

_VALUE = 60
"""Cells of a value; a longer one is a quotation, and its place is beside it."""
_VALUES = 3


def primary(conflict: Conflict) -> Mention:
    """Give the place that a conflict is filed under."""
    return next((mention for mention in conflict.mentions if mention.is_primary), conflict.mentions[0])


def against(conflict: Conflict) -> str:
    """Set the primary value against the others, each of those with its place."""
    first, *others = sides(conflict)
    rest = " and ".join(f"{_value(side)} at {place(side.best)}" for side in others[: _VALUES - 1])
    more = f" and {counted(len(others) + 1 - _VALUES, 'more value')}" if len(others) >= _VALUES else ""
    return f"{_value(first)} against {rest}{more}" if others else _value(first)


def _value(side: Side) -> str:
    return f'"{clip(one_line(side.value.value), _VALUE)}"'


def headline(conflict: Conflict) -> str:
    """Name what is wrong, in one line without any place."""
    return f"{one_line(conflict.message)} ({percent(conflict.confidence)})"


def verdict(conflict: Conflict) -> str:
    """Say which side is likely right and on what ground, or why that is open."""
    likely = direction(conflict)
    if likely is None:
        return f"undecided: {one_line(conflict.undecided or 'nothing speaks for one side')}"
    return f"likely right: {clip(likely[0], _VALUE)} ({likely[1]})"


def account(conflict: Conflict) -> Iterator[str]:
    """Yield the whole conflict line by line: every place with its words, why, and which side is likely right."""
    for side in sides(conflict):
        for mention in (side.best, *side.others):
            yield f'{place(mention)}: "{one_line(mention.span.text)}"'
    yield f"why: {one_line(conflict.reason)}"
    yield verdict(conflict)
    yield f"id: {conflict.id}; more: factcheck explain {conflict.rule}"
