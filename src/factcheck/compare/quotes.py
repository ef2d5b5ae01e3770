"""Knows whether two quotations give one utterance, and which of its words differ."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final, Literal

from factcheck.model import Relation
from factcheck.normalize.quotes import QuoteWord, quote_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ChangeKind = Literal["content", "function", "negation", "number", "modal", "inserted", "dropped"]

_FUNCTION_WEIGHT: Final = 0.35
"""What a shared "the" counts beside a shared "harbour"; more, and common phrasing passes for one utterance."""
_ADMITTED: Final = ((6, 0.0, 0.5), (4, 0.0, 0.56), (3, 4.0, 0.6), (2, 4.5, 0.64))
"""(informative words shared, weight shared, share of the region that is the same) that show one utterance."""
_SHORT: Final = ((2, 2.3, 0.62), (2, 2.0, 0.8))
"""The same for a short quotation that lies wholly inside the region, with a single small change."""
_SHORT_SENTENCE: Final = ((3, 3.6, 0.72), (3, 3.2, 0.8))
"""The same for a sentence that the region has, on one side, from its first word to its last."""
_SENTENCE: Final = (5, 25)
"""Words of a sentence that is compared end to end where too few informative words are shared to trust a part of it."""
_SENTENCE_SAMENESS: Final = 0.68
_PERMUTED: Final = 0.95
"""How much the same a sentence counts that has the very same words in another order."""
_SAME_STEM: Final = 3
"""Letters that two forms of one word begin with."""
_EDGE_WORDS: Final = 2
"""Words at the end of both quotations that may still be one altered word."""
_EDGE_WEIGHT: Final = 4.0
_TELLING: Final = 4
"""Informative words that both must have for the last word of a sentence to be missed in one."""
_LONG_OMISSION: Final = 5
"""A run of words that only one side has, from which it is taken for a sentence left out and not for a change."""
_WORTH_A_SECOND_LOOK: Final = 3
"""Informative words that both must have, in any order, for the costlier alignment to be tried."""
_LEAST_GAIN: Final = 2.2
"""Score that the costlier alignment must be able to reach."""
_LARGE: Final = 40_000
"""Pairs of words (left times right) up to which the costlier alignment is tried too."""
_GAP_COST: Final = 0.1
_MISMATCH_COST: Final = 0.9
_OMISSION_CAP: Final = 2.5
_EDGE_CAP: Final = 3.0
_NEGATIONS: Final = frozenset({"not", "no", "never", "none", "nothing", "nobody", "neither", "nor", "without"})
_OTHER_WAY: Final[dict[ChangeKind, ChangeKind]] = {"inserted": "dropped", "dropped": "inserted"}
_MODALS: Final = frozenset({"can", "could", "may", "might", "must", "ought", "shall", "should", "will", "would"})


@dataclass(frozen=True, slots=True)
class WordChange:
    """One place where the words differ: half-open character ranges into both texts, and the words there.

    An empty range stands where the other side has words of its own ("inserted" on the right, "dropped" from it).
    """

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    left_words: tuple[str, ...]
    right_words: tuple[str, ...]
    kind: ChangeKind


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch that both quotations have: character ranges, what it shares, and what is changed inside it.

    `score` grows with what is shared and falls with what is not; `sameness` is the share of it that is the same;
    `is_whole` says that it runs from the start of a sentence to the end of one on both sides.
    """

    left: tuple[int, int]
    right: tuple[int, int]
    shared: int
    score: float
    sameness: float
    changes: tuple[WordChange, ...]
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class QuoteComparison:
    """What is known of two quotations; `overlap` is the share of the shorter one's words that align."""

    relation: Relation
    is_same_utterance: bool
    reason: str
    overlap: float
    confidence: float
    changes: tuple[WordChange, ...]
    regions: tuple[Region, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    left: int
    right: int
    size: int


def align_words(left: Sequence[QuoteWord], right: Sequence[QuoteWord]) -> tuple[tuple[int, int, int], ...]:
    """Give the runs of equal words as (place in left, place in right, length); gaps match nothing."""
    ours = _uncensored([word.norm or f"<{i}" for i, word in enumerate(left)], right)
    theirs = _uncensored([word.norm or f">{i}" for i, word in enumerate(right)], left)
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    return tuple((block.a, block.b, block.size) for block in matcher.get_matching_blocks() if block.size)


def _align_locally(left: Sequence[QuoteWord], right: Sequence[QuoteWord]) -> tuple[tuple[int, int, int], ...]:
    """Give the runs of the one stretch that fits best (Smith and Waterman 1981), where the longest run misleads."""
    gains = [_FUNCTION_WEIGHT if word.is_function else 0.0 if word.is_gap else 1.0 for word in left]
    losses = [_FUNCTION_WEIGHT if word.is_function else _GAP_COST if word.is_gap else 1.0 for word in right]
    above = [0.0] * (len(right) + 1)
    moves: list[list[str]] = []
    best, at = 0.0, (0, 0)
    for i, word in enumerate(left):
        row, steps = [0.0], [""]
        skip = (gains[i] or _GAP_COST) * _MISMATCH_COST
        for j, other in enumerate(right):
            same = bool(word.norm) and word.norm == other.norm
            meet = above[j] + (gains[i] if same else -max(gains[i], losses[j]) * _MISMATCH_COST)
            up, aside = above[j + 1] - skip, row[j] - losses[j] * _MISMATCH_COST
            value = max(0.0, meet, up, aside)
            row.append(value)
            steps.append(
                "" if value == 0.0 else ("=" if same else "x") if value == meet else "u" if value == up else "l"
            )
            if value > best:
                best, at = value, (i, j + 1)
        moves.append(steps)
        above = row
    return _runs(moves, at)


def _runs(moves: Sequence[Sequence[str]], at: tuple[int, int]) -> tuple[tuple[int, int, int], ...]:
    """Follow the steps of an alignment back from its end and join neighbouring pairs."""
    i, j = at
    runs: list[tuple[int, int, int]] = []
    while i >= 0 and j > 0 and moves[i][j]:
        step = moves[i][j]
        if step == "=":
            if runs and runs[-1][0] == i + 1 and runs[-1][1] == j:
                runs[-1] = (i, j - 1, runs[-1][2] + 1)
            else:
                runs.append((i, j - 1, 1))
        i, j = i - (step != "l"), j - (step != "u")
    return tuple(reversed(runs))


def compare(left: str, right: str) -> QuoteComparison:
    """Relate two quotations by their words.

    EQUAL: the same words. CONSISTENT: the same but for ellipses, brackets, spelling, or one is a part of the other.
    CONTRADICTORY: one utterance, and a word inside it differs. INCOMPARABLE: not shown to be one utterance.
    """
    return compare_words(quote_words(left), quote_words(right))


@lru_cache(maxsize=4096)
def compare_words(ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord]) -> QuoteComparison:
    """Do the same for words that were normalised before."""
    regions = _regions(ours, theirs)
    if not regions:
        return QuoteComparison(Relation.INCOMPARABLE, False, "they share too few words in a row", 0.0, 0.0, (), ())
    changes = tuple(change for region in regions for change in region.changes)
    best = max(regions, key=lambda region: region.score)
    covered = sum(_inside(word, region.left) for region in regions for word in ours)
    covered_right = sum(_inside(word, region.right) for region in regions for word in theirs)
    overlap = max(covered / len(ours), covered_right / len(theirs))
    same = [word.norm for word in ours] == [word.norm for word in theirs]
    relation = Relation.CONTRADICTORY if changes else Relation.EQUAL if same else Relation.CONSISTENT
    reason = f"{best.shared} informative words stand in the same order in both"
    return QuoteComparison(relation, True, reason, round(overlap, 3), region_confidence(best), changes, regions)


