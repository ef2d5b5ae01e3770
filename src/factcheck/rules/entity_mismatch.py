"""Another person, body or thing in the same place of the same sentence.

What it finds: near-equal sentences in which one named thing is exchanged for another.

Why it matters: the right act with the wrong actor is a false report about both.

Fires:
    a.txt: The annual prize of the Harn Society went to Corvid Press for its atlas.
    b.txt: The annual prize of the Harn Society went to Merlin Press for its atlas.

Stays quiet on aliases, short forms, part and whole, lists in another order, and where the other
document names the same bearer elsewhere in the passage.

To silence it: --ignore entity-mismatch; at one place:

    <!-- factcheck: ignore[entity-mismatch] -- reason -->
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.compare.changes import Replacement, entity_at, is_quoted, replacements
from factcheck.compare.names import relate_names
from factcheck.compare.places import relate_places
from factcheck.compare.scope import scope_guard, time_guard
from factcheck.model import Clash, Corpus, Entity, Relation, Severity, Side, SlotPair

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME: Final = "entity-mismatch"
CATEGORY: Final = "names"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "two names in one role"

_LABELS: Final = frozenset({"PERSON", "ORG", "GROUP", "PRODUCT", "WORK", "OTHER", "EVENT"})


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each named thing that is exchanged for another between near copies."""
    for item in replacements(corpus):
        left = entity_at(corpus.extractions[item.alignment.left[0]], item.left_sentence, item.left)
        right = entity_at(corpus.extractions[item.alignment.right[0]], item.right_sentence, item.right)
        if left and right and {left.label, right.label} <= _LABELS:
            clash = _clash(corpus, item, left, right)
            if clash:
                yield clash
    for pair in corpus.slots:
        match pair.left[1], pair.right[1]:
            case Entity() as left, Entity() as right if {left.label, right.label} <= _LABELS:
                yield from _slot_clash(corpus, pair, left, right)


def _slot_clash(corpus: Corpus, pair: SlotPair, left: Entity, right: Entity) -> Iterator[Clash]:
    """Judge two names that answer one question in sentences of other words."""
    yield Clash(
        rule=NAME,
        left=Side(left.span, left.name, left.name.lower()),
        right=Side(right.span, right.name, right.name.lower()),
        subject="",
        attribute=left.label.lower(),
        reason="; ".join((f'neither document has the other\'s name, "{left.name}" or "{right.name}"', *pair.reasons)),
        confidence=pair.score,
        guard=time_guard(
            corpus,
            (pair.left[0], left.sentence),
            (pair.right[0], right.sentence),
            left.span,
            right.span,
            may_grow=False,
        ),
    )


def _clash(corpus: Corpus, item: Replacement, left: Entity, right: Entity) -> Clash | None:
    relation, why = relate_names(left.name, right.name)
    if relation in (Relation.EQUAL, Relation.CONSISTENT):
        return None
    if relate_places(left.name, right.name)[0] in (Relation.EQUAL, Relation.CONSISTENT):
        return None
    ours, theirs = corpus.extractions[item.alignment.left[0]], corpus.extractions[item.alignment.right[0]]
    if is_quoted(ours, left.span.start, left.span.end) and is_quoted(theirs, right.span.start, right.span.end):
        return None
    agreed = _named_in(corpus, item.alignment.right, left) or _named_in(corpus, item.alignment.left, right)
    return Clash(
        rule=NAME,
        left=Side(left.span, left.name, left.name.lower()),
        right=Side(right.span, right.name, right.name.lower()),
        subject=item.alignment.subject,
        attribute=left.label.lower(),
        reason=f"the sentences are otherwise alike{'; ' + why if why else ''}",
        confidence=round(0.95 - item.doubt, 2),
        guard="named on both sides"
        if agreed
        else scope_guard(corpus, item.alignment.left, item.alignment.right, left.span, right.span),
    )


def _named_in(corpus: Corpus, place: tuple[int, int], entity: Entity) -> bool:
    """Say whether the other sentence names the same bearer too, as lists in another order do."""
    return any(
        other.sentence == place[1] and relate_names(other.name, entity.name)[0] in (Relation.EQUAL, Relation.CONSISTENT)
        for other in corpus.extractions[place[0]].entities
    )
