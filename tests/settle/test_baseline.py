"""The baseline file: what it matches, how it is written and read, and that branches merge."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from factcheck.config import Config
from factcheck.errors import UsageError
from factcheck.model import RuleSpec
from factcheck.settle import settle
from factcheck.settle.baseline import Entry, accepted, entries_of, read_baseline, write_entries
from reports import Said, conflict, document

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.model import Conflict, Document
    from factcheck.settle import Settlement

SPECS = (RuleSpec("name-variant", "names", "error", "two names"),)
A = document("a.md", "Karin Lindqvist saw the yard.\n")
B = document("b.md", "Karin Lindkvist saw the yard.\n")
C = document("c.md", "Karin Lindkvisst saw the yard.\n")
ONE, TWO, THREE = "0a0000000000", "7b0000000000", "fc0000000000"


def named(identity: str, *documents: Document) -> Conflict:
    said = (Said(item.text[:15].strip(), "open", ((item, item.text[:15].strip()),)) for item in documents or (A, B))
    return conflict(*said, id=identity)


def write(path: Path, *conflicts: Conflict) -> str:
    path.write_text(write_entries(entries_of(conflicts).values()), "utf-8")
    return str(path)


def run(path: str, *conflicts: Conflict, documents: tuple[Document, ...] = (A, B, C)) -> Settlement:
    return settle(conflicts, documents, Config(), known=SPECS, asked=["name-variant"], baseline=read_baseline(path))


# ------------------------------------------------------------------ matching


def test_only_conflicts_that_are_not_in_the_baseline_stay(tmp_path: Path) -> None:
    path = write(tmp_path / "baseline.json", named(ONE))
    settlement = run(path, named(ONE), named(TWO))
    assert [item.id for item in settlement.conflicts] == [TWO]
    ((settled),) = settlement.settled
    assert (settled.conflict, settled.by, settled.place) == (replace(named(ONE), status="baseline"), "baseline", path)
    assert settlement.problems == ()


def test_an_id_is_accepted_as_often_as_it_was_there(tmp_path: Path) -> None:
    path = write(tmp_path / "baseline.json", named(ONE, A, B), named(ONE, A, C))
    assert read_baseline(path).entries[ONE].count == 2
    assert len(run(path, named(ONE), named(ONE), named(ONE)).conflicts) == 1


def test_of_two_conflicts_with_one_id_that_of_the_noted_documents_is_the_old_one(tmp_path: Path) -> None:
    path = write(tmp_path / "baseline.json", named(ONE, B, C))
    baseline = read_baseline(path)
    assert accepted([named(ONE, A, B), named(ONE, B, C)], baseline) == {1}
    assert accepted([named(ONE, A, B)], baseline) == {0}


def test_stale_entries_are_told_in_one_line_and_fail_nothing(tmp_path: Path) -> None:
    path = write(tmp_path / "baseline.json", named(ONE), named(TWO), named(THREE))
    (problem,) = run(path, named(ONE)).problems
    assert (problem.path, problem.kind) == (path, "stale-baseline")
    assert problem.message.startswith(
        f"2 entries match no conflict any more ({TWO} name-variant, {THREE} name-variant)"
    )
    assert "factcheck baseline prune" in problem.message


def test_an_entry_is_not_stale_when_its_documents_are_there_and_were_not_read(tmp_path: Path) -> None:
    path = write(tmp_path / "baseline.json", named(ONE, A, C))
    assert len(run(path, documents=(A, B)).problems) == 1  # c.md is gone
    (tmp_path / "c.md").write_text(C.text, "utf-8")
    assert run(path, documents=(A, B)).problems == ()
    assert len(run(path, documents=(A, B, C)).problems) == 1


def test_an_entry_is_not_stale_when_its_rule_was_not_asked(tmp_path: Path) -> None:
    path = write(tmp_path / "baseline.json", named(ONE))
    settlement = settle([], (A, B), Config(), known=SPECS, asked=[], baseline=read_baseline(path))
    assert settlement.problems == ()


# ------------------------------------------------------------------ the file


def test_the_file_is_sorted_json_with_one_line_a_conflict() -> None:
    text = write_entries(entries_of([named(THREE), named(ONE), named(TWO)]).values())
    ids = [key for key in json.loads(text) if key != "written-by"]
    assert ids == [ONE, TWO, THREE]
    (line,) = (line for line in text.splitlines() if TWO in line)
    assert line == (
        f'  "{TWO}": {{"rule": "name-variant", "subject": "harbour master", '
        '"values": ["Karin Lindkvist", "Karin Lindqvist"], "documents": ["a.md", "b.md"]},'
    )


def test_the_file_says_nothing_of_lines_times_and_versions() -> None:
    text = write_entries(entries_of([named(ONE)]).values())
    moved = replace(A, text="A line.\n\n" + A.text)
    shifted = conflict(
        Said("Karin Lindqvist", "open", ((moved, "Karin Lindqvist"),)),
        Said("Karin Lindkvist", "open", ((B, "Karin Lindkvist"),)),
        id=ONE,
    )
    assert write_entries(entries_of([shifted]).values()) == text


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    long = "“Łódź \u2028 " + "x" * 200 + '"\\'
    entries = [Entry(ONE, "quote-altered", "Ł", (long[:80],), ("a b.md",), 3), Entry(TWO)]
    path = tmp_path / "baseline.json"
    path.write_text(write_entries(entries), "utf-8")
    assert list(read_baseline(str(path)).entries.values()) == entries


def test_values_are_cut_and_put_on_one_line() -> None:
    text = "One\ntwo  three " + "four " * 40
    item = document("a.md", text)
    made = conflict(Said(text.strip(), "open", ((item, "One"),)), Said("b", "open", ((B, "Karin"),)))
    (entry,) = entries_of([made]).values()
    assert entry.values[0].startswith("One two three four")
    assert len(entry.values[0]) == 80


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ":1: the baseline is broken"),
        ('{\n  "0a0000000000": {},\n  oops\n}\n', ":3: the baseline is broken"),
        ('{\n  "0a0000000000": {},\n', ":3: the baseline is broken"),
        ("[]\n", ":1: the baseline is no object"),
        ("null\n", ":1: the baseline is no object"),
        ('{\n\n  "about": "this"\n}\n', ":3: no conflict and its note: about"),
        ('{\n  "0a0000000000": {"count": 0}\n}\n', ":2: no conflict and its note"),
        ('{\n  "0a0000000000": {"count": "2"}\n}\n', ":2: no conflict and its note"),
        ('{\n  "0a0000000000": ["rule"]\n}\n', ":2: no conflict and its note"),
        ('{\n<<<<<<< HEAD\n  "0a0000000000": {},\n=======\n>>>>>>> other\n}\n', ":2: a merge that was not finished"),
    ],
)
def test_a_broken_file_is_an_error_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(text, "utf-8")
    with pytest.raises(UsageError) as raised:
        read_baseline(str(path))
    assert str(raised.value).startswith(f"{path}{said}")
    assert raised.value.hint or "object" in said


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_file_that_is_missing_or_no_text_is_an_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "baseline.json"
    if content:
        path.write_bytes(content)
    with pytest.raises(UsageError, match="cannot read the baseline"):
        read_baseline(str(path))


def test_a_doubled_key_after_a_merge_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_text('{"0a0000000000": {"count": 2}, "0a0000000000": {}, "written-by": "x"}', "utf-8")
    assert read_baseline(str(path)).entries == {ONE: Entry(ONE, count=2)}


# ------------------------------------------------------------------ merging


def _entry(chance: random.Random) -> Entry:
    return Entry(f"{chance.getrandbits(48):012x}", "quantity-mismatch", "people", ("12", "14"), ("a.md", "b.md"))


def _is_merged(folder: Path, size: int, chance: random.Random, *, each: int = 1) -> bool:
    """Let git join two sides that each add conflicts to a baseline of some size; False where it gives up.

    As a union it never gives up, and what comes out is a baseline with the entries of both.
    """
    base = [_entry(chance) for _ in range(size)]
    added = [[_entry(chance) for _ in range(each)] for _ in range(2)]
    sides = {"ours": [*base, *added[0]], "base": base, "theirs": [*base, *added[1]]}
    for name, entries in sides.items():
        (folder / name).write_text(write_entries(entries), "utf-8")
    union = subprocess.run(["git", "merge-file", "-p", "--union", *sides], cwd=folder, capture_output=True, check=True)
    (folder / "union").write_bytes(union.stdout)
    both = {entry.id for entry in (*base, *added[0], *added[1])}
    assert read_baseline(str(folder / "union")).entries.keys() == both
    merge = subprocess.run(["git", "merge-file", "-p", *sides], cwd=folder, capture_output=True, check=False)
    if merge.returncode == 0:
        assert merge.stdout.decode("utf-8") == write_entries([*base, *added[0], *added[1]])
    return merge.returncode == 0


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
@pytest.mark.parametrize(("size", "least"), [(0, 0.85), (3, 0.85), (30, 0.9)])
def test_two_branches_that_each_accept_a_conflict_merge(tmp_path: Path, size: int, least: float) -> None:
    chance = random.Random(f"merge {size}")
    merged = [_is_merged(tmp_path, size, chance) for _ in range(60)]
    assert sum(merged) / len(merged) >= least


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_one_branch_that_prunes_and_one_that_accepts_merge(tmp_path: Path) -> None:
    chance = random.Random("prune")
    entries = sorted((_entry(chance) for _ in range(30)), key=lambda entry: entry.id)
    sides = {
        "ours": entries[:9] + entries[10:],
        "base": entries,
        "theirs": [*entries, replace(entries[20], id="f" * 12)],
    }
    for name, found in sides.items():
        (tmp_path / name).write_text(write_entries(found), "utf-8")
    merge = subprocess.run(["git", "merge-file", "-p", *sides], cwd=tmp_path, capture_output=True, check=False)
    assert merge.stdout.decode("utf-8") == write_entries([*sides["ours"], sides["theirs"][-1]])
