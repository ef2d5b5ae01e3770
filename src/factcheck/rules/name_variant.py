"""One person, place or body under two names.

What it finds: a name that is written differently in documents (or in two places of one document)
which speak of the same bearer: a letter lost or swapped, another given name, a surname behind "Ms"
that sounds like that of a full name, one word of a body's name replaced, a street or a title in two
versions. That each of two documents about one story has only one of two near names weighs most.

Why it matters: a misspelt name is the error that readers report first, and a wrong one can be libel.

Fires:
    a.txt: The court heard Marta Ilvesson, the harbour master, on Monday.
    b.txt: Harbour master Marta Ilvessen told the court that the gate was open.

Stays quiet on short forms, initials, nicknames, acronyms and diacritics, on plurals and nationalities,
on a city and its county, on variables and mere headings, on defined terms whose words stand in small
letters elsewhere, on names of a program ("IOError", "OSError"), and where both names are used side by
side, which shows two bearers.

To silence it: --ignore name-variant, or spell the name in one way; at one place:

    <!-- factcheck: ignore[name-variant] -- reason -->
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.compare.bearers import are_told_apart, bearers_of, context_of, ground_of, may_meet, near_pairs
from factcheck.compare.names import (
    are_forms_of_one_word,
    are_near_given_names,
    is_given_name,
    is_known_word,
    is_near,
    is_title_for_name,
    letters_in_order,
    likeness,
    relate_names,
    slip,
    without_forms,
)
from factcheck.compare.places import are_near_streets, relate_places
from factcheck.model import Clash, Corpus, Entity, Relation, Severity, Side
from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.compare.bearers import Bearer, Ground
    from factcheck.compare.names import Likeness

NAME: Final = "name-variant"
CATEGORY: Final = "names"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "two names for one bearer"

_SAME_THING: Final = 0.45
"""Coverage of two sentences from which they are taken to be about the same thing."""
_NEAR_THING: Final = 0.25
"""Coverage from which two sentences may be about the same thing: it counts a little."""
_MUCH_ALIKE: Final = 0.35
"""Coverage from which two sentences that each name another place of a kind are taken to be about one place."""
_SEVERAL: Final = 2
_SAME_SENTENCE: Final = 0.6
"""Coverage from which two sentences say nearly the same: only then is a name that differs by a whole word doubted."""
_LONG_NAME: Final = 3
"""Words of a body's name from which a difference in one of them is more likely a slip than another body."""
_OFTEN: Final = 3
"""Mentions from which a spelling counts as the usual one, against another that stands only once."""
_FEW_BEARERS: Final = 3
"""Full names that may end with a surname for it to be a rare one."""
_STEM: Final = 4
_RARE: Final = 6
"""Letters from which a word that nobody knows has hardly a neighbour by chance."""
_LONG: Final = 9
"""Letters from which even two of them may be wrong."""
_NUMBERED: Final = frozenset(
    "north south east west northern southern eastern western upper lower new old first second third fourth fifth sixth "
    "seventh eighth ninth tenth i ii iii iv v senior junior sr jr senate house men women boys girls mens womens "
    "city county town borough district province".split()
)
"""Words whose exchange makes another place, chamber or team, not a slip."""
_INITIALS: Final = 2
_CLOSE_SURNAMES: Final = 0.6
"""Share of letters in order from which a surname behind a title is taken for another one, whatever is told of both."""
_SURE: Final = 0.97


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of names that one bearer seems to have."""
    bearers = bearers_of(corpus)
    ground = ground_of(corpus, tuple(bearers.values()))
    for left, right in near_pairs(bearers, ground):
        found = _judge(left, right, ground)
        if found:
            yield from _clashes(left, right, *found)


def _judge(left: Bearer, right: Bearer, ground: Ground) -> tuple[float, str] | None:
    """Give confidence and reason for two names, or None when they are plainly of two bearers, or of one."""
    if (left.is_term and right.is_term) or _is_of_capitals(left, right):
        return None
    plural = _plural_in_a_long_name(left, right)
    if plural:
        return 0.85, plural
    street = _one_street(left, right, ground)
    if street:
        return 0.85, street
    are_people = _are_people(left, right)
    if _is_one_name(left, right, are_people=are_people) or _stand_side_by_side(left, right):
        return None
    context = context_of(left, right, ground)
    if are_people:
        return _two_people(left, right, context, ground)
    if len(left.words) == len(right.words) and _likeness(left, right) == "alike":
        return _alike(left, right, context, ground)
    addressed = _addressed(left, right, context, ground)
    if addressed:
        return addressed
    words = _differing(left, right)
    if words is None or are_forms_of_one_word(*words):
        return None
    if all(f"-{word}" in bearer.spelt for word, bearer in zip(words, (left, right), strict=True)):
        return None  # of "Harn-fed" and "Harn-feed" the name is the same
    if _are_place_and_person(left, right) and context < _NEAR_THING:
        return None
    described = slip(*words)
    are_places = left.label == right.label == "PLACE"
    found = _one_of_two(left, right, words, context, ground) if are_places and not described else None
    if found or set(words) & _NUMBERED:
        return found
    if 1 in (len(left.words), len(right.words)) and len(left.words) != len(right.words):
        return _lone_slip(left, right, words, described, context, ground)
    if described:
        return _slip(left, right, words, described, context, ground)
    return _other_word(left, right, words, context, ground)


def _is_of_capitals(left: Bearer, right: Bearer) -> bool:
    """Say whether words differ only in the capitals that they begin with: "IOError" and "OSError" are two things."""
    ours, theirs = left.spelt.split(), right.spelt.split()
    if len(ours) != len(theirs):
        return False
    pairs = [(_CAPITALS.sub("", a), _CAPITALS.sub("", b), a, b) for a, b in zip(ours, theirs, strict=True) if a != b]
    return all(a == b and max(len(c) - len(a), len(d) - len(b)) > 1 for a, b, c, d in pairs)


_CAPITALS: Final = re.compile(r"^[A-Z]+")


def _are_place_and_person(left: Bearer, right: Bearer) -> bool:
    """Say whether one is a place of one word and the other a full name of a person; other labels tell too little."""
    return any(
        one.label == "PLACE" and other.label == "PERSON" and len(one.words) == 1 < len(other.words)
        for one, other in ((left, right), (right, left))
    )


def _one_of_two(
    left: Bearer, right: Bearer, words: tuple[str, str], context: float, ground: Ground
) -> tuple[float, str] | None:
    """Judge "Upper" and "Lower Oke", "Pitt" and "Quay Street": two places, each told by one document of one matter.

    A sentence on something else hardly has the other one where this one stands.
    """
    is_first = {left.words[0], right.words[0]} == set(words) and len(left.words) == len(right.words)
    floor = _NEAR_THING if set(words) & _NUMBERED else _MUCH_ALIKE
    is_sure = context >= floor and are_told_apart(left, right, ground) and not set(words) & ground.lone
    if not is_first or not is_sure or left.is_modifier or right.is_modifier or not "".join(words).isalpha():
        return None
    reasons = [
        f'"{left.spelt}" and "{right.spelt}" differ in one word; each document has only one of them',
        "they stand in sentences about the same thing",
    ]
    return (0.9 if context >= _SAME_THING else 0.8), "; ".join(reasons)


def _likeness(left: Bearer, right: Bearer) -> Likeness:
    """Give how near the words of two names are at worst; one slip is for others to judge."""
    found = [likeness(one, other) for one, other in zip(left.words, right.words, strict=True)]
    if "other" in found or "form" in found:
        return "other"
    return "slip" if "alike" not in found and found.count("slip") < _SEVERAL else "alike"


def _alike(left: Bearer, right: Bearer, context: float, ground: Ground) -> tuple[float, str] | None:
    """Judge names that are near in every word, of things and places, or of people known by one name."""
    words = [(one, other) for one, other in zip(left.words, right.words, strict=True) if one != other]
    changed = {word for pair in words for word in pair}
    if _are_codes(left, right):
        return None
    is_known = any(is_known_word(one) and is_known_word(other) for one, other in words)
    is_whole = len(words) == len(left.words)
    if changed & _NUMBERED or any(are_forms_of_one_word(*pair) for pair in words):
        return None
    if not are_told_apart(left, right, ground) or (is_known and (is_whole or context < _NEAR_THING)):
        return None
    if is_known and (left.is_modifier or right.is_modifier):
        return None
    if is_whole and context < _NEAR_THING and not all(is_near(*pair) for pair in words):
        return None
    confidence, reasons = 0.6, [f'"{left.spelt}" and "{right.spelt}" are near; each document has only one of them']
    if not is_whole:
        confidence += 0.2 if _is_rare_rest(left, (words[0][0], words[0][1])) else 0.1
        reasons.append("the rest of the name is the same")
    elif min(map(len, changed)) < _RARE:
        confidence -= 0.1
    role = sorted(left.roles & right.roles)
    if role:
        confidence += 0.2
        reasons.append(f"both are {role[0]}")
    if context >= _NEAR_THING:
        confidence += 0.15 if context >= _SAME_THING else 0.1
        reasons.append("they stand in sentences about the same thing")
    confidence += 0.1 if _is_lone(left, right) else 0.0
    confidence += 0.1 if not any(is_known_word(word) or is_given_name(word) for word in changed) else 0.0
    return min(confidence, _SURE), "; ".join(reasons)


def _are_codes(left: Bearer, right: Bearer) -> bool:
    """Say whether two names are written as in a program, or with numbers of two forms: such are alike on purpose.

    "A320" and "A330" are of one form, and one may stand for the other by a slip; a person may be called "McArdle".
    """
    if _form(left.spelt) != _form(right.spelt):
        return True
    return "PERSON" not in (left.label, right.label) and any(_CODE.search(bearer.spelt) for bearer in (left, right))


def _form(name: str) -> str:
    """Give a name with a number as its digits and runs of letters: "a999" for "A320"; nothing for one of letters."""
    form = re.sub(r"\d", "9", re.sub(r"[^\W\d]+", "a", name))
    return form if "9" in form else ""


_CODE: Final = re.compile(r"\b[A-Z][a-z]+[A-Z]|[A-Z]{2}[a-z]{2}")


def _is_one_name(left: Bearer, right: Bearer, *, are_people: bool) -> bool:
    """Say whether both names are forms of one; the full name of a person has no plural."""
    relation, why = relate_names(left.key, right.key)
    if relation is not Relation.INCOMPARABLE:
        is_plural = abs(len(left.key) - len(right.key)) == 1  # "the Harn Otters"
        are_persons = left.label == right.label == "PERSON" and not is_known_word(left.words[0])
        is_given = is_given_name(left.words[0]) or (are_persons and not is_plural)
        is_surname = are_people and is_given and left.words[0] == right.words[0]
        is_possessive = left.is_modifier or right.is_modifier
        return not (is_surname and why == "plural or nationality" and not is_possessive)
    return relate_places(left.key, right.key)[0] is not Relation.INCOMPARABLE


def _are_people(left: Bearer, right: Bearer) -> bool:
    """Say whether both are full names of people, as far as labels, length and given names tell."""
    labels = {left.label, right.label}
    is_numbered = any(letter.isdigit() for bearer in (left, right) for letter in bearer.key)
    return left.is_full and right.is_full and "PERSON" in labels and "PLACE" not in labels and not is_numbered


_NEARNESS: Final = ("same", "form", "slip", "alike", "near", "other")
_BASE: Final[Mapping[tuple[Likeness, Likeness], float]] = {
    ("same", "slip"): 0.65,
    ("slip", "same"): 0.65,
    ("same", "alike"): 0.55,
    ("alike", "same"): 0.6,
    ("near", "same"): 0.5,
    ("form", "slip"): 0.65,
    ("form", "alike"): 0.45,
    ("slip", "slip"): 0.65,
    ("slip", "alike"): 0.55,
    ("alike", "slip"): 0.5,
    ("same", "other"): 0.3,
    ("other", "same"): 0.3,
}
"""How likely one person has two names, by how near the given names are and how near the surnames."""
_SAID: Final[Mapping[Likeness, str]] = {
    "slip": "differ as a slip does",
    "alike": "sound alike",
    "near": "begin alike",
    "form": "fit each other",
    "other": "differ",
    "same": "are the same",
}


def _two_people(left: Bearer, right: Bearer, context: float, ground: Ground) -> tuple[float, str] | None:
    """Judge the full names of people: near names, of which each document has only one, are of one person."""
    family = _family(left, right)
    given = _given(left, right, family)
    if (given, family) not in _BASE or (set(left.words) ^ set(right.words)) & _NUMBERED:
        return None
    confidence, reasons = _BASE[given, family], [_told(left, right, given, family)]
    role = sorted(left.roles & right.roles)
    is_far = "other" in (given, family)
    if is_far and not (role or context >= _SAME_SENTENCE):
        return None
    is_apart = are_told_apart(left, right, ground)
    if "same" not in (given, family) and not context and not may_meet(left, right, ground):
        return None
    if {"alike", "near"} & {given, family} and not (is_apart or context >= _SAME_THING):
        return None
    if is_apart and not is_far:
        confidence += 0.15
        reasons.append("each document has only one of them")
    if role:
        confidence += 0.2
        reasons.append(f"both are {role[0]}")
    if context >= _SAME_THING:
        confidence += 0.2 if context >= _SAME_SENTENCE else 0.15
        reasons.append("they stand in sentences about the same thing")
    elif is_apart and context >= _NEAR_THING:
        confidence += 0.1
    confidence += _by_rarity(left, right, given, family, ground)
    if "alike" not in (given, family) or context >= _NEAR_THING:
        confidence += _by_number(left, right, given, family)
    if left.documents & right.documents and is_far:
        confidence -= 0.25
    return min(confidence, _SURE), "; ".join(reasons)


def _given(left: Bearer, right: Bearer, family: Likeness) -> Likeness:
    """Say how near the given names are; before one surname even a likeness of the first letters tells something."""
    ours, theirs = left.words[0], right.words[0]
    found = likeness(ours, theirs)
    if found != "other" or family != "same" or {left.gender, right.gender} == {"man", "woman"}:
        return found
    return "near" if are_near_given_names(ours, theirs) else found


def _family(left: Bearer, right: Bearer) -> Likeness:
    """Say how near the surnames are: of several words the least near; of unlike numbers of words the last."""
    ours, theirs = ([word for word in bearer.words[1:-1] if len(word) > 1] for bearer in (left, right))
    pairs = list(zip(ours, theirs, strict=True)) if len(ours) == len(theirs) else []
    found = [likeness(*pair) for pair in (*pairs, (left.words[-1], right.words[-1]))]
    return max(found, key=_NEARNESS.index)


def _by_number(left: Bearer, right: Bearer, given: Likeness, family: Likeness) -> float:
    """Weigh that one spelling stands once and the other often; two known given names may be of two people."""
    if not _is_lone(left, right):
        return 0.0
    is_slip = "slip" in (given, family) and not all(is_given_name(bearer.words[0]) for bearer in (left, right))
    return 0.15 if is_slip or (given, family) == ("same", "slip") else 0.1


def _told(left: Bearer, right: Bearer, given: Likeness, family: Likeness) -> str:
    which = "given names" if family == "same" else "surnames" if given == "same" else "names"
    worst = max((given, family), key=_NEARNESS.index)
    return f'"{left.spelt}" and "{right.spelt}": the {which} {_SAID[worst]}'


def _by_rarity(left: Bearer, right: Bearer, given: Likeness, family: Likeness, ground: Ground) -> float:
    """Weigh what two names share: a rare surname tells one person from all others, a common one does not."""
    if family == "same":
        word = left.words[-1]
        if not is_known_word(word) and not is_given_name(word) and ground.surnames[word] <= _FEW_BEARERS:
            return 0.1
        return -0.1 if given in ("alike", "near") else 0.0
    ours, theirs = left.words[0], right.words[0]
    is_rare_given = given == "same" and family != "other" and _is_rare_given(ours)
    is_telling = is_rare_given or is_title_for_name(ours, theirs) or _are_rare((left.words[-1], right.words[-1]))
    return 0.1 if is_telling else 0.0


def _is_rare_given(word: str) -> bool:
    """Say whether a given name is none of the usual ones, nor initials."""
    return len(word) > _INITIALS and not is_given_name(word) and not is_known_word(word)


def _is_lone(left: Bearer, right: Bearer) -> bool:
    """Say whether one spelling stands once and the other often."""
    few, many = sorted((left, right), key=lambda bearer: len(bearer.mentions))
    return len(few.mentions) == 1 and len(many.mentions) >= _OFTEN


def _plural_in_a_long_name(left: Bearer, right: Bearer) -> str | None:
    """Describe a body's name of three words or more with one word in another form: "Distribution", "Distributors"."""
    if len(left.words) != len(right.words) or "PERSON" in (left.label, right.label):
        return None
    differing = [(a, b) for a, b in zip(left.words, right.words, strict=True) if a != b]
    is_address = len(left.words) == 2 and left.words[-1] == right.words[-1] and left.words[-1] in _STREETS
    if len(differing) != 1 or (len(left.words) < _LONG_NAME and not is_address) or set(differing[0]) & _NUMBERED:
        return None
    is_thing_of = "of" in left.words[1:2]  # a ring and the rings of power
    if is_thing_of or not are_forms_of_one_word(*differing[0]):
        return None
    return f'"{left.spelt}" and "{right.spelt}" differ in the form of one word'


