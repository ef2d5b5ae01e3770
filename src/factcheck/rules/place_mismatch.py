"""One event at two places.

What it finds: near-equal sentences, and clauses of one verb and subject, that put the same thing at two
places that cannot both be right, by the gazetteer or by name; and two sides of one thing (northern and
southern half, left and right bank), where each document speaks of only one of them.

Why it matters: rescue, readers and reporters go to the wrong town.

Fires:
    a.txt: The freight train left the rails near Tarnby on Friday morning.
    b.txt: The freight train left the rails near Holmsund on Friday morning.

Stays quiet on part and whole (a town and its country), aliases, capitals that stand for governments, regions
that may overlap, and names with a reading that fits (Georgia, Paris, Springfield).

To silence it: --ignore place-mismatch; at one place:

    <!-- factcheck: ignore[place-mismatch] -- reason -->
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from factcheck.compare.changes import Replacement, content, entity_at, is_quoted, replacements, span_of
from factcheck.compare.names import relate_names
from factcheck.compare.places import are_opposite_sides, is_side, relate_places
from factcheck.compare.scope import scope_guard, time_guard
from factcheck.model import (
    Alignment,
    Claim,
    Clash,
    Corpus,
    Entity,
    Extraction,
    Relation,
    Severity,
    Side,
    SlotPair,
    Token,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME: Final = "place-mismatch"
CATEGORY: Final = "places"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "one event at two places"

_PREPOSITIONS: Final = ("at", "from", "in", "near", "off", "outside", "to")
_LABELS: Final = frozenset({"PLACE", "FACILITY"})
_SAME_THING: Final = 0.2
"""Coverage of two sentences from which sides of one noun are sides of one thing."""


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each place that is exchanged for another between near copies, or in clauses that tell the same."""
    for item in replacements(corpus):
        clash = _named(corpus, item) or _compass(corpus, item)
        if clash:
            yield clash
    yield from _clauses(corpus)
    yield from _sides(corpus)
    for pair in corpus.slots:
        match pair.left[1], pair.right[1]:
            case Entity() as left, Entity() as right if {left.label, right.label} <= _LABELS:
                yield from _slot_clash(corpus, pair, left, right)


