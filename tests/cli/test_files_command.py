"""The list of what would be read, and what not and why."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.entry import run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder of documents and other files, which is the working directory."""
    for name, text in {
        "a.txt": b"text",
        "archive/old.md": b"text",
        "empty.txt": b"",
        "photo.png": b"\x89PNG",
        "broken.txt": bytes(range(256)) * 8,
        ".draft.md": b"text",
        ".git/HEAD": b"",
        "factcheck.toml": b'exclude = ["archive/"]\n',
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(text)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    return tmp_path


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_what_would_be_read_is_listed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["files"]) == 0
    assert lines(capsys) == ["a.txt"]
    assert run(["files", "archive"]) == 0
    assert lines(capsys) == ["archive/old.md"]
    assert run(["files", "--hidden", "--exclude", "*.txt", "."]) == 0
    assert lines(capsys) == [".draft.md", "archive/old.md"]


def test_what_would_not_be_read_is_listed_with_the_reason(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["files", "--skipped"]) == 0
    assert [line.partition(": ")[::2] for line in lines(capsys)] == [
        (".draft.md", "hidden: --hidden reads it"),
        (".git/", "hidden: --hidden reads it"),
        ("archive/", "excluded by archive/"),
        ("broken.txt", "binary, or text in an unknown encoding: if it is text, save it as UTF-8"),
        ("empty.txt", "empty"),
        ("factcheck.toml", "a file of factcheck's own"),
        ("photo.png", "not a text format: .png"),
    ]


def test_both_are_written_for_machines(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["files", "--format", "json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed["files"] == ["a.txt"]
    assert {"path": "archive/", "reason": "excluded by archive/"} in listed["skipped"]
    assert [problem["path"] for problem in listed["problems"]] == ["broken.txt"]


def test_a_missing_path_is_a_wrong_call(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["files", "archiv"]) == 2
    assert capsys.readouterr().err == "error: no such file or folder: archiv\n  help: did you mean archive/ ?\n"


def test_names_cannot_act_on_the_terminal(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "b\x1b[31m.txt").write_text("text", "utf-8")
    assert run(["files"]) == 0
    assert lines(capsys) == ["a.txt", "b␛[31m.txt"]
