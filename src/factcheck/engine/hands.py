"""Knows who may do the work of a run besides this process, and what they give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from factcheck.cache.packing import pack_extraction
from factcheck.extract import extract_all
from factcheck.model import Sketch  # noqa: TC001  # read when a worker's answer is decoded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.engine.tasks import Judged, Task
    from factcheck.model import Document


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of one document: the bytes of what it holds, and its sketch."""

    packed: bytes
    sketch: Sketch


class Hands(Protocol):
    """Who reads documents and judges parts; both give their results in the order in which they are asked."""

    def read(self, documents: Sequence[Document]) -> Iterator[Read]:
        """Yield what each document holds."""

    def judge(self, tasks: Iterable[Task]) -> Iterator[Judged]:
        """Yield what is found in each part; tasks are taken as they are needed, for they hold much."""


def read_all(documents: Iterable[Document], model: str | None) -> Iterator[Read]:
    """Yield what each document holds, read in this process.

    Raises ModelError when the language model cannot be loaded.
    """
    from factcheck.align.sketches import sketch

    for extraction in extract_all(list(documents), model=model):
        yield Read(pack_extraction(extraction), sketch(extraction))
