"""The command line: exit codes, where output goes, and what a hostile or careless user may do to it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import IO

import pytest

from factcheck.cli.app import COMMANDS, app
from factcheck.cli.entry import run as run_here
from factcheck.cli.entry import with_command
from factcheck.cli.outputs import Output, deliver, parse_outputs, write_file
from factcheck.cli.terminal import has_color
from factcheck.errors import UsageError
from factcheck.model import Problem, Report
from factcheck.report import Screen
from factcheck.rules import RULES

TOLL = (
    "The levee at Port Ambrose failed on Tuesday. The sheriff's office said that {} people were killed in the flood.\n"
)
QUOTE = "“We warned the state about that {} levee in March,” said Delphine Arceneaux, the mayor of Port Ambrose.\n"
AGREED = "The library at Corran Quay opens at nine."
QUIET = {"NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS", "TERM", "GITHUB_ACTIONS", "PYTHONIOENCODING"}


def start(
    *words: str | Path, cwd: Path | None = None, stdout: int | IO[bytes] = subprocess.PIPE, **extra: str
) -> subprocess.Popen[bytes]:
    environment = {name: value for name, value in os.environ.items() if name not in QUIET} | extra
    return subprocess.Popen(
        [sys.executable, "-m", "factcheck", *map(str, words)],
        cwd=cwd,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=stdout,
        stderr=subprocess.PIPE,
    )


def run(*words: str | Path, cwd: Path | None = None, stdin: bytes = b"", **extra: str) -> tuple[int, str, str]:
    """Run factcheck as a user does, and give its exit code, stdout and stderr."""
    with start(*words, cwd=cwd, **extra) as child:
        out, err = child.communicate(stdin, timeout=120)
    return child.returncode, out.decode("utf-8"), err.decode("utf-8")


cached_run = cache(run)


@pytest.fixture(scope="module")
def tolls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder of two documents with one conflict, an error."""
    folder = tmp_path_factory.mktemp("tolls")
    (folder / "a.txt").write_text(TOLL.format(12), "utf-8")
    (folder / "b.txt").write_text(TOLL.format(14), "utf-8")
    return folder


