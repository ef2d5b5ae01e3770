"""One event at two places.

What it finds: near-equal sentences that put the same thing at two places that cannot both be right,
by the gazetteer or by name, and halves of the compass.

Why it matters: rescue, readers and reporters go to the wrong town.

Fires:
    a.txt: The freight train left the rails near Tarnby on Friday morning.
    b.txt: The freight train left the rails near Holmsund on Friday morning.

Stays quiet on part and whole (a town and its country), aliases, and capitals that stand for governments.

To silence it: --ignore place-mismatch, or list both names as equivalent.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck.compare.changes import Replacement, entity_at, is_quoted, replacements
from factcheck.compare.names import relate_names
from factcheck.compare.places import relate_places
from factcheck.compare.scope import scope_guard
from factcheck.model import Clash, Corpus, Entity, Relation, Severity, Side

NAME: Final = "place-mismatch"
CATEGORY: Final = "places"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "one event at two places"

_LABELS: Final = frozenset({"PLACE", "FACILITY"})


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each place that is exchanged for another between near copies."""
    for item in replacements(corpus):
        left = entity_at(corpus.extractions[item.alignment.left[0]], item.left_sentence, item.left)
        right = entity_at(corpus.extractions[item.alignment.right[0]], item.right_sentence, item.right)
        if left and right and (left.label in _LABELS or right.label in _LABELS):
            clash = _clash(corpus, item, left, right)
            if clash:
                yield clash


def _clash(corpus: Corpus, item: Replacement, left: Entity, right: Entity) -> Clash | None:
    by_map, why = relate_places(left.name, right.name)
    if by_map in (Relation.EQUAL, Relation.CONSISTENT) or relate_names(left.name, right.name)[0] in (
        Relation.EQUAL,
        Relation.CONSISTENT,
    ):
        return None
    known = by_map is Relation.CONTRADICTORY
    if not known and {left.label, right.label} - _LABELS:
        return None
    ours, theirs = corpus.extractions[item.alignment.left[0]], corpus.extractions[item.alignment.right[0]]
    if is_quoted(ours, left.span.start, left.span.end) and is_quoted(theirs, right.span.start, right.span.end):
        return None
    return Clash(
        rule=NAME,
        left=Side(left.span, left.name, left.name.lower()),
        right=Side(right.span, right.name, right.name.lower()),
        subject=" ".join(item.alignment.shared[:3]),
        attribute="place",
        reason=f"{why or 'two places by name'}; the sentences are otherwise alike",
        confidence=round((0.97 if known else 0.93) - 0.7 * item.changed, 2),
        guard=_named_on_both_sides(corpus, item, left, right)
        or scope_guard(corpus, item.alignment.left, item.alignment.right, left.span, right.span),
    )


def _named_on_both_sides(corpus: Corpus, item: Replacement, left: Entity, right: Entity) -> str | None:
    for place, entity in ((item.alignment.right, left), (item.alignment.left, right)):
        if any(
            other.sentence == place[1] and relate_names(other.name, entity.name)[0] is Relation.EQUAL
            for other in corpus.extractions[place[0]].entities
        ):
            return "named on both sides"
    return None
