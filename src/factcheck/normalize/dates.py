"""Knows the calendar: TIMEX3 values of days, weeks, quarters and spans of time, and the intervals they stand for."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from factcheck.lexicon.words import word_list
from factcheck.model import Interval

if TYPE_CHECKING:
    from collections.abc import Mapping

Unit = Literal["S", "MIN", "H", "D", "W", "WE", "M", "Q", "HY", "Y", "DE", "CE"]
Direction = Literal["past", "future", "near"]


def _numbered(words: str, first: int = 0, step: int = 1) -> dict[str, int]:
    """Give a number to each group of a list; names parted by a slash share one number."""
    return {name: first + step * i for i, names in enumerate(words.split()) for name in names.split("/")}


MONTHS: Final[Mapping[str, int]] = _numbered(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct "
    "november/nov december/dec",
    first=1,
)
WEEKDAY_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAYS: Final[Mapping[str, int]] = _numbered(
    "monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thur/thu friday/fri saturday/sat sunday/sun"
)
UNITS: Final[Mapping[str, Unit]] = {
    "second": "S",
    "sec": "S",
    "minute": "MIN",
    "min": "MIN",
    "hour": "H",
    "hr": "H",
    "day": "D",
    "week": "W",
    "fortnight": "W",
    "weekend": "WE",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "centurie": "CE",
}
SEASONS: Final[Mapping[str, str]] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
DAY_PARTS: Final[Mapping[str, str]] = {
    "morning": "MO",
    "midday": "MI",
    "mid-day": "MI",
    "lunchtime": "MI",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "overnight": "NI",
    "dawn": "MO",
    "daybreak": "MO",
    "sunrise": "MO",
    "dusk": "EV",
    "sunset": "EV",
    "nightfall": "EV",
}
NUMBERS: Final[Mapping[str, float]] = {
    **_numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"
    ),
    **_numbered("twenty thirty forty fifty sixty seventy eighty ninety", first=20, step=10),
    "a": 1,
    "an": 1,
    "half": 0.5,
    "dozen": 12,
    "hundred": 100,
}
ORDINALS: Final[Mapping[str, int]] = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
    "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
    first=1,
)
DECADES: Final[Mapping[str, int]] = _numbered(
    "twenties thirties forties fifties sixties seventies eighties nineties", first=2
)

_PART_HOURS: Final = {"MO": (0, 12), "MI": (11, 14), "AF": (12, 18), "EV": (16, 24), "NI": (18, 30), "DT": (6, 20)}
"""Hours of a day that its parts may mean; "Thursday night" runs into Friday, "the morning" starts at midnight."""
_SEASON_DAYS: Final = {"SP": ((3, 1), (6, 21)), "SU": ((6, 1), (9, 22)), "FA": ((9, 1), (12, 21))}
_SECONDS: Final[Mapping[Unit, tuple[float, float]]] = {
    "S": (1, 1),
    "MIN": (60, 60),
    "H": (3600, 3600),
    "D": (86400, 86400),
    "W": (604800, 604800),
    "WE": (172800, 172800),
    "M": (28 * 86400, 31 * 86400),
    "Q": (90 * 86400, 92 * 86400),
    "HY": (181 * 86400, 184 * 86400),
    "Y": (365 * 86400, 366 * 86400),
    "DE": (3652 * 86400, 3653 * 86400),
    "CE": (36524 * 86400, 36525 * 86400),
}
_UNKNOWN: Final[Mapping[Unit, str]] = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "HY": "XXXX-HX",
    "Y": "XXXX",
    "DE": "XXX",
    "CE": "XX",
}
_MONTHS_A_UNIT: Final[Mapping[Unit, int]] = {"M": 1, "Q": 3, "HY": 6, "Y": 12, "DE": 120, "CE": 1200}
_DAYS_A_UNIT: Final[Mapping[Unit, int]] = {"D": 1, "W": 7, "WE": 7}
_VALUE: Final = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|W(?P<week>\d\d)(?P<weekend>-WE)?|Q(?P<quarter>[1-4])"
    r"|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)))?"
    r"(?:T(?:(?P<part>MO|MI|AF|EV|NI|DT)|(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?))?"
)
_DURATION_PART: Final = re.compile(r"(\d+(?:\.\d+)?)(DE|CE|WE|[YMWDQHS])")
_DURATION: Final = re.compile(r"P(?=.)(?:\d+(?:\.\d+)?(?:DE|CE|WE|[YMWDQ]))*(?:T(?:\d+(?:\.\d+)?[HMS])+)?")
_LETTERS: Final[Mapping[Unit, str]] = {"MIN": "M", "HY": "M"}
_NUMBER_PARTS: Final = re.compile(r"[ -]+")


def parse_number(words: str) -> float | None:
    """Read digits or number words: "12", "2.5", "twenty-one", "two-and-a-half", "a dozen"."""
    words = words.lower().strip().replace(",", "")
    if words.replace(".", "", 1).isdigit() and words.isascii():
        return float(words)
    total = 0.0
    for word in _NUMBER_PARTS.split(words):
        if word == "and":
            continue
        if word not in NUMBERS:
            return None
        if word in ("hundred", "dozen") and total:
            total *= NUMBERS[word]
        elif not (word in ("a", "an") and total):
            total += NUMBERS[word]
    return total


def make_date(year: int, month: int, day: int) -> date | None:
    """Make a date, or None where the calendar has no such day."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def shift(day: date, unit: Unit, amount: int) -> date | None:
    """Move a date by whole units, to the last day of a shorter month; None outside the calendar."""
    try:
        if unit in _DAYS_A_UNIT:
            return day + timedelta(days=amount * _DAYS_A_UNIT[unit])
        if unit not in _MONTHS_A_UNIT:
            return None
        months = day.year * 12 + day.month - 1 + amount * _MONTHS_A_UNIT[unit]
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return None


