"""Knows which lines of which documents changed: as git sees it, or as whole documents that the user names."""

# ruff: noqa: PTH118, PTH120  # real paths are compared as text; a Path would write them in another way

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, Final

from factcheck.config.patterns import Patterns
from factcheck.errors import UsageError
from factcheck.sources.repository import Repository, find_repository

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.config import Config
    from factcheck.model import Changes, Document, Lines

WHOLE: Final[Lines] = ((1, sys.maxsize),)
"""Every line: of a document that is new, or that was named as a whole."""

_HUNK = re.compile(rb"^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@", re.MULTILINE)


def find_changes(documents: Sequence[Document], config: Config, *, root: str = ".") -> Changes | None:
    """Give the changed lines of each document that has any, or None when nothing of the kind is asked.

    `changed` compares the files as they are with the last commit, `since` with the merge base of a revision and HEAD;
    a document that git does not know is wholly new. `focus` narrows that to paths and patterns, or stands for itself.
    `root` is the folder to which the ids of documents are relative.
    Raises UsageError outside git, for a revision that is missing and, unless `allow_empty`, for a focus on nothing.
    """
    if not (config.changed or config.since or config.focus):
        return None
    named = _named(documents, config, root) if config.focus else {document.id: WHOLE for document in documents}
    if not (config.changed or config.since):
        return named
    by_git = _by_git(documents, config.since, root)
    return {name: lines for name, lines in by_git.items() if name in named}


# ------------------------------------------------------------------ by name


def _named(documents: Sequence[Document], config: Config, root: str) -> dict[str, Lines]:
    found = {path: _fitting(path, documents, root, config.root) for path in config.focus}
    missed = [path for path, names in found.items() if not names]
    if missed and not config.allow_empty:
        raise UsageError(
            f"nothing to focus on: no document that is read fits {missed[0]}",
            "factcheck files lists them; or add --allow-empty",
        )
    names = {name: None for fitting in found.values() for name in fitting}
    return dict.fromkeys(names, WHOLE)


def _fitting(path: str, documents: Sequence[Document], root: str, base: str) -> list[str]:
    """List the documents that a path holds; what is no path is a pattern, as in .gitignore."""
    place = os.path.realpath(os.path.join(base, path))
    if os.path.lexists(place):
        return [item.id for item in documents if _lies_in(_real(item.id, root), place)]
    pattern = Patterns([path], base)
    return [item.id for item in documents if item.id == path or pattern.fits(os.path.join(root, item.id))]


def _real(name: str, root: str) -> str:
    return os.path.realpath(os.path.join(root, name))


def _lies_in(path: str, place: str) -> bool:
    return path == place or path.startswith(place.rstrip(os.sep) + os.sep)


# ------------------------------------------------------------------ by git


def _by_git(documents: Sequence[Document], since: str | None, root: str) -> Changes:
    """Ask the repository of each document; what is no file, such as standard input, is new."""
    found: dict[str, Lines] = {}
    members: dict[Repository, dict[str, str]] = {}
    real = {document.id: _real(document.id, root) for document in documents}
    files = {name: path for name, path in real.items() if os.path.lexists(path)}
    found.update((name, WHOLE) for name in real if name not in files)
    repositories = {folder: find_repository(folder) for folder in {os.path.dirname(path) for path in files.values()}}
    for name, path in files.items():
        repository = repositories[os.path.dirname(path)]
        if repository:
            members.setdefault(repository, {})[path] = name
    if files and not members:
        raise UsageError(
            f"{'--since' if since else '--changed'} needs a git repository, and no document lies in one",
            "name what is in focus instead: --focus PATH",
        )
    for repository, names in members.items():
        found |= _lines_in(repository, names, since)
    return {document.id: found[document.id] for document in documents if document.id in found}


def _lines_in(repository: Repository, names: Mapping[str, str], since: str | None) -> dict[str, Lines]:
    """Give the changed lines of documents in one repository; `names` are by real path."""
    base = repository.base(since)
    if base is None:
        return dict.fromkeys(names.values(), WHOLE)
    tracked = set(repository.tracked())
    found = {name: WHOLE for path, name in names.items() if path not in tracked}
    changes = [change for change in repository.changes(base) if change.path in names and change.path in tracked]
    for change, patch in repository.patches(base, changes):
        lines = WHOLE if change.status in _ALL_NEW else _added(patch)
        if lines:
            found[names[change.path]] = lines
    return found


_ALL_NEW: Final = frozenset("ATU")
"""Added, of another type (a link became a file), unmerged: git tells nothing of lines that would help."""


def _added(patch: bytes) -> Lines:
    """Read the ranges of new lines out of the hunks of one file, which carry no context."""
    return tuple(_ranges((int(start), int(count or 1)) for start, count in _HUNK.findall(patch)))


def _ranges(hunks: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, count in hunks:
        if count:
            yield start, start + count - 1
