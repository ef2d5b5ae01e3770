"""Knows the JSON form of a report, whose keys and their order are a contract (schema.json)."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from factcheck.report.outcome import exit_code, known, suppressed
from factcheck.report.visible import escape_hidden

if TYPE_CHECKING:
    from factcheck.model import Conflict, Fix, Likely, Mention, Position, Problem, Report, Value
    from factcheck.report.screen import Screen

SCHEMA_VERSION = "1.0"
_DISTRIBUTION = "factcheck-cli"

Record = dict[str, object]


def render(report: Report, screen: Screen) -> str:  # noqa: ARG001  # a machine reads it, whatever the screen
    """Give the report as one JSON object."""
    return dump(_report(report), indent=2) + "\n"


def dump(value: object, *, indent: int | None = None) -> str:
    """Give a value as JSON: text as it is, but for characters that nobody would see."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return escape_hidden(_indented(text, indent) if indent else text)


def _indented(text: str, indent: int) -> str:
    """Lay JSON out as `json.dumps` does, in a third of the time; half a pair of a name that is no text passes."""
    raw: bytes = msgspec.json.format(text.encode("utf-8", "surrogatepass"), indent=indent)
    return raw.decode("utf-8", "surrogatepass")


def _report(report: Report) -> Record:
    return {
        **head_record(report),
        "conflicts": [conflict_record(conflict) for conflict in report.conflicts],
        "problems": [problem_record(problem) for problem in report.problems],
        "summary": summary_record(report),
    }


def head_record(report: Report) -> Record:
    """Give what is known of the run itself."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "factcheck", "version": version(), "model": report.model},
        "run": _run(report),
    }


def problem_record(problem: Problem) -> Record:
    """Give what could not be processed."""
    line = {} if problem.line is None else {"line": problem.line}
    return {"path": problem.path, "kind": problem.kind, "message": problem.message, **line}


def version() -> str:
    """Give the version that is installed."""
    from importlib import metadata  # here, so that `factcheck --version` and --help do not pay for it

    try:
        return metadata.version(_DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return "unknown"  # run from a bare checkout


def _run(report: Report) -> Record:
    return {
        "root": report.root,
        "documents": len(report.documents),
        "facts": report.facts,
        "seconds": round(report.seconds, 3),
        "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in report.skipped],
    }


def conflict_record(conflict: Conflict) -> Record:
    """Give one conflict with all its places."""
    return {
        "id": conflict.id,
        "rule": conflict.rule,
        "category": conflict.category,
        "severity": conflict.severity,
        "confidence": conflict.confidence,
        "status": conflict.status,
        "message": conflict.message,
        "reason": conflict.reason,
        "subject": conflict.subject,
        "attribute": conflict.attribute,
        "values": [_value(value) for value in conflict.values],
        "likely": _likely(conflict.likely),
        "mentions": [_mention(mention) for mention in conflict.mentions],
        "fix": _fix(conflict.fix),
    }


def _value(value: Value) -> Record:
    return {
        "value": value.value,
        "normalized": value.normalized,
        "verdict": value.verdict,
        "mentions": list(value.mentions),
    }


def _likely(likely: Likely | None) -> Record | None:
    if likely is None:
        return None
    return {"value": likely.value, "basis": likely.basis, "confidence": likely.confidence}


def _fix(fix: Fix | None) -> Record | None:
    if fix is None:
        return None
    edits = [{"mention": edit.mention, "replacement": edit.replacement} for edit in fix.edits]
    return {"applicability": fix.applicability, "edits": edits}


def _mention(mention: Mention) -> Record:
    return {
        "path": mention.span.document,
        "start": _position(mention.start),
        "end": _position(mention.end),
        "text": mention.span.text,
        "excerpt": mention.excerpt,
        "date": mention.published.isoformat() if mention.published else None,
        "primary": mention.is_primary,
    }


def _position(position: Position) -> Record:
    return {"line": position.line, "column": position.column, "offset": position.offset}


def summary_record(report: Report) -> Record:
    """Give the counts and the exit code."""
    found = Counter(conflict.severity for conflict in report.conflicts)
    return {
        "error": found["error"],
        "warning": found["warning"],
        "info": found["info"],
        "hidden_by_confidence": len(report.hidden),
        "suppressed": suppressed(report),
        "baseline": known(report),
        "exit_code": exit_code(report),
    }
