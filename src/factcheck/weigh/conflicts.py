"""Knows how clashes about one fact become one conflict with all its values and places."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.model import (
    Clash,
    Conflict,
    Corpus,
    Document,
    Extraction,
    Likely,
    Mention,
    RuleSpec,
    Side,
    Span,
    Value,
    Verdict,
)
from factcheck.weigh.direction import likely_side
from factcheck.weigh.identity import identity

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

_EXCERPT = 48
"""Characters of context on each side of a mention in an excerpt."""
_MAX_VALUE = 160
_JOINS = 0.3
"""Below this a clash is a conflict of its own: one weak link would bring places of another fact into a sure one."""
_SERIES = 8
"""So many values, each given by one document, are a form that was filled in for many things, and no fact in dispute."""
_SERIES_SHARE = 0.5
_SUREST = 0.99
"""No conflict is certain: a report that says 100% is not believed the first time it is wrong."""
_NO_SURER = 0.1
"""Two rules see one fact; the later one in the list has to be surer by more than this to be shown too."""


def weigh(
    clashes: Iterable[Clash], corpus: Corpus, specs: Mapping[str, RuleSpec], *, trusted: Container[str] = ()
) -> tuple[Conflict, ...]:
    """Give one conflict a fact, the surest first; clashes with a guard are left out.

    `trusted` are the documents that weigh as the right side.

    Clashes of one rule that share a place are about one fact; so are those with the same subject,
    attribute and values. Where two rules see one fact, that of the rule listed first in `specs` stays.
    """
    extractions = {extraction.document.id: extraction for extraction in corpus.extractions}
    order = {identity: number for number, identity in enumerate(extractions)}
    groups = _by_fact([clash for clash in clashes if clash.guard is None and _is_asked(clash, corpus)])
    found = [_conflict(group, extractions, order, specs[group[0].rule], trusted) for group in groups]
    return in_order(_without_doubles(found, {name: number for number, name in enumerate(specs)}))


def in_order(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """Put the gravest conflicts first, and of these the surest."""
    rank = {"error": 0, "warning": 1, "info": 2}
    return tuple(
        sorted(
            conflicts,
            key=lambda item: (
                rank[item.severity],
                -item.confidence,
                item.rule,
                item.mentions[0].span.document,
                item.mentions[0].span.start,
                item.id,
            ),
        )
    )


def _is_asked(clash: Clash, corpus: Corpus) -> bool:
    """Say whether a clash has two values, and lies between documents or inside one where that is asked for."""
    if clash.left.normalized == clash.right.normalized:
        return False
    return corpus.is_within or clash.left.span.document != clash.right.span.document


def _without_doubles(conflicts: Sequence[Conflict], listed: Mapping[str, int]) -> list[Conflict]:
    """Fold a conflict into that of an earlier rule which cites the same place for each of its values."""
    kept: list[Conflict] = []
    near: dict[str, list[int]] = defaultdict(list)
    for conflict in sorted(conflicts, key=lambda item: listed[item.rule]):
        documents = dict.fromkeys(mention.span.document for mention in conflict.mentions)
        neighbours = sorted({number for document in documents for number in near[document]})
        twin = next((number for number in neighbours if _shows(kept[number], conflict)), None)
        if twin is not None:
            kept[twin] = replace(kept[twin], confidence=max(kept[twin].confidence, conflict.confidence))
            continue
        for document in documents:
            near[document].append(len(kept))
        kept.append(conflict)
    return kept


def _shows(other: Conflict, conflict: Conflict) -> bool:
    if other.rule == conflict.rule or other.confidence + _NO_SURER < conflict.confidence:
        return False
    return all(
        any(conflict.mentions[i].span.touches(mention.span) for i in value.mentions for mention in other.mentions)
        for value in conflict.values
    )


def _by_fact(clashes: Sequence[Clash]) -> list[list[Clash]]:
    """Join clashes that share a place or a fact (union-find over their places); doubtful ones never join sure ones."""
    parent: dict[tuple[str, ...], tuple[str, ...]] = {}

    def root(key: tuple[str, ...]) -> tuple[str, ...]:
        parent.setdefault(key, key)
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for clash in clashes:
        fact = (
            _level(clash),
            clash.rule,
            "fact",
            clash.subject.lower(),
            clash.attribute,
            *sorted((clash.left.normalized, clash.right.normalized)),
        )
        for key in (_place(clash, clash.left), _place(clash, clash.right)):
            parent[root(key)] = root(fact)
    groups: dict[tuple[str, ...], list[Clash]] = defaultdict(list)
    for clash in clashes:
        groups[root(_place(clash, clash.left))].append(clash)
    return [groups[key] for key in sorted(groups)]


def _level(clash: Clash) -> str:
    return "sure" if clash.confidence >= _JOINS else "doubtful"


def _place(clash: Clash, side: Side) -> tuple[str, ...]:
    return _level(clash), clash.rule, "place", side.span.document, str(side.span.start), str(side.span.end)


def _is_series(values: Sequence[Value], spans: Sequence[Span]) -> bool:
    """Say whether many documents give a value each, and no two the same."""
    return len(values) >= _SERIES and all(
        len({spans[number].document for number in value.mentions}) == 1 for value in values
    )


def _conflict(
    clashes: Sequence[Clash],
    extractions: Mapping[str, Extraction],
    order: Mapping[str, int],
    spec: RuleSpec,
    trusted: Container[str],
) -> Conflict:
    best = max(clashes, key=lambda clash: (clash.confidence, clash.left.span.document, -clash.left.span.start))
    sides = {side.span: side for clash in clashes for side in (clash.left, clash.right)}
    spans = sorted(sides, key=lambda span: (order[span.document], span.start, span.end))
    places: dict[str, list[int]] = defaultdict(list)
    for number, span in enumerate(spans):
        places[sides[span].normalized].append(number)
    likely, undecided = likely_side(
        clashes, {key: [spans[i] for i in found] for key, found in places.items()}, extractions, trusted
    )
    values = tuple(
        Value(sides[spans[found[0]]].value[:_MAX_VALUE], key, _verdict(key, likely), tuple(found))
        for key, found in places.items()
    )
    primary = _primary(values, clashes)
    shown = next((value.value for value in values if likely and value.normalized == likely.value), None)
    return Conflict(
        id=identity(spec.name, clashes, places),
        rule=spec.name,
        category=spec.category,
        severity=spec.severity,
        confidence=min(_SUREST, round(best.confidence * (_SERIES_SHARE if _is_series(values, spans) else 1), 2)),
        message=spec.message,
        reason=_telling(clashes, sides[spans[primary]].normalized, likely).reason,
        subject=best.subject,
        attribute=best.attribute,
        values=values,
        mentions=tuple(
            _mention(extractions[span.document].document, span, is_primary=i == primary) for i, span in enumerate(spans)
        ),
        likely=Likely(shown or likely.value, likely.basis, likely.confidence) if likely else None,
        undecided=undecided,
    )


def _primary(values: Sequence[Value], clashes: Sequence[Clash]) -> int:
    """Give the mention to look at first: of the value that is not supported and in the surest clash."""
    surest: dict[str, float] = defaultdict(float)
    for clash in clashes:
        for side in (clash.left, clash.right):
            surest[side.normalized] = max(surest[side.normalized], clash.confidence)
    doubtful = [value for value in values if value.verdict != "supported"]
    return min(doubtful, key=lambda value: (-surest[value.normalized], value.mentions[0])).mentions[0]


def _telling(clashes: Sequence[Clash], primary: str, likely: Likely | None) -> Clash:
    """Give the clash whose reason a reader can follow: between the values that are shown first, the surest of them."""
    first = {primary, likely.value} if likely else {primary}

    def rank(clash: Clash) -> tuple[int, bool, float, str, int]:
        values = {clash.left.normalized, clash.right.normalized}
        return (
            len(first & values),
            primary in values,
            clash.confidence,
            clash.left.span.document,
            -clash.left.span.start,
        )

    return max(clashes, key=rank)


def _verdict(key: str, likely: Likely | None) -> Verdict:
    if likely is None:
        return "open"
    return "supported" if key == likely.value else "suspect"


def _mention(document: Document, span: Span, *, is_primary: bool) -> Mention:
    text = document.text
    start, end = max(0, span.start - _EXCERPT), min(len(text), span.end + _EXCERPT)
    start = text.find(" ", start, span.start) + 1 if start and " " in text[start : span.start] else start
    end = text.rfind(" ", span.end, end) if end < len(text) and " " in text[span.end : end] else end
    excerpt = " ".join(text[start:end].split())
    excerpt = ("…" if start else "") + excerpt + ("…" if end < len(text) else "")
    return Mention(
        span, document.position(span.start), document.position(span.end), excerpt, document.published, is_primary
    )
