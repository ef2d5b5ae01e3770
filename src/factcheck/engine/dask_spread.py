"""Knows how work is spread over the workers of a Dask scheduler, which does a lost worker's part again."""

from __future__ import annotations

import time
import warnings
from asyncio import CancelledError as AsyncCancelledError
from concurrent.futures import CancelledError
from contextlib import suppress
from itertools import islice
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final

from factcheck.errors import WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from distributed import Client, Future

_AHEAD: Final = 2
"""Pieces of work for each thread of a worker, so that none waits for us, and little waits in the scheduler's memory."""
_PULSE: Final = 1.0
"""Seconds between two looks at a scheduler from which nothing comes."""
DESERTED: Final = 60.0
"""Seconds that there may be no worker: some schedulers start workers only when work waits."""


def spread(
    client: Client, task: Callable[..., Any], items: Iterable[Any], *options: Any, patience: float = DESERTED
) -> Iterator[Any]:
    """Yield what a task makes of each item, in order; `options` are the same for all.

    What the task raises is raised here. Raises WorkerError when the scheduler is lost, when there has been no worker
    for so many seconds, and when one item has cost several workers.
    """
    ended: SimpleQueue[Future] = SimpleQueue()
    under_way: dict[str, tuple[int, Future]] = {}
    ready: dict[int, Any] = {}
    coming, given = enumerate(items), 0
    while True:
        for number, item in islice(coming, max(0, _room(client) - len(under_way))):
            future = _submitted(client, task, item, *options)
            under_way[future.key] = number, future
            future.add_done_callback(ended.put)
        if not under_way:
            return
        future = _next_ended(ended, client, patience)
        ready[under_way.pop(future.key)[0]] = _result(future, client)
        while given in ready:
            yield ready.pop(given)
            given += 1


def _submitted(client: Client, task: Callable[..., Any], *words: Any) -> Future:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what is larger than usual
        return client.submit(task, *words, pure=False)


def _room(client: Client) -> int:
    """Give how many pieces may be under way; one at least, or no worker would ever be started for them."""
    return max(1, _threads(client) * _AHEAD)


def _threads(client: Client) -> int:
    if client.status != "running":
        raise _lost(client)
    try:
        return sum(client.nthreads().values())
    except (OSError, CancelledError, AsyncCancelledError) as err:
        raise _lost(client) from err


def _next_ended(ended: SimpleQueue[Future], client: Client, patience: float) -> Future:
    """Wait for a piece of work that has ended, well or badly."""
    seen = time.monotonic()
    while True:
        with suppress(Empty):
            return ended.get(timeout=_PULSE)
        if _threads(client):
            seen = time.monotonic()
        elif time.monotonic() - seen > patience:
            raise WorkerError(
                f"the Dask scheduler at {_address(client)} has had no worker for {patience:.0f} seconds",
                f"start one: dask worker {_address(client)}",
            )


def _result(future: Future, client: Client) -> Any:
    from distributed import KilledWorker

    try:
        return future.result()
    except KilledWorker as err:
        raise WorkerError(
            f"{err.allowed_failures + 1} Dask workers ended, one after the other, over the same documents",
            "there may be too little memory: give the workers more, or start fewer of them",
        ) from err
    except (OSError, CancelledError, AsyncCancelledError) as err:
        raise _lost(client) from err


def _lost(client: Client) -> WorkerError:
    return WorkerError(f"the Dask scheduler at {_address(client)} was lost", "see whether it runs, and check again")


def _address(client: Client) -> str:
    return str(client.scheduler.address) if client.scheduler else "?"
