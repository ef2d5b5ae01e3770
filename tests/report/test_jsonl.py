import json
from dataclasses import replace

from factcheck.model import Problem
from factcheck.report import render
from reports import harbour, report


def lines(made):
    return [json.loads(line) for line in render(made, "jsonl").splitlines()]


def test_the_run_comes_first_and_the_summary_last():
    documents, found = harbour()
    made = report(documents, found, replace(found, id="x"), problems=(Problem("b.pdf", "unreadable", "encrypted"),))
    assert [line["type"] for line in lines(made)] == ["run", "conflict", "conflict", "problem", "summary"]


def test_an_empty_report_has_both():
    assert [line["type"] for line in lines(report(()))] == ["run", "summary"]


def test_each_record_is_what_the_json_report_has_there():
    documents, found = harbour()
    made = report(documents, found, problems=(Problem("b.pdf", "unreadable", "encrypted"),))
    whole = json.loads(render(made, "json"))
    head, conflict, problem, summary = ({k: v for k, v in line.items() if k != "type"} for line in lines(made))
    assert head == {key: whole[key] for key in ("schema_version", "tool", "run")}
    assert [conflict] == whole["conflicts"]
    assert [problem] == whole["problems"]
    assert summary == whole["summary"]


def test_a_break_in_a_name_or_value_does_not_break_the_line():
    documents, found = harbour()
    made = report(
        documents, replace(found, reason="one\ntwo\u2028three\x85four"), problems=(Problem("a\nb", "x", "\r"),)
    )
    text = render(made, "jsonl")
    assert text.count("\n") == len(text.splitlines()) == 4
