"""Knows noun phrases: where one starts and ends, its head and its modifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extract.quantities.reading import CALENDAR, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extract.quantities.reading import Reading
    from factcheck.model import Token

_MODIFIER_POS: Final = frozenset({"ADJ", "NOUN", "PROPN", "NUM"})
_COLLECTIVE: Final = words("number total majority count handful group bulk rest")
"""Heads that say how much, where the noun after "of" says of what."""
_MORE: Final = words("more other additional further")
_LONGEST: Final = 9


def noun_run(reading: Reading, index: int) -> tuple[str | None, tuple[str, ...], int]:
    """Read the noun phrase that starts at a token: (head lemma, modifiers, index after it)."""
    tokens = reading.tokens()
    run: list[int] = []
    start = index
    while index < len(tokens) and index - start < _LONGEST:
        token = tokens[index]
        if token.text in ("'", "'s") or _is_inner_hyphen(tokens, index) or _is_model_number(tokens, index, run):
            index += 1
            continue
        if not run and token.text[:1].isdigit() and _is_inner_hyphen(tokens, index + 1):
            index += 3  # "two 5,000-litre tanks"
            continue
        if token.lemma in CALENDAR and token.text[:1].isupper():
            break
        if index == start and token.text.lower() in _MORE:
            index += 1
            continue
        if (token.pos in _MODIFIER_POS and token.text[:1].isalpha()) or (
            token.pos == "VERB" and _is_inside_phrase(tokens, index)
        ):
            run.append(index)
        elif (token.pos == "ADV" and _is_inside_phrase(tokens, index)) or _is_joint(tokens, index, run):
            pass
        else:
            break
        if token.pos in ("NOUN", "PROPN") and _ends_phrase(tokens, index):
            index += 1
            break
        index += 1
    if run and tokens[index - 1].text in ("'", "'s"):
        return None, (), index  # "eight of the team's 11 assists"
    heads = [place for place in run if tokens[place].pos in ("NOUN", "PROPN")]
    if not heads:
        return None, (), index
    head = heads[-1]
    return lemma(tokens[head]), tuple(_modifier(tokens[place]) for place in run if place < head), index


def _is_joint(tokens: Sequence[Token], index: int, run: list[int]) -> bool:
    """Say whether a word only joins others of the phrase: "black and white"."""
    token = tokens[index]
    return token.text == "&" or (token.dep == "cc" and bool(run) and tokens[run[-1]].pos == "ADJ")


def _modifier(token: Token) -> str:
    return token.text.lower() if token.pos == "VERB" else token.lemma


def lemma(token: Token) -> str:
    """Give the lemma; the plural of a name ("Republicans") is one too."""
    return singular(token.lemma) if token.pos == "PROPN" else token.lemma


def singular(word: str) -> str:
    """Take a plural ending off a word that the model has no lemma for."""
    if len(word) <= 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return f"{word[:-3]}y" if word.endswith("ies") and len(word) > 5 else word[:-1]


def left_modifiers(tokens: Sequence[Token], head: int) -> tuple[str, ...]:
    """Give what stands before a noun and modifies it: "the death toll" has "death"."""
    place = head
    while place > 0 and head - place < _LONGEST and _is_left_modifier(tokens, place - 1, head):
        place -= 1
    return tuple(_modifier(token) for token in tokens[place:head] if token.text != "-")


def _is_left_modifier(tokens: Sequence[Token], place: int, head: int) -> bool:
    token = tokens[place]
    if token.text == "-" and place > 0:
        return tokens[place - 1].end == token.start
    return token.pos in ("ADJ", "NOUN", "PROPN", "VERB") and place < token.head <= head and token.dep != "nsubj"


def of_complement(tokens: Sequence[Token], head: int) -> int:
    """Give the noun after "the number of", or the head itself."""
    if tokens[head].lemma not in _COLLECTIVE:
        return head
    for place in range(head + 1, min(len(tokens), head + 6)):
        link = tokens[tokens[place].head]
        if tokens[place].dep == "pobj" and link.text.lower() == "of" and tokens[place].pos in ("NOUN", "PROPN"):
            return place
    return head


def _is_inner_hyphen(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a hyphen joins two words, where a dash stands between spaces."""
    if index + 1 >= len(tokens):
        return False
    return tokens[index].text == "-" and tokens[index].end == tokens[index + 1].start


def _is_model_number(tokens: Sequence[Token], index: int, run: list[int]) -> bool:
    """Say whether digits belong to the name before them: "six AK 47 rifles"."""
    return bool(run) and run[-1] == index - 1 and tokens[index].text.isdigit() and tokens[index - 1].text.isupper()


def _is_inside_phrase(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a participle or adverb modifies a later noun nearby: "printed emails", "heavily armed men"."""
    head = tokens[index].head
    if tokens[index].dep not in ("amod", "advmod", "nmod", "compound") or not index < head <= index + 5:
        return False
    return tokens[head].pos in ("NOUN", "PROPN", "ADJ") or tokens[head].dep == "amod"


def _ends_phrase(tokens: Sequence[Token], index: int) -> bool:
    """Say whether the noun is the head: the next word is no noun that it belongs to."""
    following = index + 1
    if following < len(tokens) and (tokens[following].text in ("'s", "'") or _is_inner_hyphen(tokens, following)):
        return following + 1 >= len(tokens)
    if following < len(tokens) and tokens[following].text.isdigit() and tokens[index].text.isupper():
        return False
    if following >= len(tokens) or tokens[following].pos not in ("NOUN", "PROPN", "ADJ"):
        return True
    if tokens[index].pos == "PROPN" and tokens[following].pos == "NOUN":
        return False
    return tokens[index].head < index or tokens[index].dep in ("npadvmod", "dobj", "pobj", "nsubj", "attr")
