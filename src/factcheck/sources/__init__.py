"""Paths, standard input and formats to documents, text untouched."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.config import Config
from factcheck.errors import UsageError
from factcheck.model import Document, Problem, Skipped
from factcheck.sources.describing import describe
from factcheck.sources.finding import UNASKED, Choice, File, Found, choice_of, find_files
from factcheck.sources.reading import read_bytes, read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

__all__ = ["Collected", "collect", "describe"]

_STDIN = "-"


@dataclass(frozen=True, slots=True)
class Collected:
    """What the given paths stand for, in the order given and sorted by name within a folder.

    A problem of kind "unreadable" is a file that nobody checked, so the run must fail. One of kind "encoding" stands
    beside a document that was read with a guess: it is reported and must not make the run fail. `root` is the folder
    to which the ids of documents are relative. `unasked` is left out too, but nobody expects it to be read.
    """

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Skipped, ...]
    root: str
    unasked: tuple[Skipped, ...] = ()


def collect(
    paths: Sequence[str | Path],
    *,
    stdin: bytes | None = None,
    stdin_name: str = "<stdin>",
    config: Config | None = None,
) -> Collected:
    """Read files and folders; "-" stands for the bytes of `stdin`. The config says what to leave out.

    A file that is given twice, or also lies in a folder that is given, counts once, and as named by the user.
    Raises UsageError for a path that does not exist.
    """
    choice = choice_of(config or Config())
    found = [item for path in paths for item in _find(os.fspath(path), stdin, stdin_name, choice)]
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    skipped: dict[str, Skipped] = {}
    for item in _read(_without_doubles(found), stdin or b""):
        if isinstance(item, Document):
            documents.setdefault(item.id, item)
        elif isinstance(item, Problem):
            problems.append(item)
        else:
            skipped.setdefault(item.path, item)
    left_out = [item for path, item in skipped.items() if path not in documents]
    return Collected(
        documents=tuple(documents.values()),
        problems=tuple(dict.fromkeys(problems)),
        skipped=tuple(item for item in left_out if item.reason not in UNASKED),
        root=".",
        unasked=tuple(item for item in left_out if item.reason in UNASKED),
    )


def _find(path: str, stdin: bytes | None, stdin_name: str, choice: Choice) -> Iterator[Found]:
    if path != _STDIN:
        yield from find_files(path, choice)
    elif stdin is None:
        raise UsageError("nothing comes from standard input", 'give its bytes as well as "-"')
    elif choice.is_forced and choice.excluded(stdin_name, is_folder=False):  # an editor sends what it has open
        yield Skipped(stdin_name, choice.excluded(stdin_name, is_folder=False))
    else:
        yield File(_STDIN, stdin_name, is_explicit=True)


def _without_doubles(found: Iterable[Found]) -> Iterator[Found]:
    """Keep one of several ways to the same file: standard input under its name, else the one the user named."""
    best: dict[object, Found] = {}
    for item in found:
        key = _identity(item)
        if key not in best or _weight(item) > _weight(best[key]):
            best[key] = item
    yield from best.values()


def _identity(item: Found) -> object:
    if not isinstance(item, File):
        return item
    return os.path.realpath(item.name if _is_stdin(item) else item.path)


def _weight(item: Found) -> int:
    return (item.is_explicit + _is_stdin(item)) if isinstance(item, File) else 0


def _is_stdin(file: File) -> bool:
    return file.is_explicit and file.path == _STDIN


def _read(found: Iterable[Found], stdin: bytes) -> Iterator[Document | Problem | Skipped]:
    for item in found:
        if not isinstance(item, File):
            yield item
        elif _is_stdin(item):
            yield from read_bytes(stdin, item.name)
        else:
            yield from read_file(item)
