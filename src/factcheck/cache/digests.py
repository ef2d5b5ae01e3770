"""Knows what decides a result, and folds it into a short key."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.cache.packing import pack

if TYPE_CHECKING:
    from collections.abc import Iterable

_SIZE: Final = 16
_PACKAGE: Final = Path(__file__).parents[1]
_READING: Final = ("extract", "normalize", "lexicon", "model.py")
"""The code that decides what is read out of one document."""
_NOT_JUDGING: Final = ("report", "cli", "cache", "__main__.py")
"""The code that does not decide what is a conflict."""
LIBRARIES: Final = ("spacy", "thinc", "numpy", "rapidfuzz", "wordllama", "tokenizers", "msgspec")
"""The packages that decide a result."""


def digest(*parts: object) -> bytes:
    """Give a key of 16 bytes for values of the model, text and bytes."""
    return blake2b(pack(parts), digest_size=_SIZE).digest()


@cache
def reading_code() -> bytes:
    """Give the digest of the code and tables that read documents."""
    return _code(path for part in _READING for path in _files(_PACKAGE / part))


@cache
def judging_code() -> bytes:
    """Give the digest of the code and tables that decide what is a conflict."""
    tops = sorted(path for path in _PACKAGE.iterdir() if path.name not in _NOT_JUDGING)
    return _code(path for top in tops for path in _files(top))


def _files(top: Path) -> Iterable[Path]:
    if top.is_file():
        return [top]
    return sorted(path for path in top.rglob("*") if path.is_file() and path.suffix != ".pyc")


def _code(paths: Iterable[Path]) -> bytes:
    state = blake2b(digest_size=_SIZE)
    for path in paths:
        raw = path.read_bytes()
        state.update(f"{path.relative_to(_PACKAGE).as_posix()} {len(raw)}\n".encode())
        state.update(raw)
    return state.digest() + _libraries()


@cache
def _libraries() -> bytes:
    """Give the digest of the versions of the libraries that decide a result."""
    return digest([_version(name) for name in LIBRARIES])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
