"""Votes and those who took part, and the answers to one question."""

import pytest

from builders import extraction
from factcheck.compare.totals import breakdowns


def sums(text: str) -> list[str]:
    return [breakdown.in_words for breakdown in breakdowns(extraction(text)) if breakdown.excess]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The plan was approved by 9 votes to 4, with all 15 members voting.", ["9 + 4 = 13, not 15"]),
        ("The plan was approved by 9 votes to 4 with the council's 15 members all voting.", ["9 + 4 = 13, not 15"]),
        ("All 15 members voted: 9 to 4, with two abstentions.", []),
        ("The plan was approved by 9 votes to 4 with two of the 15 members absent.", []),
        ("The council has 15 members and approved the plan by 9 votes to 4.", []),
    ],
)
def test_votes_make_up_all_who_voted(text, words):
    assert sums(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Sixty per cent said yes, 30 per cent said no and 15 per cent did not know.",
            ["60 + 30 + 15 = 105, not 100"],
        ),
        ("Fifty per cent said yes, 30 per cent no and 20 per cent did not know.", []),
        ("The tally was 51 per cent in favour, 33 per cent against and 17 per cent undecided.", []),
        ("Sixty per cent of men said yes, 30 per cent of women said no and 15 per cent did not know.", []),
        ("Sixty per cent said yes to the bridge and 55 per cent said yes to the tunnel; 30 per cent said no.", []),
    ],
)
def test_answers_to_one_question_make_a_hundred(text, words):
    assert sums(text) == words
