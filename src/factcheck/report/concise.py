"""Knows the one-line form of a report, which editors and grep read: path:line:column first, then the other sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.report.footer import where
from factcheck.report.outcome import counted, is_error, lower_confidence, summary
from factcheck.report.outline import Side, direction, percent, place, sides
from factcheck.report.screen import Line, Screen, clip, paint
from factcheck.report.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Conflict, Report

_VALUE = 60
"""Cells of a value; a longer one is a quotation, and its place is beside it."""
_VALUES = 3


def render(report: Report, screen: Screen) -> str:
    """Give one line a conflict and one for the whole; lines are as long as they have to be."""
    return paint(_lines(report, screen), screen)


def _lines(report: Report, screen: Screen) -> Iterator[Line]:
    if screen.verbosity > -2:
        for conflict in report.conflicts[: screen.show]:
            yield _conflict(conflict)
    if screen.verbosity > 0:
        yield from _set_aside(report)
    if screen.verbosity > -2:
        yield from _problems(report, screen)
    if screen.verbosity >= 0 or (screen.verbosity == -2 and report.conflicts):
        yield ((_summary(report, screen), "plain"),)


def _conflict(conflict: Conflict) -> Line:
    shown = sides(conflict)
    primary, *others = shown
    against = " and ".join(f"{_value(side)} at {place(side.best)}" for side in others[: _VALUES - 1])
    more = f" and {counted(len(shown) - _VALUES, 'more value')}" if len(shown) > _VALUES else ""
    return (
        (place(primary.best), "strong"),
        (": ", "plain"),
        (conflict.severity, conflict.severity),
        (f"[{conflict.rule}]: {_value(primary)} against {against}{more} ", "plain"),
        (f"({percent(conflict.confidence)}; {_direction(conflict)}) [{conflict.id}]", "plain"),
    )


def _value(side: Side) -> str:
    return f'"{clip(one_line(side.value.value), _VALUE)}"'


def _direction(conflict: Conflict) -> str:
    likely = direction(conflict)
    return f"likely right: {clip(likely[0], _VALUE)}" if likely else "undecided"


def _set_aside(report: Report) -> Iterator[Line]:
    documents = {document.id: document for document in report.documents}
    for clash in report.set_aside:
        left, right = (clip(one_line(side.value), _VALUE) for side in (clash.left, clash.right))
        here, there = (where(side, documents) for side in (clash.left, clash.right))
        why = one_line(clash.guard or "unexplained")
        yield ((f'{here}: set aside[{clash.rule}]: "{left}" against "{right}" at {there} ({why})', "plain"),)


def _problems(report: Report, screen: Screen) -> Iterator[Line]:
    for problem in report.problems:
        if is_error(problem) or screen.verbosity >= 0:
            word = "error" if is_error(problem) else "warning"
            yield (
                (f"{visible(problem.path)}: {word}[{one_line(problem.kind)}]: {one_line(problem.message)}", "plain"),
            )


def _summary(report: Report, screen: Screen) -> str:
    notes = []
    if screen.show is not None and screen.show < len(report.conflicts):
        notes.append(f"{len(report.conflicts) - screen.show:,} not shown (--show {len(report.conflicts)})")
    if report.hidden:
        notes.append(f"{len(report.hidden):,} less certain hidden ({lower_confidence(report)})")
    return "; ".join([summary(report), *notes]) + "."
