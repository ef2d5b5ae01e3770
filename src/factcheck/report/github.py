"""Knows the commands by which a GitHub workflow puts notes beside lines of changed files."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.report.outcome import counted, is_error
from factcheck.report.outline import place
from factcheck.report.visible import one_line, visible
from factcheck.report.wording import against, headline, primary, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.model import Conflict, Mention, Problem, Report, Severity
    from factcheck.report.screen import Screen

MOST: Final = 10
"""Notes of one kind that the host shows of a step; it drops all others without a word."""
_COMMANDS: Final[dict[Severity, str]] = {"error": "error", "warning": "warning", "info": "notice"}
_RANKS: Final = tuple(_COMMANDS)
_IN_MESSAGE: Final = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTY: Final = _IN_MESSAGE | {":": "%3A", ",": "%2C"}
_OBEYED: Final = re.compile(r"##\[|^\s*::.*?::", re.MULTILINE)


class Annotation(NamedTuple):
    """One workflow command: its name, its properties in order, and what it says."""

    command: str
    properties: Mapping[str, object]
    message: str


def render(report: Report, screen: Screen) -> str:  # noqa: ARG001  # a machine reads it, whatever the screen
    """Give one command a conflict and a problem, the most important first, after a notice of what stays unseen."""
    found = [*_annotations(report)]
    return "".join(f"{_line(annotation)}\n" for annotation in (*_unseen(found), *found))


def quoted(text: str) -> str:
    """Give text for the log of a step; where a line of it would be obeyed, the host is told to obey none of them."""
    if not _OBEYED.search(text):
        return text
    from hashlib import sha256  # here, because it is hardly ever needed

    token = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()  # no text holds its own hash
    return f"::stop-commands::{token}\n{text}::{token}::\n"


def _annotations(report: Report) -> Iterator[Annotation]:
    for conflict in sorted(report.conflicts, key=_importance):
        yield _conflict(conflict)
    for problem in sorted(report.problems, key=_urgency):
        yield _problem(problem)


def _importance(conflict: Conflict) -> tuple[int, float]:
    return _RANKS.index(conflict.severity), -conflict.confidence


def _urgency(problem: Problem) -> tuple[bool, str]:
    return not is_error(problem), problem.path


def _conflict(conflict: Conflict) -> Annotation:
    mention = primary(conflict)
    title = f"{conflict.rule}: {headline(conflict)}"
    message = f"{place(mention)}: {against(conflict)}\n{one_line(conflict.reason)}\n{verdict(conflict)} [{conflict.id}]"
    return Annotation(_COMMANDS[conflict.severity], {**_range(mention), "title": title}, message)


def _range(mention: Mention) -> dict[str, object]:
    """Give the place; the host takes columns only where the place lies on one line."""
    file, start, end = mention.span.document, mention.start, mention.end
    if start.line != end.line:
        return {"file": file, "line": start.line, "endLine": end.line}
    return {"file": file, "line": start.line, "col": start.column, "endColumn": end.column}


def _problem(problem: Problem) -> Annotation:
    command = "error" if is_error(problem) else "warning"
    message = f"{visible(problem.place)}: {one_line(problem.message)}"
    line = {} if problem.line is None else {"line": problem.line}
    return Annotation(command, {"file": problem.path, **line, "title": problem.kind}, message)


def _unseen(found: Iterable[Annotation]) -> Iterator[Annotation]:
    """Yield a notice that counts what the host will not show; it takes the place of a notice itself."""
    kinds = Counter(annotation.command for annotation in found)
    if not any(count > MOST for count in kinds.values()):
        return
    room = {"notice": MOST - 1}
    unseen = sum(max(0, count - room.get(command, MOST)) for command, count in kinds.items())
    message = (
        f"{counted(unseen, 'annotation')} of {kinds.total():,} {'is' if unseen == 1 else 'are'} not shown here: "
        f"GitHub shows {MOST} errors, {MOST} warnings and {MOST} notices of a step. The log has all of them."
    )
    yield Annotation("notice", {"title": "factcheck"}, message)


def _line(annotation: Annotation) -> str:
    named = ",".join(f"{name}={_escaped(str(value), _IN_PROPERTY)}" for name, value in annotation.properties.items())
    return f"::{annotation.command} {named}::{_escaped(annotation.message, _IN_MESSAGE)}"


def _escaped(text: str, characters: Mapping[str, str]) -> str:
    """Escape what ends a command or a property, and show what a terminal would obey."""
    return visible("".join(characters.get(character, character) for character in text))
