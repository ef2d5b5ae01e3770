from dataclasses import replace

import pytest

from factcheck.model import Problem
from factcheck.report import Screen, render
from reports import Said, clash, conflict, document, harbour, report

LINE = (
    'visit.md:3:12: error[name-variant]: "Karin Lindqvist" against "Karin Lindkvist" at wire/a.txt:1:1 '
    "(97% sure; likely right: Karin Lindkvist) [9f2c41d07ab3]\n"
)
SUMMARY = "Found 1 conflict between 3 of 3 documents in 3.1s"


@pytest.mark.parametrize(
    ("verbosity", "expected"),
    [(0, f"{LINE}{SUMMARY}.\n"), (-1, LINE), (-2, f"{SUMMARY}.\n"), (1, f"{LINE}{SUMMARY}.\n")],
)
def test_a_conflict_is_one_line_with_both_places(verbosity, expected):
    documents, found = harbour()
    assert render(report(documents, found), "concise", screen=Screen(verbosity=verbosity)) == expected


def test_nothing_found_says_so_and_quietly_nothing():
    documents, _ = harbour()
    assert render(report(documents), "concise") == "No conflicts found between 3 documents (3,412 facts) in 3.1s.\n"
    assert {render(report(documents), "concise", screen=Screen(verbosity=level)) for level in (-1, -2)} == {""}


def test_what_is_hidden_or_not_shown_is_counted():
    documents, found = harbour()
    made = report(documents, found, found, hidden=(replace(found, confidence=0.55),))
    assert render(made, "concise", screen=Screen(show=1)) == (
        f"{LINE}Found 2 conflicts between 3 of 3 documents in 3.1s; 1 not shown (--show 2); "
        "1 less certain hidden (--min-confidence 0.5).\n"
    )


def test_four_values_are_cut_to_three_and_counted():
    counts = document("a.txt", "12, 14, 15, 16")
    values = [Said(value, "open", ((counts, value),)) for value in ("12", "14", "15", "16")]
    line = render(report((counts,), conflict(*values)), "concise", screen=Screen(verbosity=-1))
    assert '"12" against "14" at a.txt:1:5 and "15" at a.txt:1:9 and 1 more value (97% sure; undecided)' in line


def test_problems_are_told_and_the_unreadable_even_quietly():
    documents, _ = harbour()
    problems = (Problem("c.txt", "encoding", "read as cp1252 (a guess)"), Problem("b.pdf", "unreadable", "encrypted"))
    made = report(documents, problems=problems)
    unreadable = "b.pdf: error[unreadable]: encrypted\n"
    guessed = "c.txt: warning[encoding]: read as cp1252 (a guess)\n"
    assert render(made, "concise").startswith(guessed + unreadable)
    assert render(made, "concise", screen=Screen(verbosity=-1)) == unreadable


def test_what_was_set_aside_is_told_when_asked_for():
    (visit, wire, _), _ = harbour()
    made = report((visit, wire), set_aside=(clash((visit, "Tuesday"), (wire, "Norrvik"), "another period"),))
    line = (
        'visit.md:3:4: set aside[quantity-mismatch]: "Tuesday" against "Norrvik" at wire/a.txt:1:33 (another period)\n'
    )
    assert line in render(made, "concise", screen=Screen(verbosity=1))
    assert "set aside" not in render(made, "concise")
