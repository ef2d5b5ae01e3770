"""Which characters of a file in another markup are comments to its writers, and so no prose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.sources.ranges import Range

_HTML = re.compile(r"<!--[\s\S]{0,5000}?-->")
_REST = re.compile(
    r"^(?P<indent>[ \t]*)\.\.[ \t]+(?!\[|_|\||[\w:+.-]+::)\S[^\n]*(?:\n(?P=indent)[ \t]+\S[^\n]*)*", re.MULTILINE
)
_ASCIIDOC = re.compile(r"^(?P<block>/{4,})[ \t\r]*\n[\s\S]*?(?:^(?P=block)[ \t\r]*$|\Z)|^//(?!/)[^\n]*", re.MULTILINE)
_LATEX = re.compile(r"(?<!\\)%[^\n]*")
_COMMENTS = {
    **dict.fromkeys((".html", ".htm", ".xhtml"), _HTML),
    **dict.fromkeys((".rst", ".rest"), _REST),
    **dict.fromkeys((".adoc", ".asciidoc", ".asc"), _ASCIIDOC),
    **dict.fromkeys((".tex", ".latex"), _LATEX),
}
"""By suffix; Markdown has a finder of its own."""


def find_comments(text: str, suffix: str) -> Iterator[Range]:
    """Yield the comments of a format; of plain text there are none."""
    pattern = _COMMENTS.get(suffix)
    for match in pattern.finditer(text) if pattern else ():
        yield match.span()
