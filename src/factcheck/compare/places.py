"""Knows whether two names mean one place, a place and a part of it, or two places that lie apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from factcheck.lexicon.places import Kind, Place, places
from factcheck.model import Relation
from factcheck.normalize.text import fold_words, strip_accents

Outcome = tuple[Relation, str]

_EXACT: Final[frozenset[Kind]] = frozenset({"continent", "country", "state", "city", "capital", "seat"})
"""Kinds with a border or a site; regions and waters overlap others, and only what they lie in can tell them apart."""
_NOUNS: Final[dict[Kind, str]] = {
    "continent": "continents",
    "country": "countries",
    "state": "states or provinces",
    "city": "cities",
    "capital": "cities",
    "seat": "seats of government",
    "region": "regions",
    "water": "waters",
}
_POINTS: Final = {"north": "N", "south": "S", "east": "E", "west": "W"}
_COMPASS: Final = re.compile(r"(?P<first>north|south)?(?P<second>east|west)?(?:ern|erly)?")
_SIDES: Final = (("left", "right"), ("upper", "lower"), ("front", "rear"), ("inner", "outer"), ("port", "starboard"))
_OTHER_SIDE: Final = {**dict(_SIDES), **{other: one for one, other in _SIDES}}
_PARTS: Final = frozenset(
    {"central", "mainland", "downtown", "greater", "inner", "outer", "rural", "upstate", "coastal"}
)
"""Words that cut an unnamed part out of a place: it lies within, and may overlap any other part."""
_WITH_ARTICLE: Final = re.compile(
    r"^United |Republic|Union|Authority|(?:Middle|Far) East|Netherlands|Philippines|Bahamas|Maldives|Islands|Emirates"
    r"|(?:East|West|Gulf) Coast|Peninsula|Sea$"
)
"""Names that take "the" in a sentence."""
_KIND_BEFORE: Final = re.compile(r"(?:city|state|province|republic|kingdom|commonwealth) of ")
_KIND_AFTER: Final = re.compile(r" (?:city|state|province|region|oblast|governorate|prefecture|metropolitan area|area)")
_STREETS: Final = {
    "st": "street",
    "rd": "road",
    "ave": "avenue",
    "av": "avenue",
    "blvd": "boulevard",
    "dr": "drive",
    "ln": "lane",
}
_STREET: Final = re.compile(
    r"(?:(?P<number>\d+[a-z]?) )?(?P<name>\D+) "
    r"(?P<kind>st(?:reet)?|r(?:oa)?d|ave?|avenue|blvd|boulevard|dr(?:ive)?|ln|lane|square|crescent|terrace|row|close|court)"
)
_ONE_STREET: Final = 0.75
"""Share of equal letters from which two street names are one with a slip; lower, and neighbouring streets clash."""
_SHORTENED: Final = {"saint": "st", "mount": "mt", "fort": "ft"}
_CODE_LENGTH: Final = 2
"""Codes of so few letters are words too ("us", "in", "or") and are read in capitals only."""
_RANK: Final = (Relation.EQUAL, Relation.CONSISTENT, Relation.INCOMPARABLE, Relation.CONTRADICTORY)
"""Of several readings the kindest counts."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One thing that a name can mean: a place, its people, or a part of it ("NE", "central")."""

    place: Place
    is_people: bool = False
    part: str = ""


@lru_cache(maxsize=65536)
def relate_places(left: str, right: str) -> Outcome:
    """Say how two place names relate, and why in words.

    A name with several readings ("Georgia") contradicts only where all of them do. The reason is empty
    where a name is unknown; INCOMPARABLE with a reason means that both are known and may overlap.
    """
    ours, theirs = _readings(left), _readings(right)
    if not ours or not theirs:
        return _relate_unknown(left, right)
    outcomes = [_relate(one, other, left, right) for one in ours for other in theirs]
    return min(outcomes, key=_by_rank)


