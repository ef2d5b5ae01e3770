"""Reads lengths of time, and the dates that a length away from another one name."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from factcheck.extract.timexes.patterns import AGE, FLAGS, GAP, HALF, LONG, NUMBER, NUMBER_WORDS, SP, UNIT
from factcheck.extract.timexes.reader import tense_at_match
from factcheck.extract.timexes.reading import Reading, one_reading
from factcheck.extract.timexes.relative import shifted, unit_of
from factcheck.normalize.dates import duration_value, interval_of, joined, parse_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.extract.timexes.reader import Reader, Row
    from factcheck.model import TimexType
    from factcheck.normalize.dates import Unit


def _length(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "four months", "90-day", "three years ago", "two days later", "in two weeks", "half an hour"."""
    unit = unit_of(match["unit"])
    amount = _amount(match)
    if amount is None or not _is_length(reader, match, unit, amount):
        return ()
    more = _AND_HALF.match(reader.folded, match.end(), reader.limit)
    if more:
        return (Reading(match.start(), more.end(), "DURATION", duration_value(amount + 0.5, unit)),)
    if amount < 1 and unit in _YEARS_IN:
        amount, unit = amount * _YEARS_IN[unit], "Y"
    rest = _AND_SMALLER.match(reader.folded, match.end(), reader.limit)
    if rest and unit_of(rest["unit"]) == _SMALLER.get(unit):
        least = duration_value(parse_number(rest["number"]), unit_of(rest["unit"]))
        return (Reading(match.start(), rest.end(), "DURATION", joined(duration_value(amount, unit), least)),)
    bare = _BARE_SECONDS.match(reader.folded, match.end(), reader.limit) if unit == "MIN" else None
    if bare:
        least = duration_value(float(bare["number"]), "S")
        return (Reading(match.start(), bare.end("number"), "DURATION", joined(duration_value(amount, unit), least)),)
    if unit == "W" and match["unit"].lower().startswith("fortnight"):
        amount *= 2
    before = reader.before(match.start(), 20)
    suffix = _MOVES.match(reader.folded, match.end(), reader.limit)
    if suffix and not (before.endswith("for ") and suffix["way"].lower() in _AFTERWARDS):
        moved = _moved(reader, match, unit, amount, suffix)
        if moved:
            return moved
    if _IN.search(before) and _is_ahead(reader, match) and not _RECORD.search(reader.before(match.start(), 70)):
        moved = shifted(reader, match, unit, int(amount), is_anchored=False) if unit in _MOVABLE else ()
        if moved:
            return moved
    if amount == 1 and match["number"].lower() in ("a", "an") and _RATE.search(reader.before(match.start(), 28)):
        return (
            ()
            if unit in ("S", "MIN", "H") and _SPEED.search(before)
            else one_reading(match, duration_value(1, unit), "SET")
        )
    return one_reading(match, duration_value(amount, unit), "DURATION", takes_article=True)


