"""The names of a corpus: what is told of their bearers, and which are worth comparing."""

import pytest

from builders import extraction
from factcheck.align import align
from factcheck.compare.bearers import are_told_apart, bearers_of, context_of, ground_of, near_pairs

FIRST = """The inquiry into the weir opened on Monday. Its first witness was Harriet Ondale, who had signed the plans.

Ms Ondale said that the gates had been tested twice in April."""
SECOND = """On Monday the inquiry into the weir opened. The engineer who had signed the plans was the first witness.

The gates had been tested twice in April, said Ms {name}."""


def corpus(name: str):
    return align((extraction(FIRST), extraction(SECOND.format(name=name), name="b.txt")))


def test_a_name_is_collected_with_its_titles_and_gender():
    bearers = bearers_of(corpus("Ondell"))
    lone, full = bearers["ondell"], bearers["harriet ondale"]
    assert (lone.titles, lone.is_addressed, lone.is_full, lone.gender) == (frozenset({"ms"}), True, False, "woman")
    assert (full.is_full, full.gender, full.spelt) == (True, "woman", "Harriet Ondale")


def test_a_surname_goes_home_to_the_one_full_name_of_the_corpus():
    assert set(bearers_of(corpus("Ondale"))) == {"harriet ondale"}


@pytest.mark.parametrize(("name", "is_paired"), [("Ondell", True), ("Odenthal", True), ("Marris", False)])
def test_a_surname_behind_a_title_is_paired_with_full_names_that_sound_like_it(name, is_paired):
    found = corpus(name)
    bearers = bearers_of(found)
    pairs = near_pairs(bearers, ground_of(found, tuple(bearers.values())))
    assert ((bearers["harriet ondale"], bearers[name.lower()]) in pairs) is is_paired


def test_names_of_two_documents_of_one_story_are_told_apart():
    found = corpus("Ondell")
    bearers = bearers_of(found)
    ground = ground_of(found, tuple(bearers.values()))
    left, right = bearers["harriet ondale"], bearers["ondell"]
    assert are_told_apart(left, right, ground)
    assert not are_told_apart(left, left, ground)
    assert context_of(left, right, ground) > 0


@pytest.mark.parametrize("name", ["HARN_HOME", "CTRL-A", "HARN_INDEX_PATH"])
def test_a_variable_or_a_key_is_no_name(name):
    found = align((extraction(f"The tool reads {name} at the start. It was read from {name} by Tobias Renn."),))
    assert not any(bearer.spelt == name for bearer in bearers_of(found).values())


def test_a_lone_word_that_stands_in_small_letters_elsewhere_is_no_name():
    texts = "The Sluice was built by Marta Ilvesson.", "Marta Ilvesson shut the sluice."
    found = align(tuple(extraction(text, name=f"{number}.txt") for number, text in enumerate(texts)))
    assert "sluice" not in bearers_of(found)


def test_a_heading_in_capitals_is_no_name_unless_a_word_of_it_is():
    text = "# Further Options\n\nThe further options are told below.\n\n# Kellow Options\n\nThe mine closed.\n"
    found = align((extraction(text, name="a.md"),))
    assert "kellow options" in bearers_of(found)
    assert "further options" not in bearers_of(found)
    assert "options" not in bearers_of(found)
