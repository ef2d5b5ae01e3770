"""Knows how two time expressions relate, which dates look like slips of each other, and which weekday a date was."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from math import inf, log
from typing import TYPE_CHECKING, Final

from factcheck.model import Interval, Relation, Timex
from factcheck.normalize.dates import MONTHS, WEEKDAY_NAMES, WEEKDAYS, has_day, interval_of, parse_number, seconds_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_HOURS_FROM_UTC: Final[Mapping[str, float]] = {
    "gmt": 0,
    "utc": 0,
    "bst": 1,
    "cet": 1,
    "cest": 2,
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
    "jst": 9,
    "aest": 10,
    "hkt": 8,
}
"""Zones with one meaning in news; ET, IST and "local time" stay unconverted."""
_HOURS_FROM_EASTERN: Final[Mapping[str, float]] = {
    **dict.fromkeys(("est", "edt", "et", "eastern"), 0),
    **dict.fromkeys(("cst", "cdt", "ct", "central"), -1),
    **dict.fromkeys(("mst", "mdt", "mt"), -2),
    **dict.fromkeys(("pst", "pdt", "pt", "pacific"), -3),
}
"""American zones against each other: many writers say EST all year round."""
_ZONE: Final = re.compile(
    r"\b(GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|JST|AEST|HKT|local time|"
    r"Eastern|Central|Pacific)\b|(?<=\d)(Z)$|(?<=:\d\d)([+-]\d\d:?\d\d)$",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(r"T(\d\d):(\d\d)")
_FIELDS: Final = re.compile(r"(?P<year>[\dX]{4})(?:-(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2}))?)?(?:T(?P<clock>.+))?")
_OPEN_WEEKDAY: Final = re.compile(r"XXXX-WXX-([1-7])(?:T(.+))?")
_DAY_WORDS: Final = re.compile(
    rf"\b(?:{'|'.join(sorted({*WEEKDAYS, *MONTHS}, key=len, reverse=True))}|today|yesterday|tomorrow|tonight|last|this|"
    r"next|that|night|same|following|previous)\b|\d{4}-\d|\d{4}$|\d/\d",
    re.IGNORECASE,
)
_TIMES: Final = re.compile(r"\b(once|twice|thrice|([a-z-]+|\d+)\s+times)\b", re.IGNORECASE)
_MINUTES_WRITTEN: Final = re.compile(r"\d[:.]\d\d|\d{4}")
_ROUNDED_HOUR: Final = timedelta(minutes=10)
"""A full hour written without minutes may be rounded by this much."""
_DURATION_SLACK: Final = 0.1
"""Lengths in other units, and approximate ones twice as much, agree within this share: more hides 18 months."""
_COUNTED_FROM_NOW: Final = re.compile(r"\b(?:ago|earlier|later|from now|hence)$", re.IGNORECASE)
_NEAR_DAYS: Final = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|(?:last|this) (?:night|morning|afternoon|evening)|overnight)\b",
    re.IGNORECASE,
)
_DAY_SLACK: Final = timedelta(days=2)
"""By so much "about ten days ago" may be off."""
_AT_LEAST: Final = re.compile(r"\b(?:more than|over|at least|no less than|not less than)\b", re.IGNORECASE)
_AT_MOST: Final = re.compile(
    r"\b(?:less than|fewer than|under|at most|no more than|not more than|up to|within)\b", re.IGNORECASE
)


def relate(left: Timex, right: Timex) -> tuple[Relation, str]:
    """Say whether two time expressions can name the same time, and why in words."""
    if left.type == "DURATION" and right.type == "DURATION":
        return _relate_lengths(left, right)
    if left.type == "SET" and right.type == "SET":
        return _relate_frequencies(left, right)
    if {left.type, right.type} & {"DURATION", "SET"}:
        return Relation.INCOMPARABLE, "a span of time or a frequency against a date"
    if left.value.endswith("_REF") or right.value.endswith("_REF"):
        return Relation.INCOMPARABLE, "not a definite time"
    if {left.mod, right.mod} & {"BEFORE", "AFTER"}:
        return _relate_borders(left, right)
    if _has_clock(left) and _has_clock(right):
        return _relate_clocks(left, right)
    if not (_has_written_day(left) and _has_written_day(right)):
        return _relate_hours(left, right)
    return _relate_dates(left, right)


def _relate_borders(left: Timex, right: Timex) -> tuple[Relation, str]:
    """Compare times of which one is a border: "before 10 June" takes in all that is earlier."""
    if left.interval is None or right.interval is None:
        return Relation.INCOMPARABLE, "a border that cannot be resolved"
    if _overlap(_open_ended(left), _open_ended(right)) or _is_on_border(left, right) or _is_on_border(right, left):
        return Relation.CONSISTENT, f"{_bordered(left)} and {_bordered(right)} can both hold"
    return Relation.CONTRADICTORY, f"{_bordered(left)} excludes {_bordered(right)}"


def _is_on_border(border: Timex, other: Timex) -> bool:
    """Say whether an hour lies on the very day that is a border: "before Wednesday", "by Wednesday morning"."""
    is_day = border.type == "DATE" and border.mod in ("BEFORE", "AFTER") and has_day(border.value)
    return is_day and other.type == "TIME" and other.value[:10] == border.value[:10]


def _bordered(timex: Timex) -> str:
    return f"{timex.mod.lower()} {timex.span.text}" if timex.mod in ("BEFORE", "AFTER") else timex.span.text


def _open_ended(timex: Timex) -> Interval | None:
    interval = timex.interval
    if interval is None:
        return None
    match timex.mod:
        case "BEFORE":
            return Interval(None, interval.start - timedelta(minutes=1) if interval.start else None)
        case "AFTER":
            return Interval(interval.end + timedelta(minutes=1) if interval.end else None, None)
    return interval


def _has_written_day(timex: Timex) -> bool:
    """Say whether a time names its day itself; else the day was taken from around it."""
    return timex.type != "TIME" or timex.interval is None or bool(_DAY_WORDS.search(timex.span.text))


def _relate_hours(left: Timex, right: Timex) -> tuple[Relation, str]:
    """Compare hours and parts of the day whatever the day; a date says nothing of the hour."""
    if {left.type, right.type} != {"TIME"} or left.interval is None or right.interval is None:
        return Relation.INCOMPARABLE, "no day is written beside the hour"
    if left.value[10:] == right.value[10:]:
        return Relation.CONSISTENT, "the same part of the day"
    days = (timedelta(days=step) for step in (-1, 0, 1))
    ours, theirs = _same_day(left.interval, right.interval)
    if any(_overlap(Interval(_moved(ours.start, by), _moved(ours.end, by)), theirs) for by in days):
        return Relation.CONSISTENT, f"{left.span.text} and {right.span.text} may be the same hour"
    return Relation.CONTRADICTORY, f"{_named(left)} is not {_named(right)}"


def weekday_mismatch(timex: Timex) -> str | None:
    """Give the right weekday's name when the expression names another one than its date has."""
    if timex.weekday is None or timex.type not in ("DATE", "TIME") or not has_day(timex.value):
        return None
    right = date.fromisoformat(timex.value[:10]).weekday()
    return None if right == timex.weekday else WEEKDAY_NAMES[right]


