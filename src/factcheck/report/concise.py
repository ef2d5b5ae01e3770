"""Knows the one-line form of a report, which editors and grep read: path:line:column first, then the other sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.report.footer import where
from factcheck.report.order import listed, statistics
from factcheck.report.outcome import is_error, left_out, lower_confidence, summary
from factcheck.report.outline import direction, percent, place
from factcheck.report.screen import Line, Screen, clip, paint
from factcheck.report.visible import one_line, visible
from factcheck.report.wording import against, primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Conflict, Report

_VALUE = 60
"""Cells of a value; a longer one is a quotation, and its place is beside it."""


def render(report: Report, screen: Screen) -> str:
    """Give one line a conflict and one for the whole; lines are as long as they have to be."""
    return paint(_lines(report, screen), screen)


def _lines(report: Report, screen: Screen) -> Iterator[Line]:
    if screen.verbosity > -2:
        for conflict in listed(report, screen):
            yield _conflict(conflict)
        yield from statistics(report, screen)
    if screen.verbosity > 0:
        yield from _set_aside(report)
    yield from _problems(report, screen)
    if screen.verbosity >= 0 or (screen.verbosity == -2 and report.conflicts):
        yield ((_summary(report, screen), "plain"),)


def _conflict(conflict: Conflict) -> Line:
    return (
        (place(primary(conflict)), "strong"),
        (": ", "plain"),
        (conflict.severity, conflict.severity),
        (f"[{conflict.rule}]: {against(conflict)} ", "plain"),
        (f"({percent(conflict.confidence)}; {_direction(conflict)}) [{conflict.id}]", "plain"),
    )


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
                (f"{visible(problem.place)}: {word}[{one_line(problem.kind)}]: {one_line(problem.message)}", "plain"),
            )


def _summary(report: Report, screen: Screen) -> str:
    notes = []
    if not screen.statistics and screen.show is not None and screen.show < len(report.conflicts):
        notes.append(f"{len(report.conflicts) - screen.show:,} not shown (--show {len(report.conflicts)})")
    if report.hidden:
        notes.append(f"{len(report.hidden):,} less certain hidden ({lower_confidence(report)})")
    return "; ".join([summary(report), *left_out(report), *notes]) + "."
