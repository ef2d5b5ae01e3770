"""Knows how a check is repeated whenever a document or the config changes, until the user has had enough."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.cache import replay
from factcheck.cli import terminal
from factcheck.cli.mistakes import tell
from factcheck.cli.outputs import parse_outputs
from factcheck.config.file import NAMES
from factcheck.errors import FactcheckError, UsageError
from factcheck.model import is_address
from factcheck.sources.reading import TEXT

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from factcheck.config.settings import Settings

_CLEAR: Final = "\x1b[2J\x1b[3J\x1b[H"
_QUIET: Final = 200
"""Milliseconds without a change before a check: an editor writes a file in several steps."""
_SHOWN: Final = 3
"""So many names are told of what has changed."""


def watch(check: Callable[[], int], settings: Settings, paths: Sequence[str]) -> int:
    """Check now and after every change under the paths; only an interrupt ends it.

    Reports are no reason to check again. Raises UsageError where the package that watches is missing.
    """
    try:
        import watchfiles
    except ImportError as err:
        raise UsageError("--watch needs the package watchfiles", "pip install 'factcheck-cli[watch]'") from err
    if "-" in paths:
        raise UsageError("--watch cannot read standard input", "name files or folders")
    for address in filter(is_address, paths):
        raise UsageError(f"--watch cannot look at {address}", "name files or folders of this machine")
    replay.forbid()
    outputs = parse_outputs(settings["format"], settings["output"])
    written = {os.path.realpath(output.path) for output in outputs if output.path}
    ordinary = watchfiles.DefaultFilter()
    changes = watchfiles.watch(
        *_folders(paths),
        watch_filter=lambda change, path: ordinary(change, path) and _counts(path, paths, written),
        step=_QUIET,
        rust_timeout=_QUIET,
        yield_on_timeout=True,
    )
    next(changes)  # from now on no change is missed
    _check(check)
    for found in changes:
        if found:
            _announce(path for _, path in found)
            _check(check)
    return 0


def _folders(paths: Iterable[str]) -> Iterator[str]:
    """Give what to watch: for a file its folder, because editors put a new file in the place of the old one."""
    yield from dict.fromkeys(path if Path(path).is_dir() else str(Path(path).parent) for path in paths)


def _counts(path: str, paths: Iterable[str], written: Collection[str]) -> bool:
    """Say whether a change is a reason to check: of a document, a folder, or a file of settings."""
    name = Path(path).name
    if os.path.realpath(path) in written:
        return False
    if Path(path).suffix.lower() in TEXT or name in NAMES or name.endswith("ignore"):
        return True
    is_folder = not Path(path).suffix and not Path(path).is_file()
    return is_folder or os.path.realpath(path) in map(os.path.realpath, paths)


def _check(check: Callable[[], int]) -> None:
    """Check, and go on after a mistake: the next change may repair it."""
    try:
        check()
    except FactcheckError as err:
        tell(err)


def _announce(paths: Iterable[str]) -> None:
    if terminal.is_terminal(sys.stdout):
        terminal.write(sys.stdout, _CLEAR)
    changed = sorted(set(paths))
    names = [os.path.relpath(path) for path in changed if Path(path).suffix or Path(path).exists()] or ["a folder"]
    more = [f"{len(names) - _SHOWN} more"] if len(names) > _SHOWN else []
    terminal.note(f"checking again, changed: {', '.join([*names[:_SHOWN], *more])}")