def are_near_miss(left: Timex, right: Timex) -> bool:
    """Say whether one value looks like a slip for the other: one part off, digits swapped, the day beside it."""
    ours, theirs = _FIELDS.fullmatch(left.value), _FIELDS.fullmatch(right.value)
    if not ours or not theirs or left.value == right.value:
        return False
    if _has_clock(left) and _has_clock(right):
        return _are_near_clocks(left, right)
    differing = [name for name in ("year", "month", "day") if ours[name] != theirs[name]]
    if not all(ours[name] and theirs[name] for name in differing):
        return False
    if differing == ["year"]:
        return _are_near_years(ours["year"], theirs["year"])
    if len(differing) == 1:
        return ours["day"] is not None
    if has_day(left.value) and has_day(right.value):
        return abs((date.fromisoformat(left.value[:10]) - date.fromisoformat(right.value[:10])).days) == 1
    return False


def are_unit_slip(left: Timex, right: Timex) -> bool:
    """Say whether one number is told of two units: "six weeks" and "six months"."""
    ours, theirs = _LENGTH.fullmatch(left.value), _LENGTH.fullmatch(right.value)
    return ours is not None and theirs is not None and left.value != right.value and ours["number"] == theirs["number"]


def likeness(left: Timex, right: Timex) -> dict[str, float]:
    """Say how like each other two times are as values, -1 to 1: slips lie near, and are written in one manner.

    "close" compares lengths, "distance" days (1 on one day, 0 ten years apart); the rest tells the manner.
    """
    if {left.type, right.type} & {"DURATION", "SET"}:
        return {"close": _length_likeness(left, right)}
    written = [_manner(timex) for timex in (left, right)]
    return {
        "distance": _day_likeness(left, right),
        "other grain": float(_grain(left) != _grain(right)),
        "weekdays": float(written == ["weekday", "weekday"]),
        "figures": float(written == ["figures", "figures"]),
        "words": float(written == ["words", "words"]),
    }


