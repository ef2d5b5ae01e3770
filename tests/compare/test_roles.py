"""Which offices one person cannot hold at once."""

import pytest

from builders import extraction
from factcheck.compare.roles import are_of_two_people, relate_roles
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
        ("It cost then-chief executive Ida Marsh her post.", "Former chief executive Ida Marsh spoke."),
    ],
)
def test_names_of_one_office_courtesy_and_other_kinds_are_no_conflict(left, right):
    assert relate_roles(role(left), role(right))[0] is not Relation.CONTRADICTORY


def test_a_chair_is_sooner_chief_executive_too_than_a_president_is():
    chief = role("Ida Marsh, the chief executive of Pellow, spoke.")
    chair = relate_roles(role("Ida Marsh, the chairwoman of Pellow, spoke."), chief)
    president = relate_roles(role("Ida Marsh, the president of Pellow, spoke."), chief)
    assert chair[0] is president[0] is Relation.CONTRADICTORY
    assert chair[2] < president[2]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("judge", "barrister", True),
        ("presiding judge", "prosecutor", True),
        ("judge", "magistrate", False),
        ("mayor", "governor", True),
        ("mayor", "surgeon", False),
        ("chairman", "chief executive", False),
        ("witness", "judge", False),
    ],
)
def test_some_offices_tell_two_speakers_apart(left, right, expected):
    assert are_of_two_people(left, right) is are_of_two_people(right, left) is expected
