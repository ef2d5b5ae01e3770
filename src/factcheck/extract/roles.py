"""Knows how texts give an office or a job to a named person: before the name, after it, and by "is"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from factcheck.lexicon.words import role_nouns
from factcheck.model import Document, Entity, Role, Sentence, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MODIFIERS = frozenset(
    "acting deputy vice former ex then late interim outgoing incoming assistant associate retired designate elect "
    "honorary emeritus senior junior co- lead first second".split()
)
"""Words that change which office it is; they are kept apart from the title."""
_PHRASE = frozenset({"NOUN", "PROPN", "ADJ"})
_FLAT_DEPS = frozenset({"compound", "amod", "nmod", "poss", "nn", "appos", "npadvmod"})


def find_roles(document: Document, sentences: Sequence[Sentence], entities: Sequence[Entity]) -> Iterator[Role]:
    """Yield each office or job that the text gives to a named person, in text order."""
    people: dict[int, list[Entity]] = defaultdict(list)
    others: dict[int, list[Entity]] = defaultdict(list)
    for entity in entities:
        (people if entity.label == "PERSON" else others)[entity.sentence].append(entity)
    for sentence in sentences:
        for person in people.get(sentence.index, ()):
            yield from _roles_of(document, sentence, person, others.get(sentence.index, ()))


def _roles_of(
    document: Document, sentence: Sentence, person: Entity, others: Sequence[Entity]
) -> Iterator[Role]:
    tokens = sentence.tokens
    first = bisect_left([token.start for token in tokens], person.span.start)
    last = bisect_right([token.start for token in tokens], person.span.end - 1) - 1
    if first >= len(tokens) or last < first:
        return
    before = _before(tokens, first)
    if before:
        yield _role(document, sentence, person, others, *before)
    for head in _predicates(tokens, first, last):
        left, right = _phrase_around(tokens, head, avoid=(first, last))
        yield _role(document, sentence, person, others, left, right, head)


def _before(tokens: Sequence[Token], first: int) -> tuple[int, int, int] | None:
    """Find the title that ends right before the name: "South Korean President", "the president,"."""
    head = first - 1
    if head > 0 and tokens[head].text == ",":
        head -= 1
    if head < 0 or not _is_role_noun(tokens[head]):
        return None
    comma = head < first - 1
    left = head
    while left > 0 and (tokens[left - 1].pos in _PHRASE or tokens[left - 1].text in ("'s", "-", "'", "of")):
        left -= 1
    if comma and (tokens[left - 1].text.lower() not in ("the", "its", "their", "his", "her") if left else True):
        return None
    return left, head, head


def _is_role_noun(token: Token) -> bool:
    word = token.text.lower().rstrip(".")
    if token.pos not in ("NOUN", "PROPN", "ADJ"):
        return False
    return word in role_nouns() or token.lemma in role_nouns() or word.rpartition("-")[2] in role_nouns()


def _predicates(tokens: Sequence[Token], first: int, last: int) -> Iterator[int]:
    """Yield heads of role nouns that an apposition, "is" or "who is" gives to the name."""
    inside = range(first, last + 1)
    for i, token in enumerate(tokens):
        if i in inside or not _is_role_noun(token):
            continue
        if token.dep == "appos" and token.head in inside:
            yield i
        elif token.dep == "attr" and _subject_of(tokens, token.head) in inside:
            yield i
        elif token.dep == "attr" and tokens[token.head].dep == "relcl" and tokens[token.head].head in inside:
            yield i


def _subject_of(tokens: Sequence[Token], verb: int) -> int:
    return next((i for i, token in enumerate(tokens) if token.head == verb and token.dep == "nsubj"), -1)


def _phrase_around(tokens: Sequence[Token], head: int, avoid: tuple[int, int]) -> tuple[int, int]:
    """Give the noun phrase of a head with the "of …" or "for …" right after it."""
    left = head
    while left > 0 and left - 1 not in range(avoid[0], avoid[1] + 1) and (
        tokens[left - 1].pos in _PHRASE or tokens[left - 1].text in ("'s", "-", "'")
    ):
        left -= 1
    right = head
    while right + 1 < len(tokens) and (
        tokens[right + 1].pos in ("NOUN", "PROPN", "ADJ", "DET")
        or tokens[right + 1].text in ("of", "for", "at", "&", "'s")
        or (tokens[right + 1].text == "and" and tokens[right].pos == "PROPN")
    ):
        right += 1
    while right > head and tokens[right].pos not in ("NOUN", "PROPN"):
        right -= 1
    return left, right


def _role(
    document: Document,
    sentence: Sentence,
    person: Entity,
    others: Sequence[Entity],
    left: int,
    right: int,
    head: int,
) -> Role:
    tokens = sentence.tokens
    span = document.span(tokens[left].start, tokens[right].end)
    bodies = [entity for entity in others if entity.label != "GROUP" and span.covers(entity.span)]
    groups = [entity for entity in others if entity.label == "GROUP" and span.covers(entity.span)]
    of = (bodies or groups or [None])[0]
    words, modifiers = [], []
    for token in tokens[left : head + 1]:
        word = token.text.lower().rstrip(".")
        prefix, dash, rest = word.partition("-")
        if dash and prefix in MODIFIERS:
            modifiers.append(prefix)
            word = rest
        if word in MODIFIERS and token is not tokens[head]:
            modifiers.append(word)
        elif any(entity.span.start <= token.start < entity.span.end for entity in others) or not word[:1].isalpha():
            continue
        elif token.pos in _PHRASE:
            words.append(word)
    return Role(span, person, " ".join(words), of.name if of else None, tuple(modifiers), sentence.index)
