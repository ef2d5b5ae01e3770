"""A check that is repeated: what starts it again, what does not, and how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from threading import Timer
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.entry import run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOLL = (
    "The levee at Port Ambrose failed on Tuesday. The sheriff's office said that {} people were killed in the flood.\n"
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder of two documents that agree, which is the working directory."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TOLL.format(12), "utf-8")
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    return tmp_path


@pytest.fixture
def watching(here: Path) -> Iterator[subprocess.Popen[str]]:
    """Start to watch the folder; what takes longer than a minute is ended."""
    words = ["--watch", "--no-cache", "--format", "concise", "-o", "full=report.txt"]
    with subprocess.Popen(
        [sys.executable, "-m", "factcheck", *words],
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as child:
        limit = Timer(60, child.kill)
        limit.start()
        yield child
        limit.cancel()
        child.kill()


def wait_for(child: subprocess.Popen[str], beginning: str) -> list[str]:
    """Give the lines up to the one that begins so."""
    assert child.stdout
    lines = []
    for line in child.stdout:
        lines.append(line.rstrip("\n"))
        if line.startswith(beginning):
            return lines
    raise AssertionError(f"it ended after {lines}")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_change_starts_a_check_and_an_interrupt_ends_it(here: Path, watching: subprocess.Popen[str]) -> None:
    wait_for(watching, "No conflicts")
    (here / "photo.png").write_bytes(b"\x89PNG")
    (here / "b.txt").write_text(TOLL.format(14), "utf-8")
    told, conflict, *_ = wait_for(watching, "Found 1 conflict")
    assert told == "checking again, changed: b.txt"
    assert "quantity-mismatch" in conflict
    (here / "factcheck.toml").write_text("shwo = 1\n", "utf-8")
    assert wait_for(watching, "  help: did you mean show ?")[:2] == [
        "checking again, changed: factcheck.toml",
        "error: no such key: shwo",
    ]
    (here / "factcheck.toml").write_text('ignore = ["numbers"]\n', "utf-8")
    wait_for(watching, "No conflicts")
    watching.send_signal(signal.SIGINT)
    assert watching.wait(timeout=30) == 130


def test_standard_input_cannot_be_watched(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--watch", "-"]) == 2
    assert capsys.readouterr().err == "error: --watch cannot read standard input\n  help: name files or folders\n"


def test_an_address_cannot_be_watched(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["memory://docs", "--watch"]) == 2
    assert "--watch cannot look at memory://docs\n" in capsys.readouterr().err


def test_without_the_package_that_watches_the_user_is_told_what_to_install(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    assert run(["--watch"]) == 2
    assert capsys.readouterr().err == (
        "error: --watch needs the package watchfiles\n  help: pip install 'factcheck-cli[watch]'\n"
    )
