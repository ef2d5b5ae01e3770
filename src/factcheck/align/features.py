"""Knows what speaks for and against two values answering one question: the features of a pair, 0 to 1 each."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from factcheck.align.sentences import shared_part
from factcheck.compare import quantities as compare_quantities
from factcheck.compare import times as compare_times
from factcheck.lexicon.words import is_common
from factcheck.model import Alignment, Entity, Quantity, Relation, Timex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.align.sentences import Likeness, Place, Terms
    from factcheck.align.sites import Held, Site
    from factcheck.model import SlotValue

_MANY_NAMES: Final = 8.0
"""Summed rarity of shared names from which more of them add nothing."""
BRIEF: Final = 1 / 3
"""Documents of up to three sentences are short; their names are not paired: too little speaks for one slot."""
_MAX_GAP: Final = 6
"""Words of a change between near copies that still is one value for another."""
_SCOPE: Final = frozenset(
    "last previous earlier former first second third next another other average total combined extra additional "
    "additionally record initial initially original originally expected forecast estimate target budget compare "
    "than since per each annual annually monthly weekly daily half quarter prior past later new old".split()
)
"""Words beside a value that set its scope: they should stand beside both or beside neither."""


_WHOLE: Final = (0.0, 1.0)
"""Most features are one or the other, and need no rounding, which costs more than all else that is done to them."""


_LONG: Final = 4
"""Digits of a long number, zeros at its end not counted."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What pairs are judged against: the terms, the alignment of the sentences, how alike the documents are.

    `apart` is how far from each other two documents were published, 0 to 1 from two weeks on; `brevity` is 1 for a
    document of one sentence, 1/2 for one of two sentences, and so on.
    """

    likeness: Likeness
    alignments: Mapping[tuple[Place, Place], Alignment]
    events: Mapping[tuple[int, int], float]
    apart: Mapping[tuple[int, int], float]
    brevity: Mapping[int, float] = field(default_factory=dict)

    @property
    def terms(self) -> Terms:
        """Give the terms of the corpus."""
        return self.likeness.terms

    def is_brief(self, left: int, right: int) -> bool:
        """Say whether both documents are so short."""
        return min(self.brevity.get(left, 0.0), self.brevity.get(right, 0.0)) >= BRIEF


def features_of(ours: Held, theirs: Held, setting: Setting) -> dict[str, float]:
    """Measure a pair of values of one kind."""
    left, right, terms = ours.site, theirs.site, setting.terms
    are_of_two_kinds = _kind_of(ours.value) != _kind_of(theirs.value)
    coverage, overlap = setting.likeness.of(left.place, right.place)
    alignment = setting.alignments.get((left.place, right.place))
    ours, theirs = in_one_kind(ours, theirs)
    is_near = _near_miss(ours, theirs)
    found = {
        "coverage": coverage,
        "overlap": overlap,
        "window": _window(left, right),
        "around": shared_part(left.around, right.around)[1],
        "meaning": setting.likeness.meaning(left.place, right.place),
        **_ranks(setting, left.place, right.place),
        "copy": float(_is_same_gap(left, right, alignment)),
        "event": setting.events.get((left.place[0], right.place[0]), 0.0),
        "within": float(left.place[0] == right.place[0]),
        "brief": min(setting.brevity.get(number, 0.0) for number in (left.place[0], right.place[0])),
        **_compared("verb", left.verb, right.verb, terms),
        **_compared("subject", left.subject, right.subject, terms),
        **_compared("object", left.object, right.object, terms),
        **_noun_features(ours, theirs, terms),
        **_sets("names", left.names, right.names, _name_weight(terms, left.names & right.names)),
        **_sets("values", left.others, right.others, min(1.0, len(left.others & right.others) / 2)),
        **_owners(ours, theirs),
        "plan": float(left.is_fact != right.is_fact),
        "other period": float(_are_apart(left, right)),
        "days": setting.apart.get((left.place[0], right.place[0]), 0.0),
        "link": float(bool(left.link) and left.link == right.link),
        "scope": float(_scope(left) != _scope(right)),
        "near miss": float(is_near),
        "long slip": float(is_near and _are_long(ours, theirs)),
        "unit slip": float(_unit_slip(ours, theirs)),
        **_values(ours, theirs, is_near=is_near),
        "modifier": _modifiers_clash(ours, theirs),
        "other kind": float(are_of_two_kinds),
    }
    return {name: value if value in _WHOLE else round(value, 4) for name, value in found.items()}


def in_one_kind(ours: Held, theirs: Held) -> tuple[Held, Held]:
    """Read a bare number beside an age, a share or a sum as one."""
    match ours.value, theirs.value:
        case Quantity(), Quantity() if ours.value.kind != theirs.value.kind:
            left, right = compare_quantities.in_one_kind(ours.value, theirs.value)
            return replace(ours, value=left), replace(theirs, value=right)
    return ours, theirs


def _kind_of(value: SlotValue) -> str:
    match value:
        case Quantity():
            return value.kind
        case Timex():
            return value.type
    return value.label


def _ranks(setting: Setting, left: Place, right: Place) -> dict[str, float]:
    """Say how high each sentence stands among the likely partners of the other: 1 for the best, 1/2 for the next."""
    ours = 1 / (1 + setting.likeness.rank(left, right))
    theirs = 1 / (1 + setting.likeness.rank(right, left))
    return {"best rank": max(ours, theirs), "worst rank": min(ours, theirs), "partners": float(ours == theirs == 1.0)}


def _window(left: Site, right: Site) -> float:
    """Give how far the words near one value are answered near the other, the nearer ones weightier."""
    total = math.fsum(weight for _, weight in (*left.near, *right.near))
    if not total:
        return 0.0
    there = math.fsum(weight * right.answered.get(word, 0.0) for word, weight in left.near)
    here = math.fsum(weight * left.answered.get(word, 0.0) for word, weight in right.near)
    return (there + here) / total


def _compared(name: str, left: str, right: str, terms: Terms) -> dict[str, float]:
    """Say whether two words are the same or alike, and whether they are plainly others."""
    if not left or not right:
        return {name: 0.0, f"other {name}": 0.0}
    like = terms.alike(left, right)
    return {name: like, f"other {name}": float(like == 0.0)}


def _noun_features(ours: Held, theirs: Held, terms: Terms) -> dict[str, float]:
    same = _compared("noun", ours.site.noun, theirs.site.noun, terms)
    rarity = 0.0
    if ours.site.noun and ours.site.noun == theirs.site.noun:
        rarest = math.log(terms.size + 1)
        rarity = min(1.0, terms.weight.get(ours.site.noun, 0.0) / rarest) if rarest else 0.0
    return {**same, "rare noun": rarity, "no noun": float(not ours.site.noun and not theirs.site.noun)}


def _sets(name: str, left: frozenset[str], right: frozenset[str], shared: float) -> dict[str, float]:
    """Say how much two sets share, and whether both hold something and share nothing."""
    return {name: shared, f"other {name}": float(bool(left) and bool(right) and not left & right)}


def _name_weight(terms: Terms, names: Iterable[str]) -> float:
    rarest = math.log(terms.size + 1) + 0.1
    return min(1.0, math.fsum(terms.weight.get(name.split()[-1], rarest) for name in sorted(names)) / _MANY_NAMES)


def _scope(site: Site) -> bool:
    return any(word in _SCOPE for word, _ in site.near)


def _owners(ours: Held, theirs: Held) -> dict[str, float]:
    """Say whether both values are told of one name, or of two; an age carries the name of its bearer."""
    left, right = _owner(ours), _owner(theirs)
    is_told = bool(left and right)
    return {"owner": float(is_told and left == right), "other owner": float(is_told and left != right)}


def _owner(held: Held) -> str:
    if isinstance(held.value, Quantity) and held.value.kind == "age" and held.value.modifiers:
        bearer = held.value.modifiers[-1].lower()
        return "" if is_common(bearer) else bearer
    return held.site.owner


def _are_apart(left: Site, right: Site) -> bool:
    """Say whether both sentences name times of their own none of which can be one."""
    relations = {compare_times.relate(one, other)[0] for one in left.dates for other in right.dates}
    return relations == {Relation.CONTRADICTORY}


def _near_miss(ours: Held, theirs: Held) -> bool:
    match ours.value, theirs.value:
        case Quantity(), Quantity():
            return compare_quantities.are_near_miss(ours.value, theirs.value)
        case Timex(), Timex():
            return compare_times.are_near_miss(ours.value, theirs.value)
    return False


def _are_long(ours: Held, theirs: Held) -> bool:
    """Say whether two numbers have so many digits that they hardly differ as little by chance: 8,317 and 8,137."""
    match ours.value, theirs.value:
        case Quantity(), Quantity():
            digits = map(compare_quantities.significant_digits, (ours.value, theirs.value))
            return min(digits) >= _LONG
    return False


def _unit_slip(ours: Held, theirs: Held) -> bool:
    match ours.value, theirs.value:
        case Quantity(), Quantity():
            return compare_quantities.are_unit_slip(ours.value, theirs.value)
        case Timex(), Timex():
            return compare_times.are_unit_slip(ours.value, theirs.value)
    return False


def _values(ours: Held, theirs: Held, *, is_near: bool) -> Mapping[str, float]:
    """Say how like each other the values are; that a slip lies near is told once."""
    match ours.value, theirs.value:
        case Quantity(), Quantity():
            return {"close": 0.0 if is_near else _closeness(ours.value, theirs.value)}
        case Timex(), Timex():
            return compare_times.likeness(ours.value, theirs.value)
    return {}


def _closeness(ours: Quantity, theirs: Quantity) -> float:
    """Give 1 for numbers that are almost equal, 0 from a factor of three on, -1 from a factor of thirty on."""
    left, right = _middle(ours), _middle(theirs)
    if left <= 0 or right <= 0:
        return 0.0
    return max(-1.0, 1 - abs(math.log(left / right)) / math.log(3))


def _middle(value: Quantity) -> float:
    if math.isinf(value.high):
        return value.low
    is_limit = math.isinf(value.low) or (value.low == 0 < value.high)
    return value.high if is_limit else (value.low + value.high) / 2


def _modifiers_clash(ours: Held, theirs: Held) -> float:
    if not isinstance(ours.value, Quantity) or not isinstance(theirs.value, Quantity):
        return 0.0
    left, right = set(ours.value.modifiers), set(theirs.value.modifiers)
    return float(bool(left - right) and bool(right - left))


def _is_same_gap(ours: Site, theirs: Site, alignment: Alignment | None) -> bool:
    """Say whether a word diff of near copies puts the two values into the same gap."""
    if alignment is None or alignment.changes is None:
        return False
    return any(
        change.left_start <= ours.last
        and ours.first < change.left_end
        and change.right_start <= theirs.last
        and theirs.first < change.right_end
        and max(change.left_end - change.left_start, change.right_end - change.right_start) <= _MAX_GAP
        for change in alignment.changes
    )


def kind_key(value: SlotValue) -> tuple[str, str]:
    """Give what two values must have in common to be compared, and a finer key of what is rare."""
    match value:
        case Quantity():
            return value.kind, value.unit or value.noun or ""
        case Timex():
            return _CALENDAR.get(value.type, value.type), re.sub(r"[\dX.]+", "9", value.value)
        case Entity():
            return _GROUPS.get(value.label, value.label), value.label


_CALENDAR: Final[dict[str, str]] = {"DATE": "DAY", "TIME": "DAY"}
"""Types of times that are compared: "on Friday" answers "on Thursday night"."""
_GROUPS: Final[dict[str, str]] = {
    "FACILITY": "PLACE",
    "PRODUCT": "THING",
    "WORK": "THING",
    "OTHER": "THING",
    "EVENT": "THING",
    "LAW": "THING",
}
