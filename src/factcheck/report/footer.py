"""Knows what stands under the conflicts: the summary, what is hidden or not read, and the next command."""

from __future__ import annotations

import shlex
from collections import defaultdict
from typing import TYPE_CHECKING

from factcheck.report.outcome import (
    counted,
    exit_code,
    is_error,
    left_out,
    lower_confidence,
    skipped_by_reason,
    summary,
)
from factcheck.report.screen import Line, Screen, Style, clip, hang, wrap
from factcheck.report.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.model import Clash, Document, Problem, Report, Side, Skipped

_SHOWN_AT_MOST = 10
"""So many problems are listed before "and N more"."""
_LONGEST = 60
"""Characters of paths that are repeated in a command."""


def footer(report: Report, screen: Screen) -> Iterator[Line]:
    """Yield the summary and what a person has to know besides the conflicts."""
    yield from (((piece, "strong"),) for piece in wrap(f"{summary(report)}.", screen.columns))
    yield from _sentences(_asides(report, screen), screen)
    if screen.verbosity > 0:
        yield from _skipped(report.skipped, screen)
    yield from problems(report.problems, screen)


def in_short(report: Report, screen: Screen) -> Iterator[Line]:
    """Yield the least that a failing run has to say: how many conflicts there are, and what could not be read."""
    if report.conflicts:
        yield ((f"{summary(report)}.", "plain"),)
    yield from problems(filter(is_error, report.problems), screen)


def _sentences(sentences: Iterable[str], screen: Screen) -> Iterator[Line]:
    for sentence in sentences:
        yield from hang((), sentence, screen.columns)


def _asides(report: Report, screen: Screen) -> Iterator[str]:
    shown = len(report.conflicts) if screen.show is None else screen.show
    if shown < len(report.conflicts) and not screen.statistics:
        more = counted(len(report.conflicts) - shown, "more conflict")
        yield f"{more} not shown: add --show {len(report.conflicts)}"
    if report.conflicts and exit_code(report) != 1:
        yield f"None of them fails the run: --fail-on is {report.fail_on}"
    yield from _fixes(report, screen)
    yield from left_out(report)
    if report.hidden:
        yield f"{counted(len(report.hidden), 'less certain conflict')} hidden: add {lower_confidence(report)}"
    if report.skipped:
        were = "file was" if len(report.skipped) == 1 else "files were"
        hint = "" if screen.verbosity > 0 else f": factcheck files --skipped{_paths(screen)}"
        yield f"{len(report.skipped):,} {were} not read ({one_line(skipped_by_reason(report))}){hint}"


def _fixes(report: Report, screen: Screen) -> Iterator[str]:
    """Yield the command that applies safe fixes, and the one that shows the others."""
    fixes = [conflict.fix for conflict in report.conflicts if conflict.fix]
    safe = sum(fix.applicability == "safe" for fix in fixes)
    where = _paths(screen)
    if safe:
        yield f"{safe:,} {'has' if safe == 1 else 'have'} a safe fix: factcheck --fix{where}"
    if unsafe := len(fixes) - safe:
        yield f"{unsafe:,} {'has' if unsafe == 1 else 'have'} a suggested fix: factcheck --diff --unsafe-fixes{where}"


def _paths(screen: Screen) -> str:
    """Give the paths as they were typed, or their name where they would bury the command."""
    paths = shlex.join(visible(path) for path in screen.paths)
    return f" {paths}" if 0 < len(paths) <= _LONGEST else " PATHS" if paths else ""


def _skipped(skipped: Iterable[Skipped], screen: Screen) -> Iterator[Line]:
    for item in sorted(skipped, key=lambda item: (item.path, item.reason)):
        yield from hang(((f"  {visible(item.path)}: ", "plain"),), one_line(item.reason), screen.columns)


def problems(found: Iterable[Problem], screen: Screen) -> Iterator[Line]:
    """Yield a line for each problem, documents that could not be read first."""
    ordered = sorted(
        found, key=lambda problem: (not is_error(problem), problem.path, problem.line or 0, problem.message)
    )
    limit = len(ordered) if screen.verbosity > 0 else _SHOWN_AT_MOST
    for problem in ordered[:limit]:
        word: Style = "error" if is_error(problem) else "warning"
        yield from _headed(word, visible(problem.place), one_line(problem.message), screen)
    if len(ordered) > limit:
        yield ((f"and {counted(len(ordered) - limit, 'more problem')}: add -v", "plain"),)


def _headed(word: Style, path: str, message: str, screen: Screen) -> list[Line]:
    """Put the message beside the path, under the word before it where it takes more than a line."""
    first, *more = hang(((" " * len(f"{word}: "), "plain"),), f"{path}: {message}", screen.columns)
    return [((word, word), (": ", "plain"), first[1]), *more]


def set_aside(report: Report, screen: Screen) -> Iterator[Line]:
    """Yield what looked like conflicts, grouped by what explains them."""
    documents = {document.id: document for document in report.documents}
    groups: dict[str, list[Clash]] = defaultdict(list)
    for clash in report.set_aside:
        groups[clash.guard or "unexplained"].append(clash)
    if not groups:
        return
    yield (
        ("Set aside", "strong"),
        (f": {counted(len(report.set_aside), 'difference')} that something explains", "plain"),
    )
    for guard, clashes in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
        yield from hang((), f"{one_line(guard)} ({len(clashes):,})", screen.columns)
        for clash in sorted(clashes, key=_by_place):
            yield _pair(clash, documents, screen)


def _by_place(clash: Clash) -> tuple[str, int, str, int, str]:
    return (
        clash.left.span.document,
        clash.left.span.start,
        clash.right.span.document,
        clash.right.span.start,
        clash.rule,
    )


def _pair(clash: Clash, documents: Mapping[str, Document], screen: Screen) -> Line:
    """Put both places on one line, their values cut so that it fits."""
    left, right = (where(side, documents) for side in (clash.left, clash.right))
    room = (screen.columns - len(f'  {left} "" against {right} ""')) // 2
    ours, theirs = (clip(one_line(side.value), max(room, 8)) for side in (clash.left, clash.right))
    return ((f'  {left} "{ours}" against {right} "{theirs}"', "plain"),)


def where(side: Side, documents: Mapping[str, Document]) -> str:
    """Name the place of one side of a clash: path:line:column."""
    name = visible(side.span.document)
    if side.span.document not in documents:
        return name
    start = documents[side.span.document].position(side.span.start)
    return f"{name}:{start.line}:{start.column}"
