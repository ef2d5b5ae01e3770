"""People counted by kind in one document, and all of them in another."""

import pytest

from builders import extraction
from factcheck.compare.headcounts import counted_by_kind, elsewhere

BY_KIND = "Seven men and six women were arrested after the match."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Police arrested 12 people after the match.", "7 + 6 = 13, not 12"),
        ("Twelve people were arrested after the match.", "7 + 6 = 13, not 12"),
        ("Police arrested 13 people after the match.", None),
        ("Police arrested about 12 people after the match.", None),
        ("Twelve people were hurt after the match.", None),
        ("Police arrested 12 people, 13 by another count, after the match.", None),
        ("Police arrested 12 thieves after the match.", None),
    ],
)
def test_all_of_them_are_as_many_as_their_kinds(text, words):
    ours, theirs = extraction(BY_KIND), extraction(text, name="b.txt")
    breakdown = elsewhere(ours, 0, counted_by_kind(ours)[0], theirs, 0)
    assert (breakdown.in_words if breakdown else None) == words


@pytest.mark.parametrize(
    "text",
    [
        "Among those arrested were seven men, six women and others.",
        "Seven men and six women were arrested with three dogs.",
        "Seven men were arrested.",
        "Seven chairs and six women were moved.",
    ],
)
def test_lists_of_other_things_or_of_some_count_nobody(text):
    assert counted_by_kind(extraction(text)) == {}
