"""Knows which conflicts touch a change, and which of their places is then the one to show first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model import Changes, Conflict, Mention


def split_touched(
    conflicts: Iterable[Conflict], changes: Changes | None
) -> tuple[tuple[Conflict, ...], tuple[Conflict, ...]]:
    """Give the conflicts that touch a change, a touched place first of all, and those that do not.

    A conflict touches a change when one of its mentions lies on a changed line. Without `changes`, all do.
    """
    if changes is None:
        return tuple(conflicts), ()
    shown = [(conflict, _turned(conflict, changes)) for conflict in conflicts]
    return tuple(turned for _, turned in shown if turned), tuple(conflict for conflict, turned in shown if not turned)


def _turned(conflict: Conflict, changes: Changes) -> Conflict | None:
    """Make a touched place the primary one: the present one, else a suspect one, else the first."""
    touched = [number for number, mention in enumerate(conflict.mentions) if _lies_on(mention, changes)]
    if not touched:
        return None
    suspect = {number for value in conflict.values if value.verdict == "suspect" for number in value.mentions}
    chosen = min(touched, key=lambda number: (not conflict.mentions[number].is_primary, number not in suspect, number))
    mentions = (replace(item, is_primary=number == chosen) for number, item in enumerate(conflict.mentions))
    return replace(conflict, mentions=tuple(mentions))


def _lies_on(mention: Mention, changes: Changes) -> bool:
    lines = changes.get(mention.span.document, ())
    return any(first <= mention.end.line and mention.start.line <= last for first, last in lines)