def _length_likeness(left: Timex, right: Timex) -> float:
    """Give 1 for one length, 0 for a factor of three, -1 from a factor of nine on; 0 where one is unknown."""
    ours, theirs = seconds_of(left.value), seconds_of(right.value)
    if not ours or not theirs or not ours[1] or not theirs[1]:
        return 0.0
    return max(-1.0, 1 - abs(log(sum(ours) / sum(theirs))) / log(3))


def _day_likeness(left: Timex, right: Timex) -> float:
    if not left.interval or not right.interval or not left.interval.start or not right.interval.start:
        return 0.0
    days = abs((left.interval.start - right.interval.start) / timedelta(days=1))
    return 1 - min(1.0, log(1 + days) / log(1 + _FAR_APART))


_FAR_APART: Final = 3650
"""Days from which it makes no difference how much farther two dates lie apart."""


def _grain(timex: Timex) -> str:
    """Name the unit that a time is given to: a day for an hour, too."""
    if timex.type == "TIME" or has_day(timex.value) or _OPEN_WEEKDAY.fullmatch(timex.value):
        return "day"
    return "year" if _YEAR.fullmatch(timex.value) else "month"


_YEAR: Final = re.compile(r"[\dX]{4}|\d{3}[\dX]s?")


def _manner(timex: Timex) -> str:
    if _WEEKDAY_WORD.search(timex.span.text):
        return "weekday"
    return "figures" if any(mark.isdigit() for mark in timex.span.text) else "words"


_WEEKDAY_WORD: Final = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_LENGTH: Final = re.compile(r"PT?(?P<number>[\d.]+)[A-Z]")


def _are_near_years(left: str, right: str) -> bool:
    differing = [i for i, (ours, theirs) in enumerate(zip(left, right, strict=True)) if ours != theirs]
    return len(differing) == 1 or (len(differing) == 2 and sorted(left) == sorted(right))


def _are_near_clocks(left: Timex, right: Timex) -> bool:
    ours, theirs = _clock_of(left), _clock_of(right)
    if left.value[:10] != right.value[:10] or ours is None or theirs is None:
        return False
    apart = abs(ours - theirs)
    return apart in (timedelta(hours=12), timedelta(hours=1)) or ours % timedelta(hours=1) == theirs % timedelta(
        hours=1
    )


# ------------------------------------------------------------------ dates


def _relate_dates(left: Timex, right: Timex) -> tuple[Relation, str]:
    if left.value == right.value and not (left.is_approximate or right.is_approximate):
        return Relation.EQUAL, f"both are {left.value}"
    if left.value.startswith("FY") or right.value.startswith("FY"):
        return _relate_fiscal(left, right)
    if ("fiscal" in left.span.text.lower()) != ("fiscal" in right.span.text.lower()):
        return Relation.INCOMPARABLE, "a fiscal period against a calendar period"
    if left.interval is None or right.interval is None:
        return _relate_fields(left, right)
    ours, theirs = _softened(left), _softened(right)
    if _overlap(ours, theirs):
        return Relation.CONSISTENT, f"{_named(left)} and {_named(right)} overlap"
    if _may_be_resolved_alike(left, right):
        return Relation.CONSISTENT, f"{left.span.text} and {right.span.text} may be the same day"
    if _is_anchored(left) != _is_anchored(right):
        return Relation.INCOMPARABLE, "one is counted from another time of its text"
    if _is_anniversary(left, right):
        return Relation.INCOMPARABLE, "the same day of the year, many years apart"
    return Relation.CONTRADICTORY, f"{_named(left)} is not {_named(right)}"


