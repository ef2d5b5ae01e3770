"""Knows what kind of thing a name names: by its words, titles, neighbours and the tables, over the model's guess."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

from factcheck.extract.borders import ALSO_SURNAMES
from factcheck.lexicon.places import people_names, place_names
from factcheck.lexicon.words import forms_of_address, given_names, role_nouns, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Entity, Label, Token

_PLACE_LAST: Final = frozenset(
    "bay beach canyon cape coast county creek desert district falls fjord forest gulf harbor harbour heights hill "
    "hills island islands isle lake lakes loch marsh moor mountain mountains ocean peninsula plain plains plateau "
    "point pond port province reef region ridge river sea shire sound strait straits valley village".split()
)
_PLACE_FIRST: Final = frozenset("bay cape gulf isle lake mount mt port river sea st strait".split())
_BUILT: Final = frozenset(
    "airport arena avenue bridge building canal castle cathedral dam garden gardens hall harbour highway hotel "
    "house inn interstate lane lighthouse mall manor motorway palace park pier plaza prison quay road route "
    "square stadium station street terminal tower towers tunnel zoo".split()
)
_WAYS: Final = frozenset("airport avenue bridge highway lane motorway road route square stadium street tunnel".split())
"""Built things that give no body its name."""
_SHIP_PREFIXES: Final = frozenset("ins uss hms mv ss rms hmas hmcs usns ms mt rv".split())
_CLUBS: Final = frozenset({"united", "rovers", "wanderers", "albion", "athletic", "fc", "city"})
_LAW: Final = frozenset({"act", "amendment", "bill", "constitution", "treaty", "code", "directive", "convention"})
_STORMS: Final = frozenset({"hurricane", "typhoon", "cyclone", "storm", "operation"})
_EVENTS: Final = frozenset(
    {"war", "games", "olympics", "championship", "championships", "cup", "festival", "marathon", "summit"}
)
_GROUPS: Final = frozenset(
    "democrat democrats republican republicans muslim muslims christian christians jew jews jewish catholic "
    "catholics hindu hindus sikh sikhs buddhist buddhists islamist islamists conservatives tory tories kurd kurds "
    "kurdish arab arabs".split()
)
_PERSON_FIRST: Final = frozenset(
    {"king", "queen", "prince", "princess", "pope", "emperor", "sultan", "duke", "duchess"}
)
_ACRONYM: Final = re.compile(r"(?:[A-Z]{2,5}|[A-Z][a-z]?[A-Z]{2,4})$")
_MODEL: Final = re.compile(r".*[a-z].* (?:[a-z]{0,3}-?\d+[a-z]{0,2}|\d+(?:\.\d+)*)$")
_WITH_INITIALS: Final = re.compile(r"(?!U\. [KNS]\.)(?:[A-Z]\. ){2,3}[A-Z][a-z][\w'-]*$")
_WEAK: Final = frozenset({"ORG", "OTHER", "FACILITY", "PRODUCT", "WORK", "PLACE", "EVENT", "GROUP"})
_AGE: Final = range(1, 120)
_OF_A_PERSON: Final = 4
"""Words that the name of a person has at most."""


def label_of(label: Label, name: str, titles: Sequence[str], tokens: Sequence[Token], first: int, last: int) -> Label:
    """Give the label of a name; `label` is the model's, OTHER where it saw none."""
    words = name.lower().replace(".", "").split()
    if not forms_of_address().isdisjoint(titles) and len(words) <= _OF_A_PERSON and words[-1] not in _COMPANY:
        return "PERSON"
    by_words = _by_words(words, name, label)
    if by_words:
        return by_words
    if label == "PERSON" and len(words) == 1 and words[0] in place_names() and _is_located(tokens, first):
        return "PLACE"
    if label == "PLACE" and _is_team(words, tokens, first):
        return "ORG"
    if titles and label not in ("GROUP", "LAW", "PLACE") and not _ACRONYM.match(name.replace(".", "")):
        return "PERSON"
    if _is_person(words, tokens, first, last, label) or _WITH_INITIALS.match(name):
        return "PERSON"
    return "ORG" if label not in ("ORG", "GROUP", "LAW") and _ACRONYM.match(name.replace(".", "")) else label


def _by_words(words: Sequence[str], name: str, label: Label) -> Label | None:
    """Label a name by its own words and the tables; a lone word that the model takes for a person stays one."""
    low = name.lower()
    if low.replace(".", "") in _organisations():
        return "ORG"
    if words[0] in _SHIP_PREFIXES and len(words) > 1 and name[:2].isupper():
        return "PRODUCT"
    if low in people_names() or low in _GROUPS:
        return "GROUP" if label != "PERSON" or low in _GROUPS else None
    if (low in place_names() and (label != "PERSON" or len(words) > 1 or name.isupper())) or low in _PEOPLES_LANDS:
        return "PLACE"
    return _by_last(words, label) if len(words) > 1 else None


def _by_last(words: Sequence[str], label: Label) -> Label | None:
    if label == "WORK":
        return None
    last, first = words[-1], words[0]
    if last in word_list("body_words.txt") or (
        first in word_list("body_words.txt") and words[1] in ("of", "for", "to", "on")
    ):
        return "ORG"
    if last in _CLUBS and first in place_names() and " ".join(words) not in place_names():
        return "ORG"
    if last in _LAW and label != "PERSON":
        return "LAW"
    if last in _BUILT and first not in given_names():
        return "FACILITY" if label != "ORG" or last in _WAYS else None
    if label != "FACILITY" and (last in _PLACE_LAST or first in _PLACE_FIRST) and first not in given_names():
        return "PLACE"
    if first in _STORMS or last in _EVENTS:
        return "EVENT"
    return "PRODUCT" if label in ("OTHER", "PRODUCT") and _MODEL.match(" ".join(words)) else None


