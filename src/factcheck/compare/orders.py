"""Knows which of two events a sentence puts first, and when two documents put the same two events the other way round.

What counts is said in words: "before", "after", "ahead of", "and then", "only then". Events are compared by their
informative words, nouns of acts with their verbs ("conversion", "converted").
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from factcheck.lexicon.words import groups

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model import Extraction, Sentence, Span, Token

_EARLIER_MAIN: Final = frozenset({"before"})
_LATER_MAIN: Final = frozenset({"after", "following"})
_THEN: Final = frozenset({"then", "afterwards", "afterward", "subsequently", "thereafter"})
_CONTENT: Final = frozenset({"NOUN", "PROPN", "VERB"})
_LIGHT: Final = frozenset("be become have do get take make come go say tell begin start give put keep let".split())
_PREDICATES: Final = frozenset({"VERB", "AUX"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_TIMES: Final = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL"})
_STEM: Final = 5
"""Letters that two words of one root share at least: "measure" and "measurement"."""
_ENDING: Final = 4


@dataclass(frozen=True, slots=True)
class Event:
    """What happens, by the informative lemmas of its clause or phrase, and the one that says it: its verb or noun.

    `names` are those of the words that name people and places, who may take part in much else.
    """

    head: str
    words: frozenset[str]
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Order:
    """Two events, the earlier one first, and the words that say so."""

    earlier: Event
    later: Event
    span: Span
    sentence: int


def orders_of(extraction: Extraction) -> Iterator[Order]:
    """Yield each order of two events that a document states; questions and conditions state none."""
    sentences = extraction.sentences
    for number, sentence in enumerate(sentences):
        if sentence.span.text.rstrip().endswith("?"):
            continue
        for place, token in enumerate(sentence.tokens):
            word = token.text.lower()
            is_told = not (_is_denied_word(sentence.tokens, place) or _is_joined(sentence.tokens, place))
            if word in _EARLIER_MAIN | _LATER_MAIN and is_told:
                yield from _around(extraction, sentence, place, word)
            elif word in _THEN:
                yield from _in_turn(extraction, sentences[number - 1] if number else None, sentence, place)


def are_reversed(left: Order, right: Order) -> bool:
    """Say whether two documents put the same two events in opposite orders, and nothing reads the other way."""
    crossed = (
        _shared(left.earlier, right.later) - _shared(left.earlier, right.earlier),
        _shared(left.later, right.earlier) - _shared(left.later, right.later),
    )
    straight = (
        _shared(left.earlier, right.earlier) - _shared(left.earlier, right.later),
        _shared(left.later, right.later) - _shared(left.later, right.earlier),
    )
    names = left.earlier.names | left.later.names
    is_met = any(
        _is_same(event.head, word)
        for event, words in zip((left.earlier, left.later), crossed, strict=True)
        for word in words
    )
    return all(words - names for words in crossed) and not any(straight) and is_met


def in_common(left: Order, right: Order) -> tuple[str, ...]:
    """Give the words by which the two events were known again, in alphabetical order."""
    return tuple(sorted(frozenset.union(*shared_words(left, right))))


def shared_words(left: Order, right: Order) -> tuple[frozenset[str], frozenset[str]]:
    """Give the words by which each of the two events was known again."""
    return _shared(left.earlier, right.later), _shared(left.later, right.earlier)


def are_alike(left: Order, right: Order) -> bool:
    """Say whether two documents put the same two events in one order."""
    return bool(_shared(left.earlier, right.earlier)) and bool(_shared(left.later, right.later))


# ------------------------------------------------------------------ reading


def _around(extraction: Extraction, sentence: Sentence, place: int, word: str) -> Iterator[Order]:
    """Read "… before the train left", "after the report had been printed"."""
    tokens = sentence.tokens
    inner = _inner(tokens, place)
    if inner < 0 or tokens[inner].ent in _TIMES:
        return
    main = _predicate_above(tokens, inner if tokens[place].dep == "mark" else place)
    if main < 0 or _is_condition(tokens, main):
        return
    below = _subtree(tokens, inner) | {place}
    first = _event(tokens, main, _clause(tokens, main) - below)
    second = _event(tokens, inner, below - {place})
    is_denied = any(tokens[i].dep == "neg" and tokens[i].head == main for i in range(len(tokens)))
    if is_denied and word in _LATER_MAIN:
        return
    if (word in _LATER_MAIN) != is_denied:
        first, second = second, first
    yield from _order(extraction, sentence, first, second, place, max(below))


def _in_turn(extraction: Extraction, above: Sentence | None, sentence: Sentence, place: int) -> Iterator[Order]:
    """Read "cooled and then weighed", "Only then was the fuel let out", "it was only afterwards that …"."""
    tokens = sentence.tokens
    verb = tokens[place].head
    said = [i for i, token in enumerate(tokens) if token.head == verb and token.dep in ("ccomp", "relcl") and i > verb]
    if tokens[verb].lemma == "be" and said:
        verb = said[0]
    first = _first(tokens, verb, place)
    if first >= 0:
        earlier = _event(tokens, first, _clause(tokens, first))
        yield from _order(extraction, sentence, earlier, _event(tokens, verb, _clause(tokens, verb)), first, verb)
        return
    if tokens[verb].pos not in _PREDICATES or not _is_only(tokens, place):
        return
    later = _event(tokens, verb, _clause(tokens, verb))
    before = _last_clause(tokens, place)
    if before is not None:
        yield from _order(extraction, sentence, before, later, place, verb)
    elif above:
        found = _last_clause(above.tokens, len(above.tokens))
        yield from _order(extraction, sentence, found or Event("", frozenset()), later, min(place, verb), verb)


def _first(tokens: Sequence[Token], verb: int, place: int) -> int:
    """Find the verb before "then": the one that it is joined to, or one that "first" stands beside; -1 for none."""
    if tokens[verb].dep == "conj" and tokens[tokens[verb].head].pos in _PREDICATES:
        return tokens[verb].head
    before = [i for i in range(place) if tokens[i].head == verb and tokens[i].pos == "VERB"]
    return before[-1] if before and any(token.text.lower() == "first" for token in tokens[:place]) else -1


def _order(
    extraction: Extraction, sentence: Sentence, earlier: Event, later: Event, first: int, last: int
) -> Iterator[Order]:
    both = earlier.words & later.words
    earlier, later = (replace(event, words=event.words - both) for event in (earlier, later))
    if earlier.words and later.words:
        start, end = sorted((first, last))
        span = extraction.document.span(sentence.tokens[start].start, sentence.tokens[end].end)
        yield Order(earlier, later, span, sentence.index)


def _inner(tokens: Sequence[Token], place: int) -> int:
    """Find the verb or noun that "before" or "after" leads in; -1 for none."""
    token = tokens[place]
    if token.dep == "mark":
        return token.head
    return next((i for i, each in enumerate(tokens) if each.head == place and each.dep in ("pobj", "pcomp")), -1)


def _predicate_above(tokens: Sequence[Token], place: int) -> int:
    for _ in tokens:
        above = tokens[place].head
        if above == place:
            return -1
        if tokens[above].pos in _PREDICATES:
            return above
        place = above
    return -1


def _is_condition(tokens: Sequence[Token], verb: int) -> bool:
    return any(token.head == verb and token.text.lower() in ("if", "unless", "whether") for token in tokens)


def _is_denied_word(tokens: Sequence[Token], place: int) -> bool:
    """Say whether "not" stands right before: "after it was drilled, not before"."""
    return place > 0 and tokens[place - 1].text.lower() == "not"


def _is_joined(tokens: Sequence[Token], place: int) -> bool:
    """Say whether "before" and "after" stand together, "before and after the match", which puts neither first."""
    around = [token.text.lower() for token in tokens[max(0, place - 2) : place + 3]]
    return {"before", "after"} <= set(around) and bool({"and", "or"} & set(around))


def _is_only(tokens: Sequence[Token], place: int) -> bool:
    """Say whether "only" stands right before "then": what comes without it may be a mere "in that case"."""
    return place > 0 and tokens[place - 1].text.lower() == "only"


def _last_clause(tokens: Sequence[Token], end: int) -> Event | None:
    """Give the event of the last full clause before a place: behind a semicolon none is asked for."""
    stop = max((i for i in range(end) if tokens[i].text in (";", ".", ":")), default=-1)
    verbs = [i for i in range(stop if 0 < stop < end - 1 or end < len(tokens) else end) if tokens[i].pos == "VERB"]
    if not verbs:
        return None
    start = max((i for i in range(verbs[-1]) if tokens[i].text == ";"), default=-1) + 1
    return _event(tokens, verbs[-1], set(range(start, max(verbs) + 1)) | _clause(tokens, verbs[-1]))


def _subtree(tokens: Sequence[Token], top: int) -> set[int]:
    found = {top}
    for _ in tokens:
        more = {i for i, token in enumerate(tokens) if token.head in found} - found
        if not more:
            break
        found |= more
    return found


def _clause(tokens: Sequence[Token], verb: int) -> set[int]:
    """Give the places of a clause without the clauses that are joined to it or hang on it."""
    apart = [
        i
        for i, token in enumerate(tokens)
        if token.head == verb and i != verb and token.dep in ("conj", "advcl", "ccomp", "parataxis", "relcl")
    ]
    own = _subtree(tokens, verb).difference(*(_subtree(tokens, i) for i in apart))
    above = tokens[verb].head
    is_bare = tokens[verb].dep in ("xcomp", "conj") and not any(tokens[i].dep in _SUBJECTS for i in own)
    subjects = [i for i, token in enumerate(tokens) if is_bare and token.head == above and token.dep in _SUBJECTS]
    return own.union(*(_subtree(tokens, i) for i in subjects))


def _event(tokens: Sequence[Token], head: int, places: Iterable[int]) -> Event:
    telling = [tokens[i] for i in places if tokens[i].pos in _CONTENT and tokens[i].ent not in _TIMES]
    words = frozenset(token.lemma.lower() for token in telling) - _LIGHT
    return Event(
        tokens[head].lemma.lower(), words, frozenset(token.lemma.lower() for token in telling if token.pos == "PROPN")
    )


# ------------------------------------------------------------------ words


def _shared(left: Event, right: Event) -> frozenset[str]:
    """Give the words of one event that the other one has too, in some form."""
    return frozenset(word for word in left.words if any(_is_same(word, other) for other in right.words))


@lru_cache(maxsize=65536)
def _is_same(left: str, right: str) -> bool:
    if left == right or _verb(left) == _verb(right):
        return True
    short, long = sorted((left, right), key=len)
    is_short = len(short) < _STEM or len(long) - len(short) > _ENDING
    return not is_short and long.startswith(short[: max(_STEM, len(short) - 1)])


def _verb(word: str) -> str:
    return _verbs().get(word, word)


@cache
def _verbs() -> dict[str, str]:
    """Map nouns of acts to their verbs."""
    return {noun: verb for noun, verb, *_ in groups("nominalisations.txt")}