_AND_HALF: Final = re.compile(rf"{SP}and{SP}a{SP}half\b", FLAGS)
_YEARS_IN: Final[Mapping[Unit, int]] = {"DE": 10, "CE": 100}
_SMALLER: Final[Mapping[Unit, Unit]] = {"H": "MIN", "MIN": "S", "Y": "M", "D": "H", "M": "D", "W": "D"}
_BARE_SECONDS: Final = re.compile(
    rf"{SP}(?P<number>[0-5]?\d)"
    rf"(?={SP}(?:behind|ahead|slower|faster|back|adrift|clear|down|up|off)\b|[.;)]?$|[.;)]\s)",
    FLAGS,
)
"""Seconds without their unit, as in race reports: "1 minute 12 behind"."""
_AND_SMALLER: Final = re.compile(rf"(?:,?{SP}and)?{SP}(?P<number>{NUMBER}){SP}(?P<unit>{UNIT})", FLAGS)
_MOVABLE: Final = frozenset(("D", "W", "WE", "M", "Q", "Y", "DE", "CE"))
_MOVES: Final = re.compile(
    rf"(?:{SP}or{SP}(?:so|more))?{SP}(?P<way>ago|earlier|later|before|previously|afterwards?|thereafter|from{SP}now|hence)\b(?!{SP}than\b)",
    FLAGS,
)
_AFTERWARDS: Final = frozenset(("after", "afterward", "afterwards", "thereafter"))
_RECORD: Final = re.compile(
    r"\b(?:first|second|third|fourth|fifth|only|worst|best|most|least|[a-z]{3,}est)\b[^.;,:]*[ ]in[ ]$", FLAGS
)
"""In "the first majority in eight years" the years lie behind, whatever the tense."""
_IN: Final = re.compile(r"\bin[ ](?:about[ ]|just[ ]|another[ ]|roughly[ ]|less than[ ])?$", FLAGS)
_RATE: Final = re.compile(
    r"(?:\b(?:once|twice|thrice|times|percent|cents?|dollars?|million|billion|thousand|trillion|hundreds|thousands|"
    r"millions|billions|miles|kilomet(?:er|re)s|km|people|hours|days|barrels|tons|tonnes|pounds|euros|as much as|"
    r"gallons|units|cars|copies)|\d|%)[ ]$",
    FLAGS,
)
_SPEED: Final = re.compile(r"(?:miles|kilomet(?:er|re)s|km)[ ]$", FLAGS)


def _amount(match: re.Match[str]) -> float | None:
    amount = parse_number(" ".join(match["number"].split()))
    if amount is not None and match["fraction"]:
        return amount + 0.5
    if amount is not None and match["half"]:
        amount += 0.25 if match["half"].lower().endswith("quarter") else 0.5
    return amount


def _is_length(reader: Reader, match: re.Match[str], unit: Unit, amount: float) -> bool:
    before, number = reader.before(match.start(), 12), match["number"].lower()
    if (
        AGE.match(reader.folded, match.end(), reader.limit)
        or before[-1:] in tuple("$£€.,/:")
        or before.endswith(" No. ")
    ):
        return False
    if before.endswith("-") and not before.endswith("--") and not before.endswith(" -"):
        return before[-2:-1].isdigit() and match["number"][0].isdigit()
    if "age" in before.lower().split()[-1:] or before.lower().endswith("aged "):
        return False
    is_title = match["unit"][0].isupper() and not match["unit"].isupper()
    if (unit == "S" and number in ("a", "an")) or (is_title and reader.sentence and not reader.sentence.is_heading):
        return False
    if unit == "Q":
        return number not in ("a", "an", "one") and not reader.after(match.end(), 3).startswith(" of")
    is_singular = not match["unit"].lower().endswith("s") and unit != "CE"
    return not (
        is_singular
        and amount > 1
        and match["gap"] != "-"
        and number.isalpha()
        and not _PERIOD.match(reader.folded, match.end())
    )


_PERIOD: Final = re.compile(r"[ -](?:period|term|contract|deal|sentence|ban|run|career|old)|'s")


def _moved(
    reader: Reader, match: re.Match[str], unit: Unit, amount: float, suffix: re.Match[str]
) -> tuple[Reading, ...]:
    way = suffix["way"].lower().split()[0]
    after = reader.after(suffix.end(), 3)
    if way in ("before", "earlier", "previously") and way != "earlier" and after.strip() and after.strip()[0].isalnum():
        return ()
    sign = -1 if way in ("ago", "earlier", "before", "previously") else 1
    is_anchored = way not in ("ago", "from", "hence")
    whole = replace(one_reading(match, "")[0], end=suffix.end())
    if unit not in _MOVABLE or amount != int(amount):
        return _moved_hours(reader, whole, unit, sign * amount, is_anchored)
    moved = shifted(reader, match, unit, sign * int(amount), is_anchored=is_anchored)[0]
    return (replace(moved, end=suffix.end()),)