def mirrored(comparison: QuoteComparison) -> QuoteComparison:
    """Give the same comparison with the sides exchanged."""
    regions = tuple(
        replace(region, left=region.right, right=region.left, changes=tuple(_mirrored(c) for c in region.changes))
        for region in comparison.regions
    )
    return replace(comparison, regions=regions, changes=tuple(c for region in regions for c in region.changes))


def _mirrored(change: WordChange) -> WordChange:
    kind = _OTHER_WAY.get(change.kind, change.kind)
    left = change.right_start, change.right_end, change.left_start, change.left_end
    return WordChange(*left, change.right_words, change.left_words, kind)


def region_confidence(region: Region) -> float:
    """Say how sure it is that a region is one utterance."""
    return round(min(0.97, max(0.0, 0.5 + 0.05 * min(region.shared, 7) + 0.6 * (region.sameness - 0.5))), 3)


def _inside(word: QuoteWord, span: tuple[int, int]) -> bool:
    return span[0] <= word.start < span[1]


def _weight(words: Sequence[QuoteWord]) -> float:
    return sum(_FUNCTION_WEIGHT if word.is_function else 1.0 for word in words if not word.is_gap)


# ------------------------------------------------------------------ regions


def _regions(ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord]) -> tuple[Region, ...]:
    """Give the stretches that both have, in order; a quotation that joins two remarks has two."""
    regions = tuple(_within(ours, theirs, [_Block(*block) for block in align_words(ours, theirs)]))
    if len(ours) * len(theirs) > _LARGE or _is_settled(regions, ours, theirs):
        return regions or _sentence_regions(ours, theirs)
    local = tuple(_within(ours, theirs, [_Block(*block) for block in _align_locally(ours, theirs)]))
    best = max(regions, local, key=lambda found: sum(region.score for region in found))
    return best or _sentence_regions(ours, theirs)


