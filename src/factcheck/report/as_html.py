"""Knows the page form of a report: one file for a browser, with nothing to fetch."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from importlib.resources import files
from itertools import pairwise, product
from typing import TYPE_CHECKING, Final

from factcheck.report.outcome import counted, is_error, left_out, lower_confidence, skipped_by_reason, summary
from factcheck.report.outline import direction, frequency, percent, place, sides
from factcheck.report.screen import clip
from factcheck.report.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.model import Conflict, Document, Fact, Mention, Report, Verdict
    from factcheck.report.excerpt import Range
    from factcheck.report.outline import Side
    from factcheck.report.screen import Screen

_REACH: Final = 420
"""Characters of a paragraph that are shown on each side of the words."""
_ON_MAP: Final = 24
"""Documents on the map; more would be a carpet."""
_IN_TABLE: Final = 12
"""Documents up to which the table of facts has a column for each."""
_VALUE, _SUBJECT = 80, 60
_STEPS: Final = 4
"""Shades of the map."""


def render(report: Report, screen: Screen) -> str:  # noqa: ARG001  # the page fits itself to the window
    """Give the report as one HTML page; its table has the facts in dispute."""
    return _page(_view(report))


def render_with_facts(report: Report, facts: Sequence[Fact]) -> str:
    """Give the page with all facts that documents share in its table, those on which they agree too."""
    names = [document.id for document in report.documents]
    numbers = {conflict.id: number for number, conflict in enumerate(report.conflicts, start=1)}
    rows = [_fact_row(fact, names, numbers) for fact in facts] if len(names) <= _IN_TABLE else []
    return _page({**_view(report), "rows": rows, "columns": [visible(name) for name in names], "has_agreed": True})


def _page(view: Mapping[str, object]) -> str:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # here, since no other format needs it

    environment = Environment(
        loader=PackageLoader("factcheck.report", "page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html").render(view)


def _view(report: Report) -> dict[str, object]:
    documents = {document.id: document for document in report.documents}
    cited = _cited(report.conflicts, documents)
    numbers = {name: number for number, name in enumerate(cited)}
    return {
        "style": _asset("page.css"),
        "script": _asset("page.js"),
        "summary": summary(report),
        "counts": Counter(conflict.severity for conflict in report.conflicts),
        "asides": list(_asides(report)),
        "problems": [(is_error(each), visible(each.place), one_line(each.message)) for each in report.problems],
        "documents": [visible(name) for name in cited],
        "rules": sorted({conflict.rule for conflict in report.conflicts}),
        "cards": [_card(conflict, documents, numbers) for conflict in report.conflicts],
        "map": _map(report.conflicts, cited),
        "rows": [_row(*each, cited) for each in enumerate(report.conflicts, 1)] if len(cited) <= _IN_TABLE else [],
        "columns": [visible(name) for name in cited],
        "has_agreed": False,
        "days": list(_days(report.conflicts, documents, cited)),
        "undated": [visible(name) for name in cited if name in documents and not documents[name].published],
        "settled": [
            (
                one_line(each.conflict.message),
                each.conflict.id,
                each.by,
                visible(each.place),
                one_line(each.reason or ""),
            )
            for each in report.settled
        ],
    }


def _asset(name: str) -> str:
    return files("factcheck.report").joinpath("page", name).read_text(encoding="utf-8")


def _cited(conflicts: Iterable[Conflict], documents: Mapping[str, Document]) -> list[str]:
    """Name the documents that some conflict cites, in the order in which they were read."""
    found = dict.fromkeys(mention.span.document for conflict in conflicts for mention in conflict.mentions)
    order = {name: number for number, name in enumerate(documents)}
    return sorted(found, key=lambda name: (order.get(name, len(order)), name))


def _asides(report: Report) -> Iterator[str]:
    if report.hidden:
        yield f"{counted(len(report.hidden), 'less certain conflict')} left out: add {lower_confidence(report)}"
    yield from left_out(report)
    if report.skipped:
        yield f"{counted(len(report.skipped), 'file')} not read: {one_line(skipped_by_reason(report))}"


# ------------------------------------------------------------------ conflicts


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters of one kind: plain, part of the words cited, or a word that differs."""

    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """One place as it is shown: where it is, when it was written, and the words in their paragraph."""

    place: str
    published: str
    pieces: tuple[Piece, ...]


