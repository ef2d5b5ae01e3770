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
    lines of 40 to 120 characters broken by hand and the next line does not open a list item. In a
    block that holds a list each item is judged by itself, as its last line may be short.
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
    wrapped = len(lines) > 1 and all(end - start in _SOFT_WRAP for start, end in lines[:-1])
    start = lines[0][0]
    for (_, end), following in zip(lines, [*lines[1:], None], strict=True):
        if following and wrapped and not _OPENS_ITEM.match(folded, following[0]):
            continue
        yield _trim(folded, start, end)
        start = following[0] if following else end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
