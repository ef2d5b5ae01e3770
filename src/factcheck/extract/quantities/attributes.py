"""Knows the attribute that a number gives where no noun follows it: a key, a subject, the noun before "of"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extract.quantities.phrases import left_modifiers, noun_run, of_complement, singular
from factcheck.extract.quantities.reading import Counted, words
from factcheck.extract.tables import column_head

if TYPE_CHECKING:
    from factcheck.extract.quantities.reading import Reading
    from factcheck.model import Token

_STATIVE: Final = words(
    "be rise fall cost drop grow increase decline jump climb reach hit stand total average measure weigh exceed "
    "amount gain lose plunge slip surge come remain stay number equal worth last take run expire cover hold sit "
    "yield sell close open widen narrow shrink default retail advance ease tumble soar sink pay burn span stretch "
    "contain slide swell dip slump double start begin end live cap limit earn fetch post report slow speed go "
    "bring put lower raise cut set keep spread"
)
"""Verbs whose subject is what a number after them is of."""
_TAKES_ANY_SUBJECT: Final = words(
    "metre square_metre litre kilogram celsius degree metre_per_second watt byte bit_per_second hertz"
)
"""After these units the subject of any verb is what is measured: "the plant makes 600 megawatts"."""
_PASSIVE_LINKS: Final = words("to at from by")
_BORROWING: Final = frozenset({"conj", "advcl", "xcomp", "pcomp"})
_KEEPING: Final = words("keep retain store cache hold delay extend suspend")
_WORTH: Final = words("of at to is was are were worth")
_KEY: Final = re.compile(
    r"[|>*\s-]*[`*_]{0,3}(?P<key>[A-Za-z][\w./()-]*(?:[ ][\w./()-]+){0,4})[`*_]{0,3}\s*(?:[:=|]|->)\s*"
    r"(?P<cells>(?:[^|\n]*\|\s*)*)(?P<hedge>[\"'`(]?(?:[a-z]+\s){0,4})$"
)
_IDENTIFIER: Final = re.compile(
    r"(?:[`'\"](?P<quoted>[\w.-]+)[`'\"]|(?<![\w`])(?P<plain>[A-Za-z]\w*_\w+|--[a-z][\w-]+))\s?"
    r"(?:to|is|is\sset\sto|defaults\sto|of|at|=|:|by\sdefault)?\s?[`\"]?$"
)
_TERM: Final = re.compile(
    r"^[*_`]{0,3}(?P<term>[A-Za-z][\w./()-]*(?:[ ][\w./()-]+){0,4})[*_`]{0,3}[ ]*\n(?:[ ]*\n)?[ ]{0,3}:[ ]+"
    r"(?:[a-z]+ ){0,3}$",
    re.MULTILINE,
)
_LONGEST_KEY: Final = 120


def attribute_of(reading: Reading, start: int, unit: str | None) -> Counted:
    """Give what the number starting at `start` is of, read from the words before it."""
    for find in (_key_of, _term_of, _identifier_before):
        if noun := find(reading, start):
            return noun
    index = reading.token_at(start)
    return (
        _beside(reading, index, unit)
        or _before_preposition(reading, index)
        or _governing_subject(reading, index, unit)
        or (None, ())
    )


def whole_before(reading: Reading, index: int) -> Counted | None:
    """Read "Rescuers, 200 of them", "Of the 90 seats, 46", "a magnitude 7.1 quake"."""
    tokens = reading.tokens()
    before = tokens[index - 1] if index else None
    if before and before.lemma == "magnitude":
        return "magnitude", ()
    after = [token.text.lower() for token in tokens[index + 1 : index + 3]]
    is_named_after = index + 3 < len(tokens) and tokens[index + 3].pos == "NOUN"
    if index > 1 and before and before.text == "," and not is_named_after and after in (["of", "them"], ["of", "whom"]):
        return _with_modifiers(tokens, index - 2) if tokens[index - 2].pos in ("NOUN", "PROPN") else None
    if tokens[0].text.lower() != "of" or index < 3:
        return None
    place = 1
    while place < index and tokens[place].pos in ("DET", "NUM", "PRON"):
        place += 1
    noun, modifiers, end = noun_run(reading, place)
    return (noun, modifiers) if noun and end < index else None


def table_key(reading: Reading, start: int) -> Counted | None:
    """Give the key of a table row or of a "key = value" line, which says more than any noun after the number."""
    line = reading.folded.rfind("\n", 0, start) + 1
    if "|" not in reading.folded[line:start]:
        return None
    key = _key_of(reading, start)
    return (key[0], (*key[1], *_column_of(reading, start))) if key else None


def _column_of(reading: Reading, start: int) -> tuple[str, ...]:
    """Give the words at the head of the column, which tell the numbers of one row apart."""
    head = column_head(reading.folded, start)
    return tuple(reading.folded[slice(*head)].lower().split()[:3]) if head else ()


def _key_of(reading: Reading, start: int) -> Counted | None:
    """Read "Timeout: 30 s", "max_connections = 100", "| Retries | 3 | 5 |"."""
    line = reading.folded.rfind("\n", 0, start) + 1
    if start - line > _LONGEST_KEY or not (match := _KEY.match(reading.folded[line:start])):
        return None
    *modifiers, noun = re.sub(r"\([^)]*\)?|\)", "", match["key"]).split() or [""]
    if not noun or (match["hedge"].strip() and match["cells"]):
        return None
    return (noun if "_" in noun else singular(noun.lower())), tuple(word.lower() for word in modifiers)


def _term_of(reading: Reading, start: int) -> Counted | None:
    """Read the term on the line before ": 500 GB", as lists of definitions have it."""
    match = _TERM.search(reading.folded, max(0, start - _LONGEST_KEY), start)
    if match is None:
        return None
    *modifiers, noun = match["term"].strip(" *_`").split()
    return (noun if "_" in noun else singular(noun.lower())), tuple(word.lower() for word in modifiers)


def _identifier_before(reading: Reading, start: int) -> Counted | None:
    """Read "set `max_retries` to 5", "batch_size is 256"."""
    match = _IDENTIFIER.search(reading.folded[max(reading.start, start - 60) : start])
    return (match["quoted"] or match["plain"].lstrip("-"), ()) if match else None


def _before_preposition(reading: Reading, index: int) -> Counted | None:
    """Read "a crowd of 70", "the toll at 14", "orders worth €6bn", "the age for women to 65"."""
    tokens = reading.tokens()
    index = _skip_hedge(reading, index)
    if index < 2 or tokens[index - 1].text.lower() not in _WORTH:
        return None
    place = index - 2
    if tokens[place].pos != "NOUN" or not _is_attribute(tokens[place]):
        return None
    link = tokens[place].head
    is_inside = tokens[place].dep == "pobj" and tokens[link].text.lower() in ("for", "of", "in", "at")
    if tokens[index - 1].text.lower() not in ("of", "worth") and is_inside:
        outer = tokens[link].head
        if tokens[outer].pos == "NOUN" and outer < place:
            place = of_complement(tokens, outer)
    return _with_modifiers(tokens, place)


def _beside(reading: Reading, index: int, unit: str | None) -> Counted | None:
    """Read a figure that stands beside its noun, as in lists: "Operating profit £118.4 million"."""
    tokens = reading.tokens()
    if unit is None or index < 1 or tokens[index - 1].pos != "NOUN" or not _is_attribute(tokens[index - 1]):
        return None
    before = tokens[max(0, index - 6) : index]
    is_list = not any(
        token.pos in ("VERB", "AUX") and token.dep not in ("amod", "compound", "nmod") for token in before
    )
    return _with_modifiers(tokens, index - 1) if is_list else None


def _skip_hedge(reading: Reading, index: int) -> int:
    """Step back over "more than", "about", a currency sign: to the first token of the whole number."""
    tokens = reading.tokens()
    start, _ = reading.hedges.get(tokens[index].start, (tokens[index].start, None))
    return reading.token_at(start)


def _governing_subject(reading: Reading, index: int, unit: str | None) -> Counted | None:
    """Climb to the verb and give its subject: "the rate fell to 4.9 percent" is of the rate."""
    tokens = reading.tokens()
    start = index
    link = ""
    for _ in range(6):
        if tokens[index].pos in ("VERB", "AUX"):
            break
        if tokens[index].head == index:
            return None
        if tokens[index].pos in ("ADP", "PART", "SCONJ"):
            link = tokens[index].text.lower()
        index = tokens[index].head
    verb = tokens[index]
    for _ in range(2):  # "closing lower", "and expire": the verb before has the subject
        if tokens[index].dep not in _BORROWING or _has_subject(tokens, index):
            break
        index = tokens[index].head
        if tokens[index].pos == "ADP":
            index = tokens[index].head
    low = max(0, index - 25)
    for place in range(min(index, start) - 1, low - 1, -1):
        token = tokens[place]
        is_subject = token.head == index and token.dep in ("nsubj", "nsubjpass")
        if not is_subject or token.pos != "NOUN" or not _is_attribute(token):
            continue
        if not _is_of_subject(verb, token, link, unit):
            return None
        return _with_modifiers(tokens, of_complement(tokens, place))
    return None


def _has_subject(tokens: tuple[Token, ...], verb: int) -> bool:
    return any(token.head == verb and token.dep.startswith("nsubj") for token in tokens[max(0, verb - 25) : verb])


def _is_attribute(token: Token) -> bool:
    return token.text[:1].isalpha() and token.lemma not in ("percent", "cent", "tune", "part", "half", "one")


def _is_of_subject(verb: Token, subject: Token, link: str, unit: str | None) -> bool:
    """Say whether a number under this verb is a property of its subject."""
    if subject.dep == "nsubjpass":
        return link in _PASSIVE_LINKS or (unit == "day" and link == "for" and verb.lemma in _KEEPING)
    return verb.lemma in _STATIVE or unit in _TAKES_ANY_SUBJECT


def _with_modifiers(tokens: tuple[Token, ...], place: int) -> Counted:
    return tokens[place].lemma, left_modifiers(tokens, place)