@lru_cache(maxsize=65536)
def country_of(name: str) -> str | None:
    """Give the country that a name means or lies in: "French", "Lyon" and "the Élysée" give "France".

    None where it is unknown, or its readings lie in several countries and none of them is a capital.
    """
    readings = _readings(name)
    for candidates in (readings, [reading for reading in readings if reading.place.kind == "capital"]):
        countries = {country for reading in candidates for country in _countries(reading.place)}
        if len(countries) == 1:
            return countries.pop()
    return None


def same_country(left: str, right: str) -> bool:
    """Say whether both names mean or lie in one country."""
    ours = country_of(left)
    return ours is not None and ours == country_of(right)


def is_side(word: str) -> bool:
    """Say whether a lower-case word tells one side of a thing from the other: "northern", "left", "upper"."""
    return word in _OTHER_SIDE or (word.isalpha() and _split_part(word)[0].isupper())


def are_opposite_sides(left: str, right: str) -> bool:
    """Say whether two words, or names alike but for one, face opposite sides: "northern", "southern"."""
    if _OTHER_SIDE.get(left.lower()) == right.lower():
        return True
    ours, theirs = _split_part(_fold(left)), _split_part(_fold(right))
    return ours[1] == theirs[1] and _face_away(ours[0], theirs[0])


def _by_rank(outcome: Outcome) -> int:
    return _RANK.index(outcome[0])


# ------------------------------------------------------------------ readings


@cache
def _index() -> dict[str, tuple[_Reading, ...]]:
    """List the readings of every folded name."""
    found: dict[str, list[_Reading]] = {}
    for place in places().values():
        for name in (place.key, place.name, *place.also):
            _add(found, name, _Reading(place))
        for name in place.people:
            _add(found, name, _Reading(place, is_people=True))
    return {key: tuple(readings) for key, readings in found.items()}


def _add(found: dict[str, list[_Reading]], name: str, reading: _Reading) -> None:
    readings = found.setdefault(_fold(name), [])
    if reading not in readings:
        readings.append(reading)


@lru_cache(maxsize=65536)
def _readings(name: str) -> tuple[_Reading, ...]:
    """Give all that a name can mean, or nothing where it is unknown."""
    folded = _fold(name)
    found = _named(folded, name) or _named(_KIND_BEFORE.sub("", folded, count=1), name)
    if found:
        return found
    return _in_container(name) or _part_of(folded, name) or _named(_cut_kind(folded), name)


def _named(folded: str, name: str) -> tuple[_Reading, ...]:
    if len(folded) <= _CODE_LENGTH and not any(letter.isupper() for letter in name):
        return ()
    return _index().get(folded, ())


def _cut_kind(folded: str) -> str:
    found = _KIND_AFTER.search(folded)
    return folded[: found.start()] if found and found.end() == len(folded) else ""


def _in_container(name: str) -> tuple[_Reading, ...]:
    """Read "Paris, Texas": the place of that name in there, or an unknown one."""
    first, _, rest = name.partition(",")
    containers = {reading.place.key for reading in _readings(rest.strip())} if rest.strip() and first.strip() else set()
    if not containers:
        return ()
    inside = tuple(
        reading for reading in _readings(first) if containers & (_around(reading.place.key) | {reading.place.key})
    )
    return inside or tuple(
        _Reading(Place("city", f"{first.strip()}, {key}", (key,), (), ())) for key in sorted(containers)
    )


def _part_of(folded: str, name: str) -> tuple[_Reading, ...]:
    """Read "northern Syria"."""
    word, rest = _split_part(folded)
    if not word or not rest:
        return ()
    return tuple(_Reading(reading.place, reading.is_people, word) for reading in _named(rest, name) if not reading.part)


def _split_part(folded: str) -> tuple[str, str]:
    """Cut a compass word or the like off a folded name: ("NE", "syria")."""
    words = folded.split()
    for size in (2, 1):
        word = "".join(words[:size])
        if word in _PARTS and size == 1:
            return word, " ".join(words[1:])
        found = _COMPASS.fullmatch(word)
        if word and found:
            points = "".join(_POINTS.get(point or "", "") for point in found.groups())
            return points, " ".join(words[size:])
    return "", folded


