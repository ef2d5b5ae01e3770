"""One deed told with its parties exchanged.

What it finds: "Kelder lends to Varn" against "Varn lends to Kelder"; also told from the other side: beat, lost to.

Why it matters: who pays and who is paid, who won and who lost, is what the reader takes home.

Fires:
    a.txt: Kelder Shipping will lend Port Varn 900,000 florins for the new crane.
    b.txt: For the new crane Port Varn will lend Kelder Shipping 900,000 florins.

Stays quiet on what two parties may well do to each other (to accuse, to meet, to sue), where the sentences are not
about the same thing, where either document also tells it the other's way, and weeks apart.

To silence it: --ignore parties-swapped; at one place:

    <!-- factcheck: ignore[parties-swapped] -- reason -->
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.compare.changes import own_words
from factcheck.compare.deeds import Deed, are_alike, are_swapped, deeds_of
from factcheck.compare.scope import other_period, time_guard
from factcheck.model import Clash, Corpus, Severity, Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAME: Final = "parties-swapped"
CATEGORY: Final = "contradictions"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "who did it, and to whom"

_CONFIDENCE: Final = 0.88


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of aligned sentences that tell one deed with its parties exchanged."""
    told = [tuple(deeds_of(extraction)) for extraction in corpus.extractions]
    for alignment in corpus.alignments:
        (i, first), (j, second) = alignment.left, alignment.right
        if i == j:
            continue
        for ours in told[i]:
            for theirs in told[j]:
                if (ours.sentence, theirs.sentence) == (first, second) and are_swapped(ours, theirs):
                    yield _clash(corpus, (i, ours), (j, theirs), told)


def _clash(corpus: Corpus, left: tuple[int, Deed], right: tuple[int, Deed], told: Sequence[Sequence[Deed]]) -> Clash:
    (i, ours), (j, theirs) = left, right
    places = (i, ours.sentence), (j, theirs.sentence)
    return Clash(
        rule=NAME,
        left=Side(ours.span, ours.span.text, _normal(ours)),
        right=Side(theirs.span, theirs.span.text, _normal(theirs)),
        subject=min(ours.doer, ours.other),
        attribute=ours.verb,
        reason=f"in one {ours.doer} is the one who acts, in the other {theirs.doer}",
        confidence=_CONFIDENCE,
        guard=own_words(corpus, (i, ours.span), (j, theirs.span))
        or _told_elsewhere(ours, told[j])
        or _told_elsewhere(theirs, told[i])
        or ("another period" if other_period(corpus, *places, ours.span, theirs.span) else None)
        or time_guard(corpus, *places, ours.span, theirs.span, may_grow=False),
    )


def _normal(deed: Deed) -> str:
    return f"{deed.doer} {deed.verb} {deed.other}".lower()


def _told_elsewhere(deed: Deed, others: Sequence[Deed]) -> str | None:
    return "the documents agree elsewhere" if any(are_alike(deed, other) for other in others) else None
