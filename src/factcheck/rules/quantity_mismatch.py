"""One quantity with two values.

What it finds: the number of the same thing given differently: people hurt, money paid, a limit, an
age, a share, a length. Both places are read as ranges, so that "about 1,200" and "1,204" agree.

Why it matters: figures are what readers check and quote.

Fires:
    a.txt: Fourteen miners were trapped when the shaft at Kellow flooded.
    b.txt: The flooded shaft at Kellow trapped 12 miners.

Stays quiet on rounding to the digits given, "at least" and "up to", converted units, figures of
another period, place or subject, forecasts against outcomes, a value that the other document
gives too at another place, one of several versions of a product, bare figures in a list, shares of
two polls, and documents about two things: two pages of a manual, two versions of one document.

To silence it: --ignore quantity-mismatch; at one place:

    <!-- factcheck: ignore[quantity-mismatch] -- reason -->
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.compare.polls import is_polled, pollsters_of
from factcheck.compare.quantities import are_near_miss, in_one_kind, relate, significant_digits
from factcheck.compare.scope import time_guard
from factcheck.compare.times import relate as relate_times
from factcheck.model import Clash, Corpus, Extraction, Quantity, Relation, Severity, Side, SlotPair, Timex
from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME: Final = "quantity-mismatch"
CATEGORY: Final = "numbers"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "one quantity with two values"


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of quantities that answer one question and cannot both hold."""
    for pair in corpus.slots:
        match pair.left[1], pair.right[1]:
            case Quantity() as left, Quantity() as right:
                yield from _clash(corpus, pair, left, right)
            case Timex() as left, Timex() as right if {left.type, right.type} <= {"DURATION", "SET"}:
                yield from _length_clash(corpus, pair, left, right)


def _length_clash(corpus: Corpus, pair: SlotPair, left: Timex, right: Timex) -> Iterator[Clash]:
    """Judge two lengths of time, or two frequencies."""
    relation, why = relate_times(left, right)
    if relation is not Relation.CONTRADICTORY:
        return
    places = (pair.left[0], left.sentence), (pair.right[0], right.sentence)
    yield Clash(
        rule=NAME,
        left=Side(left.span, left.span.text, left.value),
        right=Side(right.span, right.span.text, right.value),
        subject="",
        attribute=left.type.lower(),
        reason="; ".join((why, *pair.reasons)),
        confidence=pair.score,
        guard=_rest(corpus, pair, left, right) or time_guard(corpus, *places, left.span, right.span, may_grow=False),
    )


def _rest(corpus: Corpus, pair: SlotPair, left: Timex, right: Timex) -> str | None:
    """Name a length that is still to come ("six minutes left") against one that has passed."""
    ours, theirs = (
        bool(_REMAINING.match(corpus.extractions[number].document.text, timex.span.end))
        for number, timex in ((pair.left[0], left), (pair.right[0], right))
    )
    return "what has passed against what is left" if ours is not theirs else None


_REMAINING: Final = re.compile(r"\s+(?:left|remaining|to go|to play|to spare|later|earlier|ago|before|after)\b")


def _clash(corpus: Corpus, pair: SlotPair, left: Quantity, right: Quantity) -> Iterator[Clash]:
    left, right = in_one_kind(left, right)
    relation, why = relate(left, right)
    if relation is not Relation.CONTRADICTORY or _are_least_versions(left, right):
        return
    places = (pair.left[0], left.sentence), (pair.right[0], right.sentence)
    yield Clash(
        rule=NAME,
        left=_side(left),
        right=_side(right),
        subject=min(filter(None, (left.noun, right.noun)), default=left.unit or ""),
        attribute=left.kind,
        reason="; ".join((why, *pair.reasons)),
        confidence=pair.score,
        guard=_release(corpus, pair, left, right)
        or _listed(corpus, pair, left, right)
        or _poll(corpus, pair, left, right)
        or _by_chance(pair, left, right)
        or _told_beside(corpus, pair, left, right)
        or _arithmetic(corpus, pair, left, right)
        or _share(corpus, pair, left, right)
        or _period(corpus, pair, left, right)
        or _counted_at(corpus, pair, left, right)
        or _growth(corpus, pair, left, right)
        or _direction(corpus, pair, left, right)
        or _match(corpus, pair, left, right)
        or time_guard(corpus, *places, left.span, right.span, may_grow=left.kind in _GROWING),
    )


