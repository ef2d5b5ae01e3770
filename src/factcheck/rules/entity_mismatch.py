"""Another person, body or thing in the same place of the same sentence.

What it finds: near-equal sentences in which one named thing is exchanged for another; and two names for the
only station, seam or warning of which both documents speak in sentences about the same thing.

Why it matters: the right act with the wrong actor is a false report about both.

Fires:
    a.txt: The annual prize of the Harn Society went to Corvid Press for its atlas.
    b.txt: The annual prize of the Harn Society went to Merlin Press for its atlas.

Stays quiet on aliases, short forms, part and whole, lists in another order, where the other document
names the same bearer elsewhere in the passage, where one document has a sentence twice with two names,
and where two documents say the same of two names all over, as a form does that was filled in twice.

To silence it: --ignore entity-mismatch; at one place:

    <!-- factcheck: ignore[entity-mismatch] -- reason -->
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.compare.changes import Replacement, entity_at, is_quoted, replacements
from factcheck.compare.matters import common_talk
from factcheck.compare.names import have_common_word, relate_names
from factcheck.compare.offices import TERM_WORDS
from factcheck.compare.places import relate_places
from factcheck.compare.scope import scope_guard, time_guard
from factcheck.compare.stories import stories_of
from factcheck.model import Alignment, Clash, Corpus, Entity, Extraction, Relation, Severity, Side, SlotPair

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAME: Final = "entity-mismatch"
CATEGORY: Final = "names"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "two names in one role"

_SAME_THING: Final = 0.25
"""Coverage of two sentences from which one noun in both is one thing."""
_KINDS: Final = frozenset({"PERSON", "ORG", "PRODUCT", "OTHER", "PLACE", "FACILITY"})
_TOO_WIDE: Final = TERM_WORDS | frozenset(
    "man woman people resident official officer police mayor native boy girl student teacher worker family group team "
    "side fan player coach company firm agent spokesman spokeswoman leader lawyer area region game season".split()
)
"""Nouns of which a story has many, each with a name before it."""
_LABELS: Final = frozenset({"PERSON", "ORG", "GROUP", "PRODUCT", "WORK", "OTHER", "EVENT"})


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each named thing that is exchanged for another between near copies."""
    yield from _but_forms(list(_exchanges(corpus)))
    yield from _before_one_noun(corpus)
    for pair in corpus.slots:
        match pair.left[1], pair.right[1]:
            case Entity() as left, Entity() as right if {left.label, right.label} <= _LABELS:
                yield from _slot_clash(corpus, pair, left, right)


def _exchanges(corpus: Corpus) -> Iterator[tuple[Replacement, Clash]]:
    for item in replacements(corpus):
        left = entity_at(corpus.extractions[item.alignment.left[0]], item.left_sentence, item.left)
        right = entity_at(corpus.extractions[item.alignment.right[0]], item.right_sentence, item.right)
        if left and right and {left.label, right.label} <= _LABELS:
            clash = _clash(corpus, item, left, right)
            if clash:
                yield item, clash


def _but_forms(found: Sequence[tuple[Replacement, Clash]]) -> Iterator[Clash]:
    """Set aside the names that two documents exchange all over, as a form does that was filled in for two things."""
    places: dict[tuple[int, int, str, str], set[int]] = defaultdict(set)
    for item, clash in found:
        places[_exchange(item, clash)].add(item.alignment.left[1])
    for item, clash in found:
        is_form = len(places[_exchange(item, clash)]) >= _FORM
        yield replace(clash, guard=clash.guard or "one form about two things") if is_form else clash


def _exchange(item: Replacement, clash: Clash) -> tuple[int, int, str, str]:
    return item.alignment.left[0], item.alignment.right[0], clash.left.normalized, clash.right.normalized


_FORM: Final = 3
"""Sentences of two documents that hold one name for another, from which one form was filled in for two things."""


def _before_one_noun(corpus: Corpus) -> Iterator[Clash]:
    """Judge "Hollin station" against "Tarn station", where each document has one such name and not the other's."""
    named = [_named_kinds(extraction) for extraction in corpus.extractions]
    stories = stories_of(corpus)
    common = common_talk(corpus)
    for alignment in corpus.alignments:
        (i, here), (j, there) = alignment.left, alignment.right
        if i == j or alignment.coverage < _SAME_THING or j not in stories.get(i, ()):
            continue
        for noun in sorted((named[i].keys() & named[j].keys()) - common):
            left, right = named[i][noun], named[j][noun]
            if len({entity.name for entity in left}) > 1 or len({entity.name for entity in right}) > 1:
                continue
            ours = next((entity for entity in left if entity.sentence == here), None)
            theirs = next((entity for entity in right if entity.sentence == there), None)
            if ours and theirs and not _is_told(corpus, j, ours) and not _is_told(corpus, i, theirs):
                yield _kind_clash(corpus, alignment, ours, theirs, noun)


def _named_kinds(extraction: Extraction) -> dict[str, list[Entity]]:
    """Group the names that stand before a common noun by that noun; abbreviations tell too little."""
    found: dict[str, list[Entity]] = defaultdict(list)
    for entity in extraction.entities:
        tokens = extraction.sentences[entity.sentence].tokens
        place = next((i for i, token in enumerate(tokens) if token.start >= entity.span.end), len(tokens))
        if place == len(tokens) or tokens[place].pos != "NOUN" or tokens[place].start > entity.span.end + 1:
            continue
        is_tied = any(token.head == place for token in tokens if entity.span.start <= token.start < entity.span.end)
        if is_tied and entity.label in _KINDS and entity.name.istitle() and tokens[place].lemma not in _TOO_WIDE:
            found[tokens[place].lemma].append(entity)
    return found


def _is_told(corpus: Corpus, number: int, entity: Entity) -> bool:
    """Say whether a document names the same bearer, or one that shares a word with it."""
    return any(
        relate_names(other.name, entity.name)[0] in (Relation.EQUAL, Relation.CONSISTENT)
        or relate_places(other.name, entity.name)[0] in (Relation.EQUAL, Relation.CONSISTENT)
        or have_common_word(other.name, entity.name)
        for other in corpus.extractions[number].entities
    )


def _kind_clash(corpus: Corpus, alignment: Alignment, left: Entity, right: Entity, noun: str) -> Clash:
    return Clash(
        rule=NAME,
        left=Side(left.span, left.name, left.name.lower()),
        right=Side(right.span, right.name, right.name.lower()),
        subject=noun,
        attribute=noun,
        reason=f"each document names only one {noun}, in sentences about the same thing",
        confidence=0.8,
        guard=scope_guard(corpus, alignment.left, alignment.right, left.span, right.span),
    )


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
        else _of_one_document(item.alignment)
        or scope_guard(corpus, item.alignment.left, item.alignment.right, left.span, right.span),
    )


def _of_one_document(alignment: Alignment) -> str | None:
    """Name two cases of one document: who writes one sentence twice, with two names, hardly means one thing."""
    return "two cases of one document" if alignment.left[0] == alignment.right[0] else None


def _named_in(corpus: Corpus, place: tuple[int, int], entity: Entity) -> bool:
    """Say whether the other sentence names the same bearer too, as lists in another order do."""
    return any(
        other.sentence == place[1] and relate_names(other.name, entity.name)[0] in (Relation.EQUAL, Relation.CONSISTENT)
        for other in corpus.extractions[place[0]].entities
    )
