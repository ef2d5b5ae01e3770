"""Reads weekdays and feast days and finds the date that is meant."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from factcheck.extract.timexes.dates import day_number
from factcheck.extract.timexes.patterns import (
    ANCHORED,
    FLAGS,
    FULL_WEEKDAYS,
    GIVEN_NAME,
    MAYBE_RELATIVE,
    MONTH,
    OFFSETS,
    ORDINAL,
    PART,
    SP,
    WEEKDAY,
    YEAR,
    any_of,
)
from factcheck.extract.timexes.reader import tense_at_match
from factcheck.extract.timexes.reading import Reading, names_day, one_reading
from factcheck.normalize.dates import (
    ORDINALS,
    WEEKDAYS,
    day_of,
    find_weekday,
    find_year,
    has_day,
    holiday,
    holidays,
    make_date,
    nth_weekday,
    shift,
    value_of,
)

if TYPE_CHECKING:
    from datetime import date

    from factcheck.extract.timexes.reader import Reader, Row
    from factcheck.normalize.dates import Direction


def _weekday(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "Thursday", "last Thursday", "Thursday of last week", "Thursday, 14 June 2024"."""
    word = match["weekday"]
    if not word[0].isupper() or reader.is_in_name(match.start("weekday"), match.end("weekday"), behind=False):
        return ()
    weekday = WEEKDAYS[word.lower()]
    full = _DATE_AFTER.match(reader.folded, match.end(), reader.limit)
    if full and not match["relative"] and not match["week"]:
        dates = reader.read(full.end())
        if dates and dates[0].type in ("DATE", "TIME") and names_day(dates[0].value):
            dated = reader.with_weekday(dates[0], weekday)
            is_bracketed = "(" in full.group() and reader.folded[dated.end : dated.end + 1] == ")"
            return (replace(dated, start=match.start(), end=dated.end + is_bracketed), *dates[1:])
    if word.lower() not in FULL_WEEKDAYS and not _ABBREVIATED.match(reader.folded, match.end("weekday"), reader.limit):
        return ()
    if _begins_name(reader, match):
        return ()
    if match["plural"]:
        return one_reading(match, f"XXXX-WXX-{weekday + 1}", "SET", weekday=weekday)
    day = None if _is_of_story(reader, match) else _weekday_date(reader, match, weekday)
    value = day.isoformat() if day else f"XXXX-WXX-{weekday + 1}"
    return one_reading(match, value, is_relative=True, weekday=weekday, takes_article=bool(match["relative"]))


def _is_of_story(reader: Reader, match: re.Match[str]) -> bool:
    """Say whether "on the Saturday" is a day of what is told, whose week the document's date does not give."""
    is_definite = reader.before(match.start(), 10).lower().endswith(("on the ", "by the "))
    return is_definite and not match["relative"] and not match["week"]


def _begins_name(reader: Reader, match: re.Match[str]) -> bool:
    """Tell "the Friday Club" and "the Mondays", a club and a band, from days."""
    before = reader.before(match.start(), 12)
    if _NAMED_DAY.search(before) or _DOMAIN.match(reader.folded, match.end()):
        return True
    if not before.lower().endswith("the ") or match["relative"]:
        return False
    return bool(match["plural"] or GIVEN_NAME.match(reader.folded, match.end()))


_NAMED_DAY: Final = re.compile(
    r"\b(?:Bloody|Black|Super|Cyber|Holy|Maundy|Ash|Palm|Whit|Shrove|Giving|Freaky|Casual|Good|Red|Blue)[ ]$"
)
"""Days with names of their own; those with a date are feasts."""
_DOMAIN: Final = re.compile(r"\.[a-z]")


