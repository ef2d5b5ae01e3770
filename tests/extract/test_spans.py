"""Every span of every extraction cuts exactly its text, on all documents of the repository."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from stories import FOLDER, faults_of, read_story

import factcheck
from factcheck.model import Document, Extraction, Sentence, Span, Timex
from factcheck.normalize.text import fold
from factcheck.sources import collect

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent.parent
FIXTURES = sorted({path.parent for name in ("*.txt", "*.md") for path in (ROOT / "fixtures").rglob(name)})
STORIES = sorted(FOLDER.glob("*.story"))


@cache
def extractions(source: Path) -> tuple[Extraction, ...]:
    """Read the documents of a story file or of a folder of fixtures."""
    if source.is_dir():
        documents = collect([source]).documents
    else:
        documents = tuple(text.document for text in read_story(source).texts)
    return tuple(factcheck.extract(document) for document in documents)


def spans_in(value: object) -> Iterator[Span]:
    """Yield every span that a value holds, however deep."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans_in(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from spans_in(getattr(value, field.name))


def is_cut(document: Document, span: Span) -> bool:
    return span.document == document.id and span.text == document.text[span.start : span.end] != ""


def in_sentence(extraction: Extraction, mention: object) -> bool:
    sentence: Sentence = extraction.sentences[mention.sentence]
    return sentence.index == mention.sentence and sentence.span.touches(mention.span)


@pytest.mark.parametrize("source", [*FIXTURES, *STORIES], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_span_cuts_its_text(source: Path) -> None:
    for read in extractions(source):
        wrong = [span for span in spans_in(replace(read, sentences=())) if not is_cut(read.document, span)]
        wrong += [item.span for item in read.sentences if not is_cut(read.document, item.span)]
        assert wrong == []


@pytest.mark.parametrize("source", [*FIXTURES, *STORIES], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_mentions_are_in_text_order_and_in_their_sentence(source: Path) -> None:
    for read in extractions(source):
        for found in (read.entities, read.quotes, read.timexes, read.quantities, read.roles, read.claims):
            assert [item for item in found if not in_sentence(read, item)] == []
        for found in (read.entities, read.quotes, read.timexes, read.quantities):
            starts = [item.span.start for item in found]
            assert starts == sorted(starts)


@pytest.mark.parametrize("source", [*FIXTURES, *STORIES], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_tokens_cut_the_folded_text_and_point_into_their_sentence(source: Path) -> None:
    for read in extractions(source):
        folded = fold(read.document)
        assert len(folded) == len(read.document.text)
        for sentence in read.sentences:
            assert [
                token for token in sentence.tokens if folded[token.start : token.end].lower() != token.text.lower()
            ] == []
            assert all(0 <= token.head < len(sentence.tokens) for token in sentence.tokens)


@pytest.mark.parametrize("source", [*FIXTURES, *STORIES], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_ranges_are_not_turned_round(source: Path) -> None:
    for read in extractions(source):
        turned = [item for item in read.quantities if item.kind != "score" and not item.low <= item.high]
        assert turned == []
        assert [item for item in read.timexes if is_turned(item)] == []


def is_turned(timex: Timex) -> bool:
    interval = timex.interval
    return bool(interval and interval.start and interval.end and interval.end < interval.start)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_an_annotated_story_is_in_the_format(path: Path) -> None:
    assert list(faults_of(read_story(path))) == []
