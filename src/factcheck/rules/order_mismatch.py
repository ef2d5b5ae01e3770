"""Two events told in opposite orders.

What it finds: "the samples were cooled and then weighed" against "the samples were weighed before the cooling".

Why it matters: which came first decides who is to blame, and the order of two steps what a reader will do.

Fires:
    a.txt: The signal failed before the train left Marlow.
    b.txt: The signal failed only after the train had left Marlow.

Stays quiet unless both documents say in words which of the same two events came first; where a document tells both
orders or either one is told elsewhere; on "before and after"; on questions and conditions; on other times, versions
and subjects; and on events of which many of the documents speak, as the pages of one manual do.

To silence it: --ignore order-mismatch; at one place:

    <!-- factcheck: ignore[order-mismatch] -- reason -->
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.compare.changes import own_words
from factcheck.compare.matters import common_talk
from factcheck.compare.orders import Order, are_alike, are_reversed, in_common, orders_of, shared_words
from factcheck.compare.scope import scope_guard
from factcheck.model import Clash, Corpus, Severity, Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAME: Final = "order-mismatch"
CATEGORY: Final = "contradictions"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "first in one, last in the other"

_SURE: Final = 0.85
_ALIGNED: Final = 0.9
"""Confidence where the two sentences are aligned as well."""


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of places that put the same two events in opposite orders."""
    told = [tuple(orders_of(extraction)) for extraction in corpus.extractions]
    alike = {(item.left, item.right) for item in corpus.alignments}
    common = common_talk(corpus)
    for i, j in sorted({(left[0], right[0]) for left, right in alike if left[0] != right[0]}):
        for ours in told[i]:
            for theirs in told[j]:
                if are_reversed(ours, theirs):
                    is_aligned = ((i, ours.sentence), (j, theirs.sentence)) in alike
                    yield _clash(corpus, (i, ours), (j, theirs), told, common, is_aligned=is_aligned)


def _clash(
    corpus: Corpus,
    left: tuple[int, Order],
    right: tuple[int, Order],
    told: Sequence[Sequence[Order]],
    common: frozenset[str],
    *,
    is_aligned: bool,
) -> Clash:
    (i, ours), (j, theirs) = left, right
    return Clash(
        rule=NAME,
        left=Side(ours.span, ours.span.text, _normal(ours)),
        right=Side(theirs.span, theirs.span.text, _normal(theirs)),
        subject=min(ours.earlier.head, ours.later.head),
        attribute="order",
        reason=f"the same two events in opposite orders ({', '.join(in_common(ours, theirs))})",
        confidence=_ALIGNED if is_aligned else _SURE,
        guard=own_words(corpus, (i, ours.span), (j, theirs.span))
        or _told_elsewhere(ours, told[j])
        or _told_elsewhere(theirs, told[i])
        or _common_events(ours, theirs, common)
        or scope_guard(corpus, (i, ours.sentence), (j, theirs.sentence), ours.span, theirs.span, are_norms=True),
    )


def _normal(order: Order) -> str:
    return f"{order.earlier.head} before {order.later.head}"


def _common_events(ours: Order, theirs: Order, common: frozenset[str]) -> str | None:
    """Name events of which many documents speak, "after the file is written": each may speak of another one."""
    is_known = all(words - common for words in shared_words(ours, theirs))
    return None if is_known else "events that many documents speak of"


def _told_elsewhere(order: Order, others: Sequence[Order]) -> str | None:
    return "the documents agree elsewhere" if any(are_alike(order, other) for other in others) else None
