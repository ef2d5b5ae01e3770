"""Knows one sentence while its quantities are read: what is taken, and what a number is before its noun is known."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from factcheck.normalize.units import Unit

if TYPE_CHECKING:
    from factcheck.model import QuantityKind, Sentence, Token
    from factcheck.normalize.numbers import Numeral

Counted = tuple[str | None, tuple[str, ...]]
"""A noun, and its modifiers in lower case."""
Bound = Literal["at least", "above", "at most", "below", "nearly", "just over", "about"]


def words(listed: str) -> frozenset[str]:
    """Split a written list of words."""
    return frozenset(listed.split())


CALENDAR: Final = words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march "
    "april may june july august september october november december today yesterday"
)

COUNTED_IN_THOUSANDS: Final = words(
    "people person man woman child soldier troop worker home house death case job seat vote point student "
    "employee patient victim resident page mile kilometre kilometer metre meter foot word fan family passenger "
    "migrant refugee prisoner company school store dollar euro time copy member volunteer protester demonstrator "
    "police officer"
)
"""After these a number from 1500 to 2099 without a comma is a count and no year."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A quantity as a reader gives it: offsets in place of a span."""

    start: int
    end: int
    kind: QuantityKind
    low: float
    high: float
    unit: str | None = None
    step: float = 1.0
    is_approximate: bool = False
    noun: str | None = None
    modifiers: tuple[str, ...] = ()
    is_strict: bool = False


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit or currency, still as written: `factor` and `offset` lead to the base unit."""

    numeral: Numeral
    start: int
    end: int
    kind: QuantityKind
    unit: str | None
    scale: Unit

    def low(self) -> float:
        """Give the lower end in base units."""
        return self.scale.to_base(self.numeral.low)

    def high(self) -> float:
        """Give the upper end in base units."""
        return self.scale.to_base(self.numeral.high)


@dataclass(slots=True)
class Reading:
    """One sentence while it is read: `taken` marks what is already explained, `signs` are the number words in it."""

    folded: str
    start: int
    end: int
    sentence: Sentence
    starts: list[int]
    taken: bytearray
    hedges: dict[int, tuple[int, Bound]]
    signs: frozenset[str]
    numbers: int = -1

    @property
    def has_more_numbers(self) -> bool:
        """Say whether the sentence has two numbers or more, as the model reads it."""
        if self.numbers < 0:
            self.numbers = sum(token.pos == "NUM" for token in self.sentence.tokens)
        return self.numbers > 1

    def is_free(self, start: int, end: int) -> bool:
        """Say whether no reader has explained any character of the range."""
        return not any(self.taken[max(0, start - self.start) : max(0, end - self.start)])

    def take(self, start: int, end: int) -> None:
        """Mark the range as explained."""
        left, right = max(0, start - self.start), max(0, min(end, self.end) - self.start)
        self.taken[left:right] = b"\x01" * (right - left)

    def token_at(self, offset: int) -> int:
        """Give the index of the token at an offset of the document."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def tokens(self) -> tuple[Token, ...]:
        """Give the tokens of the sentence."""
        return self.sentence.tokens


PLAIN: Final = Unit("", 1.0)
