"""Which files a folder asks to leave out: .gitignore, .ignore and .factcheckignore, in the manner of git."""

# ruff: noqa: PTH110  # Path.exists raises where it may not look

from __future__ import annotations

import os
from dataclasses import dataclass
from os.path import exists
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.config.patterns import decide

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_NAMES = (".factcheckignore", ".ignore", ".gitignore")
"""The first one that speaks of a file decides, within one folder."""


@dataclass(frozen=True, slots=True)
class Ignore:
    """One ignore file: the folder that it speaks for, its name, its lines and their spec; all paths are real ones."""

    folder: str
    name: str
    lines: tuple[str, ...]
    spec: GitIgnoreSpec

    def verdict(self, path: str, *, is_folder: bool) -> bool | None:
        """Say whether a path is to be left out (True) or kept (False); None when no pattern fits."""
        relative = path.removeprefix(self.folder.rstrip(os.sep) + os.sep).replace(os.sep, "/")
        return decide(self.spec, self.lines, relative, is_folder=is_folder).include


def read_ignores(folder: str) -> tuple[Ignore, ...]:
    """Read the ignore files of one folder; what cannot be read leaves nothing out."""
    return tuple(filter(None, (_read(folder, name) for name in _NAMES)))


def ignores_above(folder: str) -> tuple[Ignore, ...]:
    """Read the ignore files above a folder, nearest first, up to its repository or the working directory.

    None of them count where they leave out the folder itself: whoever names it wants it read.
    """
    found: tuple[Ignore, ...] = ()
    for above in _folders_above(Path(folder)):
        found += read_ignores(str(above))
    return () if _is_left_out(folder, found) else found


def who_ignores(path: str, ignores: tuple[Ignore, ...], *, is_folder: bool) -> str | None:
    """Give the name of the ignore file that leaves a path out; `ignores` come nearest first."""
    for ignore in ignores:
        verdict = ignore.verdict(path, is_folder=is_folder)
        if verdict is not None:
            return ignore.name if verdict else None
    return None


def _read(folder: str, name: str) -> Ignore | None:
    try:
        lines = (Path(folder) / name).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    from pathspec import GitIgnoreSpec

    patterns = tuple(filter(_is_pattern, lines))
    return Ignore(folder, name, patterns, GitIgnoreSpec.from_lines(patterns))


def _is_pattern(line: str) -> bool:
    """Say whether a line can be read; git passes over those that it cannot, such as a lone "!"."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def _folders_above(folder: Path) -> tuple[Path, ...]:
    above = folder.parents
    tops = [index for index, parent in enumerate((folder, *above)) if exists(parent / ".git")]
    if tops:
        return tuple(above[: tops[0]])
    here = Path.cwd().resolve()
    return tuple(above[: above.index(here) + 1]) if here in above else ()


def _is_left_out(folder: str, ignores: tuple[Ignore, ...]) -> bool:
    """Say whether a folder is left out by itself, or by all that it may hold."""
    anything = os.path.join(folder, "\0")  # noqa: PTH118  # paths are texts here
    return bool(who_ignores(folder, ignores, is_folder=True) or who_ignores(anything, ignores, is_folder=False))
