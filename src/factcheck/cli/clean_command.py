"""Knows the command that drops what is kept between runs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from factcheck.cli import terminal
from factcheck.cli.options import settings_of, with_options
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

_UNITS: Final = (("GB", 1e9), ("MB", 1e6), ("kB", 1e3))


@with_options(("cache-dir",))
def clean(**words: Any) -> int:
    """Remove what is kept between runs; the next run reads all documents anew."""
    from factcheck.cache.folder import cache_folder

    folder = cache_folder(settings_of(words).config().cache_dir)
    freed = _remove(folder)
    told = f"Freed {_spoken(freed)} in {folder}.\n" if freed else f"Nothing is kept in {folder}.\n"
    terminal.write(sys.stdout, told)
    return 0


def _remove(folder: Path) -> int:
    from factcheck.cache.store import remove

    try:
        return remove(folder)
    except OSError as err:
        raise UsageError(f"cannot remove the cache in {folder}: {err.strerror or err}") from err


def _spoken(size: int) -> str:
    """Give a size as people read it: "12.3 MB"."""
    unit, factor = next((each for each in _UNITS if size >= each[1]), ("bytes", 1.0))
    return f"{size / factor:.{0 if unit == 'bytes' else 1}f} {unit}"
