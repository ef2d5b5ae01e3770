"""Knows which least version of a product a document asks for: "Python 3.9 or newer", "needs at least Node 18"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from factcheck.lexicon.words import is_common

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Extraction, Span

_LIMIT: Final = re.compile(
    r"(?:\b(?P<need>requires?|needs?|at least)\s+(?:at least\s+)?)?"
    r"(?<![\w.-])(?P<product>[A-Za-z][A-Za-z+#]*(?:\.js)?)"
    r"(?:\s+version|\s+v\.?|:|\s*\|)?\s*(?P<sign>>=|≥)?\s*"
    r"(?P<version>\d+(?:\.\d+)*)(?![\w%])"
    r"(?P<more>\+|\s+(?:or|and)\s+(?:newer|later|higher|above|up)\b)?",
    re.IGNORECASE,
)
_HINT: Final = re.compile(r"(?:requires?|needs?|at least) |[\d.]\+|>=|≥|\d (?:or|and) ", re.IGNORECASE)
"""What a sentence has that asks for a version: it is looked for first, as most sentences ask for none."""
_CONDITION: Final = re.compile(r"(?:^|[^\w ])\s*on (?:the )?$", re.IGNORECASE)
"""What only tells where something holds: "On Node 18 and later, the flag is not needed"."""
_BEFORE: Final = 12
_RELEASE: Final = re.compile(r"\d+\.\d+|\b(?:version|release)\b", re.IGNORECASE)
"""What makes a heading that of one release, as in a list of changes."""
_NO_PRODUCTS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december phase room article".split()
)
_OF_SYSTEMS: Final = frozenset({"kernel", "firmware", "driver"})
"""Common words that versions are told of."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """The least version of a product that one place asks for, as numbers: (3, 9); `name` is the product as written."""

    span: Span
    sentence: int
    product: str
    name: str
    version: tuple[int, ...]

    def is_met_by(self, other: Requirement) -> bool:
        """Say whether both name one version, as far as the shorter one is told: 3.9 and 3.9.2."""
        length = min(len(self.version), len(other.version))
        return self.version[:length] == other.version[:length]


def requirements_of(extraction: Extraction) -> Iterator[Requirement]:
    """Yield every least version of a named product, in text order."""
    text = extraction.document.text
    for sentence in extraction.sentences:
        if not _HINT.search(text, sentence.span.start, sentence.span.end):
            continue
        for found in _LIMIT.finditer(text, sentence.span.start, sentence.span.end):
            product = found["product"].lower()
            is_named = found["product"] != product or "." in product or product in _OF_SYSTEMS
            is_common_word = is_common(product) and product not in _OF_SYSTEMS
            if not (found["need"] or found["sign"] or found["more"]) or is_common_word or product in _NO_PRODUCTS:
                continue
            if _CONDITION.search(text[max(0, found.start("product") - _BEFORE) : found.start("product")]):
                continue
            if is_named:
                version = tuple(int(part) for part in found["version"].split("."))
                span = extraction.document.span(found.start("version"), found.end())
                yield Requirement(span, sentence.index, product, found["product"], version)


def is_of_one_release(extraction: Extraction, sentence: int) -> bool:
    """Say whether the heading above a sentence names a release."""
    above = next((each for each in reversed(extraction.sentences[:sentence]) if each.is_heading), None)
    return above is not None and bool(_RELEASE.search(above.span.text))
