"""Knows how lines of styled text become text of a given width, measured in cells of a terminal."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

Style = Literal["plain", "error", "warning", "info", "gutter", "doubtful", "supported", "strong"]
Segment = tuple[str, Style]
Line = tuple[Segment, ...]

NARROWEST = 60
"""Below this width nothing can be laid out; it is taken instead."""
_FEWEST = 10
"""Cells that text has at least beside what stands before it."""
_SGR: dict[Style, str] = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "gutter": "34",
    "doubtful": "31",
    "supported": "32",
    "strong": "1",
}


@dataclass(frozen=True, slots=True)
class Screen:
    """How a person sees a report; machine formats ignore it.

    `verbosity` is 1 to see also what was set aside, -1 for conflicts only, -2 for the summary line
    only. `show` is how many conflicts are shown at most. `paths` are those that were asked for, as typed: the next
    command that a report teaches names them. `sort` is the order of the conflicts, None as they come, and with
    `statistics` they are counted by rule instead of shown.
    """

    width: int = 80
    color: bool = False
    verbosity: int = 0
    show: int | None = None
    paths: tuple[str, ...] = ()
    sort: Literal["severity", "path", "confidence"] | None = None
    statistics: bool = False

    @property
    def columns(self) -> int:
        """Give the width that lines are laid out for."""
        return max(self.width, NARROWEST)


def cells(text: str) -> int:
    """Count the cells of a terminal that `text` takes: two for wide characters, none for combining marks."""
    if text.isascii() and text.isprintable():
        return len(text)
    from rich.cells import cell_len  # here, so that whoever renders nothing does not pay for it

    return cell_len(text)


def clip(text: str, width: int) -> str:
    """Cut `text` to `width` cells, with "…" where something is left out."""
    if cells(text) <= width:
        return text
    return text[: fitting(text, width - 1)].rstrip() + "…"


def fitting(text: str, width: int) -> int:
    """Count the characters at the start of `text` that fit into `width` cells."""
    most = min(len(text), 4 * max(width, 0))
    return bisect_right(range(most + 1), width, key=lambda end: cells(text[:end])) - 1


def pad(text: str, width: int) -> str:
    """Fill `text` with spaces up to `width` cells."""
    return text + " " * (width - cells(text))


def wrap(text: str, width: int) -> list[str]:
    """Break `text` at spaces into lines of at most `width` cells; a longer word is broken where it has to be."""
    lines: list[str] = []
    current = ""
    for word in text.split(" "):
        joined = f"{current} {word}" if current else word
        if cells(joined) <= width:
            current = joined
            continue
        *whole, current = [*([current] if current else []), *_pieces(word, width)]
        lines += whole
    return [*lines, current]


def _pieces(word: str, width: int) -> list[str]:
    pieces = []
    while cells(word) > width:
        cut = max(1, fitting(word, width))
        pieces.append(word[:cut])
        word = word[cut:]
    return [*pieces, word]


def hang(first: Line, text: str, width: int) -> list[Line]:
    """Set `text` after `first`, its further lines under its own beginning."""
    indent = sum(cells(part) for part, _ in first)
    pieces = wrap(text, max(width - indent, _FEWEST))
    return [(*first, (pieces[0], "plain")), *(((" " * indent + piece, "plain"),) for piece in pieces[1:])]


def paint(lines: Iterable[Line], screen: Screen) -> str:
    """Give the text of `lines`, each ended by a line break, in colour where the screen wants it."""
    return "".join("".join(_painted(*segment, screen) for segment in line) + "\n" for line in lines)


def _painted(text: str, style: Style, screen: Screen) -> str:
    code = _SGR.get(style)
    return f"\x1b[{code}m{text}\x1b[0m" if screen.color and code and text else text
