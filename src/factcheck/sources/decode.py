"""How the bytes of a file become text: byte order mark, UTF-8, and then a guess that is reported as one."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
"""Control characters that no text uses; tabs, line and page breaks and the escape of coloured output are left out."""
_MOST_CONTROLS = 0.02
"""A larger share of control characters makes it a binary file; lower refuses logs with a stray one."""
_LONG = 256
"""Bytes beyond ASCII from which the detector is asked; on fewer it only throws dice."""
_FOREIGN = 0.25
"""Share of bytes beyond ASCII from which it is asked; below, the script is Latin, where it takes "è" for "č"."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text without its byte order mark, else as it stands in the file; `guess` says what was guessed, if anything.

    `mark` and `encoding` write it again: unless bytes were broken, `mark + text.encode(encoding)` is the file.
    """

    text: str
    guess: str | None = None
    encoding: str = "utf-8"
    mark: bytes = b""


def decode(raw: bytes) -> Decoded | None:
    """Decode a file, or give None when it holds no text.

    A byte order mark is no part of the text, so the first line's columns count from the first character after it, as
    editors show them. Line ends stay as they are.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _decode_marked(raw[len(mark) :], mark, encoding)
    return _decode_unmarked(raw)


def _decode_marked(raw: bytes, mark: bytes, encoding: str) -> Decoded | None:
    if encoding == "utf-8":
        decoded = _decode_unmarked(raw)
        return replace(decoded, mark=mark) if decoded else None
    text = _try(raw, encoding)
    return None if text is None or _is_binary(text) else Decoded(text, encoding=encoding, mark=mark)


def _decode_unmarked(raw: bytes) -> Decoded | None:
    if b"\0" in raw:
        return None
    text = _try(raw, "utf-8")
    decoded = Decoded(text) if text is not None else _damaged(raw) or _guess(raw)
    return None if decoded is None or _is_binary(decoded.text) else decoded


def _try(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _damaged(raw: bytes) -> Decoded | None:
    """Read UTF-8 in which a few bytes are broken; other encodings hardly ever hold a valid sequence by chance."""
    valid = sum(mark > "\x7f" for mark in raw.decode("utf-8", "ignore"))
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if valid <= 2 * broken:
        return None
    line = text.count("\n", 0, text.find("\ufffd")) + 1
    return Decoded(text, f"{broken} byte(s) are not UTF-8 and were read as \ufffd, the first on line {line}")


def _guess(raw: bytes) -> Decoded | None:
    beyond_ascii = len(raw.translate(None, bytes(range(128))))
    is_foreign = beyond_ascii >= max(_LONG, _FOREIGN * len(raw))
    for name in filter(None, (_detect(raw) if is_foreign else None, "cp1252")):
        text = _try(raw, name)
        if text is not None:
            guess = f"not UTF-8; {name} was guessed: save it as UTF-8 if letters look wrong"
            return Decoded(text, guess, encoding=name)
    return None


def _detect(raw: bytes) -> str | None:
    """Ask the detector, which is loaded for such files only."""
    from charset_normalizer import from_bytes

    best = from_bytes(raw).best()
    return best.encoding if best else None


def _is_binary(text: str) -> bool:
    return "\0" in text or len(_CONTROLS.findall(text)) > _MOST_CONTROLS * len(text)