def _is_settled(regions: Sequence[Region], ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord]) -> bool:
    """Say whether the first alignment leaves little to gain: few words are shared that it does not use."""
    both = Counter(word.norm for word in ours) & Counter(word.norm for word in theirs)
    shared = [
        word for word in {word.norm: word for word in ours}.values() if word.norm in both and not word.is_function
    ]
    if sum(both[word.norm] for word in shared) < _WORTH_A_SECOND_LOOK:
        return True
    known = sum(region.score for region in regions)
    if known >= 0.9 * min(_weight(ours), _weight(theirs)):
        return True
    most = min(_ceiling(ours, {word.norm for word in theirs}), _ceiling(theirs, {word.norm for word in ours}))
    return most <= max(_LEAST_GAIN, known)


def _ceiling(words: Sequence[QuoteWord], others: set[str]) -> float:
    """Give the most that any stretch of these words could score against a text that has the other words."""
    best = run = 0.0
    for word in words:
        weight = 0.0 if word.is_gap else _FUNCTION_WEIGHT if word.is_function else 1.0
        run = max(0.0, run + (weight if word.norm in others else -weight * _MISMATCH_COST))
        best = max(best, run)
    return best


def _within(ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord], blocks: Sequence[_Block]) -> Iterator[Region]:
    chain = _best_chain(ours, theirs, blocks)
    if chain is None:
        return
    first, last = chain
    yield from _within(ours, theirs, blocks[:first])
    region = _region(ours, theirs, blocks[first : last + 1])
    if region:
        yield region
    yield from _within(ours, theirs, blocks[last + 1 :])


def _best_chain(
    ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord], blocks: Sequence[_Block]
) -> tuple[int, int] | None:
    """Choose the run of blocks that shares most and skips least."""
    best: tuple[float, int, int] | None = None
    total, start = 0.0, 0
    for i, block in enumerate(blocks):
        gain = _weight(ours[block.left : block.left + block.size])
        cost = _cost(ours, theirs, blocks[i - 1], block) if i else 0.0
        if i == 0 or total - cost <= 0:
            total, start = gain, i
        else:
            total += gain - cost
        if best is None or total > best[0]:
            best = (total, start, i)
    return best[1:] if best and best[0] >= 1.0 else None


def _between(
    ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord], before: _Block, after: _Block
) -> tuple[Sequence[QuoteWord], Sequence[QuoteWord]]:
    return ours[before.left + before.size : after.left], theirs[before.right + before.size : after.right]


def _cost(ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord], before: _Block, after: _Block) -> float:
    left, right = _between(ours, theirs, before, after)
    if any(word.is_gap for word in (*left, *right)):
        return _GAP_COST
    if not left or not right:
        return min(_OMISSION_CAP, _MISMATCH_COST * (_weight(left) + _weight(right)))
    cost = _MISMATCH_COST * max(_weight(left), _weight(right))
    return cost / 3 if len(left) == len(right) == 1 and _are_forms(left[0].norm, right[0].norm) else cost


def _are_forms(left: str, right: str) -> bool:
    """Say whether two words look like forms of one: "pew" and "pews"."""
    return (
        left[:_SAME_STEM] == right[:_SAME_STEM]
        and abs(len(left) - len(right)) <= 2
        and min(len(left), len(right)) >= _SAME_STEM
    )


