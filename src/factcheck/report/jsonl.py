"""Knows the form of a report as JSON lines: one record a line, so that a reader need not hold all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.report.as_json import Record, conflict_record, dump, head_record, problem_record, summary_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Report
    from factcheck.report.screen import Screen


def render(report: Report, screen: Screen) -> str:  # noqa: ARG001  # a machine reads it, whatever the screen
    """Give one record a line: the run, each conflict, each problem, the summary.

    A record is what the JSON report has in that place, with its `type` in front.
    """
    return "".join(f"{dump(record)}\n" for record in _records(report))


def _records(report: Report) -> Iterator[Record]:
    yield {"type": "run", **head_record(report)}
    for conflict in report.conflicts:
        yield {"type": "conflict", **conflict_record(conflict)}
    for problem in report.problems:
        yield {"type": "problem", **problem_record(problem)}
    yield {"type": "summary", **summary_record(report)}
