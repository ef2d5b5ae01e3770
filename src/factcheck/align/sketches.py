"""Knows what is kept of a document to tell which others it may meet: its words, names and sentences as numbers."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

import numpy as np

from factcheck.align.sentences import number_of, terms_of
from factcheck.model import Sketch
from factcheck.normalize.names import name_key
from factcheck.normalize.quotes import quote_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.model import Extraction, Quote, Role

_MOST: Final = 255
"""Sentences of one document that are counted for a word."""
_FEWEST, _LONGEST = 5, 40
"""Words of a sentence from which, but for one, it is told again only by who tells the same; and up to which."""
_SLIPS: Final = 4
"""Letters from which a word of a name may hold a slip."""
_RUN: Final = 3
"""Telling words in a row that two quotations of one utterance share."""
OWN: Final = 0xFFFF
"""The bits of a name's key that only the same name has."""
_NAMED: Final = range(2, 6)
"""Words of a name that tells one bearer from all others."""


def sketch(extraction: Extraction) -> Sketch:
    """Draw the sketch of a document."""
    sentences = [frozenset(terms_of(sentence)) for sentence in extraction.sentences]
    found = Counter(number_of(word) for words in sentences for word in words)
    words = sorted(found)
    return Sketch(
        words=np.array(words, dtype="<u4").tobytes(),
        counts=bytes(min(_MOST, found[word]) for word in words),
        keys=_packed({*_told_again(sentences), *_said(extraction.quotes)}),
        offices=_packed(set(_offices(extraction.roles))),
        names=_packed(set(_near_names(extraction))),
        sentences=len(sentences),
        facts=count_facts(extraction),
    )


def _packed(numbers: set[int]) -> bytes:
    return np.array(sorted(numbers), dtype="<u8").tobytes()


def count_facts(extraction: Extraction) -> int:
    """Count what can be compared with another document."""
    return sum(
        map(len, (extraction.quantities, extraction.timexes, extraction.quotes, extraction.roles, extraction.claims))
    )


def _told_again(sentences: Iterable[frozenset[str]]) -> Iterator[int]:
    """Yield a key for each sentence and for each of its words left out: sentences that differ in one word share one."""
    for words in sentences:
        if _FEWEST <= len(words) <= _LONGEST:
            parts = [_key("word", word) for word in words]
            whole = sum(parts)
            yield from ((whole - part) % 2**64 for part in (0, *parts))


def _near_names(extraction: Extraction) -> Iterator[int]:
    """Yield keys of each name of several words with a letter of one of them left out: near names share one."""
    for name in {name_key(entity.name) for entity in extraction.entities if entity.label != "LAW"}:
        if len(name.split()) in _NAMED:
            yield from _near_name(name)


@lru_cache(maxsize=1 << 16)
def _near_name(name: str) -> tuple[int, ...]:
    words = name.split()
    own = number_of(name) & OWN
    return tuple(
        _key("name", " ".join([*words[:place], near, *words[place + 1 :]])) & ~OWN | own
        for place, word in enumerate(words)
        for near in (_shortened(word) if len(word) >= _SLIPS else ())
    )


def _shortened(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def _offices(roles: Iterable[Role]) -> Iterator[int]:
    """Yield a key for each holder of an office who is named in full, and for each office of a named body or place."""
    for role in roles:
        if len(role.holder.name.split()) in _NAMED:
            yield _key("holder", name_key(role.holder.name))
        if role.of:
            yield _key("office", f"{role.title} of {name_key(role.of)}")


def _said(quotes: Iterable[Quote]) -> Iterator[int]:
    """Yield a key for each three telling words in a row of a quotation."""
    for quote in quotes:
        words = [word.norm for piece in quote.pieces for word in quote_words(piece.text) if not word.is_function]
        yield from (_key("said", " ".join(words[i : i + _RUN])) for i in range(len(words) - _RUN + 1))


@lru_cache(maxsize=1 << 18)
def _key(kind: str, text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8, person=kind.encode()).digest(), "little")