def _card(conflict: Conflict, documents: Mapping[str, Document], numbers: Mapping[str, int]) -> dict[str, object]:
    likely = direction(conflict)
    return {
        "id": conflict.id,
        "severity": conflict.severity,
        "rule": conflict.rule,
        "message": one_line(conflict.message),
        "sure": percent(conflict.confidence),
        "documents": " ".join(map(str, sorted({numbers[each.span.document] for each in conflict.mentions}))),
        "sides": [_column(conflict, side, documents) for side in sides(conflict)],
        "why": one_line(conflict.reason),
        "likely": likely,
        "undecided": one_line(conflict.undecided or "nothing speaks for one side"),
        "fix": _fix(conflict),
    }


def _column(conflict: Conflict, side: Side, documents: Mapping[str, Document]) -> dict[str, object]:
    return {
        "value": clip(one_line(side.value.value), _VALUE),
        "verdict": side.value.verdict,
        "often": frequency(conflict, side),
        "best": _passage(side.best, side.marks, documents),
        "others": [_passage(mention, (), documents) for mention in side.others],
    }


def _fix(conflict: Conflict) -> str:
    if conflict.fix is None:
        return ""
    edits = [(conflict.mentions[edit.mention], edit.replacement) for edit in conflict.fix.edits]
    changes = "; ".join(
        f'"{one_line(mention.span.text)}" to "{one_line(new)}" at {place(mention)}' for mention, new in edits
    )
    return f"{changes} ({conflict.fix.applicability})"


def _passage(mention: Mention, marks: Sequence[Range], documents: Mapping[str, Document]) -> Passage:
    document = documents.get(mention.span.document)
    pieces = _pieces(document, mention, marks) if document else (Piece(one_line(mention.excerpt)),)
    return Passage(place(mention), mention.published.isoformat() if mention.published else "", pieces)


def _pieces(document: Document, mention: Mention, marks: Sequence[Range]) -> tuple[Piece, ...]:
    """Cut the paragraph of a mention where what is marked begins and ends."""
    start, end = mention.span.start, mention.span.end
    first, last = _paragraph(document.text, start, end)
    inside = [(max(i, start), min(j, end)) for i, j in marks if i < end and j > start] or [(start, end)]
    edges = sorted({first, last, start, end, *(edge for mark in inside for edge in mark)})
    found = [Piece("…")] if _is_cut(document.text[max(first - _REACH, 0) : first].rstrip(" \t")[-1:]) else []
    for i, j in pairwise(edges):
        found.append(Piece(_shown(document.text[i:j]), _kind((i, j), (start, end), inside)))
    return (*found, *([Piece("…")] if _is_cut(document.text[last : last + _REACH].lstrip(" \t\r")[:1]) else []))


def _kind(piece: Range, said: Range, inside: Sequence[Range]) -> str:
    if any(i <= piece[0] and piece[1] <= j for i, j in inside):
        return "differs"
    return "said" if said[0] <= piece[0] and piece[1] <= said[1] else ""


def _paragraph(text: str, start: int, end: int) -> Range:
    """Give the range of the paragraph around the words, or as much of it as is near."""
    first = max(text.rfind("\n\n", 0, start) + 2 if "\n\n" in text[:start] else 0, start - _REACH)
    found = text.find("\n\n", end)
    last = min(found if found >= 0 else len(text), end + _REACH)
    while first < start and not text[first - 1 : first].isspace() and first:
        first += 1
    while last > end and not text[last : last + 1].isspace() and last < len(text):
        last -= 1
    while first < start and text[first].isspace():
        first += 1
    return first, last


def _is_cut(neighbour: str) -> bool:
    """Say whether a paragraph goes on beyond this character: one ends at a line break or with the text."""
    return bool(neighbour) and neighbour != "\n"


