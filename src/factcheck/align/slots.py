"""Knows which values of two documents answer one question though they differ: values that agree are used up first."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Final

from factcheck.align.features import Setting, features_of, kind_key
from factcheck.align.sentences import Likeness, Place, Terms
from factcheck.align.sites import Held, Kind, Landscape, held_names, held_quantities, held_timexes, held_words
from factcheck.compare import quantities as compare_quantities
from factcheck.compare import times as compare_times
from factcheck.compare.names import have_common_word, relate_names
from factcheck.compare.places import relate_places
from factcheck.compare.polarity import relate_words
from factcheck.model import Alignment, Chain, Entity, Extraction, Quantity, Relation, SlotPair, Timex, Word

_MIN_SCORE: Final = 0.1
"""Below this a pair is not handed to the rules."""
_MIN_AGREEING: Final = {Relation.EQUAL: 0.03, Relation.CONSISTENT: 0.1}
"""Score from which values that agree answer each other; a higher floor leaves them over to be paired wrongly."""
_NO_RIVAL: Final = 0.003
_MIN_WORDS: Final = 0.25
"""Overlap of two sentences from which their words are compared."""
_MIN_LIKE: Final = 0.06
"""Overlap of two sentences from which their values are compared, where there are many."""
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
    *,
    within: bool,
) -> Iterator[SlotPair]:
    """Yield the pairs of values that answer one question and cannot both hold, the best ones, one to one."""
    for found in candidates(extractions, chains, alignments, likeness, within=within):
        for pair in judge(found):
            yield _slot_pair(pair)


def judge(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the clashing candidates of two documents that are likely to answer one question."""
    scored = [with_score(item) for item in found]
    for kind in ("quantity", "timex", "name", "word"):
        left_over = with_rivals([one for one in scored if one.kind == kind])
        yield from _best([replace(item, score=score_of(f"{item.kind} clash", item.features)) for item in left_over])


def with_score(item: Candidate) -> Candidate:
    """Give a candidate the probability that its values answer one question, whatever they are."""
    return replace(item, score=score_of(f"{item.kind} slot", item.features))


