"""One person, place or body under two names.

What it finds: a name that is written differently in documents (or in two places of one document)
which speak of the same bearer: a letter lost or swapped, another given name, one word of a body's
name replaced.

Why it matters: a misspelt name is the error that readers report first, and a wrong one can be libel.

Fires:
    a.txt: The court heard Marta Ilvesson, the harbour master, on Monday.
    b.txt: Harbour master Marta Ilvessen told the court that the gate was open.

Stays quiet on short forms, initials, nicknames, acronyms, transliterations and diacritics, on
plurals and nationalities, and where both names are used side by side, which shows two bearers.

To silence it: --ignore name-variant, or spell the name in one way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Final

from factcheck.compare.names import relate_names, slip
from factcheck.model import Alignment, Clash, Corpus, Entity, Relation, Severity, Side
from factcheck.normalize.names import name_key

NAME: Final = "name-variant"
CATEGORY: Final = "names"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "two names for one bearer"

_MIN_COVERAGE: Final = 0.45
"""Context that two mentions must share before a name that differs by a whole word is doubted."""
_LONG_NAME: Final = 3
"""Words of a body's name from which a difference in one of them is more likely a slip than another body."""
_NUMBERED: Final = frozenset(
    "north south east west northern southern eastern western upper lower new old first second third fourth fifth sixth "
    "seventh eighth ninth tenth i ii iii iv v senior junior sr jr senate house men women boys girls mens womens".split()
)
"""Words whose exchange makes another place, chamber or team, not a slip."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """All mentions of one name key, with the document numbers and the offices given to it."""

    key: str
    words: tuple[str, ...]
    label: str
    mentions: tuple[tuple[int, Entity], ...]
    roles: frozenset[str]

    @property
    def documents(self) -> frozenset[int]:
        """Give the documents that use the name."""
        return frozenset(number for number, _ in self.mentions)


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of names that one bearer seems to have."""
    bearers = _bearers(corpus)
    aligned = {(item.left, item.right): item for item in corpus.alignments}
    for left, right in _candidates(bearers):
        found = _judge(left, right, aligned, bearers)
        if found:
            confidence, reason, guard = found
            yield from _clashes(left, right, confidence, reason, guard)


def _bearers(corpus: Corpus) -> dict[str, Bearer]:
    mentions: dict[str, list[tuple[int, Entity]]] = defaultdict(list)
    roles: dict[str, set[str]] = defaultdict(set)
    for number, extraction in enumerate(corpus.extractions):
        for entity in extraction.entities:
            key = name_key(entity.name)
            if len(key) > 2 and entity.label not in ("WORK", "LAW"):
                mentions[key].append((number, entity))
                roles[key] |= {title for title in entity.titles if title not in ("mr", "mrs", "ms", "dr")}
        for role in extraction.roles:
            roles[name_key(role.holder.name)].add(role.title.split()[-1] if role.title else "")
    return {
        key: Bearer(key, tuple(key.split()), _label(found), tuple(found), frozenset(roles[key] - {""}))
        for key, found in sorted(mentions.items())
    }


def _label(mentions: Sequence[tuple[int, Entity]]) -> str:
    labels = [entity.label for _, entity in mentions]
    return min(labels, key=lambda label: (label == "OTHER", -labels.count(label), label))


def _candidates(bearers: Mapping[str, Bearer]) -> list[tuple[Bearer, Bearer]]:
    """Pair names that differ in one word, or in one letter or two of a word, without comparing all with all."""
    blocks: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for bearer in bearers.values():
        for i, word in enumerate(bearer.words):
            rest = (*bearer.words[:i], "*", *bearer.words[i + 1 :])
            if len(bearer.words) > 1:
                blocks[rest].add(bearer.key)
            if len(word) >= 4 and (i in (0, len(bearer.words) - 1)):
                for variant in _deletions(word):
                    blocks["word", variant].add(bearer.key)
    pairs = {
        (left, right)
        for keys in blocks.values()
        if len(keys) < 200
        for left, right in combinations(sorted(keys), 2)
    }
    return [(bearers[left], bearers[right]) for left, right in sorted(pairs)]


def _deletions(word: str) -> set[str]:
    """Give the word and all forms with up to two letters dropped: words near each other share one."""
    once = {word[:i] + word[i + 1 :] for i in range(len(word))}
    return {word} | once | ({w[:i] + w[i + 1 :] for w in once for i in range(len(w))} if len(word) >= 7 else set())


def _judge(
    left: Bearer, right: Bearer, aligned: Mapping[tuple[tuple[int, int], tuple[int, int]], Alignment], bearers: Mapping[str, Bearer]
) -> tuple[float, str, str | None] | None:
    """Give confidence, reason and guard for two names, or None when they are plainly others."""
    relation, why = relate_names(left.key, right.key)
    if relation in (Relation.EQUAL,):
        return None
    if relation is Relation.CONSISTENT:
        return (0.5, why, why) if "transliteration" in why else None
    words = _differing(left.words, right.words)
    if words is None:
        return None
    if set(words) & _NUMBERED or _stand_side_by_side(left, right):
        return None
    described = slip(*words) or _other_form(left, right, words)
    context = _context(left, right, aligned)
    role = sorted(left.roles & right.roles)
    same_rest = len(left.words) == len(right.words) > 1
    if described:
        return _slip_confidence(left, right, described, context, role, same_rest=same_rest)
    if same_rest and (context >= _MIN_COVERAGE or role or len(left.words) > _LONG_NAME):
        return _other_word_confidence(left, right, words, context, role, bearers)
    return None


