"""Knows how a Dask scheduler with its workers is started on this machine for one run, and ended with it."""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from factcheck.engine.dask_client import load
from factcheck.engine.worker import receive
from factcheck.engine.workers import start_program
from factcheck.errors import WorkerError

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator

_PROGRAM: Final = "from factcheck.engine.dask_local import main; main()"


@contextmanager
def own_scheduler(workers: int) -> Iterator[str]:
    """Start a scheduler with some workers, give its address, and leave nothing of them behind.

    Raises WorkerError when they do not start.
    """
    with TemporaryDirectory(prefix="factcheck-dask-", ignore_cleanup_errors=True) as folder:
        log = Path(folder, "stderr")
        with log.open("wb") as errors:
            program = start_program(_PROGRAM, str(workers), folder, errors=errors)
        try:
            load()  # while it starts
            address = receive(program.stdout) if program.stdout else None
            if address is None:
                raise WorkerError(f"the Dask cluster did not start: {_last_line(log)}", "try --engine local")
            yield address.decode()
        finally:
            _end(program)


def _last_line(log: Path) -> str:
    lines = log.read_text("utf-8", "replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "it said nothing")


def _end(program: subprocess.Popen[bytes]) -> None:
    """End it with all that it has started."""
    if os.name == "posix":
        with suppress(ProcessLookupError):
            os.killpg(program.pid, signal.SIGKILL)
    program.kill()
    program.communicate()
