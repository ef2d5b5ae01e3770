"""Knows the JSON form of a report, whose keys and their order are a contract (schema.json)."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from factcheck.report.outcome import exit_code
from factcheck.report.visible import escape_hidden

if TYPE_CHECKING:
    from factcheck.model import Conflict, Likely, Mention, Position, Report, Value
    from factcheck.report.screen import Screen

SCHEMA_VERSION = "1.0"
_DISTRIBUTION = "factcheck-cli"

Record = dict[str, object]


def render(report: Report, screen: Screen) -> str:  # noqa: ARG001  # a machine reads it, whatever the screen
    """Give the report as one JSON object."""
    dumped = json.dumps(_report(report), ensure_ascii=False, indent=2, allow_nan=False)
    return escape_hidden(dumped) + "\n"


def _report(report: Report) -> Record:
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "factcheck", "version": _version(), "model": report.model},
        "run": _run(report),
        "conflicts": [_conflict(conflict) for conflict in report.conflicts],
        "problems": [
            {"path": problem.path, "kind": problem.kind, "message": problem.message} for problem in report.problems
        ],
        "summary": _summary(report),
    }


def _version() -> str:
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


def _conflict(conflict: Conflict) -> Record:
    return {
        "id": conflict.id,
        "rule": conflict.rule,
        "category": conflict.category,
        "severity": conflict.severity,
        "confidence": conflict.confidence,
        "status": "new",
        "message": conflict.message,
        "reason": conflict.reason,
        "subject": conflict.subject,
        "attribute": conflict.attribute,
        "values": [_value(value) for value in conflict.values],
        "likely": _likely(conflict.likely),
        "mentions": [_mention(mention) for mention in conflict.mentions],
        "fix": None,
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


def _summary(report: Report) -> Record:
    found = Counter(conflict.severity for conflict in report.conflicts)
    return {
        "error": found["error"],
        "warning": found["warning"],
        "info": found["info"],
        "hidden_by_confidence": len(report.hidden),
        "suppressed": 0,
        "baseline": 0,
        "exit_code": exit_code(report),
    }
