"""Half-open character ranges: joined, and blanked in a working copy of the same length."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Range = tuple[int, int]

_VISIBLE = re.compile(r"[^\n]")


def join_ranges(ranges: Iterable[Range], length: int) -> tuple[Range, ...]:
    """Sort ranges, cut them to a text of `length`, drop empty ones and join those that touch."""
    joined: list[Range] = []
    for start, end in sorted((max(start, 0), min(end, length)) for start, end in ranges):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def fill(text: str, ranges: Iterable[Range], mark: str) -> str:
    """Put `mark` in place of every character in the ranges but line breaks."""
    pieces, last = [], 0
    for start, end in join_ranges(ranges, len(text)):
        pieces += [text[last:start], _VISIBLE.sub(mark, text[start:end])]
        last = end
    return "".join((*pieces, text[last:]))
