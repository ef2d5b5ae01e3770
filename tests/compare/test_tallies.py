"""Totals of tables that their rows or columns do not make up."""

import pytest

from builders import extraction
from factcheck.compare.tallies import Tally, tallies


def table(*rows: str) -> list[Tally]:
    head, *body = rows
    rule = "|---" * head.count("|") + "|"
    text = "\n".join(["A note on figures.", "", f"| {head} |", rule, *(f"| {row} |" for row in body)])
    return list(tallies(extraction(text, name="a.md")))


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (("Item | Cost", "Rent | £1,200", "Heat | £300", "Total | £1,520"), "1,200 + 300 = 1,500, not 1,520"),
        (
            ("Item | Cost", "Rent | 1,200", "Heat | -", "Food | 300", "**Total** | **1,520**"),
            "1,200 + 300 = 1,500, not 1,520",
        ),
        (
            ("Line | Sum", "Sales | 1,200", "Costs | (900)", "Tax | (100)", "Total | 210"),
            "1,200 + -900 + -100 = 200, not 210",
        ),
        (
            ("Party | Share", "Red | 41.2%", "Blue | 38.1%", "Green | 18.7%", "Total | 100%"),
            "41.2 + 38.1 + 18.7 = 98, not 100",
        ),
        (
            ("Item | Cost", "Rent | £1,200", "Heat | £300", "Subtotal | £1,500", "Food | £400", "Total | £1,980"),
            "1,200 + 300 + 400 = 1,900, not 1,980",
        ),
    ],
)
def test_a_column_is_added_up(rows, words):
    assert [tally.breakdown.in_words for tally in table(*rows)] == [words]


@pytest.mark.parametrize(
    "rows",
    [
        ("Item | Cost", "Rent | £1,200", "Heat | £300", "Total | £1,500"),
        ("Item | Cost", "Rent | £1,200", "Heat | £300", "Subtotal | £1,500", "Food | £400", "Total | £1,900"),
        ("Item | Cost", "Rent | £1,200", "Heat | £300", "Discount | £100", "Total | £1,400"),
        ("Bucket | Value", "Track | $95 M", "Bridge | $14 M", "Lift | $4.5 M", "**Civil subtotal** | **$114 M**"),
        ("Body | Staff", "North | 40", "of which trainees | 5", "South | 30", "Total | 70"),
        ("Party | Share", "Red | 41.2%", "Blue | 38.1%", "Green | 20.6%", "Total | 100%"),
        ("Country | Ships", "Total | 90", "Sarn | 52", "Marle | 30", "Kell | 8"),
    ],
)
def test_a_total_that_fits_one_reading_is_right(rows):
    assert table(*rows) == []


@pytest.mark.parametrize(
    "rows",
    [
        ("Team | Pass rate", "Red | 41%", "Blue | 38%", "Total | 80%"),
        ("Team | Average days", "Red | 41", "Blue | 38", "Total | 75"),
        ("Site | Users", "North | 40", "South | 30", "Total unique | 65"),
        ("Item | Hours", "Rent | 12", "Gas | n/a", "Food | 4", "Total | 17"),
        ("Item | Hours", "Rent | 12", " | 3", "Food | 4", "Total | 17"),
        ("Item | Time", "Plan | 4 hours", "Test | 30 min", "Total | 4.5 hours"),
        ("Task | Done", "Read | 3 of 5", "Write | 4 of 6", "Total | 7 of 12"),
    ],
)
def test_what_is_not_added_or_not_all_there_is_left_alone(rows):
    assert table(*rows) == []


def test_totals_of_the_same_row_that_add_up_are_counted():
    (tally,) = table(
        "Ward | 2021 | 2022 | 2023",
        "East | 1,412 | 1,377 | 1,390",
        "West | 980 | 1,002 | 995",
        "Port | 2,204 | 2,118 | 2,150",
        "Total | 4,596 | 4,479 | 4,535",
    )
    assert tally.breakdown.in_words == "1,377 + 1,002 + 2,118 = 4,497, not 4,479"
    assert tally.fitting == 2


def test_each_section_has_its_total():
    (tally,) = table(
        "Year | 2023 | 2024",
        "Assets | | ",
        "Cash | 10 | 12",
        "Ships | 90 | 95",
        "Total assets | 100 | 107",
        "Debts | | ",
        "Bank | 30 | 33",
        "Others | 20 | 22",
        "Total debts | 50 | 56",
    )
    assert tally.breakdown.in_words == "33 + 22 = 55, not 56"
    assert not tally.is_plain


def test_a_column_of_totals_is_added_up_row_by_row():
    (tally,) = table(
        "Month | Single | Double | Total",
        "May | 31 | 44 | 75",
        "June | 36 | 52 | 88",
        "July | 40 | 61 | 110",
        "August | 42 | 63 | 105",
    )
    assert tally.breakdown.in_words == "40 + 61 = 101, not 110"


def test_a_row_that_may_be_part_of_a_row_is_not_sure():
    (tally,) = table("Body | Staff", "North | 40", "trainees | 5", "South | 30", "Total | 70")
    assert not tally.is_sure
