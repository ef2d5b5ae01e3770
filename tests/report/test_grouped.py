from dataclasses import replace

import pytest

from factcheck.model import Problem
from factcheck.report import Screen, render
from reports import Said, clash, conflict, document, harbour, report

VISIT = """\
visit.md
  3:12  error[name-variant]: two names for one bearer                   97% sure
        "Karin Lindqvist" against "Karin Lindkvist" at wire/a.txt:1:1
        likely right: Karin Lindkvist (2 documents to 1) [9f2c41d07ab3]
"""
SUMMARY = "Found 1 conflict between 3 of 3 documents in 3.1s.\n"


@pytest.mark.parametrize(
    ("verbosity", "expected"), [(0, f"{VISIT}\n{SUMMARY}"), (-1, VISIT), (-2, SUMMARY), (1, f"{VISIT}\n{SUMMARY}")]
)
def test_a_conflict_stands_under_its_document(verbosity, expected):
    documents, found = harbour()
    assert render(report(documents, found), "grouped", screen=Screen(verbosity=verbosity)) == expected


def test_documents_are_in_order_and_so_are_the_lines_of_each():
    late, early = document("b.txt", "12\n\n14"), document("a.txt", "1 2 3 4")
    found = [
        conflict(Said("14", "open", ((late, "14"),)), Said("1", "open", ((early, "1"),)), id="1"),
        conflict(Said("12", "open", ((late, "12"),)), Said("2", "open", ((early, "2"),)), id="2"),
        conflict(Said("3", "open", ((early, "3"),)), Said("4", "open", ((early, "4"),)), id="3"),
    ]
    text = render(report((late, early), *found), "grouped", screen=Screen(verbosity=-1))
    starts = [line.split("error")[0].rstrip() for line in text.splitlines() if "error" in line or ".txt" in line[:9]]
    assert starts == ["a.txt", "  1:5", "b.txt", "  1:1", "  3:1"]


def test_places_are_set_flush_right():
    story = document("a.txt", "1 2 3 4 5 6 7 8 9 11 13")
    found = [
        conflict(Said("1", "open", ((story, "1"),)), Said("2", "open", ((story, "2"),))),
        conflict(Said("11", "open", ((story, "11"),)), Said("13", "open", ((story, "13"),))),
    ]
    text = render(report((story,), *found), "grouped", screen=Screen(verbosity=-1))
    assert "\n   1:1  error" in text
    assert "\n  1:19  error" in text


def test_lines_are_broken_under_their_beginning():
    documents, found = harbour()
    text = render(report(documents, replace(found, message="a word " * 20)), "grouped", screen=Screen(width=60))
    body = text.split("\n\n")[0].splitlines()
    assert all(len(line) <= 60 for line in body)
    assert {line[:8] for line in body[2:]} == {" " * 8}


def test_only_as_many_as_asked_for_are_shown():
    documents, found = harbour()
    text = render(report(documents, found, replace(found, id="x")), "grouped", screen=Screen(show=1))
    assert "[x]" not in text
    assert "1 more conflict not shown: add --show 2" in text


def test_what_was_set_aside_and_what_was_not_read_is_told():
    (visit, wire, _), _ = harbour()
    aside = (clash((visit, "Tuesday"), (wire, "Norrvik"), "another period"),)
    made = report((visit, wire), set_aside=aside, problems=(Problem("b.pdf", "unreadable", "encrypted"),))
    assert "another period (1)" in render(made, "grouped", screen=Screen(verbosity=1))
    assert render(made, "grouped", screen=Screen(verbosity=-1)) == "error: b.pdf: encrypted\n"


def test_nothing_found_says_so_and_in_colour_too():
    documents, found = harbour()
    assert render(report(documents), "grouped") == "No conflicts found between 3 documents (3,412 facts) in 3.1s.\n"
    assert "\x1b[1;31merror[name-variant]" in render(report(documents, found), "grouped", screen=Screen(color=True))
