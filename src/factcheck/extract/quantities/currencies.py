"""Knows which currency a text counts in, and when a word like "pounds" or a bare number is money."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from factcheck.extract.quantities.reading import words
from factcheck.normalize.units import named_currencies

if TYPE_CHECKING:
    from factcheck.extract.quantities.reading import Reading

_WITH_CENTS: Final = frozenset({"USD", "EUR", "CAD", "AUD", "NZD", "ZAR", "HKD", "SGD"})
_CODE_OF: Final = {"pound": "GBP", "crown": "crown", "franc": "franc", "won": "KRW", "rand": "ZAR", "real": "BRL"}
_MAYBE_MONEY: Final = re.compile(r"(?P<dash>-)?\s?(?P<word>pound|crown|franc|won|rand|real)s?\b", re.IGNORECASE)
_MONEY_CUE: Final = re.compile(
    r"\b(?:pa(?:y|ys|id|ying)|costs?|costing|pric(?:e|es|ed)|fees?|fine[ds]?|rents?|charg(?:e|es|ed)|worth|salar(?:y|ies)|wages?|"
    r"spen[dt]s?|spending|earn(?:s|ed|ing|ings)?|s[eo]lls?|sold|tickets?|admission|fares?|loans?|debts?|bills?|"
    r"budgets?|deposits?|free|profits?|revenues?|savings?|cheques?|bank|tax|taxes|money|cash|funding|funds?|income|"
    r"(?:crown|pound|franc)s\sa\s(?:year|month|week|day|night|head|person))\b",
    re.IGNORECASE,
)
_WEIGHT_CUE: Final = re.compile(
    r"\b(?:weigh\w*|los[te]|loses|losing|shed|gain|heav(?:y|ier|iest)|light(?:er|est)|gained|thrust|pressure|square\sinch|kilo\w*|kg|ounces?|oz|lbs?)\b",
    re.IGNORECASE,
)
_KILOGRAMS: Final = re.compile(r"\d\s?kg\b|\bkilo(?:gram(?:me)?)?s\b|\bounces\b|\blbs?\b", re.IGNORECASE)
_OF_WHAT: Final = re.compile(r"\sof\s(?:[a-z]+'?s?'?\s)?(?P<noun>[a-z]+)", re.IGNORECASE)
_MONEY_NOUNS: Final = words(
    "money cash debt funding damage damages aid investment savings fines fees taxes note notes fine fee ticket bill "
    "bonus prize reward loan deposit coin voucher funds goods support wages"
)
_AFTER_DASH: Final = re.compile(r"-[a-z]+s?\s(?P<noun>[a-z]+)", re.IGNORECASE)


def currency_of(text: str) -> str | None:
    """Give the one currency that a text names; None when it names none or several."""
    found = _shown(text)
    return next(iter(found)) if len(found) == 1 else None


def cents_of(text: str) -> str:
    """Give the currency of the "cents" of a text: the only one with cents that it names, else the dollar."""
    found = _WITH_CENTS & _shown(text)
    return next(iter(found)) if len(found) == 1 else "USD"


def is_money(reading: Reading, position: int) -> bool:
    """Say whether the word after a number that ends at `position` is money, where it may be another thing."""
    match = _MAYBE_MONEY.match(reading.folded, position, reading.end)
    if match is None:
        return False
    word = match["word"].lower()
    is_shown = _CODE_OF[word] in _shown(reading.folded)
    if word != "pound":
        return is_shown or (word in ("crown", "franc") and _has(_MONEY_CUE, reading))
    named = _OF_WHAT.match(reading.folded, match.end())
    if match["dash"]:
        named = _AFTER_DASH.match(reading.folded, position)
    if named or match["dash"]:
        return named is not None and named["noun"].lower() in _MONEY_NOUNS
    if _has(_WEIGHT_CUE, reading):
        return False
    return is_shown or (not _KILOGRAMS.search(reading.folded) and _has(_MONEY_CUE, reading))


@lru_cache(maxsize=8)
def _shown(text: str) -> frozenset[str]:
    return frozenset(named_currencies(text))


def _has(cue: re.Pattern[str], reading: Reading) -> bool:
    return cue.search(reading.folded, reading.start, reading.end) is not None


# ------------------------------------------------------------------ numbers whose currency is left out

_FIGURES_OF_MONEY: Final = words(
    "profit revenue income earning turnover fine budget saving debt deficit surplus salary fee compensation takeover "
    "dividend proceeds cost price"
)
_FIGURES: Final = words("sale loss damage bill offer forecast guidance total figure sum target range outlook estimate")
_SCALED: Final = re.compile(r"\b(?:million|billion|trillion)\b|\d(?:m|bn)\b", re.IGNORECASE)
_PEOPLE_CUE: Final = re.compile(
    r"\b(?:people|died|dead|killed|deaths|population|inhabitants|visitors|users|voters|votes|passengers|jobs|copies|units|"
    r"vehicles|cars|tonnes|tons|barrels|customers|subscribers|homes|households|doses|records|accounts|years|views)\b",
    re.IGNORECASE,
)
_CONVERTED: Final = re.compile(r"\s?\((?:about\s|around\s|some\s|or\s)?\W?[$€£¥]")
"""An amount in brackets after a bare number gives the same in a second currency: the first one's sign was lost."""
_BUSINESS_CUE: Final = re.compile(
    r"\b(?:profits?|revenues?|savings?|budgets?|debts?|tax(?:es)?|earnings|annual\ssales|sales\sof)\b", re.IGNORECASE
)
"""What has to come before a bare number where the text names no currency at all."""
_NEAR: Final = 200
"""Characters before a bare number in which an amount of money lends it its currency."""


def is_elided_money(reading: Reading, start: int, end: int, noun: str | None) -> bool:
    """Say whether a bare "38.1 million" is money: its noun says so, or its text speaks of money there."""
    if not _SCALED.search(reading.folded, start, end) or _CONVERTED.match(reading.folded, end):
        return False
    if reading.folded[max(0, start - 1) : start] == "(":
        return False  # "30bn euros (25.7bn)": the same in a currency whose sign was lost
    named = _shown(reading.folded)
    if len(named) > 1 or noun in _FIGURES_OF_MONEY:
        return len(named) <= 1
    if (noun is not None and noun not in _FIGURES) or _has(_PEOPLE_CUE, reading):
        return False
    before = reading.folded[max(0, start - _NEAR, reading.folded.rfind("\n\n", 0, start)) : start]
    if not named:
        return bool(_BUSINESS_CUE.search(before))
    return _has(_MONEY_CUE, reading) or bool(_MONEY_CUE.search(before)) or any(named_currencies(before))
