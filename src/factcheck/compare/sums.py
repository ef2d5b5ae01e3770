"""Knows whether parts make up their whole: as ranges, with the room that rounding leaves, and how near they come."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from factcheck.model import Quantity, Span

Form = Literal[
    "list",
    "brackets",
    "apposition",
    "people",
    "in all",
    "of them",
    "the rest",
    "votes",
    "answers",
    "row",
    "column",
    "elsewhere",
]
_NEAR: Final = 0.15
"""Share of the whole by which parts that were meant to make it up may miss it; further off they are other things."""
_FEW: Final = 5
"""Below this a whole and a sum that differ by one prove nothing by being near."""
_SCALED: Final = re.compile(r"[a-z]{3}|\d\s?(?:k|m|bn|mn|tn)\b", re.IGNORECASE)
"""A scale word or unit in an amount: 1.2 million is rounded, 1,200,000 may be."""
_DIGITS: Final = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_EXACT_BELOW: Final = 10_000
"""Plain sums of money below this are given to the last unit."""
_ROUND: Final = 0.5
"""Share of figures that have to end in zeros for them to be read as rounded."""
_EPSILON: Final = 1e-9
_SHOWN: Final = 6
"""More parts than this are counted in a reason, not listed."""


@dataclass(frozen=True, slots=True)
class Term:
    """One figure of a sum, in base units; `step` is the smallest difference that its digits show, 0 for none.

    `scale` is what a number is divided by to be as it is written.
    """

    span: Span
    low: float
    high: float
    step: float = 0.0
    scale: float = 1.0

    @property
    def room(self) -> float:
        """Give how far the value may lie from what is written."""
        return self.step / 2

    @property
    def is_round(self) -> bool:
        """Say whether the last digit of a plain number is a zero that may be no digit; 1.20 million has none."""
        return self.step > 1 and self.scale == 1.0


def term_of(quantity: Quantity) -> Term:
    """Make a term of a quantity."""
    scale = 1.0
    digits = _DIGITS.search(quantity.span.text)
    written = float(digits.group().replace(",", "")) if digits else 0.0
    if written > 0 and math.isfinite(quantity.low) and quantity.low > 0:
        scale = float(f"{quantity.low / written:.9g}")
    return Term(quantity.span, quantity.low, quantity.high, _step(quantity), scale)


def _step(quantity: Quantity) -> float:
    """Give the step within which a figure may be rounded: none for small counts and for prices to the last unit."""
    if quantity.kind == "count" and quantity.step <= 1 and float(quantity.low).is_integer():
        return 0.0
    is_plain = quantity.kind == "money" and not _SCALED.search(quantity.span.text)
    return 0.0 if is_plain and quantity.high < _EXACT_BELOW else quantity.step


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A whole and all its parts, as a text gives them; `form` is how it says that these are all.

    `is_closed` says that nothing else can belong to the whole; `sentence` is where the whole stands, and `end` the
    offset behind the words of the last part.
    """

    whole: Term
    parts: tuple[Term, ...]
    form: Form
    sentence: int
    is_closed: bool = True
    end: int = 0

    @property
    def low(self) -> float:
        """Give the least that the parts add up to."""
        return sum(part.low for part in self.parts)

    @property
    def high(self) -> float:
        """Give the most that the parts add up to."""
        return sum(part.high for part in self.parts)

    @property
    def excess(self) -> float:
        """Give by how much the parts are more than the whole; negative where they are less, 0 where they fit."""
        room = self._room() + _EPSILON * max(abs(self.whole.high), 1.0)
        if self.low > self.whole.high + room:
            return self.low - self.whole.high
        if self.high < self.whole.low - room:
            return self.high - self.whole.low
        return 0.0

    def _room(self) -> float:
        """Add up what rounding leaves; what was added up was not rounded, and hardly one figure of many."""
        terms = (self.whole, *self.parts)
        fine = sum(term.room for term in terms if not term.is_round)
        if self.form == "in all" or sum(term.is_round for term in terms) < _ROUND * len(terms):
            return fine
        return fine + sum(term.room for term in terms if term.is_round)

    @property
    def is_near(self) -> bool:
        """Say whether the parts come so near to the whole that they were meant to make it up."""
        size = abs(self.whole.low)
        unit = self.whole.step or 1.0
        return size >= _FEW * unit and abs(self.excess) <= max(_NEAR * size, unit)

    @property
    def in_words(self) -> str:
        """Show the sum: "7 + 6 = 13, not 12"."""
        scales = {term.scale for term in (self.whole, *self.parts) if term.low}
        scale = scales.pop() if len(scales) == 1 else 1.0
        total = _range(self.low / scale, self.high / scale)
        parts = (
            " + ".join(_range(part.low / scale, part.high / scale) for part in self.parts)
            if len(self.parts) <= _SHOWN
            else f"the {len(self.parts)} parts"
        )
        sign = "=" if len(self.parts) <= _SHOWN else "make"
        return f"{parts} {sign} {total}, not {_range(self.whole.low / scale, self.whole.high / scale)}"


Found: TypeAlias = tuple[Breakdown, tuple["Quantity", ...]]
"""A breakdown with the quantities that it takes."""


def _range(low: float, high: float) -> str:
    if math.isclose(low, high, rel_tol=_EPSILON, abs_tol=_EPSILON):
        return _number(low)
    if math.isinf(high):
        return f"at least {_number(low)}"
    return f"at most {_number(high)}" if low <= 0 else f"{_number(low)} to {_number(high)}"


def _number(value: float) -> str:
    """Write a number with its thousands apart, without the noise of binary fractions."""
    text = f"{value:,.6f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text
