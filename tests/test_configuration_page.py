"""docs/configuration.md keeps up with the program: its table of keys, its example and its message."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.entry import run
from factcheck.config.file import ConfigFile
from factcheck.config.keys import FILE_ONLY, KEYS, Key
from factcheck.config.settings import effective
from factcheck.config.writing import to_toml

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = (Path(__file__).parent.parent / "docs" / "configuration.md").read_text("utf-8")
BLOCKS = dict(re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))
CALL_ONLY = re.findall(r"^\| `(--[a-z-]+)` \| [^`]", PAGE, re.MULTILINE)


def row(key: Key) -> str:
    """Write the line of the table that a key has to have."""
    default = "" if key.default is None else f"`{to_toml(key.default)}`"
    return f"| `{key.name}` | {', '.join(f'`{name}`' for name in options(key))} | {default} | {key.help} |"


def options(key: Key) -> Iterator[str]:
    if key.group == FILE_ONLY:
        return
    yield from [key.short] if key.short else []
    yield f"--{key.name}"
    if key.is_flag or key.name == "baseline":
        yield f"--no-{key.name}"


def test_the_table_has_every_key_and_no_other() -> None:
    lines = re.findall(r"^\| `[a-z][a-z-]*` \|.*$", PAGE, re.MULTILINE)
    assert lines == [row(key) for key in KEYS]


def test_the_help_has_every_option_of_the_page_and_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--help"]) == 0
    shown = set(re.findall(r"^  (?:-\w, )?(--[a-z-]+)", capsys.readouterr().out, re.MULTILINE))
    known = {name for key in KEYS for name in options(key)} | set(CALL_ONLY) | {"--help"}
    assert shown <= known
    for key in KEYS:
        assert key.group == FILE_ONLY or {f"--{key.name}", f"--no-{key.name}"} & shown


@pytest.mark.parametrize("option", CALL_ONLY)
def test_an_option_about_one_call_is_in_the_help(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--help"]) == 0
    assert re.search(rf"(?m)^  {option}\b", capsys.readouterr().out)


def test_the_example_is_read_and_shows_every_key_that_has_no_option() -> None:
    text = BLOCKS["toml"]
    values = dict(ConfigFile("factcheck.toml", text, tomllib.loads(text)).values())
    assert {key.name for key in KEYS if key.group == FILE_ONLY} <= set(values)


def test_the_example_is_accepted_as_it_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factcheck.toml").write_text(BLOCKS["toml"], "utf-8")
    assert run(["config", "show"]) == 0
    assert effective({}, environment={}).config().equivalent == (("Burma", "Myanmar"),)


def test_the_message_about_a_mistake_is_the_one_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    (tmp_path / "factcheck.toml").write_text("\n\nmin-confidnce = 0.6\n", "utf-8")
    assert run(["config", "show"]) == 2
    assert capsys.readouterr().err == BLOCKS["text"]
