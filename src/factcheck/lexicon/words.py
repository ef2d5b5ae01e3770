"""Loads the plain word lists of this folder: one entry a line, comments after #."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def word_list(name: str) -> frozenset[str]:
    """Read a list such as "roles.txt" from this folder."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return frozenset(line.split("#")[0].strip() for line in text.splitlines()) - {""}


def role_nouns() -> frozenset[str]:
    """Give the head nouns of offices, jobs and ranks."""
    return word_list("roles.txt")


def honorifics() -> frozenset[str]:
    """Give titles that stand before a name, lower case, without a full stop."""
    return word_list("honorifics.txt")
