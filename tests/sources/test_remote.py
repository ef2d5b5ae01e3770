"""Documents at an address: which are read, how they are called, and what is said when they cannot be had."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from factcheck import Config, check, render
from factcheck.cli.entry import run
from factcheck.errors import UsageError
from factcheck.sources import collect

fsspec = pytest.importorskip("fsspec", reason="the extra dask is not installed")

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOLL = "The levee at Port Ambrose failed on Tuesday. The sheriff said that {} people were killed in the flood.\n"
FILES = {
    "docs/b.md": TOLL.format(14),
    "docs/a.txt": TOLL.format(12),
    "docs/sub/c.txt": TOLL.format(12),
    "docs/sub/.draft.txt": TOLL.format(16),
    "docs/old/d.txt": TOLL.format(18),
    "docs/logo.png": "no text",
    "docs/empty.txt": "",
}


@pytest.fixture
def memory() -> Iterator[Any]:
    """Put the files where only this process sees them."""
    system = fsspec.filesystem("memory")
    for name, text in FILES.items():
        system.pipe(f"/{name}", text.encode())
    yield system
    system.rm("/docs", recursive=True)


def ids(*paths: str, **options: Any) -> list[str]:
    return [document.id for document in collect(paths, config=Config(**options)).documents]


@pytest.mark.parametrize("given", ["memory://docs", "memory://docs/"])
def test_a_folder_stands_for_its_documents_in_order(memory: Any, given: str) -> None:
    below = ("a.txt", "b.md", "old/d.txt", "sub/c.txt")
    assert ids(given) == [f"memory://docs/{name}" for name in below]


def test_what_is_left_out_is_told(memory: Any) -> None:
    collected = collect(["memory://docs"], config=Config(exclude=("old/",)))
    assert {item.path: item.reason for item in (*collected.skipped, *collected.unasked)} == {
        "memory://docs/empty.txt": "empty",
        "memory://docs/logo.png": "not a text format: .png",
        "memory://docs/old/d.txt": "excluded by old/",
        "memory://docs/sub/.draft.txt": "hidden: --hidden reads it",
    }


def test_hidden_files_are_read_when_asked_for(memory: Any) -> None:
    assert "memory://docs/sub/.draft.txt" in ids("memory://docs", hidden=True)


def test_a_file_is_read_whatever_it_is_called(memory: Any) -> None:
    assert ids("memory://docs/a.txt", "memory://docs/logo.png") == ["memory://docs/a.txt", "memory://docs/logo.png"]


def test_addresses_and_paths_are_compared_with_each_other(memory: Any, tmp_path: Path) -> None:
    (tmp_path / "here.txt").write_text(TOLL.format(12))
    report = check([tmp_path / "here.txt", "memory://docs/b.md"])
    assert [conflict.rule for conflict in report.conflicts] == ["quantity-mismatch"]
    assert '"uri": "memory://docs/b.md"}' in render(report, "sarif")


def test_a_folder_of_this_machine_may_be_an_address_too(tmp_path: Path) -> None:
    (tmp_path / "a b.txt").write_text(TOLL.format(12))
    assert ids(f"file://{tmp_path}") == [f"file://{tmp_path}/a b.txt"]


@pytest.mark.parametrize(
    ("address", "said", "hint"),
    [
        ("memory://dosc", "no such file or folder: memory://dosc", None),
        ("nothing://x", "nobody knows how to read nothing://", "nothing://x is read as an address"),
    ],
)
def test_what_is_not_there_is_an_error(memory: Any, address: str, said: str, hint: str | None) -> None:
    with pytest.raises(UsageError) as found:
        collect([address])
    assert (str(found.value), found.value.hint) == (said, hint)


def test_without_the_package_of_a_place_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "s3fs", None)  # as if it were not there
    with pytest.raises(UsageError, match="s3:// needs a package that is not installed") as found:
        collect(["s3://bucket/stories"])
    assert found.value.hint == "install s3fs to access S3"


def test_without_fsspec_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec", None)
    with pytest.raises(UsageError, match="s3://bucket/stories is an address, and reading one needs fsspec") as found:
        collect(["s3://bucket/stories"])
    assert found.value.hint == "pip install 'factcheck-cli[dask]'"


def test_a_file_that_goes_away_is_a_problem(memory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(path: str) -> bytes:
        raise FileNotFoundError(path)

    monkeypatch.setattr(memory, "cat_file", gone)
    collected = collect(["memory://docs/a.txt"])
    assert [(item.path, item.kind, item.message) for item in collected.problems] == [
        ("memory://docs/a.txt", "unreadable", "cannot read it: /docs/a.txt")
    ]


def test_the_command_line_takes_an_address_as_its_first_word(memory: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["memory://docs/sub", "--no-cache", "-qq"]) == 0
    assert run(["file://no/such/rules"]) == 2  # and not as a slip for the command "files"
    assert "no such file or folder: file://no/such/rules\n" in capsys.readouterr().err