def _shown(text: str) -> str:
    return "\n".join(map(visible, text.replace("\r", "").replace("\t", " ").split("\n")))


# ------------------------------------------------------------------ who disagrees with whom


def _map(conflicts: Iterable[Conflict], cited: Sequence[str]) -> dict[str, object]:
    """Count for each two documents the conflicts in which they give different values."""
    pairs: dict[tuple[str, str], list[int]] = {}
    for number, conflict in enumerate(conflicts, start=1):
        for pair in sorted(_opponents(conflict)):
            pairs.setdefault(pair, []).append(number)
    weight = Counter(name for pair, found in pairs.items() for name in set(pair) for _ in found)
    kept = sorted(cited, key=lambda name: (-weight[name], name))[:_ON_MAP]
    shown = [name for name in cited if name in kept]
    most = max(map(len, pairs.values()), default=1)
    order = {name: number for number, name in enumerate(cited)}
    return {
        "columns": [(order[name], visible(name)) for name in shown],
        "rows": [(order[left], visible(left), [_cell(pairs, left, right, most) for right in shown]) for left in shown],
        "left_out": len(cited) - len(shown),
    }


def _opponents(conflict: Conflict) -> set[tuple[str, str]]:
    """Give each two documents that do not say the same, in both orders; one that contradicts itself twice over."""
    said = [{conflict.mentions[i].span.document for i in value.mentions} for value in conflict.values]
    return {
        pair
        for number, ours in enumerate(said)
        for theirs in said[number + 1 :]
        for left, right in product(ours, theirs)
        for pair in ((left, right), (right, left))
    }


def _cell(pairs: Mapping[tuple[str, str], Sequence[int]], left: str, right: str, most: int) -> dict[str, object]:
    found = pairs.get((left, right), ())
    return {
        "count": len(found),
        "first": found[0] if found else 0,
        "shade": -(-_STEPS * len(found) // most),
        "is_self": left == right,
    }


# ------------------------------------------------------------------ facts and days


def _row(number: int, conflict: Conflict, cited: Sequence[str]) -> dict[str, object]:
    """Give what each document says about the fact of a conflict."""
    said: dict[str, list[tuple[str, Verdict]]] = {name: [] for name in cited}
    for value in conflict.values:
        for name in dict.fromkeys(conflict.mentions[i].span.document for i in value.mentions):
            said[name].append((clip(one_line(value.value), _VALUE), value.verdict))
    subject, message = clip(one_line(conflict.subject), _SUBJECT), one_line(conflict.message)
    note = message if subject else ""
    return {"number": number, "fact": subject or message, "note": note, "cells": list(said.values())}


def _fact_row(fact: Fact, names: Sequence[str], numbers: Mapping[str, int]) -> dict[str, object]:
    said: dict[str, list[tuple[str, str]]] = {name: [] for name in names}
    for telling in fact.tellings:
        for name, span in {span.document: span for span in reversed(telling.spans)}.items():
            said[name].append((clip(one_line(span.text), _VALUE), telling.verdict or "agreed"))
    return {
        "number": numbers.get(fact.conflict or "", 0),
        "fact": one_line(fact.subject),
        "note": fact.category,
        "cells": list(said.values()),
    }


def _days(
    conflicts: Sequence[Conflict], documents: Mapping[str, Document], cited: Sequence[str]
) -> Iterator[tuple[str, list[tuple[str, list[tuple[int, str, Verdict]]]]]]:
    """Yield each day with the documents of that day and what each says where others disagree."""
    said: dict[str, list[tuple[int, str, Verdict]]] = {name: [] for name in cited}
    for number, conflict in enumerate(conflicts, start=1):
        for value in conflict.values:
            for name in dict.fromkeys(conflict.mentions[i].span.document for i in value.mentions):
                said[name].append((number, clip(one_line(value.value), _VALUE), value.verdict))
    dated = [(found.published, name) for name in cited if (found := documents.get(name)) and found.published]
    for day in sorted({day for day, _ in dated}):
        yield day.isoformat(), [(visible(name), said[name]) for at, name in dated if at == day]
