"""Knows which quotations of a corpus give one utterance, without comparing all with all."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

from factcheck.compare.quotes import QuoteComparison, compare_words, mirrored
from factcheck.normalize.quotes import QuoteWord, quote_words
from factcheck.normalize.text import strip_accents

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Corpus, Extraction, Quote

_SHORT: Final = 5
_RARE: Final = 6
"""Quotations that may have a word for it to make two of them a pair alone."""
_JOINT: Final = " … "
"""Stands between the pieces of an interrupted quotation: words may be missing there."""
_MIN_WORDS: Final = 3
_SHARED: Final = 2
_COMMON: Final = 120
"""A word that more quotations than this have does not make two of them a pair."""
_PRONOUNS: Final = frozenset({"he", "she", "his", "her", "they", "it"})
_CHANT: Final = re.compile(r"(?:chant|sing|sang)", re.IGNORECASE)
"""Many people say a slogan, each in their own words."""
_SHOUT: Final = re.compile(r"(?:yell|shout)", re.IGNORECASE)
"""The same where nobody is named: one person shouts a sentence of their own."""
_SUFFIX: Final = re.compile(r",? (?:[js]r\.?|i{2,3}|iv)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One quotation ready to be compared: the document's number, its words, and where they stand in it.

    `speaker` is a surname in lower case, or None when the speaker is not known by name.
    """

    number: int
    quote: Quote
    words: tuple[QuoteWord, ...]
    runs: frozenset[tuple[str, str]]
    offsets: tuple[tuple[int, int], ...]
    speaker: str | None
    is_named: bool
    is_chant: bool
    is_fragment: bool

    def place(self, offset: int) -> int:
        """Give the document's offset of a character of the joined pieces."""
        start, shift = next(pair for pair in reversed(self.offsets) if pair[0] <= offset)
        return offset - start + shift


Pairs = dict[int, dict[int, QuoteComparison]]
"""What is known of line i and line j, for those that give one utterance."""


def surname(name: str) -> str:
    """Give the last name in lower case, without "Jr." and accents."""
    return strip_accents(_SUFFIX.sub("", name)).split()[-1].lower()


def lines_of(corpus: Corpus) -> list[Line]:
    """Give every quotation of three words or more, in order; a path, an address or code is nobody's words."""
    return [line for number, extraction in enumerate(corpus.extractions) for line in _lines(number, extraction)]


def _lines(number: int, extraction: Extraction) -> Iterator[Line]:
    for quote in extraction.quotes:
        offsets, text = [], ""
        for piece in quote.pieces:
            text += _JOINT if text else ""
            offsets.append((len(text), piece.start))
            text += piece.text
        words = quote_words(text)
        if len(words) < _MIN_WORDS or " " not in text.strip() or _CODE.search(text):
            continue
        heading = extraction.sentences[quote.sentence].is_heading if extraction.sentences else False
        name = quote.attribution.name if quote.attribution else None
        yield Line(
            number=number,
            quote=quote,
            words=words,
            runs=frozenset((one.norm, other.norm) for one, other in pairwise(words)),
            offsets=tuple(offsets),
            speaker=surname(name) if name else None,
            is_named=bool(name and quote.attribution and quote.attribution.speaker.text.lower() not in _PRONOUNS),
            is_chant=_is_chant(quote, name),
            is_fragment=quote.kind in ("partial", "scare") or heading,
        )


_CODE: Final = re.compile(r"\w=\w|\w\(\)")
"""What stands in arguments and in programs, and in nobody's mouth."""


def _is_chant(quote: Quote, name: str | None) -> bool:
    cue = quote.attribution.cue.text if quote.attribution and quote.attribution.cue else ""
    return bool(_CHANT.match(cue) or (_SHOUT.match(cue) and not name))


def compared_lines(lines: Sequence[Line], *, is_within: bool) -> Pairs:
    """Compare the quotations that share informative words; both directions are given."""
    out: dict[int, dict[int, QuoteComparison]] = defaultdict(dict)
    for i, j in _candidates(lines):
        if lines[i].number == lines[j].number and not (is_within and (lines[i].is_fragment or lines[j].is_fragment)):
            continue
        if not _share_a_run(lines[i], lines[j]):
            continue
        comparison = compare_words(lines[i].words, lines[j].words)
        if comparison.is_same_utterance:
            out[i][j] = comparison
            out[j][i] = mirrored(comparison)
    return out


def _share_a_run(left: Line, right: Line) -> bool:
    """Say whether two words in a row are the same in both; a short phrase may be altered in its middle."""
    return min(len(left.words), len(right.words)) <= _SHORT or not left.runs.isdisjoint(right.runs)


def _candidates(lines: Sequence[Line]) -> list[tuple[int, int]]:
    by_word: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        for norm in {word.norm for word in line.words if not word.is_function and not word.is_gap}:
            by_word[norm].append(i)
    pairs = {norm: tuple(combinations(found, 2)) for norm, found in by_word.items() if len(found) <= _COMMON}
    shared = Counter(pair for found in pairs.values() for pair in found)
    rare = {pair for norm, found in pairs.items() if len(by_word[norm]) <= _RARE for pair in found}
    return sorted(pair for pair, count in shared.items() if count >= _SHARED or pair in rare)
