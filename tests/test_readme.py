"""README.md says what the program does: its commands, outputs, options and exit codes are run."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
SHOWN = [text for language, text in BLOCKS if language == "console"]
OPTIONS = re.findall(r"`(--[a-z-]+)`", README.split("## Options")[1].split("## Exit codes")[0])


@cache
def run(command: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the README as a user would, from the root of the repository."""
    program, *words = shlex.split(command)
    assert program == "factcheck"
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"}
    for name in ("FORCE_COLOR", "CLICOLOR_FORCE", "GITHUB_ACTIONS"):
        environment.pop(name, None)
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *words],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def timeless(output: str) -> str:
    """Leave out how long the run took."""
    return re.sub(r"\bin \d+(\.\d+)?s\b", "in 1.0s", output).strip()


@pytest.mark.parametrize("block", SHOWN, ids=lambda block: block.splitlines()[0])
def test_a_command_prints_what_is_shown(block: str) -> None:
    first, _, shown = block.partition("\n")
    assert first.startswith("$ ")
    assert timeless(run(first.removeprefix("$ ")).stdout) == timeless(shown)


def test_the_first_block_installs_and_runs_the_demo() -> None:
    language, text = BLOCKS[0]
    install, command = text.strip().rsplit(" && .venv/bin/", 1)
    assert language == "sh"
    assert install == "python3 -m venv .venv && .venv/bin/pip install ."
    assert run(command).returncode == 1


def test_the_second_block_installs_for_development_and_runs_the_checks() -> None:
    language, text = BLOCKS[1]
    *_, install, command = text.strip().split(" && ")
    assert language == "sh"
    assert install == ".venv/bin/pip install -e '.[dev]'"
    assert (ROOT / command.split()[-1]).is_file()


@pytest.mark.parametrize("option", OPTIONS)
def test_an_option_is_in_the_help(option: str) -> None:
    assert re.search(rf"(?<![\w-]){option}(?![\w-])", run("factcheck check --help").stdout)


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("factcheck fixtures/rules/quantity-mismatch/quiet-converted-units", 0),
        ("factcheck fixtures/demo --fail-on never", 0),
        ("factcheck fixtures/demo", 1),
        ("factcheck fixtures/no-such-folder", 2),
        ("factcheck fixtures/demo --no-such-option", 2),
    ],
)
def test_the_exit_code_is_the_one_in_the_table(command: str, code: int) -> None:
    assert f"\n| {code} | " in README
    assert run(command).returncode == code


def test_the_python_session_prints_what_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    session = next(text for language, text in BLOCKS if language == "python")
    example = doctest.DocTestParser().get_doctest(session, {}, "README", "README.md", 0)
    said: list[str] = []
    results = doctest.DocTestRunner(verbose=False).run(example, out=said.append)
    assert results.failed == 0, "".join(said)
