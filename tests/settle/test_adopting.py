"""docs/adopting.md does what it says, step by step, in a copy of the demo."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.entry import run

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/adopting.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
KINDS = {"console", "toml", "markdown", "sh", "text"}


def timeless(output: str) -> str:
    return re.sub(r"\bin \d+(\.\d+)?s\b", "in 1.0s", output).strip()


def commented(folder: Path, block: str) -> None:
    """Put a comment above the paragraph that stands below it on the page."""
    comment, paragraph = block.splitlines()
    bulletin = folder / "docs/bulletin.md"
    text = bulletin.read_text("utf-8")
    assert text.count(paragraph) == 1
    bulletin.write_text(text.replace(paragraph, f"{comment}\n{paragraph}"), "utf-8")


def test_the_page_leads_from_the_first_run_to_a_check_of_what_is_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "fixtures/demo", tmp_path / "docs")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("FACTCHECK_CACHE", "0")
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    assert {language for language, _ in BLOCKS} == KINDS
    for language, block in BLOCKS:
        if language == "toml":
            (tmp_path / "factcheck.toml").write_text(block, "utf-8")
        elif language == "markdown":
            commented(tmp_path, block)
        elif language in ("console", "sh"):
            command, _, shown = block.removeprefix("$ ").partition("\n")
            program, *words = shlex.split(command)
            assert program == "factcheck"
            code = run(words)
            said = capsys.readouterr()
            assert code in (0, 1), said.err
            assert language == "sh" or timeless(said.out) == timeless(shown)
    assert "Arcenaux" not in (tmp_path / "docs/bulletin.md").read_text("utf-8")
    assert run([]) == 0
