"""`factcheck clean`: it removes what is kept, and says what that freed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.cache.store import FILE, Store
from factcheck.cli.entry import run

if TYPE_CHECKING:
    from pathlib import Path


def test_it_says_what_it_freed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = Store(tmp_path)
    store.put({b"key": b"value"})
    store.close()
    size = (tmp_path / FILE).stat().st_size
    (tmp_path / "notes.txt").write_text("not ours")
    assert run(["clean", "--cache-dir", str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"Freed {size / 1e3:.1f} kB in {tmp_path}.\n"
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize("name", ["", "missing"])
def test_without_a_cache_there_is_nothing_to_free(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["clean", "--cache-dir", str(tmp_path / name)]) == 0
    assert capsys.readouterr().out == f"Nothing is kept in {tmp_path / name}.\n"