def value_of(day: date | None, unit: Unit) -> str:
    """Write the unit that holds a day: "2021-W39", "2021-Q3", "199"; with X where the day is unknown."""
    if day is None:
        return _UNKNOWN.get(unit, "XXXX-XX-XX")
    year, week, _ = day.isocalendar()
    return {
        "D": day.isoformat(),
        "W": f"{year:04}-W{week:02}",
        "WE": f"{year:04}-W{week:02}-WE",
        "M": f"{day.year:04}-{day.month:02}",
        "Q": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "HY": f"{day.year:04}-H{(day.month + 5) // 6}",
        "Y": f"{day.year:04}",
        "DE": f"{day.year // 10:03}",
        "CE": f"{day.year // 100:02}",
    }.get(unit, day.isoformat())


def find_weekday(reference: date, weekday: int, direction: Direction, *, is_strict: bool = False) -> date:
    """Give the last or next such weekday, the reference day included unless `is_strict`."""
    if direction == "future":
        ahead = (weekday - reference.weekday()) % 7
        return reference + timedelta(days=7 if is_strict and not ahead else ahead)
    back = (reference.weekday() - weekday) % 7
    if direction == "near" and back > 3:
        return reference + timedelta(days=7 - back)
    return reference - timedelta(days=7 if is_strict and not back else back)


def find_year(reference: date, month: int, day: int | None, direction: Direction) -> int:
    """Give the year in which a month or a day of it comes to lie last, next or nearest."""
    if day is None:
        ahead = (month - reference.month) % 12
        back = (reference.month - month) % 12
    else:
        this_year = make_date(reference.year, month, min(day, monthrange(reference.year, month)[1])) or reference
        ahead = (this_year - reference).days % 365
        back = (reference - this_year).days % 365
    is_next = direction == "future" or (direction == "near" and ahead < back)
    starts_before = (month, day or 0) < (reference.month, reference.day if day else 0)
    if is_next:
        return reference.year + int(starts_before)
    starts_after = (month, day or 0) > (reference.month, reference.day if day else 0)
    return reference.year - int(starts_after)


def duration_value(amount: float | None, unit: Unit) -> str:
    """Write a length of time: "P4M", "PT30M", "P2.5Y"; X where the amount is unknown."""
    number = "X" if amount is None else f"{amount:.10g}"
    if amount == 0.5 and unit in ("H", "Y", "MIN"):
        number, unit = {"H": "30", "Y": "6", "MIN": "30"}[unit], {"H": "MIN", "Y": "M", "MIN": "S"}[unit]  # type: ignore[assignment]
    letter = _LETTERS.get(unit, unit)
    return f"P{'T' if unit in ('S', 'MIN', 'H') else ''}{number}{letter}"


def joined(first: str, second: str) -> str:
    """Join two lengths into one: "PT1H" and "PT20M" make "PT1H20M", "P1D" and "PT6H" make "P1DT6H"."""
    days, _, hours = first[1:].partition("T")
    more_days, _, more_hours = second[1:].partition("T")
    clock = hours + more_hours
    return f"P{days}{more_days}{'T' if clock else ''}{clock}"


def seconds_of(duration: str) -> tuple[float, float] | None:
    """Give the least and the greatest length in seconds that a TIMEX3 duration may mean."""
    days, _, hours = duration[1:].partition("T")
    if not _DURATION.fullmatch(duration):
        return None
    low = high = 0.0
    for is_clock, part in ((False, days), (True, hours)):
        for amount, letter in _DURATION_PART.findall(part):
            unit: Unit = "MIN" if is_clock and letter == "M" else letter
            low += float(amount) * _SECONDS[unit][0]
            high += float(amount) * _SECONDS[unit][1]
    return low, high


def day_of(value: str) -> date | None:
    """Give the day that a value names, or the first of its month, week, quarter or year."""
    interval = interval_of(value)
    return interval.start.date() if interval and interval.start else None


def has_day(value: str) -> bool:
    """Say whether a value names one day: "2021-09-30", "2021-09-30T14:00"."""
    match = _VALUE.fullmatch(value)
    return bool(match and match["day"])


