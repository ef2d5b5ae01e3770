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
from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING, Final

from factcheck.compare.names import (
    are_forms_of_one_word,
    is_given_name,
    is_known_word,
    is_title_for_name,
    relate_names,
    slip,
)
from factcheck.compare.places import relate_places
from factcheck.model import Alignment, Clash, Corpus, Entity, Relation, Severity, Side
from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

NAME: Final = "name-variant"
CATEGORY: Final = "names"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "two names for one bearer"

_SAME_THING: Final = 0.45
"""Coverage of two sentences from which they are taken to be about the same thing."""
_SAME_SENTENCE: Final = 0.6
"""Coverage from which two sentences say nearly the same: only then is a name that differs by a whole word doubted."""
_LONG_NAME: Final = 3
"""Words of a body's name from which a difference in one of them is more likely a slip than another body."""
_OFTEN: Final = 3
"""Mentions from which a spelling counts as the usual one, against another that stands only once."""
_OF_PEOPLE: Final = (2, 3)
"""Words of a full name of a person; the model often calls foreign ones organisations."""
_LARGE_BLOCK: Final = 200
_STEM: Final = 4
_RARE: Final = 6
"""Letters from which a word that nobody knows has hardly a neighbour by chance."""
_NUMBERED: Final = frozenset(
    "north south east west northern southern eastern western upper lower new old first second third fourth fifth sixth "
    "seventh eighth ninth tenth i ii iii iv v senior junior sr jr senate house men women boys girls mens womens".split()
)
"""Words whose exchange makes another place, chamber or team, not a slip."""
_COURTESY: Final = frozenset({"mr", "mrs", "ms", "dr", "miss"})
_GROUPS: Final = {"FACILITY": "PLACE", "GROUP": "PLACE"}