def _region(ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord], chain: Sequence[_Block]) -> Region | None:
    """Describe a chain of blocks, or give None where it does not show one utterance."""
    if _matched(ours, chain)[0] >= _EDGE_WEIGHT:
        chain = _anchored(ours, theirs, chain)
    weight, shared = _matched(ours, chain)
    changes = _inner_changes(ours, theirs, chain)
    opening, closing = _edges(ours, theirs, chain)
    diverging = 0.0
    for (left, right), place in ((opening, 0), (closing, len(changes) + 1)):
        if not left or not right or _is_same_writing(left, right):
            continue
        if weight >= _EDGE_WEIGHT and len(left) <= _EDGE_WORDS and len(right) <= _EDGE_WORDS:
            changes.insert(place, _word_change(left, right))
        else:
            diverging += min(_EDGE_CAP, _weight(left), _weight(right))
    if shared >= _TELLING:
        changes += _lost_end(ours, theirs, chain, closing)
    changed = sum(_change_weight(change) for change in changes)
    sameness = weight / (weight + changed + diverging)
    is_sentence = any(not opening[side] and not closing[side] for side in (0, 1))
    bar = _SHORT if _has_an_end(ours, theirs, chain) else _SHORT_SENTENCE if is_sentence else ()
    short = diverging == 0 and _is_small(changes) and _passes(bar, shared, weight, sameness)
    if not short and not _passes(_ADMITTED, shared, weight, sameness):
        return None
    return _described(ours, theirs, chain, changes, shared, round(weight - changed - diverging, 3), sameness)


def _sentence_regions(ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord]) -> tuple[Region, ...]:
    """Compare two quotations sentence by sentence; a short sentence may be all that they share."""
    pairs = [(one, other) for one in _sentences(ours) for other in _sentences(theirs) if _share_words(one, other)]
    found = (_whole_region(one, other) for one, other in pairs)
    return tuple(replace(region, is_whole=True) for region in found if region)


def _sentences(words: Sequence[QuoteWord]) -> list[Sequence[QuoteWord]]:
    ends = [i + 1 for i, word in enumerate(words) if word.stops or i == len(words) - 1]
    return [words[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def _share_words(left: Sequence[QuoteWord], right: Sequence[QuoteWord]) -> bool:
    """Say whether two sentences may be one: an informative word and two others are in both."""
    both = {word.norm for word in left} & {word.norm for word in right}
    return len(both) > _EDGE_WORDS and any(not word.is_function for word in left if word.norm in both)


def _lost_end(
    ours: Sequence[QuoteWord],
    theirs: Sequence[QuoteWord],
    chain: Sequence[_Block],
    closing: tuple[Sequence[QuoteWord], Sequence[QuoteWord]],
) -> list[WordChange]:
    """Give the word or two that only one side has before the full stop, where the other has its full stop already."""
    left, right = closing
    last = ours[chain[-1].left + chain[-1].size - 1], theirs[chain[-1].right + chain[-1].size - 1]
    if _is_end(left) and not right and last[1].stops:
        return [_word_change(left, (), last[1].start)]
    if _is_end(right) and not left and last[0].stops:
        return [_word_change((), right, last[0].start)]
    return []


def _is_end(words: Sequence[QuoteWord]) -> bool:
    is_telling = any(not word.is_function for word in words)
    return is_telling and len(words) <= _EDGE_WORDS and words[-1].stops


def _whole_region(ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord]) -> Region | None:
    """Compare two short sentences end to end: nearly every word the same, or the same words in another order."""
    if not _SENTENCE[0] <= min(len(ours), len(theirs)) <= max(len(ours), len(theirs)) <= _SENTENCE[1]:
        return None
    chain = [_Block(*block) for block in align_words(ours, theirs)]
    if not chain or any(word.is_gap for word in (*ours, *theirs)):
        return None
    opening, closing = _edges(ours, theirs, chain)
    changes = [_word_change(left, right) for left, right in (opening,) if left and right]
    changes += _inner_changes(ours, theirs, chain)
    changes += [_word_change(left, right) for left, right in (closing,) if left and right]
    weight, shared = _matched(ours, chain)
    changed = sum(_change_weight(change) for change in changes)
    sameness = weight / (weight + changed)
    is_permuted = sorted(word.norm for word in ours) == sorted(word.norm for word in theirs)
    is_small = all(len(change.left_words) <= 2 and len(change.right_words) <= 2 for change in changes)
    if not shared or not (is_permuted or (is_small and len(changes) <= shared + 1 and sameness >= _SENTENCE_SAMENESS)):
        return None
    sameness = max(sameness, _PERMUTED) if is_permuted else sameness
    return _described(ours, theirs, chain, changes, shared, round(weight - changed, 3), sameness)


def _matched(ours: Sequence[QuoteWord], chain: Sequence[_Block]) -> tuple[float, int]:
    """Give weight and number of the informative words that a chain shares."""
    matched = [word for block in chain for word in ours[block.left : block.left + block.size]]
    return _weight(matched), sum(not word.is_function for word in matched)


def _inner_changes(ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord], chain: Sequence[_Block]) -> list[WordChange]:
    return [change for before, after in pairwise(chain) for change in _change(ours, theirs, before, after)]


