"""Knows whether the verb that governs a word speaks of the past, the present or the future."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from factcheck.model import Sentence, Token

Tense = Literal["past", "present", "future", "none"]


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_MODALS: Final = _words("will 'll wo shall would 'd can could may might must should ought ca")
_PAST_AUX: Final = _words("had has have 've was were been did having")
_PLANS: Final = _words(
    "plan expect schedule set slate due intend hope agree want ask order wait prepare propose vow promise "
    "threaten aim need seek go decide urge ready likely tell invite"
)
"""What is done "to" something after these lies ahead of them."""
_PAST_MAIN: Final = _words("was were had did")
_SCHEDULED: Final = _words("plan expect schedule slate due")
_SAYING: Final = _words("say tell add report write announce claim argue insist warn suggest")
_IRREGULAR_PRESENT: Final = _words("is are am 's 're do does")
_UNCHANGED: Final = _words("put cut set hit let shut hurt cast cost beat spread split quit bid burst shed")
_MAX_CLIMB: Final = 12
"""Steps up the parse tree before giving up; broken parses can be chains as long as the sentence."""


def tense_at(sentence: Sentence, offset: int) -> Tense:
    """Give the tense of the verb that governs the token at a character offset."""
    tokens = sentence.tokens
    index = bisect_right(tokens, offset, key=lambda token: token.end)
    if index == len(tokens):
        return "none"
    for _ in range(_MAX_CLIMB):
        token = tokens[index]
        if token.pos in ("VERB", "AUX") and token.dep not in ("aux", "auxpass"):
            return _tense(tokens, index)
        if token.head == index:
            return "none"
        if _has_past_relative(tokens, index):
            return "past"
        index = token.head
    return "none"


def dates_past_verb(sentence: Sentence, offset: int) -> bool:
    """Say whether the word at an offset tells when a verb of the past happened: "said in May", not "a May deadline"."""
    tokens = sentence.tokens
    index = bisect_right(tokens, offset, key=lambda token: token.end)
    if index == len(tokens):
        return False
    token = tokens[index]
    for _ in range(_MAX_PHRASE):
        token = token if token.dep == "pobj" else tokens[token.head]
    if token.dep == "pobj" and tokens[token.head].lemma in _WHEN:
        verb = tokens[token.head].head
        is_plan = tokens[verb].lemma in _NOT_YET or tokens[verb].dep == "xcomp"
        is_plan = is_plan or tokens[verb].text.endswith("ing")
        return tokens[verb].pos in ("VERB", "AUX") and not is_plan and _tense(tokens, verb) == "past"
    return False


_MAX_PHRASE: Final = 2
"""Steps from "4" to "March" in "on Wednesday, 4 March"."""
_RESCHEDULED: Final = _words("move postpone delay reschedule push extend change bring fix book adjourn")
_NOT_YET: Final = _PLANS | _RESCHEDULED
_WHEN: Final = _words("in on during since")


def _has_past_relative(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether a clause on the noun speaks of the past: "the ruling in June that struck down the law"."""
    clauses = (
        place
        for place in range(index + 1, min(len(tokens), index + _MAX_CLIMB))
        if tokens[place].head == index and tokens[place].dep == "relcl"
    )
    return any(_tense(tokens, place) == "past" for place in clauses)


def _tense(tokens: tuple[Token, ...], index: int, depth: int = 0) -> Tense:
    token = tokens[index]
    nearby = tokens[max(0, index - 8) : index + 8]
    helpers = {t.text.lower() for t in nearby if t.dep in ("aux", "auxpass") and tokens[t.head] is token}
    if helpers & _MODALS:
        return "past" if "have" in helpers else "future"
    if "to" in helpers:
        return _infinitive(tokens, index, depth)
    if helpers & _PAST_AUX or token.text.lower() in _PAST_MAIN:
        return "past"
    if helpers & _IRREGULAR_PRESENT or token.text.lower() in _IRREGULAR_PRESENT:
        is_planned = token.lemma in _SCHEDULED or token.text.lower().endswith("ing") or token.lemma == "set"
        return "future" if is_planned else "present"
    return _bare(tokens, index, depth)


def _infinitive(tokens: tuple[Token, ...], index: int, depth: int) -> Tense:
    """Judge "to meet": ahead of a plan or a noun, as its verb otherwise."""
    governor = tokens[tokens[index].head]
    if tokens[index].head == index or governor.lemma in _PLANS or governor.pos not in ("VERB", "AUX"):
        return "future"
    if depth > 3:
        return "none"
    return _tense(tokens, tokens[index].head, depth + 1)


def _bare(tokens: tuple[Token, ...], index: int, depth: int) -> Tense:
    token = tokens[index]
    text = token.text.lower()
    if text.endswith("ing"):
        is_root = token.head == index or depth > 3 or tokens[token.head].pos not in ("VERB", "AUX")
        return "none" if is_root else _tense(tokens, token.head, depth + 1)
    if token.dep in ("acl", "amod") and token.lemma in _SCHEDULED:
        return "future"
    if text in _UNCHANGED:
        return "past"
    if text == token.lemma or text.endswith("s"):
        if token.lemma in _PLANS:
            return "future"
        return "past" if token.lemma in _SAYING and text.endswith("s") else "present"
    return "past"
