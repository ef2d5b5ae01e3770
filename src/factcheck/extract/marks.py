"""Knows which quotation marks open and which close: curly, straight, single, tokenised, and stray ones."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from factcheck.normalize.text import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model import Document

_DOUBLE: Final = re.compile(r"``|''|[\"“”„‟«»]")
_SINGLE: Final = re.compile(r"(?<!['`])['‘’‚‛`´](?!['`])")
_TAG: Final = re.compile(r"<[a-z][a-z0-9-]*(?: [^<>]*)?>", re.IGNORECASE)
_LEFT_SHAPES: Final = frozenset({"“", "„", "‟", "«", "``", "‘", "‚", "‛", "`"})
_RIGHT_SHAPES: Final = frozenset({"”", "»", "''", "’", "´"})
_ELISION: Final = re.compile(
    r"(?:em|til|till|tis|twas|cause|bout|round|n|s|re|ll|ve|m|d|t|nt|\d\ds?)(?![\w])", re.IGNORECASE
)
_FEET_AND_INCHES: Final = re.compile(r"\d\s?'\s?\d{1,2}$")
_BEFORE_OPENING: Final = frozenset(" \n([{-/\"'")
_AFTER_CLOSING: Final = frozenset(" \n)]}-/,.;:!?\"'")
_ENDS_SPEECH: Final = frozenset(",.!?")

# Costs of reading a mark one way; the cheapest reading of the whole text wins. Only their order matters: a stray mark
# must cost more than two odd spacings and less than two stray ones, or one slip would turn every later pair inside out.
_STRAY: Final = 3.0
_AGAINST_SPACING: Final = 2.0
_AGAINST_SHAPE: Final = 1.6
_UNCLEAR: Final = 0.6
_GLUED: Final = 1.0
_REPEATED_OPENING: Final = 0.2
_LINE_CROSSED: Final = 0.8
_PARAGRAPH_CROSSED: Final = 3.2
_LONG: Final = 2.0
_LONG_FROM: Final = 2000


@dataclass(frozen=True, slots=True)
class Quoted:
    """One stretch inside marks: the ranges of its words, and the range with the marks."""

    parts: tuple[tuple[int, int], ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    paragraph: int
    opening: float
    closing: float
    stray: float
    is_first: bool
    is_curly: bool


@dataclass(frozen=True, slots=True)
class _Reading:
    """The cheapest reading so far that ends in one state, and the way there."""

    cost: float
    action: str
    before: _Reading | None
    mark: _Mark | None
    opened: _Mark | None


def find_quoted(document: Document, folded: str) -> tuple[Quoted, ...]:
    """Give every stretch inside quotation marks in text order; what is quoted within a quotation stays in it."""
    ranges = tuple(paragraphs(folded))
    double = _pair(_double_marks(document.text, folded, ranges), folded, ranges)
    single = _pair(_single_marks(document.text, folded, ranges, double), folded, ranges)
    return _outermost(double, single, folded)


def _double_marks(text: str, folded: str, ranges: Sequence[tuple[int, int]]) -> Iterator[_Mark]:
    in_tag = _inside(folded, (tag.span() for tag in _TAG.finditer(folded)))
    for number, (start, end) in enumerate(ranges):
        first = True
        for found in _DOUBLE.finditer(text, start, end):
            if folded[found.start()] == " " or in_tag[found.start()]:
                continue
            is_inch = bool(_FEET_AND_INCHES.search(folded, max(start, found.start() - 8), found.start()))
            stray = 0.1 if is_inch else 1.2 if folded[found.start() - 1 : found.start()].isdigit() else _STRAY
            yield _mark(found.group(), folded, found.span(), number, stray, is_first=first and found.start() == start)
            first = False


def _inside(text: str, ranges: Iterable[tuple[int, int]]) -> bytearray:
    """Give one flag for each character: whether it lies in one of the ranges."""
    flags = bytearray(len(text))
    for start, end in ranges:
        flags[start:end] = b"\x01" * (end - start)
    return flags


def _single_marks(
    text: str, folded: str, ranges: Sequence[tuple[int, int]], double: Sequence[Quoted]
) -> Iterator[_Mark]:
    """Yield single marks outside double ones, without apostrophes inside words and clipped words."""
    inside = _inside(text, ((quoted.start, quoted.end) for quoted in double))
    for number, (start, end) in enumerate(ranges):
        for found in _SINGLE.finditer(text, start, end):
            at = found.start()
            before, after = folded[at - 1 : at] or " ", folded[at + 1 : at + 2] or " "
            if inside[at] or folded[at] == " " or (before.isalnum() and after.isalnum()):
                continue
            if _ELISION.match(folded, at + 1) and (before.isspace() or before.isalnum()):
                continue
            stray = 0.3 if before.isdigit() or before in "sS" else 1.0 if before.isalpha() else 2.0
            mark = _mark(found.group(), folded, found.span(), number, stray, is_first=at == start)
            if min(mark.opening, mark.closing) <= _GLUED:
                yield mark


def _mark(shape: str, folded: str, span: tuple[int, int], paragraph: int, stray: float, *, is_first: bool) -> _Mark:
    before, after = folded[span[0] - 1 : span[0]] or " ", folded[span[1] : span[1] + 1] or " "
    left_free, right_free = before in _BEFORE_OPENING, after in _AFTER_CLOSING
    spoken = folded[max(0, span[0] - 3) : span[0]].rstrip()[-1:] in _ENDS_SPEECH and span[0] > 0
    if left_free and right_free:
        opening, closing = _UNCLEAR, 0.2 if spoken else _UNCLEAR
    elif left_free:
        opening, closing = 0.0, 1.2 if spoken and before == " " else _AGAINST_SPACING
    elif right_free:
        opening, closing = _AGAINST_SPACING, 0.0
    else:
        opening, closing = 0.3 if before in ":,;" else _GLUED, 0.4 if spoken else _GLUED
    opening += _AGAINST_SHAPE if shape in _RIGHT_SHAPES and shape != "’" else 0.0
    closing += _AGAINST_SHAPE if shape in _LEFT_SHAPES and shape != "`" else 0.0
    return _Mark(span[0], span[1], paragraph, opening, closing, stray, is_first, shape not in "\"'")


def _pair(marks: Iterator[_Mark], folded: str, ranges: Sequence[tuple[int, int]]) -> tuple[Quoted, ...]:
    """Choose for every mark whether it opens, closes, opens again or is stray, so that the whole costs least."""
    closed = _Reading(0.0, "", None, None, None)
    opened: _Reading | None = None
    previous: _Mark | None = None
    for mark in marks:
        crossing = _crossing(previous, mark, folded, ranges) if previous else 0.0
        closed, opened = _read(mark, closed, opened, crossing)
        previous = mark
    return tuple(_collect(closed, folded, ranges))


def _read(mark: _Mark, closed: _Reading, opened: _Reading | None, crossing: float) -> tuple[_Reading, _Reading]:
    now_closed = _Reading(closed.cost + mark.stray, "stray", closed, mark, None)
    now_open = _Reading(closed.cost + mark.opening, "open", closed, mark, mark)
    if opened and opened.opened:
        long = _LONG if mark.start - opened.opened.start > _LONG_FROM else 0.0
        closing = _Reading(opened.cost + crossing + long + mark.closing, "close", opened, mark, None)
        now_closed = min(now_closed, closing, key=lambda item: item.cost)
        goes_on = [_Reading(opened.cost + crossing + mark.stray, "stray", opened, mark, opened.opened)]
        if mark.is_first and crossing and _opens_again(opened.opened, mark):
            again = max(0.0, crossing - _PARAGRAPH_CROSSED) + _REPEATED_OPENING + mark.opening
            goes_on.append(_Reading(opened.cost + again, "again", opened, mark, mark))
        now_open = min(now_open, *goes_on, key=lambda item: item.cost)
    return now_closed, now_open


def _opens_again(first: _Mark, mark: _Mark) -> bool:
    return first.opening < _UNCLEAR and first.is_curly == mark.is_curly


def _crossing(left: _Mark, right: _Mark, folded: str, ranges: Sequence[tuple[int, int]]) -> float:
    """Give what it costs to stay open between two marks: a line break little, a blank line a lot."""
    cost = 0.0
    for number in range(left.paragraph, right.paragraph):
        between = folded[ranges[number][1] : ranges[number + 1][0]]
        cost += _LINE_CROSSED if between.count("\n") < 2 else _PARAGRAPH_CROSSED
    return cost


def _collect(last: _Reading, folded: str, ranges: Sequence[tuple[int, int]]) -> Iterator[Quoted]:
    way: list[_Reading] = []
    step: _Reading | None = last
    while step and step.mark:
        way.append(step)
        step = step.before
    opening: list[_Mark] = []
    for reading in reversed(way):
        assert reading.mark
        if reading.action in ("open", "again"):
            opening.append(reading.mark)
        elif reading.action == "close":
            yield from _quoted(opening, reading.mark, folded, ranges)
            opening = []


def _quoted(
    opening: Sequence[_Mark], closing: _Mark, folded: str, ranges: Sequence[tuple[int, int]]
) -> Iterator[Quoted]:
    parts = []
    for number, mark in enumerate(opening):
        end = ranges[opening[number + 1].paragraph - 1][1] if number + 1 < len(opening) else closing.start
        part = _trim(folded, mark.end, end)
        if part:
            parts.append(part)
    if parts:
        yield Quoted(tuple(parts), opening[0].start, closing.end)


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if any(mark.isalnum() for mark in text[start:end]) else None


def _outermost(double: Sequence[Quoted], single: Sequence[Quoted], folded: str) -> tuple[Quoted, ...]:
    """Merge both kinds; a single pair around a double one is kept only when it plainly is the outer quotation."""
    kept: list[Quoted] = []
    dropped: set[int] = set()
    starts = [inner.start for inner in double]
    for outer in single:
        within = range(bisect_right(starts, outer.start), bisect_left(starts, outer.end))
        words = folded[outer.start + 1 : outer.end - 1].strip()
        share = sum(double[i].end - double[i].start for i in within) / (outer.end - outer.start)
        if within and (words[-1:] not in _ENDS_SPEECH or share > 0.6):
            continue
        kept.append(outer)
        dropped |= set(within)
    kept += [inner for i, inner in enumerate(double) if i not in dropped]
    return tuple(sorted(kept, key=lambda quoted: quoted.start))
