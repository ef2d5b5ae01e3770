import itertools
from datetime import date, datetime

import pytest

from factcheck.model import Interval
from factcheck.normalize.dates import (
    duration_value,
    find_weekday,
    find_year,
    has_day,
    holiday,
    interval_of,
    joined,
    make_date,
    nth_weekday,
    parse_number,
    part_of,
    seconds_of,
    shift,
    value_of,
)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("12", 12),
        ("1,200", 1200),
        ("2.5", 2.5),
        ("twenty-one", 21),
        ("two-and-a-half", 2.5),
        ("two hundred", 200),
        ("a dozen", 12),
        ("two dozen", 24),
        ("half", 0.5),
        ("an", 1),
        ("many", None),
        ("", None),
    ],
)
def test_numbers_are_read_from_digits_and_words(words, number):
    assert parse_number(words) == number


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2021-09-30", "2021-09-30T00:00", "2021-09-30T23:59:59"),
        ("2024-02", "2024-02-01T00:00", "2024-02-29T23:59:59"),
        ("2021", "2021-01-01T00:00", "2021-12-31T23:59:59"),
        ("199", "1990-01-01T00:00", "1999-12-31T23:59:59"),
        ("18", "1800-01-01T00:00", "1899-12-31T23:59:59"),
        ("2020-W53", "2020-12-28T00:00", "2021-01-03T23:59:59"),
        ("2021-W38-WE", "2021-09-25T00:00", "2021-09-26T23:59:59"),
        ("2021-Q3", "2021-07-01T00:00", "2021-09-30T23:59:59"),
        ("2021-H2", "2021-07-01T00:00", "2021-12-31T23:59:59"),
        ("2021-SP", "2021-03-01T00:00", "2021-06-21T23:59:59"),
        ("2021-09-30TMO", "2021-09-30T00:00", "2021-09-30T11:59:59"),
        ("2021-09-30TNI", "2021-09-30T18:00", "2021-10-01T05:59:59"),
        ("2021-09-30T14:30", "2021-09-30T14:30", "2021-09-30T14:30:59"),
        ("2021-09-30T14:30:05", "2021-09-30T14:30:05", "2021-09-30T14:30:05"),
    ],
)
def test_values_stand_for_closed_intervals(value, start, end):
    assert interval_of(value) == Interval(datetime.fromisoformat(start), datetime.fromisoformat(end))


@pytest.mark.parametrize(
    "value", ["XXXX-WXX-4", "2021-02-30", "2021-W60", "PAST_REF", "P3Y", "FY2020", "0000", "", "2021-13"]
)
def test_what_is_no_known_date_has_no_interval(value):
    assert interval_of(value) is None


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        ("D", "2021-01-02"),
        ("W", "2020-W53"),
        ("WE", "2020-W53-WE"),
        ("M", "2021-01"),
        ("Q", "2021-Q1"),
        ("HY", "2021-H1"),
        ("Y", "2021"),
        ("DE", "202"),
        ("CE", "20"),
    ],
)
def test_a_day_is_written_in_each_unit(unit, value):
    assert value_of(date(2021, 1, 2), unit) == value


@pytest.mark.parametrize(
    ("day", "unit", "amount", "expected"),
    [
        ("2021-03-31", "M", -1, "2021-02-28"),
        ("2024-02-29", "Y", 1, "2025-02-28"),
        ("2021-01-31", "W", 2, "2021-02-14"),
        ("2021-01-31", "DE", -3, "1991-01-31"),
        ("2021-01-31", "Y", -3000, None),
        ("2021-01-31", "D", 9_999_999, None),
        ("2021-01-31", "H", 1, None),
    ],
)
def test_dates_move_by_whole_units(day, unit, amount, expected):
    assert shift(date.fromisoformat(day), unit, amount) == (date.fromisoformat(expected) if expected else None)


@pytest.mark.parametrize(
    ("weekday", "direction", "is_strict", "day"),
    [
        (3, "past", False, 30),
        (3, "past", True, 23),
        (3, "future", False, 30),
        (4, "past", False, 24),
        (2, "past", False, 29),
        (2, "near", False, 29),
    ],
)
def test_weekdays_are_found_around_a_day(weekday, direction, is_strict, day):
    assert find_weekday(date(2021, 9, 30), weekday, direction, is_strict=is_strict).day == day


