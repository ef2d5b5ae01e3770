"""Where the value of each key comes from, and how a mistake in a config is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.config import Accept, Config
from factcheck.config.keys import KEYS
from factcheck.config.patterns import Patterns
from factcheck.config.settings import Settings, effective, misspelt_variables
from factcheck.errors import ConfigError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

NOTHING: dict[str, str] = {}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(folder: Path, text: str, name: str = "factcheck.toml") -> Settings:
    (folder / name).write_text(text, "utf-8")
    return effective({}, environment=NOTHING)


def refused(folder: Path, text: str) -> tuple[str, str | None, str, int]:
    """Give the message, the hint, the marked text and its line, of a config that cannot be."""
    with pytest.raises(ConfigError) as caught:
        read(folder, text)
    err = caught.value
    return str(err), err.hint, err.text[slice(*err.mark)], err.text.count("\n", 0, err.mark[0]) + 1


# ------------------------------------------------------------------ precedence


@pytest.mark.parametrize(
    ("options", "environment", "text", "value", "place"),
    [
        ({}, {}, "", 0.8, "default"),
        ({}, {}, "\n\nmin-confidence = 0.7", 0.7, "factcheck.toml:3"),
        ({}, {"FACTCHECK_MIN_CONFIDENCE": "0.6"}, "min-confidence = 0.7", 0.6, "FACTCHECK_MIN_CONFIDENCE"),
        ({"min-confidence": "0.5"}, {"FACTCHECK_MIN_CONFIDENCE": "0.6"}, "", 0.5, "--min-confidence"),
        ({}, {"FACTCHECK_MIN_CONFIDENCE": ""}, "min-confidence = 0.7", 0.7, "factcheck.toml:1"),
    ],
)
def test_options_win_over_the_environment_and_that_over_the_file(
    here: Path, options: dict[str, Any], environment: dict[str, str], text: str, value: float, place: str
) -> None:
    (here / "factcheck.toml").write_text(text, "utf-8")
    settings = effective(options, environment=environment)
    assert settings["min-confidence"] == settings.config().min_confidence == value
    assert settings.place("min-confidence") == place


def test_without_any_source_the_config_is_the_default_one(here: Path) -> None:
    assert effective({}, environment=NOTHING).config() == Config(cache=True)


def test_every_field_of_a_config_is_a_key() -> None:
    names = {key.field for key in KEYS}
    assert set(Config.__slots__) - {"root", "file"} <= names


def test_flags_are_turned_off_as_well_as_on(here: Path) -> None:
    (here / "factcheck.toml").write_text("hidden = true\nwithin = false\n", "utf-8")
    assert effective({"hidden": False}, environment={"FACTCHECK_WITHIN": "yes"}).config() == Config(
        cache=True, root=str(here), file="factcheck.toml"
    )


def test_isolated_reads_neither_file_nor_environment(here: Path) -> None:
    (here / "factcheck.toml").write_text("nonsense", "utf-8")
    settings = effective({}, is_isolated=True, environment={"FACTCHECK_SHOW": "3"})
    assert settings["show"] is None
    with pytest.raises(UsageError, match="--isolated reads no config"):
        effective({}, is_isolated=True, config="factcheck.toml", environment=NOTHING)


# ------------------------------------------------------------------ which file


@pytest.mark.parametrize(
    ("files", "found"),
    [
        (["factcheck.toml", ".factcheck.toml"], "factcheck.toml"),
        ([".factcheck.toml", "pyproject.toml"], ".factcheck.toml"),
        (["../factcheck.toml"], "../factcheck.toml"),
        (["../pyproject.toml"], "../pyproject.toml"),
        (["../factcheck.toml", "pyproject.toml"], "pyproject.toml"),
        (["../../factcheck.toml"], None),
        ([], None),
    ],
)
def test_the_nearest_file_up_to_the_repository_counts(
    here: Path, monkeypatch: pytest.MonkeyPatch, files: list[str], found: str | None
) -> None:
    folder = here / "repository" / "docs"
    folder.mkdir(parents=True)
    (here / "repository" / ".git").mkdir()
    for file in files:
        (folder / file).write_text("[tool.factcheck]\n" if "pyproject" in file else "", "utf-8")
    monkeypatch.chdir(folder)
    file = effective({}, environment=NOTHING).file
    assert (file.path if file else None) == found


def test_the_home_folder_ends_the_search(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = here / "home"
    (home / "texts").mkdir(parents=True)
    (here / "factcheck.toml").write_text("show = 1\n", "utf-8")
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.chdir(home / "texts")
    assert effective({}, environment=NOTHING).file is None


def test_a_shared_file_without_our_table_is_passed_over(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "docs").mkdir()
    (here / "docs" / "pyproject.toml").write_text('[project]\nname = "factcheck-fan"\n', "utf-8")
    (here / "factcheck.toml").write_text("show = 1\n", "utf-8")
    monkeypatch.chdir(here / "docs")
    assert effective({}, environment=NOTHING)["show"] == 1


def test_a_file_may_be_named(here: Path) -> None:
    (here / "strict.toml").write_text('fail-on = "info"\n', "utf-8")
    (here / "factcheck.toml").write_text('fail-on = "error"\n', "utf-8")
    assert effective({}, config="strict.toml", environment=NOTHING)["fail-on"] == "info"
    assert effective({}, environment={"FACTCHECK_CONFIG": "strict.toml"})["fail-on"] == "info"


@pytest.mark.parametrize(
    ("name", "said"), [("no.toml", r"no such config file"), ("pyproject.toml", r"no \[tool.factcheck\]")]
)
def test_a_named_file_has_to_be_a_config(here: Path, name: str, said: str) -> None:
    (here / "pyproject.toml").write_text("", "utf-8")
    with pytest.raises(UsageError, match=said):
        effective({}, config=name, environment=NOTHING)


@pytest.mark.parametrize("text", ["\ufeffshow = 1", "show = 1\r\n", "\ufeff# c\r\nshow = 1\r\n"])
def test_a_byte_order_mark_and_other_line_ends_do_no_harm(here: Path, text: str) -> None:
    (here / "factcheck.toml").write_bytes(text.encode())
    assert effective({}, environment=NOTHING)["show"] == 1


def test_a_file_that_is_not_utf_8_is_refused(here: Path) -> None:
    (here / "factcheck.toml").write_bytes('model = "é"'.encode("latin-1"))
    with pytest.raises(UsageError, match="not UTF-8"):
        effective({}, environment=NOTHING)


# ------------------------------------------------------------------ values


def test_the_example_of_the_specification_is_read(here: Path) -> None:
    text = """
