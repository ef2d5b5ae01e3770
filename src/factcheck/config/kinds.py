"""Which kinds of values a key may have: how each is read from a config file or from words, and its JSON schema."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

Place = tuple[str | int, ...]
"""The way to a value inside a key's value: names of a table, numbers of a list."""


class BadValue(Exception):  # noqa: N818  # it reads as a sentence where it is raised
    """A value that a key cannot have: what it has to be, where inside the value, and what was probably meant."""

    def __init__(self, expected: str, *, at: Place = (), meant: str | None = None, is_key: bool = False) -> None:
        super().__init__(expected)
        self.expected = expected
        self.at = at
        self.meant = meant
        self.is_key = is_key


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of value.

    `read` turns what a config file holds into the value, and `parse` what the command line or the environment holds;
    both raise BadValue. `parse` is None for what only a file can hold. `schema` is its JSON schema.
    `is_split` says that one option on the command line may hold several names with commas. `holds` says what the
    texts name: what is relative to the folder of the config that says it.
    """

    read: Callable[[Any], Any]
    parse: Callable[[str], Any] | None
    schema: dict[str, Any]
    choices: tuple[str, ...] = ()
    is_list: bool = False
    is_split: bool = False
    holds: Literal["", "path", "output", "pattern"] = ""


_ON: Final = frozenset({"1", "true", "yes", "on"})
_OFF: Final = frozenset({"0", "false", "no", "off"})


# ------------------------------------------------------------------ single values


def _read_flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise BadValue("true or false")
    return value


def _parse_flag(text: str) -> bool:
    if text.lower() not in _ON | _OFF:
        raise BadValue("1 or 0")
    return text.lower() in _ON


FLAG: Final = Kind(_read_flag, _parse_flag, {"type": "boolean"})


def _read_text(value: Any) -> str:
    if not isinstance(value, str):
        raise BadValue('a text in quotes ("a")')
    if not value.strip():
        raise BadValue("a text that is not empty")
    return value


TEXT: Final = Kind(_read_text, _read_text, {"type": "string", "minLength": 1})
PATH: Final = replace(TEXT, holds="path")


def _read_text_or_false(value: Any) -> str | bool:
    if value is False:
        return False
    if not isinstance(value, str):
        raise BadValue('a text in quotes ("a") or false')
    return _read_text(value)


def _parse_text_or_false(text: str) -> str | bool:
    return False if text.lower() in _OFF else _read_text(text)


PATH_OR_FALSE: Final = Kind(
    _read_text_or_false,
    _parse_text_or_false,
    {"anyOf": [{"const": False}, {"type": "string", "minLength": 1}]},
    holds="path",
)


def number(least: float, most: float) -> Kind:
    """Make the kind of numbers in a range; "nan" is outside of every range."""
    expected = f"a number from {least:g} to {most:g}"

    def read(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise BadValue(expected)
        return float(value)

    def parse(text: str) -> float:
        try:
            return read(float(text))
        except ValueError as err:
            raise BadValue(expected) from err

    return Kind(read, parse, {"type": "number", "minimum": least, "maximum": most})


def _read_count(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise BadValue("a whole number from 0 on")
    return value


def _parse_count(text: str) -> int:
    try:
        return _read_count(int(text))
    except ValueError as err:
        raise BadValue("a whole number from 0 on") from err


COUNT: Final = Kind(_read_count, _parse_count, {"type": "integer", "minimum": 0})


def choice(*words: str) -> Kind:
    """Make the kind of values that are one of a few words."""

    def read(value: Any) -> str:
        if value not in words:
            near = get_close_matches(value, words, n=1) if isinstance(value, str) else []
            raise BadValue(f"one of {', '.join(words)}", meant=near[0] if near else None)
        return str(value)

    return Kind(read, read, {"enum": list(words)}, choices=words)


ENGINES: Final = ("local", "dask")
_SCHEDULER: Final = r"dask=(tcp|tls)://[^\s/]+:[0-9]+"


def _read_engine(value: Any) -> str:
    if value not in ENGINES and not (isinstance(value, str) and re.fullmatch(_SCHEDULER, value)):
        raise BadValue("local, dask or dask=tcp://HOST:PORT", meant=_meant_engine(value))
    return str(value)


def _meant_engine(value: Any) -> str | None:
    """Give the engine that was probably meant: the nearest word, or an address that lacks what stands before it."""
    if not isinstance(value, str):
        return None
    address = value.rpartition("=")[2]
    for whole in (f"dask={address}", f"dask=tcp://{address}"):
        if re.fullmatch(_SCHEDULER, whole):
            return whole
    return next(iter(get_close_matches(value.partition("=")[0].lower(), ENGINES, n=1)), None)


ENGINE: Final = Kind(
    _read_engine, _read_engine, {"anyOf": [{"enum": list(ENGINES)}, {"type": "string", "pattern": f"^{_SCHEDULER}$"}]}
)


# ------------------------------------------------------------------ lists


def _list(read: Callable[[Any], str], *, is_split: bool = False, holds: Literal["", "output", "pattern"] = "") -> Kind:
    """Make the kind of lists of texts, which stand with commas where a file does not hold them."""

    def read_all(value: Any) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise BadValue('a list of texts (["a", "b"])')
        return tuple(_at(number, read, item) for number, item in enumerate(value))

    def parse(text: str) -> tuple[str, ...]:
        items = [item.strip() for item in text.split(",")]
        if "" in items:
            raise BadValue("one or more names with commas between them")
        return tuple(map(read, items))

    return Kind(read_all, parse, _LIST, is_list=True, is_split=is_split, holds=holds)


def _read_pattern(value: Any) -> str:
    """Refuse what would fit nothing, and the backslash before what needs none: folders are divided by "/"."""
    text = _read_text(value)
    if not text.strip("!/ ") or not _ESCAPES_ONLY.fullmatch(text):
        raise BadValue("a pattern as in .gitignore, with / between folders")
    return text


def _at(step: str | int, read: Callable[[Any], Any], value: Any) -> Any:
    """Read a part of a value, and say of a bad one where it stands."""
    try:
        return read(value)
    except BadValue as bad:
        bad.at = (step, *bad.at)
        raise


_ESCAPES_ONLY: Final = re.compile(r"(?:[^\\]|\\[*?\[\]!# \\])*")
_LIST: Final = {"type": "array", "items": {"type": "string", "minLength": 1}}
TEXTS: Final = _list(_read_text)
NAMES: Final = _list(_read_text, is_split=True)
OUTPUTS: Final = _list(_read_text, holds="output")
PATTERNS: Final = _list(_read_pattern, holds="pattern")


# ------------------------------------------------------------------ tables


def _table(
    read: Callable[[Any], Any], schema: dict[str, Any], *, what: str, name: Callable[[Any], Any] = _read_text
) -> Kind:
    """Make the kind of tables from a name to a value."""

    def read_all(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise BadValue(f"a table of lines {what}")
        return {_name(name, key): _at(key, read, item) for key, item in value.items()}

    return Kind(read_all, None, {"type": "object", "additionalProperties": schema})


def _name(read: Callable[[Any], Any], name: str) -> Any:
    try:
        return read(name)
    except BadValue as bad:
        bad.at, bad.is_key = (name,), True
        raise


NAMES_BY_PATTERN: Final = _table(NAMES.read, _LIST, what='"PATTERN" = ["RULE"]', name=_read_pattern)
FORMS_BY_VALUE: Final = _table(TEXTS.read, _LIST, what='"RIGHT" = ["WRONG"]')


def choice_by_name(*words: str) -> Kind:
    """Make the kind of tables from a name to one of a few words."""
    one = choice(*words)
    return _table(one.read, one.schema, what=f'RULE = "{words[0]}"')


def entries(required: str, optional: tuple[str, ...], item: Kind, what: type[Any] | None = None) -> Kind:
    """Make the kind of lists of tables, written as [[key]], with one name that is required and some that are not.

    Each table becomes a `what`, or the one thing that it holds.
    """
    names = (required, *optional)

    def read_one(value: Any) -> Any:
        if not isinstance(value, dict) or required not in value:
            raise BadValue(f"a table with {required}")
        for name in value:
            if name not in names:
                near = get_close_matches(name, names, n=1)
                raise BadValue(f"one of {', '.join(names)}", at=(name,), meant=near[0] if near else None, is_key=True)
        parts = {name: _at(name, item.read, part) for name, part in value.items()}
        return what(**parts) if what else parts[required]

    def read(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise BadValue("a list of tables ([[ ]])")
        return tuple(_at(number, read_one, entry) for number, entry in enumerate(value))

    table = {
        "type": "object",
        "properties": dict.fromkeys(names, item.schema),
        "required": [required],
        "additionalProperties": False,
    }
    return Kind(read, None, {"type": "array", "items": table})
