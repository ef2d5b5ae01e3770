import pytest

from builders import extraction
from factcheck.align import align

FLOOD = "The levee at Port Ambrose failed. The sheriff said that 12 people were killed. The state sent 400 soldiers."


def paired(*texts, within=False):
    """Give the words of each pair of values that answer one question, as (left, right), the surest first."""
    read = [extraction(text, name=f"{number}.txt") for number, text in enumerate(texts)]
    corpus = align(read, within=within)
    return [
        (pair.left[1].span.text, pair.right[1].span.text) for pair in sorted(corpus.slots, key=lambda pair: -pair.score)
    ]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (FLOOD.replace("12", "14"), ("12", "14")),
        ("At least one levee failed at Port Ambrose. 14 people were killed, the sheriff said.", ("12", "14")),
        (FLOOD.replace("400", "600"), ("400", "600")),
    ],
)
def test_values_that_answer_one_question_are_paired(other, expected):
    assert paired(FLOOD, other)[0] == expected


def test_near_copies_that_count_two_things_are_not_paired():
    assert paired("The town has four bridges.", "The town has two schools.") == []
    assert paired("The town has four bridges.", "The town has two bridges.") == [("four", "two")]


def test_nothing_is_paired_between_copies():
    assert paired(FLOOD, FLOOD) == []


def test_what_agrees_is_used_up_before_anything_clashes():
    ours = "The sheriff said that 12 people were killed and 30 people were hurt."
    theirs = "The sheriff said that 30 people were hurt and 12 people were killed."
    assert paired(ours, theirs) == []


def test_an_agreement_far_less_likely_than_a_clash_leaves_it():
    ours = "Rosa Quill, who kept the goal, let in 14 shots and stopped 31 for the Harn Otters. The lorry has 12 wheels."
    theirs = "Rosa Quill, who kept the goal, let in 12 shots and stopped 31 for the Harn Otters."
    assert ("14", "12") in paired(ours, theirs)


def test_the_very_same_value_goes_before_one_that_merely_can_agree():
    ours = "Up to 90 lorries and 60 vans crossed the bridge at Harn each day."
    assert paired(ours, ours.replace("60", "40")) == [("60", "40")]


def test_a_value_has_one_partner_at_most():
    found = paired(FLOOD, FLOOD.replace("12", "14"), FLOOD)
    assert found.count(("12", "14")) == 1
    assert found.count(("14", "12")) == 1


def test_values_of_two_kinds_are_never_paired():
    assert paired("The bridge is 400 metres long.", "The bridge has cost 900 euros.") == []


def test_rounding_agrees():
    assert paired("The state sent 1,980 soldiers.", "The state sent about 2,000 soldiers.") == []


def test_a_score_is_a_probability_and_its_reasons_are_words():
    read = [extraction(FLOOD, name="a.txt"), extraction(FLOOD.replace("12", "14"), name="b.txt")]
    for pair in align(read).slots:
        assert 0 <= pair.score <= 1
        assert pair.reasons
        assert all(pair.reasons)


def test_no_text_has_no_pairs():
    assert paired("", FLOOD) == []
    assert paired("") == []
