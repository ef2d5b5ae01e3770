"""Knows where a document speaks to factcheck in a comment, in the syntax of its format, and what each comment orders.

Examples in code are no comments, so that documentation of factcheck itself can show them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from os.path import splitext
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Document

IGNORE, DISABLE, ENABLE, IGNORE_FILE = WORDS = ("ignore", "disable", "enable", "ignore-file")
"""What a comment may order."""
_MEANT: Final = {
    "allow": IGNORE, "disable-file": IGNORE_FILE, "disable-line": IGNORE, "disable-next-line": IGNORE,
    "ignore-all": IGNORE_FILE, "ignore-block": IGNORE, "ignore-line": IGNORE, "ignore-next-line": IGNORE,
    "noqa": IGNORE, "off": DISABLE, "on": ENABLE, "skip": IGNORE, "skip-file": IGNORE_FILE, "suppress": IGNORE,
}  # fmt: skip
"""Words that other tools have for it, by which ours they mean."""

_COMMENT = r"(?P<comment>(?i:fact-?check)\b"
_HTML = rf"<!--\s*{_COMMENT}[\s\S]{{0,2000}}?)-->"
_FENCE = (
    r"^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?P<fence>`{3,}(?=[^`\n]*$)|~{3,})[\s\S]*?"
    r"(?:^[ \t>]*(?P=fence)[`~]*[ \t\r]*$|\Z)"
)
_INLINE = r"(?<![`\\])(?P<ticks>`+)(?!`)(?:[^`\n]|\n(?![ \t\r]*\n)|(?!(?P=ticks)(?!`))`++){1,1000}+(?P=ticks)(?!`)"
_LITERAL = (
    r"^(?P<base>[ \t]*)(?:\.\.[ \t]+(?:code|code-block|sourcecode|highlight)::[^\n]*|(?!\.\.[ \t])[^\n]*::)[ \t\r]*\n"
    r"(?:[ \t\r]*\n|(?P=base)[ \t]+[^\n]*(?:\n|\Z))+"
)
_MARKDOWN: Final = re.compile(rf"{_FENCE}|{_INLINE}|{_HTML}", re.MULTILINE)
_REST: Final = re.compile(
    rf"{_LITERAL}|^(?P<indent>[ \t]*)\.\.[ \t]+{_COMMENT}[^\n]*(?:\n(?P=indent)[ \t]+\S[^\n]*)*)", re.MULTILINE
)
_ASCIIDOC: Final = re.compile(
    r"(?<![^\n\]+]\n)^(?P<block>-{4,}|\.{4,}|\+{4,}|/{4,}|`{3,})[^\n]*\n[\s\S]*?(?:^(?P=block)[ \t\r]*$|\Z)"
    rf"|^//[ \t]*{_COMMENT}[^\n]*)",
    re.MULTILINE,
)
_LATEX: Final = re.compile(
    r"\\begin\{(?P<block>verbatim|lstlisting|minted|comment)\*?\}[\s\S]*?\\end\{(?P=block)\*?\}"
    rf"|(?<!\\)%+[ \t]*{_COMMENT}[^\n]*)"
)
_SYNTAX: Final = {
    **dict.fromkeys((".md", ".markdown"), ("<!--", _MARKDOWN)),
    **dict.fromkeys((".html", ".htm", ".xhtml"), ("<!--", re.compile(_HTML))),
    **dict.fromkeys((".rst", ".rest"), ("..", _REST)),
    **dict.fromkeys((".adoc", ".asciidoc", ".asc"), ("//", _ASCIIDOC)),
    **dict.fromkeys((".tex", ".latex"), ("%", _LATEX)),
}
"""By suffix: a mark that is in every comment, and what is code and passed over, or a comment with our name."""
_PLAIN: Final = ("<!--", re.compile(_HTML))
"""In a format without comments those of Markdown would be read as prose; silence would hide that."""
_NO_COMMENTS: Final = "this format has no comments; use per-file-ignores, or accept by id"
_ORDER_LIKE: Final = re.compile(rf"\b(?:{'|'.join(WORDS)})[ \t]*\[")

_NAME: Final = re.compile(r"(?i:fact-?check)\s*(?P<colon>:?)\s*(?P<rest>[\s\S]*)")
_ORDER: Final = re.compile(
    r"(?P<word>[A-Za-z][A-Za-z-]*)\s*(?:\[(?P<rules>[^\[\]]*)\])?\s*(?:(?:--+|[—–])\s*(?P<reason>[\s\S]*?))?\s*"
)
_HEAD: Final = re.compile(r"(?P<word>[A-Za-z][A-Za-z-]*)\s*(?P<bracket>\[)?")
_BESIDE: Final = re.compile(r"[ \t\r>*+-]*")
"""What may stand beside a comment that has its line for itself: the marks of quoted blocks and lists."""
_BLANK: Final = re.compile(r"[ \t\r>]*")
_HEADING: Final = re.compile(r" {0,3}#{1,6}[ \t]|=+[ \t]\S")
_FORM: Final = "it has the form ignore[rule] -- reason"


@dataclass(frozen=True, slots=True)
class Order:
    """One comment that orders something: `rules` are the words in its brackets, `covered` is what it speaks of.

    `covered` of "disable" and "enable" begins after the comment and has no end of its own.
    """

    word: str
    rules: tuple[str, ...]
    reason: str | None
    line: int
    covered: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mistake:
    """A comment that was meant to order something and cannot be read."""

    line: int
    message: str


def find_orders(document: Document) -> Iterator[Order | Mistake]:
    """Yield what the comments of a document order, in the order of the text; a note to a reader is none."""
    suffix = splitext(document.id)[1].lower()  # noqa: PTH122  # a Path for each document takes longer than the search
    mark, syntax = _SYNTAX.get(suffix, _PLAIN)
    for match in syntax.finditer(document.text) if mark in document.text else ():
        if not match["comment"]:
            continue
        if suffix in _SYNTAX:
            yield from _read(document, match)
        elif _ORDER_LIKE.search(match["comment"]):
            yield Mistake(document.position(match.start()).line, _NO_COMMENTS)


def _read(document: Document, match: re.Match[str]) -> Iterator[Order | Mistake]:
    line = document.position(match.start()).line
    name = _NAME.fullmatch(match["comment"].strip())
    rest = name["rest"] if name else ""
    order, head = _ORDER.fullmatch(rest), _HEAD.match(rest)
    if order is None or order["word"].lower() not in WORDS or not (name and name["colon"]):
        if head and (wrong := _complaint(head, rest, has_colon=bool(name and name["colon"]))):
            yield Mistake(line, wrong)
        return
    rules = tuple(filter(None, (word.strip() for word in (order["rules"] or "").split(","))))
    if not rules:
        yield Mistake(line, f"{order['word']} names no rule: {order['word'].lower()}[name-variant], for example")
        return
    reason = " ".join((order["reason"] or "").split()) or None
    yield Order(order["word"].lower(), rules, reason, line, _covered(document.text, match, order["word"].lower()))


def _complaint(head: re.Match[str], rest: str, *, has_colon: bool) -> str | None:
    """Say what is wrong with a comment that was meant for us; None for a note in the words of a writer."""
    word = head["word"].lower()
    near = get_close_matches(word, WORDS, n=1, cutoff=0.75)
    meant = word if word in WORDS else _MEANT.get(word) or (near[0] if near else None)
    if meant is None or not (head["bracket"] or rest.strip().lower() == word or word in WORDS):
        return f"no such order: {word}; one of {', '.join(WORDS)}" if head["bracket"] and has_colon else None
    if not has_colon:
        return f"a colon is missing: factcheck: {meant}[…]"
    if word != meant:
        return f"no such order: {word}; did you mean {meant}[…] ?"
    if not head["bracket"]:
        return f"{word} names no rule: {word}[name-variant], for example"
    return f"this comment cannot be read; {_FORM}"


# ------------------------------------------------------------------ what a comment covers


def _covered(text: str, match: re.Match[str], word: str) -> tuple[int, int]:
    if word == IGNORE_FILE:
        return 0, len(text)
    if word in (DISABLE, ENABLE):
        return match.end(), len(text)
    start, end = _line_at(text, match.start())[0], _line_at(text, match.end())[1]
    has_own_line = _BESIDE.fullmatch(text, start, match.start()) and _BLANK.fullmatch(text, match.end(), end)
    return _next_block(text, end) if has_own_line else (start, end)


def _line_at(text: str, offset: int) -> tuple[int, int]:
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end


def _next_block(text: str, offset: int) -> tuple[int, int]:
    """Give the next lines up to a blank one; a heading is a block of its own, other comments are passed over."""
    start: int | None = None
    last = offset
    for begin, end in _lines(text, offset + 1):
        line = text[begin:end]
        if _BLANK.fullmatch(line):
            if start is not None:
                break
        elif start is not None or not _is_comment(line):
            start = begin if start is None else start
            last = end
            if begin == start and _HEADING.match(line):
                break
    return (last, last) if start is None else (start, last)


def _lines(text: str, offset: int) -> Iterator[tuple[int, int]]:
    while offset < len(text):
        _, end = _line_at(text, offset)
        yield offset, end
        offset = end + 1


def _is_comment(line: str) -> bool:
    return bool(re.fullmatch(r"[ \t>]*(?:<!--.*-->|\.\.[ \t]+(?!.*::).*|//.*|%.*)[ \t\r]*", line))
