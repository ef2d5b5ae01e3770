"""New words for old: only what differs changes, and nothing where that cannot be done well."""

from __future__ import annotations

import pytest

from factcheck.settle.replacing import has_markup, is_same, with_form, with_words_of


@pytest.mark.parametrize(
    ("text", "form", "right", "written"),
    [
        ("King Jong Un", "King Jong Un", "Kim Jong Un", "Kim Jong Un"),
        ("KING JONG UN", "King Jong Un", "Kim Jong Un", "KIM JONG UN"),
        ("King Jong Un’s", "King Jong Un", "Kim Jong Un", "Kim Jong Un’s"),
        ("Kim Jong‑un", "Kim Jong-un", "Kim Jong Un", "Kim Jong Un"),
        ("the Orlov government", "Orlov government", "Petrov government", "the Petrov government"),
        ("The orlov government", "the Orlov government", "the Petrov government", "The Petrov government"),
        ("Log-in page", "log-in", "login", "Login page"),
        ("Jon Smith", "Smith", "Jon Smith", None),
        ("Smithson", "Smith", "Jones", None),
        ("Brandt", "Brand", "Brandt", None),
        ("Brandt", "", "Brand", None),
    ],
)
def test_a_form_is_replaced_as_whole_words(text: str, form: str, right: str, written: str | None) -> None:
    assert with_form(text, form, right) == written


@pytest.mark.parametrize(
    ("text", "example", "category", "written"),
    [
        # names: the words that differ, in their own case and with their possessive
        ("Delphine Arcenaux", "Delphine Arceneaux", "names", "Delphine Arceneaux"),
        ("Delphine Arcenaux's", "Delphine Arceneaux", "names", "Delphine Arceneaux's"),
        ("DELPHINE ARCENAUX", "Delphine Arceneaux", "names", "DELPHINE ARCENEAUX"),
        ("Delphine Arcenaux", "DELPHINE ARCENEAUX", "names", "Delphine Arceneaux"),
        ("Arcenaux", "Delphine Arceneaux", "names", "Arceneaux"),
        ("Delphine Arcenaux", "Delphine Marie Arceneaux", "names", "Delphine Arceneaux"),
        ("Bruce Smith", "A.J. Smith", "names", "A.J. Smith"),
        ("Mayor Delphine Arcenaux", "Delphine Arceneaux", "names", "Mayor Delphine Arceneaux"),
        ("Delphine Arcenaux Ruiz", "Delphine Arceneaux", "names", "Delphine Arceneaux Ruiz"),
        ("Leonie Brandt Foundation", "Marta Ilvesson", "names", "Marta Ilvesson"),
        ("the Orlov administration", "Petrov administration", "roles", "the Petrov administration"),
        ("Ostmark Rail", "Bellworth Rail", "names", "Bellworth Rail"),
        # places and roles: the whole, where words do not answer each other
        ("Antwerp", "New York", "places", "New York"),
        ("northern", "southern", "places", "southern"),
        ("Northern", "southern", "places", "Southern"),
        ("deputy mayor of Stellau", "mayor of Stellau", "roles", "mayor of Stellau"),
        ("Deputy mayor", "mayor", "roles", "Mayor"),
        # numbers: figure for figure, unit for unit
        ("18,142", "18,412", "numbers", "18,412"),
        ("4 days", "7 days", "numbers", "7 days"),
        ("14", "12 people", "numbers", None),
        ("14", "12", "numbers", "12"),
        ("14", "12 million", "numbers", None),
        ("five months", "four and a half months", "numbers", None),
        ("Fourteen", "twelve", "numbers", "Twelve"),
        ("fourteen people", "Twelve people", "numbers", "twelve people"),
        ("twenty-four", "Twenty-two", "numbers", "twenty-two"),
        ("$45", "$40m", "numbers", "$40m"),
        ("£412.6 million", "£421.6 million", "numbers", "£421.6 million"),
        ("76th", "67th", "numbers", "67th"),
        ("Up to eight days", "Up to five days", "numbers", "Up to five days"),
        ("nine to five", "nine to six", "numbers", "nine to six"),
        ("twelve", "14", "numbers", "14"),
        ("more than 14", "12", "numbers", None),
        ("$45", "40 dollars", "numbers", None),
        ("45 million dollars", "$40m", "numbers", None),
        ("76", "67th", "numbers", None),
        # times: weekday for weekday, month for month, year for year
        ("Monday", "Tuesday 9 May", "dates", "Tuesday"),
        ("11 March", "Tuesday 10 March 2026", "dates", "10 March"),
        ("Tuesday 11 March", "Tuesday 10 March", "dates", "Tuesday 10 March"),
        ("2025", "1 May 2026", "dates", "2026"),
        ("14 May", "Thursday 7 May 2026", "dates", "7 May"),
        ("11 March", "10 to 12 March", "dates", None),
        ("5 March", "9 or 10 March", "dates", None),
        ("yesterday", "9 May", "dates", None),
        ("next week", "9 May", "dates", None),
        ("9 May", "the spring", "dates", None),
        ("same", "Same", "names", None),
    ],
)
def test_a_value_is_written_by_an_example(text: str, example: str, category: str, written: str | None) -> None:
    assert with_words_of(text, [example], category) == written


def test_the_example_that_is_most_alike_is_taken() -> None:
    assert with_words_of("nine to five", ["six to nine votes", "nine to six"], "numbers") == "nine to six"


def test_an_example_with_markup_is_no_example() -> None:
    assert with_words_of("Antwerp", ["*Ghent*", "New\nYork"], "places") is None


@pytest.mark.parametrize(
    "text", ["Kim\nJong Un", "**Kim** Jong Un", "[Kim](x)", "<b>Kim</b>", "Kim&nbsp;Jong", "`Kim`"]
)
def test_markup_and_line_breaks_are_seen(text: str) -> None:
    assert has_markup(text)


@pytest.mark.parametrize("text", ["O’Neil & Sons", "3–1", "£4.5m (net)", "Jean-Luc"])
def test_plain_words_are_no_markup(text: str) -> None:
    assert not has_markup(text)


@pytest.mark.parametrize(
    ("text", "other", "same"),
    [("The Levee", "levee,", True), ("a levee", "the levee", True), ("levee", "levees", False), ("", "the", True)],
)
def test_same_words_are_the_same(text: str, other: str, same: bool) -> None:
    assert is_same(text, other) is same
