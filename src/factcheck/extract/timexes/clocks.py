"""Reads clock times and parts of the day."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.extract.timexes.patterns import (
    CLOCK_CORE,
    FLAGS,
    NUMBER,
    NUMBER_WORDS,
    SP,
    UNIT,
    WEEKDAY,
    ZONE,
    ZONES,
    any_of,
)
from factcheck.extract.timexes.reading import Reading, at_hour, clock_value, names_day, one_reading
from factcheck.normalize.dates import DAY_PARTS, WEEKDAYS, parse_number, shift, value_of

if TYPE_CHECKING:
    from factcheck.extract.timexes.reader import Reader, Row


def _clock(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    value = clock_value(match)
    if value is None or reader.before(match.start(), 1) in tuple(".:$£€,"):
        return ()
    return one_reading(match, value, "TIME")


def _open_clock(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read the "10" of "10 to 11 a.m." with the other's half of the day."""
    later = _CLOCK.match(reader.folded, match.start("later"), reader.limit)
    value = clock_value(later) if later else None
    hour = int(match["hour"])
    if later is None or value is None or not 1 <= hour <= 12:
        return ()
    afternoon = later["meridiem"].lower() == "p" and hour % 12 <= int(later["hour"]) % 12
    first = f"T{hour % 12 + (12 if afternoon else 0):02}:{match['minute'] or '00'}"
    if later["meridiem"].lower() == "a" and hour % 12 > int(later["hour"]) % 12:
        return ()
    return (
        Reading(match.start(), match.end("first"), "TIME", first),
        Reading(later.start(), later.end(), "TIME", value),
    )


