"""Answers that are given again: the same to the last byte, and never when anything that decides them has changed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factcheck.cache.folder import cache_folder
from factcheck.cache.replay import folder_of
from factcheck.cache.store import FILE

TOLL = "The sheriff's office said that {} people were killed in the flood at Port Ambrose on Tuesday.\n"
SECONDS = re.compile(rb'( in |"seconds": ?)[0-9.]+')
LOADED = "sys.stderr.write(' '.join(sorted(sys.modules)))"


class Folder:
    """Three documents, two of which clash, and a cache of their own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.docs = path / "docs"
        self.docs.mkdir()
        for name, toll in (("a", 12), ("b", 14), ("c", 12)):
            (self.docs / f"{name}.txt").write_text(TOLL.format(toll), "utf-8")
        self.environment = {
            name: value for name, value in os.environ.items() if name not in ("GITHUB_ACTIONS", "COLUMNS")
        } | {"FACTCHECK_CACHE_DIR": str(path / "cache")}

    def run(self, *words: str, stdin: bytes = b"", **variables: str) -> tuple[int, bytes, bytes]:
        """Run factcheck as a program; the time that it took is left out of what it says."""
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", *(words or ("docs",))],
            cwd=self.path,
            env=self.environment | variables,
            input=stdin,
            capture_output=True,
            check=False,
        )
        return done.returncode, SECONDS.sub(rb"\1", done.stdout), SECONDS.sub(rb"\1", done.stderr)

    def is_given_again(self, *words: str, **variables: str) -> bool:
        """Say whether a call is answered without any stage of a run."""
        code = (
            f"import sys; sys.argv[1:] = {words or ('docs',)!r}; from factcheck.__main__ import main; main(); {LOADED}"
        )
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=self.path,
            env=self.environment | variables,
            capture_output=True,
            check=True,
        )
        return b"factcheck.pipeline" not in done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    found = Folder(tmp_path)
    time.sleep(0.1)  # files of this very moment could change again unseen
    return found


@pytest.mark.parametrize("words", [("docs",), ("docs", "--format", "json"), ("docs", "-v"), ("docs", "--show", "0")])
def test_the_answer_is_the_same_with_and_without_the_cache(folder: Folder, words: tuple[str, ...]) -> None:
    without = folder.run(*words, "--no-cache")
    assert without[0] == 1
    assert [folder.run(*words) for _ in range(3)] == [without] * 3
    assert folder.is_given_again(*words) == folder.is_given_again(*words)


def test_a_second_call_loads_neither_the_model_nor_the_command_line(folder: Folder) -> None:
    assert not folder.is_given_again()
    assert folder.is_given_again()
    code = f"import sys; sys.argv[1:] = ['docs']; from factcheck.__main__ import main; main(); {LOADED}"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder.path, env=folder.environment, capture_output=True, check=True
    )
    loaded = set(done.stderr.decode().split())
    assert not loaded & {"spacy", "numpy", "typer", "rich", "msgspec", "factcheck.model", "dataclasses", "typing"}


def test_a_run_says_how_long_it_took_itself(folder: Folder) -> None:
    told = []
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", "docs", "--format", "json"],
            cwd=folder.path,
            env=folder.environment,
            capture_output=True,
            check=False,
        )
        told.append(json.loads(done.stdout)["run"]["seconds"])
    assert told[1] < told[0] / 3


def edit(folder: Folder) -> None:
    (folder.docs / "b.txt").write_text(TOLL.format(12), "utf-8")


