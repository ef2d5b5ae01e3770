"""Walks through one document, tries the rules that its words trigger, and remembers the last date read."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.extract.tense import tense_at
from factcheck.extract.timexes.patterns import (
    ANCHORED,
    CLOCK_CORE,
    FLAGS,
    OFFSETS,
    PART,
    SHORT_YEARS_TURN,
    SP,
    WEEKDAY,
    ZONE,
)
from factcheck.extract.timexes.reading import Reading, at_hour, clock_value, names_day
from factcheck.normalize.dates import DAY_PARTS, WEEKDAYS, day_of, has_day, make_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from factcheck.extract.timexes.table import Triggers
    from factcheck.model import Document, Sentence, Token
    from factcheck.normalize.dates import Direction

    Rule = tuple[re.Pattern[str], Callable[["Reader", re.Match[str]], tuple[Reading, ...]]]
    Row = tuple[Iterable[str], str | re.Pattern[str], Callable[["Reader", re.Match[str]], tuple[Reading, ...]]]

_WORD: Final = re.compile(r"[A-Za-z]+|\d+")
_NAME_LABELS: Final = frozenset(("PERSON", "ORG", "WORK_OF_ART", "WORK", "PRODUCT", "FAC", "FACILITY", "GPE", "LOC"))
_FINANCE: Final = re.compile(
    r"\b(?:revenues?|profits?|earnings?|sales|incomes?|loss(?:es)?|shares?|growth|economy|gdp|results?|percent|%|"
    r"shipments?|budget|dividends?|net|forecasts?|guidance|demand|prices?)\b",
    re.IGNORECASE,
)
_SLASHED: Final = re.compile(r"(?<![\d/.$-])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d\d)(?![\d/])")
_YEARS: Final = re.compile(r"(?<![\d.,-])(?:19|20)\d\d(?![\d]|[.,]\d)")
_ENDS_IN_MERIDIEM: Final = re.compile(r"[ap]\.[ ]?m\.$", FLAGS)
_AFTER_MERIDIEM: Final = re.compile(rf"{SP}(?:{ZONE}(?:[ ]time\b)?(?:,?{SP}(?:on{SP})?{WEEKDAY})?|{WEEKDAY})", FLAGS)
"""What belongs to "9 a.m." although the parser ends the sentence there."""
_SURE_DAYS: Final = 100
"""Within this distance the year guessed for a date is taken as certain, and its weekday can be held against it."""
_MAX_DEPTH: Final = 4
"""Phrases inside one another, as in "about the end of last May"; more is a pathological text."""


class Reader:
    """Reads one document, sentence by sentence; it remembers the last date read, for "two days later"."""

    def __init__(self, document: Document, folded: str, triggers: Triggers) -> None:
        self.folded = folded
        self._triggers = triggers
        self.published = document.published
        self.anchor = ""
        self.anchor_is_relative = False
        self.anchor_paragraph = -1
        self.before_sentence = ("", False, -1)
        self.sentence: Sentence | None = None
        self.limit = len(folded)
        self._places: dict[int, int] | None = None
        self._depth = 0
        self._done = 0
        self._day_order: str | None = None
        self._years: frozenset[int] | None = None

    def enter(self, sentence: Sentence) -> None:
        """Start a sentence; a new paragraph keeps the last date."""
        self.sentence = sentence
        self.before_sentence = (self.anchor, self.anchor_is_relative, self.anchor_paragraph)
        self.limit = sentence.span.end
        if _ENDS_IN_MERIDIEM.search(self.folded, max(0, self.limit - 6), self.limit):
            tail = _AFTER_MERIDIEM.match(self.folded, self.limit)
            self.limit = tail.end() if tail else self.limit
        self._places = None

    def scan(self) -> Iterator[Reading]:
        """Yield the readings of the sentence, with clock times not yet tied to a day."""
        assert self.sentence is not None
        done = max(self.sentence.span.start, self._done)
        for match in _WORD.finditer(self.folded, done, self.limit):
            word = match.group()
            if match.start() < done or ("#" if word[0].isdigit() else word.lower()) not in self._triggers:
                continue
            readings = self.read(match.start(), word)
            for reading in readings:
                done = self._done = max(done, reading.end)
                self._remember(reading)
                yield reading

    def read(self, position: int, word: str | None = None) -> tuple[Reading, ...]:
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

    def _longest(self, position: int, word: str) -> tuple[Reading, ...]:
        best: tuple[Reading, ...] = ()
        for pattern, rule in self._triggers.rules("#" if word[:1].isdigit() else word.lower()):
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

    def speaks_of_money(self) -> bool:
        """Say whether the sentence is about business figures."""
        assert self.sentence is not None
        return bool(_FINANCE.search(self.folded, self.sentence.span.start, self.limit))

    def is_anchor_near(self) -> bool:
        """Say whether the last date stands in this paragraph or the one before."""
        return self.sentence is not None and self.anchor_paragraph >= self.sentence.paragraph - 1

    def day_order(self) -> str:
        """Say whether the document writes "30/09/2021" ("day") or "09/30/2021" ("month"); "" when it shows neither."""
        if self._day_order is None:
            firsts = {
                "day" if int(first) > 12 else "month"
                for first, second in _SLASHED.findall(self.folded)
                if (int(first) > 12) != (int(second) > 12)
            }
            self._day_order = firsts.pop() if len(firsts) == 1 else ""
        return self._day_order

    def years_named(self) -> frozenset[int]:
        """Give the years that the document names anywhere."""
        if self._years is None:
            self._years = frozenset(int(year) for year in _YEARS.findall(self.folded))
        return self._years

    def base_of(self, which: str) -> date | None:
        """Give the day that "following" or "previous" counts from: the last date if it is near, else the document's."""
        near = self.anchor if which in ANCHORED and self.is_anchor_near() else ""
        return (day_of(near) if near else None) or self.published

    def direction(self, position: int) -> Direction:
        """Say on which side of the document's date a weekday, month or feast lies."""
        assert self.sentence is not None
        tense = tense_at(self.sentence, position)
        if tense == "past" or tense == "none":
            return "past"
        return "future"

    def _remember(self, reading: Reading) -> None:
        value = reading.value.removeprefix("FY")
        if reading.type in ("DATE", "TIME") and value[:4].isdigit() and self.sentence:
            self.anchor = value
            self.anchor_is_relative = reading.is_relative
            self.anchor_paragraph = self.sentence.paragraph

    # -------------------------------------------------------------- what may follow

    def _extend(self, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
        """Join what names one time without a preposition: "Thursday morning", "9 a.m. Friday", "14 June, a Friday"."""
        last = readings[-1]
        if last.type == "TIME" and last.value.startswith("T"):
            return (*readings[:-1], self._with_day(last))
        if last.type != "DATE" or not names_day(last.value):
            return readings
        return (*readings[:-1], self._with_hours(self._with_weekday(last)))

    def _with_day(self, clock: Reading) -> Reading:
        gap = _BLANK.match(self.folded, clock.end, self.limit)
        days = self.read(gap.end()) if gap else ()
        if not days or days[0].type != "DATE" or not names_day(days[0].value):
            return clock
        day = days[0]
        value = at_hour(day.value, clock.value)
        return replace(clock, end=day.end, value=value, is_relative=day.is_relative, weekday=day.weekday)

    def _with_weekday(self, day: Reading) -> Reading:
        match = _AND_WEEKDAY.match(self.folded, day.end, self.limit)
        if day.weekday is not None or not match or not match["weekday"][0].isupper():
            return day
        return replace(self.with_weekday(day, WEEKDAYS[match["weekday"].lower()]), end=match.end())

    def with_weekday(self, day: Reading, weekday: int) -> Reading:
        """Give a date the weekday written beside it, in a year where both are right if the year was guessed.

        Where no year of the document fits and the date is far off, the year is unknown, not the weekday wrong.
        """
        guess = day_of(day.value) if day.is_relative and has_day(day.value) else None
        if guess is None or self.published is None or guess.weekday() == weekday:
            return replace(day, weekday=weekday)
        is_sure = abs((guess - self.published).days) < _SURE_DAYS
        years = self.years_named() if is_sure else {*self.years_named(), guess.year - 1, guess.year + 1}
        near = sorted(years, key=lambda year: (abs(year - guess.year), year))
        others = (make_date(year, guess.month, guess.day) for year in near if year != guess.year)
        fitting = next((other for other in others if other and other.weekday() == weekday), None)
        if fitting:
            return replace(day, value=f"{fitting.isoformat()}{day.value[10:]}", weekday=weekday)
        return replace(day, weekday=weekday if is_sure else None)

    def _with_hours(self, day: Reading) -> Reading:
        part = _AND_PART.match(self.folded, day.end, self.limit)
        if part:
            value = at_hour(day.value, f"T{DAY_PARTS[part['part'].lower()]}")
            return replace(day, end=part.end(), type="TIME", value=value, part=(part["early"] or "").lower())
        noon = _AND_NOON.match(self.folded, day.end, self.limit)
        if noon:
            return replace(day, end=noon.end(), type="TIME", value=at_hour(day.value, "T12:00"))
        clock = _AND_CLOCK.match(self.folded, day.end, self.limit)
        if not clock:
            return day
        return replace(day, end=clock.end(), type="TIME", value=at_hour(day.value, clock_value(clock) or ""))

    def resolve_year(self, match: re.Match[str]) -> tuple[int | None, bool]:
        """Give the year that a match names, and whether that took the document's date."""
        if match["year"]:
            return int(match["year"]), False
        if match["short"]:
            short = int(match["short"])
            return short + (2000 if short <= SHORT_YEARS_TURN else 1900), False
        if match["which"]:
            which = match["which"].lower()
            base = day_of(self.anchor) if which in ANCHORED and self.anchor else self.published
            return (base.year + OFFSETS[which] if base else None), True
        return None, True


_BLANK: Final = re.compile(r"[ \n](?:\((?=[A-Z]))?")
_AND_WEEKDAY: Final = re.compile(rf"(?:[ ]?,)?{SP}(?:a{SP})?\(?(?P<weekday>{WEEKDAY})\)?", FLAGS)
_AND_PART: Final = re.compile(rf"(?:'s)?{SP}(?:(?P<early>early|late|mid)[ -])?(?P<part>{PART})", FLAGS)
_AND_NOON: Final = re.compile(rf"{SP}(?:at{SP})?noon\b", FLAGS)
_AND_CLOCK: Final = re.compile(rf"(?:[ ]?,)?{SP}{CLOCK_CORE}", FLAGS)


def tense_at_match(reader: Reader, match: re.Match[str]) -> str:
    """Give the tense at the start of a match."""
    return tense_at(reader.sentence, match.start()) if reader.sentence else "none"
