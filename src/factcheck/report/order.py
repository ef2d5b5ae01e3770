"""Knows which conflicts a person is shown, in which order, and how they are counted by rule instead."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.report.outcome import counted, documents_of
from factcheck.report.screen import Line, Screen, pad
from factcheck.report.wording import primary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Conflict, Report

_BAR: Final = 10
_LEVELS: Final = ("error", "warning", "info")


def listed(report: Report, screen: Screen) -> Sequence[Conflict]:
    """Give the conflicts in the order asked for, as many as asked for; none where they are only counted."""
    if screen.statistics:
        return ()
    conflicts = report.conflicts
    match screen.sort:
        case "severity":
            conflicts = tuple(sorted(conflicts, key=_by_severity))
        case "confidence":
            conflicts = tuple(sorted(conflicts, key=_by_confidence))
        case "path":
            order = {document.id: number for number, document in enumerate(report.documents)}
            conflicts = tuple(sorted(conflicts, key=lambda conflict: _by_path(conflict, order)))
    return conflicts[: screen.show]


def _by_severity(conflict: Conflict) -> tuple[int, float]:
    return _LEVELS.index(conflict.severity), -conflict.confidence


def _by_confidence(conflict: Conflict) -> float:
    return -conflict.confidence


def _by_path(conflict: Conflict, order: dict[str, int]) -> tuple[int, str, int]:
    first = primary(conflict).span
    return order.get(first.document, len(order)), first.document, first.start


def statistics(report: Report, screen: Screen) -> Iterator[Line]:
    """Yield a line for each rule that found something: the most frequent first, with a bar and its documents."""
    if not screen.statistics or not report.conflicts:
        return
    found: dict[tuple[str, str], list[Conflict]] = defaultdict(list)
    for conflict in report.conflicts:
        found[conflict.rule, conflict.severity].append(conflict)
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), _LEVELS.index(item[0][1]), item[0]))
    most = len(ranked[0][1])
    digits, width = len(f"{most:,}"), max(len(rule) for rule, _ in found)
    for (rule, severity), conflicts in ranked:
        bar = "█" * max(1, round(_BAR * len(conflicts) / most))
        level: Line = ((pad(severity, max(map(len, _LEVELS))), conflicts[0].severity),)
        yield (
            (f"{len(conflicts):>{digits},}  ", "strong"),
            *level,
            (f"  {pad(rule, width)}  ", "plain"),
            (pad(bar, _BAR), conflicts[0].severity),
            (f"  in {counted(len(documents_of(conflicts)), 'document')}", "plain"),
        )
