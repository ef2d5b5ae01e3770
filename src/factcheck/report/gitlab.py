"""Knows the code quality report of GitLab, a JSON array after the issues of Code Climate."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from factcheck.report.as_json import Record, dump
from factcheck.report.outcome import is_error
from factcheck.report.visible import one_line, visible
from factcheck.report.wording import account, against, headline, primary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.model import Conflict, Mention, Position, Problem, Report, Severity
    from factcheck.report.screen import Screen

_SEVERITIES: Final[dict[Severity, str]] = {"error": "major", "warning": "minor", "info": "info"}
_KEPT: Final = 40
"""Characters of a hash that name a problem from run to run."""


def render(report: Report, screen: Screen) -> str:  # noqa: ARG001  # a machine reads it, whatever the screen
    """Give one entry a conflict, and one a document that could not be read."""
    entries = [_conflict(conflict) for conflict in report.conflicts]
    entries += [_problem(problem) for problem in report.problems if is_error(problem)]
    return dump(list(_told_apart(entries)), indent=2) + "\n"


def _conflict(conflict: Conflict) -> Record:
    mention = primary(conflict)
    others = [_location(other) for other in conflict.mentions if other is not mention]
    return {
        "type": "issue",
        "check_name": conflict.rule,
        "description": f"{headline(conflict)}: {against(conflict)}",
        "content": {"body": "\n".join(f"    {line}" for line in account(conflict))},
        "categories": ["Clarity"],
        "severity": _SEVERITIES[conflict.severity],
        "fingerprint": conflict.id,
        "location": _location(mention),
        **({"other_locations": others} if others else {}),
    }


def _location(mention: Mention) -> Record:
    """Give lines, which the host shows, and positions, which other readers prefer."""
    start, end = mention.start, mention.end
    return {
        "path": mention.span.document,
        "lines": {"begin": start.line, "end": end.line},
        "positions": {"begin": _position(start), "end": _position(end)},
    }


def _position(position: Position) -> Record:
    return {"line": position.line, "column": position.column}


def _problem(problem: Problem) -> Record:
    named = f"{problem.kind}\n{problem.path}\n{problem.message}"
    return {
        "type": "issue",
        "check_name": problem.kind,
        "description": f"{visible(problem.place)}: {one_line(problem.message)}",
        "categories": ["Clarity"],
        "severity": "major",
        "fingerprint": sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:_KEPT],
        "location": {"path": problem.path, "lines": {"begin": problem.line or 1}},
    }


def _told_apart(entries: Iterable[Record]) -> Iterator[Record]:
    """Give each entry a fingerprint of its own; of two with the same, the host would show the first alone."""
    seen: Counter[object] = Counter()
    for entry in entries:
        name = entry["fingerprint"]
        seen[name] += 1
        yield entry if seen[name] == 1 else {**entry, "fingerprint": f"{name}-{seen[name]}"}