@lru_cache(maxsize=65536)
def _fold(name: str) -> str:
    """Bring a name to one form: no case, accents, dots, article or possessive."""
    plain = strip_accents(fold_words(name)).lower().replace(".", "").replace("-", " ").replace("&", " and ")
    plain = re.sub(r"'s?$", "", plain.strip()).removeprefix("the ").replace("'", "")
    return " ".join(_SHORTENED.get(word, word) for word in plain.split())


# ------------------------------------------------------------------ comparing


def _relate(one: _Reading, other: _Reading, left: str, right: str) -> Outcome:
    """Compare two readings; the names as written are for the reason."""
    if one.place.key == other.place.key:
        return _relate_parts(one, other, left, right)
    if one.place.key in _around(other.place.key, other.place.within):
        return _inside(right, left, other, one)
    if other.place.key in _around(one.place.key, one.place.within):
        return _inside(left, right, one, other)
    if _are_apart(one.place, other.place):
        return Relation.CONTRADICTORY, _apart(one.place, other.place, left, right)
    return Relation.INCOMPARABLE, f"{left} and {right} may overlap"


def _relate_parts(one: _Reading, other: _Reading, left: str, right: str) -> Outcome:
    if one.part == other.part:
        if one.is_people != other.is_people:
            return Relation.CONSISTENT, f"{left} and {right} name one place and its people"
        return Relation.EQUAL, f"{left} and {right} are one place"
    if not one.part or not other.part:
        return Relation.CONSISTENT, f"one is a part of {one.place.name}"
    return _relate_compass(one.part, other.part, left, right)


def _relate_compass(one: str, other: str, left: str, right: str) -> Outcome:
    """Compare two directions: opposite on an axis, one within the other, or neither."""
    if _face_away(one, other):
        return Relation.CONTRADICTORY, f"{left} and {right} lie on opposite sides"
    is_near = one.isupper() and other.isupper() and set(one) & set(other)
    return Relation.CONSISTENT if is_near else Relation.INCOMPARABLE, f"{left} and {right} may overlap"


def _face_away(one: str, other: str) -> bool:
    return any(point in one and facing in other for point, facing in ("NS", "SN", "EW", "WE"))


def _relate_unknown(left: str, right: str) -> Outcome:
    """Compare names that the table lacks: the same words, two sides of the compass, or one street written two ways."""
    ours, theirs = _split_part(_fold(left)), _split_part(_fold(right))
    if ours == theirs and any(ours):
        return Relation.EQUAL, f"{left} and {right} are one name"
    if ours[1] == theirs[1] and ours[0].isupper() and theirs[0].isupper():
        return _relate_compass(ours[0], theirs[0], left, right)
    if ours[1] == theirs[1] or _fold(left.partition(",")[0]) == _fold(right.partition(",")[0]):
        return Relation.CONSISTENT, f"{left} and {right} share a name"
    return _relate_streets(left, right)


def _relate_streets(left: str, right: str) -> Outcome:
    """Compare two addresses; two streets of quite other names may meet at a corner, and show nothing."""
    ours, theirs = _STREET.fullmatch(_fold(left)), _STREET.fullmatch(_fold(right))
    if not ours or not theirs:
        return Relation.INCOMPARABLE, ""
    if ours["name"] == theirs["name"] and _kind_of_street(ours) == _kind_of_street(theirs):
        if ours["number"] and theirs["number"] and ours["number"] != theirs["number"]:
            return Relation.CONTRADICTORY, f"{left} and {right} are two addresses"
        return Relation.EQUAL, f"{left} and {right} are one street"
    if are_near_streets(left, right):
        return Relation.CONTRADICTORY, f"{left} and {right} look like one street written two ways"
    return Relation.INCOMPARABLE, ""


def _kind_of_street(found: re.Match[str]) -> str:
    return _STREETS.get(found["kind"], found["kind"])


