"""Screens as files in tests/report/screens: each was looked at, in 80 and 120 columns, with and without colour."""

import re
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from factcheck.model import Edit, Fact, Fix, Problem, Skipped, Telling
from factcheck.report import Screen, facts, render
from factcheck.report.screen import cells
from reports import Said, clash, conflict, document, report, span
from screens import check_screen, in_terminal

DEMO = Path(__file__).parents[2] / "fixtures" / "demo"
BEFORE = "The pilots had asked for a second beacon for years, and the port had put it off each time. "
SHIP = document("press/ship.txt", f"{BEFORE}On Friday Karin Lindqvist opened the beacon at Norrvik. {BEFORE}\n")
YARD = document("press/yard.txt", "The beacon at Norrvik was opened by Karin Lindkvist.\n")
WIRES = tuple(
    document(f"wire/{number}.txt", f"The storm cut {homes} homes off on the islands.\n", date(2026, 3, 10 + number))
    for number, homes in enumerate(("9,000", "9,400", "9,000", "11,000", "9,000", "900"))
)
ISLANDS = tuple(
    document(f"island/{name}.md", f"Power came back at {hour} p.m.\n") for name, hour in (("a", 6), ("b", 8))
)


def _gallery():
    named = conflict(
        Said("Karin Lindqvist", "suspect", ((SHIP, "Karin Lindqvist"),)),
        Said("Karin Lindkvist", "supported", ((YARD, "Karin Lindkvist"),)),
        reason='"Karin Lindqvist" and "Karin Lindkvist" differ by one letter; both opened the beacon at Norrvik',
        fix=Fix("unsafe", (Edit(0, "Karin Lindkvist"),)),
    )
    counts = conflict(
        Said("9,400", "suspect", ((WIRES[1], "9,400"),)),
        Said("9,000", "supported", tuple((WIRES[number], "9,000") for number in (0, 2, 4))),
        Said("11,000", "suspect", ((WIRES[3], "11,000"),)),
        Said("900", "suspect", ((WIRES[5], "900"),)),
        id="51d20c7be9aa",
        rule="quantity-mismatch",
        category="numbers",
        message="one quantity with two values",
        reason='"9,000" is not "9,400"; of the same thing; with the same verb',
        confidence=0.91,
    )
    hours = conflict(
        Said("6 p.m.", "open", ((ISLANDS[0], "6 p.m."),)),
        Said("8 p.m.", "open", ((ISLANDS[1], "8 p.m."),)),
        id="0c77aa31f5d4",
        rule="date-mismatch",
        category="dates",
        severity="warning",
        message="one event at two times",
        reason="the clock times are two hours apart",
        undecided="as many documents on each side; it may be an update over time",
        confidence=0.84,
    )
    return report(
        (SHIP, YARD, *WIRES, *ISLANDS),
        *(named, counts, hours),
        hidden=(replace(hours, confidence=0.62),),
        problems=(Problem("b.pdf", "unreadable", "is encrypted"), Problem("c.txt", "encoding", "read as cp1252")),
        skipped=(Skipped("x.png", "image"),),
        set_aside=(clash((WIRES[0], "9,000"), (WIRES[5], "900"), "another period"),),
    )


def _facts():
    wires = WIRES[:3]
    spans = [span(one, words) for one, words in zip(wires, ("9,000", "9,400", "9,000"), strict=True)]
    return report(wires), (
        Fact("places", "the islands", (Telling("islands", (span(wires[0], "islands"), span(wires[2], "islands"))),)),
        Fact(
            "numbers",
            "The storm cut … homes off on the islands",
            (
                Telling("9000..9000", (spans[0], spans[2]), "supported"),
                Telling("9400..9400", (spans[1],), "suspect"),
            ),
            "51d20c7be9aa",
        ),
    )


SCREENS = [
    pytest.param(width, has_color, id=f"{width}{'-colour' if has_color else ''}")
    for width in (80, 120)
    for has_color in (False, True)
]


@pytest.mark.parametrize(("width", "has_color"), SCREENS)
@pytest.mark.parametrize("name", ["full", "concise", "grouped"])
def test_a_report_looks_as_it_was_looked_at(name, width, has_color, request):
    text = render(_gallery(), name, screen=Screen(width=width, color=has_color))
    check_screen(f"gallery-{name}-{request.node.callspec.id.removeprefix(f'{name}-')}", text)


@pytest.mark.parametrize(("width", "has_color"), SCREENS)
def test_the_counts_by_rule_look_as_they_were_looked_at(width, has_color, request):
    text = render(_gallery(), "full", screen=Screen(width=width, color=has_color, statistics=True))
    check_screen(f"statistics-{request.node.callspec.id}", text)


@pytest.mark.parametrize(("width", "has_color"), SCREENS)
def test_the_table_of_facts_looks_as_it_was_looked_at(width, has_color, request):
    check_screen(f"facts-{request.node.callspec.id}", facts.render(*_facts(), Screen(width=width, color=has_color)))


@pytest.mark.parametrize(("width", "has_color"), SCREENS)
def test_facts_of_many_documents_are_a_list_that_was_looked_at(width, has_color, request):
    made, found = _facts()
    many = replace(made, documents=(*WIRES, SHIP, YARD))
    check_screen(
        f"facts-list-{request.node.callspec.id}", facts.render(many, found, Screen(width=width, color=has_color))
    )


@pytest.mark.parametrize(("width", "has_color"), SCREENS)
def test_a_real_terminal_shows_what_was_looked_at(width, has_color, request, terminal_cache):
    words = ["--select", "officeholder-mismatch", "--cache-dir", terminal_cache, "."]
    environment = {} if has_color else {"NO_COLOR": "1"}
    text = in_terminal([sys.executable, "-m", "factcheck", "--isolated", *words], width=width, cwd=DEMO, **environment)
    text = re.sub(r"\r(?:\x1b\[K)?[^\r\n]*(?=\r)|\r\x1b\[K", "", text)  # progress, drawn and erased
    check_screen(f"terminal-{request.node.callspec.id}", text)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", text)
    assert has_color == (plain != text)
    assert max(map(cells, plain.splitlines())) <= width


@pytest.fixture(scope="module")
def terminal_cache(tmp_path_factory):
    return str(tmp_path_factory.mktemp("cache"))


def test_a_misspelt_path_is_answered_with_the_near_one():
    text = in_terminal([sys.executable, "-m", "factcheck", "courier.tx"], width=80, cwd=DEMO, NO_COLOR="1")
    check_screen("terminal-typo-80", text)
