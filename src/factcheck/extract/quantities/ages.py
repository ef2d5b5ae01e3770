"""Knows how ages are written: "16-year-old", "aged 71", and a number between commas after a name."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from factcheck.extract.quantities.bounds import bound_before, bounded
from factcheck.extract.quantities.reading import CALENDAR, Amount, Draft, Reading, words
from factcheck.lexicon.words import role_nouns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Token
    from factcheck.normalize.numbers import Numeral


OLD: Final = re.compile(
    r"(?:\s?-\s?|\s)(?P<unit>decade|year|month|week|day)s?(?:\s?-\s?|\s)olds?\b|\s?(?P<yo>y/o)\b", re.IGNORECASE
)
_YEARS_OLD: Final = {"decade": 10.0, "year": 1.0, "month": 1 / 12, "week": 7 / 365.25, "day": 1 / 365.25}
AGED: Final = re.compile(
    r"\b(?:aged|age|ages|(?:ages?|aged)\s(?:of|from|to)|ages?\sfrom\s\d\d\sto|turned|turning|turns)\s+(?:about\s|around\s|just\s|between\s)?$",
    re.IGNORECASE,
)
_IS_AGE: Final = re.compile(r"\b(?:he|she)(?:\s(?:is|was)|'s)\s(?:just\s|only\s|now\s)?$", re.IGNORECASE)
_AFTER_AGE: Final = re.compile(r"\s?[,;.)]|\s(?:and|when|at|years)\b|\s*$")
_COUNTED_NEXT: Final = re.compile(r"\s?(?:%|per\s?cent)|\s(?!years\b)[a-z]{2,}s\b|\.\d|,\d|-")
_OVER_AGE: Final = re.compile(
    r"\b(?:people|person|child(?:ren)?|adults?|wom[ae]n|m[ae]n|residents|anyone|those|voters|patients|girls?|boys?|workers|drivers"
    r"|pensioners|players|minors|everyone|anybody|everybody|nobody)\s(?:over|under|above|below)\s(?:the\sage\sof\s)?$",
    re.IGNORECASE,
)
_OLDER_THAN: Final = re.compile(r"\b(?:older|younger)\sthan\s$", re.IGNORECASE)
_AGE_BORDER: Final = re.compile(r"\s?[,;.)]|\s(?:and|of|from|who|was|is)\b|\s*$")
OLDEST: Final = 115
_LIKELY_AGE: Final = 15
"""From here on a number between commas after a lone surname is taken as an age."""
_NO_PERSONS: Final = frozenset({"EVENT", "LAW", "LOC", "MONEY", "PERCENT", "WORK_OF_ART"})
_KIN: Final = words(
    "boy girl man woman son daughter brother sister mother father wife husband child baby toddler teenager victim "
    "suspect grandmother grandfather uncle aunt niece nephew cousin twin widow widower partner boyfriend "
    "girlfriend friend gunman shooter defendant resident neighbour neighbor tourist hiker passenger student pupil "
    "schoolgirl schoolboy pensioner farmer"
)
_GENERATIONAL: Final = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii"})


def read_age(reading: Reading, numeral: Numeral, end: int) -> Iterator[Draft]:
    """Yield the age that a number gives, in years; things older than any person are none."""
    match = OLD.match(reading.folded, numeral.end, reading.end)
    factor = _YEARS_OLD[match["unit"].lower()] if match and match["unit"] else 1.0
    low, high = numeral.low * factor, numeral.high * factor
    if high > OLDEST:
        yield from _old_thing(reading, numeral, match.end() if match else end, factor)
        return
    start, bound = bound_before(reading, numeral.start)
    stop = match.end() if match else end
    draft = Draft(
        start,
        stop,
        "age",
        low,
        high,
        "year",
        factor,
        modifiers=_surname_after(reading, stop) or _surname_before(reading, start),
    )
    reading.take(start, draft.end)
    yield bounded(draft, bound) if bound else draft


def _old_thing(reading: Reading, numeral: Numeral, end: int, factor: float) -> Iterator[Draft]:
    """Yield "42.8 million years old" as a length of time; a lesser age is that of a building or a firm."""
    if not numeral.is_scaled:
        return
    start, bound = bound_before(reading, numeral.start)
    days = 365.25 * factor
    draft = Draft(
        start, end, "duration", numeral.low * days, numeral.high * days, "day", numeral.step * days, noun="age"
    )
    reading.take(start, end)
    yield bounded(draft, bound) if bound else draft


def _surname_after(reading: Reading, end: int) -> tuple[str, ...]:
    """Give the last word of a name that follows at once: "16-year-old Ana Ruiz"."""
    tokens = reading.tokens()
    index = bisect_left(reading.starts, end)
    last = index
    while last < len(tokens) and tokens[last].pos == "PROPN":
        last += 1
    return (tokens[last - 1].lemma,) if last > index and index and reading.folded[end : end + 1] == " " else ()


def _surname_before(reading: Reading, start: int) -> tuple[str, ...]:
    """Give the surname that an age follows in apposition: "Okoro, a 47-year-old diver"."""
    tokens = reading.tokens()
    index = reading.token_at(start)
    if index < 3 or [token.text for token in tokens[index - 2 : index]] not in ([",", "a"], [",", "an"]):
        return ()
    holder = tokens[index - 3]
    return (holder.lemma.lower(),) if holder.pos == "PROPN" and holder.ent == "PERSON" else ()


def age_range(reading: Reading, left: Amount, right: Amount) -> Iterator[Draft]:
    """Yield "aged 5 to 11", "10- to 12-year-olds"."""
    match = OLD.match(reading.folded, right.numeral.end, reading.end)
    end = match.end() if match else right.end
    reading.take(left.start, end)
    yield Draft(left.start, end, "age", left.numeral.low, right.numeral.high, "year")


def is_age(reading: Reading, numeral: Numeral) -> bool:
    """Say whether the words before a bare number make it an age: "aged 71", "she is 29", "people over 65"."""
    if numeral.low > OLDEST:
        return False
    text = reading.folded
    before = text[max(reading.start, numeral.start - 30) : numeral.start]
    if AGED.search(before):
        return not _COUNTED_NEXT.match(text, numeral.end, reading.end)
    if _IS_AGE.search(before):
        return _AFTER_AGE.match(text, numeral.end, reading.end) is not None
    return (_OVER_AGE.search(before) or _OLDER_THAN.search(before)) is not None and not _COUNTED_NEXT.match(
        text, numeral.end, reading.end
    )


def holder_of_age(reading: Reading, amount: Amount) -> str | None:
    """Give whose age a number set off by commas is: the surname before ", 61,", or "boy" in "the boy, 9,"."""
    numeral = amount.numeral
    if (holder := _said_to_be(reading, numeral)) is not None:
        return holder
    if numeral.form != "digits" or numeral.dots or not 1 <= numeral.low <= OLDEST or numeral.end - numeral.start > 3:
        return None
    tokens = reading.tokens()
    index = reading.token_at(numeral.start)
    if index and tokens[index - 1].text in ("now", "then"):
        index -= 1
    if index < 2:
        return None
    if tokens[index - 1].text == "of":  # "a man of 58"
        word = tokens[index - 2]
        is_person = word.lemma == word.text.lower() and word.lemma in _KIN
        return word.lemma if is_person and not _COUNTED_NEXT.match(reading.folded, numeral.end, reading.end) else None
    if not _AGE_BORDER.match(reading.folded, numeral.end, reading.end):
        return None
    if tokens[index - 1].text not in (",", "("):
        return None
    place = _holder_before(tokens, index - 2)
    is_bracket = tokens[index - 1].text == "("
    is_closed = reading.folded[numeral.end : numeral.end + 2].strip()[:1] in (",", ")", ";")
    return _named_holder(tokens, place, numeral, is_bracket=is_bracket, is_closed=is_closed)


def _said_to_be(reading: Reading, numeral: Numeral) -> str | None:
    """Give whose age "the suspect is 26" and "Ana Ruiz is now 37" tell."""
    tokens = reading.tokens()
    index = reading.token_at(numeral.start) - 1
    while index > 0 and tokens[index].text.lower() in ("now", "just", "only", "then", "already"):
        index -= 1
    if index < 1 or tokens[index].text.lower() not in ("is", "was", "'s") or not 1 <= numeral.low <= OLDEST:
        return None
    if not _AGE_BORDER.match(reading.folded, numeral.end, reading.end):
        return None
    subject = next((token for token in tokens[max(0, index - 12) : index][::-1] if token.dep.startswith("nsubj")), None)
    if subject is None or tokens[subject.head] is not tokens[index]:
        return None
    is_kin = subject.pos == "NOUN" and (subject.lemma in _KIN or subject.lemma in role_nouns())
    is_name = subject.ent == "PERSON" and numeral.low >= _LIKELY_AGE
    return subject.lemma if (is_kin and subject.text.lower() == subject.lemma) or is_name else None


def _holder_before(tokens: Sequence[Token], place: int) -> int:
    """Step over "Jr." and a closing bracket."""
    if tokens[place].text == ")" or tokens[place].text.lower() in _GENERATIONAL:
        place -= 1 if tokens[place].text != ")" else 0
        place -= 1 if place > 0 and tokens[place].text == "," else 0
    return place


def _named_holder(
    tokens: Sequence[Token], place: int, numeral: Numeral, *, is_bracket: bool, is_closed: bool
) -> str | None:
    token = tokens[place]
    if token.text[:1].islower():
        is_person = token.pos == "NOUN" and (token.lemma in _KIN or token.lemma in role_nouns())
        return token.lemma if is_person and is_closed and not is_bracket else None
    if token.text.lower() in CALENDAR or token.pos not in ("PROPN", "NOUN", "ADJ") or token.ent in _NO_PERSONS:
        return None
    if is_bracket and token.ent != "PERSON":
        return None
    follows_name = place > 0 and tokens[place - 1].text[:1].isupper() and tokens[place - 1].pos == "PROPN"
    is_name = token.pos == "PROPN" or (place == 0 and token.pos == "NOUN")
    is_adult = numeral.low >= _LIKELY_AGE and is_name and token.ent not in ("GPE", "FAC")
    is_adult = is_adult and (place == 0 or tokens[place - 1].pos not in ("ADP", "NUM"))
    is_person = token.ent == "PERSON" or follows_name or is_adult
    return token.lemma if is_person and (is_closed or token.ent == "PERSON") else None
