"""Which config file a run has, what stands in it, and how its mistakes are told."""

# ruff: noqa: PTH100, PTH110, PTH111, PTH113, PTH120  # Path raises where it may not look, and where there is no home

from __future__ import annotations

import os
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from os.path import exists, isfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from factcheck.config.keys import BY_NAME
from factcheck.config.kinds import BadValue
from factcheck.errors import ConfigError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.config.kinds import Place
    from factcheck.config.toml import Places

OWN: Final = ("factcheck.toml", ".factcheck.toml")
SHARED: Final = "pyproject.toml"
TABLE: Final = ("tool", "factcheck")
NAMES: Final = (*OWN, SHARED)
"""The first one in a folder counts."""
_LIKENESS: Final = 0.6


@dataclass(frozen=True)
class ConfigFile:
    """A config file: its path as shown, its text, and where in it our table begins."""

    path: str
    text: str
    table: dict[str, Any]
    prefix: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """Give the folder that its paths and patterns are relative to."""
        return os.path.dirname(os.path.abspath(self.path))

    def values(self) -> Iterator[tuple[str, Any]]:
        """Yield each key and its value. Raises ConfigError for a key that is unknown and a value that cannot be."""
        for name, value in self.table.items():
            if name not in BY_NAME:
                raise self.error(f"no such key: {name}", _hint(name), at=(name,), is_key=True)
            yield name, self._read(name, value)

    def _read(self, name: str, value: Any) -> Any:
        try:
            return BY_NAME[name].kind.read(value)
        except BadValue as bad:
            at = (name, *bad.at)
            what = (
                f"no such key: {bad.at[-1]}" if bad.is_key and bad.meant else f"{_dotted(at)} has to be {bad.expected}"
            )
            hint = f"did you mean {bad.meant} ?" if bad.meant else None
            raise self.error(what, hint, at=at, is_key=bad.is_key) from bad

    def error(self, message: str, hint: str | None, *, at: Place, is_key: bool = False) -> ConfigError:
        """Make the error about a value, or about the key itself."""
        return ConfigError(message, hint, path=self.path, text=self.text, mark=self._mark(at, is_key=is_key))

    def line(self, name: str) -> int:
        """Give the line on which a key stands."""
        return self.text.count("\n", 0, self._mark((name,), is_key=True)[0]) + 1

    def _mark(self, at: Place, *, is_key: bool) -> tuple[int, int]:
        """Give the range of a value or key; a table with a header of its own is marked at the header."""
        way = (*self.prefix, *at)
        if not is_key and way in self._places.values:
            return self._places.values[way]
        return next(self._places.keys[way[:size]] for size in range(len(way), 0, -1) if way[:size] in self._places.keys)

    @cached_property
    def _places(self) -> Places:
        from factcheck.config.toml import locate  # only a mistake and `config show` ask for it

        return locate(self.text)


def find_config(folder: Path) -> ConfigFile | None:
    """Give the nearest config at or above a folder; the repository's root and the home folder end the search."""
    home = os.path.realpath(os.path.expanduser("~"))
    for here in (folder, *folder.parents):
        for name in NAMES:
            found = _read(here / name, is_asked=False) if isfile(here / name) else None
            if found:
                return found
        if exists(here / ".git") or os.path.realpath(here) == home:
            return None
    return None


def read_config(path: str) -> ConfigFile:
    """Read the config that the user names. Raises UsageError when it cannot be read, or holds nothing of ours."""
    if not isfile(path):
        raise UsageError(f"no such config file: {path}")
    found = _read(Path(path), is_asked=True)
    if found is None:
        raise UsageError(f"no [{'.'.join(TABLE)}] in {path}")
    return found


def _read(path: Path, *, is_asked: bool) -> ConfigFile | None:
    """Read one file; a shared one counts only where it has our table, and is not parsed where it cannot have it."""
    shown = str(path) if is_asked else _shown(path)
    text = _text(path, shown)
    prefix = TABLE if path.name == SHARED else ()
    if prefix and TABLE[-1] not in text:
        return None
    table: Any = _parse(text, shown)
    for name in prefix:
        table = table.get(name) if isinstance(table, dict) else None
    if table is None:
        return None
    config = ConfigFile(shown, text, table, prefix)
    if not isinstance(table, dict):
        raise config.error(f"{'.'.join(TABLE)} is a table", None, at=())
    return config


def _text(path: Path, shown: str) -> str:
    try:
        return path.read_text("utf-8-sig")
    except OSError as err:
        raise UsageError(f"cannot read the config file {shown}: {err.strerror or err}") from err
    except UnicodeDecodeError as err:
        raise UsageError(f"the config file {shown} is not UTF-8", "save it as UTF-8") from err


def _parse(text: str, shown: str) -> dict[str, Any]:
    import tomllib  # a folder without a config need not wait for it

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as err:
        message, at = _place_of(err, text)
        raise ConfigError(f"this is not TOML: {message}", path=shown, text=text, mark=(at, at + 1)) from err


def _place_of(err: Exception, text: str) -> tuple[str, int]:
    """Split what the reader says, such as "Invalid value (at line 3, column 8)", into what and where."""
    message, _, place = str(err).rpartition(" (at ")
    numbers = [int(number) for number in place.replace(",", " ").rstrip(")").split() if number.isdigit()]
    message = message[:1].lower() + message[1:]
    if len(numbers) != 2:  # at the end of the document
        return message, max(len(text.rstrip()) - 1, 0)
    before = sum(len(line) + 1 for line in text.split("\n")[: numbers[0] - 1])
    return message, min(before + numbers[1] - 1, len(text))


def _hint(name: str) -> str | None:
    if name == TABLE[0]:
        return f"outside of {SHARED} the keys stand without [{'.'.join(TABLE)}]"
    near = get_close_matches(name.replace("_", "-").lower(), BY_NAME, n=1, cutoff=_LIKENESS)
    return f"did you mean {near[0]} ?" if near else "factcheck config schema lists them all"


def _dotted(at: Place) -> str:
    """Write the way to a value as the user would: output[2], severity.name-variant."""
    return "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in at).lstrip(".")


def _shown(path: Path) -> str:
    return os.path.relpath(path)
