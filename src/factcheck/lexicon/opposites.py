"""Loads the tables of opposites: groups written by hand, pairs from WordNet, and pairs that only look opposite."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from factcheck.lexicon.words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Group:
    """Words that mean about the same, and words that mean the opposite, for some word classes.

    `strength` is 1.0 where both cannot hold of one event, and 0.5 where they can.
    """

    classes: tuple[str, ...]
    strength: float
    words: tuple[str, ...]
    opposites: tuple[str, ...]


@cache
def groups() -> tuple[Group, ...]:
    """Read the groups written by hand."""
    return tuple(
        Group(_names(classes), float(strength), _names(words), _names(opposites))
        for classes, strength, words, opposites in _rows("opposites.tsv")
    )


@cache
def antonyms() -> dict[tuple[str, str, str], float]:
    """Read WordNet's pairs: (word class, word, opposite), in both orders, to strength."""
    found: dict[tuple[str, str, str], float] = {}
    for word_class, strength, word, opposite in _rows("antonyms.tsv"):
        found[word_class, word, opposite] = found[word_class, opposite, word] = float(strength)
    return found


@cache
def not_opposites() -> frozenset[frozenset[str]]:
    """Read the pairs that share a stem or a field and still do not deny each other."""
    return frozenset(frozenset(line.split(" / ")) for line in word_list("not_opposites.txt"))


def _rows(name: str) -> Iterator[list[str]]:
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))


def _names(cell: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split(";") if name.strip())