@pytest.mark.parametrize(
    ("month", "day", "direction", "year"),
    [
        (10, None, "past", 2020),
        (9, None, "past", 2021),
        (10, None, "future", 2021),
        (3, None, "future", 2022),
        (10, None, "near", 2021),
        (12, 28, "past", 2020),
        (9, 30, "past", 2021),
        (2, 29, "past", 2021),
    ],
)
def test_months_and_days_without_a_year_get_one(month, day, direction, year):
    assert find_year(date(2021, 9, 30), month, day, direction) == year


@pytest.mark.parametrize(
    ("amount", "unit", "value"),
    [
        (4, "M", "P4M"),
        (2.5, "Y", "P2.5Y"),
        (0.5, "H", "PT30M"),
        (30, "MIN", "PT30M"),
        (None, "D", "PXD"),
        (2, "DE", "P2DE"),
    ],
)
def test_durations_are_written_as_timex3(amount, unit, value):
    assert duration_value(amount, unit) == value


@pytest.mark.parametrize(
    ("shorter", "longer"), [("PT30M", "PT1H"), ("P1D", "P1W"), ("P4W", "P2M"), ("P11M", "P1.5Y"), ("P9Y", "P1DE")]
)
def test_lengths_are_ordered(shorter, longer):
    assert seconds_of(shorter)[1] < seconds_of(longer)[0]


def test_an_unknown_length_has_no_seconds():
    assert seconds_of("PXD") is None


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("Christmas", 2021, "2021-12-25"),
        ("Thanksgiving", 2021, "2021-11-25"),
        ("Black Friday", 2021, "2021-11-26"),
        ("Labor Day", 2021, "2021-09-06"),
        ("Memorial Day", 2021, "2021-05-31"),
        ("Easter Sunday", 2024, "2024-03-31"),
        ("Good Friday", 2000, "2000-04-21"),
        ("Election Day", 2020, "2020-11-03"),
    ],
)
def test_feast_days_fall_where_the_calendar_puts_them(name, year, day):
    assert holiday(name, year) == date.fromisoformat(day)


def test_an_unknown_feast_has_no_day():
    assert holiday("market day", 2021) is None


def test_thirds_of_a_period_meet_without_a_gap():
    june = interval_of("2021-06")
    parts = [part_of(june, part) for part in ("early", "mid", "late")]
    assert (parts[0].start, parts[2].end) == (june.start, june.end)
    assert all((later.start - earlier.end).total_seconds() == 1 for earlier, later in itertools.pairwise(parts))


def test_halves_of_a_period_meet_without_a_gap():
    century = interval_of("18")
    first, second = (part_of(century, part) for part in ("first half", "second half"))
    assert (first.start, second.end) == (century.start, century.end)
    assert (second.start - first.end).total_seconds() == 1


@pytest.mark.parametrize(
    ("first", "second", "value"),
    [("PT1H", "PT20M", "PT1H20M"), ("P2Y", "P3M", "P2Y3M"), ("P1D", "PT6H", "P1DT6H")],
)
def test_two_lengths_are_joined_into_one(first, second, value):
    assert joined(first, second) == value
    assert seconds_of(value) == tuple(a + b for a, b in zip(seconds_of(first), seconds_of(second), strict=True))


@pytest.mark.parametrize(
    ("month", "weekday", "count", "day"), [(2, 1, 2, 13), (2, 0, -1, 26), (2, 3, 5, 29), (3, 4, 1, 1)]
)
def test_weekdays_are_counted_within_a_month(month, weekday, count, day):
    assert nth_weekday(2024, month, weekday, count) == date(2024, month, day)


def test_days_outside_the_calendar_are_not_made():
    assert make_date(2021, 2, 29) is None
    assert make_date(2024, 2, 29) == date(2024, 2, 29)


@pytest.mark.parametrize(("value", "expected"), [("2021-09-30", True), ("2021-09-30T14:00", True), ("2021-09", False)])
def test_values_that_name_one_day(value, expected):
    assert has_day(value) is expected
