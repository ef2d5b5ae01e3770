"""A change and its conflicts, as a team meets them: only what is new fails, and fixes change words and nothing else."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import factcheck
from factcheck import Config, Document
from factcheck.cli.entry import run
from factcheck.cli.fixing import fix_documents, show_diff
from factcheck.cli.focus import spread_focus
from repositories import commit, git, start

TOLL = "The levee at Port Ambrose failed on Tuesday. The sheriff's office said that {} people were killed in the flood."
NAME = "Mayor {} said that the state had been warned about the levee at Port Ambrose before the flood."
OTHER = "In Port Ambrose, Mayor {} blamed the state for the flood and for the levee."
RIGHT, WRONG = "Delphine Arceneaux", "Delphine Arcenaux"
PINNED = f'[canonical]\n"{RIGHT}" = ["{WRONG}"]\n'
ROOT = Path(__file__).parent.parent
QUIET = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS", "TERM", "GITHUB_ACTIONS")


class Desk:
    """A working directory in which factcheck is run."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[bytes]) -> None:
        self.folder = folder
        self._capture = capture

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))

    def run(self, *words: str) -> tuple[int, bytes, str]:
        self._capture.readouterr()
        code = run(words)
        out, err = self._capture.readouterr()
        return code, out, err.decode("utf-8")

    def output(self) -> str:
        return self._capture.readouterr().out.decode("utf-8")

    def errors(self) -> str:
        return self._capture.readouterr().err.decode("utf-8")

    def report(self, *words: str) -> dict[str, Any]:
        _, out, err = self.run(*words, "--format", "json")
        assert out, err
        return json.loads(out)

    def places(self, *words: str) -> list[tuple[str, str, int]]:
        """Give rule, path and line of each conflict's primary place."""
        return [
            (conflict["rule"], mention["path"], mention["start"]["line"])
            for conflict in self.report(*words)["conflicts"]
            for mention in conflict["mentions"]
            if mention["primary"]
        ]

    def ids(self, *words: str) -> set[str]:
        return {conflict["id"] for conflict in self.report(*words)["conflicts"]}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Desk:
    for name in (*QUIET, *(name for name in os.environ if name.startswith("FACTCHECK_"))):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path.parent / "cache"))  # many texts come up again
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, capfdbinary)


@pytest.fixture
def repo(desk: Desk) -> Desk:
    """Give a repository with one old conflict, about the toll, that was accepted."""
    start(desk.folder)
    desk.write("a.txt", f"{TOLL.format(12)}\n\n{NAME.format(RIGHT)}\n")
    desk.write("b.txt", f"{TOLL.format(14)}\n\n{NAME.format(RIGHT)}\n")
    desk.write("c.txt", f"The town of Port Ambrose has two schools.\n\n{NAME.format(RIGHT)}\n")
    assert desk.run("baseline", "create", ".")[0] == 0
    commit(desk.folder)
    return desk


# ------------------------------------------------------------------ a change


def test_only_the_new_conflict_fails_and_sits_on_the_changed_line(repo: Desk) -> None:
    assert repo.run()[0] == 0
    repo.write("c.txt", f"The town of Port Ambrose has two schools.\n\n{NAME.format(WRONG)}\n")
    assert repo.run("--changed")[0] == 1
    assert repo.places("--changed") == [("name-variant", "c.txt", 3)]
    assert repo.places() == [("name-variant", "a.txt", 3)]  # undecided, so the first place of all
    assert sorted(repo.places("--changed", "--no-baseline")) == [("name-variant", "c.txt", 3)]
    assert len(repo.places("--no-baseline")) == 2