def _relate_fiscal(left: Timex, right: Timex) -> tuple[Relation, str]:
    if left.value[:2] != right.value[:2]:
        return Relation.INCOMPARABLE, "a fiscal year against a calendar year"
    return Relation.CONTRADICTORY, f"fiscal {left.value[2:]} is not fiscal {right.value[2:]}"


def _named(timex: Timex) -> str:
    text = " ".join(timex.span.text.split())
    day = timex.value.partition("T")[0]  # "TEV" is a code of TIMEX3, and nothing to a reader
    return text if text == day or not day[:4].isdigit() else f"{text} ({day})"


def _softened(timex: Timex) -> Interval | None:
    """Widen what has no sharp border: "early" by a third of its length, "two years ago" by half of it."""
    interval = timex.interval
    if interval is None or interval.start is None or interval.end is None or _has_clock(timex):
        return interval
    slack = _slack_of(timex, interval.end - interval.start)
    return Interval(interval.start - slack, interval.end + slack)


def _slack_of(timex: Timex, length: timedelta) -> timedelta:
    is_counted = bool(_COUNTED_FROM_NOW.search(timex.span.text))
    if has_day(timex.value):
        return _DAY_SLACK if is_counted and timex.is_approximate else length / 3 * timex.is_approximate
    return length / 2 if is_counted else length / 3 * timex.is_approximate


def _overlap(left: Interval | None, right: Interval | None) -> bool:
    if left is None or right is None:
        return True
    starts_before = left.start is None or right.end is None or left.start <= right.end
    ends_after = left.end is None or right.start is None or right.start <= left.end
    return starts_before and ends_after


def _may_be_resolved_alike(left: Timex, right: Timex) -> bool:
    """Say whether the guess made for "Thursday" or "May 3" may be the week or the year that is wrong."""
    return any(_is_guess_for(a, b) for a, b in ((left, right), (right, left)))


def _is_guess_for(guess: Timex, other: Timex) -> bool:
    if _agree_but_for_year(guess, other):
        return True
    if not guess.is_relative or not has_day(guess.value) or not has_day(other.value):
        return False
    ours, theirs = date.fromisoformat(guess.value[:10]), date.fromisoformat(other.value[:10])
    if guess.weekday is None and _NEAR_DAYS.search(guess.span.text):
        return abs((ours - theirs).days) == 1 and guess.span.text.lower() != other.span.text.lower()
    if guess.weekday is not None and not any(mark.isdigit() for mark in guess.span.text):
        if _MONTH_NAMED.search(guess.span.text):
            return False
        is_pinned = re.search(r"\b(?:last|next|this)\b", guess.span.text, re.IGNORECASE) and other.is_relative
        return not is_pinned and abs((ours - theirs).days) == 7
    has_month = any(mark.isdigit() for mark in guess.span.text) and not re.search(r"\b\d{4}\b|/", guess.span.text)
    return has_month and (ours.month, ours.day) == (theirs.month, theirs.day)


def _has_guessed_year(timex: Timex) -> bool:
    """Say whether the year was inferred: "3 May", "the last Saturday of January", "the first week of September"."""
    text = timex.span.text
    return timex.is_relative and bool(_MONTH_NAMED.search(text)) and not _YEAR_NAMED.search(text)


_MONTH_WORDS: Final = "|".join(sorted(MONTHS, key=len, reverse=True))
_MONTH_NAMED: Final = re.compile(rf"\b(?:{_MONTH_WORDS})\b|\bnew year\b", re.IGNORECASE)
_YEAR_NAMED: Final = re.compile(
    rf"\b\d{{4}}\b|'\d\d\b|\b(?:last|next|this|that|previous|following)\s+(?:year|{_MONTH_WORDS})\b", re.IGNORECASE
)


