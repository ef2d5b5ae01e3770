"""Finds time expressions and resolves them to TIMEX3 values and intervals, by rules keyed on their first word."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from factcheck.extract.tense import tense_at
from factcheck.model import Interval, Timex
from factcheck.normalize.dates import (
    DAY_PARTS,
    DECADES,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    UNITS,
    WEEKDAYS,
    Unit,
    day_of,
    duration_value,
    find_weekday,
    find_year,
    has_day,
    holiday,
    holidays,
    interval_of,
    make_date,
    parse_number,
    shift,
    third,
    value_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from factcheck.model import Document, Sentence, TimexType, Token
    from factcheck.normalize.dates import Direction


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a rule makes of some characters; `part` is early, mid or late, `slack` minutes before and after a clock time."""

    start: int
    end: int
    type: TimexType
    value: str
    is_relative: bool = False
    is_approximate: bool = False
    weekday: int | None = None
    part: str = ""
    slack: tuple[int, int] = (0, 0)
    takes_article: bool = False


# ------------------------------------------------------------------ fragments of the patterns


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_SP = r"[ \n]{1,4}"
_GAP = r"(?:[ \n]{1,4}|-)"
_MONTH = rf"(?:{_any(MONTHS)})\b"
_WEEKDAY = rf"(?:{_any(WEEKDAYS)})\b"
_ORDINAL = rf"(?:\d{{1,2}}[ ]?(?:st|nd|rd|th)|{_any(ORDINALS)})"
_UNIT = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|weekends?|months?|quarters?|years?|decades?|century|centuries)\b"
_TEENS = _any(word for word in NUMBERS if word not in ("a", "an", "half", "dozen", "hundred", "zero"))
_NUMBER = (
    rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,9}}(?:\.\d{{1,3}})?|(?:(?:a|{_TEENS})[ -]hundred|a[ ]dozen|{_TEENS})"
    rf"(?:[ -](?:{_TEENS}))?)"
)
_HALF = rf"(?P<half>{_GAP}and{_GAP}(?:a|one){_GAP}(?:half|quarter))?"
_PART = r"(?:morning|midday|mid-day|lunchtime|afternoon|evening|night|dawn|dusk)\b"
_WHICH = r"(?:last|this|next|past|previous|following|coming|upcoming|current|same|that)"
_YEAR = (
    rf"(?:[ ]?,?{_SP}?(?:(?:of|in){_SP})?(?P<year>[12]\d{{3}})(?![\d]|[.,]\d|%)|[ ]?,?{_SP}'(?P<short>\d\d)\b"
    rf"|(?:,?{_SP}(?:of|in))?{_SP}(?:the{_SP})?(?P<which>this|last|next|same|previous|following){_SP}year\b)"
)
_ZONE = r"(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|JST|AEST|HKT|local[ ]time|Eastern|Central|Pacific)\b"
_ZONES = rf"(?:{_SP}\(?{_ZONE}(?:[ ]time\b)?\)?)?"
_MERIDIEM = r"(?P<meridiem>[ap])[ ]?(?:\.[ ]?m\b\.?|m\b)"
_FINANCE: Final = re.compile(
    r"\b(?:revenues?|profits?|earnings?|sales|incomes?|loss(?:es)?|shares?|growth|economy|gdp|results?|percent|%|shipments?|"
    r"budget|dividends?|net|forecasts?|guidance|demand|prices?)\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[A-Za-z]+|\d+")
