"""One event at two times, or a weekday that is not that date's.

What it finds: the day, month, year, hour or length of the same event given differently, and a date
whose weekday the calendar denies.

Why it matters: a wrong day sends readers to the wrong evening; a wrong year rewrites history.

Fires:
    a.txt: The ferry to Orsay was cancelled on Tuesday, 4 March 2025.
    b.txt: On 6 March 2025 the ferry to Orsay was cancelled.

Stays quiet on relative dates that agree, a month against a day in it, another event of the same
kind, and times of publication.

To silence it: --ignore date-mismatch, or accept the conflict by its id.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from factcheck.compare.scope import time_guard
from factcheck.compare.times import relate, weekday_mismatch
from factcheck.model import Clash, Corpus, Document, Relation, Severity, Side, SlotPair, Timex

NAME: Final = "date-mismatch"
CATEGORY: Final = "dates"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "one event at two times"


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of times that fill one slot and cannot both hold, and each impossible weekday."""
    yield from _between(corpus)
    for extraction in corpus.extractions:
        for timex in extraction.timexes:
            weekday = weekday_mismatch(timex)
            if weekday:
                impossible = _impossible(extraction.document, timex, weekday)
                yield impossible
                yield from _elsewhere(corpus, timex, impossible)


def _elsewhere(corpus: Corpus, timex: Timex, impossible: Clash) -> Iterator[Clash]:
    """Set an impossible weekday against every other place that gives the same date."""
    for extraction in corpus.extractions:
        for other in extraction.timexes:
            if other.span != timex.span and other.value[:10] == timex.value[:10] and not weekday_mismatch(other):
                yield replace(impossible, right=Side(other.span, other.span.text, impossible.right.normalized))


def _between(corpus: Corpus) -> Iterator[Clash]:
    for pair in corpus.slots:
        match pair.left[1], pair.right[1]:
            case Timex() as left, Timex() as right:
                yield from _clash(corpus, pair, left, right)


def _clash(corpus: Corpus, pair: SlotPair, left: Timex, right: Timex) -> Iterator[Clash]:
    relation, why = relate(left, right)
    if relation is not Relation.CONTRADICTORY:
        return
    places = (pair.left[0], left.sentence), (pair.right[0], right.sentence)
    yield Clash(
        rule=NAME,
        left=Side(left.span, left.span.text, left.value),
        right=Side(right.span, right.span.text, right.value),
        subject="",
        attribute=left.type.lower(),
        reason="; ".join((why, *pair.reasons)),
        confidence=pair.score,
        guard=time_guard(corpus, *places, left.span, right.span),
    )


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
