"""Knows which offices one person cannot hold at once at one body, and which names of offices mean the same."""

from __future__ import annotations

from functools import cache
from typing import Final

from factcheck.lexicon.words import groups
from factcheck.model import Relation, Role

_RANKS: Final = frozenset({"deputy", "vice", "assistant", "associate", "acting", "interim", "junior"})
_PAST: Final = frozenset({"former", "ex", "outgoing"})
_STEM: Final = 5
"""Letters that two forms of one word share."""
_BROAD: Final = frozenset(
    "leader head boss official member executive spokesman spokeswoman spokesperson officer director manager minister "
    "secretary expert researcher scientist professor doctor lawyer attorney specialist author writer critic ally "
    "supporter veteran agent candidate chief".split()
)
"""Words that many offices fall under: alone they contradict none."""
_COURT: Final = (
    frozenset({"judge", "justice", "magistrate", "recorder"}),
    frozenset({"barrister", "lawyer", "solicitor", "counsel", "attorney"}),
    frozenset({"prosecutor"}),
    frozenset({"defendant"}),
)
"""Who sits where in a court room."""
_HELD_TOGETHER: Final = frozenset(
    "chair chairman chairwoman chairperson founder co-founder cofounder owner proprietor manager".split()
)
"""Offices of a board that its other officers often hold as well."""
_COURTESY: Final = frozenset(
    "president senator governor secretary general judge justice ambassador admiral colonel captain mayor premier "
    "minister congressman congresswoman representative speaker chancellor king queen prince princess pope "
    "bishop".split()
)
"""Offices whose former holders keep the title before their name."""


def relate_roles(left: Role, right: Role) -> tuple[Relation, str, float]:
    """Compare two offices of one person; give the relation, the reason in words and a confidence."""
    if not left.title or not right.title:
        return Relation.INCOMPARABLE, "", 0.0
    if _is_candidate(left) != _is_candidate(right):
        return Relation.INCOMPARABLE, "", 0.0
    ours, theirs = _office(left.title), _office(right.title)
    if ours is not None and ours == theirs:
        return _by_modifiers(left, right)
    if _is_past(left) != _is_past(right):
        return Relation.INCOMPARABLE, "", 0.0
    if ours is None or theirs is None:
        return _by_words(left, right)
    kinds = {_kinds()[ours], _kinds()[theirs]}
    if _ranks(left) != _ranks(right) or (len(kinds) == 2 and kinds != {"board", "post"}):
        return Relation.INCOMPARABLE, "", 0.0
    if kinds == {"board"}:
        return Relation.CONTRADICTORY, _two_offices(left, right), _on_a_board(left, right)
    return Relation.CONTRADICTORY, _two_offices(left, right), 0.84 if _same_body(left, right) else 0.8


def _on_a_board(left: Role, right: Role) -> float:
    """Give how sure two offices of a board exclude each other: a chair or a founder is often chief executive too."""
    words = {left.title.split()[-1], right.title.split()[-1]}
    return 0.74 if words & _HELD_TOGETHER else 0.8


def are_of_two_people(left: str, right: str) -> bool:
    """Say whether nobody who speaks in one story can be both: a judge and a barrister, a mayor and a governor."""
    benches = [
        next((i for i, bench in enumerate(_COURT) if title.split()[-1] in bench), None) for title in (left, right)
    ]
    if None not in benches:
        return benches[0] != benches[1]
    ours, theirs = _office(left), _office(right)
    if ours is None or theirs is None or ours == theirs:
        return False
    return _kinds()[ours] == _kinds()[theirs] != "board"


def is_courtesy(role: Role) -> bool:
    """Say whether an office is one whose title stays with its former holders."""
    words = role.title.split()
    is_kept = role.title in _COURTESY or words[-1] in ("minister", "secretary", "president")
    return is_kept and role.span.end <= role.holder.span.start


def _is_past(role: Role) -> bool:
    return bool(set(role.modifiers) & _PAST)


def _is_candidate(role: Role) -> bool:
    """Say whether somebody only stands for an office, which goes with the one held: "vice-presidential nominee"."""
    return not _STANDING.isdisjoint(role.span.text.lower().split())


_STANDING: Final = frozenset({"nominee", "candidate", "hopeful", "contender"})


def _is_of_then(role: Role) -> bool:
    """Say whether an office was held at the time told of, "then-chief executive", whoever has it now."""
    return any(word.partition("-")[0] == "then" for word in (*role.modifiers, *role.title.split()))


def _ranks(role: Role) -> set[str]:
    return set(role.modifiers) & _RANKS


def _two_offices(left: Role, right: Role) -> str:
    return f'"{left.title}" and "{right.title}" are two offices'


def _same_body(left: Role, right: Role) -> bool:
    return bool(left.of) and left.of == right.of


def _by_words(left: Role, right: Role) -> tuple[Relation, str, float]:
    """Compare titles that the table does not list, by their last word and what stands before it."""
    ours, theirs = left.title.split(), right.title.split()
    if ours[-1] != theirs[-1]:
        return Relation.INCOMPARABLE, "", 0.0
    if ours == theirs or ((len(ours) == 1 or len(theirs) == 1) and ours[-1] not in _BROAD):
        if ours != theirs and _is_past(left) != _is_past(right):  # a former theatre painter paints
            return Relation.CONSISTENT, "", 0.0
        return _by_modifiers(left, right)
    if len(ours) > 1 and len(theirs) > 1 and not _have_one_stem(ours[:-1], theirs[:-1]):
        return Relation.CONTRADICTORY, _two_offices(left, right), 0.8 if not (left.of or right.of) else 0.7
    return Relation.CONSISTENT, "", 0.0


def _have_one_stem(left: list[str], right: list[str]) -> bool:
    """Say whether a word of one list begins as one of the other does: "athletic" and "athletics"."""
    return any(one[:_STEM] == other[:_STEM] for one in left for other in right)


def _by_modifiers(left: Role, right: Role) -> tuple[Relation, str, float]:
    ours, theirs = _ranks(left), _ranks(right)
    if ours != theirs:
        word = min(ours ^ theirs)
        return Relation.CONTRADICTORY, f'"{word}" makes it another office', 0.88 if left.of and right.of else 0.84
    if _is_past(left) != _is_past(right):
        if is_courtesy(left) or is_courtesy(right) or _is_of_then(left) or _is_of_then(right):
            return Relation.CONSISTENT, "", 0.0
        return Relation.CONTRADICTORY, "still in office in one, no longer in the other", 0.8
    return Relation.EQUAL if left.title == right.title else Relation.CONSISTENT, "", 1.0


def _office(title: str) -> int | None:
    """Give the number of the office that a title ends with, the longest match first."""
    words = title.replace("-", " ").split()
    return next((_offices()[name] for i in range(len(words)) if (name := " ".join(words[i:])) in _offices()), None)


@cache
def _offices() -> dict[str, int]:
    return {name: number for number, (_, *names) in enumerate(groups("offices.txt")) for name in names}


@cache
def _kinds() -> tuple[str, ...]:
    return tuple(kind for kind, *_ in groups("offices.txt"))
