"""Which fix a conflict gets: safe where the user pinned the value, unsafe where it is likely, else none."""

from __future__ import annotations

import pytest

from factcheck.model import Document, Edit, Fix
from factcheck.settle.fixes import propose_fixes
from reports import Said, conflict, document, harbour

NO_PINS: dict[str, tuple[str, ...]] = {}


def fix_of(*said: Said, canonical: dict[str, tuple[str, ...]] = NO_PINS, **changes: object) -> Fix | None:
    documents = [of for item in said for of, _ in item.places]
    return propose_fixes([conflict(*said, **changes)], documents, canonical)[0].fix


def wrong(text: str, words: str = "Karin Lindkvist") -> Said:
    return Said(words, "suspect", ((document("wrong.md", text), words),))


RIGHT = Said("Karin Lindqvist", "supported", ((document("right.md", "Karin Lindqvist saw it."), "Karin Lindqvist"),))


def test_the_suspect_words_become_the_likely_ones() -> None:
    assert fix_of(wrong("Karin Lindkvist saw it."), RIGHT) == Fix("unsafe", (Edit(0, "Karin Lindqvist"),))


def test_what_is_undecided_has_no_fix() -> None:
    sides = [
        Said(name, "open", ((document(f"{name}.txt", f"{name} saw it."), name),)) for name in ("Ana Lund", "Ana Lunt")
    ]
    assert fix_of(*sides) is None


@pytest.mark.parametrize("category", ["quotes", "contradictions"])
def test_nobody_but_its_author_words_a_statement(category: str) -> None:
    assert fix_of(wrong("Karin Lindkvist saw it."), RIGHT, category=category) is None


@pytest.mark.parametrize(
    "text",
    [
        "“Karin Lindkvist saw it,” he said.",
        'He said: "The yard is Karin Lindkvist\'s yard."',
        "He said: ‘It’s late, but Karin Lindkvist came.’",
        "He said: «Karin Lindkvist came.»",
        "“It began in May.\n\n“Then Karin Lindkvist came.”",
        "> Karin Lindkvist saw it.",
    ],
)
def test_the_words_of_a_quotation_are_left_alone(text: str) -> None:
    assert fix_of(wrong(text), RIGHT) is None


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” said Karin Lindkvist.",
        '"It is late," said Karin Lindkvist, "and cold."',
        "‘It’s late,’ said the mayors’ friend Karin Lindkvist.",
        "“It is late.\n\nKarin Lindkvist saw it.",
    ],
)
def test_words_beside_a_quotation_may_change(text: str) -> None:
    assert fix_of(wrong(text), RIGHT) is not None


@pytest.mark.parametrize(
    "words", ["Karin\nLindkvist", "Karin\r\nLindkvist", "**Karin** Lindkvist", "Karin [Lindkvist](l"]
)
def test_a_place_with_markup_or_a_line_break_is_left_alone(words: str) -> None:
    pins = {"Karin Lindqvist": ("Karin Lindkvist",)}
    for canonical in (NO_PINS, pins):
        assert fix_of(wrong(f"It was {words}) who saw it.", words), RIGHT, canonical=canonical) is None


def test_a_place_over_what_is_no_prose_is_left_alone() -> None:
    text = "Karin Lindkvist saw it."
    masked = Document("wrong.md", text, masked=((6, 9),))
    found = conflict(Said("Karin Lindkvist", "suspect", ((masked, "Karin Lindkvist"),)), RIGHT)
    assert propose_fixes([found], [masked, *(of for of, _ in RIGHT.places)], {})[0].fix is None


def test_only_the_places_that_can_be_fixed_are() -> None:
    one = document("one.md", "**Karin Lindkvist** saw it.")
    two = document("two.md", "Karin\nLindkvist saw it.")
    places = ((one, "Karin Lindkvist"), (two, "Karin\nLindkvist"))
    assert fix_of(Said("Karin Lindkvist", "suspect", places), RIGHT) == Fix("unsafe", (Edit(0, "Karin Lindqvist"),))


def test_words_that_would_stand_twice_are_refused() -> None:
    right = Said("deputy mayor", "supported", ((document("right.md", "the deputy mayor"), "deputy mayor"),))
    for text, is_fixed in (("the mayor", True), ("the deputy mayor", False)):
        fix = fix_of(Said("mayor", "suspect", ((document("w.md", text), "mayor"),)), right, category="roles")
        assert (fix is not None) == is_fixed


# ------------------------------------------------------------------ canonical


def test_a_pinned_value_makes_the_fix_safe_whatever_is_likely() -> None:
    pins = {"Karin Lindkvist": ("Karin Lindqvist",)}
    assert fix_of(wrong("Karin Lindkvist saw it."), RIGHT, canonical=pins) == Fix("safe", (Edit(1, "Karin Lindkvist"),))


def test_a_pinned_value_decides_what_nothing_else_does() -> None:
    sides = [
        Said(name, "open", ((document(f"{name}.txt", f"{name} saw it."), name),)) for name in ("Ana Lund", "Ana Lunt")
    ]
    assert fix_of(*sides, canonical={"Ana Lund": ("Ana Lunt",)}) == Fix("safe", (Edit(1, "Ana Lund"),))
    both = {"Anna Lund": ("Ana Lunt", "Ana Lund")}
    assert fix_of(*sides, canonical=both) == Fix("safe", (Edit(0, "Anna Lund"), Edit(1, "Anna Lund")))


def test_a_form_that_is_not_listed_is_not_safe() -> None:
    pins = {"Karin Lindqvist": ("Karin Lindquist",)}
    assert fix_of(wrong("Karin Lindkvist saw it."), RIGHT, canonical=pins) == Fix(
        "unsafe", (Edit(0, "Karin Lindqvist"),)
    )


def test_a_form_inside_other_words_counts_where_it_is_all_that_differs() -> None:
    def quoted(verb: str) -> Said:
        text = f"“We {verb} the wall in May,” she said."
        return Said(f"{verb} the wall", "open", ((document(f"{verb}.txt", text), f"{verb} the wall"),))

    pins = {"rebuild": ("mend",)}
    assert fix_of(quoted("rebuild"), quoted("mend"), category="quotes", canonical=pins) == Fix(
        "safe", (Edit(1, "rebuild the wall"),)
    )
    assert fix_of(quoted("leave"), quoted("mend"), category="quotes", canonical=pins) is None


def test_a_conflict_keeps_all_but_its_fix() -> None:
    documents, found = harbour()
    (fixed,) = propose_fixes([found], documents, {})
    assert fixed.fix == Fix("unsafe", (Edit(0, "Karin Lindkvist"),))
    assert (fixed.id, fixed.mentions, fixed.values) == (found.id, found.mentions, found.values)
