import numpy as np
import pytest

from factcheck.align.vectors import LEAST_ALIKE, neighbours, word_vectors


@pytest.mark.parametrize(
    ("left", "right"), [("closed", "shut"), ("killed", "dead"), ("ship", "vessel"), ("buy", "purchase")]
)
def test_near_synonyms_are_neighbours_of_each_other(left, right):
    found = neighbours([left, right, "umbrella"])
    assert found[left][right] == found[right][left] >= LEAST_ALIKE


@pytest.mark.parametrize(("left", "right"), [("keep", "live"), ("levee", "minister"), ("ferry", "trombone")])
def test_words_that_tell_nothing_of_each_other_are_not(left, right):
    assert neighbours([left, right]) == {}


def test_no_word_is_its_own_neighbour():
    assert all(word not in others for word, others in neighbours(["ship", "vessel", "boat", "ship"]).items())


def test_nothing_has_no_neighbours():
    assert neighbours([]) == {}


def test_vectors_have_length_one():
    assert np.linalg.norm(word_vectors(["levee", "ferry"]), axis=1) == pytest.approx([1, 1], abs=1e-5)


def test_a_word_without_a_piece_has_zeros():
    assert not word_vectors([""]).any()
