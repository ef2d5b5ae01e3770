"""Knows which words of which document change when conflicts are fixed, and refuses what would change some twice."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model import Conflict, Span

_PIECE = re.compile(r"\w+|\W")


@dataclass(frozen=True, slots=True)
class Replacement:
    """New words for a range of a document; `conflicts` are the numbers of those that it helps to end."""

    document: str
    start: int
    end: int
    words: str
    conflicts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Collision:
    """A place where another fix already changes the same words, so that the fix of conflict `number` is left out."""

    number: int
    mention: int


def plan_edits(conflicts: Sequence[Conflict], *, unsafe: bool) -> tuple[tuple[Replacement, ...], tuple[Collision, ...]]:
    """Give the replacements of the conflicts' fixes, sorted by document and place; without `unsafe`, of safe ones only.

    Two fixes that want the same words at one place are one replacement; of two that want other words, the conflict
    that comes first is served.
    """
    planned: dict[str, list[Replacement]] = defaultdict(list)
    collisions: list[Collision] = []
    for number, mention, wanted in _wanted(conflicts, unsafe=unsafe):
        there = planned[wanted.document]
        rival = next((i for i, other in enumerate(there) if _collide(other, wanted)), None)
        if rival is None:
            there.append(wanted)
        elif _is_same(there[rival], wanted):
            there[rival] = _joined(there[rival], wanted)
        else:
            collisions.append(Collision(number, mention))
    listed = (item for name in sorted(planned) for item in sorted(planned[name], key=_by_start))
    return tuple(listed), tuple(collisions)


def _wanted(conflicts: Sequence[Conflict], *, unsafe: bool) -> Iterator[tuple[int, int, Replacement]]:
    for number, conflict in enumerate(conflicts):
        if conflict.fix is None or (conflict.fix.applicability != "safe" and not unsafe):
            continue
        for edit in conflict.fix.edits:
            yield number, edit.mention, _trimmed(conflict.mentions[edit.mention].span, edit.replacement, number)


def _trimmed(span: Span, words: str, number: int) -> Replacement:
    """Leave out the words that stay, at the beginning and the end, so that as little as possible is written."""
    old, new = _PIECE.findall(span.text), _PIECE.findall(words)
    first = _alike(old, new)
    last = _alike(old[first:][::-1], new[first:][::-1])
    start = span.start + len("".join(old[:first]))
    end = span.end - len("".join(old[len(old) - last :]))
    return Replacement(span.document, start, end, "".join(new[first : len(new) - last]), (number,))


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """Count the pieces that are the same at the beginning of both."""
    return next(
        (i for i, (ours, theirs) in enumerate(zip(old, new, strict=False)) if ours != theirs), min(len(old), len(new))
    )


def _collide(one: Replacement, other: Replacement) -> bool:
    """Say whether two replacements share a character, or meet: words put in at one place have no order."""
    return one.document == other.document and one.start <= other.end and other.start <= one.end


def _is_same(one: Replacement, other: Replacement) -> bool:
    return (one.start, one.end, one.words) == (other.start, other.end, other.words)


def _joined(one: Replacement, other: Replacement) -> Replacement:
    numbers = tuple(dict.fromkeys((*one.conflicts, *other.conflicts)))
    return Replacement(one.document, one.start, one.end, one.words, numbers)


def apply(text: str, replacements: Iterable[Replacement]) -> str:
    """Give the text with its words replaced; all else stays, character for character."""
    pieces, last = [], 0
    for item in sorted(replacements, key=_by_start):
        pieces += [text[last : item.start], item.words]
        last = item.end
    return "".join((*pieces, text[last:]))


def _by_start(item: Replacement) -> int:
    return item.start
