"""Knows what an engine of the config means: the workers of a Dask scheduler, sought when there is work for them."""

from __future__ import annotations

import importlib.util
from contextlib import ExitStack
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from factcheck.config.kinds import ENGINE, BadValue
from factcheck.engine.dask_client import connection
from factcheck.engine.dask_scheduler import own_scheduler
from factcheck.engine.dask_spread import spread
from factcheck.engine.dask_tasks import DISTRIBUTION, installation, judge_task, read_batch
from factcheck.engine.tasks import judge_part
from factcheck.engine.workers import BATCH, count_processors, in_batches
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from distributed import Client

    from factcheck.engine.hands import Read
    from factcheck.engine.tasks import Judged, Task
    from factcheck.model import Document


class Cluster:
    """The workers of an engine: of "dask", as many of this machine as there are `jobs`; of "dask=ADDRESS", those there.

    `batch` are the characters of documents that are sent at once.
    Raises UsageError for what is no engine, and where Dask is not installed.
    """

    def __init__(self, engine: str, *, model: str | None = None, jobs: int = 1, batch: int = BATCH) -> None:
        _refuse_unknown(engine)
        if importlib.util.find_spec("distributed") is None:
            raise UsageError(f"--engine {engine} needs Dask", f"pip install '{DISTRIBUTION}[dask]'")
        self._address = engine.partition("=")[2]
        self._model, self._jobs, self._batch = model, jobs or count_processors(), batch
        self._client: Client | None = None
        self._open = ExitStack()

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the scheduler, and end it if it was started for this run."""
        self._client = None
        self._open.close()

    def read(self, documents: Sequence[Document]) -> Iterator[Read]:
        """Yield what each document holds, in order.

        Raises ModelError when the language model cannot be loaded, WorkerError when scheduler or workers fail.
        """
        if documents:
            yield from chain.from_iterable(self._spread(read_batch, in_batches(documents, self._batch)))

    def judge(self, tasks: Iterable[Task]) -> Iterator[Judged]:
        """Yield what is found in each part, in order; a single part is judged here, where nothing else is to be done.

        Raises WorkerError when scheduler or workers fail.
        """
        waiting = iter(tasks)
        first = tuple(islice(waiting, 2))
        if len(first) < 2:
            yield from map(judge_part, first)
        else:
            yield from self._spread(judge_task, chain(first, waiting))

    def _spread(self, task: Callable[..., Any], items: Iterable[Any]) -> Iterator[Any]:
        return spread(self._connected(), task, items, self._model, installation(self._model))

    def _connected(self) -> Client:
        if self._client is None:
            address = self._address or self._open.enter_context(own_scheduler(self._jobs))
            self._client = self._open.enter_context(connection(address, self._model))
        return self._client


def _refuse_unknown(engine: str) -> None:
    """Raise UsageError for a word from a script; those of a config are known to be right."""
    try:
        ENGINE.read(engine)
    except BadValue as bad:
        raise UsageError(f"no such engine: {engine}", f"did you mean {bad.meant or bad.expected} ?") from bad
