"""Addresses of pages in running text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.sources.ranges import Range

_LINK = re.compile(
    r"(?:\b(?:https?|ftp)://(?!localhost\b|\d{1,3}(?:\.\d{1,3}){3}|\[)|(?<![\w./@-])www\.)"
    r"[^\s<>\"`“”‘’|\ue000\ue001]*[^\s<>\"`“”‘’|\ue000\ue001.,;:!?'*_~()\[\]…]",
    re.IGNORECASE,
)
"""The address of a machine (localhost, 192.0.2.1) is no link, but a value that documents may disagree on."""


def find_links(text: str) -> Iterator[Range]:
    """Yield the range of each link, without the full stop or the bracket after it."""
    if "://" not in text and "www." not in text.lower():
        return iter(())
    return (match.span() for match in _LINK.finditer(text))
