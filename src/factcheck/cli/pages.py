"""Knows how the rules are shown: the list of them, and the documentation of one."""

from __future__ import annotations

import inspect
import json
import re
import textwrap
from difflib import get_close_matches
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from factcheck.errors import UsageError
from factcheck.rules import RULES

if TYPE_CHECKING:
    from types import ModuleType

WIDEST: Final = 100
"""Columns after which lines are hard to read, however wide the terminal."""
NARROWEST: Final = 70
"""Columns below which the last column of the list would be a column of letters."""
GAP: Final = 2
_KEYS: Final = ("name", "category", "severity", "message")


def list_rules(width: int) -> str:
    """Give the rules in columns: name, category, severity, and the message, broken where the line ends."""
    rows = [_row(rule) for rule in RULES]
    widths = [max(map(len, column)) + GAP for column in list(zip(*rows, strict=True))[:-1]]
    return "".join(_set_row(row, widths, max(min(width, WIDEST), NARROWEST)) for row in rows)


def _set_row(row: tuple[str, ...], widths: list[int], width: int) -> str:
    head = "".join(map(str.ljust, row, widths))
    return textwrap.fill(row[-1], width, initial_indent=head, subsequent_indent=" " * len(head)) + "\n"


def list_rules_json() -> str:
    """Give the same as a JSON array of objects."""
    return json.dumps([dict(zip(_KEYS, _row(rule), strict=True)) for rule in RULES], indent=2) + "\n"


def explain_rule(name: str, width: int) -> str:
    """Give a rule's documentation under its name, category and severity, in lines of that width.

    Raises UsageError for a name that no rule has.
    """
    for rule in RULES:
        if name == rule.NAME:
            title = f"{rule.NAME} ({rule.CATEGORY}, {rule.SEVERITY})"
            paragraphs = (inspect.getdoc(rule) or "").split("\n\n")
            pages = [title, *(_wrap(paragraph, min(width, WIDEST)) for paragraph in [*paragraphs, _measured(name)])]
            return "\n\n".join(pages) + "\n"
    raise UsageError(f"no such rule: {name}", _nearest(name))


def _measured(name: str) -> str:
    """Say how often a rule was right, and on what that was measured."""
    measured = json.loads(files("factcheck.rules").joinpath("measured.json").read_text("utf-8"))
    counts = measured["rules"].get(name)
    if counts is None:
        return "Not measured yet on the stories of bench/accuracy."
    shown = counts["right"] + counts["false"]
    precision = f"precision {counts['right'] / shown:.2f}" if shown else "nothing reported"
    recall = f"recall {counts['found'] / counts['changes']:.2f}" if counts["changes"] else "no recall measured"
    return (
        f"Measured on the stories of bench/accuracy (sha256 {measured['stories']}) at confidence "
        f"{measured['confidence']}: {counts['right']} changes found, {counts['false']} false conflicts on stories as "
        f"written ({precision}); {counts['found']} of the {counts['changes']} changes of its kind found by any rule "
        f"({recall})."
    )


def _wrap(paragraph: str, width: int) -> str:
    """Fill lines; those of an example are indented, and each stays on its own."""
    lines = re.sub(r"\n(?! {4}\S)\s*", " ", paragraph).split("\n")
    return "\n".join(_fill(line, width) for line in lines)


def _fill(line: str, width: int) -> str:
    """Break a line between words; a name such as "role-mismatch" is one."""
    indent = " " * 6 if line[:1] == " " else ""
    return textwrap.fill(line, width, subsequent_indent=indent, break_on_hyphens=False)


def _row(rule: ModuleType) -> tuple[str, ...]:
    return tuple(getattr(rule, key.upper()) for key in _KEYS)


def _nearest(name: str) -> str:
    in_category = [rule.NAME for rule in RULES if name == rule.CATEGORY]
    if in_category:
        return f"{name} is a category; its rules: {', '.join(in_category)}"
    near = get_close_matches(name, [rule.NAME for rule in RULES], n=1)
    return f"did you mean {near[0]} ?" if near else "factcheck rules lists them all"
