"""Knows how to show the words of a mention in their own line: which words, which part of the line, which cells."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from factcheck.report.screen import cells, fitting
from factcheck.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Document, Span

Range = tuple[int, int]

_WORD = re.compile(r"[^\W_]+(?:[^\w\s][^\W_]+)*")
_LEFT_SHARE = 0.4
"""The part of the free cells that goes to what stands before the marked words; the note needs room after them."""
_CORE_SHARE = 0.6
"""The part of a line that marked words may take together before those further on are left outside."""
_SNAP = 12
"""So many characters, and no more than a third of a side, may be given up to begin or end a window at a whole word."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A part of one line with the marked words in it; `marks` are half-open ranges of cells of `text`."""

    line: int
    text: str
    marks: tuple[Range, ...]


def differing_words(ours: Span, theirs: Span) -> tuple[Range, ...]:
    """Give the ranges of the document where `ours` has other words than `theirs`.

    The whole span where no word is shared, or where only one side has something of its own.
    """
    left, right = (list(_WORD.finditer(span.text)) for span in (ours, theirs))
    blocks = SequenceMatcher(None, _lower(left), _lower(right), autojunk=False).get_opcodes()
    changes = [(i, j) for tag, i, j, _, _ in blocks if tag != "equal" and i < j]
    others = [tag for tag, _, _, i, j in blocks if tag != "equal" and i < j]
    if not changes or not others or len(changes) == len(blocks):
        return ((ours.start, ours.end),)
    return tuple((ours.start + left[i].start(), ours.start + left[j - 1].end()) for i, j in changes)


def _lower(words: Sequence[re.Match[str]]) -> list[str]:
    return [word.group().lower() for word in words]


def cut(document: Document, marks: Sequence[Range], width: int) -> Excerpt:
    """Cut the line of the first mark to `width` cells around the marks that lie in it."""
    text = document.text
    marks = [_without_space(text, mark) for mark in marks]
    first = marks[0][0]
    start, end = text.rfind("\n", 0, first) + 1, text.find("\n", first)
    line = text[start : end if end >= 0 else len(text)]
    shown = visible(line.replace("\t", " ").rstrip())
    inside = [(i - start, min(j - start, len(shown))) for i, j in marks if i - start < len(shown)]
    inside = inside or [(max(len(shown) - 1, 0), max(len(shown), 1))]
    window, has_before, has_after = _window(shown, _core(shown, inside, width), width)
    return _placed(document.position(first).line, shown, inside, window, ("…" * has_before, "…" * has_after))


def _without_space(text: str, mark: Range) -> Range:
    start, end = mark
    while start + 1 < end and text[start].isspace():
        start += 1
    return start, end


def _core(line: str, marks: Sequence[Range], width: int) -> Range:
    """Give the range that the window is laid around: all marks if they stand close together, else the first."""
    start = marks[0][0]
    ends = [end for _, end in marks if end - start <= 4 * width and cells(line[start:end]) <= width * _CORE_SHARE]
    return start, ends[-1] if ends else marks[0][1]


def _placed(number: int, line: str, marks: Sequence[Range], window: Range, ellipses: tuple[str, str]) -> Excerpt:
    before, after = ellipses
    a, b = window
    runs = []
    for i, j in ((max(i, a), min(j, b)) for i, j in marks):
        if i < j:
            left = cells(before + line[a:i])
            runs.append((left, left + max(1, cells(line[i:j]))))
    return Excerpt(number, before + line[a:b] + after, tuple(runs) or ((0, 1),))


def _window(line: str, core: Range, width: int) -> tuple[Range, bool, bool]:
    """Give the range of `line` to show, and whether something is left out before and after it."""
    indent = len(line) - len(line.lstrip())
    if cells(line[indent : indent + 4 * width]) <= width and len(line) - indent <= 4 * width:
        return (indent, len(line)), False, False
    start, end = core[0], core[0] + max(1, fitting(line[core[0] : core[1]], width - 2))
    free = width - 2 - cells(line[start:end])
    left = _fitting_before(line[indent:start], round(free * _LEFT_SHARE))
    right = fitting(line[end:], free - cells(line[start - left : start]))
    if end + right == len(line):
        left = _fitting_before(line[indent:start], free - cells(line[end:]))
    window = _snapped(line, (start - left, end + right), (start, end), indent)
    return window, window[0] > indent, window[1] < len(line)


def _fitting_before(text: str, width: int) -> int:
    """Count the characters at the end of `text` that fit into `width` cells."""
    most = min(len(text), 4 * max(width, 0))
    return bisect_right(range(most + 1), width, key=lambda size: cells(text[len(text) - size :])) - 1


def _snapped(line: str, window: Range, core: Range, indent: int) -> Range:
    """Begin and end a window at whole words, where one is near enough."""
    start, end = window
    if start > indent and line[start - 1] != " ":
        space = line.find(" ", start, start + min(_SNAP, (core[0] - start) // 3))
        start = space + 1 if space >= 0 else start
    if end < len(line) and line[end] != " ":
        space = line.rfind(" ", end - min(_SNAP, (end - core[1]) // 3), end)
        end = space if space >= 0 else end
    while start < core[0] and (line[start] == " " or not cells(line[start])):
        start += 1
    while end > core[1] and line[end - 1] == " ":
        end -= 1
    return start, end
