"""Whether parts make up their whole: exactly, within what rounding leaves, or not."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.compare.sums import Breakdown, Term
from factcheck.model import Document

SPAN = Document("a.txt", "12").span(0, 2)
FIGURES = st.lists(st.integers(1, 9999), min_size=2, max_size=8)


def term(value: float, step: float = 0.0) -> Term:
    return Term(SPAN, value, value, step)


@given(FIGURES)
def test_parts_that_add_up_have_no_excess(figures):
    whole = term(sum(figures))
    assert Breakdown(whole, tuple(map(term, figures)), "list", 0).excess == 0


@given(FIGURES, st.integers(-9, 9).filter(bool))
def test_the_excess_is_what_the_parts_have_too_much(figures, more):
    whole = term(sum(figures) - more)
    assert Breakdown(whole, tuple(map(term, figures)), "list", 0).excess == more


@given(st.lists(st.decimals(0, 999, places=3), min_size=2, max_size=8))
def test_figures_rounded_to_one_digit_fit_the_rounded_whole(figures):
    parts = tuple(term(float(round(figure, 1)), 0.1) for figure in figures)
    whole = term(float(round(sum(figures), 1)), 0.1)
    assert Breakdown(whole, parts, "list", 0).excess == 0


def test_a_sum_far_from_its_whole_is_not_near():
    assert Breakdown(term(12), (term(7), term(6)), "list", 0).is_near
    assert not Breakdown(term(12), (term(3), term(2)), "list", 0).is_near
    assert not Breakdown(term(3), (term(2), term(2)), "list", 0).is_near


def test_many_parts_are_counted_and_not_listed():
    parts = tuple(term(value) for value in range(1, 8))
    assert Breakdown(term(27), parts, "list", 0).in_words == "the 7 parts make 28, not 27"
