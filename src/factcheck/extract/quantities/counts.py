"""Knows when a bare number counts something, and is no year, name or pronoun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extract.quantities.reading import CALENDAR, COUNTED_IN_THOUSANDS, Amount, Bound, Reading, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Token
    from factcheck.normalize.numbers import Numeral

_NAMES: Final = frozenset({"PRODUCT", "FAC", "ORG", "LAW", "WORK_OF_ART", "EVENT", "GPE", "LOC"})
_SHORT_CODE: Final = 4
"""A number after capitals no longer than this is part of a code: "HR 1", "AK 47"."""


def is_counted(reading: Reading, amount: Amount, noun: str | None, bound: Bound | None) -> bool:
    """Say whether a bare number is a count, and no year, name or pronoun."""
    numeral = amount.numeral
    written = numeral.written
    if numeral.form == "digits" and not bound and not numeral.is_scaled:
        is_year = len(written) == 4 and written.isdigit() and 1500 <= numeral.low <= 2099
        before = reading.folded[max(0, numeral.start - 3) : numeral.start].lower()
        if is_year and (noun not in COUNTED_IN_THOUSANDS or before.endswith((" a ", "an "))):
            return False  # "a 1997 case"
        if written.startswith("0") and len(written) > 1 and "." not in written:
            return False
        if len(written) > 6 and written.isdigit():
            return False
    if not bound and _is_in_name(reading, numeral, noun):
        return False
    if numeral.form == "words" and numeral.low == 1 and not bound and not _is_true_one(reading, noun):
        return False
    if numeral.form == "words" and noun is None and not bound:
        return _is_countable_pronoun(reading, numeral)
    return True


def _is_true_one(reading: Reading, noun: str | None) -> bool:
    """Say whether "one" counts and is no mere article: of people, or beside another number."""
    if noun in COUNTED_IN_THOUSANDS:
        return True
    return reading.has_more_numbers


_PRONOUN_BEFORE: Final = words(
    "top bottom the these those both other others first last all any our your my every each of between"
)


def _is_countable_pronoun(reading: Reading, numeral: Numeral) -> bool:
    """Take "killing two and injuring three", leave "the two", "one said", "One, she"."""
    if numeral.low <= 1:
        return False
    index = reading.token_at(numeral.start)
    if index == 0:
        return _OPENS_COUNT.match(reading.folded, numeral.end, reading.end) is not None
    return reading.tokens()[index - 1].lemma not in _PRONOUN_BEFORE


_OPENS_COUNT: Final = re.compile(
    r"\s(?:of\s(?:them|whom|the)|were|was|are|have|had|has|did|died|remain|remained|lost|suffered|survived)\b"
)
"""What follows a number word that opens a sentence and counts: "Thirteen did not survive"."""


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.lemma not in CALENDAR


def _is_titled(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a capital word makes the number after it part of a name: "Sea Me We 4", "Area 51"."""
    if not _is_capital(tokens[place]):
        return False
    return tokens[place].pos in ("NOUN", "PROPN") if place == 0 else _is_capital(tokens[place - 1])


_PART_OF: Final = re.compile(r"\sof\s(?:the\s)?\d")


def _is_in_name(reading: Reading, numeral: Numeral, noun: str | None) -> bool:
    """Say whether the number belongs to a name: "Boeing 737", "Area 51", "Channel Four"."""
    tokens, text = reading.tokens(), reading.folded
    index = reading.token_at(numeral.start)
    token = tokens[index]
    if (
        numeral.form == "words"
        and token.text[:1].isupper()
        and index > 0
        and tokens[index - 1].text not in ('"', ":", "-")
    ):
        return True
    if "," in numeral.written or numeral.is_scaled or numeral.low > 9999 or _PART_OF.match(text, numeral.end):
        return False
    if noun is None and index > 1 and tokens[index - 1].text == "of" and _is_capital(tokens[index - 2]):
        return True  # "the Group of 77"
    if text[numeral.end : numeral.end + 1] == "-" and text[numeral.end + 1 : numeral.end + 2].isupper():
        return True
    if index == 0:
        return False
    before = tokens[index - 1]
    if before.text in (".", "-") and index > 1 and before.end == numeral.start:
        return tokens[index - 2].text[:1].isalpha() and tokens[index - 2].end == before.start
    if before.text.isupper() and index > 1 and tokens[index - 2].text == "-" and tokens[index - 2].end == before.start:
        return True  # "the SEA-ME-WE 3 cable"
    if noun is None and before.end == numeral.start - 1 and _is_titled(tokens, index - 1):
        return True
    is_name = _is_capital(before) and before.pos == "PROPN" and before.end >= numeral.start - 1
    if not is_name:
        return token.ent in _NAMES and before.ent == token.ent and before.text[:1].isupper()
    if token.ent in _NAMES and before.ent == token.ent:
        return True
    if before.text.isupper() and len(before.text) <= _SHORT_CODE and before.end < numeral.start:
        return True
    return noun is None or token.dep not in ("nummod", "quantmod", "compound")
