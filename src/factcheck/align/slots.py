"""Knows which values of two documents answer one question though they differ: values that agree are used up first."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from factcheck.align.features import BRIEF, Setting, features_of, kind_key
from factcheck.align.sites import Landscape, Spot, name_spots, quantity_spots, timex_spots
from factcheck.compare import quantities as compare_quantities
from factcheck.compare import times as compare_times
from factcheck.compare.names import have_common_word, relate_names
from factcheck.compare.places import relate_places
from factcheck.lexicon.words import is_common
from factcheck.model import Quantity, Relation, SlotPair, Timex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.align.sentences import Likeness, Place
    from factcheck.align.sites import Held, Kind
    from factcheck.model import Alignment, Chain, Extraction, SlotValue

_MIN_SCORE: Final = 0.4
"""Below this a pair is not handed to the rules."""
_MIN_AGREEING: Final = {Relation.EQUAL: 0.03, Relation.CONSISTENT: 0.1}
"""Score from which values that agree answer each other; a higher floor leaves them over to be paired wrongly."""
_LESS_LIKELY: Final = {Relation.EQUAL: 5.0, Relation.CONSISTENT: 2.5}
"""Log odds that a clash may have over an agreement for which it is given up."""
_LONG_APART: Final = 14
_NO_RIVAL: Final = 0.003
_MIN_LIKE: Final = 0.06
"""Overlap of two sentences from which their values are compared, where there are many."""
_MANY_DIGITS: Final = 3
_FEW_VALUES: Final = 120
"""Pairs of values of one kind up to which all are compared: short texts may share no word."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two values that may answer one question, how they relate, the features of the pair and its score, 0 to 1."""

    ours: Held
    theirs: Held
    relation: Relation
    features: Mapping[str, float]
    score: float = 0.0

    @property
    def kind(self) -> Kind:
        """Give the kind of both values."""
        return self.ours.kind


def align_slots(
    extractions: Sequence[Extraction],
    chains: Sequence[Sequence[Chain]],
    alignments: Sequence[Alignment],
    likeness: Likeness,
) -> Iterator[SlotPair]:
    """Yield the pairs of values that answer one question and cannot both hold, the best ones, one to one."""
    for found in candidates(extractions, chains, alignments, likeness, is_complete=False):
        for pair in judge(found):
            yield _slot_pair(pair)