def _agree_but_for_year(guess: Timex, other: Timex) -> bool:
    """Say whether a time whose year was inferred meets the other one in another year."""
    if not _has_guessed_year(guess) or not has_month(guess.value) or not has_month(other.value):
        return False
    if guess.value[:4] == other.value[:4]:
        return _is_day_of_month(guess) and _has_guessed_year(other) and guess.value[5:7] == other.value[5:7]
    if _is_day_of_month(guess):
        return guess.value[5:7] == other.value[5:7]
    moved = interval_of(f"{other.value[:4]}{guess.value[4:]}")
    return moved is not None and _overlap(moved, other.interval)


def _is_day_of_month(timex: Timex) -> bool:
    """Say whether it depends on the year which day is meant: "the last Sunday in October"."""
    return timex.weekday is not None and bool(_OF_MONTH.search(timex.span.text))


_OF_MONTH: Final = re.compile(r"\b(?:of|in)\b", re.IGNORECASE)


def has_month(value: str) -> bool:
    """Say whether a value names at least year and month in digits."""
    return bool(_YEAR_MONTH.match(value))


_YEAR_MONTH: Final = re.compile(r"\d{4}-\d\d")


def _is_anchored(timex: Timex) -> bool:
    """Say whether a time was counted from another one of its text, which may have been the wrong one."""
    return bool(_ANCHORED.search(timex.span.text))


_ANCHORED: Final = re.compile(
    r"\b(?:later|earlier|before|after|afterwards|previously|thereafter)$|"
    r"^(?:the )?(?:next|following|previous|same) (?:day|morning|night|week|month|year)|"
    r"^that ",
    re.IGNORECASE,
)


def _is_anniversary(left: Timex, right: Timex) -> bool:
    """Say whether a day counted from the document's date is the other one's day of the year, years later."""
    if left.is_relative == right.is_relative or left.value[4:10] != right.value[4:10] or not has_day(left.value):
        return False
    return abs(int(left.value[:4]) - int(right.value[:4])) >= _ANNIVERSARY


_ANNIVERSARY: Final = 10
"""Years from which on the same day of the year is rather remembered than misdated."""


def _relate_fields(left: Timex, right: Timex) -> tuple[Relation, str]:
    """Compare what is known of times without a year or a week."""
    days = _weekday_of(left), _weekday_of(right)
    if _OPEN_WEEKDAY.fullmatch(left.value) or _OPEN_WEEKDAY.fullmatch(right.value):
        if days[0] is None or days[1] is None:
            return Relation.INCOMPARABLE, "the week is not known"
        if days[0] != days[1]:
            return Relation.CONTRADICTORY, f"{WEEKDAY_NAMES[days[0]]} is not {WEEKDAY_NAMES[days[1]]}"
        return Relation.CONSISTENT, f"both are a {WEEKDAY_NAMES[days[0]]}"
    ours, theirs = _FIELDS.fullmatch(left.value), _FIELDS.fullmatch(right.value)
    if not ours or not theirs:
        return Relation.INCOMPARABLE, "not resolved"
    known = [
        (ours[name], theirs[name])
        for name in ("year", "month", "day")
        if _is_known(ours[name]) and _is_known(theirs[name])
    ]
    if any(a != b for a, b in known):
        return Relation.CONTRADICTORY, f"{left.span.text} is not {right.span.text}"
    return (Relation.CONSISTENT, "what is known of both agrees") if known else (Relation.INCOMPARABLE, "not resolved")


def _is_known(field: str | None) -> bool:
    return bool(field) and "X" not in (field or "X")


def _weekday_of(timex: Timex) -> int | None:
    if timex.weekday is not None:
        return timex.weekday
    return date.fromisoformat(timex.value[:10]).weekday() if has_day(timex.value) else None


# ------------------------------------------------------------------ clock times


def _has_clock(timex: Timex) -> bool:
    return timex.type == "TIME" and bool(_CLOCK.search(timex.value))


def _clock_of(timex: Timex) -> timedelta | None:
    match = _CLOCK.search(timex.value)
    return timedelta(hours=int(match[1]), minutes=int(match[2])) if match else None


