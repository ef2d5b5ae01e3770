"""Tells what was read of a document again, of other names and things, without a language model."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from factcheck.model import (
    Attribution,
    Claim,
    Document,
    Entity,
    Extraction,
    Interval,
    Quantity,
    Role,
    Slot,
    Span,
    Token,
)
from factcheck.normalize.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

WORDED: dict[type, frozenset[str]] = {
    Entity: frozenset({"name"}),
    Quantity: frozenset({"noun", "modifiers"}),
    Role: frozenset({"title", "of"}),
    Slot: frozenset({"head"}),
    Claim: frozenset({"lemma"}),
    Attribution: frozenset({"name"}),
}
"""The fields that hold words of the text in a normal form."""


@dataclass(frozen=True, slots=True)
class Retelling:
    """A document told again: its new text, where its tokens begin in the old and the new one, and the new words."""

    document: Document
    old: list[tuple[int, int]]
    new: list[tuple[int, int]]
    exact: dict[tuple[str, str], str]
    texts: dict[str, str]
    lemmas: dict[str, str]

    def at(self, offset: int, *, is_end: bool) -> int:
        """Give the place of an offset in the new text."""
        number = bisect_right(self.old, (offset - is_end, len(self.document.text) + offset)) - 1
        if number < 0:
            return offset
        (start, end), (fresh, finish) = self.old[number], self.new[number]
        if offset == end or offset - start >= finish - fresh:
            return finish + max(0, offset - end)
        return fresh + offset - start

    def tell(self, value: Any) -> Any:
        """Tell any value of an extraction again."""
        if isinstance(value, Span):
            return self.span(value)
        if isinstance(value, Token):
            return self.token(value)
        if isinstance(value, tuple):
            return tuple(map(self.tell, value))
        if not is_dataclass(value) or isinstance(value, Interval | Document):
            return value
        worded = WORDED.get(type(value), frozenset())
        return replace(
            value,  # type: ignore[type-var]
            **{
                name: self.words(getattr(value, name)) if name in worded else self.tell(getattr(value, name))
                for name in _names(type(value))
            },
        )

    def span(self, span: Span) -> Span:
        """Cut the same words out of the new text."""
        start, end = self.at(span.start, is_end=False), self.at(span.end, is_end=True)
        return self.document.span(start, max(end, start + 1))

    def token(self, token: Token) -> Token:
        """Give the token that stands in place of another."""
        text = self.exact[token.text, token.pos]
        start, end = self.at(token.start, is_end=False), self.at(token.end, is_end=True)
        lemma = token.lemma if text == token.text else text.lower()
        return Token(start, end, text, lemma, token.pos, token.dep, token.head, token.ent)

    def words(self, value: Any) -> Any:
        """Exchange the words of a name or a phrase."""
        if isinstance(value, tuple):
            return tuple(map(self.words, value))
        if not value:
            return value
        return " ".join(self.texts.get(word, self.lemmas.get(word, word)) for word in value.split())


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))  # type: ignore[arg-type]  # a dataclass


def retell(extraction: Extraction, name: str, another: Callable[[Token], str]) -> Extraction:
    """Tell an extraction again as a document of another name; `another` gives the word that stands for a token."""
    source, pieces, last, size = fold(extraction.document), [], 0, 0
    old, new, exact, texts, lemmas = [], [], {}, {}, {}
    for sentence in extraction.sentences:
        for token in sentence.tokens:
            word = exact[token.text, token.pos] = another(token)
            pieces += [source[last : token.start], word]
            size += token.start - last
            old.append((token.start, token.end))
            new.append((size, size + len(word)))
            size, last = size + len(word), token.end
            if word != token.text:
                texts[token.text], lemmas[token.lemma] = word, word.lower()
    text = "".join([*pieces, source[last:]])
    document = Document(name, text, published=extraction.document.published)
    told: Extraction = Retelling(document, old, new, exact, texts, lemmas).tell(replace(extraction, document=document))
    return told
