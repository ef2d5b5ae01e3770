"""Knows which quantity or time of one place answers the same question as which of another."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Generic, Literal, TypeVar

from factcheck.align.sentences import Place, Terms, likeness
from factcheck.compare import quantities as compare_quantities
from factcheck.compare import times as compare_times
from factcheck.model import Alignment, Extraction, Quantity, Relation, Sentence, SlotPair, Timex

T = TypeVar("T", Quantity, Timex)
Kind = Literal["quantity", "timex"]
_WINDOW: Final = 6
"""Words on each side of a value that say what it is of."""
_MIN_SCORE: Final = 0.2
"""Below this two values are not even compared; a higher floor loses values that agree and should be used up."""
_PERIODS: Final = frozenset("quarter half year month week day season period round leg term time".split())
_STAMPS: Final = frozenset("update publish post edit modify print last on publishing updated published posted".split())
_WEIGHTS: Final[dict[Kind, dict[str, float]]] = {
    "quantity": {
        "bias": -5.0,
        "coverage": 2.2,
        "overlap": 1.5,
        "window": 3.0,
        "noun": 1.3,
        "verb": 0.9,
        "copy": 2.6,
        "near miss": 1.2,
        "only one": 0.9,
        "modifier": -1.5,
        "rare noun": 2.0,
        "close": 1.0,
        "within": -2.5,
    },
    "timex": {
        "bias": -5.0,
        "coverage": 2.6,
        "overlap": 1.5,
        "window": 2.6,
        "noun": 0.0,
        "verb": 1.6,
        "copy": 2.8,
        "near miss": 1.0,
        "only one": 0.0,
        "modifier": 0.0,
        "rare noun": 0.0,
        "close": 0.0,
        "within": -2.5,
    },
}
"""Log odds that two values fill one slot, for each feature; hand-set."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where a value stands: its sentence, its token range, its governing verb and the words around it."""

    place: Place
    first: int
    last: int
    verb: str
    subject: str
    window: frozenset[str]


@dataclass(frozen=True, slots=True)
class Held(Generic[T]):
    """A value with the site where it stands; `index` counts in its extraction."""

    value: T
    index: int
    site: Site


def align_slots(
    extractions: Sequence[Extraction], alignments: Sequence[Alignment], terms: Terms
) -> Iterator[SlotPair]:
    """Yield the pairs of quantities and of times that fill one slot, values that agree used up first."""
    by_documents: dict[Place, list[Alignment]] = defaultdict(list)
    for alignment in alignments:
        by_documents[alignment.left[0], alignment.right[0]].append(alignment)
    quantities = [
        tuple(_held(number, extraction, extraction.quantities, terms, _is_plain_quantity))
        for number, extraction in enumerate(extractions)
    ]
    times = [
        tuple(_held(number, extraction, extraction.timexes, terms, _is_event_time))
        for number, extraction in enumerate(extractions)
    ]
    for (left, right), found in sorted(by_documents.items()):
        context = _Context(extractions, terms, {(item.left, item.right): item for item in found})
        yield from _pair("quantity", quantities[left], quantities[right], context, compare_quantities.relate, compare_quantities.are_near_miss)
        yield from _pair("timex", times[left], times[right], context, compare_times.relate, compare_times.are_near_miss)


@dataclass(frozen=True, slots=True)
class _Context:
    extractions: Sequence[Extraction]
    terms: Terms
    alignments: dict[tuple[Place, Place], Alignment]


def _held(
    number: int,
    extraction: Extraction,
    values: Sequence[T],
    terms: Terms,
    is_comparable: Callable[[Extraction, T], bool],
) -> Iterator[Held[T]]:
    for index, value in enumerate(values):
        if not is_comparable(extraction, value):
            continue
        sentence = extraction.sentences[value.sentence]
        starts = [token.start for token in sentence.tokens]
        first = max(0, bisect_right(starts, value.span.start) - 1)
        last = max(first, bisect_right(starts, value.span.end - 1) - 1)
        yield Held(value, index, _site((number, sentence.index), sentence, first, last, terms))


def _is_plain_quantity(extraction: Extraction, value: Quantity) -> bool:
    """Leave out the numbers of dates, which are times, and ordinals of periods ("the first quarter"), which are scope."""
    if value.kind == "ordinal" and value.noun in _PERIODS:
        return False
    return not any(timex.span.touches(value.span) for timex in extraction.timexes if timex.sentence == value.sentence)


