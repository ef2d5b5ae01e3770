from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.normalize.numbers import (
    find_fractions,
    find_numerals,
    find_ordinals,
    is_tokenised,
    read_number,
    signs_of_number,
    step_of,
)


def numerals(text: str, *, is_spaced: bool = False) -> list[tuple[str, float, float]]:
    found = find_numerals(text, 0, len(text), is_spaced=is_spaced)
    return [(text[each.start : each.end], each.low, each.high) for each in found]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("12", 12),
        ("1,204", 1204),
        ("12,34,567", 1234567),
        ("3 000", 3000),
        ("2.5", 2.5),
        (".5", 0.5),
        ("-4", -4),
        ("2 1/2", 2.5),
        ("2½", 2.5),
        ("¾", 0.75),
        ("1.2 million", 1.2e6),
        ("3bn", 3e9),
        ("5 crore", 5e7),
        ("12k", 12e3),
        ("1.2M", 1.2e6),
        ("zero", 0),
        ("nineteen", 19),
        ("forty-two", 42),
        ("two hundred and six", 206),
        ("one hundred twenty-one", 121),
        ("three thousand five hundred", 3500),
        ("two million, three hundred thousand", 2.3e6),
        ("half a million", 5e5),
        ("two and a half million", 2.5e6),
        ("one and a half", 1.5),
        ("a hundred", 100),
        ("three point six million", 3.6e6),
        ("one point oh five", 1.05),
        ("a dozen", 12),
        ("two dozen", 24),
    ],
)
def test_a_number_is_read(words, value):
    assert read_number(words) == pytest.approx(value)


@pytest.mark.parametrize("words", ["", "no", "12 13", "twenty-first", "hundreds of", "seven boats", "agent47"])
def test_what_is_not_one_number_has_no_value(words):
    assert read_number(words) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dozens of boats", [("dozens", 12, 1200)]),
        ("hundreds of thousands came", [("hundreds of thousands", 1e5, 1e7)]),
        ("several hundred people", [("several hundred", 200, 999)]),
        ("a couple of thousand votes", [("a couple of thousand", 2000, 3500)]),
    ],
)
def test_loose_words_are_ranges(text, found):
    assert numerals(text) == [(words, pytest.approx(low), pytest.approx(high)) for words, low, high in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("two and two", ["two", "two"]),
        ("one, two, three", ["one", "two", "three"]),
        ("twenty thirty", ["twenty", "thirty"]),
        ("five hundred and two thousand", ["five hundred and two thousand"]),
        ("B52 and F-16", []),
        ("a 3-4 win", ["3", "4"]),
        ("the 1.2.3 release", ["1.2.3"]),
        ("2.5m people", ["2.5m"]),
        ("2.5m long", ["2.5"]),
        ("$5m loan", ["5m"]),
    ],
)
def test_numbers_end_where_the_next_one_starts(text, found):
    assert [words for words, _, _ in numerals(text)] == found


def test_tokenised_text_splits_thousands_and_decimals():
    text = "It has 20, 000 seats and averaged 3. 4 goals."
    assert is_tokenised(text)
    assert [value for _, value, _ in numerals(text, is_spaced=True)] == [20000, 3.4]


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        ("the fourth", [4]),
        ("the twenty-first", [21]),
        ("the 21st", [21]),
        ("the fifth-largest", [5]),
        ("the second-hand", []),
        ("the 1,000th", [1000]),
        ("four", []),
    ],
)
def test_ordinals(text, ranks):
    assert [rank for _, _, rank in find_ordinals(text, 0, len(text))] == ranks


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("two-thirds of them", [2 / 3]),
        ("a two-thirds majority", [2 / 3]),
        ("a quarter of the seats", [0.25]),
        ("half of all", [0.5]),
        ("it fell by a third.", [1 / 3]),
        ("a call by a third party", []),
        ("one in five pupils", [0.2]),
        ("one in three games", []),
        ("the first half of the game", []),
        ("two fifths", []),
    ],
)
def test_shares_in_words(text, shares):
    assert [each.low for each in find_fractions(text, 0, len(text))] == pytest.approx(shares)


@pytest.mark.parametrize(
    ("digits", "step"),
    [("20", 1), ("1,200", 100), ("1,204", 1), ("50,000", 10_000), ("4.9", 0.1), ("1.20", 0.01), ("100", 100), ("0", 1)],
)
def test_the_step_is_the_last_digit_given(digits, step):
    assert step_of(digits) == pytest.approx(step)


@given(st.integers(0, 10**12))
def test_grouped_digits_are_read_back(number):
    assert read_number(f"{number:,}") == number


@given(st.text(max_size=60))
def test_any_text_is_read_without_error_and_in_order(text):
    found = list(find_numerals(text, 0, len(text)))
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert not found or signs_of_number(text, 0, len(text))