def _differing(left: Sequence[str], right: Sequence[str]) -> tuple[str, str] | None:
    """Give the one word of each name that differs; a lone word answers the surname or the given name of a full one."""
    if len(left) == len(right):
        differing = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
        return differing[0] if len(differing) == 1 else None
    short, long = sorted((left, right), key=len)
    if len(short) == 1 and len(long) <= 4:
        near = next((word for word in (long[-1], long[0]) if slip(short[0], word)), None)
        if near:
            return (short[0], near) if left is short else (near, short[0])
    return None


def _other_form(left: Bearer, right: Bearer, words: tuple[str, str]) -> str | None:
    """Say whether a body's name of three words or more has one word in another form: "Distribution", "Distributors"."""
    prefix = next((i for i, (a, b) in enumerate(zip(*words, strict=False)) if a != b), min(map(len, words)))
    if len(left.words) == len(right.words) >= _LONG_NAME and prefix >= 5 and "PERSON" not in (left.label, right.label):
        return f'"{words[0]}" and "{words[1]}" are forms of one word'
    return None


def _stand_side_by_side(left: Bearer, right: Bearer) -> bool:
    """Say whether one sentence has both names, or one document keeps both apart: two bearers."""
    sentences = {(number, entity.sentence) for number, entity in left.mentions}
    if any((number, entity.sentence) in sentences for number, entity in right.mentions):
        return True
    for number in left.documents & right.documents:
        ours = sum(found == number for found, _ in left.mentions)
        theirs = sum(found == number for found, _ in right.mentions)
        if min(ours, theirs) >= 2:
            return True
    return False


def _context(
    left: Bearer, right: Bearer, aligned: Mapping[tuple[tuple[int, int], tuple[int, int]], Alignment]
) -> float:
    """Give the best coverage of two aligned sentences that hold one name each."""
    best = 0.0
    for (i, ours), (j, theirs) in product(left.mentions, right.mentions):
        places = sorted(((i, ours.sentence), (j, theirs.sentence)))
        found = aligned.get((places[0], places[1]))
        if found:
            best = max(best, found.coverage)
    return best


def _slip_confidence(
    left: Bearer, right: Bearer, described: str, context: float, role: Sequence[str], *, same_rest: bool
) -> tuple[float, str, str | None] | None:
    few, many = sorted((left, right), key=lambda bearer: len(bearer.mentions))
    confidence = 0.55
    reasons = [f'"{left.mentions[0][1].name}" and "{right.mentions[0][1].name}" differ: {described}']
    if same_rest:
        confidence += 0.3
        reasons.append("the rest of the name is the same")
    if context >= _MIN_COVERAGE:
        confidence += 0.2
        reasons.append("they stand in sentences about the same thing")
    if role:
        confidence += 0.2
        reasons.append(f"both are {role[0]}")
    if len(few.mentions) == 1 and len(many.mentions) >= 3:
        confidence += 0.15
        reasons.append("one spelling stands only once")
    if left.label != right.label and "OTHER" not in (left.label, right.label) and not same_rest:
        confidence -= 0.1
    return min(confidence, 0.97), "; ".join(reasons), None


def _other_word_confidence(
    left: Bearer,
    right: Bearer,
    words: tuple[str, str],
    context: float,
    role: Sequence[str],
    bearers: Mapping[str, Bearer],
) -> tuple[float, str, str | None] | None:
    """Judge names that differ by a whole word: only a shared office or a shared sentence makes them one bearer."""
    confidence = 0.45 + (0.25 if role else 0.0) + (0.25 if context >= 0.6 else 0.15 if context >= _MIN_COVERAGE else 0.0)
    reasons = [f'the names differ in one word, "{words[0]}" and "{words[1]}"']
    if role:
        reasons.append(f"both are {role[0]}")
    if context >= _MIN_COVERAGE:
        reasons.append("they stand in sentences about the same thing")
    if left.documents & right.documents:
        confidence -= 0.25
    if len(left.words) > _LONG_NAME:
        confidence += 0.2
        reasons.append("the rest of a long name is the same")
    return min(confidence, 0.95), "; ".join(reasons), None


def _clashes(left: Bearer, right: Bearer, confidence: float, reason: str, guard: str | None) -> Iterator[Clash]:
    subject = max((left, right), key=lambda bearer: (len(bearer.words), len(bearer.mentions), bearer.key)).key
    first_right = right.mentions[0][1]
    for _, entity in left.mentions:
        yield _clash(entity, left.key, first_right, right.key, subject, confidence, reason, guard)
    for _, entity in right.mentions[1:]:
        yield _clash(left.mentions[0][1], left.key, entity, right.key, subject, confidence, reason, guard)


def _clash(
    ours: Entity, our_key: str, theirs: Entity, their_key: str, subject: str, confidence: float, reason: str, guard: str | None
) -> Clash:
    return Clash(
        rule=NAME,
        left=Side(ours.span, ours.name, our_key),
        right=Side(theirs.span, theirs.name, their_key),
        subject=subject,
        attribute="name",
        reason=reason,
        confidence=confidence,
        guard=guard,
    )