@dataclass(frozen=True, slots=True)
class Bearer:
    """All mentions that the documents give one name (the fullest form that each has), and the offices given to it."""

    key: str
    words: tuple[str, ...]
    label: str
    mentions: tuple[tuple[int, Entity], ...]
    roles: frozenset[str]

    @property
    def documents(self) -> frozenset[int]:
        """Give the documents that use the name."""
        return frozenset(number for number, _ in self.mentions)

    @property
    def spelt(self) -> str:
        """Give the name as it is written."""
        return max((entity.name for _, entity in self.mentions), key=lambda name: (len(name.split()), name))


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of names that one bearer seems to have."""
    bearers = _bearers(corpus)
    aligned = {(item.left, item.right): item for item in corpus.alignments}
    shared_surnames = _surnames(bearers.values())
    for left, right in _candidates(bearers):
        found = _judge(left, right, aligned, shared_surnames)
        if found:
            yield from _clashes(left, right, *found)


def _bearers(corpus: Corpus) -> dict[str, Bearer]:
    mentions: dict[str, list[tuple[int, Entity]]] = defaultdict(list)
    roles: dict[str, set[str]] = defaultdict(set)
    for number, chains in enumerate(corpus.chains):
        offices = {role.holder.span: role.title.split()[-1] for role in corpus.extractions[number].roles if role.title}
        for chain in chains:
            key = name_key(chain.name)
            if len(key) <= 2 or chain.label in ("WORK", "LAW"):
                continue
            for entity in chain.mentions:
                mentions[key].append((number, entity))
                roles[key] |= {*entity.titles, offices.get(entity.span, "")} - _COURTESY - {""}
    for lone, full in _homes(mentions).items():
        mentions[full] += mentions.pop(lone)
        roles[full] |= roles.pop(lone, set())
    return {
        key: Bearer(key, tuple(key.split()), _label(found), tuple(found), frozenset(roles[key]))
        for key, found in sorted(mentions.items())
    }


def _homes(mentions: Mapping[str, Sequence[tuple[int, Entity]]]) -> dict[str, str]:
    """Give for a lone surname the one full name of the corpus that ends with it."""
    full: dict[str, list[str]] = defaultdict(list)
    for key, found in mentions.items():
        is_person = _label(found) == "PERSON" or is_given_name(key.split()[0])
        if len(key.split()) in _OF_PEOPLE and is_person:
            full[key.split()[-1]].append(key)
    return {
        key: full[key][0]
        for key, found in mentions.items()
        if len(full.get(key, ())) == 1 and (_label(found) in ("PERSON", "OTHER") or not is_known_word(key))
    }


def _label(mentions: Sequence[tuple[int, Entity]]) -> str:
    labels = [_GROUPS.get(entity.label, entity.label) for _, entity in mentions]
    return min(labels, key=lambda label: (label == "OTHER", -labels.count(label), label))


def _surnames(bearers: Iterable[Bearer]) -> frozenset[str]:
    """Give the last words of full names of people: a lone name that is one of them is explained."""
    return frozenset(
        bearer.words[-1] for bearer in bearers if len(bearer.words) > 1 and bearer.label in ("PERSON", "OTHER")
    )


def _candidates(bearers: Mapping[str, Bearer]) -> list[tuple[Bearer, Bearer]]:
    """Pair names that differ in one word, or in one letter or two of a word, without comparing all with all."""
    blocks: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for bearer in bearers.values():
        for i, word in enumerate(bearer.words):
            if len(bearer.words) > 1:
                blocks[(*bearer.words[:i], "*", *bearer.words[i + 1 :])].add(bearer.key)
            if len(word) >= 4 and i in (0, len(bearer.words) - 1):
                for variant in _deletions(word):
                    blocks["word", variant].add(bearer.key)
    pairs = {pair for keys in blocks.values() if len(keys) < _LARGE_BLOCK for pair in combinations(sorted(keys), 2)}
    return [(bearers[left], bearers[right]) for left, right in sorted(pairs)]


def _deletions(word: str) -> set[str]:
    """Give the word and all forms with up to two letters dropped: words near each other share one."""
    once = {word[:i] + word[i + 1 :] for i in range(len(word))}
    return {word} | once | ({w[:i] + w[i + 1 :] for w in once for i in range(len(w))} if len(word) >= 7 else set())


def _judge(
    left: Bearer,
    right: Bearer,
    aligned: Mapping[tuple[tuple[int, int], tuple[int, int]], Alignment],
    surnames: frozenset[str],
) -> tuple[float, str] | None:
    """Give confidence and reason for two names, or None when they are plainly of two bearers, or of one."""
    plural = _plural_in_a_long_name(left, right)
    if plural:
        return 0.85, plural
    if relate_names(left.key, right.key)[0] is not Relation.INCOMPARABLE:
        return None
    if relate_places(left.key, right.key)[0] is not Relation.INCOMPARABLE:
        return None
    words = _differing(left, right)
    if words is None or set(words) & _NUMBERED or are_forms_of_one_word(*words) or _stand_side_by_side(left, right):
        return None
    context = _context(left, right, aligned)
    described = slip(*words)
    if len(left.words) != len(right.words):
        return _lone_slip(left, right, words, described, context, surnames)
    if described:
        return _slip(left, right, words, described, context)
    return _other_word(left, right, words, context)


def _plural_in_a_long_name(left: Bearer, right: Bearer) -> str | None:
    """Describe a body's name of three words or more with one word in another form: "Distribution", "Distributors"."""
    if len(left.words) != len(right.words) or "PERSON" in (left.label, right.label):
        return None
    differing = [(a, b) for a, b in zip(left.words, right.words, strict=True) if a != b]
    is_address = len(left.words) == 2 and left.words[-1] == right.words[-1] and left.words[-1] in _STREETS
    if len(differing) != 1 or (len(left.words) < _LONG_NAME and not is_address) or set(differing[0]) & _NUMBERED:
        return None
    if not are_forms_of_one_word(*differing[0]):
        return None
    return f'"{left.spelt}" and "{right.spelt}" differ in the form of one word'