def _are_least_versions(left: Quantity, right: Quantity) -> bool:
    """Say whether both require a version of one product: another rule weighs what documents require."""
    return left.kind == right.kind == "version" and left.noun == right.noun and left.high == right.high == math.inf


def _release(corpus: Corpus, pair: SlotPair, left: Quantity, right: Quantity) -> str | None:
    """Name versions that are not shown to be the one version of one product: a list of changes has dozens."""
    if left.kind != "version":
        return None
    if left.noun != right.noun or not pair.is_supported:
        return "versions of two things"
    counts = [_versions_of(corpus, pair.left[0], left), _versions_of(corpus, pair.right[0], right)]
    return "one of several versions" if max(counts) >= _SEVERAL_VERSIONS else None


def _versions_of(corpus: Corpus, number: int, value: Quantity) -> int:
    """Count the versions of a product that a document names."""
    found = (other for other in corpus.extractions[number].quantities if other.kind == "version")
    return len({other.low for other in found if other.noun == value.noun})


_SEVERAL_VERSIONS: Final = 3
"""Versions of one product from which a document lists them, and a version by itself answers nothing."""


def _poll(corpus: Corpus, pair: SlotPair, left: Quantity, right: Quantity) -> str | None:
    """Name shares of two polls: of documents that name other bodies where they speak of polls."""
    if left.kind != "percent" or right.kind != "percent":
        return None
    sides = (corpus.extractions[pair.left[0]], left.sentence), (corpus.extractions[pair.right[0]], right.sentence)
    ours, theirs = (pollsters_of(extraction) for extraction, _ in sides)
    are_polled = all(is_polled(extraction, sentence) for extraction, sentence in sides)
    return "another poll" if are_polled and ours and theirs and not ours & theirs else None


def _listed(corpus: Corpus, pair: SlotPair, left: Quantity, right: Quantity) -> str | None:
    """Name a bare figure in a list of such, "2.7, 3.5 and 3.6": none of them answers a figure that stands alone."""
    ours, theirs = (
        _is_in_list(corpus.extractions[number], value)
        for number, value in ((pair.left[0], left), (pair.right[0], right))
    )
    return "one of a list of figures" if ours or theirs else None


def _is_in_list(extraction: Extraction, value: Quantity) -> bool:
    """Say whether a figure is in a list; "3 May, 2021, 96 boats" is a date and a figure."""
    start = max(0, value.span.start - _AROUND)
    around = extraction.document.text[start : value.span.end + _AROUND]
    lists = [found.span() for found in _LIST.finditer(around)]
    return any(
        first <= value.span.start - start < last
        and not any(timex.span.start < start + last and start + first < timex.span.end for timex in extraction.timexes)
        for first, last in lists
    )


_AROUND: Final = 40
"""Characters on each side of a figure in which the list that it is part of is looked for."""
_LIST: Final = re.compile(r"(?<![\w.,])\d+(?:\.\d+)*(?:(?:, |,? (?:and|or|through) )\d+(?:\.\d+)*){2,}(?![\w.,]\w)")
"""Three bare figures or more with nothing but a comma or a link between them."""


def _by_chance(pair: SlotPair, left: Quantity, right: Quantity) -> str | None:
    """Name figures of few digits of which nothing says but that they differ as a slip does: 51 of one thing, 15 bar.

    Two texts with a dozen figures each have such a pair by chance; with longer figures they hardly have.
    """
    if pair.is_supported or not are_near_miss(left, right):
        return None
    needed = _DIGITS_OF_COUNTS if left.kind == right.kind == "count" else _DIGITS_WITH_UNIT
    are_few = max(map(significant_digits, (left, right))) < needed
    return "figures that may be alike by chance" if are_few else None


_DIGITS_OF_COUNTS: Final = 4
_DIGITS_WITH_UNIT: Final = 2
"""Digits from which likeness is no chance: a unit in common, or a currency, tells as much as two digits."""


def _told_beside(corpus: Corpus, pair: SlotPair, left: Quantity, right: Quantity) -> str | None:
    """Name a document that has the figure of the other one right beside its own: there it knows both.

    A figure of many digits may stand anywhere, if each document has the other one's: two numbers of one list.
    """
    here, there = (pair.left[0], left, right), (pair.right[0], right, left)
    if _has_beside(corpus, *here) or _has_beside(corpus, *there):
        return "one document has both figures side by side"
    if min(map(significant_digits, (left, right))) >= _TELLING and _has(corpus, *here) and _has(corpus, *there):
        return "both documents have both figures"
    return None