[tool.factcheck]
include = ["docs/**/*.md"]
exclude = ["docs/archive/**"]
min-confidence = 0.8
fail-on = "warning"
trust = ["docs/reference/**", "facts.md"]
[tool.factcheck.per-file-ignores]
"archive/**" = ["dates"]
[tool.factcheck.severity]
quantity-mismatch = "error"
[tool.factcheck.canonical]
"Kim Jong Un" = ["King Jong Un", "Kim Jong-un"]
[[tool.factcheck.equivalent]]
values = ["Burma", "Myanmar"]
[[tool.factcheck.accept]]
id = "1c77e0b4d2fe"
reason = "the live blog keeps the early toll"
[[tool.factcheck.accept]]
id = "0a77e0b4d2fe"
"""
    assert read(here, text, "pyproject.toml").config() == Config(
        include=("docs/**/*.md",),
        exclude=("docs/archive/**",),
        trust=("docs/reference/**", "facts.md"),
        per_file_ignores={"archive/**": ("dates",)},
        severity={"quantity-mismatch": "error"},
        canonical={"Kim Jong Un": ("King Jong Un", "Kim Jong-un")},
        equivalent=(("Burma", "Myanmar"),),
        accept=(Accept("1c77e0b4d2fe", "the live blog keeps the early toll"), Accept("0a77e0b4d2fe")),
        cache=True,
        root=str(here),
        file="pyproject.toml",
    )


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ('baseline = "known.json"', "baseline", "../known.json"),
        ("baseline = false", "baseline", False),
        ('cache-dir = "/var/cache/x"', "cache-dir", "/var/cache/x"),
        (
            'output = ["json=out/report.json", "concise", "full=-"]',
            "output",
            ("json=../out/report.json", "concise", "full=-"),
        ),
        ('model = "en_core_web_md"', "model", "en_core_web_md"),
        ('model = "models/news"', "model", "../models/news"),
        ('exclude = ["*.md"]', "exclude", ("*.md",)),
    ],
)
def test_paths_are_relative_to_the_folder_of_the_file(
    here: Path, monkeypatch: pytest.MonkeyPatch, text: str, name: str, value: object
) -> None:
    (here / "docs").mkdir()
    (here / "factcheck.toml").write_text(text, "utf-8")
    monkeypatch.chdir(here / "docs")
    assert effective({}, environment=NOTHING)[name] == value


def test_typed_patterns_mean_the_working_directory(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "docs").mkdir()
    (here / "factcheck.toml").write_text("", "utf-8")
    monkeypatch.chdir(here / "docs")
    settings = effective({"exclude": ["a/*.md"]}, environment={"FACTCHECK_FOCUS": "x.md,y.md"})
    assert settings["exclude"] == ("/docs/a/*.md",)
    assert settings["focus"] == ("/docs/**/x.md", "/docs/**/y.md")


@pytest.mark.parametrize(
    ("variable", "text", "name", "value"),
    [
        ("FACTCHECK_SELECT", "names, quotes", "select", ("names", "quotes")),
        ("FACTCHECK_HIDDEN", "1", "hidden", True),
        ("FACTCHECK_HIDDEN", "off", "hidden", False),
        ("FACTCHECK_JOBS", "4", "jobs", 4),
        ("FACTCHECK_ENGINE", "dask=tcp://a.example:8786", "engine", "dask=tcp://a.example:8786"),
        ("FACTCHECK_BASELINE", "no", "baseline", False),
        ("FACTCHECK_BASELINE", "known.json", "baseline", "known.json"),
        ("FACTCHECK_FAIL_ON", "info", "fail-on", "info"),
    ],
)
def test_variables_are_read(here: Path, variable: str, text: str, name: str, value: object) -> None:
    assert effective({}, environment={variable: text})[name] == value


@pytest.mark.parametrize(
    ("variable", "text", "said"),
    [
        ("FACTCHECK_MIN_CONFIDENCE", "high", "has to be a number from 0 to 1, not high"),
        ("FACTCHECK_HIDDEN", "perhaps", "has to be 1 or 0, not perhaps"),
        ("FACTCHECK_FAIL_ON", "errors", "has to be one of error, warning, info, never, not errors"),
        ("FACTCHECK_JOBS", "-1", "has to be a whole number from 0 on, not -1"),
    ],
)
def test_a_variable_that_cannot_be_is_named(here: Path, variable: str, text: str, said: str) -> None:
    with pytest.raises(UsageError, match=f"{variable} {said}"):
        effective({}, environment={variable: text})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("daks", "dask"),
        ("Local", "local"),
        ("dask=", "dask"),
        ("dask=host:8786", "dask=tcp://host:8786"),
        ("tcp://host:8786", "dask=tcp://host:8786"),
        ("dusk=tls://[::1]:8786", "dask=tls://[::1]:8786"),
        ("ray", None),
    ],
)
def test_an_engine_that_is_not_known_is_an_error_with_the_one_meant(here: Path, typed: str, meant: str | None) -> None:
    with pytest.raises(
        UsageError, match=f"--engine has to be local, dask or dask=tcp://HOST:PORT, not {re.escape(typed)}"
    ) as found:
        effective({"engine": typed}, environment={})
    assert found.value.hint == (meant and f"did you mean {meant} ?")


def test_a_variable_with_a_slip_is_told_and_one_of_another_program_is_not() -> None:
    environment = {"FACTCHECK_SELCT": "x", "FACTCHECK_HOME": "/x", "FACTCHECK_SELECT": "x", "PATH": "/bin"}
    assert list(misspelt_variables(environment)) == [("FACTCHECK_SELCT", "FACTCHECK_SELECT")]


@pytest.mark.parametrize(
    ("text", "options", "environment", "format_", "output"),
    [
        ('format = "concise"', {"output": ["json"]}, {}, None, ("json",)),
        ('format = "concise"', {"output": ["json=a.json"]}, {}, "concise", ("json=a.json",)),
        ('output = ["json", "sarif=a.sarif"]', {"format": "concise"}, {}, "concise", ("sarif=a.sarif",)),
        ('output = ["json=-"]', {}, {"FACTCHECK_FORMAT": "concise"}, "concise", ()),
        ('output = ["json"]\nformat = "full"', {}, {}, "full", ("json",)),
    ],
)
def test_what_is_said_nearer_to_the_call_has_stdout(
    here: Path,
    text: str,
    options: dict[str, Any],
    environment: dict[str, str],
    format_: str | None,
    output: tuple[str, ...],
) -> None:
    (here / "factcheck.toml").write_text(text, "utf-8")
    settings = effective(options, environment=environment)
    assert (settings["format"], settings["output"]) == (format_, output)


def test_the_baseline_beside_the_config_or_here_is_used(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    docs = here / "docs"
    docs.mkdir()
    monkeypatch.chdir(docs)
    (docs / "factcheck-baseline.json").write_text("{}", "utf-8")
    assert effective({}, environment=NOTHING).config().baseline == "factcheck-baseline.json"
    (here / "factcheck.toml").write_text("", "utf-8")
    (here / "factcheck-baseline.json").write_text("{}", "utf-8")
    assert effective({}, environment=NOTHING).config().baseline == "../factcheck-baseline.json"
    assert effective({"baseline": False}, environment=NOTHING).config().baseline is None
    assert effective({"baseline": "other.json"}, environment=NOTHING).config().baseline == "other.json"


def test_paths_take_the_place_of_include(here: Path) -> None:
    settings = read(here, 'include = ["docs/**"]')
    assert settings.config().include == ("docs/**",)
    assert settings.config(has_paths=True).include == ()


def test_the_reports_of_a_run_are_no_documents(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "docs").mkdir()
    monkeypatch.chdir(here / "docs")
    output = ["full=out/a [b].txt", f"json={here / 'x.json'}", "concise", "markdown=-"]
    assert effective({"output": output}, environment=NOTHING).config().exclude == ("/out/a\\ \\[b\\].txt", "/../x.json")
    (here / "factcheck.toml").write_text("", "utf-8")
    config = effective({"output": output}, environment=NOTHING).config()
    assert config.exclude == ("/docs/out/a\\ \\[b\\].txt", "/x.json")
    assert Patterns(config.exclude, config.root).fits("out/a [b].txt")


def test_exit_zero_never_fails_unless_a_level_is_said_nearer_to_the_call(here: Path) -> None:
    assert read(here, 'exit-zero = true\nfail-on = "info"').config().fail_on == "never"
    assert effective({"fail-on": "info"}, environment=NOTHING).config().fail_on == "info"
    assert effective({"exit-zero": True, "fail-on": "info"}, environment=NOTHING).config().fail_on == "never"


# ------------------------------------------------------------------ mistakes


@pytest.mark.parametrize(
    ("text", "message", "hint", "marked", "line"),
    [
        ("\nmin-confidnce = 1", "no such key: min-confidnce", "did you mean min-confidence ?", "min-confidnce", 2),
        ("Fail_On = 1", "no such key: Fail_On", "did you mean fail-on ?", "Fail_On", 1),
        ("'zzz' = 1", "no such key: zzz", "factcheck config schema lists them all", "'zzz'", 1),
        (
            "[tool.factcheck]",
            "no such key: tool",
            "outside of pyproject.toml the keys stand without [tool.factcheck]",
            "tool",
            1,
        ),
        ("min-confidence = 80", "min-confidence has to be a number from 0 to 1", None, "80", 1),
        ("min-confidence = true", "min-confidence has to be a number from 0 to 1", None, "true", 1),
        ("min-confidence = nan", "min-confidence has to be a number from 0 to 1", None, "nan", 1),
        ("show = 1.5", "show has to be a whole number from 0 on", None, "1.5", 1),
        ("hidden = 1", "hidden has to be true or false", None, "1", 1),
        ("baseline = true", 'baseline has to be a text in quotes ("a") or false', None, "true", 1),
        ('model = " "', "model has to be a text that is not empty", None, '" "', 1),
        (
            'fail-on = "eror"',
            "fail-on has to be one of error, warning, info, never",
            "did you mean error ?",
            '"eror"',
            1,
        ),
        ('trust = "a"', 'trust has to be a list of texts (["a", "b"])', None, '"a"', 1),
        ('trust = [\n  "a",\n  3,\n]', 'trust[2] has to be a text in quotes ("a")', None, "3", 3),
        (
            "exclude = ['docs\\x']",
            "exclude[1] has to be a pattern as in .gitignore, with / between folders",
            None,
            r"'docs\x'",
            1,
        ),
        ("exclude = ['!']", "exclude[1] has to be a pattern as in .gitignore, with / between folders", None, "'!'", 1),
        (
            '[severity]\nname-variant = "eror"',
            "severity.name-variant has to be one of error, warning, info",
            "did you mean error ?",
            '"eror"',
            2,
        ),
        ("severity = 3", 'severity has to be a table of lines RULE = "error"', None, "3", 1),
        (
            '[per-file-ignores]\n"" = ["dates"]',
            "per-file-ignores. has to be a text that is not empty",
            None,
            '""',
            2,
        ),
        (
            '[[accept]]\nid = "1"\n[[accept]]\nid = "2"\nreson = ""',
            "no such key: reson",
            "did you mean reason ?",
            "reson",
            5,
        ),
        ('[[accept]]\nid = "1"\nfoo = ""', "accept[1].foo has to be one of id, reason", None, "foo", 3),
        ('[[accept]]\nreason = "x"', "accept[1] has to be a table with id", None, "accept", 1),
        ('accept = ["x"]', "accept[1] has to be a table with id", None, '"x"', 1),
        ('[accept]\nid = "1"', "accept has to be a list of tables ([[ ]])", None, "accept", 1),
        ("[[equivalent]]\nvalues = [1]", 'equivalent[1].values[1] has to be a text in quotes ("a")', None, "1", 2),
        ("show = \n", "this is not TOML: invalid value", None, "\n", 1),
        ('a = ["x"\n', "this is not TOML: unclosed array", None, '"', 1),
        ("show = 1\nshow = 2", "this is not TOML: cannot overwrite a value", None, "2", 2),
    ],
)
def test_a_mistake_is_told_with_its_place(
    here: Path, text: str, message: str, hint: str | None, marked: str, line: int
) -> None:
    found = refused(here, text)
    assert (found[0], found[1], found[3]) == (message, hint, line)
    if not text.startswith("show = 1\nshow"):  # the reader of TOML says where it noticed
        assert found[2] == marked


def test_a_mistake_in_a_shared_file_is_told_with_its_line_there(here: Path) -> None:
    (here / "pyproject.toml").write_text('[project]\nname = "x"\n\n[tool.factcheck]\nshwo = 1\n', "utf-8")
    with pytest.raises(ConfigError) as caught:
        effective({}, environment=NOTHING)
    assert caught.value.path == "pyproject.toml"
    assert caught.value.text[slice(*caught.value.mark)] == "shwo"


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ('select = ["names", "plaecs"]', '"plaecs"'),
        ('ignore = ["plaecs"]', '"plaecs"'),
        ('[per-file-ignores]\n"a/**" = ["names", "plaecs"]', '"plaecs"'),
        ('[severity]\nplaecs = "error"', "plaecs"),
    ],
)
def test_an_unknown_rule_is_told_with_its_place(here: Path, text: str, marked: str) -> None:
    settings = read(here, text)
    with pytest.raises(ConfigError, match="no such rule or category: plaecs") as caught:
        settings.refuse_unknown(("names", "places"), "rule or category", settings.names(), hint="")
    assert caught.value.hint == "did you mean places ?"
    assert caught.value.text[slice(*caught.value.mark)] == marked


def test_an_unknown_rule_in_the_environment_is_told_with_the_variable(here: Path) -> None:
    settings = effective({}, environment={"FACTCHECK_SELECT": "plaecs"})
    with pytest.raises(UsageError, match="FACTCHECK_SELECT: no such rule or category: plaecs"):
        settings.refuse_unknown(("names", "places"), "rule or category", settings.names(), hint="")
