"""Knows how values are kept between runs: one SQLite file, safe with several processes, never a reason to fail."""

# ruff: noqa: PTH103, PTH108, PTH113, PTH118, PTH202  # a call that was answered before should not wait for pathlib

from __future__ import annotations

import os
import sqlite3
import time
import zlib

TYPE_CHECKING = False  # nor for typing
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import TypeVar

    T = TypeVar("T")

FILE = "cache-1.sqlite3"
"""The number is that of the layout: a file of another version is left alone."""
SIDE_FILES = ("-wal", "-shm", "-journal")
MAX_BYTES = 1_000_000_000
"""Size from which the entries that were not used for longest go."""
_KEPT = 0.7
"""Share of the size that is left after that, so that it does not happen at every run."""
_BUSY = 10.0
"""Seconds to wait for another process that writes."""
_PAUSE = 0.02
_SAME_USE = 6 * 3600
"""Seconds within which a second use is not written down: a run that finds everything should only read."""
_LEVEL = 1
_PARTS = 500
"""Keys a query; SQLite takes at least 999 values."""

_LAYOUT = """
PRAGMA auto_vacuum = INCREMENTAL;
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS entries (key BLOB PRIMARY KEY, used INTEGER NOT NULL, value BLOB NOT NULL);
"""


class Store:
    """Compressed values by key, in one file of a folder.

    Nothing here raises for a disk that is full, read-only or gone, or a file that is damaged: reading then finds
    nothing, writing does nothing, and `problem` says why.
    """

    def __init__(self, folder: str | os.PathLike[str], *, max_bytes: int = MAX_BYTES) -> None:
        self.folder = os.fspath(folder)
        self.path = os.path.join(self.folder, FILE)
        self.problem: str | None = None
        self._max_bytes = max_bytes
        self._is_grown = False
        self._connection = self._guarded(self._open, None)

    def get(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """Give the values that are there."""
        return self._guarded(lambda: self._read(list(dict.fromkeys(keys))), {})

    def put(self, values: Mapping[bytes, bytes]) -> None:
        """Keep values; all of them or, when that fails, none."""
        if values:
            self._guarded(lambda: self._write(values), None)

    def close(self) -> None:
        """Make room if the file has grown too large, and let go of it."""
        if self._connection and self._is_grown:
            self._guarded(self._shrink, None)
        if self._connection:
            self._connection.close()
            self._connection = None

    def _guarded(self, act: Callable[[], T], otherwise: T) -> T:
        """Do something with the file; what goes wrong with it ends its use and nothing else."""
        try:
            return act()
        except sqlite3.OperationalError as err:  # full, read-only, locked: others may still use what is there
            self._give_up(str(err))
        except sqlite3.DatabaseError as err:
            self._give_up(f"{err}; it is made anew at the next run")
            self._guarded(lambda: remove(self.folder), 0)
        except OSError as err:
            self._give_up(err.strerror or str(err))
        return otherwise

    def _give_up(self, why: str) -> None:
        self.problem = self.problem or f"nothing is kept in {self.path}: {why}"
        connection, self._connection = getattr(self, "_connection", None), None
        if connection:
            connection.close()

    def _open(self) -> sqlite3.Connection:
        os.makedirs(self.folder, mode=0o700, exist_ok=True)
        try:
            return self._connect_patiently()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:  # damaged: whatever was in it can be made again
            remove(self.folder)
            return self._connect_patiently()

    def _connect_patiently(self) -> sqlite3.Connection:
        """Connect while others may be making the same file, for which SQLite itself does not wait."""
        deadline = time.monotonic() + _BUSY
        while True:
            try:
                return self._connect()
            except sqlite3.OperationalError as err:
                if "locked" not in str(err) or time.monotonic() > deadline:
                    raise
                time.sleep(_PAUSE)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_BUSY, isolation_level=None)
        try:
            connection.execute("PRAGMA synchronous = NORMAL")
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'entries'").fetchone():
                connection.executescript(_LAYOUT)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _read(self, keys: list[bytes]) -> dict[bytes, bytes]:
        if not self._connection:
            return {}
        found: dict[bytes, bytes] = {}
        stale: list[tuple[int, bytes]] = []
        now = int(time.time())
        for start in range(0, len(keys), _PARTS):
            part = keys[start : start + _PARTS]
            marks = ",".join("?" * len(part))
            rows = self._connection.execute(f"SELECT key, used, value FROM entries WHERE key IN ({marks})", part)  # noqa: S608  # only question marks
            for key, used, value in rows:
                try:
                    found[key] = zlib.decompress(value)
                except zlib.error:  # damaged: as if it were not there
                    continue
                if abs(now - used) > _SAME_USE:
                    stale.append((now, key))
        if stale:
            self._change("UPDATE entries SET used = ? WHERE key = ?", stale)
        return found

    def _write(self, values: Mapping[bytes, bytes]) -> None:
        now = int(time.time())
        rows = [(key, now, zlib.compress(value, _LEVEL)) for key, value in values.items()]
        self._change("INSERT OR REPLACE INTO entries (key, used, value) VALUES (?, ?, ?)", rows)
        self._is_grown = True

    def _change(self, statement: str, rows: list[tuple[int, bytes]] | list[tuple[bytes, int, bytes]]) -> None:
        if not self._connection:
            return
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._connection.executemany(statement, rows)
            self._connection.execute("COMMIT")
        except sqlite3.Error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _shrink(self) -> None:
        """Drop the entries that were not used for longest until the file is well below its limit."""
        if not self._connection or _bytes_used(self._connection) <= self._max_bytes:
            return
        room, kept, gone = int(self._max_bytes * _KEPT), 0, []
        for key, used, size in self._connection.execute(
            "SELECT key, used, length(value) FROM entries ORDER BY used DESC, rowid DESC"
        ):
            kept += size + len(key)
            if kept > room:
                gone.append((used, key))
        self._change("DELETE FROM entries WHERE used <= ? AND key = ?", gone)
        self._connection.executescript("PRAGMA incremental_vacuum")  # execute() would free one page


def _bytes_used(connection: sqlite3.Connection) -> int:
    pages, free, size = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)


def remove(folder: str | os.PathLike[str]) -> int:
    """Remove the file of a folder, and give the bytes that were freed.

    Raises OSError when it cannot be removed.
    """
    freed = 0
    for name in (FILE, *(FILE + ending for ending in SIDE_FILES)):
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            freed += os.path.getsize(path)
            os.unlink(path)
    return freed
