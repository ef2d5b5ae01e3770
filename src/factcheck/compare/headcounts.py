"""Knows when one document counts people by kind ("seven men and four women"), and another one counts all of them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.compare.listings import Listing, listings, pieces_of
from factcheck.compare.sums import Breakdown, term_of

if TYPE_CHECKING:
    from factcheck.model import Extraction, Quantity, Sentence


def counted_by_kind(extraction: Extraction) -> dict[int, Listing]:
    """Give the sentences of which all figures are one list of people by kind: "seven men and four women"."""
    found = {}
    for number, each in groupby(extraction.quantities, key=lambda quantity: quantity.sentence):
        quantities = tuple(each)
        if not 1 < len(quantities) <= _MOST_KINDS or any(quantity.kind != "count" for quantity in quantities):
            continue
        listed = next(listings(pieces_of(extraction.sentences[number].tokens, quantities)), None)
        if listed and listed.parts == quantities and listed.is_closed and listed.are_people:
            found[number] = listed
    return found


def elsewhere(ours: Extraction, number: int, listed: Listing, theirs: Extraction, other: int) -> Breakdown | None:
    """Give the people whom our sentence counts by kind with the whole that their sentence gives, where the two differ.

    Both have to tell the same of them ("were arrested"), and neither document may give the other's figure as well.
    """
    verb = _verb_of(ours.sentences[number], listed.parts[0])
    wholes = [
        quantity
        for quantity in theirs.quantities
        if quantity.sentence == other
        and quantity.kind == "count"
        and quantity.noun in _PEOPLE
        and _verb_of(theirs.sentences[other], quantity) == verb
    ]
    if len(wholes) != 1 or verb is None:
        return None
    parts, end = tuple(map(term_of, listed.parts)), max((token.end for token in listed.tails[-1]), default=0)
    breakdown = Breakdown(term_of(wholes[0]), parts, "elsewhere", other, end=end)
    is_known = _is_known(ours, breakdown.whole.low) or _is_known(theirs, breakdown.low)
    return breakdown if breakdown.excess and breakdown.is_near and not is_known else None


_MOST_KINDS: Final = 6
_PEOPLE: Final = frozenset(
    "people person passenger victim suspect protester resident patient worker employee student member player".split()
)


def _is_known(extraction: Extraction, value: float) -> bool:
    """Say whether a document counts people and comes to a value."""
    return any(each.low <= value <= each.high and each.kind == "count" for each in extraction.quantities)


def _verb_of(sentence: Sentence, quantity: Quantity) -> str | None:
    """Give the verb that tells what happened to those who are counted."""
    tokens = sentence.tokens
    place = next((i for i, token in enumerate(tokens) if token.start >= quantity.span.start), None)
    while place is not None and tokens[place].pos != "VERB":
        if tokens[place].head == place:
            return None
        place = tokens[place].head
    return tokens[place].lemma if place is not None else None
