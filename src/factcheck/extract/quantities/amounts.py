"""Knows a number with its unit or currency."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.extract.quantities.ages import OLD
from factcheck.extract.quantities.currencies import cents_of, is_money
from factcheck.extract.quantities.reading import PLAIN, Amount, Reading
from factcheck.normalize.units import Unit, currency_after, currency_before, unit_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.normalize.numbers import Numeral


SPLIT_REACH: Final = 24
_FOOT: Final = 0.3048
_INCHES: Final = re.compile(r"-(\d{1,2})(?![\w-])")
_LABEL_BEFORE: Final = re.compile(r"\b(?:pp?|[Nn]os?|[Vv]ol|[Ff]igs?|[Ss]ec|[Cc]h|[Aa]rt|[Cc]f)\.\s?$")
"""Looked for before the start of the sentence too, which the model may see after such a full stop."""
_AGO: Final = re.compile(r"\s(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\sago\b")
_AFTER_DEGREES: Final = re.compile(
    r"\s*(?:$|[^\w\s]|(?:in|at|on|and|or|to|by|for|from|during|with|this|as|but|while|today|yesterday)\b)"
)
_LETTER_UNITS: Final = frozenset({"m", "g", "l", "L", "s", "h", "F", "C", "B", "mi", "W"})
_NEXT_SMALLER: Final = {
    ("metre", 1.0): (0.01, 100),
    ("day", 1 / 1440): (1 / 86400, 60),
    ("day", 1 / 24): (1 / 1440, 60),
}
"""What a bare number after a unit counts ("1 minute 12", "seven metres eighty-two"), and where it has to stop."""


def read_amount(reading: Reading, numeral: Numeral) -> Amount | None:
    """Attach currency or unit; None where the numeral is no quantity."""
    text = reading.folded
    if not reading.is_free(numeral.start, numeral.end):
        return None
    if _LABEL_BEFORE.search(text, max(0, numeral.start - 8), numeral.start):
        return None
    if numeral.dots > 1 or (not numeral.is_scaled and _AGO.match(text, numeral.end, reading.end)):
        return None
    sign = currency_before(text, reading.start, numeral.start) if numeral.form == "digits" else None
    if sign:
        end = numeral.end
        word = re.compile(r"\s(?:dollars|euros|pounds)\b").match(text, end, reading.end)
        return Amount(numeral, sign[1], word.end() if word else end, "money", sign[0], PLAIN)
    money = currency_after(
        text, numeral.end, reading.end, is_scaled=numeral.is_scaled, is_money=is_money(reading, numeral.end)
    )
    if money:
        currency = cents_of(text) if (money[0], money[1]) == ("USD", 0.01) else money[0]
        return Amount(numeral, numeral.start, money[2], "money", currency, Unit("", money[1]))
    unit = unit_after(text, numeral.end, max(reading.end, numeral.end + SPLIT_REACH * (numeral.end > reading.end)))
    if unit and not _is_false_unit(reading, numeral, unit):
        return _with_unit(reading, numeral, *unit)
    if text[numeral.end : numeral.end + 1].isalpha() and numeral.end < reading.end:
        return None
    return Amount(numeral, numeral.start, numeral.end, "count", None, PLAIN)


def _with_unit(reading: Reading, numeral: Numeral, unit: Unit, end: int) -> Amount:
    if unit.base == "calibre" and numeral.low >= 10:  # ". 38 caliber", the stop lost in tokenising
        size = 1000.0 if numeral.low >= 100 else 100.0
        numeral = replace(numeral, low=numeral.low / size, high=numeral.high / size, step=0.01)
    start = numeral.start
    if unit.factor == _FOOT and (inches := _INCHES.match(reading.folded, end, reading.end)):  # "5-foot-4"
        value = numeral.low + int(inches[1]) / 12
        numeral = replace(numeral, low=value, high=value, step=1 / 12)
        end = inches.end()
    if reading.folded[max(0, start - 6) : start].lower() == "minus ":
        numeral = replace(numeral, low=-numeral.low, high=-numeral.high)
        start -= 6
    return Amount(numeral, max(start, reading.start), end, unit.kind, unit.base, unit)


def _is_false_unit(reading: Reading, numeral: Numeral, unit: tuple[Unit, int]) -> bool:
    """Say whether what looks like a unit is not: "two second graders", "3 C students", "five day-old"."""
    written = reading.folded[numeral.end : unit[1]]
    if written.strip() in _LETTER_UNITS and numeral.form != "digits":
        return True
    if written.strip() in ("F", "C") and not _AFTER_DEGREES.match(reading.folded, unit[1], reading.end):
        return True
    if written.strip() == "second" and numeral.low != 1 and "-" not in written:
        return True
    return bool(re.compile(r"-(?:old\b|and\b)").match(reading.folded, unit[1], reading.end)) and not OLD.match(
        reading.folded, numeral.end, reading.end
    )


def add_smaller_unit(reading: Reading, amount: Amount, numerals: Sequence[Numeral], index: int) -> tuple[Amount, int]:
    """Add a smaller unit of the same kind: "6 feet 2 inches", "two years and three months", "7-foot-2"."""
    if amount.kind not in ("measure", "duration") or index >= len(numerals):
        return amount, index
    gap = reading.folded[amount.end : numerals[index].start]
    if not re.fullmatch(r"\s?-?\s?|,?\s(?:and\s)?", gap):
        return amount, index
    second = read_amount(reading, numerals[index])
    if second is None:
        return amount, index
    if second.kind == "count" and amount.scale.factor == _FOOT and second.numeral.low < 12:
        second = replace(second, kind="measure", unit="metre", scale=Unit("metre", 0.0254))
    smaller = _smaller_unit(reading, amount, gap, second)
    if smaller is not None:
        second = replace(second, kind=amount.kind, unit=amount.unit, scale=smaller)
    if second.unit != amount.unit or second.scale.factor >= amount.scale.factor or amount.scale.offset:
        return amount, index
    low = amount.numeral.low + second.numeral.low * second.scale.factor / amount.scale.factor
    step = second.numeral.step * second.scale.factor / amount.scale.factor
    numeral = replace(amount.numeral, low=low, high=low, step=step)
    return replace(amount, numeral=numeral, end=second.end), index + 1


def _smaller_unit(reading: Reading, amount: Amount, gap: str, second: Amount) -> Unit | None:
    """Give the unit of the 12 in "1 minute 12": a bare number of two digits that ends the phrase."""
    known = next((small for (base, size), small in _NEXT_SMALLER.items() if _is_unit(amount, base, size)), None)
    if known is None or gap != " " or second.kind != "count" or not 10 <= second.numeral.low < known[1]:
        return None
    return Unit(amount.unit or "", known[0]) if _PHRASE_END.match(reading.folded, second.end) else None


_PHRASE_END: Final = re.compile(
    r"\s*(?:$|[.,;:)\n]|(?:at|in|behind|back|ahead|above|below|high|long|deep|tall|wide|after|off|on|by|from|with|when)\b)"
)


def _is_unit(amount: Amount, base: str, size: float) -> bool:
    return amount.unit == base and math.isclose(amount.scale.factor, size, rel_tol=1e-6)
