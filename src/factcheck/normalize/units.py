"""Knows units and currencies: which base unit each is converted to, by what factor, and how exact that can be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import QuantityKind

_MONTH_SLACK: Final = 2.5
"""Days by which a number of months can miss 30.44 days each: February, or three long months in a row."""
_YEAR_SLACK: Final = 1.5
_GLUE: Final = r"(?:\s?-\s?|\s{1,2})?"
"""What may stand between a number and its unit: "30-foot", "30 foot", "30foot"."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: `base` in which values are compared, `factor` and `offset` to get there, `slack` in base units."""

    base: str
    factor: float
    offset: float = 0.0
    slack: float = 0.0

    def to_base(self, value: float) -> float:
        """Convert a value to the base unit."""
        return value * self.factor + self.offset

    @property
    def kind(self) -> QuantityKind:
        """Say which kind of quantity this unit makes."""
        if self.base in ("percent", "percentage_point"):
            return "percent"
        return "duration" if self.base == "day" else "measure"


_CURRENCIES: Final[dict[str, str]] = {
    "dollar": "USD",
    "euro": "EUR",
    "rupee": "INR",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rouble": "RUB",
    "ruble": "RUB",
    "peso": "peso",
    "franc": "franc",
    "krona": "krona",
    "krone": "krone",
    "kronor": "krona",
    "kroner": "krone",
    "won": "KRW",
    "rand": "ZAR",
    "naira": "NGN",
    "shekel": "ILS",
    "lira": "TRY",
    "real": "BRL",
    "reais": "BRL",
    "dirham": "AED",
    "riyal": "SAR",
    "baht": "THB",
    "zloty": "PLN",
    "pound": "GBP",
    "pounds sterling": "GBP",
    "bitcoin": "BTC",
    "crown": "crown",
    "florin": "florin",
    "guilder": "guilder",
    "forint": "HUF",
    "dinar": "dinar",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "hryvnia": "UAH",
    "koruna": "koruna",
    "shilling": "shilling",
    "kr.": "krone",
    "kr": "krone",
    "us dollar": "USD",
    "u.s. dollar": "USD",
    "american dollar": "USD",
    "canadian dollar": "CAD",
    "australian dollar": "AUD",
    "swiss franc": "CHF",
}
_AMBIGUOUS_CURRENCIES: Final = frozenset({"crown", "won", "real", "rand", "pound", "franc"})
"""Words that are money only after a scale, or where the text shows it ("won" is also a verb, a pound a weight)."""
_CODES: Final = [
    "USD",
    "EUR",
    "GBP",
    "JPY",
    "CNY",
    "INR",
    "CHF",
    "CAD",
    "AUD",
    "RUB",
    "BRL",
    "MXN",
    "ZAR",
    "KRW",
    "SEK",
    "NOK",
    "DKK",
    "PLN",
    "TRY",
]
_SIGNS: Final[dict[str, str]] = {
    "us$": "USD",
    "u.s.$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "can$": "CAD",
    "hk$": "HKD",
    "nz$": "NZD",
    "nt$": "TWD",
    "s$": "SGD",
    "r$": "BRL",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "rs.": "INR",
    "rs": "INR",
    "dh": "AED",
    "₽": "RUB",
    "₩": "KRW",
    "euro": "EUR",
    "eur": "EUR",
} | {code.lower(): code for code in _CODES}

_SIGN_FORMS: Final = [
    re.escape(sign).replace(r"\$", r"\s?\$" if len(sign) > 2 else r"\$")
    for sign in sorted(_SIGNS, key=len, reverse=True)
]
"""A sign of two letters may stand apart ("NT $18"); "a $40" is an article and dollars."""
_SIGN_BEFORE: Final = re.compile(rf"(?<![\w$])(?:{'|'.join(_SIGN_FORMS)})\s?$", re.IGNORECASE)
_WORD_AFTER: Final = re.compile(
    rf"{_GLUE}(?P<word>{'|'.join(re.escape(word) for word in sorted(_CURRENCIES, key=len, reverse=True))})s?(?![\w])"
    rf"|\s?(?P<code>{'|'.join(_CODES)}|€)(?!\w)",
    re.IGNORECASE,
)
_PLAIN_WORDS: Final = sorted((word for word in _CURRENCIES if word not in _AMBIGUOUS_CURRENCIES), key=len, reverse=True)
_NAMED: Final = re.compile(
    rf"(?<![\w$])(?P<sign>{'|'.join(_SIGN_FORMS)})\s?(?=\d)|\d\s?(?P<code>(?-i:{'|'.join(_CODES)})|€)(?!\w)"
    rf"|\b(?P<word>{'|'.join(map(re.escape, _PLAIN_WORDS))})s?(?!\w)"
    rf"|(?:[mbtr]illion|thousand|hundred|\dm|\dbn)\s(?P<scaled>{'|'.join(sorted(_AMBIGUOUS_CURRENCIES))})s?\b"
    rf"|\b(?P<pence>pence)\b",
    re.IGNORECASE,
)
_SMALL_CHANGE: Final = re.compile(rf"{_GLUE}(?:(?P<cents>cents?|¢)|(?P<pence>pence|(?<=\d)p))(?!\w)", re.IGNORECASE)


