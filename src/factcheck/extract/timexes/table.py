"""Holds the rules of every module, by the first word that each of them starts with."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.extract.timexes import clocks, dates, frequencies, lengths, prefixes, relative, weekdays, years
from factcheck.extract.timexes.patterns import FLAGS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.extract.timexes.reader import Rule

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


def _by_trigger() -> Mapping[str, tuple[Rule, ...]]:
    """Compile every pattern once and list it under each of its first words; "#" stands for any digit."""
    table: dict[str, list[Rule]] = defaultdict(list)
    for words, pattern, rule in ROWS:
        compiled = pattern if isinstance(pattern, re.Pattern) else re.compile(pattern, FLAGS)
        keys = {words} if isinstance(words, str) else {word.split("-")[0] for word in words}
        for key in keys:
            table[key].append((compiled, rule))
    return {word: tuple(rules) for word, rules in table.items()}


TRIGGERS: Final = _by_trigger()