def edit_and_keep_the_time(folder: Folder) -> None:
    file = folder.docs / "b.txt"
    before = file.stat()
    file.write_text(TOLL.format(15), "utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def add(folder: Folder) -> None:
    (folder.docs / "d.txt").write_text(TOLL.format(16), "utf-8")


def add_below(folder: Folder) -> None:
    (folder.docs / "more").mkdir()
    (folder.docs / "more" / "d.txt").write_text(TOLL.format(16), "utf-8")


def remove(folder: Folder) -> None:
    (folder.docs / "b.txt").unlink()


def rename(folder: Folder) -> None:
    (folder.docs / "b.txt").rename(folder.docs / "z.txt")


def replace(folder: Folder) -> None:
    (folder.path / "draft").write_text(TOLL.format(19), "utf-8")
    (folder.path / "draft").replace(folder.docs / "b.txt")


def configure(folder: Folder) -> None:
    (folder.path / "factcheck.toml").write_text('ignore = ["numbers"]\n', "utf-8")


def ignore(folder: Folder) -> None:
    (folder.docs / ".factcheckignore").write_text("b.txt\n", "utf-8")


def ignore_above(folder: Folder) -> None:
    (folder.path / ".git").mkdir()
    (folder.path / ".gitignore").write_text("docs/b.txt\n", "utf-8")


@pytest.mark.parametrize(
    "change",
    [edit, edit_and_keep_the_time, add, add_below, remove, rename, replace, configure, ignore, ignore_above],
    ids=lambda change: change.__name__,
)
def test_whatever_changes_the_answer_is_seen(folder: Folder, change: object) -> None:
    first = folder.run()
    assert folder.run() == first
    change(folder)  # type: ignore[operator]
    changed = folder.run()
    assert changed == folder.run("docs", "--no-cache")
    assert changed != first


@pytest.mark.parametrize(
    "variables", [{"FACTCHECK_MIN_CONFIDENCE": "1"}, {"FORCE_COLOR": "1"}, {"COLUMNS": "120"}, {"PYTHONUTF8": "1"}]
)
def test_another_environment_is_another_call(folder: Folder, variables: dict[str, str]) -> None:
    folder.run()
    assert not folder.is_given_again(**variables)


def test_a_file_of_this_very_moment_is_read_again(folder: Folder) -> None:
    edit(folder)
    os.utime(folder.docs / "b.txt", ns=(time.time_ns() + 10**10,) * 2)
    folder.is_given_again()
    assert not folder.is_given_again()


@pytest.mark.parametrize("words", [("docs", "-o", "json=out.json"), ("docs", "--no-cache"), ("docs", "-")])
def test_what_writes_files_or_reads_stdin_is_never_given_again(folder: Folder, words: tuple[str, ...]) -> None:
    first = folder.run(*words, stdin=TOLL.format(20).encode())
    (folder.path / "out.json").unlink(missing_ok=True)
    assert folder.run(*words, stdin=TOLL.format(20).encode()) == first
    assert not folder.is_given_again(*words)
    assert (folder.path / "out.json").exists() == ("-o" in words)


def test_a_mistake_is_told_again(folder: Folder) -> None:
    assert folder.run("docs", "missing")[0] == 2
    assert folder.run("docs", "missing")[0] == 2


def test_a_damaged_cache_gives_the_same_answer(folder: Folder) -> None:
    first = folder.run()
    (folder.path / "cache" / FILE).write_bytes(b"not a database" * 400)
    assert folder.run() == first
    assert folder.run() == first


def test_a_cache_that_cannot_be_written_is_told_with_v_only(folder: Folder) -> None:
    (folder.path / "cache").write_text("a file where the folder should be")
    code, _, err = folder.run()
    assert (code, err) == (1, b"")
    assert b"nothing is kept in" in folder.run("docs", "-v")[2]


def test_nobody_reads_the_answer_to_its_end(folder: Folder) -> None:
    folder.run()
    with subprocess.Popen(
        [sys.executable, "-m", "factcheck", "docs"],
        cwd=folder.path,
        env=folder.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout
        assert child.stderr
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == 1


def test_the_folder_is_found_without_reading_the_options(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("FACTCHECK_CACHE_DIR", raising=False)
    assert Path(folder_of(["docs"])) == cache_folder()
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert Path(folder_of(["docs"])) == cache_folder()
    assert folder_of(["docs", "--cache-dir", "here"]) == folder_of(["--cache-dir=here"]) == "here"
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path))
    assert folder_of([]) == str(tmp_path)