def _weekday_the(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "Tuesday the 18th" and "Tuesday 18th": the nearest day on which both fit."""
    weekday, number = WEEKDAYS[match["weekday"].lower()], int(match["day"])
    if not match["weekday"][0].isupper() or not 1 <= number <= 31:
        return ()
    if reader.published is None:
        return one_reading(match, f"XXXX-XX-{number:02}", is_relative=True, weekday=weekday)
    past = reader.direction(match.start()) == "past"
    steps = sorted(range(-_MONTHS_AROUND, _MONTHS_AROUND + 1), key=abs, reverse=False)
    steps.sort(key=lambda step: (step > 0) == past and step != 0)
    for step in steps:
        month = shift(reader.published.replace(day=1), "M", step)
        day = make_date(month.year, month.month, number) if month else None
        if day and day.weekday() == weekday:
            return one_reading(match, day.isoformat(), is_relative=True, weekday=weekday)
    return ()


_MONTHS_AROUND: Final = 6


def _day_of_month(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "on the 14th" where no noun follows: in the month just spoken of, else the nearest that fits the tense."""
    number = day_number(match["day"])
    following = reader.next_token(match.end())
    if not match["day"][0].isdigit() and not match["month"] and number < _FIRST_SURE_DAY:
        return ()
    if not 1 <= number <= 31 or (following and following.pos in ("NOUN", "ADJ", "PROPN", "NUM")):
        return ()
    if not _ON_THE.search(reader.before(match.start(), 12)):
        return ()
    if match["month"]:  # of every month, or of one that only the reader knows
        return one_reading(match, f"XXXX-XX-{number:02}", is_relative=True, takes_article=True)
    if reader.is_anchor_near() and _HAS_MONTH.match(reader.anchor):
        value = f"{reader.anchor[:7]}-{number:02}"
        found = one_reading(match, value, is_relative=reader.anchor_is_relative, takes_article=True)
        return found if day_of(value) else ()
    if reader.published is None:
        return one_reading(match, f"XXXX-XX-{number:02}", is_relative=True, takes_article=True)
    past = reader.direction(match.start()) == "past"
    is_over = number <= reader.published.day
    month = shift(reader.published.replace(day=1), "M", (0 if is_over else -1) if past else int(is_over))
    day = make_date(month.year, month.month, number) if month else None
    return one_reading(match, day.isoformat(), is_relative=True, takes_article=True) if day else ()


_FIRST_SURE_DAY: Final = 10
"""In words, "on the first" to "on the ninth" is more often one of several things than a day."""
_ON_THE: Final = re.compile(r"\b(?:on|by|until|from|before|after)[ ]the[ ]$", FLAGS)
_HAS_MONTH: Final = re.compile(r"\d{4}-\d\d")


def _nth_weekday(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "the second Tuesday of November 2021", "the last Monday in May"."""
    if not match["weekday"][0].isupper():
        return ()
    months = reader.read(match.end())
    first = months[0] if months else None
    if first and (first.type, first.value) == ("SET", "P1M"):
        return (replace(first, start=match.start(), weekday=WEEKDAYS[match["weekday"].lower()], takes_article=True),)
    if first is None or first.type != "DATE" or not _MONTH_VALUE.fullmatch(first.value):
        return ()
    year, month = int(first.value[:4]), int(first.value[5:])
    word = match["count"].lower()
    weekday = WEEKDAYS[match["weekday"].lower()]
    day = nth_weekday(year, month, weekday, -1 if word == "last" else ORDINALS[word])
    value = day.isoformat()
    return (replace(first, start=match.start(), value=value, weekday=weekday, takes_article=True),)


_MONTH_VALUE: Final = re.compile(r"\d{4}-\d\d")


def _week_of(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "the week of March 3", "the week ended 14 May"."""
    days = reader.read(match.end())
    if not days or days[0].type != "DATE" or not has_day(days[0].value):
        return ()
    return (replace(days[0], start=match.start(), value=value_of(day_of(days[0].value), "W"), takes_article=True),)


_ABBREVIATED: Final = re.compile(rf"\.[ ](?:[a-z]|\d)|\.?,|{SP}\d", 0)
_DATE_AFTER: Final = re.compile(
    rf"(?:[ ]?,)?{SP}\(?(?:the{SP})?(?={MONTH}\.?{SP}\d|{ORDINAL}|\d{{1,2}}{SP}{MONTH}|\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d)",
    FLAGS,
)


def _weekday_date(reader: Reader, match: re.Match[str], weekday: int) -> date | None:
    published = reader.published
    if published is None:
        return None
    if match["week"]:
        monday = published - timedelta(days=published.weekday())
        return shift(monday, "D", 7 * OFFSETS[match["week"].lower()] + weekday)
    which = (match["relative"] or "").lower()
    if which in ANCHORED and has_day(reader.anchor):
        published = reader.base_of(which) or published
    if which in ("last", "past", "previous"):
        return find_weekday(published, weekday, "past", is_strict=True)
    if which in ("next", "coming", "following", "upcoming"):
        return find_weekday(published, weekday, "future", is_strict=True)
    if which == "this":
        return find_weekday(published, weekday, "near" if reader.direction(match.start()) == "past" else "future")
    if _DEADLINE.search(reader.before(match.start(), 10)) and tense_at_match(reader, match) != "past":
        return find_weekday(published, weekday, "future")
    return find_weekday(published, weekday, reader.direction(match.start()))


_DEADLINE: Final = re.compile(r"\b(?:until|by|till|starting|beginning)[ ]$", FLAGS)


def _holiday(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    name = " ".join(match["feast"].lower().split())
    if (
        name not in holidays()
        or not match["feast"][0].isupper()
        or reader.is_in_name(match.start("feast"), match.end("feast"), behind=False)
    ):
        return ()
    year, is_relative = reader.resolve_year(match)
    published = reader.published
    if year is None and published:
        is_relative, year = True, _feast_year(reader, match, name, published)
    day = holiday(name, year) if year else None
    fixed = holiday(name, 2000)
    unknown = (
        f"XXXX-{fixed:%m-%d}" if fixed and "-" in holidays()[name] and " " not in holidays()[name] else "XXXX-XX-XX"
    )
    return one_reading(match, day.isoformat() if day else unknown, is_relative=is_relative)


def _feast_year(reader: Reader, match: re.Match[str], name: str, published: date) -> int:
    which = (match["relative"] or "").lower()
    this_year = holiday(name, published.year) or published
    if which in ("last", "past", "previous"):
        return published.year - int(this_year >= published)
    if which in ("next", "coming", "upcoming", "following"):
        return published.year + int(this_year <= published)
    if which == "this":
        return published.year
    is_ahead = bool(_DEADLINE.search(reader.before(match.start(), 10)))
    tense = "future" if is_ahead else tense_at_match(reader, match)
    direction: Direction = "near" if tense == "none" else "past" if tense == "past" else "future"
    return find_year(published, this_year.month, this_year.day, direction)


_FEASTS = any_of(holidays()).replace(r"\ ", r"[ \n]")


RULES: Final[tuple[Row, ...]] = (
    (
        FULL_WEEKDAYS,
        rf"(?P<weekday>{WEEKDAY}),?{SP}(?:the{SP})?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b(?!{SP}(?:of\b|{MONTH}))",
        _weekday_the,
    ),
    (
        ("#", *ORDINALS, "twenty", "thirty"),
        (
            rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)|{any_of(ORDINALS)})\b(?!-)"
            rf"(?P<month>{SP}of{SP}(?:the|each|every){SP}month\b)?(?!{SP}of\b)"
        ),
        _day_of_month,
    ),
    (
        ("first", "second", "third", "fourth", "fifth", "last"),
        rf"(?P<count>first|second|third|fourth|fifth|last){SP}(?P<weekday>{any_of(FULL_WEEKDAYS)}){SP}(?:of|in){SP}",
        _nth_weekday,
    ),
    ("week", rf"week{SP}(?:of|ended|ending|starting|beginning|from){SP}(?:the{SP})?", _week_of),
    (
        (*WEEKDAYS, *(f"{word}s" for word in FULL_WEEKDAYS), *OFFSETS),
        rf"{MAYBE_RELATIVE}(?P<weekday>{any_of(WEEKDAYS)})(?P<plural>s(?:{SP}{PART}s)?)?\b(?:(?:{SP}(?:of|the))?{SP}(?P<week>last|this|next){SP}week\b)?",
        _weekday,
    ),
    (
        (*{name.split()[0].split("'")[0].rstrip(".") for name in holidays()}, *OFFSETS),
        rf"{MAYBE_RELATIVE}(?P<feast>{_FEASTS})(?:{YEAR})?(?![a-z])",
        _holiday,
    ),
)
