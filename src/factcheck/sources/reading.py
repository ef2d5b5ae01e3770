"""What becomes of one file: a document, a problem, or a reason why it was not read."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from factcheck.model import Document, Problem, Skipped, is_address
from factcheck.sources.decode import decode
from factcheck.sources.describing import MARKDOWN, describe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.sources.finding import File

TEXT = MARKDOWN | {".txt", ".text"}
"""Extensions that promise text; files with others are read only when they are named."""

_ADVICE = {
    ".pdf": "take the text out of it first, and check the .txt file",
    ".docx": "save it as plain text (.txt) or Markdown first",
    ".odt": "save it as plain text (.txt) or Markdown first",
    ".rtf": "save it as plain text (.txt) first",
}

Read = Document | Problem | Skipped


def read_file(file: File) -> Iterator[Read]:
    """Read one file; a document may come with a problem of kind "encoding"."""
    suffix = PurePosixPath(file.name).suffix
    if not file.is_explicit and suffix.lower() not in TEXT:
        yield Skipped(file.name, f"not a text format: {suffix or 'no extension'}")
        return
    try:
        raw = _bytes_of(file.path)
    except OSError as error:
        yield Problem(file.name, "unreadable", f"cannot read it: {error.strerror or error}")
        return
    yield from read_bytes(raw, file.name)


def _bytes_of(path: str) -> bytes:
    if not is_address(path):
        return Path(path).read_bytes()
    from factcheck.sources.remote import fetch  # an extra

    return fetch(path)


def read_bytes(raw: bytes, name: str) -> Iterator[Read]:
    """Decode and describe what stands in one file, or came from standard input."""
    decoded = decode(raw)
    if decoded is None:
        suffix = PurePosixPath(name).suffix.lower()
        advice = _ADVICE.get(suffix, "if it is text, save it as UTF-8")
        yield Problem(name, "unreadable", f"binary, or text in an unknown encoding: {advice}")
    elif not decoded.text.strip():
        yield Skipped(name, "empty")
    else:
        if decoded.guess:
            yield Problem(name, "encoding", decoded.guess)
        yield describe(Document(id=name, text=decoded.text))
