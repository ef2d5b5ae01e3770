"""Knows how a rule describes itself in SARIF: its docstring, read as headline, purpose and help."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Final

from factcheck.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model import Conflict, RuleSpec, Severity

Record = dict[str, object]

LEVELS: Final[dict[Severity, str]] = {"error": "error", "warning": "warning", "info": "note"}
_LABEL: Final = re.compile(r"(?:What it finds|Why it matters|Fires|Stays quiet|To silence it)\b:?")
_PURPOSE: Final = ("What it finds", "Why it matters")


def descriptors(specs: Iterable[RuleSpec], conflicts: Iterable[Conflict]) -> list[Record]:
    """Describe the rules that were asked, and any other that a conflict names."""
    found = {spec.name: _descriptor(spec) for spec in specs}
    for conflict in conflicts:
        if conflict.rule not in found:
            found[conflict.rule] = _named(conflict)
    return list(found.values())


def _descriptor(spec: RuleSpec) -> Record:
    text = inspect.cleandoc(spec.documentation) or spec.message
    headline, *paragraphs = text.split("\n\n")
    purpose = [_one_line(part) for part in paragraphs if part.startswith(_PURPOSE)]
    return {
        **_head(spec.name, spec.category, spec.severity),
        "shortDescription": {"text": _one_line(headline)},
        "fullDescription": {"text": " ".join(purpose) or _one_line(headline)},
        "help": {"text": text, "markdown": "\n\n".join(map(_markdown, [headline, *paragraphs]))},
    }


def _named(conflict: Conflict) -> Record:
    return {
        **_head(conflict.rule, conflict.category, conflict.severity),
        "shortDescription": {"text": visible(conflict.message)},
    }


def _head(name: str, category: str, severity: Severity) -> Record:
    return {
        "id": name,
        "name": "".join(word.capitalize() for word in name.split("-")),
        "defaultConfiguration": {"level": LEVELS[severity]},
        "properties": {"tags": [category]},
    }


def _one_line(paragraph: str) -> str:
    return " ".join(paragraph.split())


def _markdown(paragraph: str) -> str:
    """Set the label of a paragraph in bold, and the indented lines of an example as code."""
    lines = paragraph.split("\n")
    prose = " ".join(line for line in lines if not line.startswith("    "))
    code = [line for line in lines if line.startswith("    ")]
    bold = _LABEL.sub(lambda match: f"**{match.group()}**", prose, count=1) if _LABEL.match(prose) else prose
    return "\n\n".join([bold, "\n".join(code)] if code else [bold])
