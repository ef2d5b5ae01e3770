"""One utterance quoted in different words.

What it finds: a word inside quotation marks that is replaced, lost or added between two documents (or between a
headline and the text) that quote the same utterance.

Why it matters: words inside marks are a promise that they were said so. At most one of two wordings is right.

Fires:
    a.txt: "We will rebuild the harbour wall before winter," said Marta Ilvesson.
    b.txt: "We will rebuild the harbour gate before winter," Ilvesson said.

Stays quiet on punctuation, capitals, spelling, contractions, fillers, ellipses, words in [brackets], censored words,
partial quotations, reported speech ("my" as "his"), paths, addresses and code, and two utterances that merely sound
alike: where the other document also has the words as they stand here, nothing was altered.

To silence it: --ignore quote-altered; at one place:

    <!-- factcheck: ignore[quote-altered] -- reason -->
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.compare.quotes import QuoteComparison, Region, WordChange, region_confidence
from factcheck.compare.stories import stories_of
from factcheck.compare.utterances import Line, Pairs, compared_lines, lines_of
from factcheck.model import Clash, Corpus, Severity, Side, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

NAME: Final = "quote-altered"
CATEGORY: Final = "quotes"
SEVERITY: Final[Severity] = "warning"
MESSAGE: Final = "one utterance, quoted in different words"

_CONTEXT: Final = 3
_NEAR: Final = 12
"""Changes at most this many words apart are one conflict."""
_LONGEST: Final = 160
_AS_GOOD: Final = 0.6
"""What the same words elsewhere must share, beside what the two quotations share, to explain the difference."""
_FEW: Final = 4
_MANY: Final = 6
"""Informative words shared from which two names for the speaker sooner are one wrong name than two utterances."""
_FULL: Final = 3.0
"""Score from which even a short region is more than a common phrase."""
_ARTICLES: Final = frozenset({"a", "an", "the"})
_LINKING: Final = frozenset({"a", "an", "and", "but", "so", "that", "the", "well", "then"})


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each cluster of words that differs between two quotations of one utterance."""
    lines = lines_of(corpus)
    compared = compared_lines(lines, is_within=corpus.is_within)
    stories = stories_of(corpus)
    for i in sorted(compared):
        for j, comparison in sorted(compared[i].items()):
            if i >= j or not comparison.changes:
                continue
            guard = _other_occasion(lines[i].number, lines[j].number, stories, comparison)
            for clash in _clashes(corpus, lines, compared, i, j):
                yield replace(clash, guard=clash.guard or guard)


def _other_occasion(
    left: int, right: int, stories: Mapping[int, frozenset[int]], comparison: QuoteComparison
) -> str | None:
    """Say that a short phrase may have been said twice, where two documents share little else."""
    is_one_story = left == right or right in stories.get(left, ())
    is_short = max(region.shared for region in comparison.regions) < _FEW
    return "another occasion: the documents tell of two stories" if is_short and not is_one_story else None


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
        between = [word for word in line.words if run and run[-1].left_end <= word.start < change.left_start]
        if len(between) > _NEAR or any(word.is_gap for word in between):
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
            least = region.score if changed else _AS_GOOD * region.score
            if touches and found.score > least:
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
        reason=f"{_ground(region)}; {_told(corpus, ours, theirs, changes[0])}",
        confidence=_confidence(ours, theirs, region, changes),
        guard="a chant, which people word in their own ways" if ours.is_chant or theirs.is_chant else None,
    )


def _ground(region: Region) -> str:
    if region.shared < 2:
        return "the two sentences are otherwise the same"
    return f"{region.shared} telling words are the same and in the same order"


def _told(corpus: Corpus, ours: Line, theirs: Line, change: WordChange) -> str:
    left = _written(corpus, ours, change.left_words, change.left_start, change.left_end)
    right = _written(corpus, theirs, change.right_words, change.right_start, change.right_end)
    if not left or not right:
        return f'only one has "{left or right}"'
    return f'one has "{left}", the other "{right}"'


