"""Knows how tables and lists of terms are laid out: rows and cells, the head of a column, which line defines what."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

Range = tuple[int, int]

_LINE: Final = re.compile(r"[^\n]+")
_RULE: Final = re.compile(r"[ |:+=-]{3,}")
"""The line under a head; it is blank where the marks of Markdown are masked, but never empty."""
_FEWEST_COLUMNS: Final = 3
"""Columns from which a first row without digits is a head even without a line under it."""
_MARKS: Final = " *_`#>\t"
_DEFINITION: Final = re.compile(
    r"^(?P<term>[^\s:|>#][^\n:|]{0,60}?)[ ]*(?:\n(?:[ ]*\n)?[ ]{0,3}:[ ]+|::[ ]+|::[ ]*\n[ ]+)(?P<words>\S[^\n]*)",
    re.MULTILINE,
)
_TAGGED: Final = re.compile(
    r"<dt\b[^<>]{0,200}>\s*(?:<[^<>]{1,200}>\s*){0,5}(?P<term>[^<>\n]{1,80})(?:<[^<>]{1,200}>\s*){0,5}</dt>\s*"
    r"<dd\b[^<>]{0,200}>\s*(?:<[^<>]{1,200}>\s*){0,5}(?P<words>[^<>\n]+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of each row as ranges of the text, None for an empty cell; `head` is empty where no row is one."""

    head: tuple[Range | None, ...]
    rows: tuple[tuple[Range | None, ...], ...]


def column_head(folded: str, offset: int) -> Range | None:
    """Give the head of the column in which an offset of a table lies; None outside tables and without a head."""
    tables = find_tables(folded)
    place = bisect_right(tables, offset, key=lambda table: _start(table.rows[0])) - 1
    if place < 0:
        return None
    table = tables[place]
    row = table.rows[bisect_right(table.rows, offset, key=_start) - 1]
    column = max((i for i, cell in enumerate(row) if cell and cell[0] <= offset < cell[1]), default=-1)
    return table.head[column] if 0 <= column < len(table.head) else None


def _start(row: tuple[Range | None, ...]) -> int:
    return next(cell[0] for cell in row if cell)


@lru_cache(maxsize=8)
def find_tables(folded: str) -> tuple[Table, ...]:
    """Give the tables of a folded text: lines one after another with "|" between their cells, two rows or more."""
    return tuple(_tables(folded)) if "|" in folded else ()


def _tables(folded: str) -> Iterator[Table]:
    rows: list[tuple[Range | None, ...]] = []
    is_ruled, end = False, -1
    for line in _LINE.finditer(folded):
        if rows and line.start() > end + 1:
            yield from _table(folded, rows, is_ruled=is_ruled)
            rows, is_ruled = [], False
        end = line.end()
        if _RULE.fullmatch(line.group()):
            is_ruled |= len(rows) == 1
        elif "|" in line.group():
            row = _cells(folded, line.start(), line.end())
            rows += [row] if any(row) else []
        else:
            yield from _table(folded, rows, is_ruled=is_ruled)
            rows, is_ruled = [], False
    yield from _table(folded, rows, is_ruled=is_ruled)


def _cells(folded: str, start: int, end: int) -> tuple[Range | None, ...]:
    """Cut a line at its marks; an outer mark on either side makes no cell."""
    cuts = [start - 1, *(i for i in range(start, end) if folded[i] == "|"), end]
    cells = [_trim(folded, left + 1, right) for left, right in pairwise(cuts)]
    first = 1 if cells and cells[0] is None else 0
    last = len(cells) - 1 if len(cells) > 1 and cells[-1] is None else len(cells)
    return tuple(cells[first:last])


def _trim(folded: str, start: int, end: int) -> Range | None:
    while start < end and folded[start] in _MARKS:
        start += 1
    while end > start and folded[end - 1] in _MARKS:
        end -= 1
    return (start, end) if start < end else None


def _table(folded: str, rows: list[tuple[Range | None, ...]], *, is_ruled: bool) -> Iterator[Table]:
    if len(rows) < 2:
        return
    has_head = is_ruled or (
        len(rows[0]) >= _FEWEST_COLUMNS
        and not _has_digit(folded, rows[0])
        and all(_has_digit(folded, row[1:]) for row in rows[1:])
    )
    yield Table(rows[0] if has_head else (), tuple(rows[1:] if has_head else rows))


def _has_digit(folded: str, cells: tuple[Range | None, ...]) -> bool:
    return any(mark.isdigit() for cell in cells if cell for mark in folded[slice(*cell)])


def find_definitions(text: str, folded: str) -> Iterator[tuple[Range, Range]]:
    """Yield the ranges of each term and of the line that defines it, in Markdown, AsciiDoc and HTML lists of terms."""
    for found in _DEFINITION.finditer(folded) if ":" in folded else ():
        if term := _trim(folded, *found.span("term")):
            yield term, found.span("words")
    for found in _TAGGED.finditer(text) if "<dt" in text.lower() else ():
        if term := _trim(text, *found.span("term")):
            yield term, found.span("words")
