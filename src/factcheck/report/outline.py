"""Knows how a conflict is laid out for a person: which place of each value comes first, and what is marked in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.report.excerpt import Range, differing_words
from factcheck.report.outcome import counted, documents_of
from factcheck.report.visible import one_line, visible

if TYPE_CHECKING:
    from factcheck.model import Conflict, Mention, Value

_WORD_BY_WORD = frozenset({"names", "roles", "places", "quotes"})
"""Categories whose values are words, so that only the words that differ are marked; a number is read as a whole."""


@dataclass(frozen=True, slots=True)
class Side:
    """One value of a conflict as it is shown: the best place first, its marks, then all other places."""

    value: Value
    best: Mention
    marks: tuple[Range, ...]
    words: str
    others: tuple[Mention, ...]
    count: int

    @property
    def is_supported(self) -> bool:
        """Say whether this is the value that is likely right."""
        return self.value.verdict == "supported"


def is_within_one(conflict: Conflict) -> bool:
    """Say whether a document only contradicts itself here."""
    return len(documents_of([conflict])) == 1


def sides(conflict: Conflict) -> tuple[Side, ...]:
    """Give the value of the primary place first, then the supported one, then those that the reason names."""
    values = [value for value in conflict.values if value.mentions]
    primary = next((i for i, mention in enumerate(conflict.mentions) if mention.is_primary), 0)
    values.sort(key=lambda value: _turn(conflict, value, primary))
    best = [_best(conflict, value, primary) for value in values]
    return tuple(_side(conflict, values, best, number) for number in range(len(values)))


def _turn(conflict: Conflict, value: Value, primary: int) -> tuple[bool, bool, bool]:
    return primary not in value.mentions, value.verdict != "supported", f'"{value.value}"' not in conflict.reason


def _best(conflict: Conflict, value: Value, primary: int) -> int:
    """Choose the primary place, else one in another document than that."""
    if primary in value.mentions:
        return primary
    here = conflict.mentions[primary].span.document
    return next((i for i in value.mentions if conflict.mentions[i].span.document != here), value.mentions[0])


def _side(conflict: Conflict, values: list[Value], best: list[int], number: int) -> Side:
    value, place = values[number], best[number]
    mention = conflict.mentions[place]
    rival = conflict.mentions[best[_rival(values, number)]]
    by_word = conflict.category in _WORD_BY_WORD and rival is not mention
    marks = differing_words(mention.span, rival.span) if by_word else ((mention.span.start, mention.span.end),)
    start, text = mention.span.start, mention.span.text
    return Side(
        value=value,
        best=mention,
        marks=marks,
        words=" … ".join(one_line(text[i - start : j - start]) for i, j in marks),
        others=tuple(conflict.mentions[i] for i in value.mentions if i != place),
        count=_count(conflict, value),
    )


def _rival(values: list[Value], number: int) -> int:
    """Choose the value to compare with: the first for all others, the second for the first."""
    return min(1, len(values) - 1) if number == 0 else 0


def _count(conflict: Conflict, value: Value) -> int:
    if is_within_one(conflict):
        return len(value.mentions)
    return len({conflict.mentions[i].span.document for i in value.mentions})


def frequency(conflict: Conflict, side: Side) -> str:
    """Say how often a value stands: "in 4 documents", or "3 times" where all are in one document."""
    if not is_within_one(conflict):
        return f"in {counted(side.count, 'document')}"
    return "once" if side.count == 1 else f"{side.count:,} times"


def place(mention: Mention) -> str:
    """Name a place as editors open it: path:line:column."""
    return f"{visible(mention.span.document)}:{mention.start.line}:{mention.start.column}"


def percent(confidence: float) -> str:
    """Say a confidence in words; nothing is ever quite sure."""
    return f"{min(round(confidence * 100), 99)}% sure"


def direction(conflict: Conflict) -> tuple[str, str] | None:
    """Give the value that is likely right and on what ground, in words, or None when undecided."""
    if conflict.likely is None:
        return None
    return one_line(conflict.likely.value), _ground(conflict, conflict.likely.basis)


def _ground(conflict: Conflict, basis: str) -> str:
    if basis not in _NOUNS:
        return _GROUNDS.get(basis, basis)
    noun, otherwise = _NOUNS[basis]
    shown = sides(conflict)
    ours = sum(side.count for side in shown if side.is_supported)
    theirs = [side.count for side in shown if not side.is_supported]
    if not theirs or ours <= max(theirs):
        return otherwise
    return f"{counted(ours, noun)} to {max(theirs):,}{' for any other' if len(theirs) > 1 else ''}"


_NOUNS = {
    "majority": ("document", "more independent documents"),
    "own mentions": ("mention", "the document's other mentions"),
}
_GROUNDS = {
    "dated table": "by a dated table",
    "calendar": "by the calendar",
    "trusted source": "a trusted source says so",
    "arithmetic": "by arithmetic",
}