def _written(corpus: Corpus, line: Line, words: Sequence[str], start: int, end: int) -> str:
    """Give words as the document writes them; their normal form would show a reader another spelling."""
    return " ".join(_span(corpus, line, start, end).text.split()) if words and end > start else " ".join(words)


def _confidence(ours: Line, theirs: Line, region: Region, changes: Sequence[WordChange]) -> float:
    """Weigh how surely it is one utterance, who speaks, and how much the change matters."""
    confidence = region_confidence(region)
    if ours.speaker and theirs.speaker:
        same = 0.15 if region.shared < _FEW else 0.04
        confidence += same if ours.speaker == theirs.speaker else _other_speaker(ours, theirs, region)
    elif region.shared < _FEW and ours.number != theirs.number:
        confidence -= 0.05 if region.score >= _FULL else 0.1
    if region.shared < _FEW and all(_is_inflected(change) for change in changes):
        confidence -= 0.1
    if region.is_whole and (_is_one_speaker(ours, theirs) or region.shared >= _FEW):
        confidence += 0.15
    if region.shared < _FEW and not _is_covered(ours, region.left) and not _is_covered(theirs, region.right):
        confidence -= 0.2
    return round(min(0.97, max(0.05, confidence - _slightness(region, changes))), 2)


def _is_covered(line: Line, place: tuple[int, int]) -> bool:
    """Say whether nothing of weight in a sentence of a quotation lies outside a region.

    Two that only overlap, the end of one with the start of the other, may have a term in common and no more.
    """
    outside = [word for word in line.words if not place[0] <= word.start < place[1]]
    before = next((word for word in reversed(outside) if word.end <= place[0]), None)
    after = next((word for word in outside if word.start >= place[1]), None)
    return (before is None or before.is_gap or before.is_function) and (
        after is None or after.is_gap or after.is_function
    )


def _is_one_speaker(ours: Line, theirs: Line) -> bool:
    """Say whether nothing shows that two people speak."""
    return (
        ours.speaker is None
        or theirs.speaker is None
        or ours.speaker == theirs.speaker
        or not (ours.is_named and theirs.is_named)
    )


def _other_speaker(ours: Line, theirs: Line, region: Region) -> float:
    """Weigh two different names: much where few words are shared, little where a pronoun stands for one of them."""
    if region.shared >= _MANY:
        return -0.05
    return -0.3 if ours.is_named and theirs.is_named else -0.15


def _is_inflected(change: WordChange) -> bool:
    """Say whether a word only takes another ending, as words do that are fitted into a reporter's sentence."""
    left, right = change.left_words, change.right_words
    if len(left) != 1 or len(right) != 1 or change.kind != "content":
        return False
    return left[0][:3] == right[0][:3] and abs(len(left[0]) - len(right[0])) <= len("ing")


def _slightness(region: Region, changes: Sequence[WordChange]) -> float:
    """Give what small changes take from the confidence: articles, linking words, a first word made to fit."""
    changed = {word for change in changes for word in (*change.left_words, *change.right_words)}
    if changed <= _ARTICLES:
        return 0.12
    if changed <= _LINKING and all(not (change.left_words and change.right_words) for change in changes):
        return 0.08
    if all(map(_is_of_the_reporter, changes)):
        return 0.3
    opens = all(change.left_start == region.left[0] and change.right_start == region.right[0] for change in changes)
    return 0.2 if opens and all(change.kind == "function" for change in changes) else 0.0


def _is_of_the_reporter(change: WordChange) -> bool:
    """Say whether a pronoun only passes from the speaker to the reporter: "my hat", that she "lost her hat"."""
    left, right = change.left_words, change.right_words
    if len(left) != 1 or len(right) != 1:
        return False
    words = {*left, *right}
    return bool(words & _FIRST) and bool(words & _THIRD)


_FIRST: Final = frozenset("i me my mine myself we us our ours ourselves".split())
_THIRD: Final = frozenset(
    "he him his himself she her hers herself they them their theirs themselves it its itself".split()
)


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
