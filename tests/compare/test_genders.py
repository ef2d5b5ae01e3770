"""What titles and given names tell of a person's gender."""

import pytest

from factcheck.compare.genders import gender_of_name, gender_of_titles


@pytest.mark.parametrize(
    ("titles", "gender"),
    [(("mr",), "man"), (("mrs.",), "woman"), (("dame",), "woman"), (("dr",), ""), ((), ""), (("herr", "dr"), "man")],
)
def test_titles_tell_where_they_are_of_men_or_women(titles, gender):
    assert gender_of_titles(titles) == gender


@pytest.mark.parametrize(
    ("name", "gender"),
    [("George Ondale", "man"), ("Harriet Ondale", "woman"), ("Ondale", ""), ("George", ""), ("Xyl Ondale", "")],
)
def test_the_given_name_of_a_full_name_tells(name, gender):
    assert gender_of_name(name) == gender
