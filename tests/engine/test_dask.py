"""Reading and judging on Dask's workers: the same values, whatever happens to a worker, and an end that says why."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factcheck import Config, Report, check
from factcheck.engine.dask_client import connection
from factcheck.engine.dask_cluster import Cluster
from factcheck.engine.dask_scheduler import own_scheduler
from factcheck.engine.dask_spread import spread
from factcheck.engine.dask_tasks import installation, read_batch, refuse_other
from factcheck.engine.hands import read_all
from factcheck.engine.tasks import Asked, Task, judge_part
from factcheck.errors import ModelError, UsageError, WorkerError
from factcheck.extract import extract_all
from factcheck.pipeline import all_rules
from factcheck.sources import collect

pytest.importorskip("distributed", reason="the extra dask is not installed")
psutil = pytest.importorskip("psutil", reason="it comes with the extra dask")

if TYPE_CHECKING:
    from collections.abc import Iterator

STORIES = sorted((Path(__file__).parents[2] / "fixtures" / "stories").iterdir())[:4]
DOCUMENTS = collect([str(path) for path in STORIES]).documents
HERE = "127.0.0.1"
WHAT_WAS_LOADED = """
import sys
from factcheck.__main__ import main
sys.argv[1:] = ["a.txt", "--no-cache", "--jobs", "1"]
main()
sys.exit(" ".join(sorted({name.partition(".")[0] for name in sys.modules} & {"dask", "distributed", "fsspec"})))
"""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Start two workers for all tests here: each start takes seconds."""
    with own_scheduler(2) as address:
        yield address


def report(**options: Any) -> Report:
    """Check the stories; how long it took is left out."""
    return replace(check([*map(str, STORIES)], config=Config(**options)), seconds=0)


def tasks() -> Iterator[Task]:
    """Yield what is asked of each story on its own."""
    asked = Asked(all_rules(Config()), within=True, model="a model")
    for story in STORIES:
        documents = collect([str(story)]).documents
        yield Task(documents, tuple(read.packed for read in read_all(documents, None)), None, asked)


# ------------------------------------------------------------------ the same


def test_the_report_is_that_of_a_local_run(address: str) -> None:
    alone = report()
    assert alone.conflicts
    assert report(engine=f"dask={address}") == alone


def test_what_is_read_is_the_same_and_in_order(address: str) -> None:
    with Cluster(f"dask={address}", batch=1000) as cluster:
        assert list(cluster.read(DOCUMENTS)) == list(read_all(DOCUMENTS, None))


def test_what_is_judged_is_the_same_and_in_order(address: str) -> None:
    alone = list(map(judge_part, tasks()))
    assert any(judged.conflicts for judged in alone)
    with Cluster(f"dask={address}") as cluster:
        assert list(cluster.judge(tasks())) == alone
        assert list(cluster.judge(list(tasks())[:1])) == alone[:1]


def test_nothing_changes_when_a_worker_is_killed_in_the_middle(address: str) -> None:
    alone = list(read_all(DOCUMENTS, None))
    with connection(address) as client:
        workers = client.run(os.getpid)
        killed = min(workers.values())
        with Cluster(f"dask={address}", batch=1000) as cluster:
            found = cluster.read(DOCUMENTS)
            first = next(found)
            os.kill(killed, signal.SIGKILL)
            assert [first, *found] == alone
        client.wait_for_workers(2, timeout=30)
        assert killed not in client.run(os.getpid).values()


def test_a_large_document_is_sent_without_a_warning(address: str) -> None:
    with connection(address) as client:
        assert list(spread(client, len, ["x" * 12_000_000])) == [12_000_000]


def test_a_run_of_its_own_says_what_a_local_one_does_and_no_more() -> None:
    said = {}
    for engine in ("local", "dask"):
        words = [str(STORIES[0]), "--engine", engine, "--jobs", "2", "--no-cache", "--format", "json"]
        done = subprocess.run([sys.executable, "-m", "factcheck", *words], capture_output=True, text=True, check=False)
        said[engine] = done.returncode, re.sub(r'"seconds": [\d.]+', "", done.stdout), done.stderr
    assert said["dask"] == said["local"]
    assert said["dask"][0] == 1
    assert said["dask"][2] == ""


def test_nothing_listens_to_other_machines(address: str) -> None:
    with connection(address) as client:
        top = psutil.Process(next(iter(client.run(os.getppid).values())))
    ports = [
        found.laddr
        for process in (top, *top.children(recursive=True))
        for found in process.net_connections("inet")
        if found.status == psutil.CONN_LISTEN
    ]
    assert len(ports) >= 3
    assert {port.ip for port in ports} == {HERE}


def test_dask_is_not_loaded_unless_it_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ana Lund won on Tuesday. Ana Lunt won on Monday.")
    done = subprocess.run(
        [sys.executable, "-c", WHAT_WAS_LOADED], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, "\n")


# ------------------------------------------------------------------ what can go wrong


def test_without_the_extra_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)  # as if it were not there
    with pytest.raises(UsageError, match="--engine dask needs Dask") as found:
        check(DOCUMENTS, config=Config(engine="dask"))
    assert found.value.hint == "pip install 'factcheck-cli[dask]'"


