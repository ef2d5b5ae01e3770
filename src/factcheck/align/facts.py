"""Knows what several documents tell: places that answer one question, whether their values agree or not."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Final, assert_never

from factcheck.align.sentences import ONE_EVENT, Likeness, collect_terms
from factcheck.align.slots import candidates, with_score
from factcheck.compare.names import relate_names
from factcheck.compare.utterances import compared_lines, lines_of
from factcheck.model import Entity, Fact, Quantity, Relation, Telling, Timex
from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.align.slots import Candidate
    from factcheck.model import Chain, Conflict, Corpus, Extraction, Quote, SlotValue, Span, Value

_LEAST: Final = {Relation.EQUAL: 0.3, Relation.CONSISTENT: 0.5}
"""Score from which values that agree are taken for one fact; below it the table shows facts that are none."""
_LEAST_APART: Final = 0.7
"""The same where the documents tell of different events: "two" and "three" are everywhere."""
_BEFORE, _AFTER = 4, 6
"""Words around a value that say what it is of."""
_STOP: Final = re.compile(r"[.;:!?]+[\"”’)]*$")
_WORD: Final = re.compile(r"\S+")
_LETTER: Final = re.compile(r"[^\W_]")
_BY_SUBJECT: Final = frozenset({"quotes", "roles"})
"""Categories of conflicts whose subject says more than the words around a value."""
_TURNS: Final = ("names", "roles", "numbers", "dates", "places", "quotes", "polarity", "contradictions")
_NAMED: Final = frozenset({"PERSON", "ORG", "PLACE", "FACILITY", "PRODUCT", "WORK", "EVENT", "LAW"})


Bearer = tuple[int, "Chain"]
"""A document's number and the chain of one name in it."""


@dataclass(frozen=True, slots=True)
class Told:
    """One place with its value as it is compared, and what it is of, or nothing where only a conflict cites it."""

    span: Span
    category: str
    normalized: str
    subject: str


def facts_of(corpus: Corpus, conflicts: Iterable[Conflict]) -> tuple[Fact, ...]:
    """Give what two documents or more tell and what is in dispute, by category and in the order of the documents."""
    reader = Reader(corpus)
    answered = [group for found in (_slots, _quotes, _bearers) for group in found(corpus, reader)]
    known: dict[str, list[Told]] = defaultdict(list)
    for told in sorted({told for group in answered for told in group}, key=lambda one: one.span.start):
        known[told.span.document].append(told)
    disputed = {conflict.id: (conflict, _disputed(conflict, known)) for conflict in conflicts}
    groups = _joined([*(group for _, group in disputed.values()), *answered])
    facts = [_fact(group, disputed.values(), reader) for group in groups]
    return tuple(sorted((fact for fact in facts if _is_told_twice(fact)), key=reader.rank))


class Reader:
    """Finds the words around a value, and the order of documents."""

    def __init__(self, corpus: Corpus) -> None:
        self._extractions = {extraction.document.id: extraction for extraction in corpus.extractions}
        self._order = {name: number for number, name in enumerate(self._extractions)}
        self._spelt = {name_key(chain.name): chain.name for chains in corpus.chains for chain in chains}

    def place(self, span: Span) -> tuple[int, int]:
        """Give where a span stands among all documents."""
        return self._order[span.document], span.start

    def rank(self, fact: Fact) -> tuple[int, tuple[int, int]]:
        """Give the category's turn, then the first place."""
        turn = _TURNS.index(fact.category) if fact.category in _TURNS else len(_TURNS)
        return turn, min(self.place(span) for telling in fact.tellings for span in telling.spans)

    def spelt(self, subject: str) -> str:
        """Give a name as it is written, where only its key is known."""
        return self._spelt.get(name_key(subject), subject)

    def context(self, span: Span) -> str:
        """Give the words around a value, within its sentence, with "…" in its place."""
        extraction = self._extractions[span.document]
        found = (sentence.span for sentence in extraction.sentences if sentence.span.covers(span))
        sentence = next(found, span)
        text = extraction.document.text
        before = _WORD.findall(text[sentence.start : span.start])[-_BEFORE:]
        after = _WORD.findall(text[span.end : sentence.end])[:_AFTER]
        return " ".join([*_since_stop(before), "…", *_until_stop(after)]).rstrip(",")