def _described(
    ours: Sequence[QuoteWord],
    theirs: Sequence[QuoteWord],
    chain: Sequence[_Block],
    changes: Sequence[WordChange],
    shared: int,
    score: float,
    sameness: float,
) -> Region:
    first, last = chain[0], chain[-1]
    left = [ours[first.left].start, *(change.left_start for change in changes)]
    left_end = [ours[last.left + last.size - 1].end, *(change.left_end for change in changes)]
    right = [theirs[first.right].start, *(change.right_start for change in changes)]
    right_end = [theirs[last.right + last.size - 1].end, *(change.right_end for change in changes)]
    sides = (min(left), max(left_end)), (min(right), max(right_end))
    is_whole = all(_is_whole(words, side) for words, side in zip((ours, theirs), sides, strict=True))
    return Region(*sides, shared, score, sameness, tuple(changes), is_whole)


def _is_whole(words: Sequence[QuoteWord], span: tuple[int, int]) -> bool:
    """Say whether a range begins where a sentence or the quotation does, and ends where one ends."""
    inside = [i for i, word in enumerate(words) if _inside(word, span)]
    if not inside:
        return False
    first, last = inside[0], inside[-1]
    is_open = first == 0 or words[first - 1].stops
    return is_open and (last == len(words) - 1 or words[last].stops)


def _passes(bar: Sequence[tuple[int, float, float]], shared: int, weight: float, sameness: float) -> bool:
    return any(shared >= words and weight >= least and sameness >= share for words, least, share in bar)


def _is_small(changes: Sequence[WordChange]) -> bool:
    return len(changes) <= 1 and all(len(c.left_words) <= 2 and len(c.right_words) <= 2 for c in changes)


def _has_an_end(ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord], chain: Sequence[_Block]) -> bool:
    """Say whether one of the quotations lies wholly inside the region."""
    first, last = chain[0], chain[-1]
    return (first.left == 0 and last.left + last.size == len(ours)) or (
        first.right == 0 and last.right + last.size == len(theirs)
    )


def _anchored(ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord], chain: Sequence[_Block]) -> Sequence[_Block]:
    """Add the first and last words of the sentence where both have them and only a word or two lies between."""
    (left, right), (left_end, right_end) = _edges(ours, theirs, chain)
    first, last = chain[0], chain[-1]
    size = _common(left, right)
    if size and max(len(left), len(right)) - size <= _EDGE_WORDS:
        chain = [_Block(first.left - len(left), first.right - len(right), size), *chain]
    size = _common(left_end[::-1], right_end[::-1])
    if size and max(len(left_end), len(right_end)) - size <= _EDGE_WORDS:
        ends = last.left + last.size + len(left_end), last.right + last.size + len(right_end)
        chain = [*chain, _Block(ends[0] - size, ends[1] - size, size)]
    return chain


def _common(left: Sequence[QuoteWord], right: Sequence[QuoteWord]) -> int:
    """Count the words that both begin with; a gap is not a word."""
    same = takewhile(lambda pair: pair[0].norm == pair[1].norm != "", zip(left, right, strict=False))
    return sum(1 for _ in same)


