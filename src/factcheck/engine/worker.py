"""A process that reads documents and judges parts: requests come in by standard input, answers go out by its output.

It ends when its input does, so that it never outlives the run that started it.
"""

from __future__ import annotations

import os
import sys
import traceback
from dataclasses import dataclass
from typing import IO, Final

from factcheck.cache.packing import pack, unpack
from factcheck.engine.hands import Read, read_all
from factcheck.engine.memory import rare_collections
from factcheck.engine.tasks import Judged, Task, judge_part
from factcheck.errors import FactcheckError
from factcheck.model import Document  # noqa: TC001  # read when a Request is decoded

_LENGTH: Final = 8
"""Bytes before each message that give its length."""


@dataclass(frozen=True, slots=True)
class Request:
    """Documents to read, or parts to judge."""

    documents: tuple[Document, ...] = ()
    tasks: tuple[Task, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What was read of documents or found in parts; or why that failed: the user's trouble, or a fault of ours."""

    read: tuple[Read, ...] = ()
    judged: tuple[Judged, ...] = ()
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
    """Answer every request; the command line may name a model."""
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
    request = unpack(Request, message) or Request()
    try:
        return Answer(tuple(read_all(request.documents, model)), tuple(map(judge_part, request.tasks)))
    except FactcheckError as err:
        return Answer(error=str(err), hint=err.hint)
    except Exception:  # whatever it is, it belongs to the run that started this process
        return Answer(fault=traceback.format_exc())
