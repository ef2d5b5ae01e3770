"""Knows which differences in writing leave a speaker's words the same: case, marks, contractions, spelling, fillers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from factcheck.lexicon.words import word_list
from factcheck.normalize.numbers import ONES, TENS
from factcheck.normalize.text import fold_words, strip_accents

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TOKEN: Final = re.compile(
    r"(?P<gap>\[(?:[^\[\]\n]|\[[^\[\]\n]{0,80}\]){0,200}\]|\([^)\n]{1,60}\)|…|\.(?:\s?\.)+)"
    r"|(?P<initials>(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?)"
    r"|(?P<number>[$€£]?\d[\d,]*(?:\.\d+|:\d\d)?)(?P<percent>\s?%)?"
    r"|(?P<word>[^\W_]+(?:['’ʼ`´][^\W_]+)*(?:\*+\w*)?|&)"
    r"|(?P<stop>[.!?;:])"
)
_WHOLE: Final = {
    "&": "and",
    "ain't": "is not",
    "can't": "can not",
    "cannot": "can not",
    "cause": "because",
    "col": "colonel",
    "em": "them",
    "gen": "general",
    "gonna": "going to",
    "gotta": "got to",
    "gov": "governor",
    "let's": "let us",
    "lt": "lieutenant",
    "mama": "momma",
    "ok": "okay",
    "rep": "representative",
    "sen": "senator",
    "sgt": "sergeant",
    "shan't": "shall not",
    "wanna": "want to",
    "won't": "will not",
    "ya": "you",
    "yeah": "yes",
}
_ENDINGS: Final = (("n't", "not"), ("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"))
_IS_AFTER: Final = frozenset({"he", "here", "how", "it", "she", "that", "there", "what", "where", "who", "why"})
_FILLERS: Final = frozenset({"ah", "eh", "er", "erm", "hmm", "uh", "um", "umm"})
_SPELLINGS: Final = {
    "acknowledgement": "acknowledgment",
    "ageing": "aging",
    "aluminium": "aluminum",
    "amongst": "among",
    "centre": "center",
    "cheque": "check",
    "cosy": "cozy",
    "defence": "defense",
    "fibre": "fiber",
    "grey": "gray",
    "jewellery": "jewelry",
    "judgement": "judgment",
    "kerb": "curb",
    "licence": "license",
    "litre": "liter",
    "manoeuvre": "maneuver",
    "metre": "meter",
    "moustache": "mustache",
    "mum": "mom",
    "mummy": "mommy",
    "offence": "offense",
    "plough": "plow",
    "practise": "practice",
    "programme": "program",
    "sceptical": "skeptical",
    "sulphur": "sulfur",
    "swathe": "swath",
    "theatre": "theater",
    "towards": "toward",
    "tyre": "tire",
    "whilst": "while",
}
_ENDING_RULES: Final = (
    (re.compile(r"(?<=[a-z]{3})is(e[drs]?|ing|ations?|ers?)$"), r"iz\1"),
    (re.compile(r"(?<=[a-z]{3})our(s|ed|ing|able|ful|ite|ites|hood|hoods|less)?$"), r"or\1"),
    (re.compile(r"(?<=[a-z]{3})ogue(s?)$"), r"og\1"),
    (re.compile(r"(?<=[a-z]{2}[aeiou])ll(ed|ing|ers?)$"), r"l\1"),
)


@dataclass(frozen=True, slots=True)
class QuoteWord:
    """One word as compared, with its place in the text given; "" stands for a gap: an ellipsis or a bracket.

    `stops` says that a sentence ends after it.
    """

    norm: str
    start: int
    end: int
    stops: bool = False

    @property
    def is_gap(self) -> bool:
        """Say whether words may be missing here, or were put in by an editor."""
        return not self.norm

    @property
    def is_function(self) -> bool:
        """Say whether it carries grammar only."""
        return self.norm in word_list("function_words.txt")


@lru_cache(maxsize=4096)
def quote_words(text: str) -> tuple[QuoteWord, ...]:
    """Give the words of a quotation as they are compared: `I'm gonna` is i, am, going, to.

    Offsets are into `text`; the words of one contraction share a place.
    """
    words: list[QuoteWord] = []
    for found in _TOKEN.finditer(text):
        if found["stop"]:
            if words:
                words[-1] = _stopped(words[-1])
            continue
        norms = _norms(found)
        words += [QuoteWord(norm, found.start(), found.end()) for norm in norms]
    return tuple(_without_fillers(_with_numbers(words)))


def _stopped(word: QuoteWord) -> QuoteWord:
    return QuoteWord(word.norm, word.start, word.end, stops=True)


def _norms(found: re.Match[str]) -> Sequence[str]:
    if found["gap"]:
        return ("",)
    if found["initials"]:
        return (found["initials"].replace(".", "").lower(),)
    if found["number"]:
        return (found["number"].replace(",", "").removesuffix(":00"), *(("percent",) if found["percent"] else ()))
    return _split(strip_accents(fold_words(found["word"])).lower())


def _split(word: str) -> Sequence[str]:
    whole = _WHOLE.get(word)
    if whole:
        return whole.split()
    for ending, meaning in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            stem = word[: -len(ending)]
            return (*_split(stem), meaning)
    stem, apostrophe, tail = word.partition("'")
    if tail == "s" and apostrophe:
        return (stem, "is") if stem in _IS_AFTER else (spelling(stem) + "'s",)
    return (spelling(word.replace("'", "")),)


def spelling(word: str) -> str:
    """Give the American spelling of a lower-case word: "neighbourhood" to "neighborhood"."""
    if word in _SPELLINGS:
        return _SPELLINGS[word]
    if word.endswith("s") and word[:-1] in _SPELLINGS:
        return _SPELLINGS[word[:-1]] + "s"
    for pattern, replacement in _ENDING_RULES:
        changed = pattern.sub(replacement, word)
        if changed != word:
            return changed
    return word


def _with_numbers(words: Sequence[QuoteWord]) -> Iterator[QuoteWord]:
    """Turn number words up to ninety-nine into digits, and "a hundred" and "two thousand" too."""
    yield from _multiplied(list(_small_numbers(words)))


_FACTORS: Final = {"hundred": 100, "thousand": 1000}


def _multiplied(words: Sequence[QuoteWord]) -> Iterator[QuoteWord]:
    i = 0
    while i < len(words):
        word, following = words[i], words[i + 1] if i + 1 < len(words) else None
        count = 1 if word.norm in ("a", "one") else int(word.norm) if word.norm.isdecimal() else 0
        if following and following.norm in _FACTORS and 0 < count < 100:
            yield QuoteWord(str(count * _FACTORS[following.norm]), word.start, following.end, following.stops)
            i += 2
        else:
            yield word
            i += 1


def _small_numbers(words: Sequence[QuoteWord]) -> Iterator[QuoteWord]:
    i = 0
    while i < len(words):
        word = words[i]
        following = words[i + 1] if i + 1 < len(words) else None
        if word.norm in TENS:
            ones = ONES.get(following.norm, 0) if following else 0
            both = following if following and 0 < ones < 10 else None
            yield QuoteWord(
                str(TENS[word.norm] + (ones if both else 0)), word.start, (both or word).end, (both or word).stops
            )
            i += 2 if both else 1
            continue
        yield (
            QuoteWord(str(ONES[word.norm]), word.start, word.end, word.stops)
            if word.norm in ONES and word.norm != "one"
            else word
        )
        i += 1


def _without_fillers(words: Iterator[QuoteWord]) -> Iterator[QuoteWord]:
    kept = [word for word in words if word.norm not in _FILLERS]
    i = 0
    while i < len(kept):
        pair = [word.norm for word in kept[i : i + 2]]
        if (
            pair == ["you", "know"]
            and i + 2 < len(kept)
            and (i == 0 or kept[i - 1].norm in ("and", "but", "is", "", "so"))
        ):
            i += 2
            continue
        yield kept[i]
        i += 1
