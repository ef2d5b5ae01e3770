"""What a shell is told may follow, and that a real shell completes with the script it is given."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = f"{sys.executable} -m factcheck"


def ask(line: str, **extra: str) -> list[str]:
    """Ask as bash does, with the cursor at the end of the line."""
    number = len(line.split(" ")) - 1
    environment = {"_FACTCHECK_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(number)}
    done = subprocess.run(
        [sys.executable, "-m", "factcheck"],
        env={**os.environ, **environment, **extra},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("factcheck che", {"check"}),
        ("factcheck config ", {"show", "schema"}),
        ("factcheck --min", {"--min-confidence"}),
        ("factcheck check --sel", {"--select"}),
        ("factcheck docs/ --sel", {"--select"}),
        ("factcheck check --fail-on ", {"error", "warning", "info", "never"}),
        ("factcheck check --select name", {"names", "name-variant"}),
        ("factcheck check --ignore dates,pla", {"dates,places", "dates,place-mismatch"}),
        ("factcheck explain place", {"place-mismatch"}),
        ("factcheck --format conc", {"concise"}),
        ("factcheck docs/ --engine d", {"dask"}),
    ],
)
def test_what_may_follow_is_offered(line: str, words: set[str]) -> None:
    assert set(ask(line)) == words


def test_zsh_and_fish_are_answered_too() -> None:
    for shell in ("zsh", "fish"):
        environment = {"_FACTCHECK_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_ARGS": "factcheck --min"}
        done = subprocess.run(
            [sys.executable, "-m", "factcheck"],
            env={
                **os.environ,
                **environment,
                "_TYPER_COMPLETE_FISH_ACTION": "get-args",
                "_TYPER_COMPLETE_WORD_TO_COMPLETE": "--min",
            },
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        assert "--min-confidence" in done.stdout


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_completes_after_the_script_is_installed(tmp_path: Path) -> None:
    (tmp_path / "factcheck").write_text(f'#!/bin/sh\nexec {PROGRAM} "$@"\n', "utf-8")
    (tmp_path / "factcheck").chmod(0o755)
    environment = {**os.environ, "HOME": str(tmp_path), "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    commands = """
    factcheck --install-completion >/dev/null || exit 1
    source ~/.bash_completions/factcheck.sh
    COMP_WORDS=(factcheck check --stat) COMP_CWORD=2
    _factcheck_completion factcheck
    echo "${COMPREPLY[@]}"
    """
    done = subprocess.run(
        ["bash", "--norc", "-c", commands],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.stdout.split(), done.stderr) == (["--statistics"], "")
    assert "factcheck.sh" in Path(tmp_path / ".bashrc").read_text("utf-8")
