"""Knows what two joined numbers are: a range, a score, two ages or two values."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.extract.quantities.ages import AGED, OLD, age_range, read_age
from factcheck.extract.quantities.amounts import read_amount
from factcheck.extract.quantities.bounds import BAND, bound_before
from factcheck.extract.quantities.nouns import noun_of
from factcheck.extract.quantities.phrases import noun_run
from factcheck.extract.quantities.reading import Amount, Draft, Reading, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.normalize.numbers import Numeral


_JOINT: Final = re.compile(
    r"(?:(?P<dash>\s?-\s?(?=[\d$€£.]))|(?:-?\s|-)(?P<word>to|and|or)[\s-]|\s?(?P<times>by|x|×)\s(?=\d)|(?P<cross>x|×)(?=\d))(?P<hedge>(?:about|nearly|almost|around|perhaps|as\smany\sas|even|possibly|up\sto|over|more\sthan)\s)?",
    re.IGNORECASE,
)
_VOTES_TO: Final = re.compile(
    r"\s(?:(?:votes?|goals?|points|sets|games|frames|runs|seats|delegates|ballots)\s(?P<word>to|against)\s"
    r"|(?:votes?\s|voted\s)?(?:in\sfavou?r|for),?\s(?:and\s|with\s)?(?=[\w,]+(?:\s[a-z]+)?\sagainst\b))"
    r"(?P<dash>(?!))?(?P<times>(?!))?(?P<cross>(?!))?(?P<hedge>(?!))?(?=\w)",
    re.IGNORECASE,
)
"""What joins the two sides of "58 votes to 41" and of "58 in favour and 41 against"."""
_BETWEEN: Final = re.compile(r"\bbetween\s(?:about\s|roughly\s|some\s|an\sestimated\s)?$", re.IGNORECASE)
_CHANGE: Final = re.compile(
    r"\b(?:rose|ris(?:e|es|en|ing)|fell|fall(?:s|en|ing)?|cut|cuts|cutting|rais(?:e|ed|es|ing)|increas(?:e|ed|es|ing)|drop(?:s|ped|ping)?|grew|grow(?:s|n|ing|th)?"
    r"|declin(?:e|ed|es|ing)|reduc(?:e|ed|es|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|slipp?(?:ed|s)?|lower(?:ed|s|ing)?|up|down|chang(?:e|ed|es|ing)|double[ds]?"
    r"|surg(?:e|ed|es|ing)|plung(?:e|ed|es|ing)|expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|boost(?:s|ed|ing)?|went|go|moved?|revis(?:e|ed|ing)|updated?|shr[aiu]nk)\b[^.;:]{0,60}\bfrom\s(?:about\s|nearly\s|just\s|a\s)?$",
    re.IGNORECASE,
)
_SCORE_NOUNS: Final = words(
    "vote win victory loss defeat lead record draw tie score ruling decision majority split margin run start "
    "deficit series advantage triumph upset rout verdict thrashing result"
)
_SCORE_CUE: Final = re.compile(
    r"\b(?:vot(?:e[ds]?|ing)|rul(?:ed|ing)|decision|w[io]n|wins|winning|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|los[te]|loses|losing|lead|leads|led|leading"
    r"|trail(?:s|ed|ing)?|victory|scor(?:e|ed|es|ing)|draw|drew|tied|halftime|half-time|against|match|game|final|edged?|routed?|passed|approved|rejected|series|majority)\b",
    re.IGNORECASE,
)


def joined(
    reading: Reading, amount: Amount, numerals: Sequence[Numeral], index: int
) -> tuple[re.Match[str], Amount, int] | None:
    """Find a second number that is joined to this one by a dash, "to", "and" or "or"."""
    if index >= len(numerals):
        return None
    joint = _JOINT.match(reading.folded, amount.end, reading.end)
    joint = joint or _VOTES_TO.match(reading.folded, amount.end, reading.end)
    if joint is None:
        return None
    second = read_amount(reading, numerals[index])
    if second is None or second.start != joint.end():
        return None
    return joint, second, index + 1


def pair(reading: Reading, left: Amount, joint: re.Match[str], right: Amount) -> list[Draft] | None:
    """Read two joined numbers as a score, a range, two ages or two values; None when they are not one thing."""
    if joint["times"] or joint["cross"]:
        return _dimensions(reading, left, right)
    word = (joint["word"] or "-").lower()
    if joint.re is _VOTES_TO:
        return [_score(reading, left, right)] if _are_sides(reading, left, right) else None
    before = reading.folded[max(reading.start, left.start - 90) : left.start]
    if word == "and" and OLD.match(reading.folded, right.numeral.end, reading.end) and left.kind == "count":
        return [
            *read_age(reading, left.numeral, left.numeral.end),
            *read_age(reading, right.numeral, right.numeral.end),
        ]
    if word == "and" and not _BETWEEN.search(before):
        return None
    if _is_score(reading, left, word, right, before):
        return [_score(reading, left, right)]
    if word == "to" and _CHANGE.search(before):
        return None
    if left.kind == "money" and right.kind == "count":
        right = replace(right, kind="money", unit=left.unit, scale=left.scale)
    if left.kind == "count" and _is_year_like(left) and (right.kind == "money" or right.numeral.is_scaled):
        return None
    left = _share_scale(left, right)
    if left.kind != right.kind or left.unit != right.unit or left.low() >= right.high():
        return [] if word == "-" and left.kind == right.kind == "count" else None
    if word == "or" and right.high() > 3 * left.low():
        return None
    if OLD.match(reading.folded, right.numeral.end, reading.end) or (
        left.kind in ("count", "duration") and AGED.search(before)
    ):
        return list(age_range(reading, left, right))
    return [*_range(reading, left, right)]


def _are_sides(reading: Reading, left: Amount, right: Amount) -> bool:
    """Say whether "58 votes to 41" gives both sides: two plain numbers, with no "from" before and nothing after."""
    if left.kind != "count" or right.kind != "count" or left.numeral.is_scaled or right.numeral.is_scaled:
        return False
    before = reading.folded[max(reading.start, left.start - 6) : left.start]
    noun, _, _ = noun_run(reading, reading.token_at(right.end - 1) + 1)
    return not before.lower().endswith("from ") and (noun is None or noun in _SCORE_NOUNS)


def _is_year_like(amount: Amount) -> bool:
    written = amount.numeral.written
    return len(written) == 4 and written.isdigit() and 1900 <= amount.numeral.low <= 2099


def _dimensions(reading: Reading, left: Amount, right: Amount) -> list[Draft] | None:
    """Read "4 by 6 metres" as one measure from the shorter side to the longer; "4x100" is the name of a race."""
    left = _share_scale(left, right)
    if right.kind != "measure" or left.unit != right.unit:
        return None
    reading.take(left.start, right.end)
    low, high = sorted((left.low(), right.high()))
    noun, modifiers = noun_of(reading, left.start, right.end, "measure", right.unit)
    step = max(left.numeral.step, right.numeral.step) * right.scale.factor
    return [Draft(left.start, right.end, "measure", low, high, right.unit, step, noun=noun, modifiers=modifiers)]


def _share_scale(left: Amount, right: Amount) -> Amount:
    """Give the left number the scale and unit of the right one: "10 to 12 million", "5-10 percent"."""
    if left.kind == "count" and right.kind != "count":
        left = replace(left, kind=right.kind, unit=right.unit, scale=right.scale)
    plain = right.numeral
    if not left.numeral.is_scaled and plain.is_scaled and left.numeral.low < 1000 and plain.form != "vague":
        digits = float(re.sub(r"[^\d.]", "", plain.written) or 0)
        size = plain.low / digits if digits else plain.step
        numeral = left.numeral
        return replace(
            left,
            numeral=replace(
                numeral, low=numeral.low * size, high=numeral.high * size, step=numeral.step * size, is_scaled=True
            ),
        )
    return left


def _is_score(reading: Reading, left: Amount, word: str, right: Amount, before: str) -> bool:
    numerals = (left.numeral, right.numeral)
    if (
        left.kind != "count"
        or right.kind != "count"
        or any(
            n.dots or n.is_scaled or n.low > (99_999 if word == "to" else 999) or n.form == "dozens" for n in numerals
        )
    ):
        return False
    noun, _, _ = noun_run(reading, reading.token_at(right.end - 1) + 1)
    if word == "to":
        is_vote = bool(
            re.search(
                r"\b(?:vot(?:e[ds]?|ing)|rul(?:ed|ing)|by|decision|margin(?:\sof)?|w[io]n|beat|defeated|lost|score\sof)\b",
                before[-40:],
            )
        )
        return is_vote and (noun is None or noun in _SCORE_NOUNS) and not re.search(r"\bfrom\s$", before)
    if word != "-":
        return False
    if noun in _SCORE_NOUNS:
        return True
    if numerals[0].low < numerals[1].low and noun is not None:
        return False
    return numerals[0].low >= numerals[1].low or bool(_SCORE_CUE.search(reading.folded, reading.start, reading.end))


def _score(reading: Reading, left: Amount, right: Amount) -> Draft:
    """Make a score, of a vote or record where the next noun says so; "(25-7)" after a name is a record."""
    reading.take(left.start, right.end)
    draft = Draft(left.start, right.end, "score", left.numeral.low, right.numeral.low)
    noun, _, _ = noun_run(reading, reading.token_at(right.end - 1) + 1)
    if noun in _SCORE_NOUNS:
        return replace(draft, noun=noun)
    index = reading.token_at(left.start)
    tokens = reading.tokens()
    if index > 1 and tokens[index - 1].text == "(" and tokens[index - 2].pos == "PROPN":
        return replace(draft, noun="record", modifiers=(tokens[index - 2].lemma,))
    return draft


def _range(reading: Reading, left: Amount, right: Amount) -> Iterator[Draft]:
    reading.take(left.start, right.end)
    start, bound = bound_before(reading, left.start)
    noun, modifiers = noun_of(reading, left.start, right.end, right.kind, right.unit)
    slack = right.scale.slack
    step = max(left.numeral.step, right.numeral.step) * right.scale.factor
    low, high = left.low() - slack, right.high() + slack
    before = reading.folded[max(reading.start, start - 30) : start]
    if between := _BETWEEN.search(before):
        start -= len(before) - between.start()
    draft = Draft(start, right.end, right.kind, low, high, right.unit, step, noun=noun, modifiers=modifiers)
    if bound == "about":
        draft = replace(draft, low=low * (1 - BAND), high=high * (1 + BAND), is_approximate=True)
    yield draft