def _slot_clash(corpus: Corpus, pair: SlotPair, left: Entity, right: Entity) -> Iterator[Clash]:
    """Judge two places that answer one question in sentences of other words."""
    relation, why = relate_places(left.name, right.name)
    if relation in (Relation.EQUAL, Relation.CONSISTENT):
        return
    why = why or f'neither document has the other\'s place, "{left.name}" or "{right.name}"'
    yield Clash(
        rule=NAME,
        left=Side(left.span, left.name, left.name.lower()),
        right=Side(right.span, right.name, right.name.lower()),
        subject="",
        attribute="place",
        reason="; ".join((why, *pair.reasons)),
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


def _named(corpus: Corpus, item: Replacement) -> Clash | None:
    """Judge two named things, one of them a place."""
    left = entity_at(corpus.extractions[item.alignment.left[0]], item.left_sentence, item.left)
    right = entity_at(corpus.extractions[item.alignment.right[0]], item.right_sentence, item.right)
    if left and right and (left.label in _LABELS or right.label in _LABELS):
        return _clash(corpus, item, left, right)
    return None


def _compass(corpus: Corpus, item: Replacement) -> Clash | None:
    """Judge "northern" against "southern" before one and the same word."""
    left, right = content(item.left), content(item.right)
    if not len(left) == len(right) == 1 or not are_opposite_sides(left[0].text, right[0].text):
        return None
    ours, theirs = corpus.extractions[item.alignment.left[0]], corpus.extractions[item.alignment.right[0]]
    first, second = span_of(ours, left), span_of(theirs, right)
    return Clash(
        rule=NAME,
        left=Side(first, first.text, left[0].lemma),
        right=Side(second, second.text, right[0].lemma),
        subject=item.alignment.subject,
        attribute="place",
        reason=f"{first.text} and {second.text} are opposite sides; the sentences are otherwise alike",
        confidence=round(0.97 - item.doubt, 2),
        guard=scope_guard(corpus, item.alignment.left, item.alignment.right, first, second),
    )


def _sides(corpus: Corpus) -> Iterator[Clash]:
    """Judge "the northern half" against "the southern half", where each document speaks of one of them only."""
    sides = [_sides_of(extraction) for extraction in corpus.extractions]
    for alignment in corpus.alignments:
        (i, here), (j, there) = alignment.left, alignment.right
        if i == j or alignment.coverage < _SAME_THING:
            continue
        for noun in sorted(sides[i].keys() & sides[j].keys()):
            left, right = sides[i][noun], sides[j][noun]
            if _is_one_side(left) and _is_one_side(right) and are_opposite_sides(left[0][1].text, right[0][1].text):
                yield from (
                    _side_clash(corpus, alignment, ours, theirs, noun)
                    for sentence, ours in left
                    for other, theirs in right
                    if (sentence, other) == (here, there)
                )


def _sides_of(extraction: Extraction) -> dict[str, list[tuple[int, Token]]]:
    """Give the words for sides that stand before each common noun, with their sentences: "half" has "northern"."""
    found: dict[str, list[tuple[int, Token]]] = {}
    for sentence in extraction.sentences:
        for token, following in pairwise(sentence.tokens):
            if following.pos == "NOUN" and is_side(token.text.lower()):
                found.setdefault(following.lemma, []).append((sentence.index, token))
    return found


def _is_one_side(found: list[tuple[int, Token]]) -> bool:
    return len({token.text.lower() for _, token in found}) == 1


def _side_clash(corpus: Corpus, alignment: Alignment, ours: Token, theirs: Token, noun: str) -> Clash:
    first = corpus.extractions[alignment.left[0]].document.span(ours.start, ours.end)
    second = corpus.extractions[alignment.right[0]].document.span(theirs.start, theirs.end)
    return Clash(
        rule=NAME,
        left=Side(first, first.text, first.text.lower()),
        right=Side(second, second.text, second.text.lower()),
        subject=noun,
        attribute="place",
        reason=f"{first.text} and {second.text} are opposite sides; each document has only one {noun} of the two",
        confidence=0.85,
        guard=scope_guard(corpus, alignment.left, alignment.right, first, second),
    )


def _clauses(corpus: Corpus) -> Iterator[Clash]:
    """Judge clauses of one verb and subject, or verb and object, with a place after the same preposition."""
    claims = _by_sentence(corpus)
    for alignment in corpus.alignments:
        for ours in claims.get(alignment.left, ()):
            for theirs in claims.get(alignment.right, ()):
                if _tell_the_same(ours, theirs):
                    yield from _moved(corpus, alignment, ours, theirs)


def _by_sentence(corpus: Corpus) -> dict[tuple[int, int], list[Claim]]:
    """Group the clauses that have a place by (document, sentence)."""
    found: dict[tuple[int, int], list[Claim]] = {}
    for number, extraction in enumerate(corpus.extractions):
        for claim in extraction.claims:
            if any(slot.role in _PREPOSITIONS for slot in claim.slots):
                found.setdefault((number, claim.sentence), []).append(claim)
    return found


def _moved(corpus: Corpus, alignment: Alignment, ours: Claim, theirs: Claim) -> Iterator[Clash]:
    for left, right in _placed(corpus, alignment, ours, theirs):
        relation, why = relate_places(left.name, right.name)
        if relation is Relation.CONTRADICTORY and not _is_elsewhere_agreed(corpus, alignment, left, right):
            yield _clause_clash(corpus, alignment, left, right, why, is_once=ours.lemma in _ONCE)


def _tell_the_same(ours: Claim, theirs: Claim) -> bool:
    if ours.lemma != theirs.lemma or ours.polarity != theirs.polarity or ours.modality != theirs.modality:
        return False
    left, right = ({slot.role: slot.head for slot in claim.slots} for claim in (ours, theirs))
    shared = [role for role in ("subject", "object") if role in left and role in right]
    return bool(shared) and all(left[role] == right[role] for role in shared)


def _placed(corpus: Corpus, alignment: Alignment, ours: Claim, theirs: Claim) -> Iterator[tuple[Entity, Entity]]:
    """Yield the places that both clauses name after one preposition, where each names a single one."""
    for role in _PREPOSITIONS:
        left, right = (
            [
                entity
                for slot in claim.slots
                if slot.role == role
                for entity in corpus.extractions[place[0]].entities
                if entity.label == "PLACE" and slot.span.covers(entity.span)
            ]
            for claim, place in ((ours, alignment.left), (theirs, alignment.right))
        )
        if len(left) == len(right) == 1:
            yield left[0], right[0]


def _is_elsewhere_agreed(corpus: Corpus, alignment: Alignment, left: Entity, right: Entity) -> bool:
    """Say whether one of the documents also names the other one's place, or one that holds it."""
    return any(
        entity.label == "PLACE" and relate_places(entity.name, place.name)[0] in (Relation.EQUAL, Relation.CONSISTENT)
        for number, place in ((alignment.left[0], right), (alignment.right[0], left))
        for entity in corpus.extractions[number].entities
    )


_ONCE: Final = frozenset({"bear", "die", "bury", "baptise", "baptize", "drown", "found"})
"""What happens to anybody once only, and so in one place."""


def _clause_clash(
    corpus: Corpus, alignment: Alignment, left: Entity, right: Entity, why: str, *, is_once: bool
) -> Clash:
    return Clash(
        rule=NAME,
        left=Side(left.span, left.name, left.name.lower()),
        right=Side(right.span, right.name, right.name.lower()),
        subject=alignment.subject,
        attribute="place",
        reason=f"{why}; both clauses tell of the same act",
        confidence=round(min(0.9, 0.45 + 0.5 * alignment.coverage + 0.3 * is_once), 2),
        guard=scope_guard(corpus, alignment.left, alignment.right, left.span, right.span),
    )


def _clash(corpus: Corpus, item: Replacement, left: Entity, right: Entity) -> Clash | None:
    by_map, why = relate_places(left.name, right.name)
    known = by_map is Relation.CONTRADICTORY
    if not known and (why or _is_one_name(left, right) or {left.label, right.label} - _LABELS - {"OTHER"}):
        return None
    ours, theirs = corpus.extractions[item.alignment.left[0]], corpus.extractions[item.alignment.right[0]]
    if is_quoted(ours, left.span.start, left.span.end) and is_quoted(theirs, right.span.start, right.span.end):
        return None
    return Clash(
        rule=NAME,
        left=Side(left.span, left.name, left.name.lower()),
        right=Side(right.span, right.name, right.name.lower()),
        subject=item.alignment.subject,
        attribute="place",
        reason=f"{why or 'two places by name'}; the sentences are otherwise alike",
        confidence=round((0.97 if known else 0.93) - item.doubt, 2),
        guard=_named_on_both_sides(corpus, item, left, right)
        or scope_guard(corpus, item.alignment.left, item.alignment.right, left.span, right.span),
    )


def _is_one_name(left: Entity, right: Entity) -> bool:
    return relate_names(left.name, right.name)[0] in (Relation.EQUAL, Relation.CONSISTENT)


def _named_on_both_sides(corpus: Corpus, item: Replacement, left: Entity, right: Entity) -> str | None:
    for place, entity in ((item.alignment.right, left), (item.alignment.left, right)):
        if any(
            other.sentence == place[1] and relate_names(other.name, entity.name)[0] is Relation.EQUAL
            for other in corpus.extractions[place[0]].entities
        ):
            return "named on both sides"
    return None
