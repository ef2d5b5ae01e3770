"""Answers that are given again: the same to the last byte, and never when anything that decides them has changed.

Most tests use a program that reads a folder and prints what it found, so that they need no model; the last ones run
factcheck itself.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factcheck.cache.folder import cache_folder
from factcheck.cache.replay import _place_of_seconds, folder_of
from factcheck.cache.store import FILE

TOLL = "The sheriff's office said that {} people were killed in the flood at Port Ambrose on Tuesday.\n"
PROGRAM = """
import os, sys
from pathlib import Path
from factcheck.cache import replay

words = sys.argv[1:]
code = replay.answer(words)
if code is None:
    replay.record(words)
    found = [f"{path.name}: {path.read_text()}" for path in sorted(Path("docs").rglob("*.*")) if path.is_file()]
    found += [name for name in ("factcheck.toml", ".gitignore") if Path(name).exists()]
    text = "\\n".join(found) + " in 7.0s"
    print(text)
    replay.add_written(text + "\\n", is_error=False)
    if "--write" in words:
        Path("out.txt").write_text("out")
    if "--git" in words:
        import subprocess
        subprocess.run([sys.executable, "-c", "pass"])
    replay.allow(Path(replay.folder_of(words)), ["docs"], 7.0)
    replay.keep(1)
    sys.stderr.write("done anew")
sys.exit(code or 1)
"""


class Folder:
    """Some documents, and a cache of their own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.docs = path / "docs"
        self.docs.mkdir()
        for name, toll in (("a", 12), ("b", 14), ("c", 12)):
            (self.docs / f"{name}.txt").write_text(TOLL.format(toll), "utf-8")
        kept = {name: value for name, value in os.environ.items() if name not in ("GITHUB_ACTIONS", "COLUMNS")}
        self.environment = kept | {"FACTCHECK_CACHE_DIR": str(path / "cache")}

    def start(self, *command: str, stdin: bytes = b"", **variables: str) -> tuple[int, bytes, bytes]:
        """Run a program in the folder; how long it took is left out of what it says."""
        done = subprocess.run(
            [sys.executable, *command],
            cwd=self.path,
            env=self.environment | variables,
            input=stdin,
            capture_output=True,
            check=False,
        )
        return done.returncode, re.sub(rb" in [0-9.]+s", b"", done.stdout), done.stderr

    def ask(self, *words: str, **variables: str) -> tuple[bytes, bool]:
        """Give what the small program answers to a call, and whether the answer was kept from an earlier one."""
        code, out, err = self.start("-c", PROGRAM, *(words or ("docs",)), **variables)
        assert code == 1
        return out, err == b""

    def check(self, *words: str, stdin: bytes = b"", **variables: str) -> tuple[int, bytes, bytes]:
        """Run factcheck itself."""
        return self.start("-m", "factcheck", *words, stdin=stdin, **variables)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    found = Folder(tmp_path)
    time.sleep(0.1)  # files of this very moment could change again unseen
    return found


def test_the_second_call_gets_the_same_answer_without_the_work(folder: Folder) -> None:
    (first, was_kept), (second, is_kept) = folder.ask(), folder.ask()
    assert first == second
    assert (was_kept, is_kept) == (False, True)


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
    first, _ = folder.ask()
    change(folder)  # type: ignore[operator]
    changed, is_kept = folder.ask()
    assert not is_kept
    assert changed != first


@pytest.mark.parametrize(
    "variables",
    [
        {"FACTCHECK_MIN_CONFIDENCE": "1"},
        {"FORCE_COLOR": "1"},
        {"COLUMNS": "120"},
        {"PYTHONUTF8": "1"},
        {"GITLAB_CI": "true"},
        {"CI_PROJECT_DIR": "/builds"},
        {"GITHUB_WORKSPACE": "/builds"},
        {"GITHUB_STEP_SUMMARY": "summary.md"},
    ],
)
def test_another_environment_is_another_call(folder: Folder, variables: dict[str, str]) -> None:
    folder.ask()
    assert not folder.ask(**variables)[1]


@pytest.mark.parametrize("words", [("docs", "--show", "1"), ("docs", "docs"), ("docs", "--no-cache")])
def test_other_words_are_another_call(folder: Folder, words: tuple[str, ...]) -> None:
    folder.ask()
    assert not folder.ask(*words)[1]


