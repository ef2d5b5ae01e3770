"""Reading in several processes: the same values, from any caller, and an end whatever happens to a worker."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.engine.hands import read_all
from factcheck.engine.worker import Request
from factcheck.engine.workers import Jobs, Workers, count_workers
from factcheck.errors import ModelError, WorkerError
from factcheck.extract import extract_all
from factcheck.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENTS = tuple(
    Document(name, f"Mayor {mayor} said on Tuesday that {toll} people were killed. “We had warned them,” she said.\n")
    for name, mayor, toll in [("a", "Ana Lund", 12), ("b", "Bea Orr", 14), ("c", "Cay Dahl", 16), ("d", "Dee Falk", 18)]
)
NO_GUARD = """
from factcheck.engine.worker import Request
from factcheck.engine.workers import Workers
from factcheck.model import Document
requests = [Request((Document(name, "Ana Lund won on Tuesday."),)) for name in "ab"]
with Workers(None, 2) as workers:
    print(*(answer.read[0].sketch.sentences for answer in workers.answers(requests)))
"""


def test_the_values_are_those_of_one_process_in_order() -> None:
    with Workers(None, 2) as workers:
        answers = list(workers.answers(Request((document,)) for document in DOCUMENTS))
    assert [read for answer in answers for read in answer.read] == list(read_all(DOCUMENTS, None))


def test_no_request_is_made_long_before_its_turn() -> None:
    made: list[str] = []

    def requests() -> Iterator[Request]:
        for document in DOCUMENTS * 3:
            made.append(document.id)
            yield Request((document,))

    with Workers(None, 1) as workers:
        answers = workers.answers(requests())
        next(answers)
        assert len(made) < len(DOCUMENTS)
        assert len(list(answers)) == 3 * len(DOCUMENTS) - 1


def test_little_work_starts_no_process() -> None:
    with Jobs(None, 2) as hands:
        assert list(hands.read(DOCUMENTS)) == list(read_all(DOCUMENTS, None))
        assert hands._workers is None  # there is no other way to see it


def test_a_worker_that_is_killed_is_an_error_that_says_so() -> None:
    with Workers(None, 2) as workers:
        workers.processes[1].kill()
        with pytest.raises(WorkerError, match=r"ended \(signal 9\)"):
            list(workers.answers([Request(DOCUMENTS[:2]), Request(DOCUMENTS[2:])]))
    assert all(process.returncode is not None for process in workers.processes)


def test_a_model_that_is_missing_is_the_same_error_as_in_one_process() -> None:
    with pytest.raises(ModelError, match="no_such_model") as alone:
        list(extract_all(DOCUMENTS, model="no_such_model"))
    with Workers("no_such_model", 1) as workers, pytest.raises(ModelError, match="no_such_model") as found:
        list(workers.answers([Request(DOCUMENTS)]))
    assert (str(found.value), found.value.hint) == (str(alone.value), alone.value.hint)


def test_a_script_without_a_main_guard_may_call_it(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text(NO_GUARD)
    (tmp_path / "random.py").write_text("raise SystemExit('a file of the user must not be imported')")
    done = subprocess.run([sys.executable, "-P", "script.py"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "1 1\n"


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells which processes a run has started")
def test_an_interrupted_run_leaves_no_worker_behind(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("Ana Lund won on Tuesday in Corran. " * 9000)
    (tmp_path / "other.txt").write_text("Ana Lund won on Monday in Corran. " * 9000)
    with subprocess.Popen(
        [sys.executable, "-m", "factcheck", ".", "--jobs", "2", "--no-cache"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as run:
        while not children_of(run.pid):
            time.sleep(0.05)
        workers = children_of(run.pid)
        os.killpg(run.pid, signal.SIGINT)  # as a terminal does
        out, err = run.communicate(timeout=30)
    assert (run.returncode, out, err) == (130, b"", b"")
    deadline = time.monotonic() + 20
    while any(is_running(worker) for worker in workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(is_running(worker) for worker in workers)


def children_of(process: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def is_running(process: int) -> bool:
    """Say whether a process is there; one that has ended, and that nobody has asked about, is not."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except FileNotFoundError:
        return False
    return "State:\tZ" not in status


@pytest.mark.parametrize(("characters", "jobs", "count"), [(0, 8, 1), (1_000, 8, 1), (130_000, 8, 2), (10**6, 3, 3)])
def test_no_more_workers_start_than_there_is_work_for(characters: int, jobs: int, count: int) -> None:
    assert count_workers([Document("a", "x" * characters)], jobs) == count
