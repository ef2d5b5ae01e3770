"""How a date of publication is written; what could be two dates is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.normalize.dates import MONTHS, WEEKDAYS, make_date

if TYPE_CHECKING:
    from datetime import date

_MONTH = rf"(?P<name>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
_WEEKDAY = rf"(?:(?P<weekday>{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})\.?,?\s+(?:the\s+)?)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_ZONE = r"(?:Z|UTC|GMT|[A-Z]{2,5})?\s?(?:[+-]\d\d:?\d\d|[+-]\d{1,2})?(?:\s?\([A-Za-z ]{2,30}\))?"
_CLOCK = r"(?:\d{1,2}[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)?\s?(?:[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?)"
_TIME = rf"(?:(?:T|,?\s+(?:at\s+)?|,?\s*[-–—|·]\s*){_CLOCK}(?:\s?h(?:rs)?\b)?\s?{_ZONE})?"
_ORDERS = (
    rf"{_YEAR}(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark){_DAY}",
    rf"{_DAY}[\s-]+(?:of\s+)?{_MONTH}[\s,-]+{_YEAR}",
    rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
)
_HAS_YEAR = re.compile(r"\d{4}")
_WRITTEN = tuple(re.compile(_WEEKDAY + order + _TIME, re.IGNORECASE) for order in _ORDERS)
_NUMBERS = re.compile(rf"(?P<first>\d\d?)(?P<mark>[-/.])(?P<second>\d\d?)(?P=mark){_YEAR}{_TIME}", re.IGNORECASE)


def read_date(words: str) -> date | None:
    """Read a text that is nothing but a day, with or without its weekday and time of day.

    None when it is ambiguous (04/05/2021), not in the calendar, or when the weekday is not that day's.
    """
    if not _HAS_YEAR.search(words):  # most lines
        return None
    words = words.strip().rstrip(".,;")
    for pattern in _WRITTEN:
        match = pattern.fullmatch(words)
        if match:
            return _day_of(match)
    match = _NUMBERS.fullmatch(words)
    return _unambiguous(match) if match else None


def is_numbers(words: str) -> bool:
    """Say whether a text is a date in numbers only, readable or not."""
    return bool(_NUMBERS.fullmatch(words.strip()))


def _day_of(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    month = int(parts["month"]) if parts.get("month") else int(MONTHS[parts["name"].lower()])
    day = make_date(int(parts["year"]), month, int(parts["day"]))
    weekday = parts["weekday"]
    if day and weekday and day.weekday() != WEEKDAYS[weekday.lower()]:
        return None
    return day


def _unambiguous(match: re.Match[str]) -> date | None:
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    readings = {make_date(year, second, first), make_date(year, first, second)} - {None}
    return readings.pop() if len(readings) == 1 else None