def _edges(
    ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord], chain: Sequence[_Block]
) -> tuple[tuple[Sequence[QuoteWord], Sequence[QuoteWord]], tuple[Sequence[QuoteWord], Sequence[QuoteWord]]]:
    """Give the words before and after a chain on both sides, up to the end of the sentence, a gap or the quotation."""
    first, last = chain[0], chain[-1]
    closing = _onwards(ours, last.left + last.size), _onwards(theirs, last.right + last.size)
    return (_backwards(ours, first.left), _backwards(theirs, first.right)), closing


def _onwards(words: Sequence[QuoteWord], start: int) -> Sequence[QuoteWord]:
    if start and words[start - 1].stops:
        return ()
    end = start
    while end < len(words) and not words[end].is_gap:
        end += 1
        if words[end - 1].stops:
            break
    return words[start:end]


def _backwards(words: Sequence[QuoteWord], end: int) -> Sequence[QuoteWord]:
    start = end
    while start > 0 and not words[start - 1].is_gap and not words[start - 1].stops:
        start -= 1
    return words[start:end]


# ------------------------------------------------------------------ changes


def _change(
    ours: Sequence[QuoteWord], theirs: Sequence[QuoteWord], before: _Block, after: _Block
) -> Iterator[WordChange]:
    left, right = _between(ours, theirs, before, after)
    if not left and not right:
        return
    if any(word.is_gap for word in left) and any(word.is_gap for word in right):
        left, right = _after_gap(left), _after_gap(right)
        if not 1 <= len(left) <= _EDGE_WORDS or not 1 <= len(right) <= _EDGE_WORDS:
            return
        if any(word.is_function for word in (*left, *right)):
            return
    if any(word.is_gap for word in (*left, *right)) or _is_same_writing(left, right):
        return
    if (not left or not right) and len(left) + len(right) >= _LONG_OMISSION:
        return
    if not left:
        place = ours[after.left].start
        yield _word_change((), right, place)
    elif not right:
        place = theirs[after.right].start
        yield _word_change(left, (), place)
    else:
        yield _word_change(left, right)


def _after_gap(words: Sequence[QuoteWord]) -> Sequence[QuoteWord]:
    """Give the words behind the last bracket: "(Chairman Jan) Dorn" has "Dorn"."""
    last = max(i for i, word in enumerate(words) if word.is_gap)
    return words[last + 1 :]


def _is_same_writing(left: Sequence[QuoteWord], right: Sequence[QuoteWord]) -> bool:
    """Say whether both are one word: "work force" and "workforce"."""
    one, other = ("".join(word.norm.replace("'", "") for word in words) for words in (left, right))
    return one == other


def _uncensored(norms: list[str], others: Sequence[QuoteWord]) -> list[str]:
    """Read a word with letters starred out as the other side's word that fits it."""
    for i, norm in enumerate(norms):
        if "*" in norm:
            pattern = re.compile(re.sub(r"(?:\\\*)+", ".+", re.escape(norm)))
            norms[i] = next((word.norm for word in others if pattern.fullmatch(word.norm)), norm)
    return norms


def _word_change(left: Sequence[QuoteWord], right: Sequence[QuoteWord], place: int = 0) -> WordChange:
    return WordChange(
        left_start=left[0].start if left else place,
        left_end=left[-1].end if left else place,
        right_start=right[0].start if right else place,
        right_end=right[-1].end if right else place,
        left_words=tuple(word.norm for word in left),
        right_words=tuple(word.norm for word in right),
        kind=_kind(left, right),
    )


def _kind(left: Sequence[QuoteWord], right: Sequence[QuoteWord]) -> ChangeKind:
    ours, theirs = {word.norm for word in left}, {word.norm for word in right}
    apart = ours ^ theirs
    if bool(ours & _NEGATIONS) != bool(theirs & _NEGATIONS):
        return "negation"
    if any(word[:1].isdigit() for word in apart):
        return "number"
    if apart & _MODALS and apart <= _MODALS:
        return "modal"
    if not left:
        return "inserted"
    if not right:
        return "dropped"
    return "content" if any(not word.is_function for word in (*left, *right)) else "function"


def _change_weight(change: WordChange) -> float:
    return max(
        _weight([QuoteWord(norm, 0, 0) for norm in change.left_words]),
        _weight([QuoteWord(norm, 0, 0) for norm in change.right_words]),
    )
