"""Measure `--engine dask` against `--jobs`, and what it costs when one of two workers is killed in the middle.

Usage: python bench/engines.py [--rounds N] [--documents N]

A corpus of `--documents` files (600) is made by bench/speed.py. Each round runs in turn, with two processes and without
a cache: `--jobs 2`, `--engine dask --jobs 2`, and the latter again with one worker ended by SIGKILL after half of the
time that the run before took. The reports have to be the same to the last byte, but for the seconds that they tell;
where they are not, this exits 1. The ratios are medians of N rounds (3), each of runs that followed each other; "noise"
is the middle half of them over their median.
"""

import argparse
import re
import signal
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from speed import spread, tell, write_corpus

SECONDS = re.compile(rb'"seconds": [0-9.e-]+')
RUNS = {"local": ("--engine", "local"), "dask": ("--engine", "dask")}


@dataclass(frozen=True, slots=True)
class Run:
    """How long a run took, and its report without what it says of that."""

    seconds: float
    report: bytes


def timed(folder: Path, engine: str, *, kill_after: float = 0) -> Run:
    """Check a folder; with `kill_after`, end one worker after as many seconds."""
    started = time.perf_counter()
    words = [str(folder), "--format", "json", "--no-cache", "--jobs", "2", *RUNS[engine]]
    with subprocess.Popen([sys.executable, "-m", "factcheck", *words], stdout=subprocess.PIPE) as run:
        if kill_after:
            time.sleep(kill_after)
            busiest(run.pid).send_signal(signal.SIGKILL)
        report = run.stdout.read() if run.stdout else b""
    if run.returncode not in (0, 1):
        raise SystemExit(f"--engine {engine} ended with {run.returncode}")
    return Run(time.perf_counter() - started, SECONDS.sub(b"", report))


def busiest(pid: int) -> psutil.Process:
    """Give the process below a run that has worked most: of a cluster, that is a worker."""
    below = psutil.Process(pid).children(recursive=True)
    return max(below, key=lambda process: process.cpu_times().user)


def measure(folder: Path, rounds: int) -> dict[str, list[Run]]:
    """Run everything in turn, as often as there are rounds."""
    found: dict[str, list[Run]] = defaultdict(list)
    for _ in range(rounds):
        found["local"].append(timed(folder, "local"))
        found["dask"].append(timed(folder, "dask"))
        found["killed"].append(timed(folder, "dask", kill_after=found["dask"][-1].seconds / 2))
    return found


def tell_ratio(name: str, runs: Sequence[Run], by: Sequence[Run]) -> None:
    """Print what some runs took, each over the one of its round."""
    ratios = [run.seconds / other.seconds for run, other in zip(runs, by, strict=True)]
    tell(name, statistics.median(ratios), f"noise {spread(ratios):.0%}")


def main() -> int:
    """Print the ratios; 1 where a report differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--documents", type=int, default=600)
    given = parser.parse_args()
    with TemporaryDirectory() as name:
        write_corpus(Path(name) / "docs", given.documents)
        runs = measure(Path(name) / "docs", given.rounds)
    of = f"{given.documents} files:"
    tell_ratio(f"{of} dask, two workers / two jobs", runs["dask"], runs["local"])
    tell_ratio(f"{of} one worker killed / none", runs["killed"], runs["dask"])
    is_same = len({run.report for found in runs.values() for run in found}) == 1
    conflicts = runs["local"][0].report.count(b'"rule":')
    print(f"{of} {'the same' if is_same else 'NOT THE SAME'} in all {3 * given.rounds} runs; {conflicts} conflicts")
    return not is_same


if __name__ == "__main__":
    sys.exit(main())