def judge(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the clashing candidates of two documents that are likely to answer one question."""
    scored = [with_score(item) for item in found]
    for kind in ("quantity", "timex", "name"):
        left_over = with_rivals([one for one in scored if one.kind == kind])
        yield from _best([replace(item, score=score_of(model_of(item, "clash"), item.features)) for item in left_over])


def with_score(item: Candidate) -> Candidate:
    """Give a candidate the probability that its values answer one question, whatever they are."""
    return replace(item, score=score_of(model_of(item, "slot"), item.features))


def model_of(item: Candidate, step: str) -> str:
    """Name the model of weights.json for a candidate: documents of a few sentences have one of their own.

    Two single sentences are put together because they tell of one fact; of two long texts, most values answer nothing.
    """
    return f"brief {item.kind} {step}" if is_brief(item) else f"{item.kind} {step}"


def is_brief(item: Candidate) -> bool:
    """Say whether both documents are so short."""
    return item.features["brief"] >= BRIEF


def with_rivals(scored: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the clashing candidates neither of whose values is answered by one that agrees, with what rivals them.

    `scored` are all candidates of one kind between two documents.
    """
    answers = _answers(scored)
    left_over = [item for item in scored if item.relation is Relation.CONTRADICTORY and not _is_answered(item, answers)]
    rivals: dict[tuple[int, int], list[float]] = defaultdict(list)
    peers: dict[tuple[int, str, str], set[int]] = defaultdict(set)
    for item in left_over:
        for side, held in zip(_sides(item), (item.ours, item.theirs), strict=True):
            rivals[side].append(item.score)
            peers[side[0], *kind_key(held.value)].add(held.number)
    for item in left_over:
        left, right = _sides(item)
        fewest = max(len(peers[0, *kind_key(item.ours.value)]), len(peers[1, *kind_key(item.theirs.value)]))
        features = {
            **item.features,
            "slot": _logit(item.score),
            "margin": _logit(item.score) - _logit(_second(rivals[left], rivals[right], item.score)),
            "alone": 1 / fewest,
            "left over": math.log(1 + fewest),
        }
        yield replace(item, features=features)


def _answers(scored: Sequence[Candidate]) -> Mapping[tuple[int, int], Mapping[Relation, float]]:
    """Give how likely each value is answered by one that agrees with it: at best, by how they agree.

    Each value answers one other: a value that merely can agree with several ("up to ninety" with 60 and 80) answers
    none of them where the very same value stands in the other document, and is likelier to be meant.
    """
    agreeing = [
        item
        for item in scored
        if item.relation is not Relation.CONTRADICTORY and item.score >= _MIN_AGREEING[item.relation]
    ]
    same: dict[tuple[int, int], float] = defaultdict(float)
    for item in agreeing:
        if item.relation is Relation.EQUAL:
            for side in _sides(item):
                same[side] = max(same[side], item.score)
    found: dict[tuple[int, int], dict[Relation, float]] = defaultdict(dict)
    for item in agreeing:
        sides = _sides(item)
        if item.relation is Relation.EQUAL or item.score >= max(same[side] for side in sides):
            for side in sides:
                found[side][item.relation] = max(found[side].get(item.relation, 0.0), item.score)
    return found


def _is_answered(item: Candidate, answers: Mapping[tuple[int, int], Mapping[Relation, float]]) -> bool:
    """Say whether one of two values that clash is answered by another that agrees, and not much less likely so."""
    return any(
        _logit(score) >= _logit(item.score) - _LESS_LIKELY[relation]
        for side in _sides(item)
        for relation, score in answers.get(side, {}).items()
    )


def _sides(item: Candidate) -> tuple[tuple[int, int], tuple[int, int]]:
    return (0, item.ours.number), (1, item.theirs.number)


def _second(left: Sequence[float], right: Sequence[float], score: float) -> float:
    """Give the best score of another partner of either value, bounded below so that having none is no infinite lead."""
    others = sorted([*left, *right], reverse=True)
    others.remove(score)
    others.remove(score)
    return max([_NO_RIVAL, *others])


def _best(clashing: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the best pairs, one to one."""
    used: set[tuple[int, int]] = set()
    for item in sorted(clashing, key=lambda one: (-one.score, one.ours.number, one.theirs.number)):
        left, right = (0, item.ours.number), (1, item.theirs.number)
        if item.score < _MIN_SCORE or left in used or right in used:
            continue
        used |= {left, right}
        yield item


# ------------------------------------------------------------------ candidates


def candidates(
    extractions: Sequence[Extraction],
    chains: Sequence[Sequence[Chain]],
    alignments: Sequence[Alignment],
    likeness: Likeness,
    *,
    is_complete: bool = True,
) -> Iterator[list[Candidate]]:
    """Yield, for each two documents (and each one with itself), the pairs of values of one kind with their features.

    Unless it has to be complete, what agrees is left out where neither value clashes with another: it decides nothing.
    """
    landscape = Landscape(extractions, chains, likeness.terms)
    by_documents: dict[Place, list[Alignment]] = defaultdict(list)
    for alignment in alignments:
        by_documents[alignment.left[0], alignment.right[0]].append(alignment)
    apart = _days_apart(extractions, by_documents)
    events = {pair: likeness.event(*pair) for pair in by_documents}
    brevity = {number: 1 / max(1, len(each.sentences)) for number, each in enumerate(extractions)}
    spots = {number: _spots(landscape, number) for number in sorted({each for pair in by_documents for each in pair})}
    for (left, right), found in sorted(by_documents.items()):
        setting = Setting(likeness, {(item.left, item.right): item for item in found}, events, apart, brevity)
        out: list[Candidate] = []
        for pairs in (
            _pairs(spots[left]["quantity"], spots[right]["quantity"], setting),
            _pairs(spots[left]["timex"], spots[right]["timex"], setting),
            () if setting.is_brief(left, right) else _name_pairs(spots[left]["name"], spots[right]["name"], setting),
        ):
            out += (_candidate(landscape, pair, setting) for pair in (pairs if is_complete else _decisive(pairs)))
        yield out


def _spots(landscape: Landscape, number: int) -> dict[str, tuple[Spot, ...]]:
    return {
        "quantity": quantity_spots(landscape, number),
        "timex": timex_spots(landscape, number),
        "name": name_spots(landscape, number),
    }


@dataclass(frozen=True, slots=True)
class Related:
    """Two values of one kind and how they relate, not measured yet."""

    ours: Spot
    theirs: Spot
    relation: Relation


def _candidate(landscape: Landscape, pair: Related, setting: Setting) -> Candidate:
    ours, theirs = landscape.hold(pair.ours), landscape.hold(pair.theirs)
    return Candidate(ours, theirs, pair.relation, features_of(ours, theirs, setting))


def _decisive(pairs: Iterable[Related]) -> list[Related]:
    """Keep the clashes, and what agrees with a value that clashes."""
    found = list(pairs)
    clashing = [pair for pair in found if pair.relation is Relation.CONTRADICTORY]
    ours, theirs = {pair.ours.number for pair in clashing}, {pair.theirs.number for pair in clashing}
    return [pair for pair in found if pair.ours.number in ours or pair.theirs.number in theirs]


def _pairs(left: Sequence[Spot], right: Sequence[Spot], setting: Setting) -> Iterator[Related]:
    if not left or not right:
        return
    is_one_event = setting.likeness.may_be_one_event(left[0].place[0], right[0].place[0])
    are_few = len(left) * len(right) <= _FEW_VALUES and not setting.terms.are_many
    if not is_one_event:
        left, right = _aligned(left, 0, setting), _aligned(right, 1, setting)
    by_kind: dict[str, list[Spot]] = defaultdict(list)
    for spot in right:
        by_kind[kind_key(spot.value)[0]].append(spot)
    for ours in left:
        for theirs in _of_kind(ours, by_kind):
            if _is_same_place(ours, theirs) or not (is_one_event or (ours.place, theirs.place) in setting.alignments):
                continue
            is_alike = are_few or setting.likeness.of(ours.place, theirs.place)[1] >= _MIN_LIKE
            if not is_alike and not _is_telling_slip(ours.value, theirs.value):
                continue
            relation = _relation(ours.value, theirs.value)
            if relation is not Relation.INCOMPARABLE and not _counts_another_thing(ours, theirs, setting):
                yield Related(ours, theirs, relation)


def _of_kind(ours: Spot, by_kind: Mapping[str, Sequence[Spot]]) -> Iterator[Spot]:
    """Yield the values that one can be compared with: those of its kind, and bare numbers where units are left out."""
    kind = kind_key(ours.value)[0]
    yield from by_kind.get(kind, ())
    if kind in compare_quantities.BORROWED:
        yield from by_kind.get("count", ())
    elif kind == "count":
        for other in sorted(compare_quantities.BORROWED):
            yield from by_kind.get(other, ())


def _aligned(spots: Sequence[Spot], side: int, setting: Setting) -> list[Spot]:
    """Keep the values whose sentence is aligned with another."""
    places = {pair[side] for pair in setting.alignments}
    return [spot for spot in spots if spot.place in places]


def _is_telling_slip(ours: SlotValue, theirs: SlotValue) -> bool:
    """Say whether two values of many digits differ as a slip does: that hardly happens by chance."""
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return False
    are_long = min(map(compare_quantities.significant_digits, (ours, theirs))) >= _MANY_DIGITS
    return are_long and compare_quantities.are_near_miss(ours, theirs)


def _counts_another_thing(ours: Spot, theirs: Spot, setting: Setting) -> bool:
    """Say whether near copies exchange the thing with its number: "has four bridges", "has two schools"."""
    alignment = setting.alignments.get((ours.place, theirs.place))
    if alignment is None or alignment.changes is None:
        return False
    left, right = (spot.value.noun if isinstance(spot.value, Quantity) else None for spot in (ours, theirs))
    if not left or not right or setting.terms.alike(left, right):
        return False
    return left not in setting.terms.by_place[theirs.place] and right not in setting.terms.by_place[ours.place]


def _is_same_place(ours: Spot, theirs: Spot) -> bool:
    """Say whether two values of one document stand in one sentence, or in the wrong order to be counted once."""
    return ours.place[0] == theirs.place[0] and ours.place[1] >= theirs.place[1]


def _name_pairs(left: Sequence[Spot], right: Sequence[Spot], setting: Setting) -> Iterator[Related]:
    """Pair the names that the other document does not have, where the sentences are aligned.

    Names that share a word, or differ by a slip, may be of one bearer: that is for the rule on names to say.
    """
    if left and right and left[0].place[0] == right[0].place[0]:
        return
    pairs = list(_beside(left, right, setting))
    ours_known = _known({ours.name for ours, _ in pairs}, right)
    pairs = [(ours, theirs) for ours, theirs in pairs if not ours_known[ours.name]]
    theirs_known = _known({theirs.name for _, theirs in pairs}, left)
    for ours, theirs in pairs:
        if not theirs_known[theirs.name] and not have_common_word(ours.name, theirs.name):
            yield Related(ours, theirs, Relation.CONTRADICTORY)


def _beside(left: Sequence[Spot], right: Sequence[Spot], setting: Setting) -> Iterator[tuple[Spot, Spot]]:
    """Yield the names of one kind that stand in aligned sentences."""
    by_place: dict[Place, list[Spot]] = defaultdict(list)
    for theirs in right:
        by_place[theirs.place].append(theirs)
    partners: dict[Place, list[Spot]] = defaultdict(list)
    for here, there in setting.alignments:
        partners[here] += by_place.get(there, ())
    for ours in left:
        kind = kind_key(ours.value)[0]
        near = sorted(partners.get(ours.place, ()), key=_number)
        yield from ((ours, theirs) for theirs in near if kind_key(theirs.value)[0] == kind)


def _number(spot: Spot) -> int:
    return spot.number


def _known(names: Iterable[str], theirs: Sequence[Spot]) -> dict[str, bool]:
    """Say of each name whether a document has one of the same bearer; its very self is tried first."""
    others = {spot.name for spot in theirs}
    return {name: any(_is_one_name(name, other) for other in sorted(others, key=name.__ne__)) for name in sorted(names)}


@lru_cache(maxsize=262144)
def _is_one_name(ours: str, theirs: str) -> bool:
    same = (Relation.EQUAL, Relation.CONSISTENT)
    return relate_names(ours, theirs)[0] in same or relate_places(ours, theirs)[0] in same


def _relation(ours: SlotValue, theirs: SlotValue) -> Relation:
    match ours, theirs:
        case Quantity(), Quantity():
            ours, theirs = compare_quantities.in_one_kind(ours, theirs)
            if _are_of_two_bearers(ours, theirs):
                return Relation.INCOMPARABLE
            relation = compare_quantities.relate(ours, theirs)[0]
            is_loose = relation is Relation.CONSISTENT and compare_quantities.is_loose(ours, theirs)
            return Relation.INCOMPARABLE if is_loose else relation
        case Timex(), Timex():
            return compare_times.relate(ours, theirs)[0]
    return Relation.INCOMPARABLE


def _are_of_two_bearers(left: Quantity, right: Quantity) -> bool:
    """Say whether two ages are told of people of other names."""
    if left.kind != "age" or right.kind != "age":
        return False
    ours, theirs = ({word for word in value.modifiers if not is_common(word)} for value in (left, right))
    return bool(ours) and bool(theirs) and not ours & theirs


def _days_apart(extractions: Sequence[Extraction], pairs: Iterable[Place]) -> dict[Place, float]:
    """Give how far apart two dated documents were published, as a share of two weeks, 1 at most."""
    found = {}
    for left, right in pairs:
        ours, theirs = (extractions[number].document.published for number in (left, right))
        if left != right and ours and theirs:
            found[left, right] = min(1.0, abs((ours - theirs).days) / _LONG_APART)
    return found


# ------------------------------------------------------------------ scores


def score_of(model: str, features: Mapping[str, float]) -> float:
    """Give the probability that a logistic model of weights.json sees."""
    weights = all_weights()[model]
    total = weights["bias"] + math.fsum([weight * features.get(name, 0.0) for name, weight in weights.items()])
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, total)))), 4)


def _logit(score: float) -> float:
    bounded = min(0.9999, max(0.0001, score))
    return round(math.log(bounded / (1 - bounded)), 4)


@cache
def all_weights() -> dict[str, dict[str, float]]:
    """Give the models by name, each a bias and a weight for each feature."""
    text = files(__package__).joinpath("weights.json").read_text(encoding="utf-8")
    found: dict[str, dict[str, float]] = json.loads(text)
    return found


def _slot_pair(found: Candidate) -> SlotPair:
    left, right = found.ours, found.theirs
    strong = list(_strong(found))
    reasons = tuple(_SPOKEN[name] for name in strong[:_TOLD])
    sides = (left.site.place[0], left.value), (right.site.place[0], right.value)
    return SlotPair(*sides, found.score, reasons, is_supported=not _OF_THE_VALUES.issuperset(strong))


_SPOKEN: Final = {
    "copy": "the sentences are copies but for this",
    "noun": "of the same thing",
    "verb": "with the same verb",
    "subject": "with the same subject",
    "names": "beside the same names",
    "values": "beside the same figures",
    "near miss": "the values differ as a slip does",
    "unit slip": "one number of two units",
    "window": "in the same words",
    "coverage": "in sentences about the same thing",
    "alone": "nothing else in either document answers it",
}
"""What a feature says to a reader, in the order of weight."""


_OF_THE_VALUES: Final = frozenset({"near miss", "unit slip", "alone"})
"""What two values show by themselves, and not what they are told of."""


def _strong(found: Candidate) -> Iterator[str]:
    """Yield the features that tell, the weightiest first."""
    yield from (name for name in _SPOKEN if found.features.get(name, 0.0) >= _STRONG.get(name, 0.9))


_TOLD: Final = 3
"""Reasons that a reader is told, the weightiest first: nobody reads seven."""

_STRONG: Final = {"names": 0.25, "values": 0.5, "window": 0.45, "coverage": 0.4}
