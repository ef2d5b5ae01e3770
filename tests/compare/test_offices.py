from datetime import date

import pytest

from factcheck.compare.offices import in_office, leading_terms_of, rightful, terms_of
from factcheck.lexicon.officeholders import known_until

US = ("United States", "president")


@pytest.mark.parametrize("name", ["Obama", "Barack Obama", "obama", "Obama's"])
def test_a_holder_is_known_by_surname_and_by_full_name(name):
    assert {term.name for term in terms_of(name)} == {"Barack Obama"}


def test_a_surname_of_two_holders_has_the_terms_of_both():
    assert {"George H. W. Bush", "George W. Bush"} <= {term.name for term in terms_of("Bush")}


@pytest.mark.parametrize("name", ["Arceneaux", "", "President"])
def test_an_unknown_name_has_no_terms(name):
    assert terms_of(name) == ()


def test_only_heads_of_a_government_give_it_their_name():
    assert {term.office for term in leading_terms_of("Biden")} == {"president"}
    assert all(term.office != "secretary of state" for term in leading_terms_of("Clinton"))


@pytest.mark.parametrize(
    ("name", "day", "is_in_office"),
    [
        ("Obama", date(2009, 1, 19), False),
        ("Obama", date(2009, 1, 20), True),
        ("Obama", date(2017, 1, 20), True),
        ("Obama", date(2017, 1, 21), False),
        ("Obama", date(2021, 9, 30), False),
        ("Biden", date(2021, 9, 30), True),
    ],
)
def test_both_days_of_a_change_belong_to_a_term(name, day, is_in_office):
    assert (in_office(name, day) is not None) is is_in_office


def test_the_rightful_holder_of_a_day_is_told():
    found = rightful(*US, date(2021, 9, 30))
    assert found is not None
    assert found.name == "Joe Biden"


@pytest.mark.parametrize(
    "day",
    [date(2017, 1, 20), known_until().replace(year=known_until().year + 1), date(1600, 1, 1)],
    ids=["day of change", "after the table was made", "before it begins"],
)
def test_nobody_is_told_where_the_table_does_not_tell(day):
    assert rightful(*US, day) is None
