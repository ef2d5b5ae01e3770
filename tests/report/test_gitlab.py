import json
from dataclasses import replace

import pytest

from factcheck.model import Problem
from factcheck.report import render
from reports import harbour, report


def entries(made):
    return json.loads(render(made, "gitlab"))


def test_a_conflict_is_one_entry_with_its_other_places():
    documents, found = harbour()
    (entry,) = entries(report(documents, found))
    assert entry["description"] == (
        'two names for one bearer (97% sure): "Karin Lindqvist" against "Karin Lindkvist" at wire/a.txt:1:1'
    )
    assert (entry["check_name"], entry["fingerprint"]) == ("name-variant", "9f2c41d07ab3")
    assert entry["location"] == {
        "path": "visit.md",
        "lines": {"begin": 3, "end": 3},
        "positions": {"begin": {"line": 3, "column": 12}, "end": {"line": 3, "column": 27}},
    }
    assert [place["path"] for place in entry["other_locations"]] == ["wire/a.txt", "wire/b.txt"]
    assert "why: both are the harbour master of Norrvik" in entry["content"]["body"]


@pytest.mark.parametrize(("severity", "expected"), [("error", "major"), ("warning", "minor"), ("info", "info")])
def test_severities_are_those_of_the_host(severity, expected):
    documents, found = harbour()
    assert entries(report(documents, replace(found, severity=severity)))[0]["severity"] == expected


def test_the_fingerprint_does_not_change_when_lines_move():
    documents, found = harbour()
    start = replace(found.mentions[0].start, line=30)
    moved = replace(found, mentions=(replace(found.mentions[0], start=start), *found.mentions[1:]))
    first, second = (entries(report(documents, made))[0] for made in (found, moved))
    assert first["location"] != second["location"]
    assert first["fingerprint"] == second["fingerprint"]


def test_two_folders_with_one_conflict_have_two_fingerprints():
    documents, found = harbour()
    made = entries(report(documents, found, found))
    assert [entry["fingerprint"] for entry in made] == ["9f2c41d07ab3", "9f2c41d07ab3-2"]


def test_an_empty_report_is_an_empty_array_and_an_unreadable_document_an_entry():
    assert entries(report(())) == []
    problems = (Problem("b.pdf", "unreadable", "encrypted"), Problem("c.txt", "encoding", "a guess"))
    (entry,) = entries(report((), problems=problems))
    assert (entry["check_name"], entry["severity"]) == ("unreadable", "major")
    assert entry["location"] == {"path": "b.pdf", "lines": {"begin": 1}}
