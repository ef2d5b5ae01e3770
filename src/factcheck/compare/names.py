"""Knows how two names relate: one spelling, short and long form, nickname, or a slip of the pen."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final, Literal

from rapidfuzz.distance import OSA, Indel

from factcheck.lexicon.places import people_names, place_names
from factcheck.lexicon.words import given_names, groups, honorifics, is_common, role_nouns
from factcheck.model import Relation
from factcheck.normalize.names import initials_of, name_words

_FORMS: Final = frozenset(
    "inc corp corporation ltd limited co company llc plc ag gmbh sa nv group holdings jr sr ii iii iv".split()
)
"""Words that a name has or lacks at will: forms of companies, and generations."""
_ENDINGS: Final = (
    ("", "s"),
    ("", "es"),
    ("y", "ies"),
    ("", "n"),
    ("a", "an"),
    ("", "an"),
    ("", "ian"),
    ("", "i"),
    ("", "ese"),
    ("", "ish"),
)
"""Endings that make a plural or a nationality: "Somali" and "Somalis", "Korea" and "Korean"."""
_SPELLINGS: Final = (("our", "or"), ("tre", "ter"), ("ence", "ense"), ("isation", "ization"), ("amme", "am"))
"""British and American spelling."""
_TRANSCRIPTS: Final = (
    ("sky", "skyy", "skiy", "skyi", "skii", "skij"),
    ("ei", "ey", "ej"),
    ("yy", "iy", "yi", "ii", "y"),
    ("yy", "iy", "yi", "ii", "i"),
)
"""Endings that one name in another script gets in papers of different houses: "Sergei", "Sergey"."""
_SHORT_WORD: Final = 4
"""A shorter word has too many neighbours for one letter to be a slip."""
_LONG_WORD: Final = 7
"""From this length on two letters may be wrong."""


@lru_cache(maxsize=65536)
def relate_names(left: str, right: str) -> tuple[Relation, str]:
    """Compare two names; the reason is empty where nothing is to be said.

    EQUAL is one name, CONSISTENT a form that one bearer may have beside the other. All else is INCOMPARABLE: words
    alone do not show that two names are of one bearer.
    """
    ours, theirs = name_words(left), name_words(right)
    if not ours or not theirs:
        return Relation.INCOMPARABLE, ""
    if ours == theirs or "".join(ours) == "".join(theirs):
        return Relation.EQUAL, ""
    ours, theirs = without_forms(ours), without_forms(theirs)
    if without_forms(ours) == without_forms(theirs):
        return Relation.CONSISTENT, "form of a company"
    for describe in (_acronym, _another_order, _short_form, _word_by_word):
        reason = describe(ours, theirs)
        if reason:
            return Relation.CONSISTENT, reason
    return Relation.INCOMPARABLE, ""


@lru_cache(maxsize=65536)
def without_forms(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out the words that a name has or lacks at will: "Ltd", "Jr"; a name of nothing else stays."""
    kept = tuple(word for word in words if word not in _FORMS)
    return kept or words


def _acronym(ours: tuple[str, ...], theirs: tuple[str, ...]) -> str:
    short, long = (ours, theirs) if len(ours) <= len(theirs) else (theirs, ours)
    if len(short) > 1 or len(long) < 2 or len(short[0]) < 2:
        return ""
    return "initials" if short[0] in (initials_of(long), "".join(word[0] for word in long)) else ""


def _another_order(ours: tuple[str, ...], theirs: tuple[str, ...]) -> str:
    return "the same words in another order" if _in_order(ours) == _in_order(theirs) else ""


@lru_cache(maxsize=65536)
def _in_order(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(word for word in words if word not in _LINKS))


_LINKS: Final = frozenset("of the for and in at".split())


def _short_form(ours: tuple[str, ...], theirs: tuple[str, ...]) -> str:
    short, long = (ours, theirs) if len(ours) <= len(theirs) else (theirs, ours)
    if len(short) == len(long):
        return ""
    places = range(len(long) - len(short) + 1)
    if any(long[i : i + len(short)] == short and not _is_what_it_is_of(long[:i]) for i in places):
        return "short form"
    is_framed = len(short) > 1 and _may_be_one(short[0], long[0]) and _may_be_one(short[-1], long[-1])
    is_kept = set(short[1:-1]) <= set(long[1:-1]) or all(len(word) == 1 for word in short[1:-1])
    return "with and without a middle name" if is_framed and is_kept else ""


