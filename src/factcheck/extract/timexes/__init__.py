"""Finds time expressions and resolves them to TIMEX3 values and intervals, by rules keyed on their first word."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Literal

from factcheck.extract.timexes.patterns import FLAGS
from factcheck.extract.timexes.reader import Reader
from factcheck.extract.timexes.reading import at_hour, names_day
from factcheck.extract.timexes.table import TRIGGERS
from factcheck.model import Interval, Timex
from factcheck.normalize.dates import has_day, interval_of, part_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extract.timexes.reading import Reading
    from factcheck.model import Document, Sentence

_NEAR_READINGS: Final = 6
"""A clock time takes its day from this many time expressions on either side."""


def find_timexes(document: Document, folded: str, sentences: tuple[Sentence, ...]) -> Iterator[Timex]:
    """Yield the time expressions of a document in text order.

    Relative ones are resolved against `document.published`, or keep X for what is unknown.
    """
    reader = Reader(document, folded, TRIGGERS)
    for sentence in sentences:
        reader.enter(sentence)
        readings = list(reader.scan())
        for place, reading in enumerate(readings):
            near = readings[max(0, place - _NEAR_READINGS) : place + _NEAR_READINGS + 1]
            timex = _timex(document, reader, _settle(reader, reading, near), sentence.index)
            yield replace(timex, mod=_mod(folded, timex))


def _mod(folded: str, timex: Timex) -> Literal["", "BEFORE", "AFTER", "AS_OF"]:
    """Read the word before a date that makes it a border or a day of counting: "before 10 June", "as of 4 May"."""
    if timex.type not in ("DATE", "TIME"):
        return ""
    before = folded[max(0, timex.span.start - _REACH) : timex.span.start]
    found = _BORDER.search(before) or _BORDER_INSIDE.match(timex.span.text)
    return _MODS[found[1].lower().split()[0]] if found else ""


_REACH: Final = 20
_BORDER: Final = re.compile(r"\b(before|prior to|after|as of|as at|as on)\s+(?:the\s+)?$", re.IGNORECASE)
_BORDER_INSIDE: Final = re.compile(r"(before|after)\s", re.IGNORECASE)
_MODS: Final[dict[str, Literal["BEFORE", "AFTER", "AS_OF"]]] = {
    "before": "BEFORE",
    "prior": "BEFORE",
    "after": "AFTER",
    "as": "AS_OF",
}


def _settle(reader: Reader, reading: Reading, near: list[Reading]) -> Reading:
    """Tie a bare clock time to a day: of its sentence, else the last one of its paragraph, else the document's."""
    if reading.type != "TIME" or not reading.value.startswith("T"):
        return reading
    days = [other for other in near if _lends_day(other, reading)]
    if days:
        day = min(days, key=lambda other: (_gap(reading, other), other.start))
        return replace(reading, value=at_hour(day.value, reading.value), is_relative=day.is_relative)
    assert reader.sentence is not None
    anchor, is_relative, paragraph = reader.before_sentence
    if has_day(anchor) and paragraph == reader.sentence.paragraph:
        return replace(reading, value=at_hour(anchor, reading.value), is_relative=is_relative)
    day_value = reader.published.isoformat() if reader.published else "XXXX-XX-XX"
    return replace(reading, value=f"{day_value}{reading.value}", is_relative=True)


def _lends_day(other: Reading, clock: Reading) -> bool:
    """Say whether a time names the day of a clock time; one with an hour of its own does so only beside it."""
    if other.type == "TIME" and _gap(clock, other) > _BESIDE:
        return False
    return other.type in ("DATE", "TIME") and names_day(other.value)


_BESIDE: Final = 12


def _gap(reading: Reading, other: Reading) -> int:
    """Count the characters between two readings."""
    return max(other.start - reading.end, reading.start - other.end)


_ARTICLE: Final = re.compile(r"\bthe[ ]$", FLAGS)


def _timex(document: Document, reader: Reader, reading: Reading, sentence: int) -> Timex:
    start = reading.start
    if reading.takes_article and _ARTICLE.search(reader.before(start, 6)):
        start -= 4
    return Timex(
        span=document.span(start, reading.end),
        type=reading.type,
        value=reading.value,
        interval=_interval(reading),
        sentence=sentence,
        is_relative=reading.is_relative,
        is_approximate=reading.is_approximate or bool(reading.part),
        weekday=reading.weekday,
    )


def _interval(reading: Reading) -> Interval | None:
    if reading.type not in ("DATE", "TIME"):
        return None
    interval = interval_of(reading.value)
    if interval is None or interval.start is None or interval.end is None:
        return interval
    if reading.part:
        return part_of(interval, reading.part)
    before, after = reading.slack
    return Interval(interval.start - timedelta(minutes=before), interval.end + timedelta(minutes=after))