def are_near_streets(left: str, right: str) -> bool:
    """Say whether two addresses differ by a slip in the name, in the kind of street, or in both."""
    ours, theirs = _STREET.fullmatch(_fold(left)), _STREET.fullmatch(_fold(right))
    if not ours or not theirs or (_kind_of_street(ours), ours["name"]) == (_kind_of_street(theirs), theirs["name"]):
        return False
    return OSA.normalized_similarity(ours["name"], theirs["name"]) >= _ONE_STREET


def _inside(inner: str, outer: str, part: _Reading, whole: _Reading) -> Outcome:
    """Say that a place lies in another; of a part of that other, nothing is known."""
    if whole.part:
        return Relation.INCOMPARABLE, f"{inner} may lie in {outer}"
    if part.place.kind in ("capital", "seat") and whole.place.kind == "country":
        return Relation.CONSISTENT, f"{inner} is in {_named_in_text(whole.place)} and can stand for its government"
    return Relation.CONSISTENT, f"{inner} is in {_named_in_text(whole.place)}"


@cache
def _around(key: str, within: tuple[str, ...] = ()) -> frozenset[str]:
    """Give all that a place lies in, at any distance; an entry that the table lacks brings its own `within`.

    A region of several countries leads no further: Lahore is in Punjab, and Punjab in India too.
    """
    place = places().get(key)
    parents = place.within if place else within
    return frozenset(parents).union(*(_around(parent) for parent in parents if not _is_divided(parent)))


def _is_divided(key: str) -> bool:
    """Say whether this is a region that lies in more than one place."""
    return places()[key].kind not in _EXACT and len(places()[key].within) > 1


def _are_apart(one: Place, other: Place) -> bool:
    """Say whether two places share no ground, by what is exact of them or around them."""
    if one.kind == other.kind == "water":
        return True
    ours, theirs = _hull(one), _hull(other)
    return bool(ours and theirs) and not any(
        mine == yours or mine in _around(yours) or yours in _around(mine) for mine in ours for yours in theirs
    )


def _hull(place: Place) -> frozenset[str]:
    """Give the smallest exact places that hold a place: itself, or those that a region lies in."""
    if place.kind in _EXACT:
        return frozenset({place.key})
    return frozenset[str]().union(*(_hull(places()[parent]) for parent in place.within))


def _countries(place: Place) -> frozenset[str]:
    if place.kind == "country":
        return frozenset({place.key})
    return frozenset(key for key in _around(place.key, place.within) if places()[key].kind == "country")


# ------------------------------------------------------------------ reasons


def _apart(one: Place, other: Place, left: str, right: str) -> str:
    """Say in words why two places lie apart."""
    if "country" in (one.kind, other.kind):
        return _apart_from_country(one, other, left, right)
    if _NOUNS[one.kind] != _NOUNS[other.kind]:
        return f"{left} and {right} are two places"
    common = _common(one, other)
    return f"{left} and {right} are two {_NOUNS[one.kind]}" + (f" of {_named_in_text(common)}" if common else "")


def _common(one: Place, other: Place) -> Place | None:
    """Give the smallest state or country that holds both."""
    shared = [places()[key] for key in sorted(_around(one.key, one.within) & _around(other.key, other.within))]
    return next((place for kind in ("state", "country") for place in shared if place.kind == kind), None)


def _named_in_text(place: Place) -> str:
    return f"the {place.name}" if _WITH_ARTICLE.search(place.name) else place.name


def _apart_from_country(one: Place, other: Place, left: str, right: str) -> str:
    if one.kind == other.kind:
        return f"{left} and {right} mean two countries"
    place, inner, outer = (other, right, one) if one.kind == "country" else (one, left, other)
    countries = [_named_in_text(places()[key]) for key in sorted(_countries(place))]
    where = f"is in {' and '.join(countries)}, not" if countries else "is not"
    return f"{inner} {where} in {_named_in_text(outer)}"