_PREPOSITION: Final = re.compile(
    r"(?:\b(?:in|since|until|till|by|of|from|to|through|throughout|for|and|or|before|after|between|during|late|early|"
    r"mid|this|last|next|every|each|on|as|than|around|about|starting|beginning|ending|begins|began|ended|past)|[-(,/])[ \n]{0,3}$",
    re.IGNORECASE,
)
_COUNTING: Final = re.compile(
    r"(?:\b(?:of|about|some|nearly|over|than|with|to|least|almost|around|another|up to|for)|[a-z]s)[ \n]$",
    re.IGNORECASE,
)
_AGE: Final = re.compile(
    r"'?s?[ -](?:old(?:er|s)?|young(?:er)?|of[ ]age|(?:his|her|their|my|your|its)[ ](?:junior|senior))\b", re.IGNORECASE
)
_NAME_LABELS: Final = frozenset(("PERSON", "ORG", "WORK_OF_ART", "WORK", "PRODUCT", "FAC", "FACILITY"))
_WEEK_STARTS: Final = frozenset(("D", "W", "WE"))
_PARTS: Final = {
    "early": "early",
    "mid": "mid",
    "late": "late",
    "beginning": "early",
    "start": "early",
    "middle": "mid",
    "end": "late",
    "close": "late",
}
_OFFSETS: Final = {
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
_ANCHORED: Final = frozenset(("previous", "following", "same", "that"))
_FREQUENCIES: Final = {
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
_REFERENCES: Final = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
}
_DAY_WORDS: Final = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
_MAX_DEPTH: Final = 4
"""Phrases inside one another, as in "about the end of last May"; more is a pathological text."""
_NEAR_READINGS: Final = 6
"""A clock time takes its day from this many time expressions on either side."""
_EARLIEST_YEAR: Final = 1500
_LATEST_YEAR: Final = 2100
_SLACK: Final = {"about": 60, "shortly": 20, "after": 120}
"""Minutes by which "about noon", "shortly after noon" and "after noon" may be off."""


# ------------------------------------------------------------------ the reader


class _Reader:
    """Reads one document; it remembers the last date read, for "two days later"."""

    def __init__(self, document: Document, folded: str) -> None:
        self.folded = folded
        self.published = document.published
        self.anchor = ""
        self.anchor_is_relative = False
        self.anchor_paragraph = -1
        self.sentence: Sentence | None = None
        self.limit = len(folded)
        self._places: dict[int, int] | None = None
        self._depth = 0

    def enter(self, sentence: Sentence) -> None:
        """Start a sentence; a new paragraph keeps the last date."""
        self.sentence = sentence
        self.limit = sentence.span.end
        self._places = None

    def scan(self) -> Iterator[_Reading]:
        """Yield the readings of the sentence, with clock times not yet tied to a day."""
        assert self.sentence is not None
        done = self.sentence.span.start
        for word in _WORD.finditer(self.folded, done, self.limit):
            if word.start() < done:
                continue
            readings = self.read(word.start(), word.group())
            for reading in readings:
                done = max(done, reading.end)
                self._remember(reading)
                yield reading

    def read(self, position: int, word: str | None = None) -> tuple[_Reading, ...]:
        """Give the longest reading that starts at a word; two where one phrase names two times."""
        if word is None:
            match = _WORD.match(self.folded, position, self.limit)
            word = match.group() if match else ""
        if self._depth >= _MAX_DEPTH:
            return ()
        self._depth += 1
        try:
            best = self._longest(position, word)
            return self._extend(best) if best else best
        finally:
            self._depth -= 1

    def _longest(self, position: int, word: str) -> tuple[_Reading, ...]:
        best: tuple[_Reading, ...] = ()
        for pattern, rule in _TRIGGERS.get("#" if word[:1].isdigit() else word.lower(), ()):
            found = pattern.match(self.folded, position, self.limit)
            readings = rule(self, found) if found else ()
            if readings and (not best or readings[-1].end > best[-1].end):
                best = readings
        return best

    def before(self, position: int, length: int = 24) -> str:
        """Give the characters before a place, inside the sentence."""
        assert self.sentence is not None
        return self.folded[max(self.sentence.span.start, position - length) : position]

    def after(self, position: int, length: int = 24) -> str:
        """Give the characters after a place, inside the sentence."""
        return self.folded[position : min(self.limit, position + length)]

    def token_at(self, position: int) -> Token | None:
        """Give the token that starts at a place."""
        assert self.sentence is not None
        if self._places is None:
            self._places = {token.start: index for index, token in enumerate(self.sentence.tokens)}
        index = self._places.get(position)
        return None if index is None else self.sentence.tokens[index]

    def next_token(self, position: int) -> Token | None:
        """Give the token that starts at a place or after one blank."""
        return self.token_at(position) or self.token_at(position + 1)

    def is_in_name(self, start: int, end: int, *, behind: bool = True) -> bool:
        """Say whether the words belong to a longer name: "April Smith", "The Sunday Times"."""
        token = self.token_at(start)
        if token is None or token.ent not in _NAME_LABELS:
            return False
        following = self.next_token(end)
        if following and following.ent == token.ent and following.text[:1].isupper():
            return True
        assert self.sentence is not None
        index = (self._places or {})[start]
        previous = self.sentence.tokens[index - 1] if behind and index else None
        return bool(previous and previous.ent == token.ent and previous.text[:1].isupper())

    def direction(self, position: int) -> Direction:
        """Say on which side of the document's date a weekday, month or feast lies."""
        assert self.sentence is not None
        tense = tense_at(self.sentence, position)
        if tense == "past" or tense == "none":
            return "past"
        return "future"

    def _remember(self, reading: _Reading) -> None:
        if reading.type in ("DATE", "TIME") and reading.value[:4].isdigit() and self.sentence:
            self.anchor = reading.value
            self.anchor_is_relative = reading.is_relative
            self.anchor_paragraph = self.sentence.paragraph

    # -------------------------------------------------------------- what may follow

    def _extend(self, readings: tuple[_Reading, ...]) -> tuple[_Reading, ...]:
        """Join what names one time without a preposition: "Thursday morning", "9 a.m. Friday", "14 June, a Friday"."""
        last = readings[-1]
        if last.type == "TIME" and last.value.startswith("T"):
            return (*readings[:-1], self._with_day(last))
        if last.type != "DATE" or not _names_day(last.value):
            return readings
        return (*readings[:-1], self._with_hours(self._with_weekday(last)))

    def _with_day(self, clock: _Reading) -> _Reading:
        gap = _BLANK.match(self.folded, clock.end, self.limit)
        days = self.read(gap.end()) if gap else ()
        if not days or days[0].type != "DATE" or not _names_day(days[0].value):
            return clock
        day = days[0]
        value = _at_hour(day.value, clock.value)
        return replace(clock, end=day.end, value=value, is_relative=day.is_relative, weekday=day.weekday)

    def _with_weekday(self, day: _Reading) -> _Reading:
        match = _AND_WEEKDAY.match(self.folded, day.end, self.limit)
        if day.weekday is not None or not match or not match["weekday"][0].isupper():
            return day
        return replace(day, end=match.end(), weekday=WEEKDAYS[match["weekday"].lower()])

    def _with_hours(self, day: _Reading) -> _Reading:
        part = _AND_PART.match(self.folded, day.end, self.limit)
        if part:
            value = _at_hour(day.value, f"T{DAY_PARTS[part['part'].lower()]}")
            return replace(day, end=part.end(), type="TIME", value=value, part=(part["early"] or "").lower())
        clock = _AND_CLOCK.match(self.folded, day.end, self.limit)
        if not clock:
            return day
        return replace(day, end=clock.end(), type="TIME", value=_at_hour(day.value, _clock_value(clock) or ""))

    def resolve_year(self, match: re.Match[str]) -> tuple[int | None, bool]:
        """Give the year that a match names, and whether that took the document's date."""
        if match["year"]:
            return int(match["year"]), False
        if match["short"]:
            short = int(match["short"])
            return short + (2000 if short <= _SHORT_YEARS_TURN else 1900), False
        if match["which"]:
            which = match["which"].lower()
            base = day_of(self.anchor) if which in _ANCHORED and self.anchor else self.published
            return (base.year + _OFFSETS[which] if base else None), True
        return None, True


def _names_day(value: str) -> bool:
    return (
        has_day(value)
        or value.startswith(("XXXX-WXX-", "XXXX-XX-"))
        or (value.startswith("XXXX-") and len(value) == 10)
    )


def _at_hour(day: str, clock: str) -> str:
    return f"{day[:10] if not day.startswith('XXXX-W') else day}{clock}"


_BLANK: Final = re.compile(r"[ \n](?:\((?=[A-Z]))?")
_FLAGS: Final = re.IGNORECASE
_AND_WEEKDAY: Final = re.compile(rf"(?:[ ]?,)?{_SP}(?:a{_SP})?\(?(?P<weekday>{_WEEKDAY})\)?", _FLAGS)
_AND_PART: Final = re.compile(rf"(?:'s)?{_SP}(?:(?P<early>early|late|mid)[ -])?(?P<part>{_PART})", _FLAGS)
_CLOCK_CORE = rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?{_SP}?{_MERIDIEM}{_ZONES}"
_AND_CLOCK: Final = re.compile(rf"(?:[ ]?,)?{_SP}{_CLOCK_CORE}", _FLAGS)


# ------------------------------------------------------------------ dates written out


def _found(match: re.Match[str], value: str, kind: TimexType = "DATE", **more: object) -> tuple[_Reading, ...]:
    return (replace(_Reading(match.start(), match.end(), kind, value), **more),)  # type: ignore[arg-type]


def _iso_date(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    day = make_date(int(match["year"]), int(match["month"]), int(match["day"]))
    if day is None or reader.before(match.start(), 1)[-1:].strip("([\"' ,;:\n"):
        return ()
    if match["hour"] and int(match["hour"]) < 24:
        return _found(match, f"{day.isoformat()}T{match['hour']}:{match['minute']}", "TIME")
    return _found(match, day.isoformat()) if not match["hour"] else ()


def _slash_date(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "30/09/2021"; where both numbers could be the month it stays unread, unless they are the same."""
    first, second = int(match["first"]), int(match["second"])
    if reader.before(match.start(), 1)[-1:] in tuple("/.-$") or (first <= 12 and second <= 12 and first != second):
        return ()
    day, month = (first, second) if second <= 12 else (second, first)
    year = int(match["year"])
    full = year if year > 99 else year + (2000 if year <= _SHORT_YEARS_TURN else 1900)
    made = make_date(full, month, day) if _EARLIEST_YEAR <= full <= _LATEST_YEAR else None
    return _found(match, made.isoformat()) if made else ()


def _nine_eleven(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    if reader.before(match.start(), 1)[-1:] in tuple("/.-$"):
        return ()
    return _found(match, "2001-09-11")


def _is_month(reader: _Reader, word: str, position: int) -> bool:
    return word[0].isupper() and not reader.is_in_name(position, position + len(word))


def _month_day(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "May 3", "May 3, 2021", "3 May 2021", "the third of May", with what else follows in "May 3-5"."""
    word = match["month"]
    month = MONTHS[word.lower()]
    if not word[0].isupper() or not _FREE.search(reader.before(match.start(), 2)):
        return ()
    day = _day_number(match["day"])
    year, is_relative = reader.resolve_year(match)
    if year is None:
        year, is_relative = _year_ahead(reader, match.end())
    if (
        year is None
        and not is_relative
        and (month, day) == (9, 11)
        and _ATTACKS.match(reader.folded, match.end(), reader.limit)
    ):
        year = 2001
    first = _dated(reader, match, month, day, year, is_relative)
    return (*first, *_second_day(reader, first[0], month)) if first else ()


_FREE: Final = re.compile(r"(?:^|[^-/.$:]|--|\d-)$")
_ATTACKS: Final = re.compile(rf"{_SP}(?:terror(?:ist)?{_SP})?attacks?\b", _FLAGS)
_AHEAD: Final = re.compile(
    rf"[ ]?(?:-|to\b|and\b|or\b|through\b|until\b|till\b|,)[ ]?(?:{_MONTH}\.?{_SP})?\d{{1,2}}(?:st|nd|rd|th)?\b"
    rf"(?:{_SP}{_MONTH}\.?)?[ ]?,?{_SP}(?P<year>[12]\d{{3}})\b",
    _FLAGS,
)


def _year_ahead(reader: _Reader, position: int) -> tuple[int | None, bool]:
    """Take the year of "May 3 to June 5, 2019" for its first date too."""
    match = _AHEAD.match(reader.folded, position, reader.limit)
    return (int(match["year"]) if match else None), False


def _day_number(words: str) -> int:
    digits = words.lower().rstrip("stndrh ")
    return int(digits) if digits.isdigit() else ORDINALS[words.lower()]


def _dated(
    reader: _Reader, match: re.Match[str], month: int, day: int, year: int | None, is_relative: bool
) -> tuple[_Reading, ...]:
    if not 1 <= day <= 31 or (year and not _EARLIEST_YEAR <= year <= _LATEST_YEAR):
        return ()
    if year is None:
        year, is_relative = _guess_year(reader, match.start(), month, day), True
    if year is None:
        return _found(match, f"XXXX-{month:02}-{day:02}", is_relative=True, end=_without_stop(match))
    if make_date(year, month, day) is None:
        return ()
    return _found(match, f"{year:04}-{month:02}-{day:02}", is_relative=is_relative, end=_without_stop(match))


def _guess_year(reader: _Reader, position: int, month: int, day: int | None) -> int | None:
    """Place a month or day without a year: after an earlier year of the sentence, else around the document's date."""
    if reader.published is None:
        return None
    reference = reader.published + timedelta(days=1 if day else 0)
    tense = tense_at(reader.sentence, position) if reader.sentence else "none"
    past = find_year(reference, month, day, "past")
    first = make_date(past, month, min(day or 28, 28))
    is_far = first is None or (reference - first).days > _LONG_AGO
    if tense == "past" and not is_far:
        return past
    return find_year(reference, month, day, "future" if tense == "future" else "near")


_LONG_AGO: Final = 270
"""Days after which "on May 3" is rather the one to come, whatever the tense: writers add the year to the other."""


_SECOND_DAY: Final = re.compile(
    rf"(?:[ ]?-[ ]?|{_SP}(?:to|through|until)[ ])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|-)"
    rf"(?:{_YEAR})?(?!{_SP}(?:{_UNIT}|percent|people|million|points))",
    _FLAGS,
)
_AND_DAY: Final = re.compile(
    rf"{_SP}(?:and|or)[ ](?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|-)(?:{_YEAR}|(?=[.,;)]))", _FLAGS
)


def _second_day(reader: _Reader, first: _Reading, month: int) -> tuple[_Reading, ...]:
    match = _SECOND_DAY.match(reader.folded, first.end, reader.limit) or _AND_DAY.match(
        reader.folded, first.end, reader.limit
    )
    if not match:
        return ()
    year, is_relative = reader.resolve_year(match)
    prefix = f"{year:04}-{month:02}" if year else first.value[:7]
    value = f"{prefix}-{int(match['day']):02}"
    if prefix[:4].isdigit() and interval_of(value) is None:
        return ()
    return (_Reading(match.start("day"), match.end(), "DATE", value, is_relative=is_relative),)


def _first_day(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read the "3" of "3-5 May 2021" by what follows it."""
    later = _month_day_at(reader, match.start("later"))
    if not later or not has_day(later.value):
        return ()
    value = f"{later.value[:8]}{int(match['day']):02}"
    if interval_of(value) is None:
        return ()
    return (_Reading(match.start("day"), match.end("day"), "DATE", value, is_relative=later.is_relative), later)


def _month_day_at(reader: _Reader, position: int) -> _Reading | None:
    match = _DAY_MONTH.match(reader.folded, position, reader.limit)
    readings = _month_day(reader, match) if match else ()
    return readings[0] if readings else None


def _without_stop(match: re.Match[str]) -> int:
    """Give the end of a match, before the full stop of its sentence: only short forms have one of their own."""
    is_short = len(match["month"]) < 5 and match["month"].lower() not in ("may", "june", "july")
    return match.end() - int(match.group().endswith(".") and not is_short)


def _month(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "May 2021", "last May", "May of last year", "in May"."""
    word = match["month"]
    start = match.start("month")
    if not _is_month(reader, word, start) or (start == match.start() and reader.before(start, 1) in tuple("/.$")):
        return ()
    month, end = MONTHS[word.lower()], _without_stop(match)
    year, is_relative = reader.resolve_year(match)
    if match["year"] or match["short"] or match["which"]:
        if year and not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
            return ()
        return _found(match, f"{year:04}-{month:02}" if year else f"XXXX-{month:02}", is_relative=is_relative, end=end)
    if match["relative"]:
        return _relative_month(reader, match, month)
    if not _is_safe_month(reader, match, word):
        return ()
    ahead = _MONTH_AHEAD.match(reader.folded, match.end(), reader.limit)
    if ahead:
        return _found(match, f"{ahead['year']}-{month:02}", end=end)
    year = _guess_year(reader, start, month, None)
    return _found(match, f"{year:04}-{month:02}" if year else f"XXXX-{month:02}", is_relative=True, end=end)


_MONTH_AHEAD: Final = re.compile(
    rf"[ ]?(?:-|to\b|and\b|or\b|through\b|until\b|,)[ ]?{_MONTH}(?:[ ]?(?:,|and|or)[ ]?{_MONTH})?[ ]?,?{_SP}(?P<year>[12]\d{{3}})\b",
    _FLAGS,
)


def _is_safe_month(reader: _Reader, match: re.Match[str], word: str) -> bool:
    """Tell the month from the verb, the march and the name."""
    lower = word.lower()
    if len(lower) < 5 and lower not in ("may", "june", "july"):
        return match.group().endswith(".")
    before = reader.before(match.start())
    if lower not in ("may", "march"):
        return not (
            lower in ("april", "june", "august") and _GIVEN_NAME.match(reader.folded, match.end(), reader.limit)
        ) or bool(_PREPOSITION.search(before))
    token = reader.token_at(match.start())
    if token and token.pos in ("AUX", "VERB"):
        return False
    if _PREPOSITION.search(before):
        return not before.rstrip().endswith(",") or bool(_MONTHISH.search(before))
    following = reader.next_token(match.end())
    return bool(before.strip() and following and following.pos == "NOUN" and following.text.islower())


_GIVEN_NAME: Final = re.compile(r"[ ][A-Z]")
_MONTHISH: Final = re.compile(rf"{_MONTH}\.?,[ ]$", _FLAGS)


def _relative_month(reader: _Reader, match: re.Match[str], month: int) -> tuple[_Reading, ...]:
    published = reader.published
    if published is None:
        return _found(match, f"XXXX-{month:02}", is_relative=True, end=_without_stop(match))
    which = match["relative"].lower()
    year = published.year
    if which in ("last", "past", "previous") and month >= published.month:
        year -= 1
    if which in ("next", "coming", "following", "upcoming") and month <= published.month:
        year += 1
    return _found(match, f"{year:04}-{month:02}", is_relative=True, end=_without_stop(match))


def _weekday(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "Thursday", "last Thursday", "Thursday of last week", "Thursday, 14 June 2024"."""
    word = match["weekday"]
    if not word[0].isupper() or reader.is_in_name(match.start("weekday"), match.end("weekday"), behind=False):
        return ()
    weekday = WEEKDAYS[word.lower()]
    full = _DATE_AFTER.match(reader.folded, match.end(), reader.limit)
    if full and not match["relative"] and not match["week"]:
        dates = reader.read(full.end())
        if dates and dates[0].type in ("DATE", "TIME") and _names_day(dates[0].value):
            return (_with_named_weekday(reader, dates[0], match.start(), weekday), *dates[1:])
    if word.lower() not in _FULL_WEEKDAYS and not _ABBREVIATED.match(reader.folded, match.end("weekday"), reader.limit):
        return ()
    if match["plural"]:
        return _found(match, f"XXXX-WXX-{weekday + 1}", "SET", weekday=weekday)
    day = _weekday_date(reader, match, weekday)
    value = day.isoformat() if day else f"XXXX-WXX-{weekday + 1}"
    return _found(match, value, is_relative=True, weekday=weekday)


def _with_named_weekday(reader: _Reader, day: _Reading, start: int, weekday: int) -> _Reading:
    """Join weekday and date; far from the document's date a guessed year gives way to one in which both fit."""
    named = replace(day, start=start, weekday=weekday)
    guess = day_of(day.value) if day.is_relative and reader.published and has_day(day.value) else None
    if guess is None or reader.published is None or abs((guess - reader.published).days) < _SURE_DAYS:
        return named
    years = (make_date(guess.year + step, guess.month, guess.day) for step in (0, -1, 1))
    fitting = next((other for other in years if other and other.weekday() == weekday), guess)
    return replace(named, value=f"{fitting.isoformat()}{day.value[10:]}")


_SURE_DAYS: Final = 100
"""Within this distance the year guessed for a date is taken as certain, and its weekday can be held against it."""
_FULL_WEEKDAYS: Final = frozenset(word for word in WEEKDAYS if word.endswith("day"))
_ABBREVIATED: Final = re.compile(rf"\.[ ](?:[a-z]|\d)|\.?,|{_SP}\d", 0)
_DATE_AFTER: Final = re.compile(
    rf"(?:[ ]?,)?{_SP}\(?(?:the{_SP})?(?={_MONTH}\.?{_SP}\d|{_ORDINAL}|\d{{1,2}}{_SP}{_MONTH}|\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d)",
    _FLAGS,
)


def _weekday_date(reader: _Reader, match: re.Match[str], weekday: int) -> date | None:
    published = reader.published
    if published is None:
        return None
    if match["week"]:
        monday = published - timedelta(days=published.weekday())
        return shift(monday, "D", 7 * _OFFSETS[match["week"].lower()] + weekday)
    which = (match["relative"] or "").lower()
    if which in ("last", "past", "previous"):
        return find_weekday(published, weekday, "past", is_strict=True)
    if which in ("next", "coming", "following", "upcoming"):
        return find_weekday(published, weekday, "future", is_strict=True)
    if which == "this":
        return find_weekday(published, weekday, "near" if reader.direction(match.start()) == "past" else "future")
    if _DEADLINE.search(reader.before(match.start(), 10)) and tense_at_match(reader, match) != "past":
        return find_weekday(published, weekday, "future")
    return find_weekday(published, weekday, reader.direction(match.start()))


_DEADLINE: Final = re.compile(r"\b(?:until|by|till|starting|beginning)[ ]$", _FLAGS)


def tense_at_match(reader: _Reader, match: re.Match[str]) -> str:
    """Give the tense at the start of a match."""
    return tense_at(reader.sentence, match.start()) if reader.sentence else "none"


# ------------------------------------------------------------------ years and longer


def _year(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    year = int(match["year"])
    before = reader.before(match.start())
    if not _is_year(reader, match, before, year):
        return ()
    found = _Reading(match.start("year"), match.end("year"), "DATE", match["year"])
    if not match["until"]:
        return (found,)
    until = match["until"]
    last = int(until) if len(until) == 4 else year - year % 100 + int(until)
    if not year < last <= year + 400:
        return (found,) if len(until) == 4 else ()
    return (found, _Reading(match.start("until"), match.end("until"), "DATE", f"{last:04}"))


def _is_year(reader: _Reader, match: re.Match[str], before: str, year: int) -> bool:
    if (
        before[-1:]
        and before[-1] in "$£€#.-/:,+'%_@&="
        and not before.endswith(("--", "mid-", "pre-", "post-", "Mid-", "Pre-"))
    ):
        return False
    following = reader.next_token(match.end())
    text = following.text.lower() if following else ""
    if following and following.start == match.end() and text[:1].isalpha() and text != "'s":
        return False
    is_counted = bool(following and following.pos == "NOUN" and (text != following.lemma or text in _COUNTED))
    if 1900 <= year <= _LATEST_YEAR:
        if _YEAR_LEAD.search(before):
            return not (is_counted and following and following.text in _COUNTED_NOUNS)
        if is_counted:
            return bool(_DETERMINER.search(before))
        return not _NUMBERED.search(before)
    return bool(1000 <= year and _YEAR_LEAD.search(before)) and not (
        following and following.pos in ("NOUN", "ADJ", "PROPN")
    )


_COUNTED: Final = frozenset(
    ("people", "percent", "men", "women", "km", "miles", "dollars", "euros", "troops", "feet", "meters", "metres")
)
_COUNTED_NOUNS: Final = _COUNTED | {
    "jobs",
    "workers",
    "soldiers",
    "employees",
    "students",
    "homes",
    "members",
    "votes",
    "points",
}
_YEAR_LEAD: Final = re.compile(
    r"\b(?:in|since|until|by|from|during|before|after|between|year|early|mid|late|circa|spring|summer|fall|autumn|winter|election)[ \n-]$",
    _FLAGS,
)
_DETERMINER: Final = re.compile(r"(?:\b(?:the|a|his|her|its|their|our|in|of|that|this)|'s)[ \n]$", _FLAGS)
_NUMBERED: Final = re.compile(
    r"(?:\b(?:no\.?|number|room|flight|route|highway|nearly|almost|about|some|than|least|roughly|page|model)|\d)[ \n]$",
    _FLAGS,
)


def _short_year(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "since '86", "1983, '86 and '88"."""
    if not _SHORT_LEAD.search(reader.before(match.start())):
        return ()
    short = int(match["short"])
    found = _found(match, f"{short + (2000 if short <= _SHORT_YEARS_TURN else 1900)}")[0]
    return (replace(found, start=match.start() - 1),)


_SHORT_YEARS_TURN: Final = 40
_SHORT_LEAD: Final = re.compile(r"(?:\b(?:in|since|of|from|until|through|to|between|summer|fall)[ ]|\d{4},?[ ](?:and[ ])?|'\d\d,?[ ](?:and[ ])?)'$", _FLAGS)


def _decade(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "1990s", "the '90s"."""
    digits = match["decade"]
    if len(digits) == 2 and _SOMEONES.search(reader.before(match.start())):
        return ()
    if reader.before(match.start(), 1) in tuple("$£€.,/:"):
        return ()
    if len(digits) == 2:
        if not (
            match.group().startswith("'")
            or reader.before(match.start(), 1) == "'"
            or _THE.search(reader.before(match.start(), 14))
        ):
            return ()
        digits = ("20" if digits in ("00", "10") else "19") + digits
    elif not "1500" <= digits <= "2100":
        return ()
    start = match.start() - int(reader.before(match.start(), 1) == "'")
    return _found(match, digits[:3], takes_article=True, start=start)


_SOMEONES: Final = re.compile(r"\b(?:his|her|their|my|your|our)[ ](?:(?:early|mid|late|mid-to-late)[ -])?'?$", _FLAGS)
_THE: Final = re.compile(r"\b(?:the|early|mid|late)[ '-]{1,3}$", _FLAGS)


def _decade_word(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    if not _THE.search(reader.before(match.start(), 14)):
        return ()
    return _found(match, f"19{DECADES[match['word'].lower()]}", takes_article=True)


def _century(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    number = _day_number(match["ordinal"])
    if match["bc"]:
        return ()
    return _found(match, f"{number - 1:02}", takes_article=True)


def _part_of_year(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read quarters and halves; without a year only where the sentence speaks of money."""
    count = int(match["digit"]) if match["digit"] else _day_number(match["ordinal"])
    letter = "Q" if match["digit"] or match["kind"].lower() == "quarter" else "H"
    if count > (4 if letter == "Q" else 2):
        return ()
    has_year = match["year"] or match["short"] or match["which"]
    year, is_relative = reader.resolve_year(match)
    if not has_year:
        if letter == "H" or not reader.sentence or not _FINANCE.search(reader.folded, *_range(reader.sentence)):
            return ()
        year = _quarter_year(reader, match.start(), count)
    value = f"{year:04}-{letter}{count}" if year else f"XXXX-{letter}{count}"
    return _found(match, value, is_relative=is_relative, takes_article=not match["digit"])


def _range(sentence: Sentence) -> tuple[int, int]:
    return sentence.span.start, sentence.span.end


def _quarter_year(reader: _Reader, position: int, quarter: int) -> int | None:
    if reader.published is None:
        return None
    current = (reader.published.month + 2) // 3
    if reader.direction(position) == "past":
        return reader.published.year - int(quarter > current)
    return reader.published.year + int(quarter < current)


def _fiscal(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    year = match["year"] or f"20{match['short']}"
    return _found(match, f"FY{year}")


def _season(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "spring 2027", "last summer", "in the winter"; a bare "fall" or "spring" is another word."""
    season = SEASONS[match["season"].lower()]
    if reader.is_in_name(match.start("season"), match.end("season")):
        return ()
    year, is_relative = reader.resolve_year(match)
    if match["year"] or match["short"] or match["which"]:
        return _found(
            match, f"{year:04}-{season}" if year else f"XXXX-{season}", is_relative=is_relative, takes_article=True
        )
    if not match["relative"] and not _IN_SEASON.search(reader.before(match.start(), 16)):
        return ()
    if reader.published is None:
        return _found(match, f"XXXX-{season}", is_relative=True)
    year = _season_year(reader, match, season)
    return _found(match, f"{year:04}-{season}", is_relative=True, takes_article=True)


_IN_SEASON: Final = re.compile(
    r"\b(?:in|since|until|by|during|over|through|this)[ ](?:the[ ])?(?:early[ ]|late[ ])?$", _FLAGS
)
_SEASON_STARTS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def _season_year(reader: _Reader, match: re.Match[str], season: str) -> int:
    assert reader.published is not None
    published, which = reader.published, (match["relative"] or "").lower()
    start = _SEASON_STARTS[season]
    if which in ("last", "past", "previous"):
        return published.year - int(start + 3 >= published.month)
    if which in ("next", "coming", "upcoming", "following"):
        return published.year + int(start <= published.month)
    if which:
        return published.year
    return find_year(published, start, None, reader.direction(match.start()))


def _holiday(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
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
    return _found(match, day.isoformat() if day else unknown, is_relative=is_relative)


def _feast_year(reader: _Reader, match: re.Match[str], name: str, published: date) -> int:
    which = (match["relative"] or "").lower()
    this_year = holiday(name, published.year) or published
    if which in ("last", "past", "previous"):
        return published.year - int(this_year >= published)
    if which in ("next", "coming", "upcoming", "following"):
        return published.year + int(this_year <= published)
    if which == "this":
        return published.year
    return find_year(published, this_year.month, this_year.day, reader.direction(match.start()))


# ------------------------------------------------------------------ relative to the document or the last date


def _day_word(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    word = match["word"].lower()
    offset = _DAY_WORDS[word]
    if match["word"][0].isupper() and (
        reader.is_in_name(match.start("word"), match.end("word")) or _SHOW.match(reader.folded, match.end())
    ):
        return ()
    if match["beyond"]:
        offset *= 2
    day = shift(reader.published, "D", offset) if reader.published else None
    value = value_of(day, "D")
    if word == "tonight":
        return _found(match, f"{value}TNI", "TIME", is_relative=True)
    return _found(match, value, is_relative=True)


_SHOW: Final = re.compile(r"[,\"']{0,2}[ ](?:show|programme|program)\b|\"")


def _relative_unit(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "last week", "the past year" (a duration), "the next day" (after the last date), "that year"."""
    which = match["relative"].lower()
    unit = _unit(match["unit"])
    before = reader.before(match.start(), 16)
    has_article = before.lower().endswith("the ")
    is_span = has_article and (which == "past" or (which in ("last", "next", "coming") and bool(_OVER.search(before))))
    if which == "past" or is_span:
        return _found(match, duration_value(1, unit), "DURATION", takes_article=True) if is_span else ()
    if (
        unit in ("S", "MIN", "H")
        or (unit == "D" and which in ("last", "this", "current"))
        or (has_article and which in ("last", "this"))
    ):
        return ()
    if has_article and which == "coming" and unit == "D":
        return ()
    is_anchored = which in _ANCHORED or (has_article and which == "next")
    return _shifted(reader, match, unit, _OFFSETS[which], is_anchored=is_anchored)


_OVER: Final = re.compile(r"\b(?:over|in|within|during|for|throughout)[ ]the[ ]$", _FLAGS)


def _unit(word: str) -> Unit:
    word = word.lower()
    return UNITS.get(word) or UNITS[word.removesuffix("s")] if word != "centuries" else "CE"


def _shifted(
    reader: _Reader, match: re.Match[str], unit: Unit, amount: int, *, is_anchored: bool, is_approximate: bool = False
) -> tuple[_Reading, ...]:
    """Move from the document's date, or from the last date read, by whole units."""
    base, is_relative = reader.published, True
    if is_anchored and reader.anchor:
        if unit == "D" and not has_day(reader.anchor):
            return _found(match, value_of(None, unit), is_relative=True, takes_article=True)
        base, is_relative = day_of(reader.anchor), reader.anchor_is_relative
    day = shift(base, unit, amount) if base else None
    value = value_of(day, unit)
    return _found(match, value, is_relative=is_relative, is_approximate=is_approximate, takes_article=True)


def _the_unit_before(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "the day before", "the year after", "the night before last"."""
    after = reader.after(match.end(), 3)
    if not reader.before(match.start(), 4).lower().endswith(("the ", " a ")) or (
        after.strip() and after.lstrip()[0].isalnum()
    ):
        return ()
    amount = -1 if match["way"].lower() in ("before", "earlier", "previous") else 1
    if match["unit"].lower() == "night":
        day = _anchor_day(reader)
        moved = shift(day, "D", amount) if day else None
        return _found(match, f"{value_of(moved, 'D')}TNI", "TIME", is_relative=True, takes_article=True)
    return _shifted(reader, match, _unit(match["unit"]), amount, is_anchored=True)


def _anchor_day(reader: _Reader) -> date | None:
    return day_of(reader.anchor) if reader.anchor and has_day(reader.anchor) else reader.published


def _relative_part(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "this morning", "last night", "that evening", "the following afternoon"."""
    which = match["relative"].lower()
    day = _anchor_day(reader) if which in _ANCHORED else reader.published
    if which in ("coming", "upcoming", "current", "past"):
        return ()
    moved = shift(day, "D", _OFFSETS[which]) if day else None
    return _found(match, f"{value_of(moved, 'D')}T{DAY_PARTS[match['part'].lower()]}", "TIME", is_relative=True)


def _weekend(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    published = reader.published
    if published is None:
        return _found(match, value_of(None, "WE"), is_relative=True)
    is_past = reader.direction(match.start()) == "past" and published.weekday() < 5
    value = value_of(shift(published, "W", -1 if is_past else 0), "WE")
    return _found(match, value, is_relative=True, takes_article=True)


def _end_of_unit(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "the end of the year", "early in the week", "year-end"."""
    return _found(
        match,
        value_of(reader.published, _unit(match["unit"])),
        is_relative=True,
        part=_PARTS.get((match["part"] or "").lower(), ""),
        takes_article=True,
    )


def _part_prefix(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "early 2021", "mid-May", "late last week", "the end of June", "earlier Thursday" by what follows."""
    inner = reader.read(match.end())
    if (
        not inner
        or inner[0].type not in ("DATE", "TIME")
        or inner[0].value.endswith("_REF")
        or inner[0].value.startswith("T")
    ):
        return ()
    part = _PARTS.get(match["part"].lower(), "")
    article = match["part"].lower() in _PARTS
    return (replace(inner[0], start=match.start(), part=part, takes_article=article), *inner[1:])


# ------------------------------------------------------------------ lengths of time and frequencies


def _length(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "four months", "90-day", "three years ago", "two days later", "in two weeks", "half an hour"."""
    unit = _unit(match["unit"])
    amount = _amount(match)
    if amount is None or not _is_length(reader, match, unit, amount):
        return ()
    more = _AND_HALF.match(reader.folded, match.end(), reader.limit)
    if more:
        return (_Reading(match.start(), more.end(), "DURATION", duration_value(amount + 0.5, unit)),)
    if unit == "W" and match["unit"].lower().startswith("fortnight"):
        amount *= 2
    before = reader.before(match.start(), 20)
    suffix = _MOVES.match(reader.folded, match.end(), reader.limit)
    if suffix:
        moved = _moved(reader, match, unit, amount, suffix)
        if moved:
            return moved
    if _IN.search(before) and _is_ahead(reader, match):
        moved = _shifted(reader, match, unit, int(amount), is_anchored=False) if unit in _MOVABLE else ()
        if moved:
            return moved
    if amount == 1 and match["number"].lower() in ("a", "an") and _RATE.search(reader.before(match.start(), 28)):
        return (
            () if unit in ("S", "MIN", "H") and _SPEED.search(before) else _found(match, duration_value(1, unit), "SET")
        )
    return _found(match, duration_value(amount, unit), "DURATION", takes_article=True)


_AND_HALF: Final = re.compile(rf"{_SP}and{_SP}a{_SP}half\b", _FLAGS)
_MOVABLE: Final = frozenset(("D", "W", "WE", "M", "Q", "Y", "DE", "CE"))
_MOVES: Final = re.compile(
    rf"(?:{_SP}or{_SP}(?:so|more))?{_SP}(?P<way>ago|earlier|later|before|previously|afterwards?|thereafter|from{_SP}now|hence)\b",
    _FLAGS,
)
_IN: Final = re.compile(r"\bin[ ](?:about[ ]|just[ ]|another[ ]|roughly[ ]|less than[ ])?$", _FLAGS)
_RATE: Final = re.compile(
    r"(?:\b(?:once|twice|thrice|times|percent|cents?|dollars?|million|billion|thousand|trillion|hundreds|thousands|millions|billions|"
    r"miles|kilomet(?:er|re)s|km|people|hours|days|barrels|tons|tonnes|pounds|euros|as much as|gallons|units|cars|copies)|\d|%)[ ]$",
    _FLAGS,
)
_SPEED: Final = re.compile(r"(?:miles|kilomet(?:er|re)s|km)[ ]$", _FLAGS)
_PHRASAL: Final = re.compile(r"[ ](?:term|time|round|chance|look|half|person|phase|stage|[a-z]+ly)\b")


def _amount(match: re.Match[str]) -> float | None:
    amount = parse_number(" ".join(match["number"].split()))
    if amount is not None and match["fraction"]:
        return amount + 0.5
    if amount is not None and match["half"]:
        amount += 0.25 if match["half"].lower().endswith("quarter") else 0.5
    return amount


def _is_length(reader: _Reader, match: re.Match[str], unit: Unit, amount: float) -> bool:
    before, number = reader.before(match.start(), 12), match["number"].lower()
    if (
        _AGE.match(reader.folded, match.end(), reader.limit)
        or before[-1:] in tuple("$£€.,/:")
        or before.endswith(" No. ")
    ):
        return False
    if before.endswith("-") and not before.endswith("--") and not before.endswith(" -"):
        return before[-2:-1].isdigit() and match["number"][0].isdigit()
    if "age" in before.lower().split()[-1:] or before.lower().endswith("aged "):
        return False
    if unit == "S" and number in ("a", "an"):
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
    reader: _Reader, match: re.Match[str], unit: Unit, amount: float, suffix: re.Match[str]
) -> tuple[_Reading, ...]:
    way = suffix["way"].lower().split()[0]
    after = reader.after(suffix.end(), 3)
    if way in ("before", "earlier", "previously") and way != "earlier" and after.strip() and after.strip()[0].isalnum():
        return ()
    sign = -1 if way in ("ago", "earlier", "before", "previously") else 1
    is_anchored = way not in ("ago", "from", "hence")
    whole = replace(_found(match, "")[0], end=suffix.end())
    if unit not in _MOVABLE or amount != int(amount):
        return _moved_hours(reader, whole, unit, sign * amount, is_anchored)
    moved = _shifted(reader, match, unit, sign * int(amount), is_anchored=is_anchored)[0]
    return (replace(moved, end=suffix.end()),)


def _moved_hours(
    reader: _Reader, whole: _Reading, unit: Unit, amount: float, is_anchored: bool
) -> tuple[_Reading, ...]:
    interval = interval_of(reader.anchor) if is_anchored and "T" in reader.anchor and ":" in reader.anchor else None
    if interval is None or interval.start is None or unit not in ("MIN", "H"):
        kind: TimexType = "DURATION"
        return (replace(whole, type=kind, value=duration_value(abs(amount), unit)),)
    moment = interval.start + timedelta(hours=amount if unit == "H" else 0, minutes=amount if unit == "MIN" else 0)
    value = moment.isoformat(timespec="minutes")
    return (replace(whole, type="TIME", value=value, is_relative=reader.anchor_is_relative, is_approximate=True),)


def _is_ahead(reader: _Reader, match: re.Match[str]) -> bool:
    return bool(reader.sentence) and tense_at_match(reader, match) == "future"


def _vague_length(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "several months", "a few years ago", "for decades", "recent years", "the coming days"."""
    unit = _unit(match["unit"])
    many = (match["many"] or "").lower()
    if _AGE.match(reader.folded, match.end(), reader.limit):
        return ()
    if many.startswith("recent"):
        return _found(match, "PAST_REF")
    if many.startswith(("coming", "upcoming")):
        return _found(match, "FUTURE_REF")
    suffix = _MOVES.match(reader.folded, match.end(), reader.limit)
    if suffix and suffix["way"].lower() in ("ago", "earlier"):
        return (replace(_found(match, "PAST_REF", is_relative=True)[0], end=suffix.end()),)
    if suffix and suffix["way"].lower() == "later":
        return (replace(_found(match, "FUTURE_REF", is_relative=True)[0], end=suffix.end()),)
    if not many and not (_FOR.search(reader.before(match.start(), 12)) or _LATER.match(reader.folded, match.end())):
        return ()
    return _found(match, duration_value(None, unit), "DURATION", takes_article=True)


_FOR: Final = re.compile(r"\b(?:for|in|over|take|takes|took|within|lasted|spent|spend|after)[ ]$", _FLAGS)
_LATER: Final = re.compile(r"[ ](?:after|before|of)\b")


def _period_ahead(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "the past four years", "the first six months", "the next few days", "the last two-and-a-half decades"."""
    unit = _unit(match["unit"])
    if match["which_span"].lower() in ("coming", "upcoming") and match["few"]:
        return _found(match, "FUTURE_REF")
    amount = None if match["few"] else _amount(match)
    if not match["few"] and amount is None:
        return ()
    if _AGE.match(reader.folded, match.end(), reader.limit):
        return ()
    return _found(match, duration_value(amount, unit), "DURATION", takes_article=True)


def _every(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "every 20 minutes", "each year", "every other week", "every Thursday"."""
    if match["weekday"]:
        weekday = WEEKDAYS[match["weekday"].lower()]
        return _found(match, f"XXXX-WXX-{weekday + 1}", "SET", weekday=weekday)
    if match["month"]:
        return _found(match, f"XXXX-{MONTHS[match['month'].lower()]:02}", "SET") if match["month"][0].isupper() else ()
    if match["season"]:
        return _found(match, f"XXXX-{SEASONS[match['season'].lower()]}", "SET")
    if match["part"]:
        return _found(match, f"XXXX-XX-XXT{DAY_PARTS[match['part'].lower()]}", "SET")
    amount = (
        2.0 if match["other"] else None if match["few"] else parse_number(match["number"]) if match["number"] else 1.0
    )
    if amount is None and not match["few"]:
        return ()
    return _found(match, duration_value(amount, _unit(match["unit"])), "SET")


def _times_a_unit(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    return _found(match, duration_value(1, _unit(match["unit"])), "SET")


def _frequency(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    word = match.group()
    is_name = word[0].isupper() and bool(
        _GIVEN_NAME.match(reader.folded, match.end()) or reader.is_in_name(match.start(), match.end())
    )
    return () if is_name else _found(match, _FREQUENCIES[word.lower()], "SET")


def _reference(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    return _found(match, _REFERENCES[match["word"].lower()])


def _present(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    return _found(match, "PRESENT_REF", takes_article=True)


def _past_or_future(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    if not re.search(
        r"\b(?:in|from|of|into|for)[ ]the[ ](?:near[ ]|foreseeable[ ])?$", reader.before(match.start(), 30), _FLAGS
    ):
        return ()
    following = reader.next_token(match.end())
    if following and following.pos in ("NOUN", "ADJ", "NUM", "PROPN"):
        return ()
    return _found(match, "PAST_REF" if match["word"].lower() == "past" else "FUTURE_REF")


# ------------------------------------------------------------------ clock times


def _clock(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    value = _clock_value(match)
    if value is None or reader.before(match.start(), 1) in tuple(".:$£€,"):
        return ()
    return _found(match, value, "TIME")


def _clock_value(match: re.Match[str]) -> str | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if not 1 <= hour <= 12:
        return f"T{hour:02}:{minute:02}" if 12 < hour < 24 and match["meridiem"].lower() == "p" else None
    return f"T{hour % 12 + (12 if match['meridiem'].lower() == 'p' else 0):02}:{minute:02}"


def _open_clock(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read the "10" of "10 to 11 a.m." with the other's half of the day."""
    later = _CLOCK.match(reader.folded, match.start("later"), reader.limit)
    value = _clock_value(later) if later else None
    hour = int(match["hour"])
    if later is None or value is None or not 1 <= hour <= 12:
        return ()
    afternoon = later["meridiem"].lower() == "p" and hour % 12 <= int(later["hour"]) % 12
    first = f"T{hour % 12 + (12 if afternoon else 0):02}:{match['minute'] or '00'}"
    if later["meridiem"].lower() == "a" and hour % 12 > int(later["hour"]) % 12:
        return ()
    return (
        _Reading(match.start(), match.end("first"), "TIME", first),
        _Reading(later.start(), later.end(), "TIME", value),
    )


def _long_clock(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "14:30", "0800 GMT", "1100 hrs"; without a zone only after "at" and the like."""
    hour, minute = int(match["hour"]), int(match["minute"])
    before = reader.before(match.start())
    if hour > 23 or _REMAINING.match(reader.folded, match.end(), reader.limit) or before[-1:] in tuple(".:$£€,/-"):
        return ()
    is_marked = (
        match["zone"]
        or match["hrs"]
        or match["colon"]
        and (_AT.search(before) or len(match["hour"]) == 2 and hour > 12)
    )
    return _found(match, f"T{hour:02}:{minute:02}", "TIME") if is_marked else ()


_REMAINING: Final = re.compile(r"[ ](?:left|remaining|to[ ](?:go|play)|mark|into)\b", _FLAGS)
_AT: Final = re.compile(r"\b(?:at|by|until|around|from|before|after|since|about|till|to|between|and)[ ]$", _FLAGS)


def _oclock(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    hour = parse_number(match["number"])
    if hour is None or not 1 <= hour <= 12:
        return ()
    part = (match["part"] or "").lower()
    is_late = part in ("afternoon", "evening") or (part == "night" and hour >= 6)
    return _found(match, f"T{int(hour) % 12 + (12 if is_late else 0) if part else int(hour):02}:00", "TIME")


def _noon(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    word = match["word"].lower()
    following = reader.next_token(match.end("word"))
    if word == "midday":
        return _found(match, "TMI", "TIME")
    if reader.is_in_name(match.start(), match.end("word")) or (
        match["word"][0].isupper()
        and following
        and following.text[:1].isupper()
        and following.text.lower() not in WEEKDAYS
    ):
        return ()
    return _found(match, "T12:00" if word == "noon" else "T00:00", "TIME")


def _bare_part(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "in the morning", "overnight", and "the morning of 3 May"."""
    part = DAY_PARTS[match["part"].lower()]
    if match["of"]:
        days = reader.read(match.end())
        if days and days[0].type == "DATE" and _names_day(days[0].value):
            return (
                replace(
                    days[0],
                    start=match.start(),
                    type="TIME",
                    value=_at_hour(days[0].value, f"T{part}"),
                    takes_article=True,
                ),
            )
        return ()
    if match["part"].lower() != "overnight" and not _IN_THE.search(reader.before(match.start(), 20)):
        return ()
    following = reader.next_token(match.end())
    if following and following.pos in ("NOUN", "PROPN") and match["part"].lower() != "overnight":
        return ()
    return _found(match, f"T{part}", "TIME", is_relative=True)


_IN_THE: Final = re.compile(
    r"\b(?:in|during|by|later in|early in|late in|until)[ ](?:the[ ])?(?:early[ ]|late[ ])?$", _FLAGS
)


def _about(reader: _Reader, match: re.Match[str]) -> tuple[_Reading, ...]:
    """Read "about noon", "shortly after 2 p.m.", "nearly three years", "around 2010" by what follows."""
    inner = reader.read(match.end())
    if not inner or inner[0].value.endswith("_REF"):
        return ()
    words = match["about"].lower()
    first = inner[0]
    if first.type == "TIME" and "T" in first.value and ":" in first.value:
        slack = _slack(words)
        return (replace(first, start=match.start(), is_approximate=True, slack=slack), *inner[1:])
    if first.type in ("DURATION", "SET") and words not in ("after", "before", "past"):
        return (replace(first, start=match.start(), is_approximate=True, takes_article=False), *inner[1:])
    is_moved = first.end > first.start and _ENDS_MOVED.search(reader.folded[first.start : first.end])
    if is_moved or words in ("around", "circa", "approximately", "roughly"):
        return (replace(first, start=match.start(), is_approximate=True), *inner[1:])
    return ()


_ENDS_MOVED: Final = re.compile(r"\b(?:ago|later|earlier)$", _FLAGS)


def _slack(words: str) -> tuple[int, int]:
    near = _SLACK["shortly" if " " in words else "after"]
    if words.endswith(("after", "past")):
        return 0, near
    if words.endswith("before"):
        return near, 0
    return _SLACK["about"], _SLACK["about"]


# ------------------------------------------------------------------ the table of rules

_CLOCK: Final = re.compile(_CLOCK_CORE, _FLAGS)
_NOT_NUMBER = r"(?![\d]|[.,:]\d|%)"
_DAY_MONTH: Final = re.compile(
    rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{_any(ORDINALS)})(?:{_SP}day)?(?:{_GAP}of)?{_GAP}(?P<month>{_MONTH})\.?(?:{_YEAR})?",
    _FLAGS,
)
_NUMBER_WORDS: Final = tuple(word for word in NUMBERS if word != "zero")
_LONG = r"(?:(?:full|whole|straight|consecutive|long|solid|working|business|trading|calendar|more|additional|extra|further|other|short)[ -])?"
_LENGTH = rf"(?P<number>{_NUMBER}|an?\b|half(?:{_SP}|-)an?\b|half(?=-))(?P<fraction>-1/2|{_SP}1/2|½)?{_HALF}(?P<gap>[ \n]{{1,4}}|-){_LONG}(?P<unit>{_UNIT})"
_MANY = (
    r"(?P<many>several|many|some|(?:a[ ])?few|(?:a[ ])?couple(?:[ ]of)?|dozens[ ]of|recent|coming|upcoming|countless)"
)
_ABOUT = (
    r"(?P<about>about|around|approximately|roughly|nearly|almost|circa|some|at[ ]least|at[ ]most|more[ ]than|less[ ]than|fewer[ ]than|"
    r"no[ ]more[ ]than|over|under|up[ ]to|(?:just|shortly|soon)[ ](?:after|before|past)|just[ ](?:over|under)|after|before|past)"
)
_RELATIVE = r"(?P<relative>last|this|next|past|previous|following|coming|upcoming|current|same|that)"
_MAYBE_RELATIVE = rf"(?:(?P<relative>last|this|next|past|previous|following|coming|upcoming){_SP})?"
_FEASTS = _any(holidays()).replace(r"\ ", r"[ \n]")

_Rule = tuple[re.Pattern[str], "Callable[[_Reader, re.Match[str]], tuple[_Reading, ...]]"]
_RULES: Final[
    tuple[tuple[Iterable[str], str | re.Pattern[str], Callable[[_Reader, re.Match[str]], tuple[_Reading, ...]]], ...]
] = (
    # digits
    (
        "#",
        r"(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)(?:[T ](?P<hour>\d\d):(?P<minute>[0-5]\d)(?::\d\d)?Z?)?",
        _iso_date,
    ),
    (
        "#",
        r"(?P<first>\d{1,2})(?P<mark>[/.])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4}|\d\d)(?![\d/]|\.\d)",
        _slash_date,
    ),
    ("#", r"9/11(?![\d/])", _nine_eleven),
    (("#", *ORDINALS, "twenty", "thirty"), _DAY_MONTH, _month_day),
    (
        "#",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:[ ]?-[ ]?|{_SP}(?:and|to|or){_SP})(?P<later>\d{{1,2}}(?:st|nd|rd|th)?(?:{_SP}of)?{_SP}{_MONTH})",
        _first_day,
    ),
    ("#", r"(?P<year>\d{4})(?:[ ]?[-/][ ]?(?P<until>\d{4}|\d\d)(?![-/\d]|\.\d))?(?![\d]|[.,]\d|%|[-/]\d)", _year),
    ("#", r"(?P<short>\d\d)(?![\d'/:]|[.]\d|-\d|s\b)", _short_year),
    ("#", r"'?(?P<decade>\d{3}0|\d0)'?s\b", _decade),
    (("#", *ORDINALS), rf"(?P<ordinal>{_ORDINAL}){_GAP}century\b(?P<bc>{_SP}B\.?C)?", _century),
    (
        ("#", *ORDINALS),
        rf"(?P<ordinal>{_ORDINAL})(?P<digit>(?!))?{_GAP}(?:fiscal{_SP})?(?P<kind>quarter|half)\b(?:{_YEAR})?",
        _part_of_year,
    ),
    ("q", rf"(?P<ordinal>)Q(?P<digit>[1-4])(?P<kind>)(?:{_YEAR})?\b", _part_of_year),
    ("#", _CLOCK_CORE, _clock),
    (
        "#",
        r"(?P<first>(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?)[ ]?(?:-|to|and|or)[ ]?(?P<later>\d{1,2}(?:[:.]\d\d)?[ ]?[ap]\b)",
        _open_clock,
    ),
    (
        "#",
        rf"(?P<hour>\d{{1,2}}?)(?P<colon>:)?(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:.%]\d|\d|,\d)(?P<hrs>{_SP}?(?:hrs\b|hours{_SP}{_ZONE}))?(?P<zone>{_SP}\(?{_ZONE}\)?)?",
        _long_clock,
    ),
    (
        ("#", *_NUMBER_WORDS),
        rf"(?P<number>{_NUMBER}){_SP}o'[ ]?clock\b(?:{_SP}in{_SP}the{_SP}(?P<part>morning|afternoon|evening)|{_SP}at{_SP}(?P<night>night))?",
        _oclock,
    ),
    (("#", *_NUMBER_WORDS), _LENGTH, _length),
    # names of days, months, seasons, feasts
    (
        MONTHS,
        rf"(?P<month>{_MONTH})\.?{_SP}?(?:the{_SP})?(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{_any(ORDINALS)})(?![\d:%]|[.,]\d|{_GAP}{_UNIT}|[ ](?:percent|million|billion))\b(?:{_YEAR})?",
        _month_day,
    ),
    ((*MONTHS, *_OFFSETS), rf"{_MAYBE_RELATIVE}(?P<month>{_MONTH})\.?(?:{_YEAR})?", _month),
    (
        (*WEEKDAYS, *(f"{word}s" for word in _FULL_WEEKDAYS), *_OFFSETS),
        rf"{_MAYBE_RELATIVE}(?P<weekday>{_any(WEEKDAYS)})(?P<plural>s(?:{_SP}{_PART}s)?)?\b(?:(?:{_SP}(?:of|the))?{_SP}(?P<week>last|this|next){_SP}week\b)?",
        _weekday,
    ),
    ((*SEASONS, *_OFFSETS), rf"{_MAYBE_RELATIVE}(?P<season>{_any(SEASONS)})\b(?:{_YEAR})?", _season),
    (
        (*{name.split()[0].split("'")[0].rstrip(".") for name in holidays()}, *_OFFSETS),
        rf"{_MAYBE_RELATIVE}(?P<feast>{_FEASTS})(?:{_YEAR})?(?![a-z])",
        _holiday,
    ),
    (
        ("fiscal", "fy"),
        rf"(?:fiscal(?:[- ]year)?{_SP}|FY[ ]?)(?:(?P<year>[12]\d{{3}})|'?(?P<short>\d\d))\b(?:[-/]\d\d)?",
        _fiscal,
    ),
    (DECADES, rf"(?P<word>{_any(DECADES)})\b", _decade_word),
    # relative
    (_DAY_WORDS, rf"(?P<word>{_any(_DAY_WORDS)})\b(?P<beyond>(?!))?", _day_word),
    ("day", rf"day{_SP}(?:before|after){_SP}(?P<beyond>(?P<word>yesterday|tomorrow))\b", _day_word),
    (
        _OFFSETS,
        rf"{_RELATIVE}{_SP}(?:(?:fiscal|calendar|whole|entire|full){_SP})?(?P<unit>{_UNIT.replace('s?', '')})(?!-)",
        _relative_unit,
    ),
    (
        ("day", "night", "week", "month", "year"),
        rf"(?P<unit>day|night|week|month|year){_SP}(?P<way>before|after|earlier|later)\b",
        _the_unit_before,
    ),
    (_OFFSETS, rf"{_RELATIVE}{_SP}(?P<part>{_PART})", _relative_part),
    ("weekend", r"(?<=the[ ])weekend\b", _weekend),
    (
        ("early", "late", "earlier", "later", "beginning", "start", "middle", "end", "close"),
        rf"(?P<part>early|late|earlier|later|beginning|start|middle|end|close){_SP}(?:in|of){_SP}the{_SP}(?P<unit>week|month|year|quarter|decade|century)\b(?!{_SP}(?:of|before|after|ended|ending))",
        _end_of_unit,
    ),
    (("year", "month"), r"(?P<unit>year|month)-(?P<part>end)\b", _end_of_unit),
    (
        ("early", "mid", "late", "earlier", "later"),
        rf"(?P<part>early|mid|late|earlier|later)(?:-to-(?:mid|late)|{_SP}to{_SP}(?:mid|late))?(?:-|{_SP})(?:(?:in|on){_SP})?(?:the{_SP})?(?:')?",
        _part_prefix,
    ),
    (
        ("beginning", "start", "middle", "end", "close"),
        rf"(?P<part>beginning|start|middle|end|close){_SP}of{_SP}(?:the{_SP})?(?:')?",
        _part_prefix,
    ),
    # lengths and frequencies
    (
        ("several", "many", "some", "a", "few", "couple", "dozens", "recent", "coming", "upcoming", "countless"),
        rf"{_MANY}{_SP}{_LONG}(?P<unit>{_UNIT})",
        _vague_length,
    ),
    (
        ("hours", "minutes", "days", "weeks", "months", "years", "decades", "centuries"),
        r"(?P<many>(?!))?(?P<unit>hours|minutes|days|weeks|months|years|decades|centuries)\b",
        _vague_length,
    ),
    (
        ("last", "past", "next", "first", "previous", "following", "coming", "upcoming", "final", "latest"),
        rf"(?P<which_span>last|past|next|first|previous|following|coming|upcoming|final|latest){_SP}(?:(?P<few>few|several|couple(?:{_SP}of)?|many)|(?P<number>{_NUMBER})(?P<fraction>-1/2|{_SP}1/2|½)?{_HALF}){_GAP}{_LONG}(?P<unit>{_UNIT})",
        _period_ahead,
    ),
    (
        ("every", "each"),
        rf"(?:every|each){_SP}(?:single{_SP})?(?:(?P<weekday>{_WEEKDAY})|(?P<month>{_MONTH})|(?P<season>{_any(SEASONS)})\b|(?P<part>{_PART})|(?:(?P<other>other|second){_SP}|(?P<few>few|several){_SP}|(?P<number>{_NUMBER}){_GAP})?(?P<unit>{_UNIT}))",
        _every,
    ),
    (
        ("once", "twice", "#", *_NUMBER_WORDS),
        rf"(?:once|twice|(?:{_NUMBER}){_SP}times){_SP}(?:an?|per|each|every|in{_SP}a){_SP}(?P<unit>{_UNIT})",
        _times_a_unit,
    ),
    ("per", rf"per{_SP}(?P<unit>day|week|month|quarter|year)\b", _times_a_unit),
    (_FREQUENCIES, rf"(?:{_any(_FREQUENCIES)})\b", _frequency),
    ((*_REFERENCES, "right", "just"), rf"(?:(?:right|just){_SP})?(?P<word>{_any(_REFERENCES)})\b", _reference),
    (("at", "these"), rf"(?:at{_SP}(?:present|the{_SP}moment)|these{_SP}days)\b", _present),
    (("past", "future"), r"(?P<word>past|future)\b", _past_or_future),
    # clock
    (("noon", "midnight", "midday"), rf"(?:12[ ])?(?P<word>noon|midnight|midday)\b{_ZONES}", _noon),
    ((*DAY_PARTS,), rf"(?P<part>{_any(DAY_PARTS)})\b(?P<of>{_SP}of{_SP}(?:the{_SP})?)?", _bare_part),
    (
        (
            "about",
            "around",
            "approximately",
            "roughly",
            "nearly",
            "almost",
            "circa",
            "some",
            "at",
            "more",
            "less",
            "fewer",
            "no",
            "over",
            "under",
            "up",
            "just",
            "shortly",
            "soon",
            "after",
            "before",
            "past",
        ),
        rf"{_ABOUT}{_SP}",
        _about,
    ),
)


def _by_trigger() -> dict[str, tuple[_Rule, ...]]:
    table: dict[str, list[_Rule]] = defaultdict(list)
    for words, pattern, rule in _RULES:
        compiled = pattern if isinstance(pattern, re.Pattern) else re.compile(pattern, _FLAGS)
        keys = {words} if isinstance(words, str) else {word.split("-")[0] for word in words}
        for key in keys:
            table[key].append((compiled, rule))
    return {word: tuple(rules) for word, rules in table.items()}


_TRIGGERS: Final = _by_trigger()


# ------------------------------------------------------------------ the whole document


def find_timexes(document: Document, folded: str, sentences: tuple[Sentence, ...]) -> Iterator[Timex]:
    """Yield the time expressions of a document in text order.

    Relative ones are resolved against `document.published`, or keep X for what is unknown.
    """
    reader = _Reader(document, folded)
    for sentence in sentences:
        reader.enter(sentence)
        readings = list(reader.scan())
        for place, reading in enumerate(readings):
            near = readings[max(0, place - _NEAR_READINGS) : place + _NEAR_READINGS + 1]
            yield _timex(document, reader, _settle(reader, reading, near), sentence.index)


def _settle(reader: _Reader, reading: _Reading, near: list[_Reading]) -> _Reading:
    """Tie a bare clock time to a day: of its sentence, else the last one of its paragraph, else the document's."""
    if reading.type != "TIME" or not reading.value.startswith("T"):
        return reading
    days = [other for other in near if other.type in ("DATE", "TIME") and _names_day(other.value)]
    if days:
        day = min(days, key=lambda other: (abs(other.start - reading.start), other.start))
        return replace(reading, value=_at_hour(day.value, reading.value), is_relative=day.is_relative)
    assert reader.sentence is not None
    if has_day(reader.anchor) and reader.anchor_paragraph == reader.sentence.paragraph:
        return replace(reading, value=_at_hour(reader.anchor, reading.value), is_relative=reader.anchor_is_relative)
    day_value = reader.published.isoformat() if reader.published else "XXXX-XX-XX"
    return replace(reading, value=f"{day_value}{reading.value}", is_relative=True)


_ARTICLE: Final = re.compile(r"\bthe[ ]$", _FLAGS)


def _timex(document: Document, reader: _Reader, reading: _Reading, sentence: int) -> Timex:
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


def _interval(reading: _Reading) -> Interval | None:
    if reading.type not in ("DATE", "TIME"):
        return None
    interval = interval_of(reading.value)
    if interval is None or interval.start is None or interval.end is None:
        return interval
    if reading.part:
        return third(interval, reading.part)
    before, after = reading.slack
    return Interval(interval.start - timedelta(minutes=before), interval.end + timedelta(minutes=after))
