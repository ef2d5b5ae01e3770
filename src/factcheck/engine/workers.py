"""Knows how to read and judge in several processes, which are programs of their own: no `__main__` is run again."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import chain, islice
from queue import SimpleQueue
from typing import IO, TYPE_CHECKING, Final

from factcheck.cache.packing import pack, unpack
from factcheck.engine.hands import read_all
from factcheck.engine.tasks import judge_part
from factcheck.engine.worker import Answer, Request, receive, send
from factcheck.errors import ModelError, WorkerError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.engine.hands import Read
    from factcheck.engine.tasks import Judged, Task
    from factcheck.model import Document

BATCH: Final = 40_000
"""Characters a batch: about two seconds of work, so that no worker waits long for the last one to finish."""
_PROGRAM: Final = "from factcheck.engine.worker import main; main()"
_WORTH: Final = 60_000
"""Characters that make a worker worth its start, which costs as much as reading them."""

_WORTH_JUDGING: Final = 6 * _WORTH
"""The same for judging what is read, for two workers."""


def count_workers(documents: Sequence[Document], jobs: int) -> int:
    """Give the processes that are worth starting; 0 jobs are one a processor."""
    return max(1, min(jobs or count_processors(), sum(len(document.text) for document in documents) // _WORTH))


def count_processors() -> int:
    """Give the processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_batches(documents: Sequence[Document], most: int = BATCH) -> Iterator[tuple[Document, ...]]:
    """Yield the documents in batches of at most as many characters, or of one document."""
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


class Jobs:
    """As many processes as are asked for, started when there is enough to do for them, or else this process."""

    def __init__(self, model: str | None, jobs: int) -> None:
        self._model, self._jobs = model, jobs
        self._open = ExitStack()
        self._workers: Workers | None = None

    def __enter__(self) -> Jobs:
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the processes."""
        self._open.close()

    def read(self, documents: Sequence[Document]) -> Iterator[Read]:
        """Yield what each document holds, in order.

        Raises ModelError when the language model cannot be loaded, WorkerError when a worker is lost.
        """
        count = count_workers(documents, self._jobs)
        if count == 1:
            yield from read_all(documents, self._model)
            return
        for answer in self._started(count).answers(Request(batch) for batch in in_batches(documents)):
            yield from answer.read

    def judge(self, tasks: Iterable[Task]) -> Iterator[Judged]:
        """Yield what is found in each part, in order.

        Raises WorkerError when a worker is lost.
        """
        waiting = iter(tasks)
        first = [] if self._workers else list(_enough(waiting))
        if not self._workers and sum(map(_size, first)) < _WORTH_JUDGING:
            yield from map(judge_part, first)
            return
        workers = self._started(self._jobs or count_processors())
        for answer in workers.answers(Request(tasks=(task,)) for task in chain(first, waiting)):
            yield from answer.judged

    def _started(self, count: int) -> Workers:
        if not self._workers:
            self._workers = self._open.enter_context(Workers(self._model, count))
        return self._workers


def _enough(tasks: Iterator[Task]) -> Iterator[Task]:
    """Yield tasks until they are worth starting processes for, or there are no more."""
    size = 0
    for task in tasks:
        yield task
        size += _size(task)
        if size >= _WORTH_JUDGING:
            return


def _size(task: Task) -> int:
    return sum(len(document.text) for document in task.documents)


class Workers:
    """Some processes, and a thread for each that waits for its answers."""

    def __init__(self, model: str | None, count: int) -> None:
        self.processes: list[subprocess.Popen[bytes]] = []
        self._idle: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()
        self._threads = ThreadPoolExecutor(count)
        self._model, self._count = model, count

    def __enter__(self) -> Workers:
        try:
            for _ in range(self._count):
                self.processes.append(start_program(_PROGRAM, *([self._model] if self._model else [])))
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

    def answers(self, requests: Iterable[Request]) -> Iterator[Answer]:
        """Yield the answer to each request, in order; only a few requests are taken before their turn."""
        waiting = iter(requests)
        asked = deque(self._threads.submit(self._ask, request) for request in islice(waiting, 2 * self._count))
        while asked:
            yield asked.popleft().result()
            asked.extend(self._threads.submit(self._ask, request) for request in islice(waiting, 1))

    def _ask(self, request: Request) -> Answer:
        worker = self._idle.get()
        try:
            return _asked(worker, request)
        finally:
            self._idle.put(worker)


def start_program(code: str, *words: str, errors: IO[bytes] | None = None) -> subprocess.Popen[bytes]:
    """Start a program of ours that finds the same packages as this process, and none that lies where it was started.

    It is in a group of its own: Ctrl-C is for this process, which then ends its workers. `errors` takes what it says
    on stderr, in place of ours.
    """
    return subprocess.Popen(  # noqa: S603  # our own program
        [sys.executable, "-P", "-c", code, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        process_group=0 if os.name == "posix" else None,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )


def _asked(worker: subprocess.Popen[bytes], request: Request) -> Answer:
    assert worker.stdin
    assert worker.stdout
    try:
        send(worker.stdin, pack(request))
        raw = receive(worker.stdout)
    except (OSError, ValueError):  # it is gone, or was let go of
        raw = None
    answer = unpack(Answer, raw) if raw else None
    if answer is None:
        raise WorkerError(
            f"a process that reads documents ended{_how(worker)} in the middle of {_first(request)}",
            "there may be too little memory: try fewer --jobs",
        )
    if answer.fault:
        raise RuntimeError(f"in a process that reads documents:\n{answer.fault}")
    if answer.error:
        raise ModelError(answer.error, answer.hint)
    return answer


def _first(request: Request) -> str:
    documents = request.documents or request.tasks[0].documents
    return documents[0].id


def _how(worker: subprocess.Popen[bytes]) -> str:
    try:
        code = worker.wait(timeout=1)
    except subprocess.TimeoutExpired:
        return ""
    return f" (signal {-code})" if code < 0 else f" (exit code {code})"
