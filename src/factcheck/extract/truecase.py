"""Knows how to give a headline the capitals of running text, so that a model trained on sentences can read it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final

from factcheck.lexicon.places import places
from factcheck.lexicon.words import given_names, is_common, word_list

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORD: Final = re.compile(r"[A-Za-z][\w'.]*(?:-\w+)*")
_RUNNING: Final = re.compile(r"(?<=[a-z,;] )[A-Za-z][\w']*(?:-\w+)*(?: [A-Z][\w']*(?:-\w+)*)?")
_SENTENCE: Final = re.compile(r"[^\n]{60,}")
"""A line that may be running text; shorter ones are headings, items and cells."""
_MAX_WORDS: Final = 25
_MIN_WORDS: Final = 4
_MIN_WORDS_LOUD: Final = 2
"""A shorter line is a name or a label as often as a headline."""
_LIST: Final = re.compile(r"^\s*[-*+]\s|\|")
"""Items and cells hold names more often than sentences."""
_SHARE: Final = 0.75
"""Share of longer words with a capital from which capitals tell nothing."""


class Casing:
    """How the words of one document are written inside its sentences; counted when first asked for."""

    def __init__(self, folded: str) -> None:
        self._folded = folded
        self._forms: Mapping[str, Counter[str]] | None = None

    def forms(self) -> Mapping[str, Counter[str]]:
        """Give how often each lower-case word, and each pair of capitalised words, is written in which way."""
        if self._forms is None:
            self._forms = _count_forms(self._folded)
        return self._forms


def _count_forms(folded: str) -> Mapping[str, Counter[str]]:
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for line in _SENTENCE.findall(folded):
        if is_shouted(line):
            continue
        for found in _RUNNING.findall(line):
            first, _, second = found.partition(" ")
            for word in {first, second, found} - {""}:
                bare = word.removesuffix("'s")
                forms[bare.lower()][bare] += 1
    return forms


def is_shouted(line: str) -> bool:
    """Say whether nearly every longer word of a line has a capital, as in headlines, where capitals tell nothing."""
    words = [word for word in _WORD.findall(line) if len(word) > 3]
    least = _MIN_WORDS_LOUD if line.isupper() else _MIN_WORDS
    if not least <= len(words) <= _MAX_WORDS or line.rstrip("\"' ")[-1:] == "." or _LIST.search(line):
        return False
    capitals = sum(1 for word in words if word[0].isupper())
    return capitals >= _SHARE * len(words)


def truecase(line: str, casing: Casing) -> str:
    """Write a headline as a sentence, every offset kept; any other line is given back as it is.

    A word keeps its capital where the document's sentences write it so, or where it is no common word.
    """
    if not is_shouted(line):
        return line
    is_loud = sum(mark.isupper() for mark in line) > 2 * sum(mark.islower() for mark in line)
    found = list(_WORD.finditer(line))
    words = [each.group() for each in found]
    out = list(line)
    for i, each in enumerate(found):
        form = _form(words, i, casing.forms(), is_loud=is_loud)
        if i == 0:
            form = form[:1].upper() + form[1:]
        if len(form) == len(words[i]):
            out[each.start() : each.end()] = form
    return "".join(out)


def _form(words: list[str], place: int, forms: Mapping[str, Counter[str]], *, is_loud: bool) -> str:
    word = words[place]
    bare = word.removesuffix("'s").removesuffix("'S")
    low, ending = bare.lower(), word[len(bare) :].lower()
    if not word[0].isupper() or (len(bare) == 1 and low != "a"):
        return word
    if _in_phrase(words, place, forms):
        return (low.capitalize() if is_loud else bare) + ending
    if forms.get(low):
        return _best(forms[low]) + ending
    if is_common(low) and (is_loud or place == 0 or words[place - 1].lower() not in given_names()):
        return low + ending
    return (low.capitalize() if is_loud and len(low) > 4 else bare) + ending


def _best(forms: Counter[str]) -> str:
    return min(forms, key=lambda form: (-forms[form], form))


def _in_phrase(words: list[str], place: int, forms: Mapping[str, Counter[str]]) -> bool:
    """Say whether the word and its neighbour make a name that the document, or everybody, writes with capitals."""
    pairs = (
        " ".join(words[i : i + 2]).removesuffix("'s").lower() for i in (place - 1, place) if 0 <= i < len(words) - 1
    )
    return any(pair in forms or pair in _phrases() for pair in pairs)


@cache
def _phrases() -> frozenset[str]:
    names = {name for place in places().values() for name in (place.name, *place.also)} | word_list("organisations.txt")
    return frozenset(name.lower() for name in names if name.count(" ") == 1)