def interval_of(value: str) -> Interval | None:
    """Give the local time that a DATE or TIME value covers, or None where it is no known time."""
    if len(value) in (2, 3) and value.isdigit():
        step = 10 ** (4 - len(value))
        first = int(value) * step
        return _years(first, first + step - 1) if first else None
    match = _VALUE.fullmatch(value)
    if not match or not int(match["year"]):
        return None
    try:
        return _clock(match) if match["part"] or match["hour"] else _days(match)
    except (ValueError, OverflowError):
        return None


def _days(match: re.Match[str]) -> Interval:
    year = int(match["year"])
    if match["day"]:
        day = date(year, int(match["month"]), int(match["day"]))
        return whole_days(day, day)
    if match["week"]:
        monday = date.fromisocalendar(year, int(match["week"]), 1)
        return whole_days(monday + timedelta(days=5 if match["weekend"] else 0), monday + timedelta(days=6))
    if match["season"]:
        return _season(year, match["season"])
    if not (match["month"] or match["quarter"] or match["half"]):
        return _years(year, year)
    length = 1 if match["month"] else 3 if match["quarter"] else 6
    first = (int(match["month"] or match["quarter"] or match["half"]) - 1) * length + 1
    last = first + length - 1
    return whole_days(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def _years(first: int, last: int) -> Interval:
    return whole_days(date(first, 1, 1), date(last, 12, 31))


def _season(year: int, season: str) -> Interval:
    """Give the months of a season; a winter named by one year may begin or end in it."""
    if season == "WI":
        return whole_days(date(max(year - 1, 1), 12, 1), date(min(year + 1, 9999), 3, 20))
    (first_month, first_day), (last_month, last_day) = _SEASON_DAYS[season]
    return whole_days(date(year, first_month, first_day), date(year, last_month, last_day))


def _clock(match: re.Match[str]) -> Interval | None:
    if not match["day"]:
        return None
    midnight = datetime(int(match["year"]), int(match["month"]), int(match["day"]))
    if match["part"]:
        first, last = _PART_HOURS[match["part"]]
        return Interval(midnight + timedelta(hours=first), midnight + timedelta(hours=last, seconds=-1))
    offset = [int(match[name] or 0) for name in ("hour", "minute", "second")]
    start = midnight + timedelta(hours=offset[0], minutes=offset[1], seconds=offset[2])
    return Interval(start, start + timedelta(seconds=0 if match["second"] else 59))


def whole_days(first: date, last: date) -> Interval:
    """Give the interval from the first second of one day to the last second of another."""
    return Interval(datetime.combine(first, time.min), datetime.combine(last, time(23, 59, 59)))


def part_of(interval: Interval, part: str) -> Interval:
    """Give the early, middle or late third of an interval, or one of its halves."""
    if interval.start is None or interval.end is None:
        return interval
    place, count = _PLACES[part]
    length = (interval.end + timedelta(seconds=1) - interval.start) / count
    start, end = (interval.start + length * step for step in (place, place + 1))
    if length > timedelta(days=2):
        start, end = _midnight(start), _midnight(end)
    return Interval(start, end - timedelta(seconds=1))


_PLACES: Final = {"early": (0, 3), "mid": (1, 3), "late": (2, 3), "first half": (0, 2), "second half": (1, 2)}


def _midnight(moment: datetime) -> datetime:
    """Round to the nearest midnight."""
    return datetime.combine((moment + timedelta(hours=12)).date(), time.min)


@cache
def holidays() -> Mapping[str, str]:
    """Give the rule of each feast day by its lower-case name."""
    entries = (line.split("=") for line in word_list("holidays.txt"))
    return {name.strip(): rule.strip() for name, rule in entries}


def holiday(name: str, year: int) -> date | None:
    """Give the day on which a feast falls in a year."""
    rule = holidays().get(name.lower())
    if rule is None or not 1600 <= year <= 9998:
        return None
    if "-" in rule and " " not in rule:
        month, day = (int(number) for number in rule.split("-"))
        return date(year, month, day)
    if rule.startswith("easter"):
        return _easter(year) + timedelta(days=int(rule.split()[1]))
    month, weekday, count, *more = (int(number) for number in rule.split())
    return nth_weekday(year, month, weekday, count) + timedelta(days=more[0] if more else 0)


def nth_weekday(year: int, month: int, weekday: int, count: int) -> date:
    """Give the first, second, … such weekday of a month; count -1 gives its last."""
    if count < 0:
        return find_weekday(date(year, month, monthrange(year, month)[1]), weekday, "past")
    return find_weekday(date(year, month, 1), weekday, "future") + timedelta(weeks=count - 1)


def _easter(year: int) -> date:
    """Compute Easter Sunday by the Gregorian rule of Meeus, Jones and Butcher."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    day = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * day) // 451
    month, left = divmod(moon + day - 7 * late + 114, 31)
    return date(year, month, left + 1)