def _long_clock(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "14:30", "0800 GMT", "1100 hrs"; without a zone only after "at" and the like."""
    hour, minute = int(match["hour"]), int(match["minute"])
    before = reader.before(match.start())
    if hour > 23 or _REMAINING.match(reader.folded, match.end(), reader.limit) or before[-1:] in tuple(".:$£€,/-"):
        return ()
    is_marked = (
        match["zone"]
        or match["hrs"]
        or match["part"]
        or match["night"]
        or (match["colon"] and (_AT.search(before) or (len(match["hour"]) == 2 and hour > 12)))
    )
    if is_marked and hour < 12 and (match["part"] or "").lower() in _LATE_PARTS | ({"night"} if hour > 5 else set()):
        hour += 12
    return one_reading(match, f"T{hour:02}:{minute:02}", "TIME") if is_marked else ()


def _dotted_clock(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "at 18.31", "8.15 sharp", "by 6.30 in the morning" where no figures of business may be meant."""
    hour, minute = int(match["hour"]), int(match["minute"])
    before, part = reader.before(match.start()), (match["part"] or "").lower()
    is_marked = bool(part or match["night"] or match["sharp"])
    is_placed = bool(_JUST_AT.search(before) or _BY.search(before)) and not _is_quoted(reader)
    if hour > 23 or before[-1:] in tuple(".:$£€,/-") or not (is_marked or is_placed):
        return ()
    if hour < 12 and (part in _LATE_PARTS or (match["night"] and hour > 5)):
        hour += 12
    return one_reading(match, f"T{hour:02}:{minute:02}", "TIME")


_BY: Final = re.compile(r"\bby[ ]$", FLAGS)
_QUOTED: Final = re.compile(
    r"\b(?:index|stocks?|rates?|yields?|bonds?|ratio|averages?|scor(?:e|ed|ing)|odds|points)\b", FLAGS
)


def _is_quoted(reader: Reader) -> bool:
    """Say whether the sentence gives figures after "at" that are no hours: prices, rates, averages."""
    if reader.sentence is None or reader.speaks_of_money():
        return True
    return bool(_QUOTED.search(reader.folded, reader.sentence.span.start, reader.sentence.span.end))


def _clock_range(_reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read both ends of "10:00-18:00"."""
    if int(match["first"]) > 23 or int(match["second"]) > 23 or match["minutes"] is None:
        return ()
    first = f"T{int(match['first']):02}:{match['minutes']}"
    second = f"T{int(match['second']):02}:{match['later']}"
    return (
        Reading(match.start(), match.end("minutes"), "TIME", first),
        Reading(match.start("second"), match.end(), "TIME", second),
    )


def _bare_hour(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "at six" where the sentence opens or shuts something, "from eight" in the evening; no noun may follow."""
    before = reader.before(match.start(), 7)
    if reader.sentence is None:
        return ()
    start, end = reader.sentence.span.start, reader.sentence.span.end
    is_timed = _JUST_AT.search(before) and _TIMED.search(reader.folded, start, end)
    if not is_timed and not (_BORDER.search(before) and _IN_PART.search(reader.folded, start, end)):
        return ()
    return one_reading(match, f"T{int(parse_number(match['number']) or 0):02}:00", "TIME")


_BORDER: Final = re.compile(r"\b(?:at|from|until|till)[ ]$", FLAGS)
_IN_PART: Final = re.compile(r"\bin[ ]the[ ](?:morning|afternoon|evening)\b", FLAGS)
_HOURS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TIMED: Final = re.compile(
    r"\b(?:open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|shut(?:s|ting)?|start(?:s|ed|ing)?|beg[iau]ns?|leav(?:e|es|ing)|arriv(?:e|es|ed|al)|"
    r"depart(?:s|ed|ure)?|meet(?:s|ing)?|ends?|kicks?[ -]off|sets?[ ]off|sail(?:s|ed)?|doors|tours?)\b",
    FLAGS,
)


_REMAINING: Final = re.compile(r"[ ](?:left|remaining|to[ ](?:go|play)|mark|into)\b", FLAGS)
_AT: Final = re.compile(r"\b(?:at|by|until|around|from|before|after|since|about|till|to|between|and)[ ]$", FLAGS)


_LATE_PARTS: Final = frozenset(("afternoon", "evening"))
_OF_DAY = rf"(?:{SP}in{SP}the{SP}(?P<part>morning|afternoon|evening)|{SP}at{SP}(?P<night>night))"


def _hour_of_day(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "at six in the morning"; a number without "at" before it is a count."""
    return _oclock(reader, match) if _AT.search(reader.before(match.start())) else ()


def _minutes_to(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "half past nine", "ten minutes to three", "at twenty after twelve"."""
    is_named = match["amount"].lower() in ("half", "quarter") or match["minutes"]
    amount = {"half": 30.0, "quarter": 15.0}.get(match["amount"].lower()) or parse_number(match["amount"])
    hour = parse_number(match["hour"])
    is_round = amount in _ROUND_MINUTES and bool(_JUST_AT.search(reader.before(match.start(), 4)))
    if not (is_named or is_round) or not amount or amount >= _HOUR or not hour or not 1 <= hour <= _NOON:
        return ()
    is_late = (match["part"] or "").lower() in _LATE_PARTS or (match["night"] and hour > 5)
    minutes = int(hour) % 12 * 60 + (720 if is_late or (hour == _NOON and not match["part"]) else 0)
    minutes += int(amount) if match["way"].lower() in ("past", "after") else -int(amount)
    return one_reading(match, f"T{minutes // 60 % 24:02}:{minutes % 60:02}", "TIME")


_NOON: Final = 12
_EVENING: Final = 6
"""The first hour that "at night" puts before midnight; twelve at night is midnight itself."""
_HOUR: Final = 60
_ROUND_MINUTES: Final = frozenset((5, 10, 20, 25))
"""Other bare numbers, as in "3 to 2", are scores and votes; these need "at" before them."""
_JUST_AT: Final = re.compile(r"\bat[ ]$", FLAGS)


def _oclock(_reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    hour = parse_number(match["number"])
    if hour is None or not 1 <= hour <= 12 or hour != int(hour):
        return ()
    part = (match["part"] or "").lower()
    is_late = part in _LATE_PARTS or (match["night"] and _EVENING <= hour < _NOON)
    has_part = part or match["night"]
    return one_reading(match, f"T{int(hour) % 12 + (12 if is_late else 0) if has_part else int(hour):02}:00", "TIME")


def _noon(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    word = match["word"].lower()
    following = reader.next_token(match.end("word"))
    if word == "midday":
        return one_reading(match, "TMI", "TIME")
    if reader.is_in_name(match.start(), match.end("word")) or (
        match["word"][0].isupper()
        and following
        and following.text[:1].isupper()
        and following.text.lower() not in WEEKDAYS
    ):
        return ()
    return one_reading(match, "T12:00" if word == "noon" else "T00:00", "TIME")


def _bare_part(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "in the morning", "overnight", and "the morning of 3 May"."""
    part = DAY_PARTS[match["part"].lower()]
    if match["of"]:
        days = reader.read(match.end())
        if days and days[0].type == "DATE" and names_day(days[0].value):
            return (
                replace(
                    days[0],
                    start=match.start(),
                    type="TIME",
                    value=at_hour(days[0].value, f"T{part}"),
                    takes_article=True,
                ),
            )
        return ()
    word = match["part"].lower()
    if word == "overnight":
        return _overnight(reader, match)
    before = reader.before(match.start(), 20)
    if not _IN_THE.search(before) and not (word in _SUNS and _AT_SUN.search(before)):
        return ()
    following = reader.next_token(match.end())
    if following and following.pos in ("NOUN", "PROPN"):
        return ()
    return one_reading(match, f"T{part}", "TIME", is_relative=True)


def _overnight(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "overnight": the night of a weekday beside it, else the one before the document, or to come."""
    beside = _WEEKDAY_BESIDE.match(reader.folded, match.end(), reader.limit)
    if beside or reader.published is None:
        return one_reading(match, "TNI", "TIME", is_relative=True)
    day = shift(reader.published, "D", -1 if reader.direction(match.start()) == "past" else 0)
    return one_reading(match, f"{value_of(day, 'D')}TNI", "TIME", is_relative=True)


_WEEKDAY_BESIDE: Final = re.compile(rf"{SP}(?:on{SP}|into{SP}|from{SP}|,{SP})?{WEEKDAY}", FLAGS)
_SUNS: Final = frozenset(("dawn", "dusk", "daybreak", "nightfall", "sunrise", "sunset"))
_AT_SUN: Final = re.compile(r"\b(?:at|before|after|around|by|since|until|from|about)[ ]$", FLAGS)
_IN_THE: Final = re.compile(
    r"\b(?:in|during|by|later in|early in|late in|until)[ ](?:the[ ])?(?:early[ ]|late[ ])?$", FLAGS
)
_CLOCK: Final = re.compile(CLOCK_CORE, FLAGS)


RULES: Final[tuple[Row, ...]] = (
    ("#", CLOCK_CORE, _clock),
    (
        "#",
        (
            r"(?P<first>(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?)[ ]?(?:-|to|and|or)[ ]?"
            r"(?P<later>\d{1,2}(?:[:.]\d\d)?[ ]?[ap](?:m|\.?)\b)"
        ),
        _open_clock,
    ),
    (
        "#",
        (
            rf"(?P<hour>\d{{1,2}}?)(?P<colon>:)?(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:.%]\d|\d|,\d)"
            rf"(?P<hrs>{SP}?(?:hrs\b|hours{SP}{ZONE}))?{_OF_DAY}?(?P<zone>[ ]?{ZONE}|{SP}\({ZONE}\))?"
        ),
        _long_clock,
    ),
    (
        "#",
        (
            r"(?P<hour>\d{1,2})\.(?P<minute>[0-5]\d)(?![\d:%]|[.,]\d)"
            rf"(?:{_OF_DAY}|(?P<sharp>{SP}sharp\b)|(?=[ ]?(?:$|[.,;)\n])|[ ](?:on|from|in|the|this|and|local)\b))"
        ),
        _dotted_clock,
    ),
    (
        "#",
        (
            r"(?P<first>\d{1,2}):(?P<minutes>[0-5]\d)[ ]?(?:-|to)[ ]?(?P<second>\d{1,2}):(?P<later>[0-5]\d)"
            r"(?![\d:%]|[.,]\d|[ ]?[ap]\.?m)"
        ),
        _clock_range,
    ),
    (
        _HOURS,
        rf"(?P<number>{any_of(_HOURS)})(?=[ ]?(?:$|[.,;)\n])|[ ](?:on|sharp)\b)",
        _bare_hour,
    ),
    (
        ("#", *NUMBER_WORDS),
        rf"(?P<number>{NUMBER}){SP}o'[ ]?clock\b{_OF_DAY}?",
        _oclock,
    ),
    (("#", *NUMBER_WORDS), rf"(?P<number>{NUMBER}){_OF_DAY}\b", _hour_of_day),
    (
        ("half", "quarter", "#", *NUMBER_WORDS),
        (
            rf"(?P<amount>half|quarter|{NUMBER})(?P<minutes>{SP}minutes?)?{SP}(?P<way>past|to|after|before){SP}"
            rf"(?P<hour>{NUMBER})\b(?!:|{SP}(?:{UNIT}|percent|people|million))(?:{SP}o'clock\b)?{_OF_DAY}?"
        ),
        _minutes_to,
    ),
    (("noon", "midnight", "midday"), rf"(?:12[ ])?(?P<word>noon|midnight|midday)\b{ZONES}", _noon),
    ((*DAY_PARTS,), rf"(?P<part>{any_of(DAY_PARTS)})\b(?P<of>{SP}of{SP}(?:the{SP})?)?", _bare_part),
)
