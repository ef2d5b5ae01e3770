import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from factcheck.model import Edit, Fix, Problem
from factcheck.report import render
from reports import Said, conflict, document, harbour, report

SCHEMA = json.loads((Path(__file__).parents[1] / "schemas/rdjson-DiagnosticResult.json").read_text("utf-8"))


def diagnostics(made):
    found = json.loads(render(made, "rdjson"))
    jsonschema.validate(found, SCHEMA, jsonschema.Draft4Validator)
    return found["diagnostics"]


def test_the_schema_refuses_what_is_wrong():
    wrong = {"diagnostics": [{"message": "x", "severity": "FATAL"}]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, SCHEMA, jsonschema.Draft4Validator)


def test_a_conflict_is_one_diagnostic_with_the_other_places():
    documents, found = harbour()
    (told,) = diagnostics(report(documents, found))
    assert told["message"].startswith('two names for one bearer (97% sure): "Karin Lindqvist" against')
    assert told["location"] == {
        "path": "visit.md",
        "range": {"start": {"line": 3, "column": 12}, "end": {"line": 3, "column": 27}},
    }
    assert (told["severity"], told["code"]) == ("ERROR", {"value": "name-variant"})
    assert [place["location"]["path"] for place in told["related_locations"]] == ["wire/a.txt", "wire/b.txt"]
    assert told["related_locations"][0]["message"] == '"Karin Lindkvist"'
    assert "suggestions" not in told


def test_columns_are_bytes_of_utf_8():
    story = document("a.txt", "first\n“漢é😀” Ærø")
    found = conflict(Said("Ærø", "open", ((story, "Ærø"),)), Said("漢é", "open", ((story, "漢é"),)))
    (told,) = diagnostics(report((story,), found))
    line = "“漢é😀” Ærø".encode()
    start, end = (told["location"]["range"][side]["column"] - 1 for side in ("start", "end"))
    assert line[start:end].decode() == "Ærø"
    related = told["related_locations"][0]["location"]["range"]
    assert line[related["start"]["column"] - 1 : related["end"]["column"] - 1].decode() == "漢é"


def test_edits_in_the_primary_document_are_suggestions():
    documents, found = harbour()
    fix = Fix("unsafe", (Edit(0, "Karin Lindkvist"), Edit(1, "elsewhere")))
    (told,) = diagnostics(report(documents, replace(found, fix=fix)))
    assert told["suggestions"] == [{"range": told["location"]["range"], "text": "Karin Lindkvist"}]


def test_problems_are_told_without_a_range():
    problems = (Problem("b.pdf", "unreadable", "it is\nencrypted"), Problem("c.txt", "encoding", "a guess"))
    told = diagnostics(report((), problems=problems))
    assert [(each["location"], each["severity"], each["message"]) for each in told] == [
        ({"path": "b.pdf"}, "ERROR", "it is encrypted"),
        ({"path": "c.txt"}, "WARNING", "a guess"),
    ]


def test_a_problem_of_one_line_sits_on_it():
    (told,) = diagnostics(report((), problems=(Problem("a.md", "unused-ignore", "nothing to silence", 7),)))
    assert told["location"] == {"path": "a.md", "range": {"start": {"line": 7}}}
