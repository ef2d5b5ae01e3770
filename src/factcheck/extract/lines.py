"""Knows the claims that stand in no clause: lines of a key and a value, cells of tables, and definitions of terms."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.extract.tables import Range, Table, find_definitions, find_tables
from factcheck.model import Claim, Slot
from factcheck.normalize.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model import Document, Sentence, Token

_SUBJECTS: Final = frozenset({"nsubj", "csubj", "nsubjpass", "csubjpass"})
_SEPARATORS: Final = frozenset({":", "|", "=", "\u2192"})
_MAX_KEY: Final = 8
"""Words up to which what stands before a separator is a key."""
_BULLETS: Final = frozenset({"-", "*", "+", "\u2022"})


class Layout:
    """What the layout of a document says: the claims of each laid-out sentence, and the heading over it."""

    def __init__(self, document: Document, sentences: Sequence[Sentence]) -> None:
        self.document = document
        self.sentences = sentences
        self._starts = [sentence.span.start for sentence in sentences]
        self._claims: dict[int, list[Claim]] = defaultdict(list)
        is_laid_out = "|" in document.text or ":" in document.text or "<dt" in document.text.lower()
        folded = fold(document) if is_laid_out and sentences else ""
        tables, terms = find_tables(folded), list(find_definitions(document.text, folded))
        for table in tables:
            self._mark(cell for row in (table.head, *table.rows) for cell in row if cell)
        self._mark(term for term, _ in terms)
        self._headings = self._find_headings()
        for table in tables:
            self._read_table(table)
        for term, words in terms:
            self._define(term, words)

    def claims_of(self, sentence: Sentence) -> Sequence[Claim] | None:
        """Give the claims of a sentence that is a row, a term, a definition or a line of key and value; None else."""
        if sentence.index in self._claims:
            return self._claims[sentence.index]
        line = self._line(sentence) if sentence.is_heading else None
        return [line] if line else None

    def _find_headings(self) -> list[Sentence | None]:
        """Give for each sentence the heading above it: no item of a list and no line of key and value."""
        found: list[Sentence | None] = []
        heading: Sentence | None = None
        for sentence in self.sentences:
            found.append(heading)
            is_item = sentence.tokens[0].text in _BULLETS and len(sentence.tokens) > 1
            is_laid_out = is_item or sentence.index in self._claims or not _has_words(sentence)
            if sentence.is_heading and not is_laid_out and _cut(sentence) is None:
                heading = sentence
        return found

    def _at(self, offset: int) -> int:
        """Give the index of the sentence at an offset."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def _tokens(self, span: Range) -> list[Token]:
        sentence = self.sentences[self._at(span[0])]
        return [token for token in sentence.tokens if span[0] <= token.start < span[1]]

    def _mark(self, ranges: Iterable[Range]) -> None:
        """Keep the sentences at some ranges from being headings."""
        for start, _ in ranges:
            self._claims[self._at(start)] += []

    def _read_table(self, table: Table) -> None:
        for row in table.rows:
            for value, claim in self._cells(row, table.head):
                self._claims[self._at(value[0])].append(claim)

    def _cells(self, row: tuple[Range | None, ...], head: tuple[Range | None, ...]) -> Iterator[tuple[Range, Claim]]:
        """Yield each value of a row with its claim: the first cell is the key, the head of the column a slot."""
        key = row[0] if row else None
        for column, value in enumerate(row):
            if not key or not value or not column:
                continue
            label = head[column] if column < len(head) else None
            mark = self.document.text.rfind("|", key[1], value[0])
            if mark >= 0 and (claim := self._claim(key, (mark, mark + 1), value, label)):
                yield value, claim

    def _define(self, term: Range, words: Range) -> None:
        number = self._at(words[0])
        end = min(words[1], self.sentences[number].span.end)
        if end <= words[0] or len(self._tokens(term)) > _MAX_KEY or self.sentences[number].span.end <= words[0]:
            return
        text = self.document.text
        mark = text.rfind(":", term[1], words[0])
        sign = (mark, mark + 1) if mark >= 0 else words
        end -= text[end - 1] == "." and end - 1 > words[0]
        if claim := self._claim(term, sign, (words[0], end), None):
            self._claims[number].append(claim)

    def _claim(self, key: Range, sign: Range, value: Range, label: Range | None) -> Claim | None:
        ends = self._tokens(key)[-1:], self._tokens(value)[:1], self._tokens(label)[-1:] if label else []
        if not ends[0] or not ends[1]:
            return None
        number = self._at(value[0])
        slots = [self._slot("subject", key, ends[0][0]), self._slot("object", value, ends[1][0])]
        if label and ends[2]:
            slots.append(self._slot("column", label, ends[2][0]))
        return self._made(number, (key[0], value[1]), sign, (*slots, *self._under(number)))

    def _slot(self, role: str, span: Range, head: Token) -> Slot:
        return Slot(role, self.document.span(*span), head.lemma)

    def _under(self, number: int) -> Iterator[Slot]:
        heading = self._headings[number]
        if heading:
            yield Slot("under", heading.span, heading.tokens[-1].lemma)

    def _made(self, number: int, span: Range, sign: Range, slots: tuple[Slot, ...]) -> Claim:
        return Claim(
            span=self.document.span(*span),
            predicate=self.document.span(*sign),
            lemma="be",
            polarity=True,
            hedges=(),
            modality="fact",
            source=None,
            slots=slots,
            sentence=number,
        )

    def _line(self, sentence: Sentence) -> Claim | None:
        """Read "Timeout: 30 s" or "Timeout | 30 s" as a claim under the heading above it."""
        places = _cut(sentence)
        if places is None:
            return None
        first, cut, end = places
        tokens = sentence.tokens
        key, value = (tokens[first].start, tokens[cut - 1].end), (tokens[cut + 1].start, tokens[end - 1].end)
        slots = self._slot("subject", key, tokens[cut - 1]), self._slot("object", value, tokens[cut + 1])
        sign = tokens[cut].start, tokens[cut].end
        return self._made(sentence.index, (key[0], value[1]), sign, (*slots, *self._under(sentence.index)))


def _cut(sentence: Sentence) -> tuple[int, int, int] | None:
    """Give the places of the key, of the mark after it and of the end of the value; None for any other line."""
    tokens = sentence.tokens
    marks = list(_separators(tokens))
    first = 1 if marks[:1] == [0] else 0
    inner = [i for i in marks if i > first]
    if not inner or inner[0] == len(tokens) - 1:
        return None
    cut = inner[0]
    end = next((i for i in inner[1:] if tokens[i].text == "|" and i > cut + 1), len(tokens))
    has_sentence = any(token.dep in _SUBJECTS and tokens[token.head].pos in ("VERB", "AUX") for token in tokens)
    while first < cut - 1 and not any(mark.isalnum() for mark in tokens[first].text):
        first += 1
    if cut - first > _MAX_KEY or end == cut + 1 or (has_sentence and tokens[cut].text != "|"):
        return None
    return first, cut, end


def _separators(tokens: Sequence[Token]) -> Iterator[int]:
    """Yield the places of marks between key and value, but of none inside brackets: "£3m (2023: £2m)"."""
    depth = 0
    for i, token in enumerate(tokens):
        depth = max(0, depth + (token.text == "(") - (token.text == ")"))
        if token.text in _SEPARATORS and not depth:
            yield i


def _has_words(sentence: Sentence) -> bool:
    return any(mark.isalnum() for mark in sentence.span.text)