def _is_what_it_is_of(before: tuple[str, ...]) -> bool:
    """Say whether the words before a part of a name make it another's: "Bank of" England is not England."""
    is_of = bool(before) and (before[-1] in _OF or before[-2:] in _OF_THE)
    return is_of and not _TERRITORIES & set(before)


_TERRITORIES: Final = frozenset(
    "republic kingdom state city town village province county commonwealth district municipality principality emirate "
    "sultanate federation island isle union".split()
)
"""Words that with "of" make a longer name of the same place: the Republic of Austria is Austria."""
_OF: Final = frozenset({"of", "for", "at"})
_OF_THE: Final = frozenset({("of", "the"), ("for", "the"), ("at", "the")})


def _word_by_word(ours: tuple[str, ...], theirs: tuple[str, ...]) -> str:
    if len(ours) != len(theirs):
        return ""
    first = ""
    for one, other in zip(ours, theirs, strict=True):
        reason = "" if one == other else word_form(one, other)
        if one != other and not reason:
            return ""
        first = first or reason
    return first


def _may_be_one(left: str, right: str) -> bool:
    return left == right or bool(word_form(left, right))


@lru_cache(maxsize=65536)
def word_form(left: str, right: str) -> str:
    """Say how two words of a name may be one: an initial, a nickname, a plural, another spelling; empty if not."""
    short, long = sorted((left, right), key=lambda word: (len(word), word))
    if len(short) == 1:
        return "an initial" if long.startswith(short) else ""
    if _nicknames().get(left, frozenset()) & _nicknames().get(right, frozenset()):
        return "a nickname"
    is_near = short[:1] == long[:1]
    if is_near and any(_swaps(short, long, *ending) for ending in _ENDINGS):
        return "plural or nationality"
    if is_near and any(_respells(left, right, *pair) for pair in _SPELLINGS):
        return "British and American spelling"
    if any(_ends_alike(left, right, endings) for endings in _TRANSCRIPTS):
        return "another transcription"
    return "an abbreviation" if _abbreviations().get(short) == long else ""


def _ends_alike(left: str, right: str, endings: tuple[str, ...]) -> bool:
    """Say whether two words are one stem with two of these endings."""
    stems = [{word.removesuffix(ending) for ending in endings if word.endswith(ending)} for word in (left, right)]
    return any(len(stem) > _SHORT_WORD - 2 for stem in stems[0] & stems[1])


def _swaps(short: str, long: str, bare: str, ending: str) -> bool:
    stem = short.removesuffix(bare) if bare else short
    return len(stem) > 2 and short.endswith(bare) and long == stem + ending


def _respells(left: str, right: str, british: str, american: str) -> bool:
    return len(left) > _SHORT_WORD and (
        left.replace(british, american) == right.replace(british, american) and (british in left) != (british in right)
    )


@cache
def _nicknames() -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, names in enumerate(groups("nicknames.txt")):
        for name in names:
            found[name] = found.get(name, frozenset()) | {number}
    return found


def spelt_out(word: str) -> str:
    """Give what a word of a name is short for, or the word itself: "col" is "colonel"."""
    return _abbreviations().get(word, word)


@cache
def _abbreviations() -> dict[str, str]:
    return {group[0]: group[1] for group in groups("abbreviations.txt")}


@lru_cache(maxsize=65536)
def slip(left: str, right: str) -> str | None:
    """Describe the slip of the pen that may have made one word of a name out of the other, or give None.

    A title that stands for a name ("King" for "Kim") is one that no spelling checker sees.
    """
    if left == right or word_form(left, right) or not (left + right).isalpha():
        return None
    distance = OSA.distance(left, right, score_cutoff=2)
    shorter = min(len(left), len(right))
    if is_title_for_name(left, right):
        word = left if _is_common(left) else right
        return f'"{word}" is a word of its own'
    if distance == 1 and shorter >= _SHORT_WORD - (len(left) != len(right)) and shorter > 2:
        return _describe(left, right)
    if (
        distance == 2
        and shorter >= _LONG_WORD - 1
        and (left[0] == right[0] or left[1:4] == right[1:4] or left[-4:] == right[-4:])
    ):
        return "two letters differ"
    return None