def _one_street(left: Bearer, right: Bearer, ground: Ground) -> str | None:
    """Say that two addresses look like one street, where each document has only one of them."""
    relation, why = relate_places(left.spelt, right.spelt)
    is_written_twice = relation is Relation.CONTRADICTORY and are_near_streets(left.key, right.key)
    if not is_written_twice or (set(left.words) ^ set(right.words)) & _NUMBERED:
        return None
    is_one_name = left.words[:-1] == right.words[:-1]
    if not are_told_apart(left, right, ground) or (is_one_name and context_of(left, right, ground) < _NEAR_THING):
        return None
    return why


_STREETS: Final = frozenset("st street rd road ave avenue lane drive square blvd boulevard".split())


def _differing(left: Bearer, right: Bearer) -> tuple[str, str] | None:
    """Give the one word of each name that differs; a lone word answers the surname or the given name of a person."""
    ours, theirs = left.words, right.words
    if "PERSON" not in (left.label, right.label):
        ours, theirs = without_forms(ours), without_forms(theirs)
    if len(ours) == len(theirs):
        differing = [(a, b) for a, b in zip(ours, theirs, strict=True) if a != b]
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


def _slip(
    left: Bearer, right: Bearer, words: tuple[str, str], described: str, context: float, ground: Ground
) -> tuple[float, str] | None:
    """Judge names of one length that differ by a slip in one word."""
    has_rest = len(left.words) > 1
    confidence, reasons = _common_evidence(left, right, described, context, ground)
    if has_rest:
        confidence += 0.25 if _is_rare_rest(left, words) else 0.15
        reasons.append("the rest of the name is the same")
    if has_rest and is_title_for_name(*words):
        confidence += 0.1
    elif _are_both_known(words, are_people="PERSON" in (left.label, right.label) or min(map(len, words)) < _RARE):
        confidence -= 0.3 if not has_rest else 0.1
    elif _are_rare(words):
        confidence += 0.2 if _is_long_slip(left, right, words, ground) else 0.1
    elif _is_usual_against_unknown(left, right, words) or _is_known_against_unknown(left, right, words):
        confidence += 0.1
        reasons.append("only one of them is a known name")
    return min(confidence, _SURE), "; ".join(reasons)


