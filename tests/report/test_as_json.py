import json
from dataclasses import replace
from importlib import metadata, resources

import jsonschema
import pytest

from factcheck.model import Edit, Fix, Problem, Settled, Skipped
from factcheck.report import Screen, render
from reports import document, harbour, report

SCHEMA = json.loads(resources.files("factcheck.report").joinpath("schema.json").read_text("utf-8"))


def _full():
    documents, found = harbour()
    undecided = replace(found, likely=None, undecided="as many documents on each side", severity="warning")
    return report(
        documents,
        found,
        undecided,
        hidden=(found,),
        settled=tuple(Settled(found, by, "a.md") for by in ("comment", "accept", "per-file-ignores", "baseline")),
        untouched=(found,),
        problems=(Problem("b.pdf", "unreadable", "it is encrypted"),),
        skipped=(Skipped("x.png", "binary"),),
        seconds=3.14159,
    )


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("made", [_full(), report(()), report(harbour()[0])])
def test_reports_are_valid(made):
    jsonschema.validate(json.loads(render(made, "json")), SCHEMA, jsonschema.Draft202012Validator)


@pytest.mark.parametrize("key", ["schema_version", "tool", "run", "conflicts", "problems", "summary"])
def test_the_schema_asks_for_every_key_and_for_no_other(key):
    whole = json.loads(render(_full(), "json"))
    jsonschema.validate(whole, SCHEMA)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({name: value for name, value in whole.items() if name != key}, SCHEMA)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**whole, "more": 1}, SCHEMA)


def test_keys_and_their_order_are_the_contract():
    whole = json.loads(render(_full(), "json"))
    found = whole["conflicts"][0]
    assert list(whole) == ["schema_version", "tool", "run", "conflicts", "problems", "summary"]
    assert " ".join(found) == (
        "id rule category severity confidence status message reason subject attribute values likely mentions fix"
    )
    assert found["values"][1] == {
        "value": "Karin Lindkvist",
        "normalized": "karin lindkvist",
        "verdict": "supported",
        "mentions": [1, 2],
    }
    assert found["likely"] == {"value": "Karin Lindkvist", "basis": "majority", "confidence": 0.9}
    assert found["mentions"][0] == {
        "path": "visit.md",
        "start": {"line": 3, "column": 12, "offset": 22},
        "end": {"line": 3, "column": 27, "offset": 37},
        "text": "Karin Lindqvist",
        "excerpt": "…Karin Lindqvist…",
        "date": "2026-03-14",
        "primary": True,
    }
    assert found["mentions"][1]["date"] is None
    assert (found["status"], found["fix"]) == ("new", None)
    assert whole["conflicts"][1]["likely"] is None


def test_the_run_and_its_outcome_are_told():
    whole = json.loads(render(_full(), "json"))
    assert whole["tool"] == {
        "name": "factcheck",
        "version": metadata.version("factcheck-cli"),
        "model": "en_core_web_sm 3.8.0",
    }
    skipped = [{"path": "x.png", "reason": "binary"}]
    assert whole["run"] == {"root": ".", "documents": 3, "facts": 3412, "seconds": 3.142, "skipped": skipped}
    assert whole["problems"] == [{"path": "b.pdf", "kind": "unreadable", "message": "it is encrypted"}]
    assert whole["summary"] == {
        "error": 1,
        "warning": 1,
        "info": 0,
        "hidden_by_confidence": 1,
        "suppressed": 3,
        "baseline": 1,
        "exit_code": 1,
    }


def test_a_fix_tells_its_edits_and_whether_it_is_safe():
    documents, found = harbour()
    fixed = replace(found, fix=Fix("unsafe", (Edit(0, "Karin Lindkvist"),)))
    whole = json.loads(render(report(documents, fixed), "json"))
    jsonschema.validate(whole, SCHEMA)
    assert whole["conflicts"][0]["fix"] == {
        "applicability": "unsafe",
        "edits": [{"mention": 0, "replacement": "Karin Lindkvist"}],
    }


@pytest.mark.parametrize("status", ["new", "baseline", "suppressed"])
def test_the_status_is_that_of_the_conflict(status):
    documents, found = harbour()
    whole = json.loads(render(report(documents, replace(found, status=status)), "json"))
    jsonschema.validate(whole, SCHEMA)
    assert whole["conflicts"][0]["status"] == status


def test_what_was_settled_counts_for_nothing_else():
    documents, found = harbour()
    whole = json.loads(render(report(documents, settled=(Settled(found, "baseline", "b.json"),)), "json"))
    assert whole["conflicts"] == []
    assert whole["summary"] == {
        "error": 0,
        "warning": 0,
        "info": 0,
        "hidden_by_confidence": 0,
        "suppressed": 0,
        "baseline": 1,
        "exit_code": 0,
    }


def test_the_text_opens_with_the_version_and_ends_with_a_line_break():
    text = render(_full(), "json")
    assert text.startswith('{\n  "schema_version": "1.0",\n')
    assert text.endswith("}\n")


def test_a_screen_changes_nothing():
    screens = [Screen(width=40, color=True, verbosity=-2, show=0), Screen(verbosity=1)]
    assert {render(_full(), "json", screen=screen) for screen in screens} == {render(_full(), "json")}


def test_text_is_written_as_it_is_but_for_what_hides():
    named = document("\x1b[31m\udcff\u202e.txt", "x")
    text = render(report((named,), problems=(Problem(named.id, "unreadable", "Ærø 北京 \x9b"),)), "json")
    assert "Ærø 北京" in text
    assert not set("\x1b\x9b\u202e\udcff") & set(text)
    assert json.loads(text)["problems"][0]["path"] == named.id
    assert text.encode()


def test_a_problem_has_a_line_only_where_one_is_known():
    problems = (Problem("a.md", "unused-ignore", "nothing to silence", 7), Problem("b.pdf", "unreadable", "encrypted"))
    whole = json.loads(render(report((), problems=problems), "json"))
    jsonschema.validate(whole, SCHEMA)
    assert [problem.get("line") for problem in whole["problems"]] == [7, None]
