"""Knows how two quantities relate: as ranges, rounded to the digits given, in converted units."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from factcheck.model import Quantity, QuantityKind, Relation

if TYPE_CHECKING:
    from collections.abc import Callable

Outcome = tuple[Relation, str]

_COUNTED_BELOW: Final = 10_000
"""Plain counts below this are counted more often than rounded."""
_COUNT_SHARE: Final = 0.025
"""A smaller count may stand for another only this near: 1,200 for 1,204, never 200 for 210."""
_ROUNDING_SHARE: Final = 0.08
"""Rounding to fewer digits may move a value by this share; more calls $3 billion and $3.4 billion one figure."""
_CONVERSION_SHARE: Final = 0.1
"""A converted value is trusted to half its step, and never to more than this share."""
_LOOSE_FACTOR: Final = 1.3
"""A value that is this many times further than an open bound is no answer to it."""
_EPSILON: Final = 1e-9
_MANY_DIGITS: Final = 3
_LONG_CODE: Final = 5
_AFFINE: Final = "celsius"
_OPEN_DEGREE: Final = "degree"
_TEMPERATURES: Final = {_AFFINE, _OPEN_DEGREE}
_SEA_MILE: Final = 1852 / 1609.344
_SEA: Final = re.compile(r"\bnautical\b", re.IGNORECASE)
_MILE: Final = re.compile(r"\bmiles?\b", re.IGNORECASE)


def relate(left: Quantity, right: Quantity) -> Outcome:
    """Say how two quantities relate, and why in words.

    Values of another kind, unit or currency are INCOMPARABLE; money whose text names no currency
    fits any. Whether both count the same thing is for
    the caller to know: nouns are not looked at, except for the product of a version.
    """
    if left.kind != right.kind:
        return Relation.INCOMPARABLE, f"{_text(left)} is {_a(left.kind)} and {_text(right)} {_a(right.kind)}"
    if {left.unit, right.unit} == _TEMPERATURES:
        return _relate_degrees(left, right)
    if left.unit != right.unit and not (left.kind == "money" and None in (left.unit, right.unit)):
        return Relation.INCOMPARABLE, f"{_text(left)} and {_text(right)} are in units that cannot be converted"
    return _BY_KIND.get(left.kind, _relate_ranges)(left, right)


def in_one_kind(left: Quantity, right: Quantity) -> tuple[Quantity, Quantity]:
    """Read a bare number beside an age, a share or a sum as one: "fell by 12 percent" and "fell by 14"."""
    if _may_be(left, right):
        return replace(left, kind=right.kind, unit=right.unit), right
    if _may_be(right, left):
        return left, replace(right, kind=left.kind, unit=left.unit)
    return left, right


def _may_be(bare: Quantity, other: Quantity) -> bool:
    """Say whether a number names no thing that it counts, and what that is may be taken from another one."""
    if bare.kind != "count" or other.kind not in BORROWED:
        return False
    if other.kind == "money":
        return (bare.noun is None or bool(_SCALED.search(bare.span.text))) and _are_of_one_size(bare, other)
    return bare.noun is None


def _are_of_one_size(bare: Quantity, other: Quantity) -> bool:
    """Say whether a number is told in the scale of a sum: "forty-four" may leave out the millions of another one."""
    low, high = sorted((_finite(bare), _finite(other)))
    return low * _OF_ONE_SCALE >= high


_OF_ONE_SCALE: Final = 20
"""Times that one sum may be another one before the smaller may lack its thousands."""


BORROWED: Final = frozenset({"age", "percent", "money"})
"""Kinds whose unit is often left out: "Roa, 34", "a rise of 12", "they paid 400"."""
_SCALED: Final = re.compile(r"\b(?:million|billion|trillion)$", re.IGNORECASE)


def is_loose(left: Quantity, right: Quantity) -> bool:
    """Say whether two values can both hold only because one is an open bound far off: "over 100" says little of 412."""
    bounds = [each for each in (left, right) if math.isinf(each.low) or math.isinf(each.high)]
    if len(bounds) != 1:
        return False
    edge, other = bounds[0], left if bounds[0] is right else right
    sizes = sorted((_finite(edge), _finite(other)))
    return sizes[0] * _LOOSE_FACTOR < sizes[1]


def are_near_miss(left: Quantity, right: Quantity) -> bool:
    """Say whether two values differ only as a slip does, which speaks for one and the same fact.

    A slip is two digits swapped, one digit of three or more changed, a factor of ten, or million for billion; of three
    digits and more, also the same ones in another order, or as a bound: "more than 1,204" for 1,204.
    """
    if left.kind != right.kind or left.unit != right.unit:
        return False
    if not (_is_point(left) and _is_point(right)):
        return _is_bound_at(left, right) or _is_bound_at(right, left)
    if left.kind in ("score", "ordinal"):
        return False
    if left.kind == "code":
        return _is_code_slip(*(re.sub(r"\D", "", each.span.text) for each in (left, right)))
    ours, theirs = _digits(left), _digits(right)
    low, high = sorted((_size(left), _size(right)))
    if low <= 0 or _is_close(low, high):
        return False
    if ours.rstrip("0") == theirs.rstrip("0"):
        return _is_factor_slip(high / low, ours.rstrip("0"), low / _written_unit(left))
    if _is_converted(left, right) or len(ours) != len(theirs) or not low / high > 0.1:
        return False
    differing = [index for index, (one, other) in enumerate(zip(ours, theirs, strict=True)) if one != other]
    if len(differing) == 2 and differing[1] == differing[0] + 1:
        return ours[differing[0]] == theirs[differing[1]] and ours[differing[1]] == theirs[differing[0]]
    if len(ours.rstrip("0")) >= _MANY_DIGITS and sorted(ours) == sorted(theirs):
        return True
    return len(differing) == 1 and len(ours.rstrip("0")) >= _telling_length(left, right)


def _is_bound_at(bound: Quantity, point: Quantity) -> bool:
    """Say whether an open bound lies at the very value that is told elsewhere, with so many digits that it tells.

    "More than the 412 seats" is measured by a number that is known: that the other document has it is no slip.
    """
    is_open = math.isinf(bound.low) is not math.isinf(bound.high) and not _KNOWN.search(bound.span.text)
    is_at = is_open and _is_point(point) and _is_close(_finite(bound), _size(point))
    return is_at and significant_digits(point) >= _MANY_DIGITS


_KNOWN: Final = re.compile(r"\b(?:the|its|their|his|her)\s", re.IGNORECASE)


def _telling_length(left: Quantity, right: Quantity) -> int:
    """Give how many digits a number needs for one changed digit to tell: fewer where both count the same."""
    if left.noun is not None and left.noun == right.noun:
        return 2
    is_told_apart = left.noun is not None and right.noun is not None
    is_bare = left.noun is None and right.noun is None and left.unit is None
    return 4 if is_told_apart or is_bare else 3


def _is_code_slip(ours: str, theirs: str) -> bool:
    """Say whether two codes differ in one digit, or have the same ones in another order."""
    if len(ours) != len(theirs) or len(ours) < _LONG_CODE or ours == theirs:
        return False
    return sum(one != other for one, other in zip(ours, theirs, strict=True)) == 1 or sorted(ours) == sorted(theirs)


def significant_digits(quantity: Quantity) -> int:
    """Count the digits of a value without the zeros at its end."""
    return len(_digits(quantity).rstrip("0"))


def are_unit_slip(left: Quantity, right: Quantity) -> bool:
    """Say whether one number is told of two units of one dimension: 40 mg and micrograms, six weeks and months."""
    if left.kind != right.kind or left.kind not in ("measure", "duration") or left.unit != right.unit:
        return False
    if not (_is_point(left) and _is_point(right)) or _is_close(_size(left), _size(right)):
        return False
    ours, theirs = (_written(each) for each in (left, right))
    return bool(ours) and ours == theirs


def _written(quantity: Quantity) -> list[str]:
    """Give the digits as they are written, or the first word: "6", "9" of "6-foot-9", "six" of "six weeks"."""
    text = quantity.span.text.lower()
    return re.findall(r"\d[\d.,]*", text) or re.findall(r"[a-z]+", text)[:1]


def _written_unit(quantity: Quantity) -> float:
    """Give what a length or weight is divided by to be as it is written: four miles are 4, and not 6,437 metres."""
    return quantity.step if quantity.kind in ("measure", "duration") and quantity.step > 0 else 1.0


def _is_factor_slip(factor: float, digits: str, low: float) -> bool:
    """Take a factor of ten, a thousand or a million; ten times a small round number proves nothing."""
    if _is_close(factor, 10):
        return len(digits) >= 2 or low >= 1000
    return any(_is_close(factor, power) for power in (1e3, 1e6)) and (len(digits) >= 2 or low >= 1e6)


# ------------------------------------------------------------------ by kind


def _relate_degrees(left: Quantity, right: Quantity) -> Outcome:
    """Compare "25 degrees" with a temperature: of Celsius or of Fahrenheit, whichever fits."""
    open_one, known = (left, right) if left.unit == _OPEN_DEGREE else (right, left)
    celsius = replace(open_one, unit=_AFFINE)
    sizes = (5 * (value - 32) / 9 for value in (open_one.low, open_one.high))
    fahrenheit = replace(celsius, low=next(sizes), high=next(sizes), step=open_one.step * 5 / 9)
    outcomes = [_relate_ranges(each, known) for each in (celsius, fahrenheit)]
    return next((each for each in outcomes if each[0] is not Relation.CONTRADICTORY), outcomes[0])


def _relate_scores(left: Quantity, right: Quantity) -> Outcome:
    if (left.low, left.high) == (right.low, right.high):
        return Relation.EQUAL, f"both say {_score(left)}"
    if (left.low, left.high) == (right.high, right.low):
        return Relation.CONSISTENT, f"{_score(left)} and {_score(right)} are one score seen from both sides"
    return Relation.CONTRADICTORY, f"{_score(left)} is not {_score(right)}"


def _relate_versions(left: Quantity, right: Quantity) -> Outcome:
    if left.noun and right.noun and left.noun != right.noun:
        return Relation.INCOMPARABLE, f"versions of {left.noun} and of {right.noun}"
    if (left.low, left.high) == (right.low, right.high):
        return Relation.EQUAL, f"{_text(left)} and {_text(right)} are one version"
    is_one_bound = (math.isinf(left.low), math.isinf(left.high)) == (math.isinf(right.low), math.isinf(right.high))
    if not is_one_bound and left.low <= right.high and right.low <= left.high:
        return Relation.CONSISTENT, f"{_text(left)} takes in {_text(right)}"
    return Relation.CONTRADICTORY, _why_not(left, right)


def _relate_labels(left: Quantity, right: Quantity) -> Outcome:
    """Compare ranks and codes, which are equal or not."""
    if left.kind == "code" and left.noun and right.noun and left.noun != right.noun:
        return Relation.INCOMPARABLE, f"{left.noun} and {right.noun}"
    if left.low == right.low:
        return Relation.EQUAL, f"both say {_text(left)}"
    return Relation.CONTRADICTORY, _why_not(left, right)


def _relate_ranges(left: Quantity, right: Quantity) -> Outcome:
    """Compare two ranges: they overlap, one rounds to the other, or they cannot both hold."""
    if _is_same(left, right):
        return Relation.EQUAL, f"{_text(left)} and {_text(right)} are one value"
    if _is_limit(left) and _is_limit(right):
        return _relate_limits(left, right)
    if _leaves_out(left, right) or _leaves_out(right, left):
        return Relation.CONTRADICTORY, _why_not(left, right)
    if _overlap(left, right):
        return Relation.CONSISTENT, f"{_text(left)} and {_text(right)} can both hold"
    if _is_converted(left, right) and _meets_converted(left, right):
        return Relation.CONSISTENT, f"{_text(left)} converts to {_text(right)}"
    if _are_sea_miles(left, right):
        return Relation.CONSISTENT, f"{_text(left)} may be in nautical miles as {_text(right)} is"
    if _is_exact(left) and _is_exact(right) and _rounds(left, right):
        return Relation.CONSISTENT, f"{_text(left)} and {_text(right)} are one value given with more and fewer digits"
    return Relation.CONTRADICTORY, _why_not(left, right)


def _are_sea_miles(left: Quantity, right: Quantity) -> bool:
    """Say whether one is in nautical miles and the other may be: at sea a bare mile is often a nautical one."""
    at_sea = [bool(_SEA.search(quantity.span.text)) for quantity in (left, right)]
    if at_sea[0] == at_sea[1] or not all(_MILE.search(quantity.span.text) for quantity in (left, right)):
        return False
    sea, bare = (left, right) if at_sea[0] else (right, left)
    moved = replace(bare, low=bare.low * _SEA_MILE, high=bare.high * _SEA_MILE, step=bare.step * _SEA_MILE)
    return _overlap(sea, moved) or _rounds(sea, moved)


def _relate_limits(left: Quantity, right: Quantity) -> Outcome:
    """Compare two stated maxima ("up to 1.5 million"): each names the same limit, so they have to agree."""
    if (
        _is_close(left.high, right.high)
        or _rounds(left, right)
        or (_is_converted(left, right) and _meets_converted(left, right))
    ):
        return Relation.CONSISTENT, f"{_text(left)} and {_text(right)} name one limit"
    return Relation.CONTRADICTORY, f"the limit {_text(left)} is not the limit {_text(right)}"


_BY_KIND: Final[dict[QuantityKind, Callable[[Quantity, Quantity], Outcome]]] = {
    "score": _relate_scores,
    "version": _relate_versions,
    "ordinal": _relate_labels,
    "code": _relate_labels,
}

# ------------------------------------------------------------------ ranges


def _is_same(left: Quantity, right: Quantity) -> bool:
    return _is_close(left.low, right.low) and _is_close(left.high, right.high)


def _is_limit(quantity: Quantity) -> bool:
    """Say whether this is a stated maximum: 0 to x by a bound, where "less than x" has no lower end at all."""
    return quantity.low == 0 < quantity.high < math.inf and not quantity.is_approximate


def _overlap(left: Quantity, right: Quantity) -> bool:
    """Say whether the ranges share more than a hedged edge: "nearly 7" ends where "nearly 8" has not begun."""
    slack = _EPSILON * max(_finite(left), _finite(right))
    return left.low <= right.high + slack and right.low <= left.high + slack


def _leaves_out(bound: Quantity, point: Quantity) -> bool:
    """Say whether "more than 103" meets 103 itself; a round number is often meant as its own bound."""
    edge = bound.low if math.isinf(bound.high) else bound.high
    if not bound.is_strict or not _is_point(point) or _is_round(edge, bound):
        return False
    return point.low == point.high and _is_close(edge, point.low)


def _is_round(size: float, quantity: Quantity) -> bool:
    """Say whether a number is one that people name when they do not count: 100; as a lower bound also 25 or 1,300."""
    whole = _digits(replace(quantity, low=size, high=size))
    digits = whole.rstrip("0")
    is_rounded = len(digits) == 2 and (digits[-1] == "5" or whole != digits or size >= _COUNTED_BELOW)
    return len(digits) <= 1 or (is_rounded and math.isinf(quantity.high))


def _is_exact(quantity: Quantity) -> bool:
    """Say whether a value was given without hedge or bound; calendar units are as exact as they can be."""
    return not quantity.is_approximate and math.isfinite(quantity.low) and math.isfinite(quantity.high)


def _is_point(quantity: Quantity) -> bool:
    if not _is_exact(quantity):
        return False
    return quantity.low == quantity.high or (quantity.unit == "day" and quantity.high - quantity.low <= 5.5)


def _rounds(left: Quantity, right: Quantity) -> bool:
    """Say whether the value with fewer digits is the other one rounded."""
    ours, theirs = _size(left), _size(right)
    step = max(left.step, right.step)
    if (
        _is_close(left.step, right.step)
        or not (_is_point(left) or _is_limit(left))
        or not (_is_point(right) or _is_limit(right))
    ):
        return False
    largest = max(abs(ours), abs(theirs))
    is_counted = left.kind in ("count", "age") and largest < _COUNTED_BELOW
    share = abs(ours - theirs) / largest if largest else 0.0
    return abs(ours - theirs) <= step / 2 * (1 + _EPSILON) and share <= (
        _COUNT_SHARE if is_counted else _ROUNDING_SHARE
    )


def _is_converted(left: Quantity, right: Quantity) -> bool:
    """Say whether the values were written in units of two systems, which no power of ten links."""
    if left.kind not in ("measure", "duration") or left.step <= 0 or right.step <= 0:
        return False
    if left.unit == "day" and not math.isclose(_calendar_unit(left), _calendar_unit(right)):
        return True
    ratio = math.log10(left.step / right.step)
    mantissa = 10 ** (ratio - math.floor(ratio))
    return not any(math.isclose(mantissa, plain, rel_tol=1e-6) for plain in (1.0, 2.0, 2.5, 4.0, 5.0, 10.0))


_CALENDAR: Final = (
    (re.compile(r"dec(?:ade)", re.IGNORECASE), 3652.5),
    (re.compile(r"centur", re.IGNORECASE), 36525.0),
    (re.compile(r"y(?:ea)?rs?\b|year", re.IGNORECASE), 365.25),
    (re.compile(r"month", re.IGNORECASE), 30.4375),
    (re.compile(r"fortnight", re.IGNORECASE), 14.0),
    (re.compile(r"w(?:ee)?k", re.IGNORECASE), 7.0),
    (re.compile(r"day", re.IGNORECASE), 1.0),
    (re.compile(r"h(?:ou)?rs?\b|hour", re.IGNORECASE), 1 / 24),
    (re.compile(r"min", re.IGNORECASE), 1 / 1440),
)


def _calendar_unit(quantity: Quantity) -> float:
    return next((size for pattern, size in _CALENDAR if pattern.search(quantity.span.text)), 1 / 86400)


def _meets_converted(left: Quantity, right: Quantity) -> bool:
    """Widen both by half their last digit and see whether they meet."""
    left_room, right_room = _room(left), _room(right)
    return left.low - left_room <= right.high + right_room and right.low - right_room <= left.high + left_room


def _room(quantity: Quantity) -> float:
    if quantity.unit == _AFFINE:
        return quantity.step / 2
    return min(quantity.step / 2, _CONVERSION_SHARE * _finite(quantity))


def _size(quantity: Quantity) -> float:
    """Give the value itself: the middle of a calendar range, the limit of a maximum."""
    return quantity.high if _is_limit(quantity) else (quantity.low + quantity.high) / 2


def _finite(quantity: Quantity) -> float:
    return max((abs(value) for value in (quantity.low, quantity.high) if math.isfinite(value)), default=0.0)


def _is_close(left: float, right: float) -> bool:
    return left == right or math.isclose(left, right, rel_tol=_EPSILON)


# ------------------------------------------------------------------ words


def _digits(quantity: Quantity) -> str:
    """Give the digits as compared: those of the whole value, without the scale's trailing rounding noise."""
    unit = _calendar_unit(quantity) if quantity.unit == "day" else _written_unit(quantity)
    return _digits_of(_size(quantity) / unit)


@lru_cache(maxsize=65536)
def _digits_of(size: float) -> str:
    text = f"{size:.10g}"
    if "e+" in text:  # a power of ten would hide how large it is
        text = f"{float(text):.0f}"
    return text.split("e")[0].replace(".", "").replace("-", "").lstrip("0")


def _text(quantity: Quantity) -> str:
    return '"' + " ".join(quantity.span.text.split()) + '"'


def _why_not(left: Quantity, right: Quantity) -> str:
    """Say in words why two values exclude each other."""
    if left.low == left.high and right.low == right.high:
        return f"{_text(left)} is not {_text(right)}"
    if right.low != right.high and left.low == left.high:
        left, right = right, left
    if right.low == right.high:
        return f"{_text(left)} excludes {_text(right)}"
    return f"{_text(left)} and {_text(right)} exclude each other"


def _score(quantity: Quantity) -> str:
    return f'"{quantity.low:g}-{quantity.high:g}"'


def _a(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"
