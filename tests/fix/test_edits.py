"""Which characters change: the words that differ, and none twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.fix import Collision, Replacement, apply, plan_edits
from factcheck.model import Conflict, Edit, Fix
from reports import Said, conflict, document

TEXT = "The mayor, KING Jong Un's friend, saw 12 boats.\r\nAnd 12 more.\rEnd"
A = document("a.txt", TEXT)


def fixed(words: str, new: str, applicability: str = "unsafe") -> Conflict:
    found = conflict(Said(words, "suspect", ((A, words),)), Said("x", "supported", ((document("b.txt", "x"), "x"),)))
    return replace(found, fix=Fix(applicability, (Edit(0, new),)))


@pytest.mark.parametrize(
    ("words", "new", "start", "old", "written"),
    [
        ("KING Jong Un's", "KIM Jong Un's", 11, "KING", "KIM"),
        ("The mayor", "The deputy mayor", 4, "", "deputy "),
        ("12 boats", "14 boats", 38, "12", "14"),
        ("12 boats", "14 ships", 38, "12 boats", "14 ships"),
        ("mayor", "mayors", 4, "mayor", "mayors"),
    ],
)
def test_only_the_words_that_differ_are_written(words: str, new: str, start: int, old: str, written: str) -> None:
    planned, collisions = plan_edits([fixed(words, new)], unsafe=True)
    assert planned == (Replacement("a.txt", start, start + len(old), written, (0,)),)
    assert collisions == ()
    assert apply(TEXT, planned) == TEXT.replace(words, new, 1)


def test_safe_fixes_are_planned_without_asking_for_the_others() -> None:
    conflicts = [fixed("mayor", "doctor"), fixed("12 boats", "14 boats", "safe"), conflict(Said("x", "open", ()))]
    assert [item.conflicts for item in plan_edits(conflicts, unsafe=False)[0]] == [(1,)]
    assert [item.conflicts for item in plan_edits(conflicts, unsafe=True)[0]] == [(0,), (1,)]


def test_two_conflicts_that_want_the_same_get_it_together() -> None:
    planned, collisions = plan_edits([fixed("12", "14"), fixed("12 boats", "14 boats")], unsafe=True)
    assert [(item.words, item.conflicts) for item in planned] == [("14", (0, 1))]
    assert collisions == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("12", "14"), ("12 boats", "15 boats")),
        (("12 boats", "9 ships"), ("boats", "yachts")),
        (("12", "9"), ("saw 12", "met 12")),
    ],
)
def test_of_two_that_want_other_words_the_first_is_served(one: tuple[str, str], other: tuple[str, str]) -> None:
    planned, collisions = plan_edits([fixed(*one), fixed(*other)], unsafe=True)
    if one == ("12", "9"):  # other words of the same mention do not collide
        assert (len(planned), collisions) == (2, ())
    else:
        assert [item.conflicts for item in planned] == [(0,)]
        assert collisions == (Collision(1, 0),)


@given(
    st.text(max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5), st.text(max_size=5)), max_size=4)
)
def test_all_but_the_replaced_ranges_stays(text: str, wanted: list[tuple[int, int, str]]) -> None:
    replacements, last = [], -1
    for start, length, words in sorted(wanted):
        if start > last and start + length <= len(text):
            replacements.append(Replacement("a", start, start + length, words, (0,)))
            last = start + length
    expected = text
    for item in reversed(replacements):
        expected = expected[: item.start] + item.words + expected[item.end :]
    assert apply(text, replacements) == expected
