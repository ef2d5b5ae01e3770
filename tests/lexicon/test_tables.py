from importlib.resources import files

import pytest

from factcheck.lexicon.opposites import antonyms, groups, not_opposites
from factcheck.lexicon.places import places


def lines(name):
    text = files("factcheck.lexicon").joinpath(name).read_text(encoding="utf-8")
    return text.splitlines()


def rows(name):
    return [line for line in lines(name) if line and not line.startswith("#")]


@pytest.mark.parametrize("name", ["antonyms.tsv", "opposites.tsv", "places.tsv"])
def test_a_table_is_sorted_without_duplicates_and_says_its_source(name):
    assert rows(name) == sorted(set(rows(name)))
    head = " ".join(line for line in lines(name) if line.startswith("#"))
    assert "Source" in head or "WordNet" in head


def test_the_pairs_that_are_no_opposites_are_sorted_inside_each_heading_and_unique():
    groups_of_rows = [[]]
    for line in lines("not_opposites.txt"):
        if line.startswith("#"):
            groups_of_rows.append([])
        else:
            groups_of_rows[-1].append(line)
    assert all(group == sorted(group) for group in groups_of_rows)
    assert len(rows("not_opposites.txt")) == len(not_opposites())
    assert all(len(pair) == 2 for pair in not_opposites())


def test_every_row_parses_and_keys_are_unique():
    assert len(places()) == len(rows("places.tsv")) > 1500
    assert len(groups()) == len(rows("opposites.tsv")) > 200
    assert len(antonyms()) == 2 * len(rows("antonyms.tsv")) > 2000


def test_no_antonym_is_one_of_the_pairs_left_out():
    assert not {frozenset({word, opposite}) for _, word, opposite in antonyms()} & not_opposites()


def test_strength_is_one_or_a_half():
    assert {group.strength for group in groups()} | set(antonyms().values()) == {0.5, 1.0}


def test_the_licence_of_wordnet_goes_along():
    assert "Princeton University" in "".join(lines("WORDNET_LICENSE"))
