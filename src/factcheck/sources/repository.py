"""Knows how to ask git: where a repository is, what a change is measured against, and what changed since then."""

# ruff: noqa: PTH100, PTH118, PTH120  # real paths are compared as text; a Path would write them in another way

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_PLACES: Final = ("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE")
_OWN_VARIABLES: Final = frozenset(
    (
        *_PLACES,
        *"GIT_PREFIX GIT_NAMESPACE GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_CONFIG".split(),
        *"GIT_EXTERNAL_DIFF GIT_DIFF_OPTS GIT_LITERAL_PATHSPECS GIT_GLOB_PATHSPECS GIT_NOGLOB_PATHSPECS".split(),
        *"GIT_ICASE_PATHSPECS GIT_TRACE".split(),
    )
)
"""What git sets for a hook, for one repository, while another may be asked; and what would change its output."""
_PLAIN: Final = (
    *("--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--submodule=short", "-M"),
    "--inter-hunk-context=0",  # users may have hunks joined over lines that did not change
)
_AT_ONCE: Final = 200
"""So many files are named in one call; a command line has room for so many long paths."""
_FILE: Final = b"diff --git "


@dataclass(frozen=True, slots=True)
class Change:
    """One file that differs from the base: git's letter for how, and its real path, now and before."""

    status: str
    path: str
    before: str