Likeness = Literal["same", "form", "slip", "alike", "near", "other"]
"""How two words of a name relate: one word, a form of it (an initial), a slip, words of one sound, given names that
begin alike, or none of these."""
_ALIKE: Final = 0.45
"""Share of letters in the same order from which two names that begin alike are near each other: "Paula", "Pauline"."""
_BEGIN_ALIKE: Final = 0.33
"""The same for given names before one rare surname."""
_TINY: Final = 3
_NEAR: Final = 0.72
"""The same for two lone words, of which nothing else is known."""
_SOUNDS: Final = {"c": "k", "q": "k", "y": "i", "j": "i", "v": "w", "z": "s", "ph": "f"}


@lru_cache(maxsize=65536)
def likeness(left: str, right: str) -> Likeness:
    """Say how near two words of a name are."""
    if left == right:
        return "same"
    if word_form(left, right) in ("an initial", "an abbreviation", "a nickname"):
        return "form"
    if slip(left, right) or word_form(left, right):
        return "slip"
    is_near = first_sound(left) == first_sound(right) and min(len(left), len(right)) > 2
    return "alike" if is_near and letters_in_order(left, right) >= _ALIKE else "other"


def are_near_given_names(left: str, right: str) -> bool:
    """Say whether two given names begin alike, or are of three letters two of which are the same: "Edith", "Enid"."""
    if min(len(left), len(right)) < _TINY:
        return False
    is_letter_off = len(left) == len(right) == _TINY and OSA.distance(left, right, score_cutoff=1) == 1
    return is_letter_off or (left[0] == right[0] and letters_in_order(left, right) >= _BEGIN_ALIKE)


def is_near(left: str, right: str) -> bool:
    """Say whether most letters of two words are the same and in one order."""
    return letters_in_order(left, right) >= _NEAR


def letters_in_order(left: str, right: str) -> float:
    """Give the share of the letters of two words that both have in one order, 0 to 1."""
    return float(Indel.normalized_similarity(left, right))


def first_sound(word: str) -> str:
    """Give the letter for the sound that a word begins with."""
    return next((sound for letters, sound in _SOUNDS.items() if word.startswith(letters)), word[:1])


def is_title_for_name(left: str, right: str) -> bool:
    """Say whether one of two words that begin alike is a title or a calling: "king" for "kim"."""
    is_near = left[:2] == right[:2] and OSA.distance(left, right, score_cutoff=2) <= 2
    return is_near and _is_common(left) != _is_common(right)


def _describe(left: str, right: str) -> str:
    if len(left) == len(right):
        return "two letters are swapped" if sorted(left) == sorted(right) else "one letter differs"
    return "one letter more or less"


@cache
def _common() -> frozenset[str]:
    return frozenset(word for word in honorifics() | role_nouns() if " " not in word)


def _is_common(word: str) -> bool:
    return word in _common()


def have_common_word(left: str, right: str) -> bool:
    """Say whether two names share a word, or have two that differ by a slip: they may be of one bearer."""
    ours, theirs = name_words(left), name_words(right)
    return any(a == b or slip(a, b) or are_forms_of_one_word(a, b) for a in ours for b in theirs)


_SUFFIXES: Final = frozenset(
    (
        "s es n ns an ans ian ians ic ics ical ist ists ism ese ish "
        "ly al ally ional ial er ers or ors ion ions ing ed y ies ie i is e a"
    ).split()
) | {""}
"""What two forms of one word may end with after the letters they share."""
_STEM: Final = 4


@lru_cache(maxsize=65536)
def are_forms_of_one_word(left: str, right: str) -> bool:
    """Say whether two words are one in other forms: "Russia" and "Russians", "Distribution" and "Distributors"."""
    shared = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    if left == right or shared < _STEM:
        return False
    return any(left[i:] in _SUFFIXES and right[i:] in _SUFFIXES for i in range(_STEM, shared + 1))


def is_known_word(word: str) -> bool:
    """Say whether a word is an ordinary English one, or the name of a known place or people."""
    return is_common(word) or word in place_names() or word in people_names()


def is_given_name(word: str) -> bool:
    """Say whether a word is a known given name: two of them are more likely two people than a slip."""
    return word in given_names()