def with_rivals(scored: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the clashing candidates neither of whose values is answered by one that agrees, with what rivals them.

    `scored` are all candidates of one kind between two documents.
    """
    answered = {
        side
        for item in scored
        if item.relation is not Relation.CONTRADICTORY and item.score >= _MIN_AGREEING[item.relation]
        for side in _sides(item)
    }
    left_over = [
        item
        for item in scored
        if item.relation is Relation.CONTRADICTORY and not any(side in answered for side in _sides(item))
    ]
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
    within: bool,
) -> Iterator[list[Candidate]]:
    """Yield, for each two documents (and each one with itself), the pairs of values of one kind with their features."""
    landscape = Landscape(extractions, chains, likeness.terms)
    by_documents: dict[Place, list[Alignment]] = defaultdict(list)
    for alignment in alignments:
        by_documents[alignment.left[0], alignment.right[0]].append(alignment)
    events = _events(likeness.terms, len(extractions))
    values = [_values(landscape, number) for number in range(len(extractions))]
    for (left, right), found in sorted(by_documents.items()):
        setting = Setting(likeness, {(item.left, item.right): item for item in found}, events)
        out: list[Candidate] = []
        for kind in ("quantity", "timex"):
            out += _pairs(values[left][kind], values[right][kind], setting)
        out += _name_pairs(values[left]["name"], values[right]["name"], setting)
        out += _word_pairs(landscape, found, setting)
        yield out


def _values(landscape: Landscape, number: int) -> dict[str, tuple[Held, ...]]:
    return {
        "quantity": held_quantities(landscape, number),
        "timex": held_timexes(landscape, number),
        "name": held_names(landscape, number),
    }


def _pairs(left: Sequence[Held], right: Sequence[Held], setting: Setting) -> Iterator[Candidate]:
    are_few = len(left) * len(right) <= _FEW_VALUES
    for ours in left:
        for theirs in right:
            if _is_same_place(ours, theirs) or kind_key(ours.value)[0] != kind_key(theirs.value)[0]:
                continue
            if not are_few and setting.likeness.of(ours.site.place, theirs.site.place)[1] < _MIN_LIKE:
                continue
            relation = _relation(ours, theirs)
            if relation is not Relation.INCOMPARABLE:
                yield Candidate(ours, theirs, relation, features_of(ours, theirs, setting))


def _is_same_place(ours: Held, theirs: Held) -> bool:
    """Say whether two values of one document stand in one sentence, or in the wrong order to be counted once."""
    return ours.site.place[0] == theirs.site.place[0] and ours.site.place[1] >= theirs.site.place[1]


def _name_pairs(left: Sequence[Held], right: Sequence[Held], setting: Setting) -> Iterator[Candidate]:
    """Pair the names that the other document does not have, where the sentences are aligned.

    Names that share a word, or differ by a slip, may be of one bearer: that is for the rule on names to say.
    """
    if left and right and left[0].site.place[0] == right[0].site.place[0]:
        return
    ours_left, theirs_left = _left_over(left, right), _left_over(right, left)
    for ours in ours_left:
        for theirs in theirs_left:
            if (ours.site.place, theirs.site.place) not in setting.alignments:
                continue
            if kind_key(ours.value)[0] == kind_key(theirs.value)[0] and not have_common_word(ours.name, theirs.name):
                yield Candidate(ours, theirs, Relation.CONTRADICTORY, features_of(ours, theirs, setting))


def _left_over(ours: Sequence[Held], theirs: Sequence[Held]) -> list[Held]:
    """Give the names for which the other document has none of the same bearer."""
    others = sorted({held.name for held in theirs})
    known = {name: any(_is_one_name(name, other) for other in others) for name in sorted({held.name for held in ours})}
    return [held for held in ours if not known[held.name]]


def _is_one_name(ours: str, theirs: str) -> bool:
    same = (Relation.EQUAL, Relation.CONSISTENT)
    return relate_names(ours, theirs)[0] in same or relate_places(ours, theirs)[0] in same


def _word_pairs(landscape: Landscape, alignments: Sequence[Alignment], setting: Setting) -> Iterator[Candidate]:
    """Pair words of aligned sentences that are opposites, or one word asserted and denied."""
    words: dict[Place, tuple[Held, ...]] = {}
    for alignment in alignments:
        if alignment.overlap < _MIN_WORDS:
            continue
        for place in (alignment.left, alignment.right):
            if place not in words:
                words[place] = held_words(landscape, place)
        for ours in words[alignment.left]:
            for theirs in words[alignment.right]:
                relation = _relation(ours, theirs)
                if relation is not Relation.INCOMPARABLE:
                    yield Candidate(_numbered(ours), _numbered(theirs), relation, features_of(ours, theirs, setting))


def _numbered(held: Held) -> Held:
    return replace(held, number=held.site.place[1] * 1000 + held.number)


@cache
def _relate_lemmas(left: str, right: str, pos: str) -> Relation:
    return Relation.EQUAL if left == right else relate_words(left, right, pos)


def _relation(ours: Held, theirs: Held) -> Relation:
    match ours.value, theirs.value:
        case Quantity(), Quantity():
            return compare_quantities.relate(ours.value, theirs.value)[0]
        case Timex(), Timex():
            return compare_times.relate(ours.value, theirs.value)[0]
        case Word(), Word():
            return _relate_turnable(ours.value, theirs.value)
    return Relation.INCOMPARABLE


def _relate_turnable(left: Word, right: Word) -> Relation:
    """Compare two words with their polarity: opposites agree when one of them is denied."""
    if left.pos != right.pos:
        return Relation.INCOMPARABLE
    relation = _relate_lemmas(left.lemma, right.lemma, left.pos)
    if relation is Relation.INCOMPARABLE or left.polarity == right.polarity:
        return relation
    return Relation.CONSISTENT if relation is Relation.CONTRADICTORY else Relation.CONTRADICTORY


def _events(terms: Terms, count: int) -> dict[Place, float]:
    """Measure how alike each two documents are, by the rarity of the words they share (cosine)."""
    words: list[dict[str, float]] = [{} for _ in range(count)]
    for (number, _), found in terms.by_place.items():
        for word in found:
            words[number][word] = terms.weight[word]
    sizes = [math.sqrt(math.fsum(weight**2 for weight in found.values())) or 1.0 for found in words]
    return {
        (left, right): math.fsum(words[left][word] ** 2 for word in words[left] if word in words[right])
        / (sizes[left] * sizes[right])
        for left in range(count)
        for right in range(left, count)
    }


# ------------------------------------------------------------------ scores


def score_of(model: str, features: Mapping[str, float]) -> float:
    """Give the probability that a logistic model of weights.json sees."""
    weights = all_weights()[model]
    total = weights["bias"] + math.fsum(weights.get(name, 0.0) * value for name, value in features.items())
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
    return SlotPair((left.site.place[0], left.value), (right.site.place[0], right.value), found.score, _reasons(found))


_SPOKEN: Final = {
    "copy": "the sentences are copies but for this",
    "noun": "of the same thing",
    "verb": "with the same verb",
    "subject": "with the same subject",
    "names": "beside the same names",
    "values": "beside the same figures",
    "near miss": "the values differ as a slip does",
    "window": "in the same words",
    "coverage": "in sentences about the same thing",
    "alone": "nothing else in either document answers it",
}
"""What a feature says to a reader, in the order of weight."""


def _reasons(found: Candidate) -> tuple[str, ...]:
    return tuple(words for name, words in _SPOKEN.items() if found.features.get(name, 0.0) >= _STRONG.get(name, 0.9))


_STRONG: Final = {"names": 0.25, "values": 0.5, "window": 0.45, "coverage": 0.4}
