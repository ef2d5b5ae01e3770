"""What is kept between runs: nothing that happens to the file may stop a run or change what is read."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import zlib
from typing import TYPE_CHECKING

import pytest

from factcheck.cache.store import FILE, Store, remove

if TYPE_CHECKING:
    from pathlib import Path

VALUES = {f"key {number}".encode(): bytes([number]) * 2000 for number in range(20)}

WRITE_FOR_EVER = """
import sys
from factcheck.cache.store import Store
store, number = Store(sys.argv[1]), 0
while True:
    store.put({b"%d" % i: b"x" * 5000 for i in range(number, number + 20)})
    number += 20
    print(number, flush=True)
"""
WRITE_MANY = """
import sys
from factcheck.cache.store import Store
store = Store(sys.argv[1])
for number in range(50):
    store.put({f"{sys.argv[2]} {number}".encode(): b"x" * 500})
store.close()
sys.exit(store.problem)
"""


def kept(folder: Path) -> dict[bytes, bytes]:
    """Give what another run would find of VALUES."""
    store = Store(folder)
    found = store.get(VALUES)
    store.close()
    return found


def filled(folder: Path) -> Path:
    """Give the file of a cache that holds VALUES."""
    store = Store(folder)
    store.put(VALUES)
    store.close()
    assert store.problem is None
    return folder / FILE


def is_sound(file: Path) -> bool:
    connection = sqlite3.connect(file)
    try:
        return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        connection.close()


def test_what_is_put_is_there_in_the_next_run(tmp_path: Path) -> None:
    filled(tmp_path / "new" / "folder")
    assert kept(tmp_path / "new" / "folder") == VALUES


def test_a_key_that_was_never_put_is_not_there(tmp_path: Path) -> None:
    filled(tmp_path)
    assert Store(tmp_path).get([b"another", b"key 3"]) == {b"key 3": VALUES[b"key 3"]}


def test_more_keys_than_a_query_takes_are_found(tmp_path: Path) -> None:
    many = {str(number).encode(): b"x" for number in range(3000)}
    store = Store(tmp_path)
    store.put(many)
    assert store.get(many) == many


def test_nobody_else_may_read_a_folder_that_is_made(tmp_path: Path) -> None:
    filled(tmp_path / "cache")
    assert (tmp_path / "cache").stat().st_mode & 0o077 == 0


def test_several_processes_write_at_once(tmp_path: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITE_MANY, str(tmp_path), name]) for name in "abcd"]
    assert [writer.wait(60) for writer in writers] == [0] * 4
    keys = [f"{name} {number}".encode() for name in "abcd" for number in range(50)]
    assert len(Store(tmp_path).get(keys)) == 200


def test_a_writer_that_is_killed_leaves_whole_values(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WRITE_FOR_EVER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout
        for _ in range(3):
            done = int(writer.stdout.readline())
        writer.send_signal(signal.SIGKILL)
    found = Store(tmp_path).get([str(number).encode() for number in range(done)])
    assert len(found) == done
    assert set(found.values()) == {b"x" * 5000}
    assert is_sound(tmp_path / FILE)


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 500, b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    file = filled(tmp_path)
    file.write_bytes(damage)
    assert kept(tmp_path) == {}
    filled(tmp_path)
    assert kept(tmp_path) == VALUES


def test_a_file_damaged_in_its_middle_gives_nothing_wrong(tmp_path: Path) -> None:
    file = filled(tmp_path)
    raw = file.read_bytes()
    half = len(raw) // 2
    file.write_bytes(raw[:half] + os.urandom(2000) + raw[half + 2000 :])
    found = kept(tmp_path)
    assert all(VALUES[key] == value for key, value in found.items())


def test_a_value_of_which_a_bit_changed_is_not_given(tmp_path: Path) -> None:
    file = filled(tmp_path)
    connection = sqlite3.connect(file)
    damaged = bytearray(zlib.compress(VALUES[b"key 1"], 1))
    damaged[-1] ^= 1
    connection.execute("UPDATE entries SET value = ? WHERE key = ?", (bytes(damaged), b"key 1"))
    connection.commit()
    connection.close()
    assert kept(tmp_path) == {key: value for key, value in VALUES.items() if key != b"key 1"}


def test_a_folder_that_cannot_be_made_is_a_problem_and_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    store = Store(tmp_path / "file" / "cache")
    store.put(VALUES)
    assert store.get(VALUES) == {}
    assert store.problem
    assert str(tmp_path / "file") in store.problem
    store.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_a_problem_and_no_error(tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    folder.mkdir(mode=0o500)
    store = Store(folder)
    store.put(VALUES)
    assert store.get(VALUES) == {}
    assert store.problem


def test_a_full_disk_is_a_problem_and_no_error(tmp_path: Path) -> None:
    filled(tmp_path)
    store = Store(tmp_path)
    assert store._connection
    store._connection.execute("PRAGMA max_page_count = 1")  # SQLite then says what it says of a full disk
    store.put({b"large": os.urandom(200_000)})
    assert store.problem
    assert "full" in store.problem
    assert kept(tmp_path) == VALUES


def test_a_file_that_is_too_large_loses_what_was_not_used_for_longest(tmp_path: Path) -> None:
    store = Store(tmp_path, max_bytes=100_000)
    old = {f"old {number}".encode(): os.urandom(2000) for number in range(40)}
    store.put(old)
    assert store._connection
    store._connection.execute("UPDATE entries SET used = 1000")
    used = b"old 0"
    store.get([used])
    new = {f"new {number}".encode(): os.urandom(2000) for number in range(30)}
    store.put(new)
    store.close()
    again = Store(tmp_path)
    assert again.get([*new, used]) == new | {used: old[used]}
    assert len(again.get(old)) < 10
    again.close()
    assert (tmp_path / FILE).stat().st_size < 100_000


def test_removing_gives_the_bytes_that_were_freed(tmp_path: Path) -> None:
    size = filled(tmp_path).stat().st_size
    assert remove(tmp_path) == size
    assert remove(tmp_path) == 0
    assert list(tmp_path.iterdir()) == []