def _moved_hours(reader: Reader, whole: Reading, unit: Unit, amount: float, is_anchored: bool) -> tuple[Reading, ...]:
    interval = interval_of(reader.anchor) if is_anchored and "T" in reader.anchor and ":" in reader.anchor else None
    if interval is None or interval.start is None or unit not in ("MIN", "H"):
        kind: TimexType = "DURATION"
        return (replace(whole, type=kind, value=duration_value(abs(amount), unit)),)
    moment = interval.start + timedelta(hours=amount if unit == "H" else 0, minutes=amount if unit == "MIN" else 0)
    value = moment.isoformat(timespec="minutes")
    return (replace(whole, type="TIME", value=value, is_relative=reader.anchor_is_relative, is_approximate=True),)


def _is_ahead(reader: Reader, match: re.Match[str]) -> bool:
    return bool(reader.sentence) and tense_at_match(reader, match) == "future"


def _vague_length(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "several months", "a few years ago", "for decades", "recent years", "the coming days"."""
    unit = unit_of(match["unit"])
    many = (match["many"] or "").lower()
    if AGE.match(reader.folded, match.end(), reader.limit):
        return ()
    if not many and reader.before(match.start(), 9).lower().split()[-1:] in (["million"], ["billion"], ["trillion"]):
        return ()
    if many.startswith("recent"):
        return one_reading(match, "PAST_REF", takes_article=True)
    if many.startswith(("coming", "upcoming")):
        return one_reading(match, "FUTURE_REF", takes_article=True)
    suffix = _MOVES.match(reader.folded, match.end(), reader.limit)
    if suffix and suffix["way"].lower() in ("ago", "earlier"):
        return (replace(one_reading(match, "PAST_REF", is_relative=True)[0], end=suffix.end()),)
    if suffix and suffix["way"].lower() == "later":
        return (replace(one_reading(match, "FUTURE_REF", is_relative=True)[0], end=suffix.end()),)
    if many == "many" and reader.before(match.start(), 4).lower().split()[-1:] == ["as"]:
        return ()
    if not many and not (_FOR.search(reader.before(match.start(), 12)) or _LATER.match(reader.folded, match.end())):
        return ()
    return one_reading(match, duration_value(None, unit), "DURATION", takes_article=True)


_FOR: Final = re.compile(r"\b(?:for|in|over|take|takes|took|within|lasted|spent|spend|after)[ ]$", FLAGS)
_LATER: Final = re.compile(r"[ ](?:after|before|of)\b")


def _period_ahead(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "the past four years", "the first six months", "the next few days", "the last two-and-a-half decades"."""
    unit = unit_of(match["unit"])
    token = reader.token_at(match.start())
    if token and token.pos in ("VERB", "AUX"):
        return ()
    if match["which_span"].lower() in ("coming", "upcoming") and match["few"]:
        return one_reading(match, "FUTURE_REF")
    amount = None if match["few"] else _amount(match)
    if not match["few"] and amount is None:
        return ()
    if AGE.match(reader.folded, match.end(), reader.limit):
        return ()
    return one_reading(match, duration_value(amount, unit), "DURATION", takes_article=True)


def _length_range(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "two to three years" as years of an unknown number: a range is no single length."""
    inner = reader.read(match.end())
    low, high = parse_number(match["low"]), parse_number(match["high"])
    if not inner or low is None or high is None or not low < high or inner[0].type not in ("DURATION", "DATE"):
        return ()
    is_length = inner[0].type == "DURATION"
    value = _DIGITS.sub("X", inner[0].value) if is_length else inner[0].value
    return (replace(inner[0], start=match.start(), value=value, is_approximate=True, takes_article=False),)


_DIGITS: Final = re.compile(r"[\d.]+")


def _one_or_two(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "a year or two", "a day or two later"."""
    suffix = _MOVES.match(reader.folded, match.end(), reader.limit)
    value = duration_value(None, unit_of(match["unit"]))
    found = one_reading(match, value, "DURATION", is_approximate=True)
    if not suffix or suffix["way"].lower() not in ("ago", "earlier", "later"):
        return found
    value = "FUTURE_REF" if suffix["way"].lower() == "later" else "PAST_REF"
    return (replace(found[0], end=suffix.end(), type="DATE", value=value, is_relative=True),)


def _long(_reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    return one_reading(match, duration_value(1, unit_of(match["unit"])), "DURATION")


def _short_length(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "2 h", "41 s", "4 h 22 min 07 s"."""
    if reader.before(match.start(), 1) in tuple(".:$£€,/-"):
        return ()
    units: tuple[tuple[str, Unit], ...] = (("hours", "H"), ("minutes", "MIN"), ("seconds", "S"))
    parts = [duration_value(float(match[name]), unit) for name, unit in units if match[name]]
    value = parts[0]
    for part in parts[1:]:
        value = joined(value, part)
    return one_reading(match, value, "DURATION")


_LENGTH = (
    rf"(?P<number>{NUMBER}|an?\b|half(?:{SP}|-)an?\b|half(?=-))(?P<fraction>-1/2|{SP}1/2|½)?{HALF}"
    rf"(?P<gap>[ \n]{{1,4}}|-){LONG}(?P<unit>{UNIT})"
)
_MANY = (
    r"(?P<many>several|many|some|(?:a[ ])?few|(?:a[ ])?couple(?:[ ]of)?|dozens[ ]of|recent|coming|upcoming|countless)"
)


RULES: Final[tuple[Row, ...]] = (
    (("#", *NUMBER_WORDS), _LENGTH, _length),
    (
        "#",
        (
            r"(?P<hours>\d{1,3}(?:\.\d{1,2})?)[ ]?h\b(?:[ ](?P<minutes>\d{1,2})[ ]?(?:min\b|m\b))?"
            r"(?:[ ](?P<seconds>\d{1,2})[ ]?s\b)?(?!['/-])"
        ),
        _short_length,
    ),
    (
        "#",
        r"(?P<hours>(?!))?(?P<minutes>\d{1,3})[ ]min[ ](?P<seconds>\d{1,2})(?:[ ]?s|[ ]sec)\b(?!['/-])",
        _short_length,
    ),
    ("#", r"(?P<hours>(?!))?(?P<minutes>(?!))?(?P<seconds>\d{1,3}(?:\.\d{1,3})?)[ ]s\b(?!['/-])", _short_length),
    (
        ("#", *NUMBER_WORDS),
        rf"(?P<low>{NUMBER})(?:{SP}(?:to|or){SP}|-(?=\d)|-to-)(?=(?P<high>{NUMBER}){GAP}{LONG}{UNIT})",
        _length_range,
    ),
    (("a", "an"), rf"an?{SP}(?P<unit>minute|hour|day|week|month|year|decade){SP}or{SP}two\b", _one_or_two),
    (
        ("daylong", "weeklong", "monthlong", "yearlong", "hour", "day", "week", "month", "year", "decade"),
        r"(?P<unit>hour|day|week|month|year|decade)-?long\b",
        _long,
    ),
    (
        ("several", "many", "some", "a", "few", "couple", "dozens", "recent", "coming", "upcoming", "countless"),
        rf"{_MANY}{SP}{LONG}(?P<unit>{UNIT})",
        _vague_length,
    ),
    (
        ("hours", "minutes", "days", "weeks", "months", "years", "decades", "centuries"),
        r"(?P<many>(?!))?(?P<unit>hours|minutes|days|weeks|months|years|decades|centuries)\b",
        _vague_length,
    ),
    (
        ("last", "past", "next", "first", "previous", "following", "coming", "upcoming", "final", "latest"),
        (
            rf"(?P<which_span>last|past|next|first|previous|following|coming|upcoming|final|latest){SP}"
            rf"(?:(?P<few>few|several|couple(?:{SP}of)?|many)|(?P<number>{NUMBER})(?P<fraction>-1/2|{SP}1/2|½)?{HALF})"
            rf"{GAP}{LONG}(?P<unit>{UNIT})"
        ),
        _period_ahead,
    ),
)