def test_the_changed_place_comes_first_even_where_it_is_likely_right(repo: Desk) -> None:
    repo.write("a.txt", f"{TOLL.format(12)}\n\n{NAME.format(WRONG)}\n")
    commit(repo.folder)
    repo.write("c.txt", f"The town has two schools.\n\n\n{NAME.format(RIGHT)}\n")
    assert repo.places() == [("name-variant", "a.txt", 3)]
    assert repo.places("--changed") == []
    repo.write("c.txt", f"The town has two schools.\n\nThe {NAME.format(RIGHT).replace('Mayor', 'mayor,')}\n")
    assert repo.places("--changed") == [("name-variant", "c.txt", 3)]


def test_a_conflict_inside_one_changed_document_counts(repo: Desk) -> None:
    repo.write("d.txt", f"{NAME.format(RIGHT)}\n")
    repo.write("e.txt", f"{NAME.format(WRONG)}\n\nThe town has two schools.\n\n{NAME.format(RIGHT)}\n")
    commit(repo.folder)
    repo.write("e.txt", f"{NAME.format(WRONG)}\n\nThe town has two schools.\n\nLater {NAME.format(RIGHT)}\n")
    assert repo.places("--changed") == [("name-variant", "e.txt", 5)]


def test_a_branch_is_held_to_what_it_brings(repo: Desk) -> None:
    git(repo.folder, "checkout", "--quiet", "-b", "story")
    repo.write("c.txt", f"The town of Port Ambrose has two schools.\n\n{NAME.format(WRONG)}\n")
    commit(repo.folder)
    assert repo.run("--changed")[0] == 0
    assert repo.places("--since", "main") == [("name-variant", "c.txt", 3)]
    assert repo.run("--since", "mian")[0] == 2
    ids = repo.ids()
    git(repo.folder, "checkout", "--quiet", "main")
    repo.write(
        "c.txt",
        "Schools\n=======\n\nAn hour ago.\n\nThe town of Port Ambrose has two schools.\n\n" + NAME.format(RIGHT) + "\n",
    )
    repo.write("a.txt", f"Two more lines.\n\n{TOLL.format(12)}\n\n{NAME.format(RIGHT)}\n")
    commit(repo.folder)
    git(repo.folder, "checkout", "--quiet", "story")
    git(repo.folder, "rebase", "--quiet", "main")
    assert repo.places("--since", "main") == [("name-variant", "c.txt", 8)]
    assert repo.ids() == ids
    assert repo.run("--since", "main", "--baseline", "factcheck-baseline.json")[0] == 1


def test_the_rest_is_counted_and_not_shown(repo: Desk) -> None:
    repo.write("c.txt", "The town of Port Ambrose has three schools.\n")
    code, out, err = repo.run("--changed", "--no-baseline")
    assert (code, err) == (0, "")
    assert re.search(rb"1 conflict does not touch the change", out)


def test_a_focus_reads_all_and_reports_what_touches_it(repo: Desk) -> None:
    repo.write("d.txt", f"{NAME.format(WRONG)}\n")
    assert repo.places("--focus", "d.txt") == [("name-variant", "d.txt", 1)]
    assert repo.places("--focus", "c.txt", "--no-baseline") == [("name-variant", "c.txt", 3)]
    assert repo.places(".", "--no-baseline", "--focus", "b.txt", "nowhere/../d.txt")[0] == (
        "quantity-mismatch",
        "b.txt",
        1,
    )
    assert repo.run("--focus", "e.txt")[0] == 2


def test_paths_may_be_the_focus_themselves(repo: Desk) -> None:
    repo.write("d.txt", f"{NAME.format(WRONG)}\n")
    repo.write("notes.csv", "a,b\n")
    assert repo.places("--focus-paths", "d.txt") == [("name-variant", "d.txt", 1)]
    assert repo.places("--focus-paths", "b.txt") == [("name-variant", "b.txt", 3)]
    assert repo.places("--focus-paths", "--allow-empty", "notes.csv") == []
    assert repo.run("--focus-paths", "notes.csv")[0] == 2
    assert repo.run("--focus-paths")[0] == 2


