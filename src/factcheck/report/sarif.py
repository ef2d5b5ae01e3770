"""Knows the SARIF 2.1.0 form of a report, in which code hosts read every place of a conflict."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from factcheck.model import is_address
from factcheck.report.as_json import version
from factcheck.report.outcome import BASELINE, exit_code, is_error, known
from factcheck.report.outline import direction, place, sides
from factcheck.report.sarif_rules import LEVELS, Record, descriptors
from factcheck.report.screen import clip
from factcheck.report.visible import escape_hidden, one_line
from factcheck.report.wording import primary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.model import Conflict, Fix, Mention, Position, Problem, Report, Settled, Value
    from factcheck.report.outline import Side
    from factcheck.report.screen import Screen

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
BASE: Final = "%SRCROOT%"
_RUN: Final = "factcheck/"
"""What code hosts file the results under; the part after the slash would name a single run."""
_VALUE: Final = 120
_LINKS: Final = 3
"""Places of a value that the message links; all of them are among the related locations."""
_SPECIAL: Final = re.compile(r"[\\\[\]]")
_NO_BYTE: Final = re.compile("[\ud800-\udc7f\udd00-\udfff]")
"""Half of a pair that stands for no byte of a file name; only a name made in Python has it."""
_SAID_AT: Final = re.compile(r"(?P<path>.+?)(?::(?P<line>[1-9]\d*))?(?::\d+)?")
_IN_SOURCE: Final = "comment"
_VERDICTS: Final = {"supported": ", likely right", "suspect": ", likely wrong", "open": ""}


def render(report: Report, screen: Screen) -> str:  # noqa: ARG001  # a machine reads it, whatever the screen
    """Give the report as one SARIF log with one run, on one line: hosts limit the size of what they take."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report)]}
    return escape_hidden(json.dumps(log, ensure_ascii=False, allow_nan=False)) + "\n"


def _run(report: Report) -> Record:
    all_conflicts = [*report.conflicts, *(settled.conflict for settled in report.settled)]
    rules = descriptors(report.rules, all_conflicts)
    return {
        "tool": {"driver": _driver(report, rules)},
        "automationDetails": {"id": _RUN},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {BASE: {"description": {"text": "The folder that factcheck was started in."}}},
        "invocations": [_invocation(report)],
        "results": list(_results(report, {str(rule["id"]): number for number, rule in enumerate(rules)})),
        "properties": {"documents": len(report.documents), "facts": report.facts, "model": report.model},
    }


def _driver(report: Report, rules: list[Record]) -> Record:
    kinds = sorted({problem.kind for problem in report.problems})
    return {
        "name": "factcheck",
        "version": version(),
        "rules": rules,
        **({"notifications": [{"id": kind} for kind in kinds]} if kinds else {}),
    }


# ------------------------------------------------------------------ what happened in the run


def _invocation(report: Report) -> Record:
    return {
        "executionSuccessful": not any(is_error(problem) for problem in report.problems),
        "exitCode": exit_code(report),
        "toolExecutionNotifications": [_notification(problem) for problem in report.problems],
    }


def _notification(problem: Problem) -> Record:
    return {
        "descriptor": {"id": problem.kind},
        "level": "error" if is_error(problem) else "warning",
        "message": {"text": _escape(one_line(f"{problem.place}: {problem.message}"))},
        "locations": [_line_of(problem.path, problem.line)],
    }


# ------------------------------------------------------------------ results


def _results(report: Report, indices: Mapping[str, int]) -> Iterator[Record]:
    """Yield the conflicts, then those that were settled before, each with what settled it."""
    seen: Counter[str] = Counter()
    open_ones = ((conflict, None) for conflict in report.conflicts)
    for conflict, settled in (*open_ones, *((one.conflict, one) for one in report.settled)):
        seen[conflict.id] += 1
        yield {
            **_result(conflict, indices[conflict.rule], seen[conflict.id]),
            **({"baselineState": _baseline_state(settled)} if known(report) else {}),
            "suppressions": [_suppression(settled)] if settled else [],
        }


def _baseline_state(settled: Settled | None) -> str:
    return "unchanged" if settled and settled.by == BASELINE else "new"


def _result(conflict: Conflict, rule: int, number: int) -> Record:
    first = primary(conflict)
    others = [mention for mention in conflict.mentions if mention is not first]
    ids = {id(mention): position for position, mention in enumerate(others, start=1)}
    said = {i: value for value in conflict.values for i in value.mentions}
    told = {id(mention): _told(said.get(i)) for i, mention in enumerate(conflict.mentions)}
    return {
        "ruleId": conflict.rule,
        "ruleIndex": rule,
        "level": LEVELS[conflict.severity],
        "message": {"text": _message(conflict, ids)},
        "locations": [_location(first, told[id(first)])],
        "relatedLocations": [_location(mention, told[id(mention)], ids[id(mention)]) for mention in others],
        "codeFlows": [_flow(conflict, [_location(each, told[id(each)]) for each in (first, *others)])],
        "partialFingerprints": _fingerprints(conflict.id, number),
        "rank": round(conflict.confidence * 100, 1),
        **({"fixes": [_fix(conflict, conflict.fix)]} if conflict.fix else {}),
        "properties": _properties(conflict),
    }


