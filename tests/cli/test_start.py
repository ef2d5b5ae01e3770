"""How a call starts: what needs no stage of a run loads none."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.cli.entry import run

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

FAST = (
    "import sys; sys.argv[1:] = ['--version']; from factcheck.__main__ import main; code = main();"
    "sys.stderr.write(' '.join(sys.modules)); sys.exit(code)"
)


def test_the_version_is_told_without_loading_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    done = subprocess.run([sys.executable, "-c", FAST], capture_output=True, text=True, check=True)
    assert done.stdout == f"factcheck {__version__}\n"
    loaded = set(done.stderr.split())
    assert not loaded & {"typer", "spacy", "numpy", "rich", "dataclasses", "typing", "sqlite3", "factcheck.model"}
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == done.stdout


def test_public_names_are_there_and_no_package_takes_the_place_of_a_function() -> None:
    code = (
        "import factcheck.extract.nlp, factcheck; from factcheck import extract, Document, render;"
        "import factcheck.extract as again; assert callable(factcheck.extract) and again is extract;"
        "assert all(getattr(factcheck, name) for name in factcheck.__all__); factcheck.nothing"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.endswith("AttributeError: module 'factcheck' has no attribute 'nothing'\n")


def test_a_process_that_ends_at_once_has_written_all_and_gives_the_exit_code(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.txt").write_text(f"Text {number}.\n", "utf-8")
    last_words = "import atexit, sys; atexit.register(print, 'registered'); from factcheck.__main__ import program;"
    code = f"{last_words} sys.argv[1:] = ['files', {str(tmp_path)!r}]; program()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == 301
    assert done.stdout.endswith("registered\n")
    wrong = subprocess.run([sys.executable, "-m", "factcheck", "nowhere"], capture_output=True, text=True, check=False)
    assert wrong.returncode == 2
    assert "nowhere" in wrong.stderr
