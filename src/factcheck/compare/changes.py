"""Knows what a word diff of two near copies changed: which words, of which kind, and whether inside a quotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Alignment, Change, Corpus, Entity, Extraction, Sentence, Span, Token

NEGATIONS: Final = frozenset(
    {"not", "n't", "never", "no", "nobody", "none", "neither", "nor", "without", "nothing", "cannot"}
)
_LIGHT: Final = frozenset({"DET", "PUNCT", "ADP", "PART", "SPACE", "CCONJ", "SCONJ", "AUX", "PRON"})
_MAX_WORDS: Final = 6
"""A longer replacement is another sentence, not another value."""
_MAX_CHANGED: Final = 0.34
"""Share of words replaced from which two sentences no longer are copies with one difference."""
_DOUBT: Final = 0.7
_LITTLE_DOUBT: Final = 0.25
"""Confidence lost for each share of words that differs: two texts with several differences may tell of two things."""
_BESIDE: Final = 4
"""Sentences between two near copies of one document that are read at a glance: steps, items of a list."""
_ENOUGH: Final = 4
"""Informative words that two sentences share, from which a lone difference between them is a slip."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """One place where two near copies differ, with the words on both sides and the alignment it is from.

    `changed` is the share of informative words that differ in all, `kept` how many are the same, `is_only` says that
    nothing else of weight differs.
    """

    alignment: Alignment
    change: Change
    left: tuple[Token, ...]
    right: tuple[Token, ...]
    left_sentence: Sentence
    right_sentence: Sentence
    changed: float
    kept: int = 0
    is_only: bool = False

    @property
    def doubt(self) -> float:
        """Give how much a confidence loses: little where nothing else differs in a sentence of some length."""
        return (_LITTLE_DOUBT if self.is_only and self.kept >= _ENOUGH else _DOUBT) * self.changed


def replacements(corpus: Corpus) -> Iterator[Replacement]:
    """Yield each small difference between two sentences that are otherwise almost the same."""
    for alignment in corpus.alignments:
        if not alignment.changes:
            continue
        ours = corpus.extractions[alignment.left[0]].sentences[alignment.left[1]]
        theirs = corpus.extractions[alignment.right[0]].sentences[alignment.right[1]]
        changed = _changed(alignment.changes, ours, theirs)
        if changed > _MAX_CHANGED:
            continue
        kept = round(_total(ours) * (1 - changed))
        is_only = sum(_is_heavy(change, ours, theirs) for change in alignment.changes) == 1
        for change in alignment.changes:
            left = ours.tokens[change.left_start : change.left_end]
            right = theirs.tokens[change.right_start : change.right_end]
            if len(left) <= _MAX_WORDS and len(right) <= _MAX_WORDS:
                yield Replacement(alignment, change, left, right, ours, theirs, changed, kept, is_only)


def _is_heavy(change: Change, ours: Sentence, theirs: Sentence) -> bool:
    places = range(change.left_start, change.left_end), range(change.right_start, change.right_end)
    return bool(_heavy(ours, places[0]) or _heavy(theirs, places[1]))


def _total(sentence: Sentence) -> int:
    return _heavy(sentence, range(len(sentence.tokens)))


def _changed(changes: tuple[Change, ...], ours: Sentence, theirs: Sentence) -> float:
    """Give the share of informative words that the diff replaces."""
    left = {i for change in changes for i in range(change.left_start, change.left_end)}
    right = {i for change in changes for i in range(change.right_start, change.right_end)}
    heavy = _heavy(ours, left) + _heavy(theirs, right)
    total = _heavy(ours, range(len(ours.tokens))) + _heavy(theirs, range(len(theirs.tokens)))
    return heavy / total if total else 1.0


def _heavy(sentence: Sentence, places: range | set[int]) -> int:
    return sum(sentence.tokens[i].pos not in _LIGHT for i in places)


def content(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Drop articles, prepositions, marks and the like."""
    return tuple(token for token in tokens if token.pos not in _LIGHT)


def entity_at(extraction: Extraction, sentence: Sentence, tokens: tuple[Token, ...]) -> Entity | None:
    """Give the named thing that the words belong to, if all of the informative ones do."""
    words = content(tokens)
    if not words:
        return None
    for entity in extraction.entities:
        if entity.sentence == sentence.index and all(
            entity.span.start <= token.start < entity.span.end for token in words
        ):
            return entity
    return None


def is_quoted(extraction: Extraction, start: int, end: int) -> bool:
    """Say whether a range lies inside a quotation."""
    return any(quote.span.start <= start and end <= quote.span.end for quote in extraction.quotes)


def side_by_side(alignment: Alignment) -> str | None:
    """Name two cases that one document tells one after the other in the same words: the writer has both in sight."""
    (i, here), (j, there) = alignment.left, alignment.right
    return "two cases that stand side by side" if i == j and abs(here - there) <= _BESIDE else None


def own_words(corpus: Corpus, left: tuple[int, Span], right: tuple[int, Span]) -> str | None:
    """Say that two places, each with the number of its document, both stand in quotations; None when not."""
    both = (is_quoted(corpus.extractions[number], span.start, span.end) for number, span in (left, right))
    return "someone's own words" if all(both) else None


def span_of(extraction: Extraction, tokens: tuple[Token, ...]) -> Span:
    """Cut the words of a replacement out of the document."""
    return extraction.document.span(tokens[0].start, tokens[-1].end)
