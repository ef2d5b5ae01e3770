"""The commands of the baseline, and a team's repository in which only new conflicts fail."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.entry import run
from repositories import commit, start

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Call = Callable[..., tuple[int, str, str]]

TOLL = (
    "The levee at Port Ambrose failed on Tuesday. The sheriff's office said that {} people were killed in the flood.\n"
)
MAYOR = "Mayor {} said that the state had been warned about the levee at Port Ambrose before the flood.\n"
RIGHT, WRONG = "Delphine Arceneaux", "Delphine Arcenaux"
FILE = "factcheck-baseline.json"


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """Give a way to run a command in a folder with two reports of one flood, which disagree on the toll."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    (tmp_path / "a.md").write_text(TOLL.format(12), "utf-8")
    (tmp_path / "b.md").write_text(TOLL.format(14), "utf-8")

    def in_folder(*words: str) -> tuple[int, str, str]:
        code = run([*words, "--no-cache"] if words[0] in ("check", "baseline") else words)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return in_folder


def found(call: Call, *words: str) -> tuple[int, list[dict[str, object]], dict[str, int], list[str]]:
    """Give exit code, conflicts, summary and kinds of problems."""
    code, out, _ = call("check", "--format", "json", *words)
    report = json.loads(out)
    return code, report["conflicts"], report["summary"], [problem["kind"] for problem in report["problems"]]


def test_a_baseline_is_created_and_then_nothing_fails(call: Call, tmp_path: Path) -> None:
    assert found(call)[0] == 1
    code, out, _ = call("baseline", "create")
    assert (code, out) == (0, f"{FILE}: 1 conflict is accepted\n")
    assert re.findall(
        r'"rule": "([^"]+)", "subject": "people", "values": \["12", "14"\]', (tmp_path / FILE).read_text("utf-8")
    )
    code, conflicts, summary, problems = found(call)
    assert (code, conflicts, problems) == (0, [], [])
    assert (summary["baseline"], summary["suppressed"]) == (1, 0)
    assert found(call, "--no-baseline")[0] == 1


def test_only_a_new_conflict_fails(call: Call, tmp_path: Path) -> None:
    call("baseline", "create")
    for name, mayor in (("a.md", RIGHT), ("b.md", WRONG)):
        with (tmp_path / name).open("a", encoding="utf-8") as file:
            file.write("\n" + MAYOR.format(mayor))
    code, conflicts, summary, _ = found(call)
    assert code == 1
    assert [conflict["rule"] for conflict in conflicts] == ["name-variant"]
    assert summary["baseline"] == 1


def test_create_does_not_write_over_a_baseline(call: Call, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("{}", "utf-8")
    code, out, err = call("baseline", "create")
    assert (code, out) == (2, "")
    assert f"there is a baseline already: {FILE}" in err
    assert (tmp_path / FILE).read_text("utf-8") == "{}"
    assert call("baseline", "create", "--force")[0] == 0
    assert len(json.loads((tmp_path / FILE).read_text("utf-8"))) == 2


def test_update_adds_and_drops(call: Call, tmp_path: Path) -> None:
    call("baseline", "create")
    (tmp_path / "a.md").write_text(MAYOR.format(RIGHT), "utf-8")
    (tmp_path / "b.md").write_text(MAYOR.format(WRONG), "utf-8")
    code, conflicts, _, problems = found(call)
    assert (code, len(conflicts), problems) == (1, 1, ["stale-baseline"])
    assert call("baseline", "update")[:2] == (0, f"{FILE}: 1 added, 1 dropped; 1 conflict is accepted\n")
    assert found(call)[:2] == (0, [])


def test_prune_drops_and_accepts_nothing(call: Call, tmp_path: Path) -> None:
    call("baseline", "create")
    before = (tmp_path / FILE).read_text("utf-8")
    assert call("baseline", "prune")[1] == f"{FILE}: 0 dropped; 1 conflict is accepted\n"
    assert (tmp_path / FILE).read_text("utf-8") == before
    (tmp_path / "a.md").write_text(MAYOR.format(RIGHT), "utf-8")
    (tmp_path / "b.md").write_text(MAYOR.format(WRONG), "utf-8")
    assert call("baseline", "prune")[:2] == (0, f"{FILE}: 1 dropped; 0 conflicts are accepted\n")
    code, conflicts, _, problems = found(call)
    assert (code, len(conflicts), problems) == (1, 1, [])


def test_what_a_narrow_run_cannot_know_stays(call: Call, tmp_path: Path) -> None:
    (tmp_path / "c.md").write_text(MAYOR.format(RIGHT), "utf-8")
    (tmp_path / "d.md").write_text(MAYOR.format(WRONG), "utf-8")
    assert "2 conflicts are accepted" in call("baseline", "create")[1]
    whole = (tmp_path / FILE).read_text("utf-8")
    for narrow in (("c.md", "d.md"), ("--select", "name-variant")):
        for command in ("prune", "update"):
            assert call("baseline", command, *narrow)[0] == 0
            assert (tmp_path / FILE).read_text("utf-8") == whole
        assert found(call, *narrow)[3] == []
    (tmp_path / "a.md").unlink()
    assert found(call, "c.md", "d.md", "b.md")[3] == ["stale-baseline"]


def test_the_file_lies_beside_the_config_or_where_it_is_named(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "factcheck.toml").write_text("", "utf-8")
    (tmp_path / "docs").mkdir()
    for name in ("a.md", "b.md"):
        (tmp_path / name).rename(tmp_path / "docs" / name)
    monkeypatch.chdir(tmp_path / "docs")
    assert call("baseline", "create")[0] == 0
    assert (tmp_path / FILE).is_file()
    assert found(call)[:2] == (0, [])
    assert call("baseline", "create", "--baseline", "own.json")[0] == 0
    assert (tmp_path / "docs/own.json").is_file()
    monkeypatch.chdir(tmp_path)
    assert found(call)[3] == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{\n<<<<<<< ours\n}\n", f"{FILE}:2: a merge that was not finished"),
        ("{\n\n", f"{FILE}:3: the baseline is broken"),
    ],
)
def test_a_broken_baseline_could_not_be_checked(call: Call, tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / FILE).write_text(content, "utf-8")
    for words in (["check"], ["baseline", "update"], ["baseline", "prune"]):
        code, out, err = call(*words)
        assert (code, out) == (2, "")
        assert said in err


