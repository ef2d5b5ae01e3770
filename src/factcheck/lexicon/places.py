"""Loads the table of places: what each is called, what kind it is, and what it lies in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

Kind = Literal["continent", "country", "state", "city", "capital", "seat", "region", "water"]
"""Regions and waters have no exact border; a seat is a building that stands for a government."""


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the table.

    `key` is unique ("Georgia, US"), `within` the keys of what it lies in, `also` other names, and
    `people` what its people and their things are called ("French").
    """

    kind: Kind
    key: str
    within: tuple[str, ...]
    also: tuple[str, ...]
    people: tuple[str, ...]

    @property
    def name(self) -> str:
        """Give the name as the user knows it: "Georgia"."""
        return self.key.split(",")[0].split(" (")[0]


@cache
def places() -> dict[str, Place]:
    """Read the table, by key."""
    text = files(__package__).joinpath("places.tsv").read_text(encoding="utf-8")
    rows = (_place(line) for line in text.splitlines() if line and not line.startswith("#"))
    return {place.key: place for place in rows}


def _place(line: str) -> Place:
    key, kind, within, also, people = line.split("\t")
    return Place(_kind(kind), key, _names(within), _names(also), _names(people))


def _kind(word: str) -> Kind:
    for kind in get_args(Kind):
        if kind == word:
            return kind  # type: ignore[no-any-return]  # get_args is untyped
    raise ValueError(f"places.tsv: no such kind of place: {word!r}")


def _names(cell: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split(";") if name.strip())


@cache
def place_names() -> frozenset[str]:
    """Give every name of a place in lower case; codes of two letters ("MA") are words as often and left out."""
    names = {name for place in places().values() for name in (place.name, *place.also)}
    return frozenset(name.lower() for name in names if len(name) > 2 or name in _CODES)


@cache
def people_names() -> frozenset[str]:
    """Give what the people of places and their things are called, in lower case: "somali", "somalis"."""
    names = {name.lower() for place in places().values() for name in place.people}
    return frozenset(names | {f"{name}s" for name in names if not name.endswith(("s", "sh", "ch", "ese"))})


_CODES = frozenset({"US", "UK", "EU", "LA", "DC"})
