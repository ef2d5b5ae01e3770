"""Knows how values become bytes and come back: MessagePack, which cannot run code as a pickle can."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from sys import intern
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec

from factcheck.model import Document, Extraction

if TYPE_CHECKING:
    from factcheck.model import Token

T = TypeVar("T")

_WORDS: Final = ("text", "lemma", "pos", "dep", "ent")
_NO_DOCUMENT: Final = Document("", "")
_ENCODER: Final = msgspec.msgpack.Encoder()


def pack(value: object) -> bytes:
    """Give a value of the model as bytes."""
    return _ENCODER.encode(value)


def unpack(kind: type[T], raw: bytes) -> T | None:
    """Give the value back, or None when the bytes are of another shape: an older version wrote them."""
    try:
        found: T = _decoder(kind).decode(raw)  # type: ignore[arg-type]  # every type can be hashed
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return found


def pack_extraction(extraction: Extraction) -> bytes:
    """Leave the document out: who asks for its extraction has it."""
    return pack(replace(extraction, document=_NO_DOCUMENT))


def unpack_extraction(document: Document, raw: bytes) -> Extraction | None:
    """Give what was read out of a document, or None when the bytes are of another shape."""
    found = unpack(Extraction, raw)
    if not found:
        return None
    for sentence in found.sentences:
        for token in sentence.tokens:
            _intern(token)
    return replace(found, document=document)


def _intern(token: Token) -> None:
    """Hold each word once, however often the documents have it: that is most of the memory of a large corpus."""
    for name in _WORDS:
        object.__setattr__(token, name, intern(getattr(token, name)))


@cache
def _decoder(kind: Any) -> Any:  # of the kind given, which no annotation can say
    return msgspec.msgpack.Decoder(kind)
