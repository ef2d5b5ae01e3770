"""The commands about the config: show, schema and init; and how a mistake in a config looks."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

import jsonschema
import pytest

from factcheck.cli.config_commands import proposed
from factcheck.cli.entry import run
from factcheck.config.keys import KEYS

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a repository without a config, which is the working directory."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    return tmp_path


def write(path: Path, text: str = "text") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


# ------------------------------------------------------------------ mistakes


def test_a_mistake_is_shown_in_its_line(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here / "factcheck.toml", '# ours\nselect = ["名前", "plaecs"]\n')
    assert run(["config", "show"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        "error: no such rule or category: 名前",
        " --> factcheck.toml:2:11",
        "  |",
        '2 | select = ["名前", "plaecs"]',
        "  |           ^^^^^^",
        "  help: factcheck rules lists them all",
    ]


def test_a_long_line_is_cut_around_the_mistake(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    write(here / "factcheck.toml", "ignore = [" + '"quotes", ' * 40 + "'plaecs']\n")
    assert run(["files"]) == 2
    *_, line, carets, hint = capsys.readouterr().err.splitlines()
    start, end = carets.index("^"), carets.rindex("^") + 1
    assert line[start:end] == "'plaecs'"
    assert len(line) <= 60
    assert hint == "  help: did you mean places ?"


def test_an_unknown_format_is_told_with_its_place(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here / "factcheck.toml", 'format = "jsn"\n')
    assert run(["check"]) == 2
    err = capsys.readouterr().err
    assert "error: no such format: jsn\n --> factcheck.toml:1:10\n" in err
    assert err.endswith("help: did you mean json ?\n")


def test_a_variable_with_a_slip_is_a_warning(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FACTCHECK_SELCT", "names")
    assert run(["config", "show"]) == 0
    assert capsys.readouterr().err == (
        "warning: the environment variable FACTCHECK_SELCT means nothing\n  help: did you mean FACTCHECK_SELECT ?\n"
    )
    assert run(["config", "show", "--isolated"]) == 0
    assert capsys.readouterr().err == ""


# ------------------------------------------------------------------ show


def test_each_value_is_shown_with_its_place(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FACTCHECK_JOBS", "3")
    write(here / "factcheck.toml", 'show = 5\n\n[severity]\nname-variant = "info"\n')
    assert run(["config", "show", "--select", "names", "--no-within"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "# config: factcheck.toml"
    assert {" ".join(line.split()) for line in lines[1:]} >= {
        'select = ["names"] # --select',
        "within = false # --no-within",
        "jobs = 3 # FACTCHECK_JOBS",
        "show = 5 # factcheck.toml:1",
        'severity = { name-variant = "info" } # factcheck.toml:3',
        "min-confidence = 0.8 # default",
        "# since is not set # default",
    }
    assert len(lines) == 1 + len(KEYS)


def test_what_is_shown_is_a_config_that_says_the_same(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here / "factcheck.toml", '[canonical]\n"A “B”" = ["a\\tb"]\n[[accept]]\nid = "1"\nreason = "x"\n')
    assert run(["config", "show"]) == 0
    shown = capsys.readouterr().out
    write(here / "again.toml", shown)
    assert run(["config", "show", "--config", "again.toml"]) == 0
    assert tomllib.loads(capsys.readouterr().out) == tomllib.loads(shown)


def test_the_same_is_written_for_machines(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here / "docs" / "x.txt")
    write(here / "pyproject.toml", '[tool.factcheck]\n[[tool.factcheck.accept]]\nid = "1"\n')
    assert run(["config", "show", "--format", "json", "--exclude", "*.txt"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["config"] == "pyproject.toml"
    assert shown["settings"]["exclude"] == {"value": ["*.txt"], "origin": "option", "place": "--exclude"}
    assert shown["settings"]["accept"] == {
        "value": [{"id": "1", "reason": None}],
        "origin": "file",
        "place": "pyproject.toml:2",
    }
    assert shown["settings"]["fail-on"] == {"value": "warning", "origin": "default", "place": None}
    assert list(shown["settings"]) == [key.name for key in KEYS]


def test_the_schema_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "schema"]) == 0
    jsonschema.Draft7Validator.check_schema(json.loads(capsys.readouterr().out))


# ------------------------------------------------------------------ init


def test_a_first_config_includes_the_folders_with_documents(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("docs/a.md", "news/b/c.txt", "src/main.py", "node_modules/x/readme.md"):
        write(here / name)
    assert run(["init"]) == 0
    assert "wrote factcheck.toml" in capsys.readouterr().err
    assert tomllib.loads((here / "factcheck.toml").read_text("utf-8")) == {"include": ["docs/**", "news/**"]}
    assert run(["files"]) == 0
    assert capsys.readouterr().out.split() == ["docs/a.md", "news/b/c.txt"]


@pytest.mark.parametrize(
    ("documents", "patterns"),
    [
        ((), ()),
        (("a.md", "docs/b.md"), ()),
        (("docs/a.md", "docs/b/c.md"), ("docs/**",)),
        (("[x]/a.md",), (r"\[x\]/**",)),
    ],
)
def test_nothing_is_proposed_where_documents_lie_beside_the_config(
    documents: tuple[str, ...], patterns: tuple[str, ...]
) -> None:
    assert proposed(documents) == patterns


@pytest.mark.parametrize(
    ("name", "text"), [("factcheck.toml", ""), (".factcheck.toml", "show = "), ("pyproject.toml", "[tool.factcheck]\n")]
)
def test_a_config_is_never_overwritten(here: Path, capsys: pytest.CaptureFixture[str], name: str, text: str) -> None:
    write(here / name, text)
    assert run(["init"]) == 2
    assert f"there is a config already: {name}" in capsys.readouterr().err
    assert [path.name for path in here.iterdir() if path.is_file()] == [name]
    assert (here / name).read_text("utf-8") == text


def test_a_config_may_be_started_in_another_folder(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here / "factcheck.toml", "show = 3\n")
    write(here / "docs" / "news" / "a.md")
    assert run(["init", "docs"]) == 0
    assert "for this folder the new config takes the place of factcheck.toml" in capsys.readouterr().err
    assert tomllib.loads((here / "docs" / "factcheck.toml").read_text("utf-8")) == {"include": ["news/**"]}
    assert run(["init", "doc"]) == 2
    assert capsys.readouterr().err == "error: no such folder: doc\n"
