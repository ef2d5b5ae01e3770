"""Knows which characters a terminal would obey or hide, and what is shown in their place."""

from __future__ import annotations

import json
import re

_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"}
_HIDDEN = (
    (0x0080, 0x009F),  # C1 controls: some terminals obey them as escapes
    (0x00AD, 0x00AD),  # soft hyphen
    (0x061C, 0x061C),  # Arabic letter mark
    (0x115F, 0x1160),  # Hangul fillers
    (0x17B4, 0x17B5),
    (0x180B, 0x180E),  # Mongolian selectors and separator
    (0x200B, 0x200F),  # zero-width space and joiners, direction marks
    (0x2028, 0x202E),  # line and paragraph separators, embeddings, overrides
    (0x2060, 0x206F),  # word joiner, invisible operators, isolates
    (0x3164, 0x3164),
    (0xD800, 0xDFFF),  # half of a pair: undecodable bytes of a file name
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF9, 0xFFFB),
    (0xE0000, 0xE007F),  # tags: a whole hidden alphabet
)
_SHOWN = _PICTURES | {code: "\ufffd" for first, last in _HIDDEN for code in range(first, last + 1)}
_IN_JSON = re.compile("[\x7f" + "".join(f"{chr(first)}-{chr(last)}" for first, last in _HIDDEN) + "]")
_BREAKS = re.compile(r"[ \t\r\n]+")


def visible(text: str) -> str:
    r"""Replace every character that acts on a terminal or does not show, each by one of one cell.

    >>> visible("a\x1b[31m")
    'a␛[31m'
    """
    return text.translate(_SHOWN)


def one_line(text: str) -> str:
    """Give prose on one line: breaks and tabs become single spaces, the rest becomes visible."""
    return visible(_BREAKS.sub(" ", text).strip(" "))


def escape_hidden(dumped: str) -> str:
    r"""Escape in JSON text what `json.dumps` leaves as it is and a reader would not see: "\u202e"."""
    return _IN_JSON.sub(_escaped, dumped)


def _escaped(match: re.Match[str]) -> str:
    return json.dumps(match.group())[1:-1]
