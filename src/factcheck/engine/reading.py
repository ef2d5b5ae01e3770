"""Knows which documents have to be read, and keeps what they hold: few as values, many as bytes in a file."""

from __future__ import annotations

from contextlib import ExitStack
from sys import maxsize
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from factcheck.cache.digests import digest, judging_code, reading_code
from factcheck.cache.packing import pack, pack_extraction, unpack, unpack_extraction
from factcheck.cache.store import Store
from factcheck.engine.hands import read_all
from factcheck.extract import extract_all, installed_model
from factcheck.model import Sketch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factcheck.engine.hands import Hands, Read
    from factcheck.model import Document, Extraction

FEW: Final = 40
"""Documents up to which all that they hold is in memory, and they are judged as a whole."""
_TOGETHER: Final = 64
"""Extractions that go to the cache in one go; those of a run that is interrupted are there for the next."""


class Shelf:
    """What is known of the documents of a run.

    `store` is the cache; where there is none, what many documents hold lies in a file that ends with the run.
    """

    def __init__(self, documents: Sequence[Document], *, model: str | None = None, store: Store | None = None) -> None:
        self.documents = documents
        self.are_few = len(documents) <= FEW
        installed = installed_model(model)
        code = reading_code() if store or not self.are_few else b""
        self.keys = [digest(code, installed.digest if installed else model, one) for one in documents] if code else []
        self._model = model
        self._store = store
        self._open = ExitStack()
        self._values: dict[int, Extraction] = {}
        self._sketches: dict[int, Sketch] = {}
        self._new: dict[bytes, bytes] = {}

    def __enter__(self) -> Shelf:
        if not self._store and not self.are_few:
            self._store = Store(self._open.enter_context(TemporaryDirectory(prefix="factcheck-")), max_bytes=maxsize)
            self._open.callback(self._store.close)
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the file, if there is one."""
        self._open.close()

    def fill(self, hands: Hands | None = None, progress: Callable[[int], None] | None = None) -> None:
        """Read what is not known; `progress` is called with the documents known so far.

        Raises ModelError when the language model cannot be loaded, WorkerError when a process is lost.
        """
        known = self._take_values() if self.are_few else self._take_sketches()
        missing = [number for number in range(len(self.documents)) if number not in known]
        try:
            for count, _ in enumerate(self._read(missing, hands), len(known) + 1):
                if progress:
                    progress(count)
        finally:
            self._flush()

    def sketch(self, number: int) -> Sketch:
        """Give the sketch of one of many documents."""
        return self._sketches[number]

    def extractions(self, numbers: Sequence[int]) -> tuple[Extraction, ...]:
        """Give what some documents hold."""
        if self.are_few:
            return tuple(self._values[number] for number in numbers)
        return tuple(
            unpack_extraction(self.documents[number], raw) or self._read_again(number)
            for number, raw in zip(numbers, self.packed(numbers), strict=True)
        )

    def packed(self, numbers: Sequence[int]) -> tuple[bytes, ...]:
        """Give the bytes of what some of many documents hold."""
        found = self._store.get(self.keys[number] for number in numbers) if self._store else {}
        return tuple(found.get(self.keys[number]) or pack_extraction(self._read_again(number)) for number in numbers)

    def _read_again(self, number: int) -> Extraction:
        """Read a document of which the store has lost what it holds."""
        return next(extract_all([self.documents[number]], model=self._model))

    # ------------------------------------------------------------------ what is known

    def _take_values(self) -> dict[int, Extraction]:
        packed = self._store.get(self.keys) if self._store else {}
        found = {
            number: unpack_extraction(self.documents[number], packed[key])
            for number, key in enumerate(self.keys)
            if key in packed
        }
        self._values = {number: extraction for number, extraction in found.items() if extraction is not None}
        return self._values

    def _take_sketches(self) -> dict[int, Sketch]:
        assert self._store
        packed = self._store.get(map(_sketch_key, self.keys))
        found = {
            number: unpack(Sketch, packed[_sketch_key(key)])
            for number, key in enumerate(self.keys)
            if _sketch_key(key) in packed
        }
        self._sketches = {number: each for number, each in found.items() if each is not None}
        self._sketch_again([number for number in range(len(self.keys)) if number not in self._sketches])
        return self._sketches

    def _sketch_again(self, numbers: Sequence[int]) -> None:
        """Draw the sketches of documents that are read, but have none by this version."""
        from factcheck.align.sketches import sketch

        for start in range(0, len(numbers), _TOGETHER):
            some = numbers[start : start + _TOGETHER]
            packed = self._store.get(self.keys[number] for number in some) if self._store else {}
            for number in some:
                raw = packed.get(self.keys[number])
                extraction = unpack_extraction(self.documents[number], raw) if raw else None
                if extraction:
                    self._keep_sketch(number, sketch(extraction))
        self._flush()

    # ------------------------------------------------------------------ what is new

    def _read(self, numbers: Sequence[int], hands: Hands | None) -> Iterator[int]:
        documents = [self.documents[number] for number in numbers]
        if self.are_few and not hands:
            for number, extraction in zip(numbers, extract_all(documents, model=self._model), strict=True):
                self._keep_value(number, extraction)
                yield number
        elif documents:
            reading = hands.read(documents) if hands else read_all(documents, self._model)
            for number, read in zip(numbers, reading, strict=True):
                self._keep(number, read)
                yield number

    def _keep_value(self, number: int, extraction: Extraction) -> None:
        self._values[number] = extraction
        if self._store:
            self._put(self.keys[number], pack_extraction(extraction))

    def _keep(self, number: int, read: Read) -> None:
        if self._store:
            self._put(self.keys[number], read.packed)
        if self.are_few:
            self._values[number] = unpack_extraction(self.documents[number], read.packed) or self._read_again(number)
        else:
            self._keep_sketch(number, read.sketch)

    def _keep_sketch(self, number: int, sketch: Sketch) -> None:
        self._sketches[number] = sketch
        self._put(_sketch_key(self.keys[number]), pack(sketch))

    def _put(self, key: bytes, value: bytes) -> None:
        """Keep a value, a little later."""
        self._new[key] = value
        if len(self._new) >= 2 * _TOGETHER:
            self._flush()

    def _flush(self) -> None:
        """Write what waits."""
        if self._store:
            self._store.put(self._new)
        self._new = {}


def _sketch_key(key: bytes) -> bytes:
    return digest("sketch", judging_code(), key)


def read_documents(
    documents: Sequence[Document], *, model: str | None = None, hands: Hands | None = None, store: Store | None = None
) -> tuple[Extraction, ...]:
    """Give what each document holds, in order.

    Raises ModelError when the language model cannot be loaded, WorkerError when a process is lost.
    """
    with Shelf(documents, model=model, store=store) as shelf:
        shelf.fill(hands)
        return shelf.extractions(range(len(documents)))
