"""docs/formats.md names every format, and its samples are what the program writes."""

from __future__ import annotations

import re
import shlex
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import factcheck
from factcheck.report import FORMATS

if TYPE_CHECKING:
    from factcheck.model import Report

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "formats.md").read_text("utf-8")
SAMPLES = re.findall(r"^```console\n\$ (.*?)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
LEFT_OUT = re.escape("[...]")


@cache
def report(select: str) -> Report:
    return factcheck.check(["fixtures/demo"], config=factcheck.Config(select=(select,)))


def timeless(text: str) -> str:
    """Leave out how long the run took."""
    return re.sub(r"in \d+\.\d+s", "in 1.0s", text).strip()


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_has_a_row_and_a_section(name: str) -> None:
    assert f"\n| [`{name}`](#{name}) | " in PAGE
    assert f"\n## {name}\n" in PAGE


@pytest.mark.parametrize(("command", "shown"), SAMPLES, ids=[command.split()[-1] for command, _ in SAMPLES])
def test_a_sample_is_what_is_written(command: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    program, folder, select, rule, *format_ = shlex.split(command)
    assert (program, folder, select) == ("factcheck", "fixtures/demo", "--select")
    monkeypatch.chdir(ROOT)
    written = factcheck.render(report(rule), format_[-1] if format_ else "full")
    pattern = re.escape(timeless(shown)).replace(LEFT_OUT, "(?s:.*)")
    assert re.fullmatch(pattern, timeless(written)), written


def test_samples_leave_out_no_more_than_they_say() -> None:
    assert len(SAMPLES) >= 10
    assert all(len(shown.replace("[...]", "")) > 100 for _, shown in SAMPLES)