def _is_person(words: Sequence[str], tokens: Sequence[Token], first: int, last: int, label: Label) -> bool:
    """Say whether a known given name, an age, or an office before it shows a name to be a person's."""
    if label not in _WEAK or words[-1] in _COMPANY:
        return False
    if words[0] in _PERSON_FIRST and len(words) > 1:
        return True
    if len(words) < 4 and _has_kin(tokens, last):
        return True
    has_article = first > 0 and tokens[first - 1].text.lower() in ("the", "a", "an")
    if has_article or any(not word[0].isalpha() for word in words) or not 1 < len(words) < 5:
        return (
            _follows_office(tokens, first)
            and not has_article
            and len(words) == 1
            and label in ("ORG", "OTHER", "PRODUCT")
        )
    if words[0] in given_names() and "of" not in words and "and" not in words:
        return True
    return _has_age(tokens, last) or (label != "PLACE" and _follows_office(tokens, first))


def _is_located(tokens: Sequence[Token], first: int) -> bool:
    return first > 0 and tokens[first - 1].text.lower() in ("in", "near", "outside", "across")


def _is_team(words: Sequence[str], tokens: Sequence[Token], first: int) -> bool:
    """Say whether a lone plural after "the" is no place of the table, so rather a team: "the Eagles"."""
    return len(words) == 1 and words[0].endswith("s") and first > 0 and tokens[first - 1].text.lower() == "the"


def _has_kin(tokens: Sequence[Token], last: int) -> bool:
    """Say whether what a person has follows: "Okello's brother"."""
    return last + 2 < len(tokens) and tokens[last + 1].text == "'s" and tokens[last + 2].text.lower() in _KIN


_KIN: Final = frozenset(
    "father mother son daughter brother sister wife husband widow parents uncle aunt cousin nephew niece "
    "girlfriend boyfriend fiancee lawyer lawyers attorney attorneys death birthday career hands voice".split()
)


def _has_age(tokens: Sequence[Token], last: int) -> bool:
    """Say whether ", 44," follows."""
    if last + 3 >= len(tokens) or tokens[last + 1].text != "," or tokens[last + 3].text not in (",", "."):
        return False
    return tokens[last + 2].text.isdecimal() and int(tokens[last + 2].text) in _AGE


def _follows_office(tokens: Sequence[Token], first: int) -> bool:
    """Say whether the word right before is an office or a job in lower case: "presenter Zoe Lark"."""
    if first == 0:
        return False
    word = tokens[first - 1].text
    return word.islower() and word in role_nouns() and word not in _PLAIN_ROLES


_PLAIN_ROLES: Final = frozenset(
    {"member", "partner", "owner", "rival", "boss", "founder", "maker", "developer", "host", "forward"}
)
"""Jobs after which the body is named as often as the person: "partner Nvidia"."""
_COMPANY: Final = frozenset({"inc", "ltd", "llc", "plc", "corp", "co", "group", "brothers", "sons", "bros"})
_PEOPLES_LANDS: Final = frozenset(
    {"koreas", "americas", "carolinas", "dakotas", "balkans", "alps", "nile", "west", "mideast"}
)
"""Places that only the plural or the article shows."""


@cache
def _organisations() -> frozenset[str]:
    return frozenset(name.lower() for name in word_list("organisations.txt"))


# ------------------------------------------------------------------ one label a name


def one_label_a_name(found: Sequence[Entity]) -> Iterator[Entity]:
    """Give all mentions of one name in a document the label that most of them have.

    A single word is a person where it is the last word of a person's full name, or where it bears a
    title anywhere, and so is a full name that ends with it: the model calls surnames anything.
    """
    votes: dict[str, Counter[Label]] = defaultdict(Counter)
    for entity in found:
        votes[entity.name.lower()][entity.label] += 1 if entity.label != "OTHER" else 0
    best = {name: _most(counts) for name, counts in votes.items()}
    surnames = set(_surnames(found, best))
    addressed = {entity.name.lower() for entity in found if not forms_of_address().isdisjoint(entity.titles)}
    for entity in found:
        name = entity.name.lower()
        is_person = name in surnames | addressed and name not in _organisations()
        is_person = is_person or _is_full(name.split(), addressed)
        label: Label = "PERSON" if is_person else best[name] or entity.label
        yield replace(entity, label=label) if label != entity.label else entity


def _surnames(found: Sequence[Entity], best: dict[str, Label | None]) -> Iterator[str]:
    for entity in found:
        words = entity.name.lower().split()
        is_person = best[entity.name.lower()] == "PERSON"
        if is_person and len(words) > 1:
            yield words[-2] if words[-1].rstrip(".") in ("jr", "sr", "ii", "iii") else words[-1]
        elif entity.titles and entity.label == "PERSON" and words[-1] not in ALSO_SURNAMES:
            yield words[-1]


def _is_full(words: Sequence[str], addressed: set[str]) -> bool:
    """Say whether a name of two words or three ends with the surname of somebody whom the document calls Mr or Dr."""
    return len(words) in (2, 3) and words[-1] in addressed and words[0] not in _PLACE_FIRST and words[0].isalpha()


def _most(counts: Counter[Label]) -> Label | None:
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ranked[0][0] if ranked and ranked[0][1] else None