def _is_long_slip(left: Bearer, right: Bearer, words: tuple[str, str], ground: Ground) -> bool:
    """Say whether two words are so long that even two letters may be wrong."""
    shorter = min(map(len, words))
    return shorter >= _LONG or (shorter > _RARE and is_near(*words) and are_told_apart(left, right, ground))


def _addressed(left: Bearer, right: Bearer, context: float, ground: Ground) -> tuple[float, str] | None:
    """Judge a surname behind "Mr" or "Dr" that no full name of the corpus explains, against one that sounds like it."""
    short, long = sorted((left, right), key=lambda bearer: len(bearer.words))
    is_lone = len(short.words) == 1 and short.is_addressed and short.key not in ground.surnames
    if not is_lone or not long.is_full or long.label != "PERSON" or {left.gender, right.gender} == {"man", "woman"}:
        return None
    is_alike = likeness(short.key, long.words[-1]) in ("slip", "alike")
    if not is_alike or is_known_word(short.key) or not are_told_apart(left, right, ground):
        return None
    title = sorted(short.titles & long.titles)
    is_close = letters_in_order(short.key, long.words[-1]) >= _CLOSE_SURNAMES
    if not title and not is_close and context < _NEAR_THING:
        return None
    confidence = 0.8
    reasons = [f'"{short.spelt}" and "{long.spelt}" sound alike; each document has only one of them']
    if title:
        confidence += 0.1
        reasons.append(f'both stand behind "{title[0].capitalize()}"')
    if context >= _NEAR_THING:
        confidence += 0.1 if context >= _SAME_THING else 0.05
        reasons.append("they stand in sentences about the same thing")
    return min(confidence, _SURE), "; ".join(reasons)


