"""Knows who held an office on a day, from the dated table, and which phrases name a term of office."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from factcheck.lexicon.officeholders import holder_on, holders
from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from factcheck.lexicon.officeholders import Term

TERM_WORDS = ("administration", "government", "presidency", "cabinet", "white house")
"""Words that after a name mean the office under its holder: "the Biden administration"."""


def terms_of(name: str) -> tuple[Term, ...]:
    """Give every term of office of a holder called so, by surname or full name."""
    return tuple(holders(name_key(name)))


def in_office(name: str, day: date) -> Term | None:
    """Give the term that a holder called so served on a day."""
    return next((term for term in terms_of(name) if _covers(term, day)), None)


def rightful(country: str, office: str, day: date) -> Term | None:
    """Give who held an office of a country on a day, or None where the table does not tell."""
    return holder_on(country, office, day)


def _covers(term: Term, day: date) -> bool:
    return term.start <= day and (term.end is None or day <= term.end)