def _relate_clocks(left: Timex, right: Timex) -> tuple[Relation, str]:
    """Compare clock times; the day only counts where both write it."""
    zones = _zone(left), _zone(right)
    offsets = _offsets(*zones)
    if None in offsets and left.value[-5:] != right.value[-5:]:
        return Relation.INCOMPARABLE, "another time zone"
    ours, theirs = _clock_interval(left, offsets[0] or 0), _clock_interval(right, offsets[1] or 0)
    if None in offsets:
        return Relation.CONSISTENT, "the same hour, the zone is not given on both sides"
    if ours is None or theirs is None:
        return Relation.INCOMPARABLE, "not resolved"
    is_dated = all(timex.interval and _DAY_WORDS.search(timex.span.text) for timex in (left, right))
    if left.value == right.value and zones[0] == zones[1] and not (left.is_approximate or right.is_approximate):
        return Relation.EQUAL, f"both are {left.value}"
    slack = _ROUNDED_HOUR if _is_rounded(left) or _is_rounded(right) else timedelta()
    for half in _halves(left, right):
        moved = Interval(_moved(ours.start, half), _moved(ours.end, half))
        first, second = (moved, theirs) if is_dated else _same_day(moved, theirs)
        if _overlap(Interval(_moved(first.start, -slack), _moved(first.end, slack)), second):
            return Relation.CONSISTENT, f"{left.span.text} and {right.span.text} may be the same time"
    return Relation.CONTRADICTORY, f"{_named(left)} is not {_named(right)}"


def _halves(left: Timex, right: Timex) -> tuple[timedelta, ...]:
    """Give by how much the left clock time may be moved: an hour without its half of the day is open to both."""
    if _is_open_hour(left) == _is_open_hour(right):
        return (timedelta(),)
    return timedelta(), _HALF_DAY, -_HALF_DAY


def _is_open_hour(timex: Timex) -> bool:
    """Say whether "half past six" or "8.15" leaves open which half of the day is meant."""
    clock = _clock_of(timex)
    if clock is None or not _HALF_DAY / 12 <= clock < _HALF_DAY + timedelta(hours=1):
        return False
    return not _HALF_NAMED.search(timex.span.text)


_HALF_DAY: Final = timedelta(hours=12)
_HALF_NAMED: Final = re.compile(
    r"[ap]\.? ?m\b|\b(?:morning|afternoon|evening|night|noon|midday|midnight|hrs|hours)\b|(?<!\d)0\d|T\d", re.IGNORECASE
)


def _zone(timex: Timex) -> str | None:
    match = _ZONE.search(timex.span.text)
    return match.group().lower().replace("z", "utc") if match else None


def _offsets(left: str | None, right: str | None) -> tuple[float | None, float | None]:
    """Give both zones in hours ahead of one that they share; None where they cannot be set against each other."""
    if left == right:
        return 0, 0
    if left and right and {left, right} <= _HOURS_FROM_EASTERN.keys():
        return _HOURS_FROM_EASTERN[left], _HOURS_FROM_EASTERN[right]
    return _hours_from_utc(left), _hours_from_utc(right)


def _hours_from_utc(zone: str | None) -> float | None:
    if zone and zone[0] in "+-":
        hours = int(zone[1:3]) + int(zone[-2:]) / 60
        return hours if zone[0] == "+" else -hours
    return _HOURS_FROM_UTC.get(zone or "")


def _clock_interval(timex: Timex, hours_ahead: float) -> Interval | None:
    """Give the interval without the offset of its zone; on any day where the day is unknown."""
    clock = _clock_of(timex)
    if clock is None:
        return None
    interval = timex.interval
    if interval is None:
        midnight = datetime(2000, 1, 1) + clock
        interval = Interval(midnight, midnight + timedelta(seconds=59))
    offset = timedelta(hours=hours_ahead)
    return Interval(_moved(interval.start, -offset), _moved(interval.end, -offset))


def _moved(moment: datetime | None, by: timedelta) -> datetime | None:
    return moment + by if moment else None


def _same_day(left: Interval, right: Interval) -> tuple[Interval, Interval]:
    """Move the right interval by whole days to where it is nearest to the left one."""
    if left.start is None or right.start is None:
        return left, right
    days = timedelta(days=round((left.start - right.start) / timedelta(days=1)))
    return left, Interval(_moved(right.start, days), _moved(right.end, days))


