"""Holds the rules of every module, by the first word that each of them starts with."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final

from factcheck.extract.timexes import clocks, dates, frequencies, lengths, prefixes, relative, weekdays, years
from factcheck.extract.timexes.patterns import FLAGS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.extract.timexes.reader import Row, Rule

ROWS: Final = (
    *dates.RULES,
    *years.RULES,
    *weekdays.RULES,
    *relative.RULES,
    *prefixes.RULES,
    *lengths.RULES,
    *frequencies.RULES,
    *clocks.RULES,
)
"""Of two readings of one length the earlier row wins."""


class Triggers:
    """The rules by the first word of each, "#" for any digit; patterns are compiled when a text has such a word."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows: dict[str, list[Row]] = defaultdict(list)
        self._compiled: dict[str, tuple[Rule, ...]] = {}
        for row in rows:
            words = row[0]
            for key in {words} if isinstance(words, str) else {word.split("-")[0] for word in words}:
                self._rows[key].append(row)

    def __contains__(self, word: str) -> bool:
        return word in self._rows

    def rules(self, word: str) -> tuple[Rule, ...]:
        """Give the rules that start with a word."""
        if word not in self._compiled:
            self._compiled[word] = tuple((_compile(pattern), rule) for _, pattern, rule in self._rows.get(word, ()))
        return self._compiled[word]


@cache
def _compile(pattern: str | re.Pattern[str]) -> re.Pattern[str]:
    return pattern if isinstance(pattern, re.Pattern) else re.compile(pattern, FLAGS)


TRIGGERS: Final = Triggers(ROWS)
