"""Extraction takes twice the time for twice the text, however broken the text is.

The tokens are made here, without the model, so that the sentences can be as long and as odd as we like; the parser has
limits of its own (`extract/nlp.py` cuts long paragraphs).
"""

from __future__ import annotations

import re
import time
from functools import partial
from typing import TYPE_CHECKING

import pytest

from factcheck.extract.claims import find_claims
from factcheck.extract.entities import find_entities
from factcheck.extract.quantities import find_quantities
from factcheck.extract.quotes import find_quotes
from factcheck.extract.roles import find_roles
from factcheck.extract.timexes import find_timexes
from factcheck.model import Document, Sentence, Token
from factcheck.normalize.text import fold, paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST = 2.6
"""Times as long for twice the text: linear is 2, quadratic 4."""
TRIES = 6
KINDS = {"said": ("VERB", "ROOT"), "of": ("ADP", "prep"), "and": ("CCONJ", "cc"), "the": ("DET", "det")}


def tokens_of(folded: str, start: int, end: int) -> Iterator[Token]:
    """Cut a range into words and marks, each hanging on the one before it."""
    for place, found in enumerate(re.finditer(r"\w+|[^\w\s]", folded[start:end])):
        word = found.group()
        plain = ("NUM", "nummod") if word.isdigit() else ("PROPN", "nsubj") if word[0].isupper() else ("NOUN", "pobj")
        pos, dep = KINDS.get(word, plain) if word.isalnum() else ("PUNCT", "punct")
        left = start + found.start()
        yield Token(left, left + len(word), word, word.lower(), pos, dep, max(0, place - 1))


def sentences_of(document: Document, folded: str) -> Iterator[Sentence]:
    """Give each paragraph as one sentence."""
    for number, (start, end) in enumerate(paragraphs(folded)):
        tokens = tuple(tokens_of(folded, start, end))
        yield Sentence(document.span(tokens[0].start, tokens[-1].end), number, number, tokens, len(tokens) < 25)


def work_on(text: str) -> Callable[[], None]:
    """Give a call that runs the whole extraction on a text."""
    document = Document("a.md", text)
    folded = fold(document)
    sentences = tuple(sentences_of(document, folded))
    words = (token for sentence in sentences for token in sentence.tokens)
    names = tuple((token.start, token.end, "PERSON") for token in words if token.pos == "PROPN")
    return partial(_extract, document, folded, sentences, names)


def _extract(
    document: Document, folded: str, sentences: tuple[Sentence, ...], names: tuple[tuple[int, int, str], ...]
) -> None:
    entities = tuple(find_entities(document, folded, sentences, names))
    for found in (
        find_quotes(document, folded, sentences, entities),
        find_timexes(document, folded, sentences),
        find_quantities(document, folded, sentences),
        find_roles(document, sentences, entities),
        find_claims(document, sentences),
    ):
        list(found)


def seconds(call: Callable[[], None]) -> float:
    """Time one call."""
    started = time.process_time()
    call()
    return time.process_time() - started


def growth(once: str, count: int) -> float:
    """Give how many times longer twice the text takes: the best of several tries, because others share the machine."""
    small, large = work_on(once * count), work_on(once * (2 * count))
    small()
    best = 9.0
    for _ in range(TRIES):
        best = min(best, seconds(large) / seconds(small))
        if best <= MOST:
            break
    return best


@pytest.mark.parametrize(
    ("once", "count"),
    [
        ("the mayor of Oslo said 12 people and 30 percent ", 250),  # 5,000 words in one sentence
        ('"', 5000),  # 10,000 quotation marks
        ('"go ', 1500),
        ("'go ", 1500),
        ("“go ", 1500),
        ("''go ", 1500),
        ("(go [", 1500),
        ("go) ] ", 1500),
        ("1", 5000),
        ("1,", 2000),
        ("one and ", 700),
        ("3 May 2020 ", 400),
        ("Ada Okoro ", 1000),
        ("said Ada, ", 700),
        ("a-", 4000),
        ("A: b\n", 1000),
        ("| a | 3 |\n", 400),
        ("Term\n: words\n", 500),
        ("> a\n", 1000),
    ],
)
def test_twice_the_text_takes_twice_the_time(once: str, count: int) -> None:
    assert growth(once, count) <= MOST
