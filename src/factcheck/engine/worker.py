"""A process that reads documents: batches come in by standard input, what they hold goes out by standard output.

It ends when its input does, so that it never outlives the run that started it.
"""

from __future__ import annotations

import os
import sys
import traceback
from dataclasses import dataclass
from typing import IO, Final

from factcheck.cache.packing import pack, pack_extraction, unpack
from factcheck.engine.memory import rare_collections
from factcheck.errors import FactcheckError
from factcheck.extract import extract_all
from factcheck.model import Document

_LENGTH: Final = 8
"""Bytes before each message that give its length."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The bytes of each document's extraction; or why there are none: the user's trouble, or a fault of ours."""

    extractions: tuple[bytes, ...] = ()
    error: str = ""
    hint: str | None = None
    fault: str = ""


def send(stream: IO[bytes], message: bytes) -> None:
    """Write one message.

    Raises OSError when nobody reads any more.
    """
    stream.write(len(message).to_bytes(_LENGTH, "big"))
    stream.write(message)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """Read one message, or None when there is none, or only its beginning."""
    head = stream.read(_LENGTH)
    if len(head) < _LENGTH:
        return None
    length = int.from_bytes(head, "big")
    message = stream.read(length)
    return message if len(message) == length else None


def main() -> None:
    """Answer every batch; the command line may name a model."""
    outgoing = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints must not stand between answers
    model = next(iter(sys.argv[1:]), None)
    with rare_collections():
        while message := receive(sys.stdin.buffer):
            try:
                send(outgoing, pack(_answer(message, model)))
            except BrokenPipeError:
                os._exit(1)


def _answer(message: bytes, model: str | None) -> Answer:
    documents = unpack(tuple[Document, ...], message) or ()
    try:
        return Answer(tuple(pack_extraction(extraction) for extraction in extract_all(documents, model=model)))
    except FactcheckError as err:
        return Answer(error=str(err), hint=err.hint)
    except Exception:  # whatever it is, it belongs to the run that started this process
        return Answer(fault=traceback.format_exc())
