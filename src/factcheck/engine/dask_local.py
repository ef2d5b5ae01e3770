"""A program that is a Dask cluster of this machine: its address goes out first, and it ends when its input does.

A program of its own keeps three things away from the run that started it: Ctrl-C, what Dask says on its way, and the
rule that whoever starts processes must not be a script without `if __name__ == "__main__"`.
"""

from __future__ import annotations

import os
import sys
from typing import Final

import dask
from distributed import LocalCluster

from factcheck.engine.worker import send

HERE: Final = "127.0.0.1"
_NOBODY_LOOKS: Final[dict[str, object]] = {
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
    "distributed.worker.profile.enabled": False,
}
"""A cluster that lives as long as a run serves no pages, and none of its workers notes where its time goes."""


def main() -> None:
    """Start as many workers as the command line says, whose files go to the folder that it names."""
    outgoing = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints is no answer
    count, folder = sys.argv[1:]
    with dask.config.set(_NOBODY_LOOKS), start(int(count), folder) as cluster:
        send(outgoing, cluster.scheduler_address.encode())
        sys.stdin.buffer.read()


def start(count: int, folder: str) -> LocalCluster:
    """Start a cluster that only this machine can reach; a worker that is lost is replaced."""
    return LocalCluster(
        n_workers=count,
        threads_per_worker=1,
        processes=True,
        host=HERE,
        protocol="tcp://",
        dashboard_address=None,
        scheduler_kwargs={"dashboard_address": f"{HERE}:0"},
        memory_limit=0,  # as much as --jobs without Dask
        local_directory=folder,
    )
