"""Which characters of a Markdown file are marks and machinery, not prose: fences, tags, link targets, emphasis.

The words themselves stay readable: link texts, headings, table cells, and inline code, which holds the names and values
that technical documents disagree on. Patterns and no parser, because a parser gives no offsets inside a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from factcheck.sources.links import find_links
from factcheck.sources.ranges import fill

if TYPE_CHECKING:
    from factcheck.sources.ranges import Range

Finder = Callable[[str], Iterator[tuple[int, int]]]

_DONE = "\ue000"
"""Stands for what is masked while the rest is searched: neither letter nor white space, so that marks may touch."""
_KEPT = "\ue001"
"""Stands for readable text in which no mark may be sought (inline code)."""

_BREAK = r"\n(?![ \t\r]*\n)"
"""A line break within a paragraph; no pair of marks reaches over a blank line."""
_MACHINERY = re.compile(
    r"^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?P<fence>`{3,}(?=[^`\n]*$)|~{3,}(?!~))[\s\S]*?"
    r"(?:^[ \t>]*(?P=fence)[`~]*[ \t\r]*$|\Z)"
    r"|(?<![`\\])(?P<ticks>`+)(?!`)"
    rf"(?P<code>(?:[^`\n]|{_BREAK}|(?!(?P=ticks)(?!`))`++){{1,1000}}+)(?P=ticks)(?!`)"
    r"|<!--[\s\S]{0,5000}?-->"
    r"|<(?P<element>script|style|svg|pre)\b[^<>]{0,1000}>[\s\S]{0,20000}?</(?P=element)\s*>"
    r"|</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]{0,1000})?/?>|<(?:https?|mailto|ftp):[^\s<>]*>",
    re.MULTILINE,
)
_DEFINITION = re.compile(
    r"^ {0,3}\[(?!\^)(?P<label>[^\]\n]+)\]:[ \t]*<?(?:[a-z][a-z0-9+.-]*:|/|\.|#|www\.)\S*"
    r"(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^)\n]*\)))?[ \t\r]*$",
    re.MULTILINE | re.IGNORECASE,
)
_SHORTCUT = re.compile(r"(?P<open>\[)(?P<label>[^\[\]\n]{1,200})(?P<close>\])")

_TARGET = r"(?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)|\[[^\[\]\n]{0,200}\])"
_LINK_TEXT = r"(?:[^\[\]]|\[[^\[\]\n]{0,100}\]){1,500}?"
_EMPHASIS = (
    (r"\*\*\*", r"[^*\n]"),
    ("___", r"[^_\n]"),
    (r"\*\*", r"[^*\n]|\*(?!\*)"),
    ("__", r"[^_\n]|_(?!_)"),
    (r"\*", r"[^*\n]|(?<=\w)\*(?=\w)"),
    ("_", r"[^_\n]|(?<=\w)_(?=\w)"),
)
"""Marks around words, longest first, and what may stand between two of them but line breaks."""
_LINKS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<open>!\[[^\[\]]{{0,500}}\]{_TARGET})",  # images, with their alternative text
        rf"(?P<open>\[){_LINK_TEXT}(?P<close>\]{_TARGET})",
        r"(?P<open>\[\^[^\]\s]{1,60}\]:?)",  # footnotes
    )
)
_MARKS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+(?P<open>\[[ xX]\])(?=[ \t])",  # boxes of a task list
        r"^ {0,3}(?P<open>#{1,6})[ \t](?:[^\n]*?(?P<close>[ \t]#+)[ \t\r]*|[^\n]*)$",  # headings
        r"^(?P<open>[ \t]*+[|:]?[ \t]*+:?--[ \t:|-]*+)\r?$",  # rules, underlines, second rows of tables
        r"^(?P<open> {0,3}(?:=+|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}))\r?$",
        r"\S[ \t]*(?P<open>\{[:#.][^{}\n]{0,200}\})[ \t\r]*$",  # attributes
        r"(?P<open>\{%[^\n]{0,500}?%\})",  # template statements
        r"(?P<open>~~(?=\S)[^~\n]{1,500}~~)",  # struck out, so no longer said
        *(
            rf"(?<![\w\\{mark[-1]}])(?P<open>{mark})(?=\S)(?:{inside}|{_BREAK}){{1,1000}}+(?<=[^\s\\])(?P<close>{mark})(?!\w)"
            for mark, inside in _EMPHASIS
        ),
        r"(?P<open>\\)(?=[!-/:-@\[-`{-~])",  # escapes
    )
)
"""Patterns whose groups are masked, in this order."""

_LINE = re.compile(r"[^\n]*\n?")
_INDENT = re.compile(r" {4}| {0,3}\t")
_OPENS_INDENTED = re.compile(r" {0,3}(?:[-*+][ \t]|\d{1,9}[.)][ \t]|\[\^|:[ \t]|!!!|\?\?\?|===[ \t]*\")")
"""Below these an indented line is prose: list items, footnotes, definitions, boxes and tabs."""
_QUOTED = re.compile(r"[ \t]{0,3}>[> \t]*")


def find_marks(text: str, start: int = 0) -> Iterator[Range]:
    """Yield the ranges after `start` that are not prose, in no order; they may overlap."""
    work = fill(text, [(0, start)], " ")
    gone, kept = _machinery(work)
    yield from gone
    work = fill(fill(work, gone, _DONE), kept, _KEPT)
    labels = {_label(match) for match in _DEFINITION.finditer(work)}
    finders: tuple[Finder, ...] = (*_BLOCKS, *_INSIDE, partial(_shortcuts, labels=labels))
    for find in finders:
        ranges = list(find(work))
        yield from ranges
        work = fill(work, ranges, _DONE)


def _machinery(work: str) -> tuple[list[Range], list[Range]]:
    """Give what goes as a whole, and the insides of inline code, of which only the ticks go."""
    gone: list[Range] = []
    kept: list[Range] = []
    for match in _MACHINERY.finditer(work):
        if match["code"] is None:
            gone.append(match.span())
        else:
            gone += [(match.start(), match.start("code")), (match.end("code"), match.end())]
            kept.append(match.span("code"))
    return gone, kept


def _indented_code(work: str) -> Iterator[Range]:
    """Yield lines indented by four or more after a blank line, but not those that go on a list item."""
    may_be_code, in_item = True, False
    for match in _LINE.finditer(work):
        line = match.group()
        if not line.strip():
            may_be_code = True
        elif _INDENT.match(line):
            if may_be_code and not in_item:
                yield match.span()
            else:
                may_be_code = False
        else:
            in_item = bool(_OPENS_INDENTED.match(line)) or (in_item and (not may_be_code or line[0] in " \t"))
            may_be_code = False


def _definitions(work: str) -> Iterator[Range]:
    return (match.span() for match in _DEFINITION.finditer(work))


def _quote_marks(work: str) -> Iterator[Range]:
    """Yield the marks of quoted blocks; one that follows a line of another block stays, as it opens a paragraph."""
    is_open = True
    for match in _LINE.finditer(work):
        mark = _QUOTED.match(match.group())
        if mark and is_open:
            yield match.start(), match.start() + mark.end()
        is_open = bool(mark) or not match.group().strip()


def _shortcuts(work: str, *, labels: set[str]) -> Iterator[Range]:
    """Yield the brackets around the label of a link that is defined elsewhere; other brackets are the writer's."""
    for match in _SHORTCUT.finditer(work) if labels else ():
        if _label(match) in labels:
            yield match.span("open")
            yield match.span("close")


def _label(match: re.Match[str]) -> str:
    return " ".join(match["label"].split()).casefold()


def _groups(pattern: re.Pattern[str], work: str, /) -> Iterator[Range]:
    for match in pattern.finditer(work):
        for name in pattern.groupindex:
            if match[name] is not None:
                yield match.span(name)


_BLOCKS: tuple[Finder, ...] = (_indented_code, _definitions, _quote_marks)
_INSIDE: tuple[Finder, ...] = (
    *(partial(_groups, pattern) for pattern in _LINKS),
    find_links,
    *(partial(_groups, pattern) for pattern in _MARKS),
)
"""What is sought, in this order: a later one does not see what an earlier one took."""
