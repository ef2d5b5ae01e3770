"""Knows how to read documents in several processes, which are programs of their own: no `__main__` is run again."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

from factcheck.cache.packing import pack, unpack, unpack_extraction
from factcheck.engine.worker import Answer, receive, send
from factcheck.errors import ModelError, WorkerError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Document, Extraction

BATCH: Final = 40_000
"""Characters a batch: about two seconds of work, so that no worker waits long for the last one to finish."""
_WORTH: Final = 60_000
"""Characters that make a worker worth its start, which costs as much as reading them."""


def count_workers(documents: Sequence[Document], jobs: int) -> int:
    """Give the processes that are worth starting; 0 jobs are one a processor."""
    return max(1, min(jobs or _processors(), sum(len(document.text) for document in documents) // _WORTH))


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def read_in_workers(
    documents: Sequence[Document], model: str | None, count: int, *, batch: int = BATCH
) -> Iterator[tuple[Extraction, bytes]]:
    """Yield what each document holds, as a value and as bytes, in order; `batch` is the characters sent at once.

    Raises ModelError when the language model cannot be loaded, WorkerError when a worker is lost.
    """
    batches = list(_batches(documents, batch))
    with Workers(model, count) as workers:
        for sent, answer in zip(batches, workers.answers(batches), strict=True):
            yield from zip(_extractions(sent, answer), answer, strict=True)


def _batches(documents: Sequence[Document], most: int) -> Iterator[tuple[Document, ...]]:
    batch: list[Document] = []
    size = 0
    for document in documents:
        if batch and size + len(document.text) > most:
            yield tuple(batch)
            batch, size = [], 0
        batch.append(document)
        size += len(document.text)
    if batch:
        yield tuple(batch)


def _extractions(batch: Sequence[Document], answer: Sequence[bytes]) -> Iterator[Extraction]:
    for document, packed in zip(batch, answer, strict=True):
        extraction = unpack_extraction(document, packed)
        if extraction is None:
            raise WorkerError(f"a worker gave something else than what {document.id} holds", "try --jobs 1")
        yield extraction


class Workers:
    """Some processes that read documents, and a thread for each that waits for its answers."""

    def __init__(self, model: str | None, count: int) -> None:
        self.processes: list[subprocess.Popen[bytes]] = []
        self._idle: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()
        self._threads = ThreadPoolExecutor(count)
        self._model, self._count = model, count

    def __enter__(self) -> Workers:
        try:
            for _ in range(self._count):
                self.processes.append(_start(self._model))
                self._idle.put(self.processes[-1])
        except BaseException:  # interrupted, or no more processes are to be had
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the workers; those that still read something are not waited for."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self.processes:
            worker.kill()
        self._threads.shutdown()
        for worker in self.processes:
            worker.communicate()

    def answers(self, batches: Sequence[Sequence[Document]]) -> Iterator[tuple[bytes, ...]]:
        """Yield what each batch holds, in order."""
        return self._threads.map(self._ask, batches)

    def _ask(self, batch: Sequence[Document]) -> tuple[bytes, ...]:
        worker = self._idle.get()
        try:
            return _asked(worker, batch)
        finally:
            self._idle.put(worker)


def _start(model: str | None) -> subprocess.Popen[bytes]:
    """Start a worker that finds the same packages as this process, and none that lies where it was started.

    It is in a group of its own: Ctrl-C is for this process, which then ends its workers.
    """
    return subprocess.Popen(  # noqa: S603  # our own program
        [sys.executable, "-P", "-c", "from factcheck.engine.worker import main; main()", *([model] if model else [])],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        process_group=0 if os.name == "posix" else None,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )


def _asked(worker: subprocess.Popen[bytes], batch: Sequence[Document]) -> tuple[bytes, ...]:
    assert worker.stdin
    assert worker.stdout
    try:
        send(worker.stdin, pack(tuple(batch)))
        raw = receive(worker.stdout)
    except (OSError, ValueError):  # it is gone, or was let go of
        raw = None
    answer = unpack(Answer, raw) if raw else None
    if answer is None:
        raise WorkerError(
            f"a process that reads documents ended{_how(worker)} in the middle of {batch[0].id}",
            "there may be too little memory: try fewer --jobs",
        )
    if answer.fault:
        raise RuntimeError(f"in a process that reads documents:\n{answer.fault}")
    if answer.error:
        raise ModelError(answer.error, answer.hint)
    return answer.extractions


def _how(worker: subprocess.Popen[bytes]) -> str:
    try:
        code = worker.wait(timeout=1)
    except subprocess.TimeoutExpired:
        return ""
    return f" (signal {-code})" if code < 0 else f" (exit code {code})"
