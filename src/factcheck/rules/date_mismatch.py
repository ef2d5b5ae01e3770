"""One event at two times, or a weekday that is not that date's.

What it finds: the day, month, year, hour or length of the same event given differently, and a date
whose weekday the calendar denies.

Why it matters: a wrong day sends readers to the wrong evening; a wrong year rewrites history.

Fires:
    a.txt: The ferry to Orsay was cancelled on Tuesday, 4 March 2025.
    b.txt: On 6 March 2025 the ferry to Orsay was cancelled.

Stays quiet on relative dates that agree, a month against a day in it, another event of the same
kind, times of publication, and the years of a copyright notice.

To silence it: --ignore date-mismatch; at one place:

    <!-- factcheck: ignore[date-mismatch] -- reason -->
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.compare.changes import is_quoted
from factcheck.compare.scope import time_guard
from factcheck.compare.times import relate, weekday_mismatch
from factcheck.model import Clash, Corpus, Document, Quantity, Relation, Severity, Side, SlotPair, Timex
from factcheck.normalize.dates import has_day

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME: Final = "date-mismatch"
CATEGORY: Final = "dates"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "one event at two times"


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of times that fill one slot and cannot both hold, and each impossible weekday."""
    between = list(_between(corpus))
    yield from between
    told = {side.span for clash in between if _is_sure(clash) for side in (clash.left, clash.right)}
    for extraction in corpus.extractions:
        for timex in extraction.timexes:
            weekday = weekday_mismatch(timex)
            if weekday and timex.span not in told:
                impossible = _impossible(extraction.document, timex, weekday)
                yield impossible
                yield from _elsewhere(corpus, timex, impossible)


def _is_sure(clash: Clash) -> bool:
    return clash.guard is None and clash.basis == "calendar"


def _by_calendar(clash: Clash, left: Timex, right: Timex) -> Clash:
    """Add what the calendar says of two times of which one has a weekday that is not its own."""
    wrong = [timex for timex in (left, right) if weekday_mismatch(timex)]
    if len(wrong) != 1:
        return clash
    right_side = clash.right if wrong[0] is left else clash.left
    return replace(
        clash,
        reason=f"{clash.reason}; {wrong[0].value} is a {weekday_mismatch(wrong[0])}",
        confidence=max(clash.confidence, _SURE) if clash.confidence >= _DOUBTFUL else clash.confidence,
        right_side=right_side.normalized,
        basis="calendar" if clash.confidence >= _DOUBTFUL else None,
    )


_SURE: Final = 0.9
"""Confidence in a pair of dates of which the calendar denies one."""


def _elsewhere(corpus: Corpus, timex: Timex, impossible: Clash) -> Iterator[Clash]:
    """Set an impossible weekday against every other place that gives the same date."""
    for extraction in corpus.extractions:
        for other in extraction.timexes:
            if other.span == timex.span or other.type != "DATE" or other.value != timex.value[:10]:
                continue
            if _has_digit(other) and not weekday_mismatch(other):
                yield replace(impossible, right=Side(other.span, other.span.text, impossible.right.normalized))


def _between(corpus: Corpus) -> Iterator[Clash]:
    for pair in corpus.slots:
        match pair.left[1], pair.right[1]:
            case Timex() as left, Timex() as right if {left.type, right.type} <= {"DATE", "TIME"}:
                yield from _clash(corpus, pair, left, right)


def _clash(corpus: Corpus, pair: SlotPair, left: Timex, right: Timex) -> Iterator[Clash]:
    relation, why = relate(left, right)
    if relation is not Relation.CONTRADICTORY:
        return
    places = (pair.left[0], left.sentence), (pair.right[0], right.sentence)
    clash = Clash(
        rule=NAME,
        left=Side(left.span, left.span.text, left.value),
        right=Side(right.span, right.span.text, right.value),
        subject="",
        attribute=left.type.lower(),
        reason="; ".join((why, *pair.reasons)),
        confidence=pair.score,
        guard=_occasion(corpus, pair, left, right) or time_guard(corpus, *places, left.span, right.span),
    )
    yield _by_calendar(clash, left, right)


def _occasion(corpus: Corpus, pair: SlotPair, left: Timex, right: Timex) -> str | None:
    """Name what makes two times those of two occasions: one past and one to come, or years whose figures differ too.

    What somebody says inside quotation marks is hardly told in the same words outside them.
    """
    quoted = (
        is_quoted(corpus.extractions[number], timex.span.start, timex.span.end)
        for number, timex in ((pair.left[0], left), (pair.right[0], right))
    )
    if len(set(quoted)) > 1:
        return "one stands in a quotation"
    if any(_is_of_copyright(corpus, *side) for side in ((pair.left[0], left), (pair.right[0], right))):
        return "the years of a copyright notice"
    if left.is_relative and right.is_relative and left.span.text.lower() == right.span.text.lower():
        return "the same words, counted from other days"
    if _CALENDAR.search(_sentence(corpus, pair.left[0], left)) or _CALENDAR.search(
        _sentence(corpus, pair.right[0], right)
    ):
        return "another calendar"
    if _is_past(corpus, pair.left[0], left) is not _is_past(corpus, pair.right[0], right):
        sides = {_is_past(corpus, pair.left[0], left), _is_past(corpus, pair.right[0], right)}
        if None not in sides:
            return "one lies behind its document, the other ahead"
    if _is_before_end(corpus, pair, left, right):
        return "a day before the end that the other document names"
    if _is_told_elsewhere(corpus, pair.left[0], left, right) or _is_told_elsewhere(corpus, pair.right[0], right, left):
        return "one document tells both days"
    if len(left.value) <= _MONTH and len(right.value) <= _MONTH and _figures_differ(corpus, pair, left, right):
        return "another period: the figures beside the times differ too"
    return None


