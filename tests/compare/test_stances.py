"""What a sentence takes a stand on, and which stances exclude each other."""

import pytest

from builders import extraction
from factcheck.compare.stances import oppose, same_part, stances_of


def opposed(left: str, right: str) -> bool:
    """Say whether a stance of one text excludes one of the other on what is surely the same thing."""
    return any(
        oppose(ours, theirs)[0] and same_part(ours.patient, theirs.patient) >= 0.5
        for ours in stances_of(extraction(left))
        for theirs in stances_of(extraction(right))
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The council approved the plan.", "The plan was turned down by the council."),
        ("The judges acquitted Mara Holt.", "Mara Holt was found guilty."),
        ("The driver survived.", "The driver was killed."),
        ("The lake road is closed to cars.", "The lake road stays open."),
        ("Nobody died in the trial.", "One patient died in the trial."),
        ("Private cars may use the road.", "Private cars may not use the road."),
        ("We do not share personal data.", "We pass personal data to partners."),
        ("The suspect is at liberty.", "The suspect remains in custody."),
        ("No-one was injured in the fire.", "Two women were injured in the fire."),
        ("Net profit fell to £3 million.", "Net profit went up to £3 million."),
        ("The filter, which is on by default, can be changed.", "The filter is off by default."),
        ("The user shall not copy or print the maps.", "We are free to print the maps."),
        ("Walkers have a lower risk of stroke.", "Walkers were at higher risk of stroke."),
        ("The police found no letter signed by Mara Holt.", "Mara Holt signed the letter."),
    ],
)
def test_words_states_and_permissions_oppose_in_any_voice(left, right):
    assert opposed(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The council approved the plan.", "The council adopted the plan."),
        ("The judges acquitted Mara Holt.", "Mara Holt was found not guilty."),
        ("The council approved the plan.", "The council rejected the budget."),
        ("No-one was injured in the fire.", "In the fire nobody was injured."),
        ("If the council rejects the plan, work stops.", "The council approved the plan."),
        ("Did the council reject the plan?", "The council approved the plan."),
        ("Mara Holt declined to comment.", "Mara Holt accepted the prize."),
        ("The motion of Mara Holt fell victim to the fog.", "The motion of Mara Holt was adopted."),
        ("The police found no letter signed by Mara Holt.", "Mara Holt never signed the letter."),
    ],
)
def test_synonyms_other_things_questions_and_conditions_do_not_oppose(left, right):
    assert not opposed(left, right)
