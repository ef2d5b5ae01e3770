"""Knows what may explain that two places give different values: another subject, period, or a mere plan."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from factcheck.compare.names import relate_names
from factcheck.compare.times import relate as relate_times
from factcheck.model import Claim, Corpus, Entity, Relation, Sentence, Span, Timex

if TYPE_CHECKING:
    from collections.abc import Sequence

Place = tuple[int, int]
_MANY_DAYS: Final = 45
"""Documents published further apart than this tell of other times, unless they name the same date."""
_UPDATED: Final = frozenset(
    (
        "dead death die kill killed injure injured hurt wound wounded missing victim casualty survivor toll evacuate "
        "displace case infection hospitalize hospitalise arrest detain damage burn acre hectare customer outage "
        "vote count"
    ).split()
)
"""What is counted again as an event goes on; between two publication days a higher figure is an update."""


def scope_guard(
    corpus: Corpus, left: Place, right: Place, left_span: Span, right_span: Span, *, are_norms: bool = False
) -> str | None:
    """Name what explains a difference between two places, or None when nothing in scope does.

    `are_norms` says that both places allow or forbid something: "shall not" is no plan there.
    """
    ours = corpus.extractions[left[0]].sentences[left[1]]
    theirs = corpus.extractions[right[0]].sentences[right[1]]
    if why := _of_documents(corpus, left[0], right[0]):
        return why
    if other_period(corpus, left, right, left_span, right_span):
        return "another period"
    if _other_version(corpus, left, right, left_span, right_span):
        return "another version"
    if _other_subject(corpus, left, right, left_span, right_span):
        return "another subject"
    if not are_norms and _modality(corpus, left, left_span) != _modality(corpus, right, right_span):
        return "a plan or a guess against a fact"
    if left[0] != right[0] and _is_update(corpus, left[0], right[0], ours, theirs, left_span, right_span):
        return "updated figure"
    return None


def time_guard(
    corpus: Corpus, left: Place, right: Place, left_span: Span, right_span: Span, *, may_grow: bool = True
) -> str | None:
    """Name what the days of the documents explain; for values whose slots were weighed with their scope already.

    `may_grow` says that the value can be one that is counted again later.
    """
    ours = corpus.extractions[left[0]].sentences[left[1]]
    theirs = corpus.extractions[right[0]].sentences[right[1]]
    if why := _of_documents(corpus, left[0], right[0]):
        return why
    if may_grow and left[0] != right[0] and _is_update(corpus, left[0], right[0], ours, theirs, left_span, right_span):
        return "updated figure"
    if _is_question(ours) is not _is_question(theirs):
        return "one only asks"
    return None


def _is_question(sentence: Sentence) -> bool:
    """Say whether a sentence asks what may be: "May I come at noon?", not "Did you know that it has nine lives?"."""
    first = sentence.tokens[0].text.lower() if sentence.tokens else ""
    return first in _ASKING and sentence.span.text.rstrip('*_"\u201d\u2019 ').endswith("?")


_ASKING: Final = frozenset("may can could should shall will would must".split())


def _of_documents(corpus: Corpus, left: int, right: int) -> str | None:
    """Name what explains all differences between two documents: they are apart, or far from each other in time."""
    ours, theirs = (corpus.extractions[i].document.published for i in (left, right))
    is_far = bool(ours and theirs and abs((ours - theirs).days) > _MANY_DAYS)
    return corpus.apart.get((left, right)) or ("another time: the documents lie weeks apart" if is_far else None)


def other_period(corpus: Corpus, left: Place, right: Place, left_span: Span, right_span: Span) -> bool:
    """Say whether two sentences name times of their own that cannot both hold; a value never guards itself."""
    ours = _dates(corpus, left, left_span)
    theirs = _dates(corpus, right, right_span)
    if not ours or not theirs:
        return False
    relations = {relate_times(a, b)[0] for a in ours for b in theirs}
    return relations == {Relation.CONTRADICTORY}


def _dates(corpus: Corpus, place: Place, span: Span) -> list[Timex]:
    return [
        timex
        for timex in corpus.extractions[place[0]].timexes
        if timex.sentence == place[1]
        and timex.type in ("DATE", "TIME")
        and timex.interval
        and not timex.span.touches(span)
    ]


def _other_version(corpus: Corpus, left: Place, right: Place, left_span: Span, right_span: Span) -> bool:
    """Say whether both sentences name versions, and none in common (a version under test never guards itself)."""
    ours, theirs = _versions(corpus, left, left_span), _versions(corpus, right, right_span)
    return bool(ours and theirs) and not ours & theirs


def _versions(corpus: Corpus, place: Place, span: Span) -> set[float]:
    return {
        quantity.low
        for quantity in corpus.extractions[place[0]].quantities
        if quantity.kind == "version" and quantity.sentence == place[1] and not quantity.span.touches(span)
    }


def _other_subject(corpus: Corpus, left: Place, right: Place, left_span: Span, right_span: Span) -> bool:
    ours = _subject_names(corpus, left, left_span)
    theirs = _subject_names(corpus, right, right_span)
    if not ours or not theirs:
        return False
    return all(
        relate_names(a.name, b.name)[0] in (Relation.INCOMPARABLE, Relation.CONTRADICTORY) for a in ours for b in theirs
    )


def _subject_names(corpus: Corpus, place: Place, span: Span) -> list[Entity]:
    """Give the named subjects of the clause that holds a span."""
    claim = _claim_at(corpus, place, span)
    if claim is None:
        return []
    subjects = [slot.span for slot in claim.slots if slot.role == "subject" and not slot.span.touches(span)]
    return [
        entity
        for entity in corpus.extractions[place[0]].entities
        if entity.sentence == place[1]
        and entity.label in ("PERSON", "ORG", "PLACE")
        and any(subject.covers(entity.span) for subject in subjects)
    ]


def _claim_at(corpus: Corpus, place: Place, span: Span) -> Claim | None:
    holding = [
        claim for claim in corpus.extractions[place[0]].claims if claim.sentence == place[1] and claim.span.covers(span)
    ]
    return min(holding, key=lambda claim: claim.span.end - claim.span.start, default=None)


def _modality(corpus: Corpus, place: Place, span: Span) -> bool:
    """Say whether a span stands in a clause about a fact."""
    claim = _claim_at(corpus, place, span)
    return claim is None or claim.modality == "fact"


def _is_update(
    corpus: Corpus, left: int, right: int, ours: Sentence, theirs: Sentence, left_span: Span, right_span: Span
) -> bool:
    first, second = (corpus.extractions[i].document.published for i in (left, right))
    if not first or not second or first == second:
        return False
    return _near(ours, left_span) and _near(theirs, right_span)


def _near(sentence: Sentence, span: Span) -> bool:
    starts = [token.start for token in sentence.tokens]
    place = bisect_right(starts, span.start) - 1
    around: Sequence[str] = [token.lemma for token in sentence.tokens[max(0, place - 6) : place + 8]]
    return any(word in _UPDATED for word in around)
