"""docs/engines.md keeps up with the program: its engines, its extra, its message and the seconds it speaks of."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.cli.entry import run
from factcheck.config.kinds import ENGINE, ENGINES
from factcheck.engine.dask_client import ANSWERING
from factcheck.engine.dask_spread import DESERTED

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "engines.md").read_text("utf-8")
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]


def test_each_engine_of_the_page_is_one() -> None:
    found = re.findall(r"--engine (\S*[a-z0-9])", " ".join(re.findall(r"^factcheck .*", PAGE, re.MULTILINE)))
    assert [ENGINE.parse(name) for name in found] == found
    assert set(re.findall(r"^\| `(\w+)[`=]", PAGE, re.MULTILINE)) == set(ENGINES)


def test_what_is_installed_is_an_extra_of_this_version() -> None:
    extras = re.findall(r"pip install 'factcheck-cli\[(\w+)\](?:==([\d.]+))?'", PAGE)
    assert {name for name, _ in extras} == {"dask"} <= set(EXTRAS)
    assert {version for _, version in extras} <= {"", __version__}


def test_the_seconds_are_those_of_the_program() -> None:
    assert (ANSWERING, DESERTED) == (10, 60)
    assert "ten seconds are tried" in PAGE
    assert "has a minute\nfor the first" in PAGE
    assert "has had no worker for 60 seconds" in PAGE


def test_the_message_is_the_one_shown(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("NO_COLOR", "1")
    block = next(iter(re.findall(r"^```text\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)))
    engine = re.findall(r"tcp://\S+\d", block)[0]
    assert run(["fixtures/demo", "--no-cache", "--engine", f"dask={engine}"]) == 2
    system = re.compile(r"(:8786: ).*")  # each words it in its own way
    assert system.sub(r"\1", capsys.readouterr().err) == system.sub(r"\1", block)
