"""Whose poll a document tells of, and which sentences are about one."""

import pytest

from builders import extraction
from factcheck.compare.polls import is_polled, pollsters_of


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("A poll by Corvid Research Ltd has Marta Ilvesson ahead.", {"corvid"}),
        ("Marta Ilvesson is ahead, the survey of the Harn Institute shows.", {"harn"}),
        ("Corvid Research Ltd moved to Kellow. The poll was held in May.", set()),
    ],
)
def test_a_pollster_stands_beside_the_word_for_a_poll(text, bodies):
    assert pollsters_of(extraction(text)) == bodies


def test_a_sentence_next_to_one_about_a_poll_is_polled():
    text = "A poll was held in May. Ilvesson has 49 percent. The bridge is shut. Bread is cheap."
    assert [is_polled(extraction(text), sentence) for sentence in range(4)] == [True, True, False, False]