_TELLING: Final = 3
"""Digits of a figure that hardly stands in two documents by chance."""


def _has_beside(corpus: Corpus, number: int, own: Quantity, other: Quantity) -> bool:
    """Say whether a figure stands in the sentence of another one, or beside it, as a number or as it is written."""
    numeral = other.span.text.lower().split()[0]
    is_written = numeral not in _NO_FIGURES and any(
        token.text.lower() == numeral
        for sentence in corpus.extractions[number].sentences[max(0, own.sentence - 1) : own.sentence + 2]
        for token in sentence.tokens
        if not own.span.start <= token.start < own.span.end
    )
    return is_written or any(abs(found.sentence - own.sentence) <= 1 for found in _same_as(corpus, number, own, other))


_NO_FIGURES: Final = frozenset(
    "a about all an almost around at between just less more nearly no one over some up".split()
)


def _has(corpus: Corpus, number: int, own: Quantity, other: Quantity) -> bool:
    return any(_same_as(corpus, number, own, other))


def _same_as(corpus: Corpus, number: int, own: Quantity, other: Quantity) -> Iterator[Quantity]:
    """Yield the values of a document, its own one left out, that are the very value of another document."""
    for value in corpus.extractions[number].quantities:
        if value.span != own.span and (value.unit, value.low, value.high) == (other.unit, other.low, other.high):
            yield value


def _share(corpus: Corpus, pair: SlotPair, left: Quantity, right: Quantity) -> str | None:
    """Name a whole of which a part is told ("1 of 13 passes") against a number that stands for itself."""
    ours, theirs = (
        bool(_PART_OF.search(corpus.extractions[number].document.text[: value.span.start][-_BEFORE:]))
        for number, value in ((pair.left[0], left), (pair.right[0], right))
    )
    return "a whole of which a part is told" if ours is not theirs and left.kind == right.kind == "count" else None


_BEFORE: Final = 24
_PART_OF: Final = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none)\s+(?:out\s+)?of\s+$", re.IGNORECASE
)


def _arithmetic(corpus: Corpus, pair: SlotPair, left: Quantity, right: Quantity) -> str | None:
    """Name a third figure beside the two that makes them parts, or part and whole: 24 new and 40 old are 64."""
    if left.unit != right.unit or left.kind != "count" or left.low != left.high or right.low != right.high:
        return None
    for number, value in ((pair.left[0], left), (pair.right[0], right)):
        for other in corpus.extractions[number].quantities:
            if (
                other.sentence != value.sentence
                or other.span == value.span
                or other.low != other.high
                or other.low <= 0
            ):
                continue
            if other.low == left.low + right.low:
                return "two parts of one whole"
            if other.low == abs(left.low - right.low):
                return "part and whole"
    return None


def _period(corpus: Corpus, pair: SlotPair, left: Quantity, right: Quantity) -> str | None:
    """Name the years or months beside two figures when they differ."""
    ours, theirs = _periods(corpus, pair.left[0], left), _periods(corpus, pair.right[0], right)
    relations = {relate_times(one, other)[0] for one in ours for other in theirs}
    return "another period" if relations == {Relation.CONTRADICTORY} else None


def _counted_at(corpus: Corpus, pair: SlotPair, left: Quantity, right: Quantity) -> str | None:
    """Name the days up to which two figures were counted ("as of 3 May", "by 6 May") when no day is of both."""
    if left.kind not in _GROWING:
        return None
    ours, theirs = _days(corpus, pair.left[0], left), _days(corpus, pair.right[0], right)
    is_counted = any(timex.mod == "AS_OF" for timex in (*ours, *theirs))
    relations = {relate_times(replace(one, mod=""), replace(other, mod=""))[0] for one in ours for other in theirs}
    return "counted at another time" if is_counted and relations == {Relation.CONTRADICTORY} else None


def _days(corpus: Corpus, number: int, quantity: Quantity) -> list[Timex]:
    """Give the dates in the sentence of a figure."""
    return [
        timex
        for timex in corpus.extractions[number].timexes
        if timex.sentence == quantity.sentence and timex.type == "DATE"
    ]