def test_outside_a_repository_it_says_what_to_do(desk: Desk) -> None:
    desk.write("a.txt", TOLL.format(12))
    code, out, err = desk.run("--changed")
    assert (code, out) == (2, b"")
    assert re.fullmatch(r"error: --changed needs a git repository.*\n  help: .*--focus PATH\n", err)


# ------------------------------------------------------------------ groups


def test_every_folder_is_a_corpus_of_its_own(desk: Desk) -> None:
    for folder, toll in (("one", 12), ("two", 14)):
        desk.write(f"{folder}/a.txt", TOLL.format(toll))
        desk.write(f"{folder}/b.txt", NAME.format(RIGHT))
    assert desk.run(".")[0] == 1
    assert desk.run(".", "--group-by", "folder")[0] == 0
    assert desk.run("one", "two", "--each")[0] == 0
    desk.write("two/c.txt", TOLL.format(15))
    report = desk.report(".", "--group-by", "folder")
    assert report["run"]["documents"] == 5
    assert [sorted(item["path"] for item in found["mentions"]) for found in report["conflicts"]] == [
        ["two/a.txt", "two/c.txt"]
    ]


def test_the_same_conflict_in_two_folders_is_two(desk: Desk) -> None:
    for name in ("one/a", "two/a"):
        desk.write(f"{name}.txt", TOLL.format(12))
        desk.write(f"{name.replace('a', 'b')}.txt", TOLL.format(14))
    report = desk.report(".", "--group-by", "folder")
    assert len(report["conflicts"]) == 2
    assert len({found["id"] for found in report["conflicts"]}) == 1
    assert desk.run("baseline", "create", "one", "--group-by", "folder")[0] == 0
    assert desk.run(".", "--group-by", "folder")[0] == 1
    assert desk.run("baseline", "update", ".", "--group-by", "folder")[0] == 0
    assert desk.run(".", "--group-by", "folder")[0] == 0


def test_groups_are_read_in_one_stream() -> None:
    told: list[tuple[int, int]] = []
    documents = [Document(f"{folder}/{name}", TOLL.format(12)) for folder in ("one", "two") for name in "ab"]
    report = factcheck.check(
        documents, config=Config(group_by="folder"), progress=lambda done, count: told.append((done, count))
    )
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert report.facts == 2 * factcheck.check(documents[:2]).facts


def test_a_lonely_document_is_counted(desk: Desk) -> None:
    for name in ("one/a.txt", "one/b.txt", "two/a.txt"):
        desk.write(name, TOLL.format(12))
    report = desk.report(".", "--group-by", "folder", "--no-within")
    assert report["run"]["skipped"] == [{"path": "two/a.txt", "reason": "alone in its group"}]
    assert desk.run("two", "--group-by", "folder", "--no-within")[0] == 2


# ------------------------------------------------------------------ fixes

BYTES = {
    "plain": NAME.format(WRONG).encode() + b"\n",
    "no final line end": NAME.format(WRONG).encode(),
    "mark": b"\xef\xbb\xbf" + NAME.format(WRONG).encode() + b"\n",
    "UTF-16": ("\ufeff" + NAME.format(WRONG) + "\r\n").encode("utf-16-le"),
    "UTF-16 with the high byte first": ("\ufeff" + NAME.format(WRONG) + "\n").encode("utf-16-be"),
    "cp1252": (NAME.format(WRONG) + " It was at the café.\r\n").encode("cp1252"),
    "carriage returns": ("A line.\r\n\r\n" + NAME.format(WRONG) + "\r\nAnother.\r\n").encode(),
    "lone carriage returns": ("A line.\r\r" + NAME.format(WRONG) + "\rAnother.\r").encode(),
    "mixed line ends": ("A line.\n\r\n" + NAME.format(WRONG) + "\n\n\rThe end.").encode(),
}


@pytest.fixture
def misspelt(desk: Desk) -> Desk:
    """Give three documents of which one spells the mayor's name in another way, in a repository."""
    start(desk.folder)
    desk.write("a.txt", f"{NAME.format(RIGHT)}\n")
    desk.write("b.txt", f"{OTHER.format(RIGHT)}\n")
    desk.write("c.txt", f"{NAME.format(WRONG)}\n")
    commit(desk.folder)
    return desk


