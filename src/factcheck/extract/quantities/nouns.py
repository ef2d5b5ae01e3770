"""Knows which noun a number counts or measures, and what modifies it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from factcheck.extract.quantities.attributes import attribute_of, table_key, whole_before
from factcheck.extract.quantities.phrases import noun_run
from factcheck.extract.quantities.reading import COUNTED_IN_THOUSANDS, Counted, words

if TYPE_CHECKING:
    from factcheck.extract.quantities.reading import Reading
    from factcheck.model import QuantityKind

_NOT_MEASURED: Final = words(
    "north south east west northeast northwest southeast southwest away offshore inland downtown apart today yesterday "
    "year month week day time season quarter night morning sunday monday tuesday wednesday thursday friday saturday "
    "size length height width depth weight area volume total fact use cash share head piece person hour minute mile"
)
_CASUALTIES: Final[dict[str, str]] = {
    "dead": "dead",
    "killed": "dead",
    "injured": "injured",
    "wounded": "injured",
    "hurt": "injured",
    "missing": "missing",
}
"""What happened to the people counted, one word a fate, so that "12 dead" and "14 killed" are one count."""
_FATAL_VERBS: Final[dict[str, str]] = {"kill": "dead", "injure": "injured", "wound": "injured", "hurt": "injured"}
_SIDES: Final[dict[str, str]] = {"against": "against", "for": "for", "favour": "favour", "favor": "favour"}
_PEOPLE: Final = ("people", "person")


def noun_of(reading: Reading, start: int, end: int, kind: QuantityKind, unit: str | None = None) -> Counted:
    """Find what is counted or measured and its modifiers."""
    if end > reading.end:
        return None, ()  # "11. 1 points": the model ends a sentence inside the number
    if key := table_key(reading, start):
        return key
    return _counted(reading, start, end) if kind == "count" else _measured(reading, start, end, unit)


def _counted(reading: Reading, start: int, end: int) -> Counted:
    last = reading.token_at(end - 1)
    noun, modifiers, after = noun_run(reading, last + 1)
    whole = whole_before(reading, reading.token_at(start)) if noun is None or noun in ("earthquake", "quake") else None
    if whole:
        return whole
    if noun is None:
        noun, modifiers = after_of(reading, end)
        after = 0
    if noun is None:
        fate = _fate_after(reading, last + 1) or _fate_of_verb(reading, last)
        return ("people", (fate,)) if fate else attribute_of(reading, start, None)
    if modifiers and _counts_modifier(reading, end, modifiers, after):
        return modifiers[0], (*modifiers[1:], noun)
    if noun in _CASUALTIES:
        return "people", (*modifiers, _CASUALTIES[noun])
    if after and noun in ("vote", "ballot"):
        modifiers += _side(reading, after)
    elif after and (fate := _fate_after(reading, after)):
        modifiers += (fate,)
    return noun, modifiers


def _counts_modifier(reading: Reading, end: int, modifiers: tuple[str, ...], after: int) -> bool:
    """Say whether the number counts the first modifier: "35-word oath", "200 person crowd"."""
    if reading.folded[end : end + 1] == "-":
        return True
    head = reading.tokens()[after - 1]
    return (
        modifiers[0] in COUNTED_IN_THOUSANDS
        and modifiers[0] not in _PEOPLE[:1]
        and head.text.lower() == head.lemma
        and (reading.tokens()[reading.token_at(end - 1) + 1].text.lower() == modifiers[0])
    )


def _measured(reading: Reading, start: int, end: int, unit: str | None) -> Counted:
    last = reading.token_at(end - 1)
    noun, modifiers, after = noun_run(reading, last + 1)
    if noun is not None and noun not in _NOT_MEASURED and not _is_next_subject(reading, last, after - 1):
        return noun, modifiers
    noun, modifiers = after_of(reading, end)
    if noun is not None and noun not in _NOT_MEASURED:
        return noun, modifiers
    return attribute_of(reading, start, unit)


def _is_next_subject(reading: Reading, last: int, head: int) -> bool:
    """Say whether the noun opens a clause of its own: "for 40 days temperatures stayed high"."""
    tokens = reading.tokens()
    if not tokens[head].dep.startswith("nsubj"):
        return False
    place = last
    for _ in range(3):
        place = tokens[place].head
        if place == head:
            return False
    return True


# ------------------------------------------------------------------ people hurt, votes cast


def _fate_after(reading: Reading, index: int) -> str | None:
    """Read "(12) were killed", "(12 people) injured", "(12) dead"."""
    tokens = reading.tokens()
    while index < len(tokens) and tokens[index].text.lower() in (
        "were",
        "was",
        "are",
        "have",
        "been",
        "left",
        "others",
        "seriously",
        "badly",
    ):
        index += 1
    return _CASUALTIES.get(tokens[index].text.lower()) if index < len(tokens) else None


def _fate_of_verb(reading: Reading, index: int) -> str | None:
    """Read "killing two and injuring three"."""
    tokens = reading.tokens()
    verb = tokens[tokens[index].head]
    is_object = tokens[index].dep in ("dobj", "nsubjpass")
    return _FATAL_VERBS.get(verb.lemma) if is_object and verb.pos == "VERB" else None


def _side(reading: Reading, index: int) -> tuple[str, ...]:
    """Read "(58 votes) against", "(61 votes) in favour"."""
    following = [token.text.lower() for token in reading.tokens()[index : index + 2]]
    if following[:1] == ["in"]:
        following = following[1:]
    return (_SIDES[following[0]],) if following and following[0] in _SIDES else ()


# ------------------------------------------------------------------ after a preposition


def after_of(reading: Reading, end: int) -> Counted:
    """Read the noun phrase after "of", "in" or "out of", articles skipped: "… of arrests", "… in aid"."""
    tokens = reading.tokens()
    index = bisect_left(reading.starts, end)
    if index < len(tokens) and tokens[index].text.lower() == "out":
        index += 1
    if index >= len(tokens) or tokens[index].text.lower() not in ("of", "in", "more"):
        return None, ()
    preposition = tokens[index].text.lower()
    index += 1
    while index < len(tokens) and (
        tokens[index].pos in ("DET", "PRON") or tokens[index].text.lower() in ("all", "the", "of")
    ):
        if preposition == "in":
            return None, ()  # "$3 million in the account" is where, "$3 million in aid" is what
        index += 1
    if preposition == "of" and index < len(tokens) and tokens[index].text.lower() in ("past", "last", "first", "next"):
        index += 1
    if preposition == "of" and index < len(tokens) and tokens[index].pos == "NUM":
        index += 1  # "12 of the 15 paintings"
    noun, modifiers, after = noun_run(reading, index)
    if 0 < after < len(tokens) and tokens[after].pos == "NUM" and tokens[after - 1].pos == "ADJ":
        noun, modifiers, _ = noun_run(reading, after + 1)  # "6 of his team-high 11 rebounds"
    if preposition == "in" and noun and tokens[index].text[:1].isupper():
        return None, ()
    return noun, modifiers
