"""Knows what a report comes to: its exit code, its counts, and how they are said."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model import Conflict, Problem, Report

_LEVEL = {"info": 0, "warning": 1, "error": 2, "never": 3}
_WORTH_A_LOOK = 0.5
"""Nobody is invited to read conflicts that are more likely false than not, unless there are no others."""
UNREADABLE = "unreadable"
"""The kind of problem that leaves a document out; any other kind is only worth knowing."""
BASELINE = "baseline"
"""What settles a conflict that was accepted before; anything else suppresses it."""


def exit_code(report: Report) -> int:
    """Give 1 for a conflict at the level asked for, else 2 for a document that could not be read, else 0."""
    least = _LEVEL[report.fail_on]
    if any(_LEVEL[conflict.severity] >= least for conflict in report.conflicts):
        return 1
    return 2 if any(is_error(problem) for problem in report.problems) else 0


def fails(conflict: Conflict, report: Report) -> bool:
    """Say whether a conflict is a failure to whoever judges the run by its report and not by the exit code.

    With --fail-on never, which leaves the judging to them, the level is that of the default.
    """
    least = "warning" if report.fail_on == "never" else report.fail_on
    return _LEVEL[conflict.severity] >= _LEVEL[least]


def known(report: Report) -> int:
    """Count the conflicts that the baseline accepts."""
    return sum(settled.by == BASELINE for settled in report.settled)


def suppressed(report: Report) -> int:
    """Count the conflicts that a comment or the config silences."""
    return len(report.settled) - known(report)


def is_error(problem: Problem) -> bool:
    """Say whether a document is missing from the comparison because of this problem."""
    return problem.kind == UNREADABLE


def counted(number: int, one: str, many: str | None = None) -> str:
    """Say a number with its noun: "1 conflict", "3,377 facts"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def documents_of(conflicts: Iterable[Conflict]) -> frozenset[str]:
    """Give the documents that any of the conflicts cites."""
    return frozenset(mention.span.document for conflict in conflicts for mention in conflict.mentions)


def summary(report: Report) -> str:
    """Say in one line what was found between how many documents, and how long it took."""
    total = len(report.documents)
    new = "new " if known(report) or report.untouched else ""
    if not total and not report.conflicts:
        return "Nothing was compared: no document was read"
    if not report.conflicts:
        between = f"{'between' if total > 1 else 'within'} {counted(total, 'document')}"
        return f"No {new}conflicts found {between} ({counted(report.facts, 'fact')}) in {report.seconds:.1f}s"
    involved = len(documents_of(report.conflicts))
    between = f"{'between' if involved > 1 else 'within'} {involved:,} of {counted(total, 'document')}"
    return f"Found {counted(len(report.conflicts), f'{new}conflict')} {between} in {report.seconds:.1f}s"


def left_out(report: Report) -> tuple[str, ...]:
    """Say what was found and does not count: "5 known conflicts are in the baseline, 2 suppressed"."""
    old, silent, elsewhere = known(report), suppressed(report), len(report.untouched)
    settled = f"{counted(old, 'known conflict')} {_are(old)} in the baseline" if old else ""
    if silent:
        settled += f", {silent:,} suppressed" if old else f"{counted(silent, 'conflict')} {_are(silent)} suppressed"
    apart = f"{counted(elsewhere, 'conflict')} {'does' if elsewhere == 1 else 'do'} not touch the change"
    return (*([settled] if settled else []), *([apart] if elsewhere else []))


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


def lower_confidence(report: Report) -> str:
    """Give the option that shows the hidden conflicts, or those that may be worth it: "--min-confidence 0.5"."""
    sure = [conflict.confidence for conflict in report.hidden]
    worth = [confidence for confidence in sure if confidence >= _WORTH_A_LOOK]
    option = f"--min-confidence {int(min(worth or sure) * 10 + 1e-9) / 10:.1f}"
    return f"{option} for {len(worth):,} of them" if 0 < len(worth) < len(sure) else option


def skipped_by_reason(report: Report) -> str:
    """Say how many files were left out for which reason, the most frequent first: "2 binary, 1 empty"."""
    reasons = Counter(skipped.reason for skipped in report.skipped)
    return ", ".join(f"{number:,} {reason}" for reason, number in sorted(reasons.items(), key=_by_count))


def _by_count(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]
