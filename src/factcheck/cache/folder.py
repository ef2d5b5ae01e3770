"""Knows where the cache lies: in the user's cache folder, unless the user names another."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cache.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def cache_folder(named: str | None = None) -> Path:
    """Give the folder that holds the cache."""
    if named:
        return Path(named)
    from platformdirs import user_cache_path  # not needed where a folder is named

    return user_cache_path("factcheck", appauthor=False)


@contextmanager
def open_store(named: str | None, *, is_on: bool, tell: Callable[[str], None] | None = None) -> Iterator[Store | None]:
    """Open the cache for a run, if it is on; `tell` is called with what is wrong with it, if anything."""
    if not is_on:
        yield None
        return
    store = Store(cache_folder(named))
    try:
        yield store
    finally:
        store.close()
        if store.problem and tell:
            tell(store.problem)