@pytest.mark.parametrize("words", [["baseline", "update"], ["baseline", "prune"], ["check", "--baseline", FILE]])
def test_a_baseline_that_is_missing_could_not_be_read(call: Call, words: list[str]) -> None:
    code, _, err = call(*words)
    assert code == 2
    assert f"{FILE}: no such file" in err
    assert "factcheck baseline create" in err


def test_a_document_that_cannot_be_read_makes_the_baseline_doubtful(call: Call, tmp_path: Path) -> None:
    (tmp_path / "c.md").write_bytes(b"\x00\xff\x00\xfe" * 50)
    code, _, err = call("baseline", "create")
    assert code == 2
    assert "c.md" in err


# ------------------------------------------------------------------ comments, through the whole program


def test_a_comment_is_obeyed_and_no_prose(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        f"<!-- factcheck: ignore[quantity-mismatch] -- Ada Lund said so on 3 May -->\n{TOLL.format(12)}", "utf-8"
    )
    code, conflicts, summary, problems = found(call)
    assert (code, conflicts, problems, summary["suppressed"]) == (0, [], [], 1)


@pytest.mark.parametrize(
    ("name", "comment"),
    [
        ("a.rst", ".. factcheck: ignore[numbers] -- Ada Lund said so\n\n"),
        ("a.adoc", "// factcheck: ignore[numbers] -- Ada Lund said so\n"),
        ("a.tex", "% factcheck: ignore[numbers] -- Ada Lund said so\n"),
        ("a.html", "<!-- factcheck: ignore[numbers] -- Ada Lund said so -->\n"),
    ],
)
def test_a_comment_is_obeyed_in_other_formats_that_are_named(
    call: Call, tmp_path: Path, name: str, comment: str
) -> None:
    (tmp_path / name).write_text(comment + TOLL.format(12), "utf-8")
    code, conflicts, summary, problems = found(call, name, "b.md")
    assert (code, conflicts, problems, summary["suppressed"]) == (0, [], [], 1)


def test_config_answers_what_it_knows(call: Call, tmp_path: Path) -> None:
    identity = found(call)[1][0]["id"]
    (tmp_path / "factcheck.toml").write_text(
        f'[[accept]]\nid = "{identity}"\nreason = "the blog keeps it"\n[[accept]]\nid = "0123456789ab"\n', "utf-8"
    )
    code, _, out = (found(call)[0], *call("check")[:2])
    assert code == 0
    assert "factcheck.toml: no conflict has the accepted id 0123456789ab" in " ".join(out.split())
    (tmp_path / "factcheck.toml").write_text('[per-file-ignores]\n"b.md" = ["numbers"]\n', "utf-8")
    assert found(call)[:2] == (0, [])
    (tmp_path / "factcheck.toml").write_text('trust = ["b.md"]\n[severity]\nquantity-mismatch = "info"\n', "utf-8")
    code, conflicts, _, _ = found(call)
    assert code == 0
    assert conflicts[0]["severity"] == "info"
    assert conflicts[0]["likely"] == {"value": "14", "basis": "trusted source", "confidence": 0.95}


# ------------------------------------------------------------------ a repository


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_in_a_repository_only_the_new_conflict_fails(call: Call, tmp_path: Path) -> None:
    start(tmp_path)
    call("baseline", "create")
    commit(tmp_path)
    accepted = (tmp_path / FILE).read_text("utf-8")
    padding = "The river had been high for a week.\n\nNobody was surprised.\n\n"
    (tmp_path / "a.md").rename(tmp_path / "z.md")
    (tmp_path / "z.md").write_text(padding + TOLL.format(12) + "\n" + MAYOR.format(RIGHT), "utf-8")
    (tmp_path / "b.md").write_text(TOLL.format(14) + "\n" + MAYOR.format(WRONG), "utf-8")
    commit(tmp_path)
    code, conflicts, summary, problems = found(call)
    assert code == 1
    assert [conflict["rule"] for conflict in conflicts] == ["name-variant"]
    assert (summary["baseline"], problems) == (1, [])
    call("baseline", "update")
    entries = json.loads((tmp_path / FILE).read_text("utf-8"))
    assert json.loads(accepted).keys() < entries.keys()
