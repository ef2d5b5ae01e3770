"""Knows which documents have to be read, and puts what they hold in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.cache.digests import digest, reading_code
from factcheck.cache.packing import pack_extraction, unpack_extraction
from factcheck.engine.workers import count_workers, read_in_workers
from factcheck.extract import extract_all, installed_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factcheck.cache.store import Store
    from factcheck.model import Document, Extraction

_TOGETHER: Final = 64
"""Extractions that go to the cache in one go; those of a run that is interrupted are there for the next."""


def read_documents(
    documents: Sequence[Document],
    *,
    model: str | None = None,
    jobs: int = 1,
    store: Store | None = None,
    progress: Callable[[int], None] | None = None,
) -> tuple[Extraction, ...]:
    """Give what each document holds, in order; `progress` is called with the count so far.

    Raises ModelError when the language model cannot be loaded, WorkerError when a process is lost.
    """
    shelf = _Shelf(store, documents, model)
    found = shelf.known()
    missing = [number for number in range(len(documents)) if number not in found]
    try:
        for number, (extraction, packed) in zip(
            missing, _read([documents[number] for number in missing], model, jobs), strict=True
        ):
            found[number] = extraction
            shelf.keep(number, extraction, packed)
            if progress:
                progress(len(found))
    finally:
        shelf.flush()
    return tuple(found[number] for number in range(len(documents)))


def _read(documents: Sequence[Document], model: str | None, jobs: int) -> Iterator[tuple[Extraction, bytes | None]]:
    """Yield what each document holds, and its bytes where a worker sent them."""
    workers = count_workers(documents, jobs)
    if workers > 1:
        yield from read_in_workers(documents, model, workers)
    elif documents:
        for extraction in extract_all(documents, model=model):
            yield extraction, None


class _Shelf:
    """The extractions of some documents in the cache."""

    def __init__(self, store: Store | None, documents: Sequence[Document], model: str | None) -> None:
        self._documents = documents
        self._new: dict[bytes, bytes] = {}
        installed = installed_model(model) if store else None
        self._store = store if installed else None
        self._keys = [digest(reading_code(), installed.digest, one) for one in documents] if installed else []

    def known(self) -> dict[int, Extraction]:
        """Give what is known of each document, by its number."""
        if not self._store:
            return {}
        packed = self._store.get(self._keys)
        found = {
            number: unpack_extraction(self._documents[number], packed[key])
            for number, key in enumerate(self._keys)
            if key in packed
        }
        return {number: extraction for number, extraction in found.items() if extraction is not None}

    def keep(self, number: int, extraction: Extraction, packed: bytes | None) -> None:
        """Keep what a document holds, a little later."""
        if self._store:
            self._new[self._keys[number]] = packed or pack_extraction(extraction)
            if len(self._new) >= _TOGETHER:
                self.flush()

    def flush(self) -> None:
        """Write what waits."""
        if self._store:
            self._store.put(self._new)
            self._new = {}
