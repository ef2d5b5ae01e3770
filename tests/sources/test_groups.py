"""Which documents are compared with each other: those of one folder, or of one path that was given."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.config import Config
from factcheck.errors import NothingToCompare
from factcheck.model import Document, Skipped
from factcheck.sources import Collected
from factcheck.sources.groups import into_groups

NAMES = ("top.txt", "one/a.txt", "one/b.txt", "one/deep/c.txt", "two/d.txt")


def grouped(names: tuple[str, ...], paths: tuple[str, ...] = (), **options: object) -> list[list[str]]:
    collected = Collected(tuple(Document(name, "x") for name in names), (), (), ".")
    left, groups = into_groups(collected, paths, Config(**options))
    return [[left.documents[number].id for number in group] for group in groups]


def test_all_documents_are_one_group_where_nothing_else_is_asked() -> None:
    assert grouped(NAMES) == [list(NAMES)]
    assert grouped(("top.txt",), within=False) == [["top.txt"]]


def test_every_folder_that_holds_documents_is_a_group() -> None:
    expected = [["top.txt"], ["one/a.txt", "one/b.txt"], ["one/deep/c.txt"], ["two/d.txt"]]
    assert grouped(NAMES, group_by="folder") == expected


def test_a_folder_is_one_however_its_documents_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = ("one/a.txt", f"{tmp_path}/one/b.txt", "one/../one/c.txt")
    assert grouped(names, group_by="folder") == [list(names)]


def test_every_path_is_a_group_and_a_document_may_lie_in_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("x", "utf-8")
    paths = ("one", "./one/deep/", "top.txt", "one")
    expected = [["one/a.txt", "one/b.txt", "one/deep/c.txt"], ["one/deep/c.txt"], ["top.txt"], ["two/d.txt"]]
    assert grouped(NAMES, paths, each=True) == expected
    both = [["one/a.txt", "one/b.txt"], ["one/deep/c.txt"], ["one/deep/c.txt"], ["top.txt"], ["two/d.txt"]]
    assert grouped(NAMES, paths, each=True, group_by="folder") == both


def test_a_document_that_is_alone_is_left_out_and_counted_where_it_is_not_compared_with_itself() -> None:
    collected = Collected(tuple(Document(name, "x") for name in NAMES), (), (Skipped("x.png", "binary"),), ".")
    left, groups = into_groups(collected, (), Config(group_by="folder", within=False))
    assert [document.id for document in left.documents] == ["one/a.txt", "one/b.txt"]
    assert groups == ((0, 1),)
    lonely = [Skipped(name, "alone in its group") for name in ("top.txt", "one/deep/c.txt", "two/d.txt")]
    assert list(left.skipped) == [Skipped("x.png", "binary"), *lonely]


def test_where_all_are_alone_there_is_nothing_to_compare() -> None:
    names = ("one/a.txt", "two/b.txt")
    with pytest.raises(NothingToCompare, match="every group has one document only"):
        grouped(names, group_by="folder", within=False)
    assert grouped(names, group_by="folder", within=False, allow_empty=True) == []
