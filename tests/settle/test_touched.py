"""What touches a change: a mention on a changed line, which is then the place to show first."""

from __future__ import annotations

import pytest

from factcheck.settle.touched import split_touched
from reports import Said, conflict, document

TEXT = "The first line.\nKarin Lindqvist saw the yard.\nKarin\nLindqvist left.\n"
A, B, C = (document(f"{name}.txt", TEXT.replace("Lindqvist left", f"Lind{name} left")) for name in "abc")
FOUND = conflict(
    Said("Karin Lindqvist", "suspect", ((A, "Karin Lindqvist"), (B, "Karin Lindqvist"))),
    Said("Karin Lindc", "supported", ((C, "Karin\nLindc"),)),
)


def primaries(found: tuple[object, ...]) -> list[tuple[str, int]]:
    return [(item.span.document, item.start.line) for one in found for item in one.mentions if item.is_primary]


def test_without_a_change_to_look_at_all_conflicts_count() -> None:
    assert split_touched((FOUND,), None) == ((FOUND,), ())


@pytest.mark.parametrize(
    ("changes", "primary"),
    [
        ({"a.txt": ((2, 2),)}, ("a.txt", 2)),
        ({"b.txt": ((1, 5),)}, ("b.txt", 2)),
        ({"c.txt": ((3, 3),)}, ("c.txt", 3)),
        ({"c.txt": ((4, 4),)}, ("c.txt", 3)),
        ({"c.txt": ((1, 1), (4, 9))}, ("c.txt", 3)),
        ({"b.txt": ((2, 2),), "c.txt": ((3, 3),)}, ("b.txt", 2)),
        ({"a.txt": ((2, 2),), "b.txt": ((2, 2),)}, ("a.txt", 2)),
    ],
)
def test_a_touched_place_comes_first(changes: dict[str, object], primary: tuple[str, int]) -> None:
    touching, untouched = split_touched((FOUND,), changes)
    assert (primaries(touching), untouched) == ([primary], ())
    assert [item.span for item in touching[0].mentions] == [item.span for item in FOUND.mentions]


@pytest.mark.parametrize("changes", [{}, {"a.txt": ((1, 1), (3, 4))}, {"c.txt": ((1, 2),)}, {"d.txt": ((1, 9),)}])
def test_a_change_elsewhere_touches_nothing(changes: dict[str, object]) -> None:
    assert split_touched((FOUND,), changes) == ((), (FOUND,))