def _load() -> tuple[dict[str, Unit], re.Pattern[str], dict[str, Unit], re.Pattern[str]]:
    """Read the table; give the forms matched in any case and those matched exactly, each with its pattern."""
    words: dict[str, Unit] = {}
    symbols: dict[str, Unit] = {}
    text = files("factcheck.lexicon").joinpath("units.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        base, factor, forms = (part.strip() for part in line.split("|"))
        unit = _unit(base, factor)
        for form in (form.replace("_", " ") for form in forms.split()):
            is_word = form.islower() and len(form) > 3 and form.replace(" ", "").replace("-", "").isalpha()
            table = words if is_word else symbols
            table[form] = unit
            if is_word and not form.endswith("s"):
                table[f"{form}s"] = unit
    return words, _pattern(words, re.IGNORECASE), symbols, _pattern(symbols, 0)


def _unit(base: str, factor: str) -> Unit:
    if factor == "affine":
        return Unit(base, 5 / 9, -160 / 9)
    size = float(factor)
    slack = 0.0
    if base == "day" and 30 < size < 100:
        slack = _MONTH_SLACK
    elif base == "day" and size > 100:
        slack = _YEAR_SLACK
    return Unit(base, size, slack=slack)


def _pattern(table: dict[str, Unit], flags: int) -> re.Pattern[str]:
    forms = "|".join(re.escape(form).replace(r"\ ", r"[\s-]") for form in sorted(table, key=len, reverse=True))
    return re.compile(rf"{_GLUE}({forms})(?![\w²³]|'\w)", flags)


_WORDS, _WORDS_PATTERN, _SYMBOLS, _SYMBOLS_PATTERN = _load()
_GLUED_ONLY: Final = {
    "g": Unit("kilogram", 0.001),
    "l": Unit("litre", 1.0),
    "L": Unit("litre", 1.0),
    "s": Unit("day", 1 / 86400),
    "h": Unit("day", 1 / 24),
    "d": Unit("day", 1.0),
    "W": Unit("watt", 1.0),
}
_GLUED: Final = re.compile(
    r"([glLshdW])(?!\w)|\s([glLshW])(?=\s*(?:$|[|,.;)\n])|\s(?:a|an|of|and|or|to|for|in|per|after|at|by|then|before|behind|ahead|later|long)\s)"
    r"|\s([gl])(?=\s[a-z]{3,})"
)
"""A letter that stands apart is a unit where a phrase ends or goes on; grams and litres also before what they weigh."""


def unit_after(text: str, position: int, end: int) -> tuple[Unit, int] | None:
    """Read the unit that follows a number ending at `position`; give it and where it ends."""
    if match := _WORDS_PATTERN.match(text, position, end):
        return _WORDS[_plain(match[1]).lower()], match.end()
    if match := _SYMBOLS_PATTERN.match(text, position, end):
        return _SYMBOLS[_plain(match[1])], match.end()
    if match := _GLUED.match(text, position, end):
        return _GLUED_ONLY[match[1] or match[2] or match[3]], match.end()
    return None


def _plain(form: str) -> str:
    spaced = re.sub(r"\s", " ", form)
    if spaced in _SYMBOLS or spaced.lower() in _WORDS:
        return spaced
    return spaced.replace("-", " ")


def named_currencies(text: str) -> Iterator[str]:
    """Yield the code of each currency that a text names, in order."""
    for match in _NAMED.finditer(text):
        if match["sign"]:
            yield _SIGNS[re.sub(r"\s", "", match["sign"]).lower()]
        elif match["code"]:
            yield "EUR" if match["code"] == "€" else match["code"]
        else:
            yield _CURRENCIES["pound" if match["pence"] else (match["word"] or match["scaled"]).lower()]


def currency_before(text: str, start: int, position: int) -> tuple[str, int] | None:
    """Read a currency sign that ends where a number starts; give its code and where it begins."""
    match = _SIGN_BEFORE.search(text, max(start, position - 7), position)
    return (_SIGNS[re.sub(r"\s", "", match.group()).lower()], match.start()) if match else None


def currency_after(
    text: str, position: int, end: int, *, is_scaled: bool, is_money: bool = False
) -> tuple[str, float, int] | None:
    """Read the currency word after a number; give its code, the factor (0.01 for cents) and where it ends.

    `is_money` takes a word that may mean something else, like "pounds", for money.
    """
    if match := _SMALL_CHANGE.match(text, position, end):
        return ("USD", 0.01, match.end()) if match["cents"] else ("GBP", 0.01, match.end())
    start = position + 3 if is_scaled and text.startswith(" of ", position) else position  # "millions of dollars"
    match = _WORD_AFTER.match(text, start, end)
    if match is None:
        return None
    if match["code"]:
        return ("EUR" if match["code"] == "€" else match["code"].upper()), 1.0, match.end()
    word = match["word"].lower()
    if word in _AMBIGUOUS_CURRENCIES and not (is_scaled or is_money):
        return None
    return _CURRENCIES[word], 1.0, match.end()
