"""Knows what stands around a story and is no part of it: bylines, datelines, party tags, handles and addresses."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from factcheck.lexicon.places import place_names
from factcheck.normalize.text import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NAME: Final = r"(?:[A-Z][\w.'-]*|d[aeiu]|del|v[ao]n|der|den|la|le|al-\w+|bin)"
_NAMES: Final = rf"{_NAME}(?: {_NAME}){{0,4}}"
_BYLINE: Final = re.compile(
    rf"(?:[Bb]y|BY|Written by|Reported by|Story by|Words by|Photos? by):? {_NAMES}"
    rf"(?:(?:,| and| &|, and) {_NAMES}){{0,4}}"
    r"(?: *[,|/-].{0,60})?$"
)
_AGENCY: Final = r"\((?:[A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*){0,3}|[a-z.]+)\)"
_PLACE: Final = r"[A-Z][A-Z.'-]{2,}(?:[ /][A-Z][A-Z.'-]+){0,3}|[A-Z][A-Z]\.? [A-Z][A-Z'-]+"
_MORE: Final = r"(?:, [A-Z][\w.]*(?: [A-Z][\w.]*){0,2}(?: \d{1,2})?){0,3}"
_DATELINE: Final = re.compile(
    rf"(?P<loud>{_PLACE}){_MORE}(?: *(?P<agency>{_AGENCY}))? *--? *(?=\S)"
    rf"|[A-Z][\w.'-]+(?:[ /][A-Z][\w.'-]+){{0,3}}{_MORE} *{_AGENCY} *(?:--?|:) *(?=\S)"
    r"|(?P<plain>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2})(?:/[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)?)?: (?=\S+(?: [\w'-]+,?){3})"
)
_TAG: Final = re.compile(
    r"\((?:R|D|I|L|Rep|Dem|Ind)\.?(?:-| -|,|, ) ?[A-Z][\w. ]{0,18}\)"
    r"|(?<=, )[RDI]-(?:[A-Z]\.){2}|(?<=, )[RDI]-[A-Z][a-z]+\.?"
)
_ADDRESS: Final = re.compile(
    r"(?:https?://|www\.|@\w|#\w)\S*|(?<![\w-])[\w-]{1,63}\.(?:com|org|net|co|gov|edu)(?:[./]\S*)?"
)
_DATELINE_LENGTH: Final = 90
_STORY_LENGTH: Final = 12
_SHORT: Final = 4
"""Letters up to which a word in capitals is an acronym as often as a place."""


class Ranges:
    """Ranges of a text in order, none touching another, that can be asked what they touch."""

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        self._ranges = sorted(ranges)
        self._ends = [end for _, end in self._ranges]

    def touch(self, start: int, end: int) -> bool:
        """Say whether a range shares a character with `start:end`."""
        place = bisect_left(self._ends, start + 1)
        return place < len(self._ranges) and self._ranges[place][0] < end


def furniture(folded: str) -> Ranges:
    """Give the ranges whose names are no actors and no places of the story."""
    ranges = [found.span() for pattern in (_TAG, _ADDRESS) for found in pattern.finditer(folded)]
    return Ranges(_apart([*ranges, *_openings(folded)]))


def _openings(folded: str) -> Iterator[tuple[int, int]]:
    for start, end in paragraphs(folded):
        if end - start < _DATELINE_LENGTH and _BYLINE.match(folded[start:end]):
            yield start, end
            continue
        found = _DATELINE.match(folded, start, min(end, start + 2 * _DATELINE_LENGTH))
        if found and _is_dateline(found) and end - found.end() > _STORY_LENGTH:
            yield start, found.end()


def _is_dateline(found: re.Match[str]) -> bool:
    """Say whether a line opens with a place; without an agency a short or plain name has to be a known one."""
    if found.end() - found.start() > _DATELINE_LENGTH:
        return False
    loud, plain = found["loud"], found["plain"]
    if plain or (loud and not found["agency"] and len(loud) <= _SHORT):
        return (plain or loud).lower() in place_names()
    return True


def _apart(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join ranges that touch."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
