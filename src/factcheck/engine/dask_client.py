"""Knows how a run connects to a Dask scheduler that is there, and which workers it refuses."""

from __future__ import annotations

import asyncio
import importlib.metadata
import socket
import ssl
import sys
import warnings
from asyncio import CancelledError as AsyncCancelledError
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from factcheck.engine.dask_tasks import DISTRIBUTION, installation, refuse_other
from factcheck.errors import WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from distributed import Client

ANSWERING: Final = 10
"""Seconds that a scheduler has to answer in."""
_LETTING_GO: Final = 2
"""Seconds to tell a scheduler that nothing more is wanted of it."""
_TO_START: Final = "dask scheduler starts one; --engine dask needs none"
_CERTIFICATES: Final = "Dask takes the certificates from its own settings: distributed.comm.tls"
_QUIET: Final = dict.fromkeys(("distributed", "distributed.client", "tornado", "tornado.application"), "critical")
"""What Dask tells on stderr of its own accord: we tell what a user can use."""


@contextmanager
def connection(address: str, model: str | None = None, *, patience: int = ANSWERING) -> Iterator[Client]:
    """Connect to a scheduler whose workers are like this machine; it has `patience` seconds to answer in.

    Raises WorkerError when none answers, or workers are not like it.
    """
    client = _connect(address, patience)
    try:
        _refuse_others(client, model)
        yield client
    finally:
        with suppress(OSError, RuntimeError):  # it may be lost
            client.close(timeout=_LETTING_GO)


def load() -> None:
    """Import Dask, and keep it quiet where this run is the first to do so."""
    if "distributed" not in sys.modules:
        import dask

        dask.config.set({"logging": _QUIET})
    import distributed  # noqa: F401


def _connect(address: str, patience: int) -> Client:
    load()
    from distributed import Client

    try:
        _knock(address, patience)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of versions, which we compare ourselves
            return Client(address, timeout=patience, set_as_default=False)
    except (OSError, ValueError, TypeError, RuntimeError) as err:
        hint = _CERTIFICATES if isinstance(err, TypeError | ssl.SSLError) else _TO_START
        why = _cause(err) or _trouble(address) or f"nothing was said in {patience} seconds"
        raise WorkerError(f"no Dask scheduler answers at {address}: {why}", hint) from err


def _knock(address: str, patience: int) -> None:
    """Raise what `_greet` does, and be interrupted by Ctrl-C; in this thread, a loop may be running already."""
    ended: SimpleQueue[Exception | None] = SimpleQueue()

    def greet() -> None:
        try:
            asyncio.run(_greet(address, patience))
        except Exception as err:  # it is raised below
            ended.put(err)
        else:
            ended.put(None)

    Thread(target=greet, daemon=True).start()
    err = ended.get()
    if err:
        raise err


async def _greet(address: str, patience: int) -> None:
    """Raise OSError unless a scheduler answers: a client waits for ever for the first word of another program."""
    from distributed.comm import connect
    from distributed.security import Security

    await asyncio.get_running_loop().getaddrinfo(urlsplit(address).hostname, None)
    options = Security().get_connection_args("client")
    comm = await asyncio.wait_for(connect(address, timeout=patience, **options), patience + 1)
    comm.abort()


def _cause(err: BaseException) -> str:
    """Give the first cause, in words and on one line; empty where it is that time was up."""
    while err.__cause__:
        err = err.__cause__
    if isinstance(err, CancelledError | AsyncCancelledError | TimeoutError):
        return ""
    return str(err).split("\n")[0].rpartition("] ")[2] or type(err).__name__


def _trouble(address: str) -> str:
    """Say why nothing can be reached at an address, if that is so: Dask tries it so often that it cannot tell."""
    place = urlsplit(address)
    try:
        socket.create_connection((place.hostname, place.port), timeout=1).close()
    except OSError as err:
        return _cause(err) or "no answer"
    return ""


def _refuse_others(client: Client, model: str | None) -> None:
    """Raise WorkerError for the first worker that is not like this machine.

    Python's own function goes first: a worker without factcheck understands none of ours.
    """
    here = installation(model)
    for address, version in _asked(client, importlib.metadata.version, DISTRIBUTION):
        found = version if isinstance(version, str) else ""
        refuse_other({DISTRIBUTION: found}, {DISTRIBUTION: here[DISTRIBUTION]}, address=address)
    for address, there in _asked(client, installation, model):
        if isinstance(there, Exception):
            raise WorkerError(f"the Dask worker at {address} cannot run factcheck: {there}", "install it there anew")
        refuse_other(there, here, address=address)


def _asked(client: Client, function: Callable[..., Any], *words: Any) -> list[tuple[str, Any]]:
    """Give the address of each worker and what it answers, or the exception that it met."""
    answers: dict[str, Any] = client.run(function, *words, on_error="return")
    return sorted(answers.items())
