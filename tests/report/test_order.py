from dataclasses import replace

import pytest

from factcheck.report import Screen, render
from factcheck.report.order import listed
from reports import Said, conflict, document, report

A, B, C = (document(f"{name}.txt", f"Osk {name}. Ost.") for name in "abc")


def _one(identity, of, **changes):
    return conflict(Said("Osk", "open", ((of, "Osk"),)), Said("Ost", "open", ((C, "Ost"),)), id=identity, **changes)


MADE = report(
    (B, A, C),
    _one("late", A, severity="warning", confidence=0.9, rule="date-mismatch"),
    _one("early", B, severity="error", confidence=0.85),
    _one("sure", C, severity="info", confidence=0.99),
    _one("other", B, severity="error", confidence=0.95),
)


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (None, ["late", "early", "sure", "other"]),
        ("severity", ["other", "early", "late", "sure"]),
        ("confidence", ["sure", "other", "late", "early"]),
        ("path", ["early", "other", "late", "sure"]),
    ],
)
def test_conflicts_come_in_the_order_asked_for(sort, expected):
    assert [found.id for found in listed(MADE, Screen(sort=sort))] == expected


def test_what_is_shown_is_cut_after_it_is_sorted():
    assert [found.id for found in listed(MADE, Screen(sort="confidence", show=1))] == ["sure"]


@pytest.mark.parametrize("name", ["full", "grouped", "concise"])
def test_statistics_count_by_rule_in_place_of_the_conflicts(name):
    text = render(MADE, name, screen=Screen(statistics=True, show=1))
    assert text.splitlines()[:3] == [
        "2  error    name-variant   ██████████  in 2 documents",
        "1  warning  date-mismatch  █████       in 2 documents",
        "1  info     name-variant   █████       in 1 document",
    ]
    assert "b.txt:1:1" not in text
    assert "not shown" not in text
    assert "Found 4 conflicts" in text


def test_without_conflicts_there_is_nothing_to_count():
    text = render(replace(MADE, conflicts=()), "full", screen=Screen(statistics=True))
    assert text == "No conflicts found between 3 documents (3,412 facts) in 3.1s.\n"


@pytest.mark.parametrize("name", ["json", "sarif", "html"])
def test_what_a_program_reads_is_neither_cut_nor_sorted(name):
    whole = render(MADE, name)
    assert render(MADE, name, screen=Screen(sort="path", show=1, statistics=True, verbosity=-2)) == whole
