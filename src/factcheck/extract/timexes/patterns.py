"""Knows the fragments that the patterns of time expressions are made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.normalize.dates import MONTHS, NUMBERS, ORDINALS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """Write an alternative of a pattern, longer words first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


SP = r"(?:[ \n]{1,4})"
GAP = r"(?:[ \n]{1,4}|-)"
MONTH = rf"(?:{any_of(MONTHS)})\b"
WEEKDAY = rf"(?:{any_of(WEEKDAYS)})\b"
ORDINAL = rf"(?:\d{{1,2}}[ ]?(?:st|nd|rd|th)|{any_of(ORDINALS)})"
UNIT = (
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|weekends?|months?|quarters?|years?|"
    r"decades?|century|centuries)\b"
)
_TEENS = any_of(word for word in NUMBERS if word not in ("a", "an", "half", "dozen", "hundred", "zero"))
_TENS = any_of(word for word, number in NUMBERS.items() if 20 <= number <= 90)
_ONES = any_of(word for word, number in NUMBERS.items() if 1 <= number <= 9 and word not in ("a", "an"))
NUMBER = (
    rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,9}}(?:\.\d{{1,3}})?|"
    rf"(?:a|{_ONES})[ -]hundred(?:[ ]and[ ](?:(?:{_TENS})-(?:{_ONES})|{_TEENS}))?|(?:a|{_TEENS})[ ]dozen|"
    rf"(?:{_TENS})[ -](?:{_ONES})|{_TEENS})"
)
HALF = rf"(?P<half>{GAP}and{GAP}(?:a|one){GAP}(?:half|quarter))?"
PART = r"(?:morning|midday|mid-day|lunchtime|afternoon|evening|night|dawn|dusk)\b"
YEAR = (
    rf"(?:[ ]?,?{SP}?(?:(?:of|in){SP})?(?P<year>[12]\d{{3}})(?![\d]|[.,]\d|%)|[ ]?,?{SP}'(?P<short>\d\d)\b"
    rf"|(?:,?{SP}(?:of|in))?{SP}(?:the{SP})?(?P<which>this|last|next|same|previous|following){SP}year\b)"
)
ZONE = (
    r"(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|JST|AEST|HKT|local[ ]time|"
    r"Eastern|Central|Pacific)\b"
)
ZONES = rf"(?:{SP}\(?{ZONE}(?:[ ]time\b)?\)?)?"
_MERIDIEM = r"(?P<meridiem>[ap])[ ]?(?:\.[ ]?m\b\.?|m\b)"
AGE: Final = re.compile(
    r"'?s?[ -](?:old(?:er|s)?|young(?:er)?|of[ ]age|(?:his|her|their|my|your|its)[ ](?:junior|senior))\b", re.IGNORECASE
)
PARTS: Final = {
    "early": "early",
    "mid": "mid",
    "late": "late",
    "beginning": "early",
    "start": "early",
    "middle": "mid",
    "end": "late",
    "close": "late",
    "first": "early",
    "second": "late",
    "latter": "late",
    "opening": "early",
    "closing": "late",
    "small": "early",
    "wee": "early",
    "third": "mid",
    "fourth": "late",
    "last": "late",
    "final": "late",
}
OFFSETS: Final = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "current": 0,
    "same": 0,
    "that": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
}
ANCHORED: Final = frozenset(("previous", "following", "same", "that"))
EARLIEST_YEAR: Final = 1500
LATEST_YEAR: Final = 2100
FLAGS: Final = re.IGNORECASE
CLOCK_CORE = rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?{SP}?{_MERIDIEM}{ZONES}"
GIVEN_NAME: Final = re.compile(r"[ ][A-Z]")
FULL_WEEKDAYS: Final = frozenset(word for word in WEEKDAYS if word.endswith("day"))
SHORT_YEARS_TURN: Final = 40
NUMBER_WORDS: Final = tuple(word for word in NUMBERS if word != "zero")
LONG = (
    r"(?:(?:full|whole|straight|consecutive|long|solid|working|business|trading|calendar|more|additional|extra|"
    r"further|other|short)[ -])?"
)
RELATIVE = r"(?P<relative>last|this|next|past|previous|following|coming|upcoming|current|same|that)"
MAYBE_RELATIVE = rf"(?:(?P<relative>last|this|next|past|previous|following|coming|upcoming){SP})?"
