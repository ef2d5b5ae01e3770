"""Knows which quantity or time of one place answers the same question as which of another."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Generic, Literal, TypeVar

from factcheck.align.sentences import Place, Terms, likeness
from factcheck.compare import quantities as compare_quantities
from factcheck.compare import times as compare_times
from factcheck.model import Alignment, Extraction, Quantity, Relation, Sentence, SlotPair, Timex

T = TypeVar("T", Quantity, Timex)
Kind = Literal["quantity", "timex"]
_WINDOW: Final = 6
"""Words on each side of a value that say what it is of."""
_MIN_SCORE: Final = 0.1
"""Below this a pair is not handed to the rules."""
_MIN_AGREEING: Final = 0.2
"""Score from which values that agree are used up; a higher floor leaves them over to be paired wrongly."""
_MANY_NAMES: Final = 10.0
"""Summed rarity of shared names from which more of them add nothing."""
_SAME_STORY: Final = 0.35
"""Coverage from which a time that agrees elsewhere is taken to be of the same event."""
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
        "names": 0.5,
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
        "names": 0.5,
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


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two values that may fill one slot, with the features of the pair and its score, 0 to 1."""

    ours: Held[Quantity] | Held[Timex]
    theirs: Held[Quantity] | Held[Timex]
    features: dict[str, float]
    score: float

    @property
    def reasons(self) -> tuple[str, ...]:
        """Name the features that speak for the pair, the weightiest first."""
        return tuple(name for name, value in sorted(self.features.items(), key=lambda item: -item[1]) if value > 0.3)


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
    agreeing: list[Candidate] = []
    clashing: list[Candidate] = []
    for ours in left:
        for theirs in right:
            if within and (theirs.index <= ours.index or theirs.site.place == ours.site.place):
                continue
            if not _same_kind(ours.value, theirs.value):
                continue
            relation, _ = relate(ours.value, theirs.value)
            if relation is Relation.INCOMPARABLE:
                continue
            alignment = context.alignments.get((ours.site.place, theirs.site.place))
            features = _features(ours, theirs, alignment, context.terms, is_near=near_miss(ours.value, theirs.value))
            found = Candidate(ours, theirs, features, _score(kind, features))
            if relation is Relation.CONTRADICTORY:
                clashing.append(found)
            elif found.score >= _MIN_AGREEING:
                agreeing.append(found)
    used = _used_up(agreeing)
    yield from (_slot_pair(kind, found) for found in agreeing)
    clashing = [
        found
        for found in clashing
        if found.ours.index not in used[0]
        and found.theirs.index not in used[1]
        and not _agrees_elsewhere(found.ours, found.theirs, left, right, relate, context.terms)
    ]
    yield from _best(kind, _with_leftovers(kind, clashing))


def _used_up(agreeing: Sequence[Candidate]) -> tuple[set[int], set[int]]:
    return {found.ours.index for found in agreeing}, {found.theirs.index for found in agreeing}


def _with_leftovers(kind: Kind, clashing: Sequence[Candidate]) -> list[Candidate]:
    """Add whether both values are the only ones of their kind that nothing in the other document answers."""
    left: dict[tuple[str, str], set[int]] = defaultdict(set)
    right: dict[tuple[str, str], set[int]] = defaultdict(set)
    for found in clashing:
        left[_kind_key(found.ours.value)].add(found.ours.index)
        right[_kind_key(found.theirs.value)].add(found.theirs.index)
    out = []
    for found in clashing:
        alone = len(left[_kind_key(found.ours.value)]) == 1 == len(right[_kind_key(found.theirs.value)])
        features = {**found.features, "only one": float(alone)}
        out.append(replace(found, features=features, score=_score(kind, features)))
    return out


def _best(kind: Kind, clashing: Sequence[Candidate]) -> Iterator[SlotPair]:
    """Yield the best pairs, one to one."""
    used_left: set[int] = set()
    used_right: set[int] = set()
    for found in sorted(clashing, key=lambda item: (-item.score, item.ours.index, item.theirs.index)):
        if found.score < _MIN_SCORE or found.ours.index in used_left or found.theirs.index in used_right:
            continue
        used_left.add(found.ours.index)
        used_right.add(found.theirs.index)
        yield _slot_pair(kind, found)


def _agrees_elsewhere(
    ours: Held[T],
    theirs: Held[T],
    left: Sequence[Held[T]],
    right: Sequence[Held[T]],
    relate: Callable[[T, T], tuple[Relation, str]],
    terms: Terms,
) -> bool:
    """Say whether either document also gives the other's value of the same thing: then it does not contradict it."""
    if ours.site.place[0] == theirs.site.place[0]:
        return False
    for mine, others in ((ours, right), (theirs, left)):
        for other in others:
            if not _same_kind(other.value, mine.value) or relate(mine.value, other.value)[0] is not Relation.EQUAL:
                continue
            if isinstance(mine.value, Quantity) or _same_story(mine.site, other.site, terms):
                return True
    return False


def _same_story(ours: Site, theirs: Site, terms: Terms) -> bool:
    return ours.verb == theirs.verb or likeness(terms, ours.place, theirs.place)[0] >= _SAME_STORY


def _alignment(context: _Context, left: Place, right: Place) -> Alignment | None:
    return context.alignments.get((left, right))


def _same_kind(left: Quantity | Timex, right: Quantity | Timex) -> bool:
    return _kind_key(left)[0] == _kind_key(right)[0]


def _kind_key(value: Quantity | Timex) -> tuple[str, str]:
    if isinstance(value, Quantity):
        return value.kind, value.unit or value.noun or ""
    return value.type, _grain(value.value)


def _grain(value: str) -> str:
    """Give the shape of a TIMEX3 value: "2011-11-19" and "XXXX-05-03" are days, "P3M" and "P6M" spans of months."""
    return re.sub(r"[\dX.]+", "9", value)


def _features(
    ours: Held[T], theirs: Held[T], alignment: Alignment | None, terms: Terms, *, is_near: bool
) -> dict[str, float]:
    both = terms.total(ours.site.window & theirs.site.window)
    total = terms.total(ours.site.window) + terms.total(theirs.site.window)
    noun, modifier = _noun_features(ours.value, theirs.value)
    shared = terms.by_place[ours.site.place] & terms.by_place[theirs.site.place]
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
        "names": min(1.0, terms.total(shared & terms.names) / _MANY_NAMES),
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


def _slot_pair(kind: Kind, found: Candidate) -> SlotPair:
    left, right = found.ours, found.theirs
    return SlotPair(
        kind, (left.site.place[0], left.index), (right.site.place[0], right.index), found.score, found.reasons
    )
