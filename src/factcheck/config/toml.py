"""Where the keys and the values of a TOML text stand, which the standard library's reader does not tell."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from typing import Final

Way = tuple[str | int, ...]
"""The names of the tables and the numbers of the items that lead to a value."""
Range = tuple[int, int]

_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_BLANK: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE: Final = re.compile(r"[ \t]*")
_TEXTS: Final = (
    re.compile(r'"""(?:\\.|[^\\])*?"{3,5}', re.DOTALL),
    re.compile(r"'''.*?'{3,5}", re.DOTALL),
    re.compile(r'"(?:\\.|[^"\\\n])*"'),
    re.compile(r"'[^'\n]*'"),
)
_PLAIN: Final = re.compile(r"[^,\]}#\r\n]*[^,\]}#\r\n \t]")
"""A number, a flag or a date; a date may have a space inside."""


@dataclass(frozen=True, slots=True)
class Places:
    """The ranges of characters of each key (its last name) and of each value, by the way to them."""

    keys: dict[Way, Range] = field(default_factory=dict)
    values: dict[Way, Range] = field(default_factory=dict)


def locate(text: str) -> Places:
    """Find the keys and values of a text that the standard library can read."""
    return _Reader(text).read()


class _Reader:
    """Goes through a text once; it may rely on the text being right, and so needs to understand little of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.places = Places()
        self.counts: dict[Way, int] = {}
        """How many tables of each [[list]] have begun."""

    def read(self) -> Places:
        table: Way = ()
        self._skip(_BLANK)
        while self.at < len(self.text):
            table = self._header() if self._sees("[") else self._pair(table)
            self._skip(_BLANK)
        return self.places

    def _header(self) -> Way:
        is_list = self.text.startswith("[[", self.at)
        self.at += 2 if is_list else 1
        parts = self._names()
        self.at += 2 if is_list else 1
        way = self._resolved(tuple(name for name, _ in parts[:-1]))
        way = (*way, parts[-1][0])
        if is_list:
            self.counts[way] = self.counts.get(way, -1) + 1
            way = (*way, self.counts[way])
        self._note(self._resolved(()), parts)
        self.places.keys[way] = parts[-1][1]
        return way

    def _resolved(self, names: tuple[str, ...]) -> Way:
        """Give the way to a table; in a list of tables the last one so far is meant."""
        way: Way = ()
        for name in names:
            way = (*way, name)
            if way in self.counts:
                way = (*way, self.counts[way])
        return way

    def _pair(self, table: Way) -> Way:
        """Read a key and its value; the table stays the one we are in."""
        parts = self._names()
        self.at += 1  # the equals sign
        self._skip(_SPACE)
        way = self._note(table, parts)
        self._value(way)
        return table

    def _note(self, table: Way, parts: list[tuple[str, Range]]) -> Way:
        way = table
        for name, place in parts:
            way = (*way, name)
            self.places.keys.setdefault(way, place)
            if way in self.counts:
                way = (*way, self.counts[way])
        return way

    def _names(self) -> list[tuple[str, Range]]:
        """Read the names of a key with dots, and the space after it."""
        found = []
        while True:
            self._skip(_SPACE)
            start = self.at
            found.append((self._name(), (start, self.at)))
            self._skip(_SPACE)
            if not self._sees("."):
                return found
            self.at += 1

    def _name(self) -> str:
        if not self._sees('"', "'"):
            return self._take(_BARE)
        quoted = self._take(*_TEXTS[2:])
        return str(tomllib.loads(f"name = {quoted}")["name"])

    def _value(self, way: Way) -> None:
        start = self.at
        if self._sees("["):
            self._list(way)
        elif self._sees("{"):
            self._table(way)
        else:
            self._take(*_TEXTS, _PLAIN)
        self.places.values[way] = (start, self.at)

    def _list(self, way: Way) -> None:
        number = 0
        while not self._closes("]"):
            self._value((*way, number))
            number += 1

    def _table(self, way: Way) -> None:
        while not self._closes("}"):
            self._pair(way)

    def _closes(self, bracket: str) -> bool:
        """Go past the opening bracket or a comma, and past the closing one if it follows."""
        self._skip(_BLANK)
        if not self._sees(bracket):
            self.at += 1
            self._skip(_BLANK)
        if not self._sees(bracket):
            return False
        self.at += 1
        return True

    def _sees(self, *characters: str) -> bool:
        return self.text.startswith(characters, self.at)

    def _skip(self, pattern: re.Pattern[str]) -> None:
        found = pattern.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def _take(self, *patterns: re.Pattern[str]) -> str:
        for pattern in patterns:
            found = pattern.match(self.text, self.at)
            if found:
                self.at = found.end()
                return found.group()
        raise AssertionError("the text was read before")
