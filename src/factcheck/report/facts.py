"""Knows the table of facts: who says what, document by document, where they agree and where they do not."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.report.as_json import SCHEMA_VERSION, Record, version
from factcheck.report.outcome import counted
from factcheck.report.screen import Line, Screen, Segment, Style, cells, clip, hang, paint, wrap
from factcheck.report.visible import escape_hidden, one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.model import Document, Fact, Report, Span, Telling, Verdict

_SIGNS: Final[dict[Verdict | None, tuple[str, Style]]] = {
    None: (" ", "plain"),
    "supported": ("-", "supported"),
    "suspect": ("^", "doubtful"),
    "open": ("^", "doubtful"),
}
_NARROWEST: Final = 15
"""Cells of a column under which words are torn; with more documents than fit, each value names its documents."""
_SUBJECT_SHARE: Final = 0.3
_GAP: Final = 2
_ROWS: Final = 3
"""Lines of a cell; a quotation is not told in full."""
_PLACES: Final = 4
_VALUE: Final = 60


def render(report: Report, facts: Sequence[Fact], screen: Screen) -> str:
    """Give a column for each document, or where they are too many, a line for each value."""
    names = [document.id for document in report.documents]
    subject = int(screen.columns * _SUBJECT_SHARE)
    column = (screen.columns - subject) // max(len(names), 1) - _GAP
    if column >= _NARROWEST:
        lines = _columns(facts, names, subject, column)
    else:
        lines = _lists(facts, {document.id: document for document in report.documents}, screen)
    return paint([*lines, *_footer(report, facts, screen)], screen)


def _by_category(facts: Sequence[Fact]) -> Iterator[tuple[str, list[Fact]]]:
    for category, found in groupby(facts, key=lambda fact: fact.category):
        yield category, list(found)


# ------------------------------------------------------------------ a column for each document


def _columns(facts: Sequence[Fact], names: Sequence[str], subject: int, column: int) -> Iterator[Line]:
    for category, found in _by_category(facts):
        heads: list[list[Segment]] = [[(line, "strong") for line in _cut(visible(name), column)] for name in names]
        yield from _row([[(category, "strong")], *heads], subject, column)
        for fact in found:
            yield from _row(_fact_cells(fact, names, subject, column), subject, column)
        yield ()


def _fact_cells(fact: Fact, names: Sequence[str], subject: int, column: int) -> list[list[Segment]]:
    what = _cut(one_line(fact.subject), subject - _GAP - 2)
    first = "! " if fact.conflict else "  "
    cells_: list[list[Segment]] = [[((first if not i else "  ") + line, "plain") for i, line in enumerate(what)]]
    return cells_ + [_said(fact, name, column) for name in names]


def _said(fact: Fact, name: str, column: int) -> list[Segment]:
    """Give what one document says: its own words, with the sign of the value."""
    found: list[Segment] = []
    for telling in fact.tellings:
        spoken = next((span.text for span in telling.spans if span.document == name), None)
        if spoken is not None:
            sign, style = _SIGNS[telling.verdict]
            lines = _cut(one_line(spoken), column - 2)
            found += [(f"{' ' if i else sign} {line}", style) for i, line in enumerate(lines)]
    return found


def _cut(text: str, width: int) -> list[str]:
    lines = wrap(text, width)
    return lines if len(lines) <= _ROWS else [*lines[: _ROWS - 1], clip(" ".join(lines[_ROWS - 1 :]), width)]


def _row(columns: Sequence[Sequence[Segment]], subject: int, column: int) -> Iterator[Line]:
    """Set cells of several lines side by side."""
    for i in range(max(map(len, columns))):
        line: list[Segment] = []
        for number, cell in enumerate(columns):
            text, style = cell[i] if i < len(cell) else ("", "plain")
            line += [(text, style), (" " * ((column + _GAP if number else subject) - cells(text)), "plain")]
        while line and not line[-1][0].strip():
            line.pop()
        yield tuple(line)


# ------------------------------------------------------------------ a line for each value


def _lists(facts: Sequence[Fact], documents: Mapping[str, Document], screen: Screen) -> Iterator[Line]:
    for category, found in _by_category(facts):
        yield ((category, "strong"),)
        for fact in found:
            yield from _fact_lines(fact, documents, screen)
        yield ()


def _fact_lines(fact: Fact, documents: Mapping[str, Document], screen: Screen) -> Iterator[Line]:
    """Say what a fact is about and give its values, on one line where the name is the value."""
    first, *others = fact.tellings
    subject = one_line(fact.subject)
    if not others and subject.startswith(one_line(first.spans[0].text)):
        yield from hang(
            (("  ", "plain"), (subject, "plain"), ("  ", "plain")), _places(first, documents), screen.columns
        )
        return
    yield from hang((("! " if fact.conflict else "  ", "plain"),), subject, screen.columns)
    for telling in fact.tellings:
        yield from _value(telling, documents, screen)


def _value(telling: Telling, documents: Mapping[str, Document], screen: Screen) -> Iterator[Line]:
    sign, style = _SIGNS[telling.verdict]
    value = clip(one_line(telling.spans[0].text), min(_VALUE, screen.columns // 2))
    head: Line = ((f"    {sign} ", style), (value, style), ("  ", "plain"))
    yield from hang(head, _places(telling, documents), screen.columns)


def _places(telling: Telling, documents: Mapping[str, Document]) -> str:
    places = [_place(span, documents) for span in telling.spans]
    more = f" and {len(places) - _PLACES:,} more" if len(places) > _PLACES else ""
    return ", ".join(places[:_PLACES]) + more


def _place(span: Span, documents: Mapping[str, Document]) -> str:
    return f"{visible(span.document)}:{documents[span.document].position(span.start).line}"


# ------------------------------------------------------------------ what it comes to


def _footer(report: Report, facts: Sequence[Fact], screen: Screen) -> Iterator[Line]:
    disputed = sum(fact.conflict is not None for fact in facts)
    between = f"between {counted(len(report.documents), 'document')}"
    if not facts:
        yield ((f"No fact is told twice {between}.", "strong"),)
        return
    agree = f"{counted(len(facts) - disputed, 'fact')} agree{'s' if len(facts) - disputed == 1 else ''}"
    sentence = f"{agree}, {disputed:,} in dispute {between}."
    yield from (((line, "strong"),) for line in wrap(sentence, screen.columns))
    if disputed:
        yield from hang(
            (), "! in dispute: - likely right, ^ likely wrong or open; why: factcheck check", screen.columns
        )


# ------------------------------------------------------------------ JSON


def render_json(report: Report, facts: Sequence[Fact]) -> str:
    """Give the same as one JSON object."""
    documents = {document.id: document for document in report.documents}
    disputed = sum(fact.conflict is not None for fact in facts)
    table = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "factcheck", "version": version(), "model": report.model},
        "documents": [
            {"path": document.id, "date": document.published.isoformat() if document.published else None}
            for document in report.documents
        ],
        "facts": [_fact(fact, documents) for fact in facts],
        "summary": {"agreeing": len(facts) - disputed, "disputed": disputed},
    }
    return escape_hidden(json.dumps(table, ensure_ascii=False, indent=2)) + "\n"


def _fact(fact: Fact, documents: Mapping[str, Document]) -> Record:
    return {
        "category": fact.category,
        "subject": fact.subject,
        "conflict": fact.conflict,
        "values": [
            {
                "normalized": telling.normalized,
                "verdict": telling.verdict,
                "mentions": [_mention(span, documents[span.document]) for span in telling.spans],
            }
            for telling in fact.tellings
        ],
    }


def _mention(span: Span, document: Document) -> Record:
    start, end = (
        {"line": at.line, "column": at.column, "offset": at.offset}
        for at in (document.position(span.start), document.position(span.end))
    )
    return {"path": span.document, "start": start, "end": end, "text": span.text}