def _is_of_copyright(corpus: Corpus, number: int, timex: Timex) -> bool:
    """Say whether a year stands in a copyright notice: "© 2017-2025 Orrel Instruments" tells when a text was edited."""
    text = corpus.extractions[number].document.text
    line = text[text.rfind("\n", 0, timex.span.start) + 1 : timex.span.start]
    return bool(_COPYRIGHT.search(line))


_COPYRIGHT: Final = re.compile(r"(?:\bcopyright\b|©|\(c\)\s)[^.;]*$", re.IGNORECASE)


def _is_before_end(corpus: Corpus, pair: SlotPair, left: Timex, right: Timex) -> bool:
    """Say whether one is the end of a time, "closed until Thursday", and the other lies before: "closed today"."""
    ours, theirs = (
        bool(_UNTIL.search(corpus.extractions[number].document.text[: timex.span.start][-_LINK:]))
        for number, timex in ((pair.left[0], left), (pair.right[0], right))
    )
    if ours is theirs:
        return False
    end, day = (left, right) if ours else (right, left)
    starts = day.interval.start if day.interval else None
    ends = end.interval.end if end.interval else None
    return not _has_digit(end) or bool(starts and ends and starts <= ends)  # the week of a weekday is a guess


_LINK: Final = 12
"""Characters before a time that hold the word that ties it to the rest."""
_UNTIL: Final = re.compile(r"\b(?:until|till|through|up to)\s+(?:the\s+)?$", re.IGNORECASE)


def _is_told_elsewhere(corpus: Corpus, number: int, own: Timex, other: Timex) -> bool:
    """Say whether a document also has the day of the other one, written in figures: it knows it as that of another.

    Years are left out, as most days are written without one.
    """
    if not _has_digit(other) or not has_day(other.value):
        return False
    return any(
        timex.span != own.span and _has_digit(timex) and timex.value[4:10] == other.value[4:10]
        for timex in corpus.extractions[number].timexes
    )


def _sentence(corpus: Corpus, number: int, timex: Timex) -> str:
    return corpus.extractions[number].sentences[timex.sentence].span.text


_CALENDAR: Final = re.compile(
    r"\b(?:(?:old|new) style|[ON]\.S\.|julian|gregorian|hijri|lunar calendar)\b", re.IGNORECASE
)
"""Words that say by which calendar a date counts."""


def _is_past(corpus: Corpus, number: int, timex: Timex) -> bool | None:
    """Say whether a time lies before the day of its document (True) or after it (False)."""
    published = corpus.extractions[number].document.published
    if published is None or not _has_digit(timex):
        return None
    if timex.interval is None or timex.interval.start is None or timex.interval.end is None:
        return None
    if timex.interval.end.date() < published:
        return True
    return False if timex.interval.start.date() > published else None


def _has_digit(timex: Timex) -> bool:
    """Say whether a time is written as a date, not as a weekday or by its distance."""
    return any(mark.isdigit() for mark in timex.span.text)


def _figures_differ(corpus: Corpus, pair: SlotPair, left: Timex, right: Timex) -> bool:
    here = (pair.left[0], left.sentence), (pair.right[0], right.sentence)
    return any(
        isinstance(other.left[1], Quantity)
        and here == ((other.left[0], other.left[1].sentence), (other.right[0], other.right[1].sentence))
        and other.score >= _DOUBTFUL
        for other in corpus.slots
    )


_MONTH: Final = len("2025-09")
"""Length of the value of a month; days of one event are mixed up beside right figures, years with theirs."""
_DOUBTFUL: Final = 0.3


def _impossible(document: Document, timex: Timex, weekday: str) -> Clash:
    """Set the weekday against the rest of the date: two places inside one expression."""
    text = timex.span.text
    start = next((i for i in range(len(text)) if text[i : i + 3].lower() in _WEEKDAYS), 0)
    end = start + next((i for i, mark in enumerate(text[start:]) if not mark.isalpha()), len(text) - start)
    named = document.span(timex.span.start + start, timex.span.start + end)
    rest_start, rest_end = (
        (timex.span.start + end, timex.span.end) if start == 0 else (timex.span.start, timex.span.start + start)
    )
    while rest_start < rest_end and not document.text[rest_start].isalnum():
        rest_start += 1
    rest = document.span(rest_start, max(rest_end, rest_start + 1))
    return Clash(
        rule=NAME,
        left=Side(named, named.text, named.text.lower()),
        right=Side(rest, rest.text, f"{timex.value}: {weekday}".lower()),
        subject=timex.value,
        attribute="weekday",
        reason=f"{timex.value} is a {weekday}, not a {named.text}",
        confidence=0.95,
        basis=None,
    )


_WEEKDAYS: Final = frozenset({"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
