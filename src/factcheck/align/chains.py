"""Knows which mentions of a document name the same person, body or place: short forms join their full form."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from factcheck.model import Chain, Entity, Extraction, Label
from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def chains_of(extraction: Extraction) -> tuple[Chain, ...]:
    """Give the chains of one document in order of their first mention."""
    groups: dict[str, list[Entity]] = defaultdict(list)
    for entity in extraction.entities:
        groups[name_key(entity.name)].append(entity)
    groups.pop("", None)
    homes = {key: _home(key, groups) for key in groups}
    merged: dict[str, list[Entity]] = defaultdict(list)
    for key, mentions in groups.items():
        merged[homes[key]] += mentions
    chains = (_chain(extraction.document.id, mentions) for mentions in merged.values())
    return tuple(sorted(chains, key=lambda chain: chain.mentions[0].span.start))


def _home(key: str, groups: dict[str, list[Entity]]) -> str:
    """Find the one longer name that a short form stands for; an ambiguous one stays on its own."""
    words = key.split()
    longer = [
        other
        for other in groups
        if other != key and len(other.split()) > len(words) and _is_short_form(words, other.split(), groups[other])
    ]
    full = [other for other in longer if not any(other != more and set(other.split()) < set(more.split()) for more in longer)]
    return full[0] if len(full) == 1 else key


def _is_short_form(short: Sequence[str], full: Sequence[str], mentions: Iterable[Entity]) -> bool:
    """Say whether a name is the surname, given name or a leaner form of a person's full name, or initials of a body."""
    people = any(mention.label == "PERSON" for mention in mentions)
    if people:
        return list(full[-len(short) :]) == list(short) or list(full[: len(short)]) == list(short) or (
            len(short) > 1 and short[0] == full[0] and short[-1] == full[-1]
        )
    return len(short) == 1 and short[0] == "".join(word[0] for word in full if word not in ("of", "the", "for", "and", "to"))


def _chain(document: str, mentions: list[Entity]) -> Chain:
    ordered = tuple(sorted(mentions, key=lambda entity: entity.span.start))
    labels: Counter[Label] = Counter(entity.label for entity in ordered)
    label = min(labels, key=lambda item: (item == "OTHER", -labels[item], item))
    name = max((entity.name for entity in ordered), key=lambda words: (len(words.split()), len(words), words))
    return Chain(document, label, name, ordered)


def all_chains(extractions: Iterable[Extraction]) -> Iterator[tuple[Chain, ...]]:
    """Yield the chains of each document, in order."""
    for extraction in extractions:
        yield chains_of(extraction)