@pytest.fixture(scope="module")
def quotes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder of two documents with one conflict, a warning."""
    folder = tmp_path_factory.mktemp("quotes")
    (folder / "a.txt").write_text(QUOTE.format("old"), "utf-8")
    (folder / "b.txt").write_text(QUOTE.format("new"), "utf-8")
    return folder


# ------------------------------------------------------------------ conflicts and exit codes


def test_a_conflict_is_exit_1_and_the_report_is_on_stdout(tolls: Path) -> None:
    code, out, err = cached_run(tolls, "--format", "concise", "-o", f"json={tolls.parent / 'report.json'}")
    assert (code, err) == (1, "")
    assert re.search(r"a\.txt:1:\d+", out)
    assert re.search(r"b\.txt:1:\d+", out)


def test_one_run_writes_both_outputs(tolls: Path) -> None:
    file = tolls.parent / "report.json"
    code, _, _ = cached_run(tolls, "--format", "concise", "-o", f"json={file}")
    report = json.loads(file.read_text("utf-8"))
    assert report["summary"]["exit_code"] == code
    assert [conflict["rule"] for conflict in report["conflicts"]] == ["quantity-mismatch"]


@pytest.mark.parametrize("words", [("--fail-on", "never"), ("--exit-zero", "--fail-on", "error")])
def test_conflicts_may_be_asked_not_to_fail(tolls: Path, words: tuple[str, ...]) -> None:
    code, out, _ = cached_run(tolls, *words)
    assert code == 0
    assert "quantity-mismatch" in out


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1)])
def test_a_warning_fails_from_its_level_on(quotes: Path, level: str, code: int) -> None:
    found, out, _ = cached_run(quotes, "--fail-on", level)
    assert "warning[quote-altered]" in out
    assert found == code


def test_what_is_not_selected_is_not_reported(tolls: Path) -> None:
    code, out, _ = run(tolls, "--ignore", "numbers,dates", "--format", "json")
    assert code == 0
    assert json.loads(out)["conflicts"] == []


def test_a_config_counts_and_the_environment_and_options_win_over_it(tolls: Path, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes((tolls / name).read_bytes())
    (tmp_path / "factcheck.toml").write_text('format = "concise"\nexclude = ["b.txt"]\n', "utf-8")
    code, out, _ = run(cwd=tmp_path)
    assert (code, out.startswith("No conflicts found")) == (0, True)
    code, out, _ = run("--exclude", "c.txt", cwd=tmp_path, FACTCHECK_FORMAT="json")
    assert (code, json.loads(out)["summary"]["exit_code"]) == (1, 1)


def test_stdin_is_a_document_with_a_name(tolls: Path) -> None:
    code, out, _ = run(
        "a.txt", "-", "--stdin-name", "draft", "--format", "concise", cwd=tolls, stdin=TOLL.format(15).encode()
    )
    assert code == 1
    assert re.search(r"draft:1:\d+", out)


# ------------------------------------------------------------------ nothing to compare, nothing to read


def test_a_document_is_compared_with_itself(tmp_path: Path) -> None:
    (tmp_path / "only.txt").write_text(AGREED, "utf-8")
    assert run(tmp_path)[0] == 0
    code, out, err = run(tmp_path, "--no-within")
    assert (code, out) == (2, "")
    assert err.startswith("error: nothing to compare")


def test_an_empty_folder_is_exit_2_unless_it_is_allowed(tmp_path: Path) -> None:
    code, out, err = run(tmp_path)
    assert (code, out) == (2, "")
    assert re.fullmatch(r"error: nothing to compare.*\n  help: .*--allow-empty.*\n", err)
    assert run(tmp_path, "--allow-empty")[0] == 0


@pytest.mark.parametrize("left_out", ["notes.docx", "notes.txt"])
def test_where_all_was_left_out_the_hint_leads_to_the_reasons(tmp_path: Path, left_out: str) -> None:
    (tmp_path / left_out).write_text(AGREED, "utf-8")
    (tmp_path / "factcheck.toml").write_text('include = ["doc/**"]\n', "utf-8")
    code, out, err = run(cwd=tmp_path)
    assert (code, out) == (2, "")
    assert "\n  help: factcheck files --skipped tells what was left out" in err


def test_a_missing_path_is_exit_2_with_a_hint(tolls: Path) -> None:
    code, out, err = run("a.text", cwd=tolls)
    assert (code, out) == (2, "")
    assert re.fullmatch(r"error: .*a\.text\n  help: did you mean a\.txt ?\?\n", err)


def test_a_binary_file_is_exit_2_when_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "photo.txt").write_bytes(bytes(range(256)) * 8)
    code, out, err = run(tmp_path / "photo.txt")
    assert (code, err) == (2, "")
    assert re.search(r"^error: .*photo\.txt", out, re.MULTILINE)
    code, out, err = run(tmp_path / "photo.txt", "--format", "json")
    assert code == json.loads(out)["summary"]["exit_code"] == 2
    assert re.search(r"^warning: .*photo\.txt", err)


def test_latin_1_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TOLL.format(12).replace("flood", "Doré flood").encode("latin-1"))
    (tmp_path / "b.txt").write_bytes(TOLL.format(14).replace("flood", "Doré flood").encode("utf-8"))
    code, out, _ = run(tmp_path)
    assert code == 1
    assert out.count("Doré") == 2


# ------------------------------------------------------------------ wrong calls


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--selct", "names"], r"no such option: --selct\n  help: did you mean --select \?"),
        (["--select", "name-varient"], r"no such rule or category: name-varient\n  help: did you mean name-variant \?"),
        (["--ignore", "plaecs"], r"no such rule or category: plaecs\n  help: did you mean places \?"),
        (["--select", ""], r"--select has to be one or more names with commas between them, not nothing"),
        (
            ["--fail-on", "worse"],
            r"invalid value for '--fail-on': 'worse' is not one of .*\n  help: factcheck check --help",
        ),
        (["--min-confidence", "80"], r"--min-confidence has to be a number from 0 to 1, not 80"),
        (["--min-confidence", "nan"], r"--min-confidence has to be a number from 0 to 1, not nan"),
        (["--show", "-1"], r"--show has to be a whole number from 0 on, not -1"),
        (["--format", "jsn"], r"no such format: jsn\n  help: did you mean json \?"),
        (["-o", "json="], r"no file is named after json=\n  help: .*"),
        (["-o", "json=no/such/folder.json"], r"cannot write the report: no such folder: no.such\n  help: .*"),
        (["-o", "json", "-o", "full"], r"two reports for standard output: json and full\n  help: .*"),
        (["--stdin-name", "x"], r"--stdin-name is given, but stdin is not read\n  help: add - to the paths"),
        (["-", "--fix"], r"--fix cannot write to standard input\n  help: name the file, .*--diff"),
        (["config", "shw"], r"no such command 'shw'\n  help: did you mean show \?"),
        (["chekc"], r"no such command, file or folder: chekc\n  help: did you mean the command check \?"),
        (
            ["rulez"],
            r"no such command, file or folder: rulez\n  help: did you mean the command rules or the path rule \?",
        ),
        (["-v", "check", "."], r"no such file or folder: check\n  help: a command comes first: factcheck check"),
        (
            ["--select", "names", "--ignore", "names"],
            r"select and ignore leave no rule\n  help: factcheck rules .*",
        ),
        (["explain"], r"missing argument 'RULE'\n  help: factcheck explain --help"),
        (["explain", "names"], r"no such rule: names\n  help: names is a category; its rules: .*name-variant.*"),
        (["explain", "date-mismach"], r"no such rule: date-mismach\n  help: did you mean date-mismatch \?"),
    ],
)
def test_a_wrong_call_is_exit_2_with_a_hint(
    words: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "rule").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    assert run_here(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(f"error: {said}\n", err)


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ([], "check"),
        (["."], "check"),
        (["--select", "names"], "check"),
        (["--", "-odd.txt"], "check"),
        (["explain", "x"], "explain"),
        (["rules"], "rules"),
    ],
)
def test_check_is_what_is_done_without_a_command(words: list[str], command: str) -> None:
    assert with_command(words)[0] == command


def test_a_folder_with_the_name_of_a_command_is_pointed_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "rules").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    assert with_command(["rules"]) == ["rules"]
    said = "warning: rules is also a path here, and was not read\n  help: factcheck check rules\n"
    assert capsys.readouterr().err == said


def test_every_command_is_known() -> None:
    commands = {command.name or command.callback.__name__ for command in app.registered_commands}
    assert commands | {group.name for group in app.registered_groups} == set(COMMANDS)


# ------------------------------------------------------------------ quick answers


@pytest.mark.parametrize(("word", "said"), [("--version", "factcheck 0.1.0\n"), ("--help", "Usage: factcheck ")])
def test_version_and_help_load_nothing_heavy(word: str, said: str) -> None:
    code = "import sys; from factcheck.__main__ import main; main(); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code, word], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.startswith(said)
    assert not {"spacy", "numpy", "rich", "rapidfuzz", "dateparser"} & set(done.stderr.split())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.NAME)
def test_explain_prints_the_documentation_in_80_columns(rule: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_here(["explain", rule.NAME]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{rule.NAME} ({rule.CATEGORY}, {rule.SEVERITY})\n\n")
    told, page = out.split()[3:], (rule.__doc__ or "").split()
    assert told[: len(page)] == page
    assert re.match("Measured on|Not measured yet", " ".join(told[len(page) :]))
    assert max(map(len, out.splitlines())) <= 80


def test_rules_are_listed_in_columns(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_here(["rules"]) == 0
    out = capsys.readouterr().out
    lines = [line for line in out.splitlines() if not line.startswith(" ")]
    assert [line.split()[0] for line in lines] == [rule.NAME for rule in RULES]
    assert len({line.index(rule.CATEGORY, len(rule.NAME)) for line, rule in zip(lines, RULES, strict=True)}) == 1
    assert max(map(len, out.splitlines())) <= 80


def test_rules_are_listed_for_machines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_here(["rules", "--format", "json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(rule["name"], rule["severity"]) for rule in listed] == [(rule.NAME, rule.SEVERITY) for rule in RULES]


# ------------------------------------------------------------------ the terminal


@pytest.mark.parametrize(
    ("when", "environment", "is_colored"),
    [
        ("auto", {}, False),
        ("always", {"NO_COLOR": "1", "TERM": "dumb"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"CLICOLOR_FORCE": "1"}, True),
        ("auto", {"FORCE_COLOR": "0"}, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
    ],
)
def test_colour_follows_the_option_then_the_environment(
    when: str, environment: dict[str, str], is_colored: bool, tmp_path: Path
) -> None:
    with (tmp_path / "out").open("w") as file:
        assert has_color(when, file, environment) == is_colored


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals")
@pytest.mark.parametrize(
    ("environment", "is_colored"), [({}, True), ({"TERM": "dumb"}, False), ({"NO_COLOR": "1"}, False)]
)
def test_a_terminal_has_colour_unless_it_is_declined(environment: dict[str, str], is_colored: bool) -> None:
    leader, follower = os.openpty()
    with os.fdopen(leader, "rb"), os.fdopen(follower, "w") as terminal:
        assert has_color("auto", terminal, environment) == is_colored


def test_control_characters_do_not_reach_the_terminal(tmp_path: Path) -> None:
    for name, toll in (("a\x1b[31m.txt", 12), ("b\u202e.txt", 14)):
        (tmp_path / name).write_text(TOLL.format(toll).replace("killed", "killed\x1b]0;title\x07"), "utf-8")
    code, out, err = run(tmp_path)
    assert code == 1
    assert not set("\x1b\x07\u202e") & set(out + err)
    code, out, err = run(tmp_path / "no\x1b[2J.txt")
    assert (code, out) == (2, "")
    assert "no␛[2J.txt" in err
    assert "\x1b" not in err


def test_a_terminal_without_the_characters_gets_escapes(tolls: Path) -> None:
    (tolls.parent / "é").mkdir(exist_ok=True)
    code, _, err = run("é/ü.txt", cwd=tolls.parent, PYTHONIOENCODING="ascii:strict")
    assert code == 2
    assert r"\xe9/\xfc.txt" in err


def test_a_reader_that_goes_away_is_no_error(tolls: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe, start(tolls, stdout=pipe) as child:
        _, err = child.communicate(timeout=120)
    assert (child.returncode, err) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk")
def test_a_report_that_cannot_be_written_is_exit_2() -> None:
    with Path("/dev/full").open("wb") as full, start("rules", stdout=full) as child:
        _, err = child.communicate(timeout=120)
    assert child.returncode == 2
    assert err.startswith(b"error: cannot write the report: ")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell")
@pytest.mark.parametrize("command", ["check", "facts"])
def test_a_closed_standard_input_is_exit_2(command: str) -> None:
    shell = ["sh", "-c", '"$0" -m factcheck "$1" - <&-', sys.executable, command]
    done = subprocess.run(shell, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("error: standard input is closed\n")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_is_exit_130(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.txt").write_text(f"{TOLL.format(number)}\n" * 20, "utf-8")
    with start(tmp_path, "--progress", "always") as child:
        assert child.stderr
        seen = child.stderr.read(len("\r\x1b[Kreading"))
        child.send_signal(signal.SIGINT)
        out, err = child.communicate(timeout=120)
    assert seen.endswith(b"reading")
    assert (child.returncode, out) == (130, b"")
    assert b"Traceback" not in err
    assert err.endswith(b"\r\x1b[K")


# ------------------------------------------------------------------ our own faults


def test_a_fault_of_our_own_is_exit_70_with_the_trace_in_a_file(tolls: Path, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['factcheck.align'] = None\n", "utf-8")
    cache_folder = tmp_path / "cache"
    code, out, err = run(tolls, PYTHONPATH=str(tmp_path), XDG_CACHE_HOME=str(cache_folder))
    assert (code, out) == (70, "")
    assert err.count("\n") == 1
    trace = Path(err.strip().rpartition(" is in ")[2])
    assert "Traceback" in trace.read_text("utf-8")
    if sys.platform == "linux":
        assert trace.is_relative_to(cache_folder)


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be removed")
def test_a_working_directory_that_was_removed_is_exit_2(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    code = "import os, sys; os.rmdir(os.getcwd()); os.execv(sys.executable, [sys.executable, '-m', 'factcheck'])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path / "gone", capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: the working directory does not exist any more\n")


# ------------------------------------------------------------------ outputs


def test_a_file_is_written_beside_the_report_on_stdout() -> None:
    assert parse_outputs(None, ["json=a.json"]) == (Output("full"), Output("json", Path("a.json")))
    assert parse_outputs("concise", ["json=a.json"])[0] == Output("concise")
    assert parse_outputs(None, ["json"]) == parse_outputs(None, ["json=-"]) == (Output("json"),)


def test_a_file_gets_the_whole_report_without_colours(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    unreadable = Problem("photo.txt", "unreadable", "binary")
    report = Report(root=".", documents=(), facts=0, seconds=0.0, model="", conflicts=(), problems=(unreadable,))
    file = tmp_path / "report.txt"
    deliver(report, (Output("full"), Output("full", file)), Screen(color=True, verbosity=-1))
    assert "error: photo.txt: binary" in file.read_text("utf-8")
    assert "Nothing was compared" in file.read_text("utf-8")
    shown = capsys.readouterr().out
    assert "\x1b[" in shown
    assert "Nothing was compared" not in shown


def test_two_reports_for_one_file_are_refused() -> None:
    with pytest.raises(UsageError, match="two reports for one file"):
        parse_outputs(None, ["json=a.json", "concise=a.json"])


def test_a_file_is_replaced_whole_and_keeps_its_mode_and_its_link(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_text("old", "utf-8")
    file.chmod(0o640)
    (tmp_path / "link").symlink_to(file)
    write_file(tmp_path / "link", "new – \udcff")
    assert file.read_text("utf-8") == "new – \\udcff"
    assert file.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "report.json"]


def test_a_device_is_written_and_not_replaced() -> None:
    write_file(Path(os.devnull), "text")
    assert not Path(os.devnull).is_file()