@pytest.mark.parametrize(("engine", "meant"), [("dusk", "dask"), ("ray", "local, dask or dask=tcp://HOST:PORT")])
def test_a_script_that_names_no_engine_is_told(engine: str, meant: str) -> None:
    with pytest.raises(UsageError, match=f"no such engine: {engine}") as found:
        check(DOCUMENTS, config=Config(engine=engine))
    assert found.value.hint == f"did you mean {meant} ?"


@pytest.mark.parametrize(
    ("is_bound", "why"), [(False, "Connection refused"), (True, "nothing was said in 1 seconds")], ids=["none", "other"]
)
def test_a_scheduler_that_does_not_answer_is_an_error(is_bound: bool, why: str) -> None:
    with socket.create_server((HERE, 0)) as server:
        port = server.getsockname()[1]
        if not is_bound:
            server.close()
        with (
            pytest.raises(WorkerError, match=f"no Dask scheduler answers at tcp://{HERE}:{port}: {why}"),
            connection(f"tcp://{HERE}:{port}", patience=1),
        ):
            pass


def test_a_machine_that_is_not_known_is_exit_code_2_at_once() -> None:
    words = [str(STORIES[0]), "--no-cache", "--engine", "dask=tcp://no-such-host.invalid:8786"]
    done = subprocess.run([sys.executable, "-m", "factcheck", *words], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: no Dask scheduler answers at tcp://no-such-host.invalid:8786: ")
    assert done.stderr.count("\n") == 2


def test_a_model_that_is_missing_is_the_same_error_as_in_one_process(address: str) -> None:
    with pytest.raises(ModelError, match="no_such_model") as alone:
        list(extract_all(DOCUMENTS, model="no_such_model"))
    with (
        pytest.raises(ModelError, match="no_such_model") as found,
        Cluster(f"dask={address}", model="no_such_model") as it,
    ):
        list(it.read(DOCUMENTS))
    assert (str(found.value), found.value.hint) == (str(alone.value), alone.value.hint)


def test_a_worker_of_another_version_is_refused_when_it_joins_late(address: str) -> None:
    here = installation(None) | {"spacy": "0.1"}
    with (
        connection(address) as client,
        pytest.raises(WorkerError, match=r"spacy is 3\.[\d.]+ there, 0\.1 here") as found,
    ):
        list(spread(client, read_batch, [DOCUMENTS[:1]], None, here))
    assert found.value.hint == "on each worker: pip install spacy==0.1"


def test_a_worker_of_another_version_is_refused_on_connecting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    metadata = tmp_path / "factcheck_cli-0.0.7.dist-info" / "METADATA"
    metadata.parent.mkdir()
    metadata.write_text("Metadata-Version: 2.1\nName: factcheck-cli\nVersion: 0.0.7\n")
    here = installation(None)["factcheck-cli"]
    with monkeypatch.context() as patched:
        patched.syspath_prepend(str(tmp_path))
        with own_scheduler(1) as address:
            patched.undo()
            with pytest.raises(WorkerError, match=f"factcheck-cli is 0.0.7 there, {here} here"), connection(address):
                pass


def test_all_that_differs_is_told() -> None:
    here = {"Python": "3.12", "factcheck-cli": "0.1.0", "the model": "en_x 1 (abc)"}
    with pytest.raises(WorkerError) as found:
        refuse_other({"factcheck-cli": "0.0.9", "Python": "3.12"}, here, address="tcp://a:1")
    assert str(found.value) == (
        "the Dask worker at tcp://a:1 is not like this machine: factcheck-cli is 0.0.9 there, 0.1.0 here, "
        "the model is missing there, en_x 1 (abc) here"
    )
    refuse_other(here | {"more": "x"}, here)


def test_documents_that_cost_several_workers_are_an_error(address: str) -> None:
    with connection(address) as client, pytest.raises(WorkerError, match="4 Dask workers ended, one after the other"):
        list(spread(client, os._exit, [3]))


def test_a_scheduler_without_workers_is_an_error_after_a_while() -> None:
    with own_scheduler(0) as address, connection(address) as client:
        with pytest.raises(WorkerError, match=f"{address} has had no worker for 0 seconds") as found:
            list(spread(client, len, ["abc"], patience=0.1))
        assert found.value.hint == f"start one: dask worker {address}"


def test_a_scheduler_that_is_lost_is_an_error() -> None:
    with own_scheduler(1) as address, connection(address) as client:
        scheduler = next(iter(client.run(os.getppid).values()))
        with pytest.raises(WorkerError, match=f"the Dask scheduler at {address} was lost"):
            list(spread(client, os.kill, [scheduler], signal.SIGKILL))


@pytest.mark.skipif(sys.platform != "linux", reason="signals and process groups as a terminal has them")
def test_an_interrupted_run_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ana Lund won on Tuesday in Corran. " * 20_000)
    (tmp_path / "b.txt").write_text("Ana Lund won on Monday in Corran. " * 20_000)
    with subprocess.Popen(
        [sys.executable, "-m", "factcheck", ".", "--engine", "dask", "--jobs", "2", "--no-cache"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as run:
        started: list[psutil.Process] = []
        while len(started) < 3:  # the scheduler and two workers
            time.sleep(0.05)
            started = psutil.Process(run.pid).children(recursive=True)
        os.killpg(run.pid, signal.SIGINT)  # as a terminal does
        out, err = run.communicate(timeout=30)
    assert (run.returncode, out, err) == (130, b"", b"")
    assert psutil.wait_procs(started, timeout=20)[1] == []
