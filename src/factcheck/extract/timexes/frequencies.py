"""Reads how often something happens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extract.timexes.patterns import (
    GAP,
    GIVEN_NAME,
    MONTH,
    NUMBER,
    NUMBER_WORDS,
    PART,
    SP,
    UNIT,
    WEEKDAY,
    any_of,
)
from factcheck.extract.timexes.reading import Reading, one_reading
from factcheck.extract.timexes.relative import unit_of
from factcheck.normalize.dates import DAY_PARTS, MONTHS, SEASONS, WEEKDAYS, duration_value, parse_number

if TYPE_CHECKING:
    import re

    from factcheck.extract.timexes.reader import Reader, Row

_FREQUENCIES: Final = {
    "half-hourly": "PT30M",
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M",
    "quarterly": "P1Q",
    "annual": "P1Y",
    "annually": "P1Y",
    "yearly": "P1Y",
    "biannual": "P6M",
    "biennial": "P2Y",
}


def _every(_reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "every 20 minutes", "each year", "every other week", "every Thursday"."""
    if match["weekday"]:
        weekday = WEEKDAYS[match["weekday"].lower()]
        return one_reading(match, f"XXXX-WXX-{weekday + 1}", "SET", weekday=weekday)
    if match["month"]:
        return (
            one_reading(match, f"XXXX-{MONTHS[match['month'].lower()]:02}", "SET")
            if match["month"][0].isupper()
            else ()
        )
    if match["season"]:
        return one_reading(match, f"XXXX-{SEASONS[match['season'].lower()]}", "SET")
    if match["part"]:
        return one_reading(match, f"XXXX-XX-XXT{DAY_PARTS[match['part'].lower()]}", "SET")
    if match["half"]:
        return one_reading(match, "PT30M", "SET")
    amount = (
        2.0 if match["other"] else None if match["few"] else parse_number(match["number"]) if match["number"] else 1.0
    )
    if amount is None and not match["few"]:
        return ()
    return one_reading(match, _period_value(amount, match["unit"]), "SET")


def _period_value(amount: float | None, unit: str) -> str:
    """Write the time from one event to the next; a fortnight is two weeks."""
    is_double = amount is not None and unit.lower().startswith("fortnight")
    return duration_value(2 * amount if is_double and amount else amount, unit_of(unit))


def _times_a_unit(_reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    return one_reading(match, _period_value(1, match["unit"]), "SET")


def _frequency(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    word = match["word"]
    is_name = word[0].isupper() and bool(
        GIVEN_NAME.match(reader.folded, match.end()) or reader.is_in_name(match.start(), match.end())
    )
    return () if is_name else one_reading(match, _FREQUENCIES[word.lower()], "SET")


RULES: Final[tuple[Row, ...]] = (
    (
        ("every", "each"),
        (
            rf"(?:every|each){SP}(?:single{SP})?(?:(?:other{SP})?(?P<weekday>{WEEKDAY})|(?P<month>{MONTH})|(?P<season>{any_of(SEASONS)})\b|"
            rf"(?P<half>half{GAP}(?:an{SP})?hour)\b|"
            rf"(?P<part>{PART})|(?:(?P<other>other|second){SP}|(?P<few>few|several){SP}|(?P<number>{NUMBER}){GAP})?"
            rf"(?P<unit>{UNIT}))"
        ),
        _every,
    ),
    (
        ("once", "twice", "#", *NUMBER_WORDS),
        rf"(?:once|twice|(?:{NUMBER}){SP}(?:times|hours|days|nights|weeks|months)){SP}(?:an?|per|each|every|in{SP}a){SP}(?P<unit>{UNIT})",
        _times_a_unit,
    ),
    ("per", rf"per{SP}(?P<unit>day|week|month|quarter|year)\b", _times_a_unit),
    (
        (*_FREQUENCIES, "once", "twice", "thrice"),
        rf"(?:(?:once|twice|thrice)[ -])?(?P<word>{any_of(_FREQUENCIES)})\b",
        _frequency,
    ),
)
