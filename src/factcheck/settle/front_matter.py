"""Knows what the front matter of a document tells factcheck: `factcheck: {ignore: […]}`, in YAML or TOML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from factcheck.settle.comments import IGNORE_FILE, Mistake, Order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Document

_BLOCK: Final = re.compile(
    r"\ufeff?(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<body>(?:[^\n]*\n){0,400}?)(?:(?P=fence)|\.\.\.)[ \t]*\r?(?:\n|\Z)"
)
_FENCES: Final = ("---", "+++", "\ufeff---", "\ufeff+++")
_FAR: Final = 20_000
"""Characters after which no front matter goes on."""
_YAML_KEY: Final = re.compile(
    r"^(?P<key>[\"']?factcheck[\"']?[ \t]*:(?=\s))[^\n]*(?:\n(?:[ \t]+[^\n]*|[ \t\r]*|[-\]}][^\n]*))*", re.MULTILINE
)
_TOML_KEY: Final = re.compile(r"^(?:\[factcheck[\].]|factcheck[ \t]*[.=])", re.MULTILINE)
_KEYS: Final = ("ignore", "reason")
_FORM: Final = "factcheck: {ignore: [name-variant]}, for example"


def find_orders_above(document: Document) -> Iterator[Order | Mistake]:
    """Yield what the front matter orders for the whole document."""
    text = document.text
    block = _BLOCK.match(text) if text.startswith(_FENCES) and text.find("factcheck", 0, _FAR) >= 0 else None
    if block is None:
        return
    key = (_YAML_KEY if block["fence"] == "---" else _TOML_KEY).search(block["body"])
    if key is None:
        return
    line = document.position(block.start("body") + key.start()).line
    try:
        told = _yaml(key.group()) if block["fence"] == "---" else _toml(block["body"])
    except ValueError as err:
        yield Mistake(line, f"this front matter cannot be read: {err}; {_FORM}")
        return
    yield from _orders(told, line, len(document.text))


def _yaml(lines: str) -> Any:
    """Read the lines of one key; the rest of the block may be a template that is no YAML at all.

    Raises ValueError, as `_toml` does.
    """
    import yaml  # late: few documents have the key

    try:
        return yaml.safe_load(lines)["factcheck"]
    except (yaml.YAMLError, KeyError, TypeError, RecursionError) as err:
        raise ValueError(str(getattr(err, "problem", None) or "no YAML")) from err


def _toml(body: str) -> Any:
    import tomllib

    try:
        return tomllib.loads(body.replace("\r\n", "\n")).get("factcheck")
    except RecursionError as err:
        raise ValueError("too many brackets") from err


def _orders(told: Any, line: int, length: int) -> Iterator[Order | Mistake]:
    if not isinstance(told, dict) or not told.get("ignore"):
        yield Mistake(line, f"the front matter names no rule: {_FORM}")
        return
    for key in told:
        if key not in _KEYS:
            yield Mistake(line, f"no such key in the front matter: factcheck.{key}; one of {', '.join(_KEYS)}")
    ignored = told["ignore"]
    words = ignored.split(",") if isinstance(ignored, str) else ignored
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        yield Mistake(line, f"ignore is a list of rules: {_FORM}")
        return
    reason = told.get("reason")
    yield Order(IGNORE_FILE, tuple(word.strip() for word in words), str(reason) if reason else None, line, (0, length))
