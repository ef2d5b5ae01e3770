"""Who did what to whom, from either side."""

import pytest

from builders import extraction
from factcheck.compare.deeds import are_alike, are_swapped, deeds_of


@pytest.mark.parametrize(
    ("text", "doer", "other"),
    [
        ("Marlow Rovers beat Kelder Town on Saturday.", "Marlow Rovers", "Kelder Town"),
        ("Kelder Town lost to Marlow Rovers on Saturday.", "Marlow Rovers", "Kelder Town"),
        ("Ivo Renn was shot by Mara Toll.", "Mara Toll", "Ivo Renn"),
        ("Mara Toll agreed to sell the mare to Ivo Renn.", "Mara Toll", "Ivo Renn"),
    ],
)
def test_a_deed_has_a_doer_and_another_from_either_side(text, doer, other):
    (deed,) = deeds_of(extraction(text))
    assert (deed.doer, deed.other) == (doer, other)


@pytest.mark.parametrize(
    "text",
    [
        "Mara Toll accused Ivo Renn of lying.",
        "Marlow Rovers did not beat Kelder Town.",
        "If Marlow Rovers beat Kelder Town, the cup goes west.",
        "Marlow Rovers beat the town on Saturday.",
        "Mara Toll shot two Marlow Rovers supporters.",
    ],
)
def test_what_both_may_do_and_what_was_not_done_is_no_deed(text):
    assert not list(deeds_of(extraction(text)))


def test_deeds_are_swapped_or_alike():
    won, lost, other = (
        next(deeds_of(extraction(text)))
        for text in (
            "Marlow Rovers beat Kelder Town.",
            "Kelder Town lost to Marlow Rovers.",
            "Kelder Town beat Marlow Rovers.",
        )
    )
    assert are_alike(won, lost)
    assert are_swapped(won, other)
    assert not are_swapped(won, lost)
