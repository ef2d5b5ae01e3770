import numpy as np
import pytest

from factcheck.align.sentences import Likeness, Terms

MANY = 400
"""Sentences from which documents are set against each other only where they may tell of one event."""
FIRE = {"mill", "blaze", "crew", "roof", "dawn", "engine"}
LEAGUE = {"match", "goal", "crew", "roof", "coach", "cup"}


def likeness(left, right, sentences):
    """Prepare two documents of given words among others that share nothing with them."""
    places = {(number, index): frozenset(words) for number, found in enumerate((left, right)) for index, words in found}
    places |= {(2 + i, 0): frozenset({f"word{i}", f"other{i}"}) for i in range(sentences)}
    weight = {word: 1.0 for words in places.values() for word in words}
    return Likeness(Terms(places, weight, vectors=np.zeros((len(weight), 4), dtype=np.float32)))


def of(*sentences):
    return list(enumerate(sentences))


@pytest.mark.parametrize(
    ("right", "sentences", "may_meet"),
    [
        pytest.param(of({"mill", "verdict"}, {"dawn", "jury"}), MANY, True, id="documents on one event"),
        pytest.param(of({"mill", *map(str, range(99))}), MANY, False, id="one word in a long document on another"),
        pytest.param(of({"mill", *map(str, range(99))}), 2, True, id="of few documents all may"),
        pytest.param(of({"mill", "blaze", "roof"}, set(map(str, range(999)))), MANY, True, id="sentences nearly alike"),
        pytest.param(of({"mill"}, set(map(str, range(999)))), MANY, False, id="one shared word is not nearly alike"),
    ],
)
def test_sentences_of_many_documents_meet_where_they_may_tell_of_one_event(right, sentences, may_meet):
    assert likeness(of(FIRE), right, sentences).may_meet((0, 0), (1, 0)) is may_meet


def test_a_document_is_on_one_event_with_itself():
    assert likeness(of(FIRE), of(LEAGUE), MANY).may_be_one_event(0, 0)


def test_documents_without_a_common_word_are_not_alike():
    assert likeness(of(FIRE), of({"choir"}), 0).event(0, 1) == 0.0
