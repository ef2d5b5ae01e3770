"""Builders that tests share: documents and what is read out of them by the real model."""

from datetime import date
from functools import lru_cache

from factcheck.extract import extract_all
from factcheck.extract.nlp import Parsed, load_model, parse
from factcheck.model import Document, Extraction
from factcheck.normalize.text import fold


@lru_cache(maxsize=256)
def parsed(text: str, published: date | None = None, name: str = "a.txt") -> Parsed:
    document = Document(id=name, text=text, published=published)
    return next(parse(load_model(), [(document, fold(document))]))


@lru_cache(maxsize=256)
def extraction(text: str, published: date | None = None, name: str = "a.txt") -> Extraction:
    return next(extract_all([Document(id=name, text=text, published=published)]))
