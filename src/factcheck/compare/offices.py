"""Knows who held an office on a day, from the dated table, and which phrases name a term of office."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final

from factcheck.lexicon.officeholders import all_terms, known_until
from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from datetime import date

    from factcheck.lexicon.officeholders import Term

TERM_WORDS: Final = frozenset({"administration", "government", "presidency", "cabinet"})
"""Words that after a name mean the office under its holder: "the Biden administration"."""
_LEADING: Final = frozenset({"president", "prime minister", "chancellor", "premier", "taoiseach", "first minister"})
"""Offices whose holder gives an administration or a government its name."""


def terms_of(name: str) -> tuple[Term, ...]:
    """Give every term of office of the holders called so, by surname or full name."""
    return _by_name().get(name_key(name), ())


def leading_terms_of(name: str) -> tuple[Term, ...]:
    """Give the terms at the head of a government of the holders called so."""
    return tuple(term for term in terms_of(name) if term.office in _LEADING)


def in_office(name: str, day: date) -> Term | None:
    """Give the term that a holder called so served on a day."""
    return next((term for term in terms_of(name) if _covers(term, day)), None)


def rightful(country: str, office: str, day: date) -> Term | None:
    """Give who held an office on a day; None where the table does not tell, as on a day of change."""
    if day > known_until():
        return None
    found = [term for term in all_terms() if (term.country, term.office) == (country, office) and _covers(term, day)]
    return found[0] if len(found) == 1 else None


def _covers(term: Term, day: date) -> bool:
    return term.start <= day and (term.end is None or day <= term.end)


@cache
def _by_name() -> dict[str, tuple[Term, ...]]:
    found: dict[str, list[Term]] = defaultdict(list)
    for term in all_terms():
        full = name_key(term.name)
        for name in sorted({full, full.split()[-1], *map(name_key, term.also)}):
            found[name].append(term)
    return {name: tuple(terms) for name, terms in found.items()}
