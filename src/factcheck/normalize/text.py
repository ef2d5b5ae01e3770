"""Knows how to fold typography and split a text into paragraphs without moving a single offset."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Document

_FOLDS = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "‟": '"',
        "«": '"',
        "»": '"',
        "‘": "'",
        "’": "'",
        "‚": "'",
        "‛": "'",
        "`": "'",
        "´": "'",
        "ʼ": "'",
        "‐": "-",
        "‑": "-",
        "‒": "-",
        "–": "-",
        "—": "-",
        "―": "-",
        "−": "-",
        "\u00a0": " ",
        "\u2007": " ",
        "\u2009": " ",
        "\u200a": " ",
        "\u202f": " ",
        "\u200b": " ",
        "\ufeff": " ",
        "\t": " ",
        "\r": " ",
        "\f": " ",
        "\v": " ",
    }
)
_PLAIN = str.maketrans("øØłŁđĐıßæÆœŒ", "oOlLdDisaAoO")
"""Letters that Unicode does not take apart."""
_SOFT_WRAP = range(40, 121)
"""Widths of a line that its writer may have broken by hand; longer lines are paragraphs of their own."""
_BLOCK = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_LINE = re.compile(r"[^\n]+")
_MARKS_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s")
_OPENS_ITEM = re.compile(r"\s*(?:[-*+•:]\s|\d{1,3}[.)]\s|#{1,6}\s|\||>|[\"'“])")


def fold(document: Document) -> str:
    """Give the text with straight quotes and hyphens and plain spaces, blanks where masked, every offset kept."""
    text = document.text.translate(_FOLDS)
    pieces, last = [], 0
    for start, end in sorted(document.masked):
        start, end = max(start, last), max(end, last)
        pieces += [text[last:start], re.sub(r"[^\n]", " ", text[start:end])]
        last = end
    return "".join((*pieces, text[last:]))


def fold_words(words: str) -> str:
    """Fold a short surface text the same way and squeeze its white space."""
    return " ".join(words.translate(_FOLDS).split())


def strip_accents(words: str) -> str:
    """Drop diacritics: "Tromsø" to "Tromso", "Müller" to "Muller"."""
    if words.isascii():
        return words
    plain = unicodedata.normalize("NFKD", words.translate(_PLAIN))
    return "".join(mark for mark in plain if not unicodedata.combining(mark))


def paragraphs(folded: str) -> Iterator[tuple[int, int]]:
    """Yield the half-open range of each paragraph, without the white space around it.

    A blank line always ends one. A single line break does too, unless the whole block reads as
    lines of 40 to 120 characters broken by hand and the next line does not open a list item, or the
    next line goes on in small letters or begins with a word that had no room. In a block that holds
    a list each item is judged by itself, as its last line may be short.
    """
    for block in _BLOCK.finditer(folded):
        lines = [line.span() for line in _LINE.finditer(folded, block.start(), block.end()) if line.group().strip()]
        for item in _items(folded, lines):
            yield from _paragraphs_of(folded, item)


def _items(folded: str, lines: Sequence[tuple[int, int]]) -> Iterator[Sequence[tuple[int, int]]]:
    """Yield the lines of each item of a list, and those before the first one."""
    openings = [number for number, (start, _) in enumerate(lines) if _MARKS_ITEM.match(folded, start)]
    ends = [*(number for number in openings if number), len(lines)]
    for first, last in zip([0, *ends[:-1]], ends, strict=True):
        yield lines[first:last]


def _paragraphs_of(folded: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    is_wrapped = len(lines) > 1 and all(end - start in _SOFT_WRAP for start, end in lines[:-1])
    width = max(end - start for start, end in lines)
    start = lines[0][0]
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        is_joined = following and (
            is_wrapped or _goes_on(folded, line, following) or _is_full(folded, line, following, width)
        )
        if following and is_joined and not _OPENS_ITEM.match(folded, following[0]):
            continue
        yield _trim(folded, start, line[1])
        start = following[0] if following else line[1]


def _goes_on(folded: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """Say whether a line ends within a sentence: before its noun, or at some length where small letters follow."""
    text, after = folded[slice(*line)].strip(), folded[slice(*following)].lstrip()
    if text[0] == "|" or _KEY.match(after):
        return False
    is_open = line[1] - line[0] in _SOFT_WRAP and text[-1] not in _ENDS and after[0].islower()
    return is_open or bool(_LINK.search(text))


def _is_full(folded: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Say whether the first word of the next line had no room: what is broken at one width is broken by hand."""
    words = folded[slice(*following)].split(maxsplit=1)
    return width in _WIDTHS and line[1] - line[0] + 1 + len(words[0]) > width


_ENDS = frozenset(".!?:;|")
_WIDTHS = range(60, _SOFT_WRAP.stop)
"""Lengths of the longest line of a block that is broken at one width."""
_LINK = re.compile(r"\w[ ,](?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$")
"""Words that end no line but one that was broken by hand."""
_KEY = re.compile(r"[\w' -]{1,30}[:=|]\s")
"""A line that begins with a key: "timeout: 30 s"."""


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