def _growth(corpus: Corpus, pair: SlotPair, left: Quantity, right: Quantity) -> str | None:
    """Name what came on top ("eleven further cases") against all that there are ("a total of 21 cases")."""
    ours, theirs = (
        _is_growth(corpus.extractions[number].document.text, value)
        for number, value in ((pair.left[0], left), (pair.right[0], right))
    )
    return "what came on top against all there are" if {ours, theirs} == {True, False} else None


def _is_growth(text: str, value: Quantity) -> bool | None:
    """Say whether a figure is what came on top, or (False) all that there are; None where nothing tells."""
    before, after = text[: value.span.start][-_CLAUSE:], text[value.span.end :][:_CLAUSE]
    if _ADDED_BEFORE.search(before) or _ADDED_AFTER.match(after):
        return True
    return False if _ALL_BEFORE.search(before) or _ALL_AFTER.match(after) else None


_CLAUSE: Final = 80
_ADDED_BEFORE: Final = re.compile(r"\b(?:another|an? (?:additional|further|extra))\s+$", re.IGNORECASE)
_ADDED_AFTER: Final = re.compile(r"\s+(?:additional|further|more)\b(?! than)", re.IGNORECASE)
_ALL_BEFORE: Final = re.compile(r"\b(?:a|the) total (?:\w+ )?of\b[^.,;:\d]*$", re.IGNORECASE)
_ALL_AFTER: Final = re.compile(r"\s+(?:\w+\s+)?(?:in all|in total|altogether|overall)\b", re.IGNORECASE)


def _direction(corpus: Corpus, pair: SlotPair, left: Quantity, right: Quantity) -> str | None:
    """Name a share by which one thing rose against one by which another fell."""
    if left.kind != "percent" or right.kind != "percent":
        return None
    ours, theirs = _moves(corpus, pair.left[0], left), _moves(corpus, pair.right[0], right)
    return "one rises, the other falls" if {ours, theirs} == {"up", "down"} else None


def _moves(corpus: Corpus, number: int, value: Quantity) -> str:
    """Say whether a share is that of a rise or of a fall, by the words right before it; "" where they say neither."""
    tokens = corpus.extractions[number].sentences[value.sentence].tokens
    before = [token.lemma.lower() for token in tokens if token.end <= value.span.start][-_WORDS_BEFORE:]
    return next((_MOVING[lemma] for lemma in reversed(before) if lemma in _MOVING), "")


_WORDS_BEFORE: Final = 5
_MOVING: Final = {
    **dict.fromkeys("up rise grow growth increase gain climb jump surge expand improve".split(), "up"),
    **dict.fromkeys("down fall drop decline decrease lose loss shrink cut slip sink reduce".split(), "down"),
}


def _match(corpus: Corpus, pair: SlotPair, left: Quantity, right: Quantity) -> str | None:
    """Name the other sides beside two scores: a score is of two names, and both have to be the same."""
    if left.kind != "score":
        return None
    ours, theirs = _names(corpus, pair.left[0], left), _names(corpus, pair.right[0], right)
    return "another match" if ours - theirs and theirs - ours else None


def _names(corpus: Corpus, number: int, quantity: Quantity) -> frozenset[str]:
    """Give the words of all names in the sentence of a figure, months and the like left out."""
    return frozenset(
        word
        for entity in corpus.extractions[number].entities
        if entity.sentence == quantity.sentence
        for word in name_key(entity.name).split()[-1:]
    )


def _periods(corpus: Corpus, number: int, quantity: Quantity) -> list[Timex]:
    """Give the years, quarters and months near a figure."""
    return [
        timex
        for timex in corpus.extractions[number].timexes
        if timex.sentence == quantity.sentence
        and timex.type == "DATE"
        and timex.interval
        and len(timex.value) <= _MONTH
        and max(timex.span.start - quantity.span.end, quantity.span.start - timex.span.end) <= _BESIDE
    ]


_MONTH: Final = len("2025-09")
"""Length of the value of a month: days are no period that a figure is of."""
_BESIDE: Final = 40
"""Characters between a figure and its period."""
_GROWING: Final = frozenset({"count", "money", "percent", "measure"})
"""Kinds of which a later figure may be an update."""


def _side(quantity: Quantity) -> Side:
    words = " ".join(quantity.span.text.lower().split())
    return Side(
        quantity.span,
        quantity.span.text,
        f"{quantity.low:.12g}..{quantity.high:.12g} {quantity.unit or ''}".strip() or words,
    )