def test_an_unsafe_fix_waits_to_be_asked_for(misspelt: Desk) -> None:
    code, _, err = misspelt.run("--fix")
    assert (code, err) == (1, "Nothing to fix; 1 with --unsafe-fixes.\n")
    assert git(misspelt.folder, "status", "--porcelain") == ""
    code, out, err = misspelt.run("--fix", "--unsafe-fixes")
    assert (code, err) == (0, "Fixed 1 conflict in 1 file.\n")
    assert b"No conflicts found" in out
    assert Path("c.txt").read_text("utf-8") == f"{NAME.format(RIGHT)}\n"
    assert misspelt.run("--fix", "--unsafe-fixes")[::2] == (0, "Nothing to fix.\n")


def test_a_pinned_value_is_a_safe_fix(misspelt: Desk) -> None:
    misspelt.write("factcheck.toml", PINNED)
    assert misspelt.run("--fix")[::2] == (0, "Fixed 1 conflict in 1 file.\n")
    assert Path("c.txt").read_text("utf-8") == f"{NAME.format(RIGHT)}\n"
    assert misspelt.run()[0] == 0


def test_what_is_left_is_reported_where_it_stands_then(misspelt: Desk) -> None:
    misspelt.write("factcheck.toml", PINNED)
    misspelt.write("c.txt", f"{NAME.format(WRONG)} {TOLL.format(12)}\n")
    misspelt.write("d.txt", f"{TOLL.format(14)}\n")
    code, out, err = misspelt.run("--fix", "--format", "concise")
    assert (code, err) == (1, "Fixed 1 conflict in 1 file.\n")
    line = Path("c.txt").read_text("utf-8")
    assert f"c.txt:1:{line.index('12 people') + 1}".encode() in out


def test_a_document_is_fixed_between_the_others(misspelt: Desk) -> None:
    misspelt.write(
        "c.md", f"# Port Ambrose\n\nMayor {WRONG}**’s deputy** was there. [News](b.html)\n\n{NAME.format(WRONG)}\n"
    )
    Path("c.txt").unlink()
    before = Path("c.md").read_text("utf-8")
    assert misspelt.run("--fix", "--unsafe-fixes")[0] == 0
    assert Path("c.md").read_text("utf-8").replace(RIGHT, WRONG) == before