def _is_event_time(extraction: Extraction, value: Timex) -> bool:
    """Leave out times of publication: stamps without a verb, and those after "updated" or "posted"."""
    if value.type in ("DURATION", "SET"):
        return True
    tokens = extraction.sentences[value.sentence].tokens
    place = max(0, bisect_right([token.start for token in tokens], value.span.start) - 1)
    before = {token.lemma for token in tokens[max(0, place - 4) : place]}
    if before & _STAMPS and not any(token.dep in ("nsubj", "nsubjpass") for token in tokens[:place]):
        return False
    return any(token.pos in ("VERB", "AUX") for token in tokens)


def _site(place: Place, sentence: Sentence, first: int, last: int, terms: Terms) -> Site:
    tokens = sentence.tokens
    verb = _governor(sentence, first)
    around = [*tokens[max(0, first - _WINDOW) : first], *tokens[last + 1 : last + 1 + _WINDOW]]
    window = {token.lemma for token in around} & terms.by_place[place]
    subject = next((token.lemma for token in tokens if token.head == verb and token.dep in ("nsubj", "nsubjpass")), "")
    return Site(place, first, last, tokens[verb].lemma if verb >= 0 else "", subject, frozenset(window))


def _governor(sentence: Sentence, start: int) -> int:
    """Climb from a token to the verb that governs it; -1 when there is none."""
    tokens = sentence.tokens
    for _ in range(len(tokens)):
        if tokens[start].pos in ("VERB", "AUX"):
            return start
        if tokens[start].head == start:
            return -1
        start = tokens[start].head
    return -1


def _pair(
    kind: Kind,
    left: Sequence[Held[T]],
    right: Sequence[Held[T]],
    context: _Context,
    relate: Callable[[T, T], tuple[Relation, str]],
    near_miss: Callable[[T, T], bool],
) -> Iterator[SlotPair]:
    within = bool(left and right) and left[0].site.place[0] == right[0].site.place[0]
    agreeing: list[tuple[float, Held[T], Held[T], tuple[str, ...]]] = []
    clashing: list[tuple[float, Held[T], Held[T], tuple[str, ...]]] = []
    rarity = Counter(_kind_key(held.value) for held in left), Counter(_kind_key(held.value) for held in right)
    for ours in left:
        for theirs in right:
            if within and (theirs.index <= ours.index or theirs.site.place == ours.site.place):
                continue
            if not _same_kind(ours.value, theirs.value):
                continue
            relation, _ = relate(ours.value, theirs.value)
            if relation is Relation.INCOMPARABLE:
                continue
            alignment = _alignment(context, ours.site.place, theirs.site.place)
            unique = rarity[0][_kind_key(ours.value)] == 1 == rarity[1][_kind_key(theirs.value)]
            features = _features(ours, theirs, alignment, context.terms, is_near=near_miss(ours.value, theirs.value), is_only=unique)
            score = _score(kind, features)
            if score >= _MIN_SCORE:
                found = (score, ours, theirs, tuple(name for name, value in features.items() if value > 0.3))
                (agreeing if relation in (Relation.EQUAL, Relation.CONSISTENT) else clashing).append(found)
    yield from _assign(kind, agreeing, [found for found in clashing if not _agrees_elsewhere(found[1], found[2], left, right, relate)])


def _agrees_elsewhere(
    ours: Held[T], theirs: Held[T], left: Sequence[Held[T]], right: Sequence[Held[T]], relate: Callable[[T, T], tuple[Relation, str]]
) -> bool:
    """Say whether either document also gives the other's value of the same thing: then it does not contradict it."""
    if ours.site.place[0] == theirs.site.place[0]:
        return False
    for mine, others in ((ours, right), (theirs, left)):
        for other in others:
            if _kind_key(other.value) == _kind_key(mine.value) and relate(mine.value, other.value)[0] is Relation.EQUAL:
                return True
    return False


def _alignment(context: _Context, left: Place, right: Place) -> Alignment | None:
    return context.alignments.get((left, right))


def _same_kind(left: Quantity | Timex, right: Quantity | Timex) -> bool:
    return _kind_key(left)[0] == _kind_key(right)[0]


def _kind_key(value: Quantity | Timex) -> tuple[str, str]:
    if isinstance(value, Quantity):
        return value.kind, value.unit or value.noun or ""
    return value.type, ""