def _is_rounded(timex: Timex) -> bool:
    """Say whether the hour is written without minutes."""
    return not timex.is_approximate and not _MINUTES_WRITTEN.search(timex.span.text)


# ------------------------------------------------------------------ lengths and frequencies


def _relate_lengths(left: Timex, right: Timex) -> tuple[Relation, str]:
    exact = seconds_of(left.value), seconds_of(right.value)
    ours, theirs = _bounds(left), _bounds(right)
    if ours is None or theirs is None:
        return Relation.INCOMPARABLE, "of unknown length"
    if exact[0] == exact[1]:
        return Relation.EQUAL, "the same length"
    slack = 1 + _length_slack(left, right)
    if ours[0] == theirs[0] == 0.0:
        return _relate_limits(left, right, ours[1], theirs[1])
    if ours[0] <= theirs[1] * slack and theirs[0] <= ours[1] * slack:
        return Relation.CONSISTENT, f"{left.span.text} and {right.span.text} agree"
    return Relation.CONTRADICTORY, f"{left.span.text} is not {right.span.text}"


def _relate_limits(left: Timex, right: Timex, ours: float, theirs: float) -> tuple[Relation, str]:
    """Compare two stated maxima ("up to five days"): each names the same limit, so they have to agree."""
    low, high = sorted((ours, theirs))
    if high <= low * (1 + _DURATION_SLACK):
        return Relation.CONSISTENT, f"{left.span.text} and {right.span.text} name one limit"
    return Relation.CONTRADICTORY, f"the limits {left.span.text} and {right.span.text} differ"


def _bounds(timex: Timex) -> tuple[float, float] | None:
    """Give least and greatest length in seconds; "more than" and "up to" are open on one side."""
    length = seconds_of(timex.value)
    if length is None or not timex.is_approximate:
        return length
    if _AT_LEAST.search(timex.span.text):
        return length[0], inf
    if _AT_MOST.search(timex.span.text):
        return 0.0, length[1]
    return length


def _length_slack(left: Timex, right: Timex) -> float:
    units = left.value[-1] != right.value[-1] or ("T" in left.value) != ("T" in right.value)
    return _DURATION_SLACK * (2 * (left.is_approximate or right.is_approximate) or units)


def _relate_frequencies(left: Timex, right: Timex) -> tuple[Relation, str]:
    ours, theirs = _period(left), _period(right)
    shares = _SHARE.match(left.span.text), _SHARE.match(right.span.text)
    if shares[0] and shares[1] and shares[0]["unit"].lower() == shares[1]["unit"].lower():
        is_same = parse_number(shares[0]["number"]) == parse_number(shares[1]["number"])
        if not is_same:
            return Relation.CONTRADICTORY, f"{left.span.text} is not {right.span.text}"
    if left.weekday is not None and right.weekday is not None:
        is_same = left.weekday == right.weekday
        names = f"{WEEKDAY_NAMES[left.weekday]} and {WEEKDAY_NAMES[right.weekday]}"
        return (Relation.EQUAL, "the same weekday") if is_same else (Relation.CONTRADICTORY, f"{names} are two days")
    if ours is None or theirs is None:
        return Relation.INCOMPARABLE, "no frequency that can be compared"
    if ours[0] <= theirs[1] and theirs[0] <= ours[1]:
        return Relation.EQUAL, "the same frequency"
    return Relation.CONTRADICTORY, f"{left.span.text} is not {right.span.text}"


_SHARE: Final = re.compile(
    r"(?:[a-z]+ )*?(?P<number>[a-z]+(?:-[a-z]+)?|\d+) "
    r"(?P<unit>hours|days|nights|weeks|months) (?:an?|per|each|every|in a) ",
    re.IGNORECASE,
)
"""How much of a period: "ten weeks a year"."""


def _period(timex: Timex) -> tuple[float, float] | None:
    """Give the seconds from one time to the next: "twice a week" is half a week."""
    span = seconds_of(timex.value)
    match = _TIMES.search(timex.span.text)
    times = {"once": 1.0, "twice": 2.0, "thrice": 3.0}.get(match[1].lower()) or parse_number(match[2]) if match else 1.0
    return (span[0] / times, span[1] / times) if span and times else None