@pytest.mark.parametrize("raw", BYTES.values(), ids=BYTES)
def test_all_but_the_words_stays_byte_for_byte(misspelt: Desk, raw: bytes) -> None:
    file = Path("c.txt")
    file.write_bytes(raw)
    file.chmod(0o640)
    wide = "utf-16-be" if raw[:2] == b"\xfe\xff" else "utf-16-le" if b"\0" in raw else "ascii"
    expected = raw.replace("Arcenaux".encode(wide), "Arceneaux".encode(wide))
    assert expected != raw
    code, diff, err = misspelt.run("--diff", "--unsafe-fixes")
    assert (code, err) == (1, "Would fix 1 conflict in 1 file.\n")
    assert file.read_bytes() == raw
    assert misspelt.run("--fix", "--unsafe-fixes")[0] in (0, 2)
    assert file.read_bytes() == expected
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    file.write_bytes(raw)
    done = subprocess.run(["git", "apply", "-"], input=diff, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert file.read_bytes() == expected
    assert {path.name for path in Path().iterdir()} == {".git", "a.txt", "b.txt", "c.txt"}


def test_a_diff_writes_nothing_and_is_all_that_is_on_stdout(misspelt: Desk) -> None:
    code, out, err = misspelt.run("--diff", "--fix", "--unsafe-fixes", "-o", "json=report.json")
    assert code == 1
    assert out.splitlines()[:2] == [b"--- a/c.txt", b"+++ b/c.txt"]
    assert err == "Would fix 1 conflict in 1 file.\n"
    assert json.loads(Path("report.json").read_text("utf-8"))["conflicts"][0]["fix"] == {
        "applicability": "unsafe",
        "edits": [{"mention": 2, "replacement": RIGHT}],
    }
    assert misspelt.run("--diff", "--format", "json")[0] == 2
    assert git(misspelt.folder, "status", "--porcelain") == "?? report.json\n"


def test_a_diff_is_relative_to_where_one_stands(misspelt: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    misspelt.write("deep/d.txt", f"{NAME.format(WRONG)} Twice.\n")
    monkeypatch.chdir(misspelt.folder / "deep")
    _, out, _ = misspelt.run(str(misspelt.folder), "--diff", "--unsafe-fixes")
    assert b"--- a/d.txt" in out


def test_a_read_only_file_is_refused_before_anything_is_written(misspelt: Desk) -> None:
    misspelt.write("d.txt", f"{NAME.format(WRONG)}\n\nAgain.\n")
    misspelt.write("e.txt", f"The news of an hour.\n\n{NAME.format(RIGHT)}\n")
    Path("d.txt").chmod(0o444)
    code, out, err = misspelt.run("--fix", "--unsafe-fixes")
    assert (code, out) == (2, b"")
    assert err.startswith("error: cannot fix d.txt: the file is read-only\n")
    assert WRONG in Path("c.txt").read_text("utf-8")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a file away")
def test_a_file_stays_with_its_owner(misspelt: Desk) -> None:
    os.chown("c.txt", 12345, 12346)
    assert misspelt.run("--fix", "--unsafe-fixes")[0] == 0
    assert (Path("c.txt").stat().st_uid, Path("c.txt").stat().st_gid) == (12345, 12346)


def test_a_diff_that_someone_looks_at_cannot_move_the_terminal(misspelt: Desk) -> None:
    misspelt.write("c.txt", f"A line.\r\x1b[2J\n{NAME.format(WRONG)}\n")
    report = factcheck.check(["."])
    show_diff(report, unsafe=True, is_colored=True)
    shown = misspelt.output()
    assert "\x1b[2J" not in shown
    assert "\r" not in shown
    assert f"\x1b[32m+{NAME.format(RIGHT)}\x1b[0m\n" in shown
    show_diff(report, unsafe=True, is_colored=False)
    assert "\x1b" not in misspelt.output()


def test_a_link_is_fixed_where_it_leads(misspelt: Desk) -> None:
    Path("c.txt").rename("real.dat")
    Path("c.txt").symlink_to("real.dat")
    assert misspelt.run("--fix", "--unsafe-fixes")[0] == 0
    assert Path("c.txt").is_symlink()
    assert RIGHT in Path("real.dat").read_text("utf-8")


@pytest.mark.parametrize(
    ("raw", "complaint"),
    [
        (b"Another text.", "c.txt: not fixed: the file changed since it was read; run factcheck again"),
        (None, "c.txt: not fixed: it is no file that can be read again"),
        (b"\0\1\2", "c.txt: not fixed: the file changed since it was read; run factcheck again"),
    ],
)
def test_a_file_that_changed_is_left_alone(misspelt: Desk, raw: bytes | None, complaint: str) -> None:
    report = factcheck.check(["."])
    Path("c.txt").unlink()
    if raw is not None:
        Path("c.txt").write_bytes(raw)
    assert fix_documents(report, unsafe=True, recheck=pytest.fail) == report
    assert f"warning: {complaint}\n" in misspelt.errors()
    assert raw is None or Path("c.txt").read_bytes() == raw


def test_what_an_encoding_cannot_write_is_refused(misspelt: Desk) -> None:
    misspelt.write("factcheck.toml", f'[canonical]\n"Delphine Arčenaux" = ["{WRONG}"]\n')
    raw = (NAME.format(WRONG) + " It was at the café.\n").encode("cp1252")
    Path("c.txt").write_bytes(raw)
    code, _, err = misspelt.run("--fix")
    assert code == 1
    assert "c.txt: not fixed: the new words cannot be written in cp1252; save it as UTF-8 first" in err
    assert Path("c.txt").read_bytes() == raw


def test_broken_bytes_are_not_written_again(misspelt: Desk) -> None:
    raw = "É é à ç ü ö ".encode() + b"\xff\n\n" + NAME.format(WRONG).encode()
    Path("c.txt").write_bytes(raw)
    _, _, err = misspelt.run("--fix", "--unsafe-fixes")
    assert "some of its bytes are in no known encoding" in err
    assert Path("c.txt").read_bytes() == raw


def test_what_comes_from_standard_input_is_not_written() -> None:
    texts = [Document("one", NAME.format(RIGHT)), Document("two", OTHER.format(RIGHT))]
    report = factcheck.check([*texts, Document("<stdin>", NAME.format(WRONG))])
    assert report.conflicts[0].fix is not None
    assert fix_documents(report, unsafe=True, recheck=pytest.fail) == report


def test_only_conflicts_that_are_reported_are_fixed(misspelt: Desk) -> None:
    report = factcheck.check(["."])
    assert fix_documents(replace(report, conflicts=()), unsafe=True, recheck=pytest.fail).conflicts == ()
    assert misspelt.run("--fix", "--unsafe-fixes", "--changed")[0] == 0
    assert WRONG in Path("c.txt").read_text("utf-8")


@pytest.mark.parametrize("folder", ["demo", "stories"])
def test_a_second_run_finds_nothing_to_fix(desk: Desk, folder: str) -> None:
    """Fix copies of the fixtures, and see that neither the conflicts that were fixed nor new ones are there."""
    shutil.copytree(ROOT / "fixtures" / folder, folder, copy_function=shutil.copyfile)
    words = (folder, "--unsafe-fixes", "--group-by", "folder", "--fail-on", "never")
    before = desk.report(*words)["conflicts"]
    fixable = [conflict["id"] for conflict in before if conflict["fix"]]
    assert len(fixable) > 2
    _, _, err = desk.run(*words, "--fix")
    assert int(re.match(r"Fixed (\d+) conflicts in \d+ files\.\n$", err)[1]) >= len(fixable)  # one may bring up another
    after = {conflict["id"] for conflict in desk.report(*words)["conflicts"]}
    assert after == {conflict["id"] for conflict in before} - set(fixable)
    assert desk.run(*words, "--fix")[2] == "Nothing to fix.\n"


@pytest.mark.parametrize(
    ("words", "spread"),
    [
        (". --focus a.txt b.txt -v", ". --focus a.txt --focus b.txt -v"),
        (". --focus a.txt --focus b.txt c.txt", ". --focus a.txt --focus b.txt --focus c.txt"),
        ("--focus a.txt .", "--focus a.txt ."),
        ("--format json --focus a.txt .", "--format json --focus a.txt ."),
        (". --focus=a.txt b.txt", ". --focus=a.txt b.txt"),
        (". --focus a.txt -- --focus b.txt", ". --focus a.txt -- --focus b.txt"),
        (". --focus", ". --focus"),
    ],
)
def test_a_focus_takes_all_paths_that_follow_where_a_path_stands_before_it(words: str, spread: str) -> None:
    assert spread_focus(["check", *words.split()]) == ["check", *spread.split()]


@pytest.mark.parametrize(
    "words",
    [
        ["--focus", "a.txt", "--focus", "b.txt", "docs"],
        ["--config", "a.txt", "--focus", "b.txt", "docs"],
        ["-o", "docs", "--focus", "b.txt", "docs"],
    ],
)
def test_the_value_of_an_option_is_no_path_before_the_focus(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b.txt", "docs"):
        (tmp_path / name).touch()
    assert spread_focus(["check", *words]) == ["check", *words]