def test_a_file_of_this_very_moment_is_read_again(folder: Folder) -> None:
    edit(folder)
    os.utime(folder.docs / "b.txt", ns=(time.time_ns() + 10**10,) * 2)
    folder.ask()
    assert not folder.ask()[1]


@pytest.mark.parametrize("word", ["--write", "--git", "--no-cache", "-"])
def test_what_cannot_be_seen_through_is_never_given_again(folder: Folder, word: str) -> None:
    folder.ask("docs", word)
    assert not folder.ask("docs", word)[1]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Found 1 conflict in 0.3s", (20, 23, ".1f")),
        ('{"seconds": 0.312, "excerpt": "it blew"}', (12, 17, ".3g")),
        ('{"seconds": 0.312, "excerpt": "it blew in 0.3s"}', None),
        ("It blew in 0.3s\nFound 1 conflict in 0.3s", None),
        ("No conflicts", None),
    ],
)
def test_only_the_time_of_the_run_is_told_anew_and_never_that_of_a_document(text: str, kept: object) -> None:
    assert _place_of_seconds(text, 0.312) == kept


def test_files_are_seen_wherever_the_program_lies(folder: Folder) -> None:
    """A folder may be called as the package is that looks for modules."""
    program = folder.path / "importlib" / "program.py"
    program.parent.mkdir()
    program.write_text(PROGRAM.replace("path.read_text()", "open(path).read()"), "utf-8")
    first = folder.start(str(program), "docs")
    edit(folder)
    assert folder.start(str(program), "docs")[1] != first[1]


def test_a_damaged_cache_gives_the_same_answer(folder: Folder) -> None:
    first, _ = folder.ask()
    (folder.path / "cache" / FILE).write_bytes(b"not a database" * 400)
    assert folder.ask() == (first, False)
    assert folder.ask() == (first, True)


def test_the_folder_is_found_without_reading_the_options(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("FACTCHECK_CACHE_DIR", raising=False)
    assert Path(folder_of(["docs"])) == cache_folder()
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert Path(folder_of(["docs"])) == cache_folder()
    assert folder_of(["docs", "--cache-dir", "here"]) == folder_of(["--cache-dir=here"]) == "here"
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path))
    assert folder_of([]) == str(tmp_path)


# ------------------------------------------------------------------ factcheck itself


def test_a_call_is_answered_again_to_the_last_byte_without_loading_what_a_run_needs(folder: Folder) -> None:
    words = ("docs", "--format", "concise", "-v")
    first = folder.check(*words)
    assert first[0] == 1
    assert folder.check(*words) == first == folder.check(*words, "--no-cache")
    code = (
        f"import sys; sys.argv[1:] = {words!r}; from factcheck.__main__ import main; main();"
        "sys.stderr.write(' '.join(sys.modules))"
    )
    _, out, err = folder.start("-c", code)
    assert out == first[1]
    heavy = {"spacy", "numpy", "typer", "rich", "msgspec", "factcheck.model", "dataclasses", "typing", "pathlib"}
    assert not heavy & set(err.decode().split())


def test_a_run_that_can_keep_nothing_says_so_with_v_only(folder: Folder) -> None:
    (folder.path / "cache").write_text("a file where the folder should be")
    assert folder.check("docs")[2] == b""
    assert b"nothing is kept in" in folder.check("docs", "-v")[2]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk")
def test_an_answer_that_cannot_be_written_is_no_conflict(folder: Folder) -> None:
    assert [folder.check("docs")[0], folder.check("docs")[0]] == [1, 1]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", "docs"],
            cwd=folder.path,
            env=folder.environment,
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"error: cannot write the report")


@pytest.mark.skipif(not Path("/dev/stdin").exists(), reason="standard input that has a path")
def test_what_comes_by_a_pipe_is_read_each_time(folder: Folder) -> None:
    words = ("docs/a.txt", "/dev/stdin", "--format", "concise")
    assert folder.check(*words, stdin=TOLL.format(14).encode())[0] == 1
    assert folder.check(*words, stdin=TOLL.format(12).encode())[0] == 0


def test_a_baseline_that_comes_beside_a_config_elsewhere_is_seen(folder: Folder) -> None:
    elsewhere = folder.path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "factcheck.toml").write_text("", "utf-8")
    time.sleep(0.1)
    words = ("docs", "--config", "elsewhere/factcheck.toml")
    assert folder.check(*words)[0] == 1
    assert folder.check("baseline", "create", *words)[0] == 0
    assert folder.check(*words)[0] == 0