@dataclass(frozen=True, slots=True)
class Repository:
    """A work tree; `variables` tell git where its repository is when that lies elsewhere."""

    top: str
    variables: tuple[tuple[str, str], ...] = ()

    def base(self, since: str | None) -> str | None:
        """Give the commit that a change is measured against; None when nothing was committed yet.

        A submodule is measured against the commit that its superproject had.
        Raises UsageError for a revision that is missing, or has no commit in common with HEAD.
        """
        above = self._ask("rev-parse", "--show-superproject-working-tree").decode("utf-8", "surrogateescape").strip()
        if above:
            return self._base_by(Repository(os.path.realpath(above)), since)
        if since is None:
            return self._commit("HEAD")
        if self._commit(since) is None:
            raise UsageError(f"no such revision: {since}", self._hint_for_missing(since))
        ancestor = self._try("merge-base", "--end-of-options", since, "HEAD")
        if ancestor is None:
            raise UsageError(f"{since} and HEAD have no commit in common here", self._hint_for_history())
        return ancestor.decode().strip()

    def tracked(self) -> Iterator[str]:
        """Yield the real path of every file in the index."""
        for name in self._ask("ls-files", "-z").split(b"\0"):
            if name:
                yield self._path(name)

    def changes(self, base: str) -> Iterator[Change]:
        """Yield each file whose content in the work tree differs from `base`, with what it was called there."""
        fields = iter(self._ask("diff", "--raw", "-z", *_PLAIN, base).split(b"\0"))
        for record in fields:
            if not record.startswith(b":"):
                continue
            status = record.split()[-1].decode()[:1]
            before = next(fields)
            now = next(fields) if status in "RC" else before
            yield Change(status, self._path(now), self._path(before))

    def patches(self, base: str, changes: Sequence[Change]) -> Iterator[tuple[Change, bytes]]:
        """Yield each change that has lines with its patch, without context; one of another kind has an empty patch."""
        plain = [change for change in changes if change.status in "MRC"]
        yield from ((change, b"") for change in changes if change.status not in "MRC")
        for first in range(0, len(plain), _AT_ONCE):
            batch = plain[first : first + _AT_ONCE]
            paths = sorted({path for change in batch for path in (change.path, change.before)})
            output = self._ask("diff", "--raw", "-z", "--patch", "--unified=0", "--text", *_PLAIN, base, "--", *paths)
            by_path = dict(self._files(output))
            yield from ((change, by_path[change.path]) for change in batch if change.path in by_path)

    def _files(self, output: bytes) -> Iterator[tuple[str, bytes]]:
        """Yield the path and patch of each file: the list before the patches names them, unquoted."""
        head, _, body = output.partition(b"\0\0")
        fields = iter(head.split(b"\0"))
        names = []
        for record in fields:
            status = record.split()[-1][:1]
            name = next(fields)
            names += [next(fields) if status in b"RC" else name] * _SECTIONS.get(status, 1)
        pieces = (b"\n" + body).split(b"\n" + _FILE)[1:]
        found: dict[str, bytes] = {}
        for name, piece in zip(names, pieces, strict=True):
            path = self._path(name)
            found[path] = found.get(path, b"") + piece
        yield from found.items()

    def _base_by(self, above: Repository, since: str | None) -> str | None:
        base = above.base(since)
        inside = os.path.relpath(self.top, above.top).replace(os.sep, "/")
        commit = above._try("rev-parse", "--verify", "--quiet", f"{base}:{inside}") if base else None
        return commit.decode().strip() if commit else None

    def _commit(self, revision: str) -> str | None:
        found = self._try("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
        return found.decode().strip() if found else None

    def _hint_for_missing(self, since: str) -> str:
        if "/" not in since and self._commit(f"origin/{since}"):
            return f"did you mean origin/{since} ?"
        return f"fetch it first: git fetch origin {since}; in CI, fetch the whole history (fetch-depth: 0)"

    def _hint_for_history(self) -> str:
        if self._ask("rev-parse", "--is-shallow-repository").strip() == b"true":
            return "this clone is shallow: git fetch --unshallow; in CI, fetch the whole history (fetch-depth: 0)"
        return "name a branch or commit that HEAD comes from"

    def _path(self, name: bytes) -> str:
        """Give the path of a file as documents are called: what is not UTF-8 in its name is replaced."""
        return f"{self.top}{os.sep}{name.decode('utf-8', 'replace')}".replace("/", os.sep)

    def _ask(self, *words: str) -> bytes:
        done = self._run(words)
        if done.returncode:
            raise _refusal(self.top, done.stderr.decode("utf-8", "replace"))
        return done.stdout

    def _try(self, *words: str) -> bytes | None:
        done = self._run(words)
        return None if done.returncode else done.stdout

    def _run(self, words: Sequence[str]) -> subprocess.CompletedProcess[bytes]:
        return _git(("-C", self.top, "--no-pager", "--literal-pathspecs", *words), dict(self.variables))


_SECTIONS: Final = {b"T": 2, b"U": 0}
"""How many patches git writes for a file: one, but a changed type is a deletion and an addition."""


def find_repository(folder: str) -> Repository | None:
    """Find the work tree around a real path: the nearest folder with a .git, else the one that GIT_DIR speaks of."""
    above = folder
    while not os.path.lexists(os.path.join(above, ".git")):
        below, above = above, os.path.dirname(above)
        if above == below:
            return _by_environment()
    return Repository(above)


def _by_environment() -> Repository | None:
    given = {name: os.path.abspath(os.environ[name]) for name in _PLACES if os.environ.get(name)}
    if "GIT_DIR" not in given:
        return None
    done = _git(("rev-parse", "--show-toplevel"), given)
    if done.returncode:
        raise _refusal(given["GIT_DIR"], done.stderr.decode("utf-8", "replace"))
    top = os.path.realpath(done.stdout.decode("utf-8", "surrogateescape").removesuffix("\n"))
    return Repository(top, tuple({**given, "GIT_WORK_TREE": top}.items()))


def _git(words: Sequence[str], variables: Mapping[str, str]) -> subprocess.CompletedProcess[bytes]:
    kept = {name: value for name, value in os.environ.items() if name not in _OWN_VARIABLES}
    # never write into the repository: somebody else may be at work in it
    environment = {**kept, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", **variables}
    try:
        return subprocess.run(  # noqa: S603  # no shell; what users give stands after an end of options
            ("git", *words),  # noqa: S607  # the user's git, wherever it is
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise UsageError(f"cannot start git: {error.strerror or error}", "install git, or use --focus PATH") from error


def _refusal(place: str, said: str) -> UsageError:
    """Say what git said, in one line."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    if any("dubious ownership" in line for line in lines):
        return UsageError(
            f"git does not trust {place}, which belongs to another user",
            f"git config --global --add safe.directory {place}",
        )
    return UsageError(
        f"git cannot read {place}: {lines[0].removeprefix('fatal: ') if lines else 'it does not say why'}"
    )
