"""The block of keys and values at the top of a file, in the YAML or the TOML manner."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_BLOCK = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<body>(?:[^\n]*\n){0,400}?)(?P<close>(?P=fence)|\.\.\.)[ \t]*\r?(?:\n|\Z)"
)
_ENTRY = re.compile(r"^(?P<key>[A-Za-z][\w .-]*?)[ \t]*[:=](?:[ \t]+(?P<value>[^\n]*)|[ \t]*(?=\r?$))", re.MULTILINE)
_TOML_ENTRY = re.compile(r"^(?P<key>[A-Za-z][\w-]*)[ \t]*=[ \t]*(?P<value>[^\n]*)", re.MULTILINE)
_TABLE = re.compile(r"^\[", re.MULTILINE)
_FOLDED = re.compile(r"[>|][+-]?\d?")
_INDENTED = re.compile(r"\n(?P<lines>(?:[ \t]+[^\n]*(?:\n|\Z))+)")
_QUOTED = re.compile(r"(?P<mark>[\"'])(?P<inside>.*?)(?P=mark)\s*(?:#.*)?")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Where the block ends (0 when there is none) and its top-level values; a key is lower case without `-`, `_`."""

    end: int = 0
    values: Mapping[str, str] = field(default_factory=dict)


def read_front_matter(text: str) -> FrontMatter:
    """Read the block that opens a text; a rule of dashes without keys below it is none."""
    block = _BLOCK.match(text)
    if not block:
        return FrontMatter()
    is_toml = block["fence"] == "+++"
    body = _TABLE.split(block["body"], maxsplit=1)[0] if is_toml else block["body"]
    entries = list((_TOML_ENTRY if is_toml else _ENTRY).finditer(body))
    if not entries and block["body"].strip():
        return FrontMatter()
    values: dict[str, str] = {}
    for entry in entries:
        values.setdefault(re.sub(r"[ _.-]", "", entry["key"]).lower(), _value(entry, body))
    return FrontMatter(block.end(), values)


def _value(entry: re.Match[str], body: str) -> str:
    """Give a value without quotes and comment, and a folded one as a single line."""
    value = (entry["value"] or "").strip()
    if _FOLDED.fullmatch(value):
        lines = _INDENTED.match(body, entry.end())
        return " ".join(lines["lines"].split()) if lines else ""
    quoted = _QUOTED.fullmatch(value)
    return quoted["inside"].strip() if quoted else re.split(r"\s#", value, maxsplit=1)[0].strip()
