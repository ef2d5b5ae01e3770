"""Knows the unified diff of one file, as `git apply` and `patch` read it: bytes, since a file may have any encoding."""

from __future__ import annotations

from difflib import diff_bytes
from difflib import unified_diff as _text_diff
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_ESCAPES: Final = {
    **{code: f"\\{code:03o}" for code in (*range(32), 127)},
    **{ord(sign): f"\\{letter}" for sign, letter in zip('\a\b\t\n\v\f\r"\\', 'abtnvfr"\\', strict=True)},
}
_NO_END: Final = b"\n\\ No newline at end of file\n"


def unified_diff(name: str, before: bytes, after: bytes) -> bytes:
    """Give the diff of a file, whose name is relative to the folder in which the diff is applied; empty if none.

    Lines end in a line feed, as for git: a lone carriage return is part of its line.
    """
    return b"".join(_lines(name, before, after))


def _lines(name: str, before: bytes, after: bytes) -> Iterator[bytes]:
    old, new = _split(before), _split(after)
    for line in diff_bytes(_text_diff, old, new, _header(f"a/{name}"), _header(f"b/{name}")):
        yield line if line.endswith(b"\n") else line + _NO_END


def _split(raw: bytes) -> list[bytes]:
    lines = raw.split(b"\n")
    return [line + b"\n" for line in lines[:-1]] + lines[-1:] * bool(lines[-1])


def _header(name: str) -> bytes:
    """Write a name as git does: in quotes where it has marks that end it, and with a tab after one with a space."""
    written = name.translate(_ESCAPES)
    if written != name:
        return f'"{written}"'.encode()
    return f"{name}\t".encode() if " " in name else name.encode()
