"""Knows the report that is read file by file: under each document the conflicts that are filed there."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factcheck.report.footer import footer, in_short, problems, set_aside
from factcheck.report.order import listed, statistics
from factcheck.report.outcome import is_error
from factcheck.report.outline import percent
from factcheck.report.screen import Line, Screen, cells, hang, paint
from factcheck.report.visible import one_line, visible
from factcheck.report.wording import against, primary, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model import Conflict, Report

_GAP = 2
"""Cells between the headline and how sure it is."""


def render(report: Report, screen: Screen) -> str:
    """Give the conflicts by document and line, then the summary."""
    blocks = [list(block) for block in _blocks(report, screen)]
    return "\n".join(paint(block, screen) for block in blocks if block)


def _blocks(report: Report, screen: Screen) -> Iterator[Iterable[Line]]:
    if screen.verbosity <= -2:
        yield in_short(report, screen)
        return
    groups = _by_document(listed(report, screen))
    for name in sorted(groups):
        yield _group(name, groups[name], screen)
    yield statistics(report, screen)
    if screen.verbosity > 0:
        yield set_aside(report, screen)
    if screen.verbosity >= 0:
        yield footer(report, screen)
    else:
        yield problems(filter(is_error, report.problems), screen)


def _by_document(conflicts: Iterable[Conflict]) -> dict[str, list[Conflict]]:
    groups: dict[str, list[Conflict]] = defaultdict(list)
    for conflict in conflicts:
        groups[primary(conflict).span.document].append(conflict)
    return groups


def _group(name: str, conflicts: Sequence[Conflict], screen: Screen) -> Iterator[Line]:
    ordered = sorted(conflicts, key=_by_place)
    width = max(len(_place(conflict)) for conflict in ordered)
    yield ((visible(name), "strong"),)
    for conflict in ordered:
        yield from _conflict(conflict, width, screen)


def _by_place(conflict: Conflict) -> tuple[int, str]:
    return primary(conflict).span.start, conflict.id


def _place(conflict: Conflict) -> str:
    start = primary(conflict).start
    return f"{start.line}:{start.column}"


def _conflict(conflict: Conflict, width: int, screen: Screen) -> Iterator[Line]:
    """Yield the place with the headline, and under it what is to be known."""
    tag = f"{conflict.severity}[{conflict.rule}]"
    beside = f"  {_place(conflict):>{width}}  "
    head: Line = ((beside, "gutter"), (tag, conflict.severity), (": ", "plain"))
    sure = percent(conflict.confidence)
    first, *more = hang(head, one_line(conflict.message), screen.columns - len(sure) - _GAP)
    yield (*first, (" " * (screen.columns - len(sure) - sum(cells(text) for text, _ in first)) + sure, "plain"))
    under: Line = ((" " * cells(beside), "plain"),)
    yield from ((*under, (line[-1][0].strip(), "plain")) for line in more)
    for text in (against(conflict), f"{verdict(conflict)} [{conflict.id}]"):
        yield from hang(under, text, screen.columns)