def _since_stop(words: list[str]) -> list[str]:
    stops = [number for number, word in enumerate(words) if _STOP.search(word)]
    return [word for word in (words[stops[-1] + 1 :] if stops else words) if _LETTER.search(word)]


def _until_stop(words: list[str]) -> list[str]:
    stop = next((number for number, word in enumerate(words) if _STOP.search(word)), len(words))
    return [bare for word in words[: stop + 1] if _LETTER.search(bare := _STOP.sub("", word))]


# ------------------------------------------------------------------ places that agree


def _slots(corpus: Corpus, reader: Reader) -> Iterator[tuple[Told, ...]]:
    """Yield, one to one, the quantities and times of two documents that answer one question and agree."""
    likeness = Likeness(collect_terms(corpus.extractions))
    between = [item for item in corpus.alignments if item.left[0] != item.right[0]]
    for found in candidates(corpus.extractions, corpus.chains, between, likeness):
        agreeing = [with_score(item) for item in found if item.relation in _LEAST]
        for item in _one_to_one(item for item in agreeing if item.score >= _least(item, likeness)):
            yield _slot(item.ours.value, reader), _slot(item.theirs.value, reader)


def _least(item: Candidate, likeness: Likeness) -> float:
    is_one_event = likeness.event(item.ours.site.place[0], item.theirs.site.place[0]) >= ONE_EVENT
    return _LEAST[item.relation] if is_one_event else _LEAST_APART


def _one_to_one(found: Iterable[Candidate]) -> Iterator[Candidate]:
    used: set[Span] = set()
    for item in sorted(found, key=lambda one: (-one.score, one.ours.number, one.theirs.number)):
        sides = {item.ours.value.span, item.theirs.value.span}
        if not sides & used:
            used |= sides
            yield item


def _slot(value: SlotValue, reader: Reader) -> Told:
    match value:
        case Quantity():
            normalized = f"{value.low:.12g}..{value.high:.12g} {value.unit or ''}".strip()
            return Told(value.span, "numbers", normalized, reader.context(value.span))
        case Timex():
            return Told(value.span, "dates", value.value, reader.context(value.span))
        case Entity():
            return Told(value.span, "names", name_key(value.name), reader.context(value.span))
    assert_never(value)


def _quotes(corpus: Corpus, reader: Reader) -> Iterator[tuple[Told, ...]]:  # noqa: ARG001  # one call for all three
    """Yield the quotations of two documents that give one utterance in words that agree."""
    lines = lines_of(corpus)
    for number, others in compared_lines(lines, is_within=False).items():
        for other, comparison in others.items():
            if number < other and comparison.relation in _LEAST:
                yield _quoted(lines[number].quote), _quoted(lines[other].quote)


def _quoted(quote: Quote) -> Told:
    speaker = quote.attribution.name or quote.attribution.speaker.text if quote.attribution else "nobody named"
    return Told(quote.span, "quotes", name_key(quote.span.text), speaker)


def _bearers(corpus: Corpus, reader: Reader) -> Iterator[tuple[Told, ...]]:  # noqa: ARG001
    """Yield the chains of two documents that name one bearer."""
    by_word: dict[tuple[str, str], list[Bearer]] = defaultdict(list)
    for number, chains in enumerate(corpus.chains):
        for chain in chains:
            if chain.label in _NAMED and name_key(chain.name):
                by_word[chain.label, name_key(chain.name).split()[-1]].append((number, chain))
    for found in by_word.values():
        matches = [
            (one, other)
            for one, other in combinations(found, 2)
            if one[0] != other[0] and _may_be_one(one[1].name, other[1].name)
        ]
        for (left, ours), (right, theirs) in _unambiguous(matches):
            yield _named(corpus.extractions[left], ours), _named(corpus.extractions[right], theirs)


@lru_cache(maxsize=65536)
def _may_be_one(ours: str, theirs: str) -> bool:
    return relate_names(ours, theirs)[0] in _LEAST


