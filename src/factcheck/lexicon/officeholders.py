"""Loads the dated table of who held which office: officeholders.tsv."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

_KNOWN_UNTIL = "# known until: "


@dataclass(frozen=True, slots=True)
class Term:
    """One term of office, both days included; an `end` of None means in office on the day the table was made.

    `also` are short forms by which the holder is known beside the full name and its last word.
    """

    country: str
    office: str
    name: str
    start: date
    end: date | None
    also: tuple[str, ...]


@cache
def all_terms() -> tuple[Term, ...]:
    """Read the table, in its order."""
    rows = [line.split("\t") for line in _text().splitlines() if line.strip() and not line.startswith("#")]
    return tuple(_term(*[*cells, "", ""][:6]) for cells in rows)


@cache
def known_until() -> date:
    """Give the day on which the table was made: it says nothing about later ones."""
    line = next(line for line in _text().splitlines() if line.startswith(_KNOWN_UNTIL))
    return date.fromisoformat(line.removeprefix(_KNOWN_UNTIL).strip())


@cache
def _text() -> str:
    return files(__package__).joinpath("officeholders.tsv").read_text(encoding="utf-8")


def _term(country: str, office: str, name: str, start: str, end: str, also: str) -> Term:
    last = date.fromisoformat(end) if end.strip() else None
    return Term(
        country, office, name, date.fromisoformat(start), last, tuple(filter(None, map(str.strip, also.split(";"))))
    )
