import pytest

from factcheck.normalize.quotes import quote_words


def norms(text: str) -> list[str]:
    return [word.norm for word in quote_words(text)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("I'm going to go", "I am gonna go"),
        ("We don't, can't and won't", "We do not, cannot and will not"),
        ("It’s late", "It is late"),
        ("Twenty-five boats", "25 boats"),
        ("5% of it", "5 percent of it"),
        ("The neighbourhood organised", "the neighborhood organized"),
        ("travelled to the theatre", "Traveled to the theater"),
        ("the U.S. Navy", "the US navy"),
        ("Gen. Renn", "General Renn"),
        ("uh, we go, um, home", "We go home"),
        ("But, you know, we try", "but we try"),
        ("state-funded travel", "state funded travel"),
        ("at 6:00 p.m.", "at 6 pm"),
        ("Tromsø’s quay", "Tromso's quay"),
        ("more than a hundred boats", "More than 100 boats"),
        ("two thousand of them", "2,000 of them"),
        ("no judgement, Mum", "no judgment, mom"),
    ],
)
def test_writing_does_not_change_the_words(left, right):
    assert norms(left) == norms(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the pew", "the pews"),
        ("we will", "we would"),
        ("four boats", "our boats"),
        ("fourteen", "forty"),
        ("Marta's boat", "Marta boat"),
        ("size of it", "prize of it"),
        ("a hundred boats", "200 boats"),
        ("a boat", "one boat"),
    ],
)
def test_another_word_stays_another(left, right):
    assert norms(left) != norms(right)


@pytest.mark.parametrize(
    "text", ["a ... b", "a … b", "a . . . b", "a [...] b", "a [the wall] b", "a (the wall) b", "a [the [old] wall] b"]
)
def test_ellipses_and_insertions_are_gaps(text):
    assert norms(text) == ["a", "", "b"]


def test_offsets_point_at_the_words_as_written():
    text = "Well, I don't know."
    assert [text[word.start : word.end] for word in quote_words(text)] == ["Well", "I", "don't", "don't", "know"]


def test_the_end_of_a_sentence_is_kept():
    assert [word.stops for word in quote_words("We go. They stay")] == [False, True, False, False]


def test_brackets_that_never_close_leave_the_words():
    assert norms("[" * 10_000 + " a b") == ["a", "b"]
