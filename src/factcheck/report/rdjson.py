"""Knows the diagnostics that reviewdog reads, with the other places beside each and its fix as a suggestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.report.as_json import Record, dump
from factcheck.report.outcome import is_error
from factcheck.report.visible import one_line
from factcheck.report.wording import against, headline, primary, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model import Conflict, Document, Mention, Position, Problem, Report, Severity
    from factcheck.report.screen import Screen

_SEVERITIES: Final[dict[Severity, str]] = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def render(report: Report, screen: Screen) -> str:  # noqa: ARG001  # a machine reads it, whatever the screen
    """Give one diagnostic a conflict and a problem."""
    documents = {document.id: document for document in report.documents}
    diagnostics = [_conflict(conflict, documents) for conflict in report.conflicts]
    diagnostics += [_problem(problem) for problem in report.problems]
    return dump({"source": {"name": "factcheck"}, "diagnostics": diagnostics}, indent=2) + "\n"


def _conflict(conflict: Conflict, documents: Mapping[str, Document]) -> Record:
    mention = primary(conflict)
    told = f"{one_line(conflict.reason)}\n{verdict(conflict)} [{conflict.id}]"
    suggestions = [*_suggestions(conflict, documents)]
    related = [*_related(conflict, documents)]
    return {
        "message": f"{headline(conflict)}: {against(conflict)}\n{told}",
        "location": _location(mention, documents),
        "severity": _SEVERITIES[conflict.severity],
        "code": {"value": conflict.rule},
        **({"suggestions": suggestions} if suggestions else {}),
        **({"related_locations": related} if related else {}),
    }


def _suggestions(conflict: Conflict, documents: Mapping[str, Document]) -> Iterator[Record]:
    """Yield the edits in the primary document; a suggestion cannot name another one."""
    here = primary(conflict).span.document
    for edit in conflict.fix.edits if conflict.fix else ():
        mention = conflict.mentions[edit.mention]
        if mention.span.document == here:
            yield {"range": _range(mention, documents), "text": edit.replacement}


def _related(conflict: Conflict, documents: Mapping[str, Document]) -> Iterator[Record]:
    first = primary(conflict)
    for mention in conflict.mentions:
        if mention is not first:
            yield {"message": f'"{one_line(mention.span.text)}"', "location": _location(mention, documents)}


def _location(mention: Mention, documents: Mapping[str, Document]) -> Record:
    return {"path": mention.span.document, "range": _range(mention, documents)}


def _range(mention: Mention, documents: Mapping[str, Document]) -> Record:
    document = documents.get(mention.span.document)
    return {"start": _position(mention.start, document), "end": _position(mention.end, document)}


def _position(position: Position, document: Document | None) -> Record:
    """Give the line and the column, which is counted in bytes of UTF-8 here."""
    line = position.offset - position.column + 1
    before = document.text[line : position.offset] if document else " " * (position.column - 1)
    return {"line": position.line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}


def _line(problem: Problem) -> Record:
    return {} if problem.line is None else {"range": {"start": {"line": problem.line}}}


def _problem(problem: Problem) -> Record:
    return {
        "message": one_line(problem.message),
        "location": {"path": problem.path, **_line(problem)},
        "severity": "ERROR" if is_error(problem) else "WARNING",
        "code": {"value": problem.kind},
    }
