"""Loads the plain word lists of this folder: one entry a line, comments after #."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def word_list(name: str) -> frozenset[str]:
    """Read a list such as "roles.txt" from this folder."""
    return frozenset(entries(name))


def role_nouns() -> frozenset[str]:
    """Give the head nouns of offices, jobs and ranks."""
    return word_list("roles.txt")


def honorifics() -> frozenset[str]:
    """Give titles that stand before a name, lower case, without a full stop."""
    return word_list("honorifics.txt")


def forms_of_address() -> frozenset[str]:
    """Give the titles that stand before the name of a person and before nothing else, as "mr"."""
    return word_list("forms_of_address.txt")


def entries(name: str) -> tuple[str, ...]:
    """Read the lines of a list in their order."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    lines = (line.split("#")[0].strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


@cache
def groups(name: str) -> tuple[tuple[str, ...], ...]:
    """Read a list whose lines hold words that belong together, separated by commas."""
    return tuple(tuple(word.strip() for word in line.split(",")) for line in entries(name))


@cache
def is_common(word: str) -> bool:
    """Say whether a lower-case word, or what it is a form of, is a common word and so no sign of a name."""
    return any(form in _common() for form in (word, *_without_ending(word)))


@cache
def _common() -> frozenset[str]:
    singles = frozenset(word for word in role_nouns() if " " not in word)
    return word_list("common_words.txt") | word_list("function_words.txt") | singles


def _without_ending(word: str) -> tuple[str, ...]:
    for ending, others in (("ies", ("y",)), ("ing", ("", "e")), ("ed", ("", "e")), ("es", ("", "e")), ("s", ("",))):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            doubled = (stem[:-1],) if ending in ("ing", "ed") and stem[-1] == stem[-2] else ()
            return (*(stem + other for other in others), *doubled)
    return ()


@cache
def given_names() -> frozenset[str]:
    """Give the given names that are known, lower case."""
    return word_list("given_names_men.txt") | word_list("given_names_women.txt")
