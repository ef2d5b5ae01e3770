"""One utterance quoted in different words.

What it finds: a word inside quotation marks that is replaced, lost or added between two documents (or between a
headline and the text) that quote the same utterance.

Why it matters: words inside marks are a promise that they were said so. At most one of two wordings is right.

Fires:
    a.txt: "We will rebuild the harbour wall before winter," said Marta Ilvesson.
    b.txt: "We will rebuild the harbour gate before winter," Ilvesson said.

Stays quiet on punctuation, capitals, spelling, contractions, fillers, ellipses, words in [brackets], censored words,
partial quotations, reported speech, and two utterances that merely sound alike: where the other document also has the
words as they stand here, nothing was altered.

To silence it: --ignore quote-altered, or accept the conflict by its id.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from factcheck.compare.quotes import QuoteComparison, Region, WordChange, compare_words, region_confidence
from factcheck.model import Clash, Corpus, Extraction, Quote, Severity, Side, Span
from factcheck.normalize.quotes import QuoteWord, quote_words

NAME: Final = "quote-altered"
CATEGORY: Final = "quotes"
SEVERITY: Final[Severity] = "warning"
MESSAGE: Final = "one utterance, quoted in different words"

_JOINT: Final = " … "
"""Stands between the pieces of an interrupted quotation: words may be missing there."""
_MIN_WORDS: Final = 3
_SHARED: Final = 2
_COMMON: Final = 120
"""A word that more quotations than this have does not make two of them a pair."""
_CONTEXT: Final = 3
_NEAR: Final = 12
"""Changes at most this many words apart are one conflict."""
_LONGEST: Final = 160
_ARTICLES: Final = frozenset({"a", "an", "the"})
_LINKING: Final = frozenset({"a", "an", "and", "but", "so", "that", "the", "well", "then"})


@dataclass(frozen=True, slots=True)
class Line:
    """One quotation ready to be compared: the document's number, its words, and where they stand in it.

    `speaker` is a surname in lower case, or None when the speaker is not known by name.
    """

    number: int
    quote: Quote
    words: tuple[QuoteWord, ...]
    offsets: tuple[tuple[int, int], ...]
    speaker: str | None
    is_fragment: bool

    def place(self, offset: int) -> int:
        """Give the document's offset of a character of the joined pieces."""
        start, shift = next(pair for pair in reversed(self.offsets) if pair[0] <= offset)
        return offset - start + shift


