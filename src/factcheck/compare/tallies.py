"""Knows which rows and columns of a table are totals, what they are totals of, and whether they add up.

Rows are read from the claims of a table's cells. A total that fits any way of reading it (all rows above, those since
the last subtotal, the subtotals) is right.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from factcheck.compare.sums import Breakdown, Term

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.model import Claim, Document, Extraction, Span

_TOTAL: Final = re.compile(
    r"(?:(?:grand |overall |combined )?totals?|sub-?totals?|sum)\b|.*\b(?:sub-?)?(?:total|sum)$", re.IGNORECASE
)
_PLAIN_TOTAL: Final = re.compile(r"(?:(?:grand |overall )?totals?|sub-?totals?|sum)", re.IGNORECASE)
"""A total of all that stands above; "total assets" may be one of some."""
_NO_TOTAL: Final = re.compile(
    r"\b(?:unique|distinct|excl\w*|incl\w*|without|net|average|mean|per|score|after|before|since|cumulative|running|"
    r"planned|budget\w*|target|possible|available|capacity|previous|last|of)\b|%",
    re.IGNORECASE,
)
"""Words in the key of a total that is no plain sum of what the table shows."""
_NO_PART: Final = re.compile(
    r"^(?:of which|thereof|incl|including|average|mean|median|max|min|share|change|previous|last |target|difference|"
    r"percentage|per |ratio|rate|variance|balance|net |[-\u2013\u2022\u21b3\u2192+*])|%|&nbsp;",
    re.IGNORECASE,
)
"""Keys of rows whose figures are no parts of the total: parts of a part, and what is computed."""
_NO_SUM: Final = re.compile(
    r"%|\b(?:share|rate|avg|average|mean|median|per|ratio|score|rank|year|p\d\d|max|min|price|cost per|speed|latency|"
    r"change|growth|index|version|date|id|no|day|week|age|temperature|cumulative|running)\b|/",
    re.IGNORECASE,
)
"""Heads of columns whose figures are not added."""
_ALL: Final = re.compile(r"100(?:\.0+)?\s?%")
_NO_SHARE: Final = re.compile(
    r"cumulative|running|change|growth|rate|margin|of target|completion|coverage", re.IGNORECASE
)
_NUMBER: Final = re.compile(
    r"(?P<sign>[-+\u2212(])?\s?(?P<prefix>[$\u20ac\u00a3\u00a5]|[A-Z]{3}\s)?\s?(?P<minus>[-\u2212])?"
    r"(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+(?:\.\d+)?)"
    r"\s?(?P<suffix>%|[a-zA-Z\u20ac\u00b2\u00b3]{1,8}(?:\s[a-z]{1,8})?)?\s?(?P<close>\))?"
)
_MARKS: Final = " *_~`:"
_EMPTY: Final = frozenset({"", "-", "--", "\u2013", "\u2014", "nil", "none", "0"})
_FEWEST: Final = 2
"""Rows or columns from which their figures are parts."""
_MOST_ROWS: Final = 200
"""A longer table is data that nobody adds up by hand."""
_MOST_AGREE: Final = 0.7
"""Share of the rows of a table whose totals have to fit for another row's to be wrong."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """One cell: where it is, its number, what stands around the digits, and the last digit's place."""

    span: Span
    value: float
    unit: str
    step: float

    @property
    def term(self) -> Term:
        return Term(self.span, self.value, self.value, self.step if self.step < 1 or self.unit else 0.0)


@dataclass(frozen=True, slots=True)
class _Row:
    """One row: its line, the words of its first cell, its other cells by column as they are written."""

    line: int
    key: str
    sentence: int
    cells: Mapping[int, Span]


@dataclass(frozen=True, slots=True)
class Tally:
    """A total of a table that its parts do not make up; `fitting` other totals of the table do add up.

    `is_sure` says that nothing explains the difference that is common in tables, such as a row that is part of a row;
    `is_plain` that the total is called so and nothing else: "total assets" may leave out what stands above.
    """

    breakdown: Breakdown
    fitting: int
    is_sure: bool
    is_plain: bool = True


def tallies(extraction: Extraction) -> Iterator[Tally]:
    """Yield each total in the tables of a document that its parts do not make up."""
    if "|" not in extraction.document.text:
        return
    for heads, rows in _tables(extraction):
        if len(rows) > _MOST_ROWS:
            continue
        wrong = list(_in_columns(heads, rows))
        yield from wrong
        totals = {tally.breakdown.whole.span for tally in wrong}
        for tally in _in_rows(heads, rows):
            if totals.isdisjoint(term.span for term in (tally.breakdown.whole, *tally.breakdown.parts)):
                yield tally


# ------------------------------------------------------------------ reading


def _tables(extraction: Extraction) -> Iterator[tuple[Mapping[int, str], Sequence[_Row]]]:
    """Yield the heads and rows of each table, whole ones only: no line between two rows is left out."""
    document = extraction.document
    breaks = [place for place, mark in enumerate(document.text) if mark == "\n"]
    lines = document.text.split("\n")
    rows: list[_Row] = []
    heads: dict[int, str] = {}
    top = -1
    for row, head, line_of_head in _rows(extraction.claims, document, breaks):
        between = _headings(lines, rows[-1].line + 1, row) if rows and line_of_head == top else None
        if between is None:
            if rows:
                yield heads, rows
            rows, heads, top = [], {}, line_of_head
            between = _above(lines, row, line_of_head)
            if between is None:
                continue
        rows += [*between, row]
        heads |= head
    if rows:
        yield heads, rows


def _above(lines: Sequence[str], row: _Row, line_of_head: int) -> list[_Row] | None:
    """Give the headings above the first row of a table; None where another row stands there."""
    if line_of_head < 0:
        return [] if not row.line or "|" not in lines[row.line - 1] else None
    is_ruled = line_of_head + 1 < row.line and _RULE.fullmatch(lines[line_of_head + 1])
    return _headings(lines, line_of_head + (2 if is_ruled else 1), row)


def _headings(lines: Sequence[str], start: int, row: _Row) -> list[_Row] | None:
    """Read the lines before a row as headings of sections, with one cell filled; None where they hold anything else."""
    found = []
    for number in range(start, row.line):
        cells = [cell.strip(_MARKS) for cell in lines[number].strip().strip("|").split("|")]
        if len(cells) < 2 or not cells[0] or any(cells[1:]):
            return None
        found.append(_Row(number, cells[0], row.sentence, {}))
    return found


_RULE: Final = re.compile(r"[ |:+=-]{3,}")


def _rows(
    claims: Sequence[Claim], document: Document, breaks: Sequence[int]
) -> Iterator[tuple[_Row, dict[int, str], int]]:
    """Yield the rows with the heads of their columns, and the line of the heads, -1 for none."""
    text = document.text
    cells: dict[int, Span] = {}
    heads: dict[int, str] = {}
    key: Span | None = None
    line_of_head, sentence = -1, 0
    for claim in claims:
        slots = {slot.role: slot.span for slot in claim.slots}
        if claim.predicate.text != "|" or not {"subject", "object"} <= slots.keys():
            continue
        if key is not None and slots["subject"] != key:
            yield _Row(bisect_right(breaks, key.start - 1), key.text, sentence, cells), heads, line_of_head
            cells, heads, line_of_head = {}, {}, -1
        key, sentence = slots["subject"], claim.sentence
        column = text.count("|", key.end, slots["object"].start)
        cells[column] = slots["object"]
        if "column" in slots:
            heads[column] = slots["column"].text
            line_of_head = bisect_right(breaks, slots["column"].start - 1)
    if key is not None:
        yield _Row(bisect_right(breaks, key.start - 1), key.text, sentence, cells), heads, line_of_head


def _cell(span: Span) -> _Cell | None:
    """Read a cell that holds a number and its unit, and nothing else."""
    found = _NUMBER.fullmatch(span.text.strip(_MARKS))
    if not found or bool(found["close"]) != (found["sign"] == "("):
        return None
    digits = re.sub(r"[,\s]", "", found["digits"])
    value = float(digits)
    is_negative = (found["sign"] or "+") in "(-\u2212" or bool(found["minus"])
    step = 10.0 ** -len(digits.partition(".")[2]) if "." in digits else 1.0
    unit = f"{(found['prefix'] or '').strip()}{(found['suffix'] or '').lower().removesuffix('s')}"
    return _Cell(span, -value if is_negative else value, unit, step)


def _figures(rows: Sequence[_Row], column: int) -> list[_Cell] | None:
    """Read the figures of a column; None when a cell holds anything else. Empty cells are left out."""
    found: list[_Cell] = []
    for row in rows:
        if column not in row.cells or row.cells[column].text.strip(_MARKS).lower() in _EMPTY - {"0"}:
            continue
        cell = _cell(row.cells[column])
        if cell is None:
            return None
        found.append(cell)
    return found


# ------------------------------------------------------------------ judging


def _is_total(key: str) -> bool:
    words = key.strip(_MARKS)
    return bool(_TOTAL.match(words)) and not _NO_TOTAL.search(words)


def _in_columns(heads: Mapping[int, str], rows: Sequence[_Row]) -> Iterator[Tally]:
    """Add up the rows above each row of totals."""
    for place, row in enumerate(rows):
        if not _is_total(row.key) or place < _FEWEST:
            continue
        found = [
            (breakdown, is_sure)
            for column in sorted(row.cells)
            if _is_added(heads.get(column, ""), row.cells[column].text)
            for breakdown, is_sure in _column(rows, place, column)
        ]
        fitting = sum(not breakdown.excess for breakdown, _ in found)
        for breakdown, is_sure in found:
            if breakdown.excess:
                yield Tally(breakdown, fitting, is_sure, bool(_PLAIN_TOTAL.fullmatch(row.key.strip(_MARKS))))


def _is_added(head: str, total: str) -> bool:
    """Say whether the figures under a head are added: no rates, but shares of which the total is 100%."""
    return not _NO_SUM.search(head) or bool(_ALL.fullmatch(total.strip(_MARKS)) and not _NO_SHARE.search(head))


def _column(rows: Sequence[_Row], place: int, column: int) -> Iterator[tuple[Breakdown, bool]]:
    """Yield a column with its total, in the reading that fits or else in the plainest one."""
    whole = _cell(rows[place].cells[column])
    readings = [_figures(part, column) for part in _readings(rows, place)]
    plain = readings[0] if readings else None
    if whole is None or plain is None or len(plain) < _FEWEST or any(cell.unit != whole.unit for cell in plain):
        return
    for cells in readings:
        breakdown = _sum(whole, cells, rows[place]) if cells else None
        if breakdown and not breakdown.excess:
            yield breakdown, True
            return
    breakdown = _sum(whole, plain, rows[place])
    if not _is_flipped(breakdown):
        yield breakdown, not _is_one_row(breakdown)


def _readings(rows: Sequence[_Row], place: int) -> Iterator[list[_Row]]:
    """Give the rows that a total may be of: the plainest reading first."""
    above = rows[:place]
    last = max((i for i, row in enumerate(above) if _is_total(row.key)), default=-1)
    parts = [row for row in above if not _NO_PART.search(row.key) and not _is_total(row.key)]
    since = [row for row in above[last + 1 :] if not _NO_PART.search(row.key)]
    yield since if last >= 0 and len(since) >= _FEWEST else parts
    yield parts
    yield list(above[last + 1 :])
    yield list(above[_heading(above, rows[place]) + 1 :])
    yield [row for row in above if not _is_total(row.key)]
    yield [row for row in above if _is_total(row.key)]
    yield list(above[max(last, 0) :])
    yield [row for row in above if not row.key.lower().startswith("sub")]
    yield list(rows[place + 1 :])


def _heading(above: Sequence[_Row], total: _Row) -> int:
    """Find the last row above a total that has none of its columns filled: the heading of a section; -1 for none."""
    return max((i for i, row in enumerate(above) if not _is_filled(row, total)), default=-1)


def _is_filled(row: _Row, total: _Row) -> bool:
    return any(column in row.cells for column in total.cells)


def _sum(whole: _Cell, cells: Sequence[_Cell], row: _Row, form: Literal["column", "row"] = "column") -> Breakdown:
    return Breakdown(whole.term, tuple(cell.term for cell in cells), form, row.sentence)


def _is_flipped(breakdown: Breakdown) -> bool:
    """Say whether one part, subtracted and not added, makes the sum right: a discount, a cost."""
    return any(math.isclose(2 * part.low, breakdown.excess, rel_tol=1e-6) for part in breakdown.parts if part.low)


def _is_one_row(breakdown: Breakdown) -> bool:
    """Say whether the sum is too high by just one part, which may be a part of a part."""
    return any(math.isclose(part.low, breakdown.excess, rel_tol=1e-6) for part in breakdown.parts if part.low)


def _in_rows(heads: Mapping[int, str], rows: Sequence[_Row]) -> Iterator[Tally]:
    """Add up the cells of each row where the head of a column says that it is their total."""
    for column in sorted(heads):
        if not _is_total(heads[column]):
            continue
        sums = [found for row in rows if (found := _row(row, column, heads))]
        fitting = sum(not breakdown.excess for breakdown in sums)
        if len(sums) > _FEWEST and fitting >= _MOST_AGREE * len(sums):
            yield from (Tally(breakdown, fitting, not _is_flipped(breakdown)) for breakdown in sums if breakdown.excess)


def _row(row: _Row, column: int, heads: Mapping[int, str]) -> Breakdown | None:
    """Read a row whose total stands in a column: of all cells before it, or of those behind it."""
    whole = _cell(row.cells[column]) if column in row.cells else None
    if whole is None:
        return None
    columns = [i for i in sorted(row.cells) if not _is_total(heads.get(i, "")) and not _NO_SUM.search(heads.get(i, ""))]
    found = []
    for side in ([i for i in columns if i < column], [i for i in columns if i > column]):
        cells = [cell for i in side if (cell := _cell(row.cells[i]))]
        if len(cells) >= _FEWEST and all(cell.unit == whole.unit for cell in cells):
            found.append(_sum(whole, cells, row, "row"))
    return next((breakdown for breakdown in found if not breakdown.excess), found[0] if found else None)
