"""Which files are chosen: excludes, includes, hidden files, ignore files, and what the user names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.config import Config
from factcheck.sources import Collected, collect

if TYPE_CHECKING:
    from pathlib import Path

FILES = (
    "a.txt",
    "docs/a.md",
    "docs/b.txt",
    "docs/archive/old.md",
    "docs/archive/new/x.md",
    ".notes/n.md",
    "docs/.h.txt",
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a repository with documents in several folders, which is the working directory."""
    for name in (*FILES, ".git/description.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("text", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ids(collected: Collected) -> list[str]:
    return [document.id for document in collected.documents]


def reasons(collected: Collected) -> dict[str, str]:
    return {item.path: item.reason for item in collected.skipped}


@pytest.mark.parametrize(
    ("exclude", "read"),
    [
        ((), ["a.txt", "docs/a.md", "docs/archive/new/x.md", "docs/archive/old.md", "docs/b.txt"]),
        (("docs/archive/**",), ["a.txt", "docs/a.md", "docs/b.txt"]),
        (("archive/",), ["a.txt", "docs/a.md", "docs/b.txt"]),
        (("*.md",), ["a.txt", "docs/b.txt"]),
        (("docs/**", "!docs/a.md"), ["a.txt", "docs/a.md"]),
        (("/a.*",), ["docs/a.md", "docs/archive/new/x.md", "docs/archive/old.md", "docs/b.txt"]),
    ],
)
def test_what_is_excluded_is_not_read(here: Path, exclude: tuple[str, ...], read: list[str]) -> None:
    assert ids(collect(["."], config=Config(exclude=exclude))) == read


def test_the_reason_names_the_pattern_once_for_a_folder(here: Path) -> None:
    collected = collect(["."], config=Config(exclude=("archive/", "*.txt")))
    assert reasons(collected) == {
        "a.txt": "excluded by *.txt",
        "docs/archive/": "excluded by archive/",
        "docs/b.txt": "excluded by *.txt",
    }


@pytest.mark.parametrize("exclude", [("docs/archive",), ("docs/archive/**",), ("archive/",), ("**/archive/**",)])
@pytest.mark.parametrize("given", ["docs/archive", "docs/archive/", "docs/archive/old.md"])
def test_a_named_path_beats_an_exclude(here: Path, exclude: tuple[str, ...], given: str) -> None:
    assert "docs/archive/old.md" in ids(collect([given], config=Config(exclude=exclude)))


@pytest.mark.parametrize("given", ["docs/archive", "docs/archive/old.md"])
def test_forced_excludes_beat_a_named_path(here: Path, given: str) -> None:
    collected = collect([given], config=Config(exclude=("docs/archive/",), force_exclude=True))
    assert ids(collected) == []
    assert list(reasons(collected).values()) == ["excluded by docs/archive/"]


def test_what_is_excluded_by_itself_stays_out_of_a_named_folder(here: Path) -> None:
    config = Config(exclude=("docs/archive/**", "new/"))
    assert ids(collect(["docs/archive"], config=config)) == ["docs/archive/old.md"]


def test_forced_excludes_count_for_the_name_of_standard_input(here: Path) -> None:
    config = Config(exclude=("docs/archive/",), force_exclude=True)
    collected = collect(["-"], stdin=b"text", stdin_name="docs/archive/old.md", config=config)
    assert ids(collected) == []
    assert ids(collect(["-"], stdin=b"text", stdin_name="docs/a.md", config=config)) == ["docs/a.md"]


def test_only_what_is_included_is_read_and_the_rest_is_no_news(here: Path) -> None:
    collected = collect(["."], config=Config(include=("docs/*.md", "*.txt")))
    assert ids(collected) == ["a.txt", "docs/a.md", "docs/b.txt"]
    assert collected.skipped == ()
    assert "docs/archive/old.md" in [item.path for item in collected.unasked]


def test_the_files_of_factcheck_itself_are_no_news(here: Path) -> None:
    for name in ("factcheck.toml", "factcheck-baseline.json", "photo.png"):
        (here / name).write_text("", "utf-8")
    collected = collect(["."])
    assert list(reasons(collected)) == ["photo.png"]
    assert {"factcheck.toml", "factcheck-baseline.json"} <= {item.path for item in collected.unasked}


def test_what_is_both_included_and_excluded_is_not_read(here: Path) -> None:
    assert ids(collect(["."], config=Config(include=("docs/**",), exclude=("archive/",)))) == [
        "docs/a.md",
        "docs/b.txt",
    ]


def test_hidden_files_are_read_when_asked_for_and_the_repository_never(here: Path) -> None:
    read = ids(collect(["."], config=Config(hidden=True)))
    assert {".notes/n.md", "docs/.h.txt"} <= set(read)
    assert not [name for name in read if name.startswith(".git/")]
    collected = collect(["."])
    assert [item.path for item in collected.unasked] == [".git/", ".notes/", "docs/.h.txt"]
    assert collected.skipped == ()


def test_ignore_files_may_be_passed_over(here: Path) -> None:
    (here / ".gitignore").write_text("docs/a.md\n", "utf-8")
    (here / "docs" / ".factcheckignore").write_text("archive\n", "utf-8")
    assert ids(collect(["docs"])) == ["docs/b.txt"]
    assert len(ids(collect(["docs"], config=Config(gitignore=False)))) == 4


def test_an_ignore_file_may_take_back_what_is_in_a_folder_that_it_empties(here: Path) -> None:
    (here / ".gitignore").write_text("docs/**\n!docs/a.md\n", "utf-8")
    assert ids(collect(["."])) == ["a.txt", "docs/a.md"]


@pytest.mark.parametrize("line", ["docs/archive", "archive/", "docs/archive/**"])
def test_a_named_folder_beats_an_ignore_file_above_it(here: Path, line: str) -> None:
    (here / ".gitignore").write_text(f"{line}\n", "utf-8")
    assert ids(collect(["docs/archive"])) == ["docs/archive/new/x.md", "docs/archive/old.md"]


def test_patterns_are_relative_to_the_folder_of_the_config(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here / "docs")
    config = Config(exclude=("docs/archive/**", "/b.txt"), root=str(here))
    assert ids(collect(["."], config=config)) == ["a.md", "b.txt"]
    assert ids(collect([here / "docs"], config=config)) == [
        (here / "docs" / name).as_posix() for name in ("a.md", "b.txt")
    ]