Pairs = Mapping[int, Mapping[int, QuoteComparison]]


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each cluster of words that differs between two quotations of one utterance."""
    lines = [line for number, extraction in enumerate(corpus.extractions) for line in _lines(number, extraction)]
    compared = _compared(lines, is_within=corpus.is_within)
    for i in sorted(compared):
        for j, comparison in sorted(compared[i].items()):
            if i < j and comparison.changes:
                yield from _clashes(corpus, lines, compared, i, j)


def _lines(number: int, extraction: Extraction) -> Iterator[Line]:
    for quote in extraction.quotes:
        offsets, text = [], ""
        for piece in quote.pieces:
            text += _JOINT if text else ""
            offsets.append((len(text), piece.start))
            text += piece.text
        words = quote_words(text)
        if len(words) < _MIN_WORDS:
            continue
        heading = extraction.sentences[quote.sentence].is_heading if extraction.sentences else False
        name = quote.attribution.name if quote.attribution else None
        yield Line(
            number=number,
            quote=quote,
            words=words,
            offsets=tuple(offsets),
            speaker=name.split()[-1].lower() if name else None,
            is_fragment=quote.kind in ("partial", "scare") or heading,
        )


# ------------------------------------------------------------------ pairs


def _compared(lines: Sequence[Line], *, is_within: bool) -> Pairs:
    """Compare the quotations that share informative words; both directions are given."""
    out: dict[int, dict[int, QuoteComparison]] = defaultdict(dict)
    for i, j in _candidates(lines):
        if lines[i].number == lines[j].number and not (is_within and (lines[i].is_fragment or lines[j].is_fragment)):
            continue
        for one, other in ((i, j), (j, i)):
            comparison = compare_words(lines[one].words, lines[other].words)
            if comparison.is_same_utterance:
                out[one][other] = comparison
    return out


def _candidates(lines: Sequence[Line]) -> list[tuple[int, int]]:
    by_word: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        for norm in {word.norm for word in line.words if not word.is_function and not word.is_gap}:
            by_word[norm].append(i)
    shared = Counter(pair for found in by_word.values() if len(found) <= _COMMON for pair in combinations(found, 2))
    return sorted(pair for pair, count in shared.items() if count >= _SHARED)


# ------------------------------------------------------------------ clashes


def _clashes(corpus: Corpus, lines: Sequence[Line], compared: Pairs, i: int, j: int) -> Iterator[Clash]:
    for region in compared[i][j].regions:
        for changes in _clusters(lines[i], region.changes):
            left = changes[0].left_start, changes[-1].left_end
            right = changes[0].right_start, changes[-1].right_end
            if _stands_there(lines, compared, i, j, left, region) or _stands_there(
                lines, compared, j, i, right, region
            ):
                continue
            yield _clash(corpus, lines[i], lines[j], region, changes)


def _clusters(line: Line, changes: Sequence[WordChange]) -> Iterator[tuple[WordChange, ...]]:
    run: list[WordChange] = []
    for change in changes:
        if run and sum(run[-1].left_end <= word.start < change.left_start for word in line.words) > _NEAR:
            yield tuple(run)
            run = []
        run.append(change)
    if run:
        yield tuple(run)


def _stands_there(
    lines: Sequence[Line], compared: Pairs, ours: int, theirs: int, place: tuple[int, int], region: Region
) -> bool:
    """Say whether the other document has our words elsewhere as they are, or something nearer to them."""
    for other, comparison in compared[ours].items():
        if other == theirs or lines[other].number != lines[theirs].number:
            continue
        for found in comparison.regions:
            touches = found.left[0] <= place[0] and place[1] <= found.left[1]
            changed = any(c.left_start <= place[1] and place[0] <= c.left_end for c in found.changes)
            if touches and (not changed or found.score > region.score):
                return True
    return False


def _clash(corpus: Corpus, ours: Line, theirs: Line, region: Region, changes: Sequence[WordChange]) -> Clash:
    left = _side(corpus, ours, changes[0].left_start, changes[-1].left_end)
    right = _side(corpus, theirs, changes[0].right_start, changes[-1].right_end)
    name = next(
        (line.quote.attribution.name for line in (ours, theirs) if line.quote.attribution and line.speaker), None
    )
    return Clash(
        rule=NAME,
        left=left,
        right=right,
        subject=name or "the speaker",
        attribute="wording",
        reason=f"{region.shared} informative words of the quotation are the same and in the same order; {_told(changes[0])}",
        confidence=_confidence(ours, theirs, region, changes),
    )


def _told(change: WordChange) -> str:
    left, right = " ".join(change.left_words), " ".join(change.right_words)
    if not left or not right:
        return f'only one has "{left or right}"'
    return f'one has "{left}", the other "{right}"'


def _confidence(ours: Line, theirs: Line, region: Region, changes: Sequence[WordChange]) -> float:
    """Weigh how surely it is one utterance, who speaks, and how much the change matters."""
    confidence = region_confidence(region)
    if ours.speaker and theirs.speaker:
        confidence += 0.04 if ours.speaker == theirs.speaker else -0.3
    changed = {word for change in changes for word in (*change.left_words, *change.right_words)}
    if changed <= _ARTICLES:
        confidence -= 0.15
    elif changed <= _LINKING:
        confidence -= 0.08
    return round(min(0.97, max(0.05, confidence)), 2)


def _side(corpus: Corpus, line: Line, start: int, end: int) -> Side:
    """Cut the changed words with a few around them out of the piece they stand in."""
    words = line.words
    first = next((i for i, word in enumerate(words) if word.start >= start), len(words) - 1)
    last = max((i for i, word in enumerate(words) if word.end <= end), default=first)
    last = max(first, last) if end > start else first
    low, high = max(0, first - _CONTEXT), min(len(words) - 1, last + _CONTEXT)
    while low < first and any(word.is_gap for word in words[low:first]):
        low += 1
    while high > last and any(word.is_gap for word in words[last + 1 : high + 1]):
        high -= 1
    span = _span(corpus, line, words[low].start, words[high].end)
    normal = " ".join(word.norm for word in words[low : high + 1] if not word.is_gap)
    return Side(span, span.text, normal)


def _span(corpus: Corpus, line: Line, start: int, end: int) -> Span:
    document = corpus.extractions[line.number].document
    left, right = line.place(start), line.place(end - 1) + 1
    return document.span(left, min(right, left + _LONGEST))
