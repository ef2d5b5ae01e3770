"""Knows which rules a written word means, and what was probably meant by one that means none."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.model import RuleSpec


@dataclass(frozen=True, slots=True)
class Names:
    """The names of all rules and categories, each with the rules it stands for; `asked` are the rules of this run."""

    rules: Mapping[str, frozenset[str]]
    asked: frozenset[str] = field(default_factory=frozenset)

    def meant(self, word: str) -> frozenset[str]:
        """Give the rules that a word stands for; none when it is neither a rule nor a category."""
        return self.rules.get(word, frozenset())

    def complaint(self, word: str) -> str:
        """Say that a word means nothing, and what is near to it."""
        near = get_close_matches(word.lower(), sorted(self.rules), n=1)
        return f"no such rule or category: {word}; " + (f"did you mean {near[0]} ?" if near else "see factcheck rules")

    def is_asked(self, word: str) -> bool:
        """Say whether everything that a word stands for is looked for in this run."""
        return self.meant(word) <= self.asked

    @property
    def is_whole(self) -> bool:
        """Say whether every rule is looked for in this run."""
        return all(map(self.is_asked, self.rules))


def names_of(specs: Iterable[RuleSpec], asked: Iterable[str]) -> Names:
    """Collect the names of rules and their categories."""
    rules: dict[str, set[str]] = defaultdict(set)
    for spec in specs:
        rules[spec.name].add(spec.name)
        rules[spec.category].add(spec.name)
    return Names({name: frozenset(members) for name, members in rules.items()}, frozenset(asked))
