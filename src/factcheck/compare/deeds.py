"""Knows what one named party did to another, told from either side: "beat Orrel", "lost to Tarn"."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from factcheck.compare.bearers import stands_before_noun
from factcheck.compare.names import relate_names
from factcheck.lexicon.words import entries
from factcheck.model import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.model import Claim, Extraction, Span

_SAID: Final = frozenset({"fact", "plan"})
_ONE: Final = frozenset({Relation.EQUAL, Relation.CONSISTENT})


@dataclass(frozen=True, slots=True)
class Deed:
    """Who did what to whom: `kind` numbers the verbs of one sense, `doer` and `other` are names."""

    kind: int
    doer: str
    other: str
    verb: str
    span: Span
    sentence: int


def deeds_of(extraction: Extraction) -> Iterator[Deed]:
    """Yield what a document says that one named party did, or is to do, to another."""
    for claim in extraction.claims:
        if not claim.polarity or claim.modality not in _SAID or extraction.sentences[claim.sentence].is_heading:
            continue
        subject = _name(extraction, claim, ("subject",))
        for sense in _senses().get(claim.lemma, ()):
            other = _name(extraction, claim, sense.places)
            if subject and other and not is_one_party(subject, other):
                doer, whom = (other, subject) if sense.is_converse else (subject, other)
                yield Deed(sense.kind, doer, whom, claim.lemma, _cited(extraction, claim), claim.sentence)


def are_swapped(left: Deed, right: Deed) -> bool:
    """Say whether one deed is told with its parties exchanged."""
    is_crossed = is_one_party(left.doer, right.other) and is_one_party(left.other, right.doer)
    return left.kind == right.kind and is_crossed and not is_one_party(left.doer, right.doer)


def are_alike(left: Deed, right: Deed) -> bool:
    """Say whether two documents tell the same deed."""
    return left.kind == right.kind and is_one_party(left.doer, right.doer) and is_one_party(left.other, right.other)


@lru_cache(maxsize=65536)
def is_one_party(left: str, right: str) -> bool:
    """Say whether two names may be of one party."""
    return relate_names(left, right)[0] in _ONE


def _name(extraction: Extraction, claim: Claim, roles: Sequence[str]) -> str:
    """Give the one name that fills a role of a clause, and "" where there is none or several."""
    spans = [slot.span for slot in claim.slots if slot.role in roles]
    objects = [slot.span for slot in claim.slots if slot.role == "object"]
    names = [
        entity.name
        for entity in extraction.entities
        if entity.sentence == claim.sentence
        and not stands_before_noun(extraction, entity)
        and (
            any(span.covers(entity.span) for span in spans)
            or any(span.covers(entity.span) and _follows(extraction, entity.span, roles) for span in objects)
        )
    ]
    return names[0] if len(names) == 1 else ""


def _follows(extraction: Extraction, name: Span, words: Sequence[str]) -> bool:
    """Say whether one of some prepositions stands before a name: "lost the final to Tarn" is parsed as one object."""
    return extraction.document.text[: name.start].rstrip().rpartition(" ")[2] in words


def _cited(extraction: Extraction, claim: Claim) -> Span:
    """Cite from the first party to the verb or the other party, whichever stands last."""
    parties = [slot.span for slot in claim.slots if slot.role in ("subject", "object", "to", "from")]
    spans = [claim.predicate, *parties]
    return extraction.document.span(min(span.start for span in spans), max(span.end for span in spans))


@dataclass(frozen=True, slots=True)
class _Sense:
    """A sense of a verb: its number, where the other party stands, and whether that one is the doer."""

    kind: int
    places: tuple[str, ...]
    is_converse: bool


@cache
def _senses() -> Mapping[str, Sequence[_Sense]]:
    """Read the list of verbs: what each may mean."""
    found: dict[str, list[_Sense]] = defaultdict(list)
    for kind, line in enumerate(entries("one_way_verbs.txt")):
        for number, side in enumerate(line.split("=")):
            verbs, places = (tuple(word.strip() for word in part.split(",")) for part in side.split("|"))
            for verb in verbs:
                found[verb].append(_Sense(kind, places, is_converse=number == 1))
    return found
