"""Which files the given paths stand for, in a fixed order, and which are left out and why."""

# ruff: noqa: PTH110, PTH112, PTH113, PTH114  # the tests of Path raise where they may not look

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from difflib import get_close_matches
from operator import attrgetter
from os.path import exists, isdir, isfile, islink, lexists
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.config.file import OWN
from factcheck.config.patterns import Patterns
from factcheck.config.values import DEFAULT_BASELINE
from factcheck.errors import UsageError
from factcheck.model import Problem, Skipped, is_address
from factcheck.sources.ignore import Ignore, ignores_above, read_ignores, who_ignores

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.config import Config

HIDDEN = "hidden: --hidden reads it"
NOT_INCLUDED = "not in include"
OWN_FILE = "a file of factcheck's own"
UNASKED = frozenset({HIDDEN, NOT_INCLUDED, OWN_FILE})
"""Reasons of what nobody expects to be read, so that only a list of all files tells of it."""
_OWN = frozenset({*OWN, DEFAULT_BASELINE})
_REPOSITORIES = frozenset({".git", ".hg", ".svn", ".jj"})
_DEPENDENCIES = frozenset({"node_modules", "bower_components", "__pypackages__"})
_ENVIRONMENT_MARKS = ("pyvenv.cfg", "conda-meta")
_NEAR = 0.6
"""Least likeness of a sibling's name to be offered for a mistyped one; lower offers names of another meaning."""


@dataclass(frozen=True, slots=True)
class File:
    """A file to read: `name` is how reports call it, `is_explicit` that the user named it and not its folder."""

    path: str
    name: str
    is_explicit: bool


Found = File | Problem | Skipped


@dataclass(frozen=True, slots=True)
class Choice:
    """Which of the files found are wanted: patterns, and what is honoured beside them."""

    exclude: Patterns
    include: Patterns
    is_forced: bool = False
    has_hidden: bool = False
    has_ignore_files: bool = True

    def excluded(self, path: str | Path, *, is_folder: bool) -> str:
        """Say by which pattern a path is excluded, in the words of the report; empty where it is not."""
        pattern = self.exclude.deciding(path, is_folder=is_folder)
        return "" if pattern is None else f"excluded by {pattern}"


def choice_of(config: Config) -> Choice:
    """Take from a config what it says of files."""
    return Choice(
        Patterns(config.exclude, config.root),
        Patterns(config.include, config.root),
        is_forced=config.force_exclude,
        has_hidden=config.hidden,
        has_ignore_files=config.gitignore,
    )


def find_files(given: str, choice: Choice) -> Iterator[Found]:
    """Yield what a given path stands for: itself, or the files under it, sorted by name in each folder.

    Raises UsageError when there is no such path. What the user names is read, unless excludes are forced.
    """
    if is_address(given) and not exists(given):
        from factcheck.sources.remote import find_remote  # an extra

        yield from find_remote(given, choice)
        return
    if not exists(given):
        raise UsageError(f"no such file or folder: {_printable(given)}", _did_you_mean(given))
    is_folder = isdir(given)
    reason = choice.excluded(given, is_folder=is_folder) if choice.is_forced else ""
    if reason:
        yield Skipped(_shown(Path(given)) + "/" * is_folder, reason)
    elif is_folder:
        named = choice if choice.is_forced else replace(choice, exclude=choice.exclude.beside(given))
        yield from _walk(Path(given), named)
    else:
        yield File(given, _shown(Path(given)), is_explicit=True)


@dataclass(frozen=True, slots=True)
class _Entry:
    """Something in a folder: its path as shown and as it is, and the ignore files that speak of it."""

    path: Path
    real: str
    is_folder: bool
    ignores: tuple[Ignore, ...]

    @property
    def name(self) -> str:
        """Give the path as reports show it; a folder ends in a slash."""
        return _shown(self.path) + "/" * self.is_folder


def _walk(top: Path, choice: Choice) -> Iterator[Found]:
    """Go through a folder in the order of the names, without recursion, so that no depth is too deep."""
    real = os.path.realpath(top)
    todo = [_Entry(top, real, is_folder=True, ignores=ignores_above(real) if choice.has_ignore_files else ())]
    is_top = True
    while todo:
        entry = todo.pop()
        reason = "" if is_top else _reason_to_skip(entry, choice)
        is_top = False
        if reason:
            yield Skipped(entry.name, reason)
        elif not entry.is_folder:
            yield File(str(entry.path), entry.name, is_explicit=False)
        else:
            try:
                todo += reversed(_entries(entry, choice))
            except OSError as error:
                yield Problem(entry.name, "unreadable", f"cannot list this folder: {error.strerror}")


def _entries(folder: _Entry, choice: Choice) -> list[_Entry]:
    """List what a folder holds, in the order of the names shown."""
    own = read_ignores(folder.real) if choice.has_ignore_files else ()
    with os.scandir(folder.real) as found:
        entries = [
            _Entry(folder.path / item.name, item.path, _is_folder(item), (*own, *folder.ignores)) for item in found
        ]
    return sorted(entries, key=attrgetter("name"))


def _is_folder(item: os.DirEntry[str]) -> bool:
    try:
        return item.is_dir()
    except OSError:  # a link in a loop; reading it tells the user
        return False


def _reason_to_skip(entry: _Entry, choice: Choice) -> str:
    """Say why an entry is left out, in the words of the report; empty when it is not."""
    if entry.path.name.startswith(".") and (entry.path.name in _REPOSITORIES or not choice.has_hidden):
        return HIDDEN
    ignoring = who_ignores(entry.real, entry.ignores, is_folder=entry.is_folder)
    if ignoring:
        return f"ignored by {ignoring}"
    return choice.excluded(entry.path, is_folder=entry.is_folder) or _reason_by_kind(entry, choice)


def _reason_by_kind(entry: _Entry, choice: Choice) -> str:
    if not entry.is_folder:
        if entry.path.name in _OWN:
            return OWN_FILE
        if choice.include and not choice.include.fits(entry.path):
            return NOT_INCLUDED
        return "no regular file" if exists(entry.real) and not isfile(entry.real) else ""
    if islink(entry.real):
        return "a link to a folder: name it to have it read"
    if entry.path.name in _DEPENDENCIES:
        return "dependencies"
    return "virtual environment" if any(exists(entry.path / mark) for mark in _ENVIRONMENT_MARKS) else ""


def _did_you_mean(given: str) -> str | None:
    """Offer the sibling whose name is nearest to the first part of a path that does not exist."""
    path = Path(given)
    missing = next((part for part in (*reversed(path.parents), path) if not lexists(part)), path)
    near = _nearest(missing)
    if near is None:
        return None
    meant = near / path.relative_to(missing)
    if not exists(meant):
        return None
    return f"did you mean {_shown(meant)}{'/' if isdir(meant) else ''} ?"


def _nearest(missing: Path) -> Path | None:
    try:
        siblings = {name.casefold(): name for name in sorted(os.listdir(missing.parent))}  # noqa: PTH208
    except OSError:
        return None
    near = get_close_matches(missing.name.casefold(), siblings, n=1, cutoff=_NEAR)
    return missing.parent / siblings[near[0]] if near else None


def _shown(path: Path) -> str:
    return _printable(path.as_posix())


def _printable(name: str) -> str:
    """Replace what is not UTF-8 in the name of a file, since no report could be written with it."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
