"""Knows the form in which names are compared: lower case, without accents, hyphens, dots, articles and possessives."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from factcheck.normalize.text import fold_words, strip_accents

_POSSESSIVE: Final = re.compile(r"(?:'s|(?<=s)')$")
_DOTTED: Final = re.compile(r"\b((?:[a-z]\.){2,}[a-z]?)(?![a-z])")
_NO_WORD: Final = re.compile(r"[^\w&+#]+")
_ARTICLES: Final = frozenset({"the", "a", "an"})
_ABBREVIATIONS: Final = {"saint": "st", "mount": "mt", "fort": "ft", "&": "and"}
"""Words that names spell out or cut short at will."""


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """Give the form in which two spellings of one name are equal: "the U.S." is "us", "Moon Jae-in" is "moon jae in".

    Empty when nothing of the name is left.
    """
    plain = _POSSESSIVE.sub("", strip_accents(fold_words(name)).lower())
    plain = _DOTTED.sub(lambda found: found.group(1).replace(".", ""), plain).replace("'", "")
    words = [_ABBREVIATIONS.get(word, word) for word in _NO_WORD.sub(" ", plain.replace("&", " & ")).split()]
    while len(words) > 1 and words[0] in _ARTICLES:
        del words[0]
    return " ".join(words)


def name_words(name: str) -> tuple[str, ...]:
    """Give the words of a name's normal form."""
    return tuple(name_key(name).split())


def initials_of(words: tuple[str, ...]) -> str:
    """Give the first letters of a name's weightier words: "united nations" is "un"."""
    return "".join(word[0] for word in words if word not in _SMALL_WORDS)


_SMALL_WORDS: Final = frozenset({"of", "the", "for", "and", "to", "in", "on", "de", "la", "du", "von", "van", "der"})
