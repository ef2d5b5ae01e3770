"""Knows which words are opposites, and whether both can still hold of one event."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import Final

from factcheck.lexicon.opposites import antonyms, groups, not_opposites
from factcheck.model import Relation

_STRONG: Final = 1.0
_CLASSES: Final[dict[str, tuple[str, ...]]] = {
    "VERB": ("VERB", "ADJ"),
    "AUX": ("VERB",),
    "ADJ": ("ADJ", "VERB", "ADV"),
    "ADV": ("ADV", "ADJ"),
    "ADP": ("ADV",),
    "SCONJ": ("ADV",),
    "PART": ("ADV",),
    "PRON": ("ADJ",),
    "DET": ("ADJ",),
    "PROPN": ("NOUN",),
}
"""Word classes to look under: the model takes participles for verbs or adjectives, and particles for prepositions."""
_PARTICIPLE: Final = re.compile(r"(?P<stem>\w{3,})ed")
_PREFIXED: Final[dict[str, re.Pattern[str]]] = {
    "ADJ": re.compile(
        r"(?:un|non-?)(?P<un>\w{4,})|(?:in|im|il|ir)(?P<in>\w+(?:[ai]ble|ate|ent|ant))|dis(?P<dis>\w{5,}ed)"
    ),
    "ADV": re.compile(r"un(?P<un>\w{3,}ly)|(?:in|im|il|ir)(?P<in>\w+(?:[ai]bly|ately|ently|antly))"),
    "NOUN": re.compile(r"non-?(?P<un>\w{5,})|(?:in|im|il|ir|un|dis)(?P<in>\w+(?:ability|ibility|ence|ance))"),
    "VERB": re.compile(r"dis(?P<dis>(?:agree|allow|approve|believe|connect|continue|obey|prove|qualify|trust|arm)\b)"),
}
"""Negative prefixes and what must follow for the rest to be the word denied; exceptions are in not_opposites.txt."""


def relate_words(left: str, right: str, pos: str) -> Relation:
    """Say how two lemmas of one word class relate: opposites are CONTRADICTORY, near-synonyms CONSISTENT."""
    return _judge(_fold(left), _fold(right), pos)[0]


def strength(left: str, right: str, pos: str) -> float:
    """Say how surely two words exclude each other: 1.0 of one event never both, 0.5 perhaps both, 0.0 no opposites."""
    return _judge(_fold(left), _fold(right), pos)[1]


@lru_cache(maxsize=65536)
def _judge(left: str, right: str, pos: str) -> tuple[Relation, float]:
    if left == right:
        return Relation.EQUAL, 0.0
    if not _may_relate(left, right):
        return Relation.INCOMPARABLE, 0.0
    classes = _CLASSES.get(pos, (pos,))
    if any((word_class, left, right) in _synonyms() for word_class in classes):
        return Relation.CONSISTENT, 0.0
    found = (
        _by_hand(left, right, classes)
        or _by_participle(left, right, classes)
        or _by_wordnet(left, right, classes)
        or _by_prefix(left, right, classes)
    )
    return (Relation.CONTRADICTORY, found) if found else (Relation.INCOMPARABLE, 0.0)


def _may_relate(left: str, right: str) -> bool:
    """Say whether a table has the two words in any class, or one ends with the other as behind a negative prefix."""
    return left.endswith(right) or right.endswith(left) or not _reach(left).isdisjoint(_verbs(right))


@lru_cache(maxsize=65536)
def _reach(word: str) -> frozenset[str]:
    """Give every word that the tables set beside a word or beside a verb that it is the participle of."""
    return frozenset().union(*(_beside().get(one, frozenset()) for one in _verbs(word)))


@cache
def _beside() -> dict[str, set[str]]:
    """Map each word of the tables to all that stand in an entry with it, in whatever class."""
    found: dict[str, set[str]] = defaultdict(set)
    for table in (_synonyms(), _opposites(), _antonyms()):
        for _, one, other in table:
            found[one].add(other)
            found[other].add(one)
    return found


def _by_hand(left: str, right: str, classes: tuple[str, ...]) -> float:
    return next((found for one in classes if (found := _opposites().get((one, left, right), 0.0))), 0.0)


def _by_participle(left: str, right: str, classes: tuple[str, ...]) -> float:
    """Compare the verbs of two participles that the model took for adjectives: "acquitted" and "convicted"."""
    if "ADJ" not in classes:
        return 0.0
    pairs = ((one, other) for one in _verbs(left) for other in _verbs(right) if one != left or other != right)
    return max((_by_hand(one, other, ("VERB",)) for one, other in pairs), default=0.0)


@lru_cache(maxsize=65536)
def _verbs(word: str) -> tuple[str, ...]:
    """Give what a regular participle can be of: "acquitted" gives "acquitt", "acquitte" and "acquit"."""
    found = _PARTICIPLE.fullmatch(word)
    if not found:
        return (word,)
    stem = found["stem"]
    doubled = (stem[:-1],) if stem[-1] == stem[-2] else ()
    return (word, stem, f"{stem}e", *doubled, *((f"{stem[:-1]}y",) if stem[-1] == "i" else ()))


def _by_wordnet(left: str, right: str, classes: tuple[str, ...]) -> float:
    if frozenset({left, right}) in not_opposites():
        return 0.0
    return max((_antonyms().get((word_class, left, right), 0.0) for word_class in classes), default=0.0)


def _by_prefix(left: str, right: str, classes: tuple[str, ...]) -> float:
    """Take "unknown" for the opposite of "known"."""
    if frozenset({left, right}) in not_opposites():
        return 0.0
    short, long = sorted((left, right), key=len)
    return _STRONG if any(_denied(long, word_class) == short for word_class in classes) else 0.0


def _denied(word: str, word_class: str) -> str | None:
    """Give what a negative prefix denies: "known" for "unknown"."""
    pattern = _PREFIXED.get(word_class)
    found = pattern.fullmatch(word) if pattern else None
    return next((rest for rest in found.groups() if rest), None) if found else None


@cache
def _synonyms() -> frozenset[tuple[str, str, str]]:
    """List (word class, word, word of the same side), in both orders."""
    return frozenset(
        (word_class, _fold(one), _fold(other))
        for group in groups()
        for side in (group.words, group.opposites)
        for word_class in group.classes
        for one in side
        for other in side
        if one != other
    )


@cache
def _opposites() -> dict[tuple[str, str, str], float]:
    """Map (word class, word, word of the other side), in both orders, to strength; the weaker of two entries counts."""
    found: dict[tuple[str, str, str], float] = {}
    for group in groups():
        for word_class in group.classes:
            for one in map(_fold, group.words):
                for other in map(_fold, group.opposites):
                    for key in ((word_class, one, other), (word_class, other, one)):
                        found[key] = min(group.strength, found.get(key, _STRONG))
    return found


@cache
def _antonyms() -> dict[tuple[str, str, str], float]:
    return {(word_class, _fold(one), _fold(other)): value for (word_class, one, other), value in antonyms().items()}


@lru_cache(maxsize=65536)
def _fold(word: str) -> str:
    """Bring a word to one form: no case and hyphens, American spelling ("legalise", "favour")."""
    plain = " ".join(word.lower().replace("-", " ").split())
    return re.sub(r"is(?=(?:e|es|ed|ing|ation)$)", "iz", re.sub(r"our(?=\b|able|ed|ing|ite)", "or", plain))
