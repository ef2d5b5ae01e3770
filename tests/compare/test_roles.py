"""Which offices one person cannot hold at once."""

import pytest

from builders import extraction
from factcheck.compare.roles import relate_roles
from factcheck.model import Relation


def role(text):
    return next(iter(extraction(text).roles))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Tomas Rauke, commander of the Sarn brigade, left.",
            "Tomas Rauke, deputy commander of the Sarn brigade, left.",
        ),
        (
            "Ida Marsh, the finance director of Pellow, spoke.",
            "Ida Marsh, the chief operating officer of Pellow, spoke.",
        ),
        ("Ida Marsh, a lung specialist, spoke.", "Ida Marsh, a heart specialist, spoke."),
        ("Ida Marsh, a former prime minister of Norrland, spoke.", "Ida Marsh, the prime minister of Norrland, spoke."),
    ],
)
def test_offices_that_exclude_each_other(left, right):
    assert relate_roles(role(left), role(right))[0] is Relation.CONTRADICTORY


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ida Marsh, the chief executive of Pellow, spoke.", "Ida Marsh, the CEO of Pellow, spoke."),
        ("Senator Ida Marsh spoke.", "Committee chair Ida Marsh spoke."),
        ("Governor Ida Marsh spoke.", "Former Governor Ida Marsh spoke."),
        ("Athletics director Ida Marsh spoke.", "Athletic director Ida Marsh spoke."),
        ("Ida Marsh, a former judge, spoke.", "Ida Marsh, the prosecutor, spoke."),
    ],
)
def test_names_of_one_office_courtesy_and_other_kinds_are_no_conflict(left, right):
    assert relate_roles(role(left), role(right))[0] is not Relation.CONTRADICTORY