def _lone_slip(
    left: Bearer, right: Bearer, words: tuple[str, str], described: str | None, context: float, ground: Ground
) -> tuple[float, str] | None:
    """Judge a lone name against a word of a full one."""
    short, long = sorted((left, right), key=lambda bearer: len(bearer.words))
    if (
        described is None
        or short.words[0] in ground.surnames
        or _are_both_known(words)
        or is_known_word(short.words[0])
    ):
        return None
    confidence, reasons = _common_evidence(left, right, described, context, ground)
    if is_given_name(short.words[0]) or long.words[-1] not in words:
        confidence -= 0.15
    elif are_told_apart(left, right, ground):
        confidence += 0.1
    if _are_rare(words) and described != "two letters differ":
        confidence += 0.1
    if short.documents & long.documents:
        confidence += 0.1
        reasons.append("a document has both")
    return min(confidence, _SURE), "; ".join(reasons)


def _common_evidence(
    left: Bearer, right: Bearer, described: str, context: float, ground: Ground
) -> tuple[float, list[str]]:
    confidence = 0.55 - (0.1 if described == "two letters differ" else 0.0)
    are_lone = len(left.words) == len(right.words) == 1
    confidence -= 0.1 if are_lone and not context and not may_meet(left, right, ground) else 0.0
    reasons = [f'"{left.spelt}" and "{right.spelt}" differ: {described}']
    if context >= _SAME_THING:
        confidence += 0.2 if context >= _SAME_SENTENCE else 0.15
        reasons.append("they stand in sentences about the same thing")
    role = sorted(left.roles & right.roles)
    if role:
        confidence += 0.2
        reasons.append(f"both are {role[0]}")
    if are_told_apart(left, right, ground):
        confidence += 0.15
        reasons.append("each document has only one of them")
    if _is_lone(left, right):
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


