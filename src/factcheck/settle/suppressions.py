"""Knows which places of the documents are answered by comments and front matter, and which of these nobody needs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from factcheck.model import Problem
from factcheck.settle.comments import DISABLE, ENABLE, Mistake, Order, find_orders
from factcheck.settle.front_matter import find_orders_above

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from factcheck.model import Document, Mention
    from factcheck.settle.naming import Names

MISTAKEN = "bad-suppression"
UNUSED = "unused-suppression"


@dataclass(frozen=True, slots=True)
class Suppression:
    """One word in the brackets of a comment: `rules` are those that it stands for, answered from `start` to `end`.

    `ends` has the rules that an "enable" took up again before that.
    """

    document: str
    line: int
    order: str
    word: str
    rules: frozenset[str]
    start: int
    end: int
    reason: str | None = None
    ends: Mapping[str, int] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """Give path and line."""
        return f"{self.document}:{self.line}"

    def answers(self, rule: str, mention: Mention) -> bool:
        """Say whether a conflict of this rule is answered at this mention."""
        span = mention.span
        is_there = self.start < span.end and span.start < self.ends.get(rule, self.end)
        return rule in self.rules and span.document == self.document and is_there

    def until(self, rules: frozenset[str], offset: int) -> Suppression:
        """Give the same with some of its rules taken up again from there on."""
        taken_up = {rule: offset for rule in rules & self.rules if rule not in self.ends}
        return replace(self, ends={**self.ends, **taken_up}) if taken_up else self


Read = Suppression | Problem


def read_suppressions(
    documents: Iterable[Document], names: Names
) -> tuple[tuple[Suppression, ...], tuple[Problem, ...]]:
    """Read the comments and front matter of all documents; what cannot be read is a problem."""
    read = [item for document in documents for item in _read(document, names)]
    return (
        tuple(item for item in read if isinstance(item, Suppression)),
        tuple(item for item in read if isinstance(item, Problem)),
    )


def _read(document: Document, names: Names) -> list[Read]:
    read: list[Read] = []
    for order in (*find_orders_above(document), *find_orders(document)):
        if isinstance(order, Mistake):
            read.append(Problem(document.id, MISTAKEN, order.message, order.line))
            continue
        for word in order.rules:
            rules = names.meant(word)
            if not rules:
                read.append(Problem(document.id, MISTAKEN, names.complaint(word), order.line))
            elif order.word == ENABLE:
                read = _enable(read, document, order, word, rules)
            else:
                start, end = order.covered
                read.append(Suppression(document.id, order.line, order.word, word, rules, start, end, order.reason))
    return read


def _enable(read: list[Read], document: Document, order: Order, word: str, rules: frozenset[str]) -> list[Read]:
    """End what was disabled before; to enable what is on is a mistake of the kind that costs nothing."""
    ended = [
        item.until(rules, order.covered[0]) if isinstance(item, Suppression) and item.order == DISABLE else item
        for item in read
    ]
    if ended == read:
        ended.append(Problem(document.id, UNUSED, f"enable[{word}] ends no disable", order.line))
    return ended


def unused(suppressions: Iterable[Suppression], used: Container[int], names: Names) -> Iterator[Problem]:
    """Yield what answers nothing; `used` are the others, by number. Nothing is said where not all rules were asked."""
    for number, item in enumerate(suppressions):
        if number not in used and names.is_asked(item.word):
            message = f"{item.order}[{item.word}] answers no conflict: remove it"
            yield Problem(item.document, UNUSED, message, item.line)