_STREETS: Final = frozenset("st street rd road ave avenue lane drive square blvd boulevard".split())


def _differing(left: Bearer, right: Bearer) -> tuple[str, str] | None:
    """Give the one word of each name that differs; a lone word answers the surname or the given name of a person."""
    if len(left.words) == len(right.words):
        differing = [(a, b) for a, b in zip(left.words, right.words, strict=True) if a != b]
        return differing[0] if len(differing) == 1 else None
    short, long = sorted((left, right), key=lambda bearer: len(bearer.words))
    is_person = short.label in ("PERSON", "OTHER") or not is_known_word(short.words[0])
    if len(short.words) > 1 or long.label != "PERSON" or not is_person:
        return None
    near = next((word for word in (long.words[-1], long.words[0]) if slip(short.words[0], word)), None)
    if near is None:
        return None
    return (short.words[0], near) if left is short else (near, short.words[0])


def _stand_side_by_side(left: Bearer, right: Bearer) -> bool:
    """Say whether one sentence has both names, or one document keeps both apart: two bearers."""
    sentences = {(number, entity.sentence) for number, entity in left.mentions}
    if any((number, entity.sentence) in sentences for number, entity in right.mentions):
        return True
    for number in left.documents & right.documents:
        ours = sum(found == number for found, _ in left.mentions)
        theirs = sum(found == number for found, _ in right.mentions)
        if min(ours, theirs) > 1:
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


def _slip(
    left: Bearer, right: Bearer, words: tuple[str, str], described: str, context: float
) -> tuple[float, str] | None:
    """Judge names of one length that differ by a slip in one word."""
    has_rest = len(left.words) > 1
    confidence, reasons = _common_evidence(left, right, described, context)
    if has_rest:
        confidence += 0.25 if _is_rare_rest(left, words) else 0.15
        reasons.append("the rest of the name is the same")
    if has_rest and is_title_for_name(*words):
        confidence += 0.1
    elif _are_both_known(words):
        confidence -= 0.3 if not has_rest else 0.1
    elif _are_rare(words):
        confidence += 0.1
    elif _is_usual_against_unknown(left, right, words):
        confidence += 0.1
        reasons.append("only the usual one is a known name")
    return min(confidence, 0.97), "; ".join(reasons)


def _lone_slip(
    left: Bearer, right: Bearer, words: tuple[str, str], described: str | None, context: float, surnames: frozenset[str]
) -> tuple[float, str] | None:
    """Judge a lone name against a word of a full one."""
    short, long = sorted((left, right), key=lambda bearer: len(bearer.words))
    if described is None or short.words[0] in surnames or _are_both_known(words) or is_known_word(short.words[0]):
        return None
    confidence, reasons = _common_evidence(left, right, described, context)
    if is_given_name(short.words[0]) or not set(words) & {long.words[-1]}:
        confidence -= 0.15
    if _are_rare(words):
        confidence += 0.05
    if short.documents & long.documents:
        confidence += 0.1
        reasons.append("a document has both")
    return min(confidence, 0.97), "; ".join(reasons)


def _common_evidence(left: Bearer, right: Bearer, described: str, context: float) -> tuple[float, list[str]]:
    few, many = sorted((left, right), key=lambda bearer: len(bearer.mentions))
    confidence = 0.55 - (0.1 if described == "two letters differ" else 0.0)
    reasons = [f'"{left.spelt}" and "{right.spelt}" differ: {described}']
    if context >= _SAME_THING:
        confidence += 0.2 if context >= _SAME_SENTENCE else 0.15
        reasons.append("they stand in sentences about the same thing")
    role = sorted(left.roles & right.roles)
    if role:
        confidence += 0.2
        reasons.append(f"both are {role[0]}")
    if len(few.mentions) == 1 and len(many.mentions) >= _OFTEN:
        confidence += 0.15
        reasons.append("one spelling stands only once")
    return confidence, reasons


