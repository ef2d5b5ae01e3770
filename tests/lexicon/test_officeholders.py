from collections import defaultdict
from importlib.resources import files
from itertools import pairwise

from factcheck.lexicon.officeholders import all_terms, known_until

LINES = files("factcheck.lexicon").joinpath("officeholders.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [line for line in LINES if line and not line.startswith("#")]


def by_office():
    found = defaultdict(list)
    for term in all_terms():
        found[term.country, term.office].append(term)
    return found


def test_every_row_parses():
    assert len(all_terms()) == len(ROWS) > 500
    assert all(term.country and term.office and term.name for term in all_terms())


def test_rows_are_sorted_by_country_and_unique():
    assert [term.country for term in all_terms()] == sorted(term.country for term in all_terms())
    assert len(set(all_terms())) == len(all_terms())


def test_an_office_is_one_block_in_order_of_time():
    blocks = [(term.country, term.office) for term in all_terms()]
    assert len(by_office()) == 1 + sum(left != right for left, right in pairwise(blocks))
    for terms in by_office().values():
        starts = [term.start for term in terms]
        assert starts == sorted(starts)


def test_a_term_ends_after_it_began():
    assert [term for term in all_terms() if term.end and term.end < term.start] == []


def test_the_table_says_until_when_it_is_whole():
    assert any(term.end is None for term in all_terms())
    assert known_until() >= sorted(term.start for term in all_terms())[len(all_terms()) // 2]


def test_two_terms_of_one_office_share_at_most_the_day_of_change():
    overlaps = [
        (left, right)
        for terms in by_office().values()
        for left, right in pairwise(terms)
        if left.end is None or left.end > right.start
    ]
    assert overlaps == []
