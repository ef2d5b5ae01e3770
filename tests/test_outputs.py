"""Where a report goes in a GitHub workflow, and that only there annotations and a summary are written unasked."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.cli.outputs import Output, deliver, parse_outputs
from factcheck.model import Problem
from factcheck.report import HUMAN, Screen, render
from factcheck.report.markdown import LIMIT
from reports import Said, conflict, document, harbour, report

WORKFLOW = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "summary.md"}


@pytest.mark.parametrize(
    ("format_", "outputs", "environment", "expected"),
    [
        (None, [], {}, "full"),
        (None, [], {"GITHUB_ACTIONS": "false"}, "full"),
        (None, [], {"GITHUB_STEP_SUMMARY": "summary.md"}, "full"),
        (None, [], {"GITHUB_ACTIONS": "true"}, "full github"),
        (None, [], WORKFLOW, "full github markdown=summary.md"),
        ("full", [], WORKFLOW, "full"),
        ("json", [], WORKFLOW, "json"),
        (None, ["sarif=a.sarif"], WORKFLOW, "full sarif=a.sarif"),
        (None, ["github"], WORKFLOW, "github"),
    ],
)
def test_a_workflow_gets_more_only_where_no_format_is_asked_for(format_, outputs, environment, expected):
    found = parse_outputs(format_, outputs, environment)
    assert " ".join(f"{each.format}={each.path}" if each.path else each.format for each in found) == expected


def test_the_report_comes_before_the_annotations_and_the_summary_is_appended(tmp_path, capsys):
    summary = tmp_path / "summary.md"
    summary.write_text("# What came before\n", "utf-8")
    documents, found = harbour()
    made = report(documents, found)
    deliver(made, parse_outputs(None, [], WORKFLOW | {"GITHUB_STEP_SUMMARY": str(summary)}), Screen())
    assert capsys.readouterr().out == render(made, "full") + render(made, "github")
    assert summary.read_text("utf-8") == "# What came before\n" + render(made, "markdown")


def test_a_summary_takes_only_the_room_that_is_left(tmp_path, capsys):
    summary = tmp_path / "summary.md"
    summary.write_text("x" * (LIMIT - 5000), "utf-8")
    documents, found = harbour()
    made = report(documents, *(replace(found, id=f"{number:012x}") for number in range(50)))
    deliver(made, (Output("markdown", summary, is_summary=True),), Screen())
    text = summary.read_text("utf-8")
    assert LIMIT - 5000 < len(text) <= LIMIT
    assert "not told in detail here" in text


def test_a_summary_that_cannot_be_written_is_a_warning(tmp_path, capsys):
    deliver(report(()), (Output("full"), Output("markdown", tmp_path, is_summary=True)), Screen())
    shown = capsys.readouterr()
    assert shown.err.startswith("warning: cannot write the step summary: ")
    assert shown.out == render(report(()), "full")


def test_a_document_cannot_give_commands_to_the_host(capsys):
    story = document("a.txt", "##[error]12 or\n14")
    made = report((story,), conflict(Said("12", "open", ((story, "12"),)), Said("14", "open", ((story, "14"),))))
    deliver(made, (Output("full"), Output("github")), Screen())
    first, *lines = capsys.readouterr().out.splitlines()
    token = first.removeprefix("::stop-commands::")
    end = lines.index(f"::{token}::")
    assert "##[error]" in "\n".join(lines[:end])
    assert [line[:8] for line in lines[end + 1 :]] == ["::error "]
    deliver(made, (Output("full"),), Screen())
    assert capsys.readouterr().out == render(made, "full")


@pytest.mark.parametrize("name", ["json", "jsonl", "gitlab", "junit", "rdjson", "markdown"])
def test_a_machine_format_on_stdout_leaves_problems_on_stderr_too(name, capsys):
    deliver(report((), problems=(Problem("b.pdf", "unreadable", "encrypted"),)), (Output(name),), Screen())
    assert capsys.readouterr().err == "warning: b.pdf: encrypted\n"


@pytest.mark.parametrize("name", [*HUMAN, "github"])
def test_a_format_that_tells_problems_itself_does_not_repeat_them(name, capsys):
    deliver(report((), problems=(Problem("b.pdf", "unreadable", "encrypted"),)), (Output(name),), Screen())
    shown = capsys.readouterr()
    assert shown.err == ""
    assert "encrypted" in shown.out


def test_one_run_writes_several_formats(tmp_path, capsys):
    documents, found = harbour()
    made = report(documents, found)
    names = ["json", "jsonl", "gitlab", "junit", "rdjson", "markdown", "sarif"]
    deliver(made, parse_outputs("grouped", [f"{name}={tmp_path / name}" for name in names]), Screen(show=0, color=True))
    assert {name: (tmp_path / name).read_text("utf-8") for name in names} == {
        name: render(made, name) for name in names
    }
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": "."}, "press/"),
        ({"GITLAB_CI": "true", "CI_PROJECT_DIR": "."}, "press/"),
        ({"GITHUB_WORKSPACE": "."}, ""),
        ({"GITHUB_ACTIONS": "true"}, ""),
        ({"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": "press"}, ""),
        ({"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": "press/wire"}, ""),
    ],
)
def test_a_host_finds_the_documents_from_the_root_of_the_repository(environment, folder, tmp_path, capsys, monkeypatch):
    (tmp_path / "press").mkdir()
    roots = {name: value if value == "true" else str(tmp_path / value) for name, value in environment.items()}
    monkeypatch.chdir(tmp_path / "press")
    documents, found = harbour()
    outputs = (Output("github"), Output("gitlab", tmp_path / "gitlab"), Output("json", tmp_path / "json"))
    deliver(report(documents, found), outputs, Screen(), roots)
    assert capsys.readouterr().out.startswith(f"::error file={folder}visit.md,line=3")
    assert f'"path": "{folder}visit.md"' in (tmp_path / "gitlab").read_text("utf-8")
    assert '"path": "visit.md"' in (tmp_path / "json").read_text("utf-8")


def test_a_whole_run_in_a_workflow(tmp_path):
    levee = "The levee at Port Ambrose failed on Tuesday."
    toll = levee + " The sheriff's office said that {} people were killed in the flood.\n"
    for name, number in (("a.txt", 12), ("b.txt", 14)):
        (tmp_path / name).write_text(toll.format(number), "utf-8")
    environment = os.environ | WORKFLOW
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "."], cwd=tmp_path, env=environment, capture_output=True, check=False
    )
    out = done.stdout.decode("utf-8")
    assert done.returncode == 1
    assert out.startswith("error[quantity-mismatch]: ")
    assert "\n::error file=a.txt,line=1,col=77,endColumn=79,title=quantity-mismatch%3A " in out
    assert (tmp_path / "summary.md").read_text("utf-8").startswith("## factcheck: 1 conflict\n")
    assert not Path("summary.md").exists()
