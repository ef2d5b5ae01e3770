"""Knows which offices one person cannot hold at once at one body."""

from __future__ import annotations

from typing import Final

from factcheck.model import Relation, Role

_RANKS: Final = frozenset({"deputy", "vice", "assistant", "associate", "acting", "interim", "junior"})
_PAST: Final = frozenset({"former", "ex", "retired", "then", "outgoing"})
_SINGLE: Final = (
    frozenset({"chief executive", "chief executive officer", "ceo", "executive director", "managing director"}),
    frozenset({"finance director", "chief financial officer", "cfo"}),
    frozenset({"chief operating officer", "coo"}),
    frozenset({"chief technology officer", "cto"}),
    frozenset({"chairman", "chairwoman", "chairperson", "chair"}),
    frozenset({"president"}),
    frozenset({"vice president"}),
    frozenset({"treasurer"}),
    frozenset({"secretary"}),
    frozenset({"general manager"}),
    frozenset({"head coach", "coach"}),
    frozenset({"captain"}),
    frozenset({"mayor"}),
    frozenset({"governor"}),
    frozenset({"senator"}),
    frozenset({"prime minister", "premier"}),
    frozenset({"foreign minister"}),
    frozenset({"finance minister"}),
    frozenset({"interior minister"}),
    frozenset({"defence minister", "defense minister"}),
    frozenset({"cardiologist"}),
    frozenset({"neurologist"}),
    frozenset({"oncologist"}),
    frozenset({"geologist"}),
    frozenset({"biologist"}),
    frozenset({"economist"}),
    frozenset({"historian"}),
    frozenset({"judge", "justice"}),
    frozenset({"prosecutor", "district attorney"}),
    frozenset({"defence lawyer", "defense lawyer", "defense attorney"}),
)
"""Offices of which a person holds one at a time at one body; synonyms share a set."""


def relate_roles(left: Role, right: Role) -> tuple[Relation, str, float]:
    """Compare two offices of one person; give the relation, the reason in words and a confidence."""
    if not left.title or not right.title:
        return Relation.INCOMPARABLE, "", 0.0
    if left.title == right.title or left.title.split()[-1] == right.title.split()[-1]:
        return _by_modifiers(left, right)
    ours, theirs = _family(left.title), _family(right.title)
    if ours is None or theirs is None:
        return Relation.INCOMPARABLE, "", 0.0
    if ours == theirs:
        return _by_modifiers(left, right)
    same_body = bool(left.of and right.of)
    why = f'"{left.title}" and "{right.title}" are two offices'
    return Relation.CONTRADICTORY, why, 0.82 if same_body else 0.7


def _by_modifiers(left: Role, right: Role) -> tuple[Relation, str, float]:
    ours, theirs = set(left.modifiers) & _RANKS, set(right.modifiers) & _RANKS
    if ours != theirs:
        word = sorted(ours ^ theirs)[0]
        return Relation.CONTRADICTORY, f'"{word}" makes it another office', 0.85 if left.of and right.of else 0.72
    if bool(set(left.modifiers) & _PAST) != bool(set(right.modifiers) & _PAST):
        return Relation.CONTRADICTORY, "still in office in one, no longer in the other", 0.6
    return Relation.EQUAL if left.title == right.title else Relation.CONSISTENT, "", 1.0


def _family(title: str) -> int | None:
    """Give the number of the set that a title ends with, the longest match first."""
    matches = [
        (len(name), number)
        for number, names in enumerate(_SINGLE)
        for name in names
        if f" {title}".endswith(f" {name}")
    ]
    return max(matches)[1] if matches else None