def _unambiguous(matches: Sequence[tuple[Bearer, Bearer]]) -> Iterator[tuple[Bearer, Bearer]]:
    """Leave out short forms that two bearers of the other document have: a surname is no proof of whose it is."""
    rivals = Counter((here[0], here[1].name, there[0]) for pair in matches for here, there in (pair, pair[::-1]))
    for one, other in matches:
        is_only = rivals[one[0], one[1].name, other[0]] == 1 == rivals[other[0], other[1].name, one[0]]
        if is_only or name_key(one[1].name) == name_key(other[1].name):
            yield one, other


def _named(extraction: Extraction, chain: Chain) -> Told:
    """Take the fullest mention, and beside the name the shortest office or title that the document gives."""
    mention = max(chain.mentions, key=lambda one: (len(one.name), -one.span.start))
    key = name_key(chain.name)
    titles = {role.title for role in extraction.roles if name_key(role.holder.name) == key} | {" ".join(mention.titles)}
    title = min(titles - {""}, default="", key=lambda one: (len(one), one))
    return Told(mention.span, "names", key, f"{chain.name} ({title})" if title else chain.name)


# ------------------------------------------------------------------ facts


def _disputed(conflict: Conflict, known: Mapping[str, Sequence[Told]]) -> tuple[Told, ...]:
    """Give the places of a conflict, and those that agree with others and lie there too."""
    found: list[Told] = []
    for value in conflict.values:
        for span in (conflict.mentions[i].span for i in value.mentions):
            near = [told for told in known[span.document] if told.category == conflict.category]
            found += [told for told in near if told.span.touches(span)] or [
                Told(span, conflict.category, value.normalized, "")
            ]
    return tuple(dict.fromkeys(found))


def _joined(groups: Iterable[Sequence[Told]]) -> list[list[Told]]:
    """Join the groups that share a place (union-find)."""
    parent: dict[Span, Span] = {}
    members: dict[Span, Told] = {}

    def root(span: Span) -> Span:
        while parent.setdefault(span, span) != span:
            parent[span] = parent[parent[span]]
            span = parent[span]
        return span

    for group in groups:
        for told in group:
            members.setdefault(told.span, told)
            parent[root(told.span)] = root(group[0].span)
    found: dict[Span, list[Told]] = defaultdict(list)
    for span, told in members.items():
        found[root(span)].append(told)
    return list(found.values())


def _fact(group: list[Told], disputed: Iterable[tuple[Conflict, Sequence[Told]]], reader: Reader) -> Fact:
    group.sort(key=lambda told: reader.place(told.span))
    conflict = next((conflict for conflict, places in disputed if places[0] in group), None)
    given = _given(group, conflict) if conflict else {}
    tellings: dict[str, list[Told]] = defaultdict(list)
    for told in group:
        tellings[given.get(told, told.normalized)].append(told)
    verdicts = {value.normalized: value.verdict for value in conflict.values} if conflict else {}
    return Fact(
        group[0].category,
        _subject(group, conflict, reader),
        tuple(Telling(key, tuple(told.span for told in places), verdicts.get(key)) for key, places in tellings.items()),
        conflict.id if conflict else None,
    )


def _subject(group: Sequence[Told], conflict: Conflict | None, reader: Reader) -> str:
    if conflict and conflict.subject and conflict.category in _BY_SUBJECT:
        return reader.spelt(conflict.subject)
    return next((told.subject for told in group if told.subject), "") or reader.context(group[0].span)


def _given(group: Sequence[Told], conflict: Conflict) -> dict[Told, str]:
    """Say which of the conflict's values each place gives: itself, or as another does that gives the same."""
    cited = [(value, conflict.mentions[i].span) for value in conflict.values for i in value.mentions]
    touched = {told: [value for value, span in cited if told.span.touches(span)] for told in group}
    same = {told.normalized: values[0].normalized for told, values in touched.items() if len(values) == 1}
    return {
        told: (min(values, key=_doubtful_first).normalized if values else same[told.normalized])
        for told, values in touched.items()
        if values or told.normalized in same
    }


def _doubtful_first(value: Value) -> bool:
    return value.verdict == "supported"


def _is_told_twice(fact: Fact) -> bool:
    documents = {span.document for telling in fact.tellings for span in telling.spans}
    return fact.conflict is not None or len(documents) > 1