def _fingerprints(identity: str, number: int) -> Record:
    """Give the id, which survives edits elsewhere, in our own key and in the one that code hosts track alerts by.

    Left to itself the host hashes the beginning of the line, which is a whole paragraph in prose.
    """
    return {"factcheckConflict/v1": identity, "primaryLocationLineHash": f"{identity}:{number}"}


def _properties(conflict: Conflict) -> Record:
    likely = conflict.likely
    return {
        "category": conflict.category,
        "confidence": conflict.confidence,
        "subject": conflict.subject,
        "attribute": conflict.attribute,
        "values": [{"value": value.value, "verdict": value.verdict} for value in conflict.values],
        "likely": {"value": likely.value, "basis": likely.basis, "confidence": likely.confidence} if likely else None,
    }


# ------------------------------------------------------------------ words


def _message(conflict: Conflict, ids: Mapping[int, int]) -> str:
    """Say the headline, each value with links to its places, the likely side and why."""
    first, *others = sides(conflict)
    here = f"{_quoted(first.value)} here{f', also {_at(first, ids)}' if first.others else ''}"
    against = "".join(f", against {_quoted(side.value)} {_at(side, ids)}" for side in others)
    likely = direction(conflict)
    direct = f"Likely right: {likely[0]} ({likely[1]})" if likely else f"Undecided: {conflict.undecided or 'open'}"
    sentences = (
        f"{_escape(one_line(conflict.message).capitalize())}: {here}{against}",
        _escape(one_line(direct)),
        f"Why: {_escape(one_line(conflict.reason))}",
    )
    return "".join(f"{sentence}.\n" for sentence in sentences).rstrip("\n")


def _at(side: Side, ids: Mapping[int, int]) -> str:
    linked = [mention for mention in (side.best, *side.others) if id(mention) in ids]
    links = ", ".join(f"[{_escape(_short(mention))}]({ids[id(mention)]})" for mention in linked[:_LINKS])
    more = len(linked) - _LINKS
    return f"in {links}{f' and {more:,} more' if more > 0 else ''}"


def _short(mention: Mention) -> str:
    return place(mention).rpartition(":")[0]


def _quoted(value: Value) -> str:
    return f'"{_escape(clip(one_line(value.value), _VALUE))}"'


def _escape(text: str) -> str:
    """Keep brackets from being read as links."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def _told(value: Value | None) -> str:
    return f"says {_quoted(value)}{_VERDICTS[value.verdict]}" if value else "another place"


# ------------------------------------------------------------------ places


def _location(mention: Mention, told: str, number: int | None = None) -> Record:
    return {
        **({"id": number} if number is not None else {}),
        "physicalLocation": {
            "artifactLocation": _artifact(mention.span.document),
            "region": {**_region(mention.start, mention.end), "snippet": {"text": mention.span.text}},
        },
        "message": {"text": told},
    }


def _region(start: Position, end: Position) -> Record:
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": start.offset,
        "charLength": end.offset - start.offset,
    }


def _artifact(path: str) -> Record:
    """Name a file as a URI that is relative to where the run was started, or absolute where the path is."""
    if is_address(path):
        return {"uri": quote(path, safe="/:")}
    encoded = quote(_NO_BYTE.sub("\ufffd", path).encode("utf-8", "surrogateescape"), safe="/")
    if path.startswith("/"):
        return {"uri": f"file://{encoded}"}
    return {"uri": encoded.removeprefix("./"), "uriBaseId": BASE}


def _flow(conflict: Conflict, locations: list[Record]) -> Record:
    """Lead through every place, for hosts that show flows but no related locations."""
    return {
        "message": {"text": _escape(one_line(conflict.message))},
        "threadFlows": [{"locations": [{"location": location} for location in locations]}],
    }


# ------------------------------------------------------------------ answers


def _suppression(settled: Settled) -> Record:
    found = _SAID_AT.fullmatch(settled.place)
    return {
        "kind": "inSource" if settled.by == _IN_SOURCE else "external",
        "status": "accepted",
        **({"justification": settled.reason} if settled.reason else {}),
        **({"location": _line_of(found["path"], int(found["line"] or 0))} if found else {}),
        "properties": {"by": settled.by},
    }


def _line_of(path: str, line: int | None) -> Record:
    region = {"region": {"startLine": line}} if line else {}
    return {"physicalLocation": {"artifactLocation": _artifact(path), **region}}


def _fix(conflict: Conflict, fix: Fix) -> Record:
    edits = sorted(
        ((conflict.mentions[edit.mention], edit.replacement) for edit in fix.edits),
        key=lambda item: (item[0].span.document, item[0].span.start),
    )
    return {
        "description": {"text": _escape(f"Write {_distinct(new for _, new in edits)} ({fix.applicability}).")},
        "artifactChanges": [
            {
                "artifactLocation": _artifact(path),
                "replacements": [
                    {"deletedRegion": _region(mention.start, mention.end), "insertedContent": {"text": new}}
                    for mention, new in group
                ],
            }
            for path, group in groupby(edits, key=lambda item: item[0].span.document)
        ],
    }


def _distinct(words: Iterable[str]) -> str:
    return ", ".join(f'"{one_line(word)}"' for word in dict.fromkeys(words))
