"""Knows where a value stands: its sentence, what governs it, and the words, names and values around it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeVar

from factcheck.align.chains import referent
from factcheck.align.sentences import Place, Terms, WordSet, term_of, word_set
from factcheck.compare.places import country_of
from factcheck.model import Claim, Quantity, Timex
from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.model import Chain, Extraction, Sentence, SlotValue, Token

V = TypeVar("V", Claim, Timex)
Kind = Literal["quantity", "timex", "name"]

_WINDOW: Final = 9
"""Words on each side of a value that say what it is of; the nearer the weightier."""
_FADE: Final = 3.0
"""Distance in words at which a word counts half."""
_LIGHT_VERBS: Final = frozenset("be have do say tell get make take become come go".split())
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_CLIMB: Final = 4
"""Clauses to climb for an inherited subject."""
_PERIODS: Final = frozenset("quarter half year month week day season period round leg term time".split())
_OPENING: Final = 3
"""Words at the start of a line that may make it a stamp: \"Last updated on\"."""
_STAMPS: Final = frozenset("update publish post edit modify print updated published posted".split())


@dataclass(frozen=True, slots=True)
class Site:
    """Where a value stands.

    `near` are the words around it with their weight, `names` and `others` the names and values that its sentence also
    has, `around` the words of the sentence and of those before and after it; `answered` is all that the near words
    answer. `owner` is the name that is the subject of the clause, `is_fact` says that the clause is no plan or guess,
    `dates` are the other times in it.
    """

    place: Place
    first: int
    last: int
    verb: str
    noun: str
    link: str
    subject: str
    object: str
    near: tuple[tuple[str, float], ...]
    answered: Mapping[str, float]
    names: frozenset[str]
    others: frozenset[str]
    around: WordSet
    owner: str = ""
    is_fact: bool = True
    dates: tuple[Timex, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """A value with its kind and its sentence; `number` counts within its document and kind."""

    kind: Kind
    value: SlotValue
    number: int
    place: Place
    name: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """A value with its kind, its number and the site where it stands."""

    kind: Kind
    value: SlotValue
    number: int
    site: Site
    name: str = ""


class Landscape:
    """All that sites of one corpus share: terms, the names and values of each sentence, the words around it."""

    def __init__(self, extractions: Sequence[Extraction], chains: Sequence[Sequence[Chain]], terms: Terms) -> None:
        self.extractions = extractions
        self.terms = terms
        self.chains = chains
        self.full_names = [_full_names(found) for found in chains]
        self._claims = [_by_sentence(extraction.claims) for extraction in extractions]
        self._timexes = [_by_sentence(extraction.timexes) for extraction in extractions]
        self._owners: dict[tuple[Place, int], str] = {}
        self._names = [_by_sentence_names(extraction) for extraction in extractions]
        self._surroundings: dict[Place, WordSet] = {}
        self._held: dict[tuple[Kind, int, int], Held] = {}
        self._values = [_by_sentence_values(extraction) for extraction in extractions]

    def site(self, place: Place, first: int, last: int, noun: str | None = None) -> Site:
        """Describe where the tokens `first` to `last` of a sentence stand."""
        number, index = place
        tokens = self.extractions[number].sentences[index].tokens
        verb = _governor(tokens, first)
        own = {term_of(token.lemma, token.text) for token in tokens[first : last + 1]}
        span = tokens[first].start, tokens[last].end
        near = self._near(tokens, first, last, place, own)
        return Site(
            place=place,
            first=first,
            last=last,
            verb=_content_verb(tokens, verb),
            noun=noun or _noun_above(tokens, first, last),
            link=_link(tokens, first, last),
            subject=_argument(tokens, verb, first, last, "nsubj", "nsubjpass"),
            object=_argument(tokens, verb, first, last, "dobj", "attr", "oprd"),
            near=tuple(sorted(near.items())),
            answered=self.terms.expanded(near),
            names=frozenset(
                name for start, end, name in self._names[number].get(index, ()) if end <= span[0] or start >= span[1]
            ),
            others=frozenset(
                name for start, end, name in self._values[number].get(index, ()) if end <= span[0] or start >= span[1]
            ),
            around=self._around(place),
            owner=self._owner(place, verb),
            is_fact=self._is_fact(place, span),
            dates=tuple(
                timex
                for timex in self._timexes[number].get(index, ())
                if timex.interval and (timex.span.end <= span[0] or timex.span.start >= span[1])
            ),
        )

    def hold(self, spot: Spot) -> Held:
        """Describe the site of a value; each is described once."""
        key = spot.kind, spot.place[0], spot.number
        if key not in self._held:
            first, last = _token_range(self.extractions[spot.place[0]], spot.value)
            noun = spot.value.noun if isinstance(spot.value, Quantity) else None
            self._held[key] = Held(
                spot.kind, spot.value, spot.number, self.site(spot.place, first, last, noun), spot.name
            )
        return self._held[key]

    def _owner(self, place: Place, verb: int) -> str:
        """Give the name that is the subject of a verb, or that its pronoun stands for."""
        if verb < 0:
            return ""
        if (place, verb) not in self._owners:
            self._owners[place, verb] = self._find_owner(place, verb)
        return self._owners[place, verb]

    def _find_owner(self, place: Place, verb: int) -> str:
        number, index = place
        tokens = self.extractions[number].sentences[index].tokens
        for _ in range(_CLIMB):
            subject = next((i for i, token in enumerate(tokens) if token.head == verb and token.dep in _SUBJECTS), -1)
            if subject >= 0 or tokens[verb].dep not in ("conj", "xcomp", "advcl") or tokens[verb].head == verb:
                break
            verb = tokens[verb].head
        if subject < 0:
            return ""
        for at in (subject, *(i for i, token in enumerate(tokens) if token.head == subject)):
            for start, end, name in self._names[number].get(index, ()):
                if start <= tokens[at].start < end:
                    return name
        found = referent(self.extractions[number], self.chains[number], index, subject)
        return anchor_of(found.name) if found else ""

    def _is_fact(self, place: Place, span: tuple[int, int]) -> bool:
        number, index = place
        holding = [
            claim
            for claim in self._claims[number].get(index, ())
            if claim.span.start <= span[0] and span[1] <= claim.span.end
        ]
        smallest = min(holding, key=lambda claim: claim.span.end - claim.span.start, default=None)
        return smallest is None or smallest.modality == "fact"

    def _near(self, tokens: Sequence[Token], first: int, last: int, place: Place, own: set[str]) -> dict[str, float]:
        found: dict[str, float] = {}
        for i in range(max(0, first - _WINDOW), min(len(tokens), last + 1 + _WINDOW)):
            word = term_of(tokens[i].lemma, tokens[i].text)
            if first <= i <= last or word in own or word not in self.terms.by_place[place]:
                continue
            distance = first - i if i < first else i - last
            found[word] = max(found.get(word, 0.0), self.terms.weight[word] / (1 + distance / _FADE))
        return found

    def _around(self, place: Place) -> WordSet:
        if place not in self._surroundings:
            self._surroundings[place] = word_set(self.terms, self._words_around(place))
        return self._surroundings[place]

    def _words_around(self, place: Place) -> frozenset[str]:
        number, index = place
        sentences = self.extractions[number].sentences
        found = set(self.terms.by_place[place])
        for other in (index - 1, index + 1):
            if 0 <= other < len(sentences) and abs(sentences[other].paragraph - sentences[index].paragraph) <= 1:
                found |= self.terms.by_place[number, other]
        return frozenset(found)


# ------------------------------------------------------------------ the values of a document


def quantity_spots(landscape: Landscape, number: int) -> tuple[Spot, ...]:
    """Give the quantities of a document that can be compared."""
    extraction = landscape.extractions[number]
    values = [value for value in extraction.quantities if _is_plain_quantity(extraction, value)]
    return tuple(Spot("quantity", value, i, (number, value.sentence)) for i, value in enumerate(values))


def timex_spots(landscape: Landscape, number: int) -> tuple[Spot, ...]:
    """Give the times of a document that can be compared."""
    extraction = landscape.extractions[number]
    values = [value for value in extraction.timexes if _is_event_time(extraction, value)]
    return tuple(Spot("timex", value, i, (number, value.sentence)) for i, value in enumerate(values))


def name_spots(landscape: Landscape, number: int) -> tuple[Spot, ...]:
    """Give the names of a document, each with the fullest form that the document has."""
    full = landscape.full_names[number]
    return tuple(
        Spot("name", value, i, (number, value.sentence), full.get(value.span.start, value.name))
        for i, value in enumerate(landscape.extractions[number].entities)
    )


def _token_range(extraction: Extraction, value: SlotValue) -> tuple[int, int]:
    tokens = extraction.sentences[value.sentence].tokens
    starts = [token.start for token in tokens]
    first = max(0, bisect_right(starts, value.span.start) - 1)
    return first, max(first, bisect_right(starts, value.span.end - 1) - 1)


def _is_plain_quantity(extraction: Extraction, value: Quantity) -> bool:
    """Leave out the numbers of dates, which are times, and ordinals of periods ("the first quarter"): scope."""
    if value.kind == "ordinal" and value.noun in _PERIODS:
        return False
    return not any(timex.span.touches(value.span) for timex in extraction.timexes if timex.sentence == value.sentence)


def _is_event_time(extraction: Extraction, value: Timex) -> bool:
    """Leave out the days on which a figure was taken, and times of publication: stamps, and those after "updated"."""
    if value.type in ("DURATION", "SET"):
        return not _is_rate(extraction, value)
    if value.mod == "AS_OF" or value.span.text.lower().endswith("-century"):  # "a seventeenth-century chalice"
        return False
    tokens = extraction.sentences[value.sentence].tokens
    place = max(0, bisect_right([token.start for token in tokens], value.span.start) - 1)
    if _is_of_a_statement(tokens, place) or _is_of_another_case(tokens, place):
        return False
    before = {token.lemma for token in tokens[max(0, place - 4) : place]}
    opening = {token.lemma for token in tokens[:_OPENING]}
    if (before | opening) & _STAMPS and not any(token.dep in ("nsubj", "nsubjpass") for token in tokens[:place]):
        return False
    return any(token.pos in ("VERB", "AUX") for token in tokens) or _is_told(extraction, value)


def _is_of_a_statement(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a time is that of what somebody said, "police said on Monday", and not of what is told."""
    for _ in range(_STEPS):
        above = tokens[place].head
        if above == place:
            return False
        place = above
        if tokens[place].pos == "VERB":
            return tokens[place].lemma in _STATING
    return False


def _is_of_another_case(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a time is that of the last such case, "the first time since 2009", "the worst storm since 1987"."""
    before = [token.text.lower() for token in tokens[max(0, place - _SINCE) : place]]
    return before[-1:] == ["since"] and any(word in _RANKED or word.endswith("est") for word in before)


_SINCE: Final = 9
"""Words before "since" among which one ranks a case against earlier ones."""
_RANKED: Final = frozenset({"first", "most", "least", "worst", "best"})
_STEPS: Final = 4
_STATING: Final = frozenset({"say", "tell", "add", "report", "write", "note", "tweet"})


def _is_told(extraction: Extraction, value: Timex) -> bool:
    """Say whether a line without a verb tells what is when: a heading or a table row, and no day of publication."""
    published = extraction.document.published
    if published is not None and value.value.startswith(published.isoformat()):
        return False
    around = [
        token
        for token in extraction.sentences[value.sentence].tokens
        if token.pos == "NOUN" and not value.span.start <= token.start < value.span.end
    ]
    return len(around) >= _TELLING


_TELLING: Final = 2
"""Common nouns beside a time from which a line without a verb is more than a stamp."""


def _is_rate(extraction: Extraction, value: Timex) -> bool:
    """Say whether a length is what a figure before it is counted by: "90 euros a year"."""
    if not value.span.text.lower().startswith(("a ", "an ", "per ", "each ", "every ")):
        return False
    return any(
        quantity.sentence == value.sentence and 0 <= value.span.start - quantity.span.end <= 1
        for quantity in extraction.quantities
    )


# ------------------------------------------------------------------ what governs a value


def _governor(tokens: Sequence[Token], start: int) -> int:
    """Climb from a token to the verb that governs it; -1 when there is none."""
    for _ in range(len(tokens)):
        if tokens[start].pos in ("VERB", "AUX"):
            return start
        if tokens[start].head == start:
            return -1
        start = tokens[start].head
    return -1


def _content_verb(tokens: Sequence[Token], verb: int) -> str:
    if verb < 0 or tokens[verb].lemma in _LIGHT_VERBS:
        return ""
    return tokens[verb].lemma


def _noun_above(tokens: Sequence[Token], first: int, last: int) -> str:
    """Give the noun between a value and its verb that the value belongs to."""
    place = last
    for _ in range(len(tokens)):
        head = tokens[place].head
        if head == place or tokens[place].pos in ("VERB", "AUX"):
            return ""
        if not first <= head <= last and tokens[head].pos in ("NOUN", "PROPN"):
            return tokens[head].lemma
        place = head
    return ""


def _link(tokens: Sequence[Token], first: int, last: int) -> str:
    """Give the preposition that ties a value to the rest."""
    for i in range(first, last + 1):
        head = tokens[i].head
        if not first <= head <= last and tokens[head].pos == "ADP":
            return tokens[head].lemma
    return ""


def _argument(tokens: Sequence[Token], verb: int, first: int, last: int, *deps: str) -> str:
    if verb < 0:
        return ""
    low, high = max(0, verb - 40), min(len(tokens), verb + 40)
    return next(
        (
            tokens[i].lemma
            for i in range(low, high)
            if tokens[i].head == verb and tokens[i].dep in deps and not first <= i <= last
        ),
        "",
    )


# ------------------------------------------------------------------ names and values of sentences


def anchor_of(name: str) -> str:
    """Give the form under which a name ties two sentences together: its country, or its last word."""
    key = name_key(name)
    return country_of(name) or (key.split()[-1] if key else "")


def _by_sentence(values: Iterable[V]) -> dict[int, list[V]]:
    found: dict[int, list[V]] = defaultdict(list)
    for value in values:
        found[value.sentence].append(value)
    return found


def _full_names(chains: Sequence[Chain]) -> dict[int, str]:
    return {mention.span.start: chain.name for chain in chains for mention in chain.mentions}


def _by_sentence_names(extraction: Extraction) -> dict[int, list[tuple[int, int, str]]]:
    found: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for entity in extraction.entities:
        found[entity.sentence].append((entity.span.start, entity.span.end, anchor_of(entity.name)))
    return found


def _by_sentence_values(extraction: Extraction) -> dict[int, list[tuple[int, int, str]]]:
    found: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for quantity in extraction.quantities:
        normal = f"{quantity.low:.12g}..{quantity.high:.12g} {quantity.unit or ''}"
        found[quantity.sentence].append((quantity.span.start, quantity.span.end, normal))
    for timex in extraction.timexes:
        if not timex.value.endswith("_REF"):
            found[timex.sentence].append((timex.span.start, timex.span.end, timex.value))
    return found


def sentence_of(landscape: Landscape, held: Held) -> Sentence:
    """Give the sentence in which a value stands."""
    number, index = held.site.place
    return landscape.extractions[number].sentences[index]