def _is_known_against_unknown(left: Bearer, right: Bearer, words: tuple[str, str]) -> bool:
    """Say whether one of two longer words is known and the other is none, and neither is the name of a person."""
    is_person = "PERSON" in (left.label, right.label) or any(is_given_name(word) for word in words)
    return not is_person and min(map(len, words)) >= _RARE and sum(map(is_known_word, words)) == 1


def _are_both_known(words: tuple[str, str], *, are_people: bool = True) -> bool:
    return all(is_known_word(word) or (are_people and is_given_name(word)) for word in words)


def _other_word(
    left: Bearer, right: Bearer, words: tuple[str, str], context: float, ground: Ground
) -> tuple[float, str] | None:
    """Judge names that differ by a whole word: only a shared office or the same sentence makes them one bearer."""
    role = sorted(left.roles & right.roles)
    is_inside = left.words[-1] == right.words[-1] and left.words[0] == right.words[0]
    is_telling = is_inside or len(left.words) > _LONG_NAME + 1
    is_long = len(left.words) > _LONG_NAME and is_telling and "PERSON" not in (left.label, right.label)
    is_people = "PERSON" in (left.label, right.label)
    is_rare = not is_people and context >= _NEAR_THING and _is_another_of_a_kind(left, right, words)
    is_rare = is_rare and are_told_apart(left, right, ground) and not set(words) & ground.lone
    is_worded = "".join(words).isalpha()  # "Dock 7" and "Dock Road" are no two names for one thing
    if (
        left.is_term
        or right.is_term
        or len(left.words) < 2
        or not is_worded
        or not (context >= _SAME_SENTENCE or is_long or role or is_rare)
    ):
        return None
    confidence = (
        0.45 + (0.25 if role else 0.0) + (0.25 if context >= _SAME_SENTENCE else 0.1 if context >= _SAME_THING else 0.0)
    )
    reasons = [f'"{left.spelt}" and "{right.spelt}" differ in one word']
    if role:
        reasons.append(f"both are {role[0]}")
    if context >= _SAME_THING:
        reasons.append("they stand in sentences about the same thing")
    if is_rare:
        confidence += 0.35
        reasons.append("the rest is no common word, and each document has only one of them")
    elif (
        context >= _SAME_SENTENCE
        and not is_people
        and (left.words[-1] == right.words[-1] or _is_rare_rest(left, words))
        and are_told_apart(left, right, ground)
    ):
        confidence += 0.1
        reasons.append("each document has only one of them")
    if left.documents & right.documents:
        confidence -= 0.25
    if (role and words[0][0] == words[1][0]) or _share_a_stem(words):
        confidence += 0.1
        reasons.append("both words begin alike")
    if is_long:
        confidence += 0.35
        reasons.append("the rest of a long name is the same")
    return min(confidence, 0.95), "; ".join(reasons)


def _is_another_of_a_kind(left: Bearer, right: Bearer, words: tuple[str, str]) -> bool:
    """Say whether two names are of one kind of thing: the noun at their end, or before "of" and "for", is the same."""
    if left.words[-1] in _STREETS or any(letter.isdigit() for word in words for letter in word):
        return False
    has_tail = bool({"of", "for"} & set(left.words[1:-1]))
    is_same_kind = left.words[-1] == right.words[-1] or (has_tail and left.words[0] == right.words[0])
    return is_same_kind and _is_rare_rest(left, words)


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