def _features(
    ours: Held[T], theirs: Held[T], alignment: Alignment | None, terms: Terms, *, is_near: bool, is_only: bool
) -> dict[str, float]:
    both = terms.total(ours.site.window & theirs.site.window)
    total = terms.total(ours.site.window) + terms.total(theirs.site.window)
    noun, modifier = _noun_features(ours.value, theirs.value)
    coverage, overlap = likeness(terms, ours.site.place, theirs.site.place)
    return {
        "coverage": coverage,
        "overlap": overlap,
        "window": 2 * both / total if total else 0.0,
        "noun": noun,
        "verb": float(bool(ours.site.verb) and ours.site.verb == theirs.site.verb and ours.site.verb != "be"),
        "copy": float(_is_same_gap(ours.site, theirs.site, alignment)),
        "rare noun": _noun_rarity(ours.value, theirs.value, terms),
        "close": _closeness(ours.value, theirs.value),
        "within": float(ours.site.place[0] == theirs.site.place[0]),
        "near miss": float(is_near),
        "only one": float(is_only),
        "modifier": modifier,
    }


def _noun_features(left: Quantity | Timex, right: Quantity | Timex) -> tuple[float, float]:
    """Say whether the counted nouns are the same (1), unknown (0) or others (-1), and whether modifiers differ."""
    if not isinstance(left, Quantity) or not isinstance(right, Quantity):
        return 0.0, 0.0
    if left.noun and right.noun:
        same = 1.0 if left.noun == right.noun else -1.0
    else:
        same = 0.0
    ours, theirs = set(left.modifiers), set(right.modifiers)
    return same, float(bool(ours - theirs) and bool(theirs - ours))


def _noun_rarity(left: Quantity | Timex, right: Quantity | Timex, terms: Terms) -> float:
    """Give how rare the noun is that both count, 0 (everywhere, or not the same) to 1 (two places only)."""
    if not isinstance(left, Quantity) or not isinstance(right, Quantity) or not left.noun or left.noun != right.noun:
        return 0.0
    rarest = math.log(len(terms.by_place) + 1)
    return min(1.0, terms.weight.get(left.noun, 0.0) / rarest) if rarest else 0.0


def _closeness(left: Quantity | Timex, right: Quantity | Timex) -> float:
    """Give 1 for values that are almost equal, 0 from a factor of three on, -1 from a factor of thirty on."""
    if not isinstance(left, Quantity) or not isinstance(right, Quantity):
        return 0.0
    a, b = (_middle(value) for value in (left, right))
    if a <= 0 or b <= 0:
        return 0.0
    return max(-1.0, 1 - abs(math.log(a / b)) / math.log(3))


def _middle(value: Quantity) -> float:
    if math.isinf(value.high):
        return value.low
    return value.high if math.isinf(value.low) else (value.low + value.high) / 2


def _is_same_gap(ours: Site, theirs: Site, alignment: Alignment | None) -> bool:
    """Say whether a word diff of near copies puts the two values into the same gap."""
    if alignment is None or alignment.changes is None:
        return False
    for change in alignment.changes:
        if change.left_start <= ours.last and ours.first < change.left_end:
            if change.right_start <= theirs.last and theirs.first < change.right_end:
                return change.left_end - change.left_start <= 6 and change.right_end - change.right_start <= 6
    return False


def _score(kind: Kind, features: dict[str, float]) -> float:
    weights = _WEIGHTS[kind]
    total = weights["bias"] + math.fsum(weights[name] * value for name, value in sorted(features.items()))
    return round(1 / (1 + math.exp(-total)), 4)


def _assign(
    kind: Kind,
    agreeing: list[tuple[float, Held[T], Held[T], tuple[str, ...]]],
    clashing: list[tuple[float, Held[T], Held[T], tuple[str, ...]]],
) -> Iterator[SlotPair]:
    """Yield agreeing pairs, then the best clashing pairs of what is left, one to one."""
    used_left: set[int] = set()
    used_right: set[int] = set()
    rank = lambda item: (-item[0], item[1].index, item[2].index)  # noqa: E731  # the sort key of both lists
    for score, ours, theirs, reasons in sorted(agreeing, key=rank):
        used_left.add(ours.index)
        used_right.add(theirs.index)
        yield _slot_pair(kind, score, ours, theirs, reasons)
    for score, ours, theirs, reasons in sorted(clashing, key=rank):
        if ours.index in used_left or theirs.index in used_right:
            continue
        used_left.add(ours.index)
        used_right.add(theirs.index)
        yield _slot_pair(kind, score, ours, theirs, reasons)


def _slot_pair(
    kind: Kind, score: float, ours: Held[T], theirs: Held[T], reasons: tuple[str, ...]
) -> SlotPair:
    return SlotPair(kind, (ours.site.place[0], ours.index), (theirs.site.place[0], theirs.index), score, reasons)
