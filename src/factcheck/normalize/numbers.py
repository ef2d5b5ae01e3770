"""Knows how numbers are written: digits, scales, number words, fractions, dozens, and how fine they are given."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Form = Literal["digits", "words", "dozens", "vague", "fraction"]

ONES: Final = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS: Final = {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
_SCALES: Final = {
    "hundred": 1e2,
    "thousand": 1e3,
    "lakh": 1e5,
    "lakhs": 1e5,
    "million": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "crore": 1e7,
    "crores": 1e7,
    "billion": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
}
_MONEY_SCALES: Final = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}
_ORDINALS: Final = {
    word: value
    for value, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "hundredth": 100}
_PARTS: Final = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
}
_GLYPHS: Final = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
_VAGUE: Final = {"dozens": 12.0, "scores": 20.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9}
_VAGUE_TOP: Final = 100.0
"""The upper end of "hundreds" is this many hundreds; a tighter band calls loose words a conflict."""

_SMALL: Final = "|".join(sorted((*ONES, *TENS), key=len, reverse=True))
_SCALE_WORDS: Final = "|".join(sorted(_SCALES, key=len, reverse=True))
_GROUPED: Final = r"\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:\ 000)+(?!\d)"
_SPACED: Final = r"\d{1,3}(?:,\ ?\d{3})+(?!\d)(?!\ ?[/:])|" + _GROUPED
_SPLIT_DECIMAL: Final = (
    r"|\d{1,3}\.\ \d{1,2}(?=\s?(?:percent|per\scent|%|[bmt]n\b|[mbtr]illion|caliber)"
    r"|\s[a-z]+s\b(?!\s(?:were|was|are|had|have|said)\b))"
)
"""A decimal point with a space after it, as tokenised corpora write it; only before what no sentence starts with."""
_UNSPLIT: Final = (
    r"(?<!\d,\ )(?!(?<=\d\.\ )\d{1,2}(?:\s?(?:percent|per\scent|%|[bmt]n\b|[mbtr]illion|caliber)"
    r"|\s[a-z]+s\b(?!\s(?:were|was|are|had|have|said)\b)))"
)
_NUMERAL: Final = r"""
    (?:(?<![\w.@#=_~^\\&])|(?<=\beuro)|(?<=\b(?:EUR|USD|GBP|CHF))|(?<=\bRs))(?:(?<![A-Za-z][-/+])|(?<=-to-))(?<!\d[,:/+]){unsplit}
    (?:
      (?P<glued>\d{{1,2}})(?P<glued_top>1)/(?P<glued_bottom>[24])(?=[\s-](?:months?|years?|weeks?|days?|hours?|minutes?|miles?|inch(?:es)?|feet|pounds?|acres?|points?|games?)\b)
    | (?:(?P<whole>\d{{1,3}})(?:\s|-|\s-\s|\sand\s))?(?P<top>\d{{1,2}})/(?P<bottom>2|3|4|5|8|10|16)(?![\d/,.]\d|\w)
    | (?:(?P<base>\d{{1,4}})\s?)?(?P<glyph>[½¼¾⅓⅔⅛])
    | (?P<sign>-(?=\d))?(?P<digits>(?:{grouped}|\d+)(?:\.\d+)*|\.\d+)
    )
    (?:(?:\s|-)?(?P<scale>{scales})\b|(?P<letter>[kKmMbBtT])(?![\w°'/]|-\w))?
"""
_FLAGS: Final = re.VERBOSE | re.IGNORECASE
_DIGITS: Final = {
    False: re.compile(_NUMERAL.format(unsplit="", grouped=_GROUPED, scales=_SCALE_WORDS), _FLAGS),
    True: re.compile(_NUMERAL.format(unsplit=_UNSPLIT, grouped=_SPACED + _SPLIT_DECIMAL, scales=_SCALE_WORDS), _FLAGS),
}
_RUN: Final = re.compile(
    rf"(?<![\w-])(?:(?P<half>half(?:\sa|\san)?[\s-]|(?:a\s)?quarter\sof\sa\s)(?P<half_of>dozen|{_SCALE_WORDS})"
    r"|(?P<half_a>half\san?(?=\s(?:hour|minute|day|century|decade|mile|kilometre|kilometer|pound|acre|litre|liter|gallon|tonne?|inch|foot|metre|meter)\b))"
    rf"|(?P<few>several|a\sfew|a\scouple(?:\sof)?)\s(?P<few_of>dozen|hundred|thousand|million|billion)"
    rf"|(?P<vague>(?:tens|hundreds|thousands)\sof\s(?:thousands|millions|billions)|(?:dozens|scores|hundreds|thousands|millions|billions)(?=\sof\b|\smore\b|\s\w+ed\b))"
    rf"|(?P<words>(?:(?:a\s)?dozen|{_SMALL}|a\s(?:hundred|thousand|million|billion|trillion|lakh|crore)|hundred\sand|hundred(?=\s[a-z]+s\b))"
    rf"(?:(?:\s|-|\sand\s|\s?,\s)(?:{_SMALL}|hundred|thousand|million|billion|trillion|lakh|crore|dozen)\b){{0,12}}))(?P<point>\spoint(?:\s(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b)+"
    rf"(?:\s(?P<point_scale>{_SCALE_WORDS})\b)?)?(?!\w|-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)"
    r"(?P<and_half>(?:\s|-)and(?:\s|-)a(?:\s|-)(?P<part>half|quarter|third)(?!\w))?"
    rf"(?P<late_scale>(?<=half)\s(?:{_SCALE_WORDS})\b)?",
    re.IGNORECASE,
)
_AFTER_RANK: Final = r"(?:(?![\w-])|(?=-(?:[a-z]{2,10}est|most|seeded|ranked|placed)\b))"
_ORDINAL: Final = re.compile(
    rf"(?<![\w.-])(?:(?P<tens>{'|'.join(TENS)})-)?"
    rf"(?P<word>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}){_AFTER_RANK}"
    rf"|(?<![\w.,/-])(?P<digits>\d{{1,3}}(?:,\d{{3}})*)(?:st|nd|rd|th){_AFTER_RANK}",
    re.IGNORECASE,
)
RANK_WORDS: Final = frozenset(_ORDINALS)
"""Words that give a rank; most of them may also be the lower part of a fraction."""
_SHARES: Final = frozenset("half third thirds quarter quarters".split())
_NUMBER_WORDS: Final = (
    frozenset(f"{word}{ending}" for word in (*_SCALES, "dozen") for ending in ("", "s"))
    | {*ONES, *TENS, "twice", "scores"}
    | RANK_WORDS
    | _SHARES
)
_LETTERS: Final = re.compile("[a-z]+")
_DIGIT: Final = re.compile(r"[\d½¼¾⅓⅔⅛]")
DIGITS: Final = "0"
"""Stands for any digit among the signs of a number."""
_TOKENISED: Final = re.compile(r"(?<!\d, )(?<!\d)\d{1,3}, \d{3}(?!\d)(?!,? (?:and|or) \d)(?!, \d)")
_PLAIN: Final = re.compile(r"\d,\d{3}(?!\d)")
_FRACTION: Final = re.compile(
    r"(?<![\w-])(?<!first\s)(?<!second\s)(?<!other\s)(?P<cut>(?<=\bby\s))?(?:(?P<top>a|an|one|two|three|four|five|six|seven|eight|nine)[\s-](?P<part>half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth)s?|(?P<bare>half))"
    r"(?=\s+(?:of\b|the\b|its\b|their\b|his\b|her\b|our\b|all\b|(?:majority|vote)\b)|(?(cut)\s*(?:[.,;]|$|\s(?:to|from|in|since|over|between)\b)|(?!))|(?=-(?:majority|vote)\b))",
    re.IGNORECASE,
)
_ONE_IN: Final = re.compile(
    r"(?<![\w-])(?:(?P<top>one|1|two|three|four|six|seven|eight|nine)\sin\s(?:every\s)?(?P<bottom>two|three|four|five|six|seven|eight|nine|ten|twenty|10|20|[2-9]))"
    r"(?![\w-]|[.,:]\d)(?!\s(?:\w+\s)?(?:days|weeks|months|years|hours|minutes|games|matches|seasons|starts|innings|attempts|cities|states|countries"
    r"|cars|places|rounds|million|billion|thousand|hundred|dozen|percent))",
    re.IGNORECASE,
)
_IN_MILLIONS: Final = re.compile(
    r"m\s(?:people|records|users|customers|homes|jobs|tonnes|barrels|doses|copies|voters|votes|workers|passengers|shares"
    r"|households|children|visitors|tourists|students|patients|refugees|cases|deaths|subscribers|members|accounts)\b"
)
"""Before these a glued "m" is a million, where it is a metre elsewhere."""
_MONEY_BEFORE: Final = re.compile(r"(?:[$€£¥₹]|\b(?:EUR|USD|GBP|CHF|JPY|CNY|INR|AUD|CAD|SEK|NOK|DKK))\s?$")
_ROUND_FROM: Final = 100
"""Whole numbers below this are taken as counted one by one: "20" is not a rounding of 22."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number as written.

    `low` and `high` differ for loose words only ("hundreds"). `step` is the smallest difference its digits
    can show: 100,000 for "1.2 million", 0.1 for "4.9", 10,000 for "50,000", 1 for "20".
    `dots` counts the full stops inside ("4.2.0" has two); `written` is the text of the digits alone.
    """

    start: int
    end: int
    low: float
    high: float
    step: float
    form: Form
    dots: int = 0
    written: str = ""
    is_scaled: bool = False


def signs_of_number(text: str, start: int, end: int) -> frozenset[str]:
    """Give cheaply the words of a range that numbers are made of, and DIGITS for any digit; empty without a number."""
    signs = _NUMBER_WORDS.intersection(_LETTERS.findall(text[start:end].lower()))
    return signs | {DIGITS} if _DIGIT.search(text, start, end) else signs


def is_tokenised(text: str) -> bool:
    """Say whether a text writes thousands as "20, 000", as tokenised news corpora do."""
    return _TOKENISED.search(text) is not None and _PLAIN.search(text) is None


def read_number(words: str) -> float | None:
    """Give the value of a phrase that is one number and nothing else: "half a million" is 500000.0."""
    found = list(find_numerals(words, 0, len(words)))
    if len(found) == 1 and found[0].end - found[0].start == len(words) and found[0].low == found[0].high:
        return found[0].low
    return None


def find_numerals(text: str, start: int, end: int, *, is_spaced: bool = False) -> Iterator[Numeral]:
    """Yield the cardinal numbers of a range in order, none overlapping.

    `is_spaced` reads "20, 000" as one number.
    """
    found = [*_digit_numerals(text, start, end, is_spaced=is_spaced), *_word_numerals(text, start, end)]
    last = start
    for numeral in sorted(found, key=lambda item: (item.start, -item.end)):
        if numeral.start >= last:
            last = numeral.end
            yield numeral


def find_ordinals(text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Yield (start, end, rank) of "fourth", "twenty-first", "21st"."""
    for match in _ORDINAL.finditer(text, start, end):
        if match["digits"]:
            yield match.start(), match.end(), int(match["digits"].replace(",", ""))
        else:
            yield (
                match.start(),
                match.end(),
                TENS.get((match["tens"] or "").lower(), 0) + _ORDINALS[match["word"].lower()],
            )


def find_fractions(text: str, start: int, end: int) -> Iterator[Numeral]:
    """Yield shares in words: "two-thirds of", "a quarter of", "half of", as parts of one."""
    yield from _per_hundred(text, start, end)
    yield from _one_in(text, start, end)
    for match in _FRACTION.finditer(text, start, end):
        if match["bare"]:
            yield Numeral(match.start(), match.end(), 0.5, 0.5, 0.05, "fraction")
            continue
        top = ONES.get(match["top"].lower(), 1)
        bottom = _PARTS[match["part"].lower()]
        if top < bottom:
            yield Numeral(match.start(), match.end(), top / bottom, top / bottom, 0.05, "fraction")


_PER_HUNDRED: Final = re.compile(
    rf"(?<![\w.,-])(?P<top>\d{{1,3}}(?:\.\d+)?|(?:{_SMALL})(?:-(?:{_SMALL}))?)\s(?:(?:in|out\sof)\s(?:(?:every|each|a|one)\s)?"
    r"(?P<bottom>hundred|thousand|100|1,000)|per\s(?P<rate>thousand|1,000))"
    r"(?![\w-]|[.,]\d)(?!\s(?:\w+\s)?(?:days?|weeks?|months?|years?|hours?|minutes?|pounds?|dollars?|euros?|of\b))",
    re.IGNORECASE,
)


def _per_hundred(text: str, start: int, end: int) -> Iterator[Numeral]:
    """Read "eleven in a hundred" and "11.4 per thousand" as exact shares."""
    for match in _PER_HUNDRED.finditer(text, start, end):
        top = read_number(match["top"])
        of = 1000.0 if (match["bottom"] or match["rate"]).lower() in ("thousand", "1,000") else 100.0
        if top and top < of:
            step = step_of(match["top"]) if match["top"][0].isdigit() else 1.0
            yield Numeral(*match.span(), top / of, top / of, step / of, "digits")


def _one_in(text: str, start: int, end: int) -> Iterator[Numeral]:
    for match in _ONE_IN.finditer(text, start, end):
        top, bottom = (_small(match[name]) for name in ("top", "bottom"))
        if 0 < top < bottom:
            yield Numeral(match.start(), match.end(), top / bottom, top / bottom, 0.05, "fraction")


def _small(word: str) -> int:
    return int(word) if word.isdigit() else (ONES | TENS)[word.lower()]


def step_of(digits: str) -> float:
    """Give the granularity of written digits: "1.20" 0.01, "50,000" 10000, "20" 1."""
    whole, dot, decimals = digits.replace(",", "").replace(" ", "").partition(".")
    if dot:
        return float(10.0 ** -len(decimals))
    value = int(whole or "0")
    if value < _ROUND_FROM:
        return 1.0
    return float(10 ** (len(str(value)) - len(str(value).rstrip("0"))))


def _digit_numerals(text: str, start: int, end: int, *, is_spaced: bool) -> Iterator[Numeral]:
    for match in _DIGITS[is_spaced].finditer(text, start, end):
        written = match["digits"] or ""
        stop = match.end()
        value, step = _digit_value(match)
        if not math.isfinite(value):
            continue
        scale = _SCALES.get((match["scale"] or "").lower(), 1.0)
        if match["letter"]:
            scale, stop = _letter_scale(text, match)
        yield Numeral(
            match.start(),
            stop,
            value * scale,
            value * scale,
            step * scale,
            "digits",
            written.rstrip(".").count("."),
            written,
            scale > 1,
        )


def _digit_value(match: re.Match[str]) -> tuple[float, float]:
    """Give value and step of what stands before the scale."""
    if match["glued"]:
        return int(match["glued"]) + 1 / int(match["glued_bottom"]), 1 / int(match["glued_bottom"])
    if match["top"]:
        bottom = int(match["bottom"])
        return int(match["whole"] or 0) + int(match["top"]) / bottom, 1 / bottom
    if match["glyph"]:
        part = _GLYPHS[match["glyph"]]
        return int(match["base"] or 0) + part, 0.25 if part in (0.25, 0.75) else 0.5
    written = match["digits"]
    plain = written.replace(",", "").replace(" ", "")
    if len(plain) > 18 or plain.count(".") > 1:
        plain = plain.split(".")[0][:18]
        return float(plain or 0), 1.0
    return float(plain) * (-1 if match["sign"] else 1), step_of(written)


def _letter_scale(text: str, match: re.Match[str]) -> tuple[float, int]:
    """Read a glued letter as a scale after a currency mark ("$3m"), and a small "k" everywhere."""
    letter = match["letter"]
    if (
        letter in ("k", "M")
        or _MONEY_BEFORE.search(text, max(0, match.start() - 5), match.start())
        or _IN_MILLIONS.match(text, match.end() - 1)
    ):
        return _MONEY_SCALES[letter.lower()], match.end()
    return 1.0, match.end() - 1


def _word_numerals(text: str, start: int, end: int) -> Iterator[Numeral]:
    position = start
    while match := _RUN.search(text, position, end):
        numeral = _read_run(match)
        yield numeral
        position = max(numeral.end, match.start() + 1)


def _read_run(match: re.Match[str]) -> Numeral:
    start, end = match.span()
    if match["half"]:
        share = 0.25 if "quarter" in match["half"].lower() else 0.5
        value = share * _scale(match["half_of"])
        return Numeral(start, end, value, value, value, "words")
    if match["half_a"]:
        return Numeral(start, end, 0.5, 0.5, 0.5, "words")
    if match["few"]:
        scale = _scale(match["few_of"])
        return Numeral(
            start, end, 2 * scale, (3.5 if "couple" in match["few"].lower() else 9.99) * scale, scale, "vague"
        )
    if match["vague"]:
        base = _vague_base(match["vague"])
        return Numeral(start, end, base, _VAGUE_TOP * base, base, "vague", is_scaled=base >= 1000)
    value, step, stop, is_dozen = _read_words(match["words"], match.start("words"))
    if match["point"] and stop == match.end("words"):
        return _spoken_decimal(match, value)
    if stop < match.end("words") or not match["and_half"]:
        return Numeral(start, stop, value, value, step, "dozens" if is_dozen else "words", is_scaled=step >= 1000)
    part = 1 / _PARTS[match["part"].lower()]
    scale = _SCALES.get((match["late_scale"] or "").strip().lower(), 1.0)
    unit = step if step > 1 and scale == 1 else scale
    total = (value + part * step) if scale == 1 else (value + part) * scale
    return Numeral(start, end, total, total, part * unit, "words", is_scaled=unit >= 1000)


def _spoken_decimal(match: re.Match[str], whole: float) -> Numeral:
    """Read "three point six million"."""
    digits = [
        0 if word == "oh" else ONES[word] for word in match["point"].lower().split() if word == "oh" or word in ONES
    ]
    scale = _SCALES[match["point_scale"].lower()] if match["point_scale"] else 1.0
    value = float(f"{whole:.0f}.{''.join(map(str, digits))}") * scale
    return Numeral(*match.span(), value, value, 10.0 ** -len(digits) * scale, "words", is_scaled=scale >= 1000)


def _scale(word: str) -> float:
    return 12.0 if word.lower() == "dozen" else _SCALES[word.lower()]


def _vague_base(words: str) -> float:
    *multiplier, base = words.lower().split(" of ")
    return (
        {"tens": 10.0, "hundreds": 100.0, "thousands": 1000.0}.get(multiplier[0], 1.0) * _VAGUE[base]
        if multiplier
        else _VAGUE[base]
    )


_WORD: Final = re.compile(r"[A-Za-z]+")
_GOES_ON: Final = re.compile(r"[a-z -]{1,40}?\b(?:hundred|thousand|million|lakh)\b|[a-z -]+\sand\s", re.IGNORECASE)
"""What makes a comma one inside a number: "six million, four hundred thousand", not "six million, four years"."""


def _read_words(words: str, offset: int) -> tuple[float, float, int, bool]:
    """Add up number words as far as they make one number; give value, step, where it ends, and whether it is dozens."""
    total = current = 0.0
    last_scale = math.inf
    lowest = math.inf  # the place value of the last word: a next one has to be lower
    step, stop, is_dozen = 1.0, offset, False
    previous = ""
    for found in _WORD.finditer(words):
        word = found.group().lower()
        gap = words[stop - offset : found.start()].strip().lower()
        if gap == "and" and previous not in _SCALES:
            break
        if gap == "," and (previous not in _SCALES or not _GOES_ON.match(words, found.start())):
            break
        if word in ("a", "and"):
            continue
        if word in ONES:
            size = 10.0 if ONES[word] >= 10 or ONES[word] == 0 else 1.0
            if lowest <= size or (previous in TENS and size > 1):
                break
            current, lowest, step = current + ONES[word], 1.0, 1.0
        elif word in TENS:
            if lowest <= 10:
                break
            current, lowest, step = current + TENS[word], 10.0, 1.0
        elif word == "dozen":
            current, step, stop, is_dozen = 12 * (current or 1.0), 12.0, offset + found.end(), True
            break
        elif word == "hundred":
            if current >= 100:
                break
            current, lowest, step = 100 * (current or 1.0), 100.0, 100.0
        else:
            scale = _SCALES[word]
            if scale >= last_scale:
                break
            last_scale = scale
            total, current, lowest, step = total + (current or 1.0) * scale, 0.0, math.inf, scale
        previous, stop = word, offset + found.end()
    return total + current, step, stop, is_dozen
