"""Knows which side of a conflict is likely right, on what basis, and when that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model import Clash, Extraction, Likely, Span

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence


def likely_side(
    clashes: Sequence[Clash],
    places: Mapping[str, Sequence[Span]],
    extractions: Mapping[str, Extraction],
    trusted: Container[str] = (),
) -> tuple[Likely | None, str | None]:
    """Give the likely side, its value in normal form, or None and why it is undecided; `extractions` are by document.

    What the user trusts goes before all else; then a rule's own ground (a dated table, the calendar), then the
    majority of independent documents; sentences copied word for word are one witness. Where `trusted` documents
    disagree with each other, no majority of others decides.
    """
    vouched = [key for key, spans in places.items() if any(span.document in trusted for span in spans)]
    if len(vouched) == 1:
        return Likely(vouched[0], "trusted source", 0.95), None
    shown = {(clash.right_side, clash.basis) for clash in clashes if clash.right_side and clash.basis}
    if len(shown) == 1:
        value, basis = shown.pop()
        if value and basis and value in places:
            return Likely(value, basis, 0.95), None
    if vouched:
        return None, "trusted documents give more than one value"
    witnesses = {key: len(_witnesses(spans, extractions)) for key, spans in places.items()}
    ranked = sorted(witnesses.items(), key=lambda item: (-item[1], item[0]))
    if len(ranked) > 1 and ranked[0][1] > ranked[1][1] and ranked[0][1] >= 2:
        share = ranked[0][1] / sum(witnesses.values())
        return Likely(ranked[0][0], "majority", round(min(0.95, 0.4 + 0.6 * share), 2)), None
    counts = sorted(((len(spans), key) for key, spans in places.items()), reverse=True)
    if len({span.document for spans in places.values() for span in spans}) == 1 and counts[0][0] > counts[1][0]:
        return Likely(counts[0][1], "own mentions", 0.7), None
    return None, _why_open(clashes, places, extractions)


def _witnesses(spans: Sequence[Span], extractions: Mapping[str, Extraction]) -> frozenset[str]:
    """Count documents, those with the same sentence word for word as one."""
    by_text: dict[str, str] = {}
    for span in spans:
        by_text.setdefault(_sentence_text(span, extractions[span.document]), span.document)
    return frozenset(by_text.values())


def _sentence_text(span: Span, extraction: Extraction) -> str:
    for sentence in extraction.sentences:
        if sentence.span.start <= span.start < sentence.span.end:
            return " ".join(sentence.span.text.lower().split())
    return span.document


def _why_open(
    clashes: Sequence[Clash], places: Mapping[str, Sequence[Span]], extractions: Mapping[str, Extraction]
) -> str:
    said = _how_even(places)
    for clash in clashes:
        left, right = (extractions[side.span.document].document.published for side in (clash.left, clash.right))
        if left and right and left != right:
            return f"{said}, and their dates differ: it may be an update"
    return said


def _how_even(places: Mapping[str, Sequence[Span]]) -> str:
    documents = [frozenset(span.document for span in spans) for spans in places.values()]
    if len(frozenset().union(*documents)) == 1:
        return "one document, which gives each as often"
    most, next_most = sorted(map(len, documents), reverse=True)[:2]
    return (
        "as many documents on each side"
        if most == next_most
        else "as many documents on each side, copies of a sentence counted once"
    )
