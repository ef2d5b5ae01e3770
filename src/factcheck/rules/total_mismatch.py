"""A total that is not the sum of its parts.

What it finds: "12 people were hurt, seven men and six women", a column of a table that does not add up, and a total in
one document against the parts in another.

Why it matters: readers add up, and one of the figures is wrong.

Fires:
    a.txt: Twelve people were hurt in the crash at Corrie Bridge, seven men and six women.
    b.txt: The crash at Corrie Bridge closed the road for a day.

Votes, polls, tables, what is summed up by "in all", and parts that are too few are reported below the default
confidence only: lower --min-confidence to see them.

Stays quiet unless the words show that the parts are all there are: on "including", "mostly" and lists that go on; on
rounded figures, as far as rounding can explain the difference; on rates, averages and cumulative columns; on what is
subtracted; and where the parts come nowhere near the total.

To silence it: --ignore total-mismatch; at one place:

    <!-- factcheck: ignore[total-mismatch] -- reason -->
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.compare.headcounts import counted_by_kind, elsewhere
from factcheck.compare.scope import scope_guard
from factcheck.compare.tallies import Tally, tallies
from factcheck.compare.totals import breakdowns
from factcheck.model import Clash, Corpus, Extraction, Severity, Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.compare.sums import Breakdown, Form

NAME: Final = "total-mismatch"
CATEGORY: Final = "numbers"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "a total that is not the sum of its parts"

_TOO_MANY: Final[dict[Form, float]] = {
    "list": 0.85,
    "brackets": 0.85,
    "in all": 0.75,
    "the rest": 0.85,
    "apposition": 0.75,
    "people": 0.88,
    "of them": 0.7,
    "votes": 0.75,
    "answers": 0.75,
    "elsewhere": 0.8,
}
"""Confidence where the parts are more than the whole, by how they are given: they may only overlap.

What is below the default confidence of 0.8 is right on the texts that it was tried on, but has traps that are not known
to be silent: a vote on something else, a sum of another clause.
"""
_TOO_FEW: Final[dict[Form, float]] = {
    "list": 0.75,
    "brackets": 0.75,
    "in all": 0.75,
    "the rest": 0.85,
    "apposition": 0.7,
    "people": 0.75,
    "of them": 0.5,
    "votes": 0.75,
    "answers": 0.6,
    "elsewhere": 0.7,
}
"""Confidence where they are less: the words behind the list may name the one that is left out."""
_OPEN: Final = 0.15
"""Confidence lost where no "and" stands before the last part of too few."""
_TABLE: Final = 0.78
_ALONE: Final = 0.72
"""Confidence in a total of a table, where others of its row add up and where there are none."""
_ALMOST: Final = 0.05
"""Share of the total by which rows may be too few; more, and the table may show the largest ones only."""
_FAR: Final = 0.5
"""Share of the confidence kept where the sum is nowhere near the whole: they may be other things."""


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each whole that is not the sum of its parts."""
    for extraction in corpus.extractions:
        for breakdown in breakdowns(extraction):
            if breakdown.excess and (breakdown.is_near or breakdown.form == "people"):
                yield _clash(breakdown, _confidence(breakdown), _parts(extraction, breakdown))
        for tally in tallies(extraction):
            if tally.breakdown.is_near:
                yield _clash(tally.breakdown, _confidence_of_table(tally), _cells(tally.breakdown))
    yield from _between(corpus)


def _between(corpus: Corpus) -> Iterator[Clash]:
    """Set the parts that one document lists against the whole that another one gives of the same event."""
    listed = [counted_by_kind(extraction) for extraction in corpus.extractions]
    for alignment in corpus.alignments:
        for (i, here), (j, there) in ((alignment.left, alignment.right), (alignment.right, alignment.left)):
            if here not in listed[i]:
                continue
            ours, theirs = corpus.extractions[i], corpus.extractions[j]
            breakdown = elsewhere(ours, here, listed[i][here], theirs, there)
            if breakdown:
                parts = _parts(ours, breakdown)
                guard = scope_guard(corpus, (j, there), (i, here), breakdown.whole.span, parts.span)
                yield _clash(breakdown, _confidence(breakdown), parts, guard)


def _confidence(breakdown: Breakdown) -> float:
    table = _TOO_MANY if breakdown.excess > 0 else _TOO_FEW
    loss = _OPEN if breakdown.excess < 0 and not breakdown.is_closed else 0.0
    return (table[breakdown.form] - loss) * (1 if breakdown.is_near else _FAR)


def _confidence_of_table(tally: Tally) -> float:
    """Trust a total that fails where others of its row add up; one that stands alone only if it is very near."""
    breakdown = tally.breakdown
    if not tally.is_sure:
        return _TABLE * _FAR
    if tally.fitting:
        return _TABLE
    is_cut = breakdown.excess < -_ALMOST * breakdown.whole.low
    return _ALONE - _OPEN * (is_cut + (not tally.is_plain))


def _clash(breakdown: Breakdown, confidence: float, parts: Side, guard: str | None = None) -> Clash:
    whole = breakdown.whole
    return Clash(
        rule=NAME,
        left=Side(whole.span, " ".join(whole.span.text.split()), _normal(whole.low)),
        right=parts,
        subject=breakdown.in_words,
        attribute="total",
        reason=breakdown.in_words,
        confidence=round(confidence, 2),
        guard=guard,
    )


def _parts(extraction: Extraction, breakdown: Breakdown) -> Side:
    """Cite the words from the first part to the last one, but for what is the whole itself."""
    spans = sorted(
        (part.span for part in breakdown.parts if part.span != breakdown.whole.span), key=lambda span: span.start
    )
    span = extraction.document.span(spans[0].start, max(spans[-1].end, breakdown.end))
    return Side(span, " ".join(span.text.split()), _normal(breakdown.low))


def _cells(breakdown: Breakdown) -> Side:
    """Cite the first cell for all that are added."""
    written = ", ".join(part.span.text for part in breakdown.parts)
    return Side(breakdown.parts[0].span, written, _normal(breakdown.low))


def _normal(value: float) -> str:
    return f"{value:.12g}"
