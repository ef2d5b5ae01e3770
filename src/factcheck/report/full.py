"""Knows the report that a person reads: each conflict with its places in their lines, why, and which side is likely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.report.excerpt import Excerpt, cut
from factcheck.report.footer import footer, in_short, problems, set_aside
from factcheck.report.order import listed, statistics
from factcheck.report.outcome import counted, documents_of, is_error
from factcheck.report.outline import Side, direction, frequency, is_within_one, percent, place, sides
from factcheck.report.screen import Line, Screen, Segment, Style, cells, clip, hang, pad, paint
from factcheck.report.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.model import Conflict, Document, Report, Verdict

_MARKS: dict[Verdict, tuple[str, Style]] = {
    "supported": ("-", "supported"),
    "suspect": ("^", "doubtful"),
    "open": ("^", "doubtful"),
}
_NUMBER = 2
"""Digits of a line number that the gutter has room for at least."""
_FEW_VALUES, _FEW_DOCUMENTS = 3, 5
"""What has more becomes a table."""
_PLACES = 3
"""Further places of a value that are named."""
_ROWS, _BAR, _VALUE = 8, 10, 24
"""Rows of a table, and the cells of its bars and values."""


def render(report: Report, screen: Screen) -> str:
    """Give the whole report as text."""
    blocks = [list(block) for block in _blocks(report, screen)]
    return "\n".join(paint(block, screen) for block in blocks if block)


def _blocks(report: Report, screen: Screen) -> Iterator[Iterator[Line]]:
    if screen.verbosity <= -2:
        yield in_short(report, screen)
        return
    documents = {document.id: document for document in report.documents}
    for conflict in listed(report, screen):
        yield _conflict(conflict, documents, screen)
    yield statistics(report, screen)
    if screen.verbosity > 0:
        yield set_aside(report, screen)
    if screen.verbosity >= 0:
        yield footer(report, screen)
    else:
        yield problems(filter(is_error, report.problems), screen)


def _conflict(conflict: Conflict, documents: Mapping[str, Document], screen: Screen) -> Iterator[Line]:
    shown = sides(conflict)
    is_table = len(shown) > _FEW_VALUES or len(documents_of([conflict])) > _FEW_DOCUMENTS
    cited = shown[:2] if is_table else shown
    number = max(_NUMBER, *(len(str(mention.end.line)) for mention in conflict.mentions))
    yield from _header(conflict, screen)
    for position, side in enumerate(cited):
        yield from _place(conflict, side, documents, number, screen, is_first=position == 0)
        if not is_table:
            yield from _others(side, number, screen)
    yield _bare(number)
    if is_table:
        yield from _table(conflict, shown, number, screen)
        yield _bare(number)
    yield from _notes(conflict, number, screen)


def _header(conflict: Conflict, screen: Screen) -> list[Line]:
    sure = percent(conflict.confidence)
    name = f"{conflict.severity}[{conflict.rule}]"
    room = screen.columns - len(sure) - 2
    first, *more = hang(((name, conflict.severity), (": ", "plain")), one_line(conflict.message), room)
    gap = screen.columns - len(sure) - _width(first)
    message: Segment = (first[-1][0], "strong")
    return [(*first[:-1], message, (" " * gap + sure, "plain")), *more]


def _gutter(number: int, text: str = "") -> Segment:
    return f"{text:>{number}} |", "gutter"


def _bare(number: int) -> Line:
    return (_gutter(number),)


def _place(
    conflict: Conflict, side: Side, documents: Mapping[str, Document], number: int, screen: Screen, *, is_first: bool
) -> Iterator[Line]:
    yield ((" " * number + ("-->" if is_first else ":::"), "gutter"), (f" {place(side.best)}", "plain"))
    if is_first:
        yield _bare(number)
    document = documents.get(side.best.span.document)
    if document is None:
        return
    width = screen.columns - number - 3
    excerpt = cut(document, side.marks, width)
    yield (_gutter(number, str(excerpt.line)), (f" {excerpt.text}", "plain"))
    for line in _marked(excerpt, side, frequency(conflict, side), width):
        yield (_gutter(number), (" ", "plain"), *line)


def _marked(excerpt: Excerpt, side: Side, often: str, width: int) -> Iterator[Line]:
    """Yield the marks under the words with a note after, before or under them, wherever it fits."""
    sign, style = _MARKS[side.value.verdict]
    note = f'"{clip(side.words, max(width // 2 - len(often), 8))}", {often}'
    start, end = excerpt.marks[0][0], excerpt.marks[-1][1]
    marks = _signs(excerpt, sign)
    if end + 1 + cells(note) <= width:
        yield ((" " * start, "plain"), (marks, style), (f" {note}", "plain"))
    elif cells(note) < start:
        yield ((" " * (start - cells(note) - 1) + note + " ", "plain"), (marks, style))
    else:
        yield ((" " * start, "plain"), (marks, style))
        yield ((" " * min(start, width - cells(note)) + note, "plain"),)


def _signs(excerpt: Excerpt, sign: str) -> str:
    first = excerpt.marks[0][0]
    text = ""
    for start, end in excerpt.marks:
        text += " " * (start - first - len(text)) + sign * (end - start)
    return text


def _others(side: Side, number: int, screen: Screen) -> Iterator[Line]:
    """Yield the further places of a value, as many as fit on a line, or all of them when asked for."""
    if not side.others:
        return
    head: Segment = (" " * number + "::: ", "gutter")
    places = [place(mention) for mention in side.others]
    if screen.verbosity > 0:
        yield from ((head, (f"also {name}", "plain")) for name in places)
        return
    room = screen.columns - number - 4
    fitting = max((n for n in range(1, min(_PLACES, len(places)) + 1) if cells(_also(places, n)) <= room), default=1)
    yield (head, (_also(places, fitting), "plain"))


def _also(places: Sequence[str], number: int) -> str:
    more = f" and {len(places) - number:,} more" if len(places) > number else ""
    return f"also {', '.join(places[:number])}{more}"


def _table(conflict: Conflict, shown: Sequence[Side], number: int, screen: Screen) -> Iterator[Line]:
    ranked = sorted(shown, key=lambda side: -side.count)
    rows = ranked if screen.verbosity > 0 else ranked[:_ROWS]
    names = [clip(one_line(side.value.value), _VALUE) for side in rows]
    width = max(*(cells(name) for name in names), len("value"))
    unit = "mentions" if is_within_one(conflict) else "documents"
    digits = len(f"{rows[0].count:,}")
    yield (_gutter(number), (f"   {pad('value', width)}  {unit}", "strong"))
    table = [_row(name, width, side, rows[0].count, digits, number) for name, side in zip(names, rows, strict=True)]
    places = [_first_place(side) for side in rows]
    fits = all(_width(row) + 2 + cells(name) <= screen.columns for row, name in zip(table, places, strict=True))
    for row, name in zip(table, places, strict=True):
        yield from [(*row, (f"  {name}", "plain"))] if fits else _over_two(row, name, number)
    if len(rows) < len(ranked):
        yield (_gutter(number), (f"   and {counted(len(ranked) - len(rows), 'more value')}: add -v", "plain"))


def _row(name: str, width: int, side: Side, most: int, digits: int, number: int) -> Line:
    sign, style = _MARKS[side.value.verdict]
    bar = "█" * max(1, round(_BAR * side.count / most))
    text = f" {pad(name, width)}  {side.count:>{digits},} "
    return _gutter(number), (" ", "plain"), (sign, style), (text, "plain"), (pad(bar, _BAR), style)


def _over_two(row: Line, name: str, number: int) -> Iterator[Line]:
    """Put the place under its row, in tables where some place does not fit beside."""
    bar, style = row[-1]
    yield (*row[:-1], (bar.rstrip(), style))
    yield (_gutter(number), (f"     {name}", "plain"))


def _first_place(side: Side) -> str:
    return place(side.best) + (f" and {len(side.others):,} more" if side.others else "")


def _width(line: Line) -> int:
    return sum(cells(text) for text, _ in line)


def _notes(conflict: Conflict, number: int, screen: Screen) -> Iterator[Line]:
    yield from _note("why", one_line(conflict.reason), number, screen)
    likely = direction(conflict)
    if likely:
        yield from _likely(*likely, number, screen)
    else:
        yield from _note("undecided", one_line(conflict.undecided or "nothing speaks for one side"), number, screen)
    yield from _note("id", f"{conflict.id}; more: factcheck explain {conflict.rule}", number, screen)


def _likely(value: str, ground: str, number: int, screen: Screen) -> list[Line]:
    """Put value and ground on one line, or the ground under a value that is too long for that."""
    line = _labelled("likely right", f"{value}  ({ground})", number)
    if _width(line) <= screen.columns:
        return [line]
    return _note("likely right", f"{value} ({ground})", number, screen)


def _labelled(label: str, text: str, number: int) -> Line:
    return (" " * number + " = ", "gutter"), (f"{label}: ", "strong"), (text, "plain")


def _note(label: str, text: str, number: int, screen: Screen) -> list[Line]:
    return hang(_labelled(label, "", number)[:-1], text, screen.columns)