def _is_rare_rest(bearer: Bearer, words: tuple[str, str]) -> bool:
    """Say whether what two names share is enough to tell them from all others: two words, or one that nobody knows."""
    rest = [word for word in bearer.words if word not in words]
    return len(rest) > 1 or any(not is_given_name(word) and not is_known_word(word) for word in rest)


def _are_rare(words: tuple[str, str]) -> bool:
    """Say whether two words are long and neither is a word or name that is known: two such are hardly two names."""
    return min(map(len, words)) >= _RARE and not any(is_known_word(word) or is_given_name(word) for word in words)


def _is_usual_against_unknown(left: Bearer, right: Bearer, words: tuple[str, str]) -> bool:
    """Say whether the spelling that stands often is a known word and the one that stands once is none."""
    known = [is_known_word(word) for word in words]
    few, many = (0, 1) if len(left.mentions) < len(right.mentions) else (1, 0)
    return known[many] and not known[few] and min(len(left.mentions), len(right.mentions)) == 1


def _are_both_known(words: tuple[str, str]) -> bool:
    return all(is_known_word(word) or is_given_name(word) for word in words)


def _other_word(left: Bearer, right: Bearer, words: tuple[str, str], context: float) -> tuple[float, str] | None:
    """Judge names that differ by a whole word: only a shared office or the same sentence makes them one bearer."""
    role = sorted(left.roles & right.roles)
    is_inside = left.words[-1] == right.words[-1] and left.words[0] == right.words[0]
    is_telling = is_inside or len(left.words) > _LONG_NAME + 1
    is_long = len(left.words) > _LONG_NAME and is_telling and "PERSON" not in (left.label, right.label)
    if len(left.words) < 2 or not (context >= _SAME_SENTENCE or is_long or role):
        return None
    confidence = (
        0.45 + (0.25 if role else 0.0) + (0.25 if context >= _SAME_SENTENCE else 0.1 if context >= _SAME_THING else 0.0)
    )
    reasons = [f'"{left.spelt}" and "{right.spelt}" differ in one word']
    if role:
        reasons.append(f"both are {role[0]}")
    if context >= _SAME_THING:
        reasons.append("they stand in sentences about the same thing")
    if left.documents & right.documents:
        confidence -= 0.25
    if (role and words[0][0] == words[1][0]) or _share_a_stem(words):
        confidence += 0.1
        reasons.append("both words begin alike")
    if is_long:
        confidence += 0.35
        reasons.append("the rest of a long name is the same")
    return min(confidence, 0.95), "; ".join(reasons)


def _share_a_stem(words: tuple[str, str]) -> bool:
    return words[0][:_STEM] == words[1][:_STEM] and min(map(len, words)) > _STEM


def _clashes(left: Bearer, right: Bearer, confidence: float, reason: str) -> Iterator[Clash]:
    subject = max((left, right), key=lambda bearer: (len(bearer.words), len(bearer.mentions), bearer.key)).key
    ours, theirs = _spelt_out(left), _spelt_out(right)
    for entity in ours:
        yield _clash(entity, left.key, theirs[0], right.key, subject, confidence, reason)
    for entity in theirs[1:]:
        yield _clash(ours[0], left.key, entity, right.key, subject, confidence, reason)


def _spelt_out(bearer: Bearer) -> list[Entity]:
    """Give the mentions that show the name in full; a short form does not show how the rest is spelt."""
    full = [entity for _, entity in bearer.mentions if name_key(entity.name) == bearer.key]
    return full or [entity for _, entity in bearer.mentions]


def _clash(
    ours: Entity, our_key: str, theirs: Entity, their_key: str, subject: str, confidence: float, reason: str
) -> Clash:
    return Clash(
        rule=NAME,
        left=Side(ours.span, ours.name, our_key),
        right=Side(theirs.span, theirs.name, their_key),
        subject=subject,
        attribute="name",
        reason=reason,
        confidence=round(confidence, 2),
    )
