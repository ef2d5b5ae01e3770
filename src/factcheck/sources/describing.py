"""A text to a described document: title, day of publication, and the ranges that are not prose."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from factcheck.sources.comments import find_comments
from factcheck.sources.header import read_header
from factcheck.sources.links import find_links
from factcheck.sources.markdown import find_marks
from factcheck.sources.ranges import join_ranges

if TYPE_CHECKING:
    from factcheck.model import Document

MARKDOWN = frozenset({".md", ".markdown"})

_HEADING = re.compile(r"^ {0,3}#[ \t]+(?P<atx>[^\n]*)|^(?P<setext>[^\n]++)\n={2,}[ \t\r]*$", re.MULTILINE)
_FENCE = re.compile(r"^[ \t>]*(`{3,}|~{3,})[\s\S]*?(?:^[ \t>]*\1|\Z)", re.MULTILINE)
_MARKS = re.compile(r"[*`]+|!?\[([^\[\]]*)\]\([^()]*\)|<[^<>]*>|\{[#:.][^{}]*\}")


def describe(document: Document) -> Document:
    """Fill what is not given of a document: title, day of publication, and the ranges that are not prose."""
    text = document.text
    header = read_header(text)
    suffix = PurePosixPath(document.id).suffix.lower()
    is_markdown = suffix in MARKDOWN
    title = document.title or header.title or (_heading(text[header.end :]) if is_markdown else None)
    marks = find_marks(text, header.end) if is_markdown else (*find_links(text), *find_comments(text, suffix))
    masked = document.masked or join_ranges((*header.masked, *marks), len(text))
    return replace(document, title=title, published=document.published or header.published, masked=masked)


def _heading(text: str) -> str | None:
    """Give the first heading of the first level, without its marks."""
    match = _HEADING.search(_FENCE.sub("", text))
    words = (match["atx"] or match["setext"] or "") if match else ""
    return _MARKS.sub(r"\1", words.rstrip().rstrip("#")).strip() or None
