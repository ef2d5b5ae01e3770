"""Which documents fit patterns in the manner of .gitignore, wherever the config that holds them lies."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pathspec import GitIgnoreSpec
    from pathspec.util import CheckResult


class Patterns:
    """A list of patterns relative to a folder; the last one that fits a path decides, and "!" takes it back.

    Paths are as reports show them, relative to the working directory, or absolute. `root` is the folder that the
    patterns are relative to: the config's, or the working directory where it is empty. Raises UsageError for a
    pattern that cannot be read.
    """

    def __init__(self, patterns: Iterable[str], root: str = "") -> None:
        folder = os.path.abspath(root)  # noqa: PTH100  # Path.absolute keeps ".."
        self.patterns = tuple(patterns)
        self.root = root
        self._spec = _compile([_absolute(pattern, folder) for pattern in self.patterns]) if self.patterns else None

    def __bool__(self) -> bool:
        return self._spec is not None

    def fits(self, path: str | Path, *, is_folder: bool = False) -> bool:
        """Say whether a file or a folder is meant; what lies in a folder that is meant is meant too."""
        return self.deciding(path, is_folder=is_folder) is not None

    def deciding(self, path: str | Path, *, is_folder: bool = False) -> str | None:
        """Give the pattern by which a path is meant, as it was written."""
        if self._spec is None:
            return None
        whole = Path(os.path.abspath(path)).as_posix()  # noqa: PTH100
        found = decide(self._spec, self.patterns, whole.lstrip("/"), is_folder=is_folder)
        return self.patterns[found.index] if found.include and found.index is not None else None

    def beside(self, folder: str | Path) -> Patterns:
        """Give the patterns that do not mean a folder as a whole, by itself or by all that it may hold."""
        anything = Path(folder) / "\0"
        return Patterns((one for one in self.patterns if not Patterns([one], self.root).fits(anything)), self.root)


def decide(spec: GitIgnoreSpec, lines: Sequence[str], path: str, *, is_folder: bool) -> CheckResult[str]:
    """Say which of the lines of a spec decides on a path, as git does: "docs/**" means what is in docs, not docs."""
    found = spec.check_file(path + "/" * is_folder)
    if is_folder and found.include and found.index is not None and lines[found.index].rstrip().endswith("/**"):
        return spec.check_file(path)
    return found


def rebased(pattern: str, folder: str, root: str) -> str:
    """Give a pattern relative to `folder` as one that means the same relative to `root`.

    >>> rebased("drafts/*.md", "/repo/docs", "/repo")
    '/docs/drafts/*.md'
    >>> rebased("*.md", "/repo/docs", "/repo")
    '/docs/**/*.md'
    """
    way = os.path.relpath(folder, root)
    return pattern if way == "." else _below(Path(way).as_posix(), pattern)


def _absolute(pattern: str, root: str) -> str:
    return _below(literal(Path(root).as_posix().strip("/")), pattern)


def _below(folder: str, pattern: str) -> str:
    """Anchor a pattern in a folder: one without a slash inside fits at any depth below it, as in git."""
    sign, body = ("!", pattern[1:]) if pattern.startswith("!") else ("", pattern)
    is_deep = "/" not in body.rstrip("/")
    return f"{sign}/{_normal(folder, body.lstrip('/'), is_deep=is_deep)}"


def _normal(folder: str, body: str, *, is_deep: bool) -> str:
    """Join, and take out the steps upward, which a pattern cannot say."""
    parts: list[str] = []
    for part in f"{folder}/{'**/' if is_deep else ''}{body}".split("/"):
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part != "." or not parts:
            parts.append(part)
    return "/".join(parts).lstrip("/")


def literal(path: str) -> str:
    r"""Write a path so that none of its characters means more than itself."""
    return "".join(f"\\{character}" if character in r"\*?[]!# " else character for character in path)


def _compile(lines: list[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # needed by few runs

    try:
        return GitIgnoreSpec.from_lines(lines)
    except ValueError as err:
        raise UsageError(f"a pattern cannot be read: {err}", "patterns are as in .gitignore: docs/archive/**") from err
