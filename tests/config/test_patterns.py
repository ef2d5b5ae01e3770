"""Patterns in the manner of .gitignore, relative to a config that may lie elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.config.patterns import Patterns, rebased
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "docs").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("patterns", "path", "fits"),
    [
        (["docs/**/*.md"], "docs/a.md", True),
        (["docs/**/*.md"], "docs/b/a.md", True),
        (["docs/**/*.md"], "docs/a.txt", False),
        (["*.md"], "docs/b/a.md", True),
        (["/a.md"], "docs/a.md", False),
        (["./a.md"], "a.md", True),
        (["./a.md"], "docs/a.md", False),
        (["docs"], "docs/a.md", True),
        (["docs/"], "docs/a.md", True),
        (["drafts"], "docs/drafts/a.md", True),
        (["."], "docs/a.md", True),
        (["docs/**", "!docs/keep.md"], "docs/keep.md", False),
        (["!docs/keep.md"], "docs/keep.md", False),
        (["docs/../news/*"], "news/a.md", True),
        (["docs/we\\[i\\]rd"], "docs/we[i]rd", True),
        ([], "a.md", False),
    ],
)
def test_a_pattern_fits(here: Path, patterns: list[str], path: str, fits: bool) -> None:
    assert Patterns(patterns).fits(path) is fits
    assert Patterns(patterns).fits(here / path) is fits


def test_patterns_are_relative_to_the_folder_of_the_config(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here / "docs")
    patterns = Patterns(["docs/*.md", "/top.txt"], str(here))
    assert patterns.fits("a.md")
    assert patterns.fits("../top.txt")
    assert not patterns.fits("top.txt")
    assert not Patterns(["*.md"], str(here / "docs")).fits("../a.md")


def test_the_folder_of_the_config_may_have_characters_that_mean_more_in_patterns(tmp_path: Path) -> None:
    folder = tmp_path / "a [b]* !#"
    patterns = Patterns(["*.md"], str(folder))
    assert patterns.fits(folder / "a.md")
    assert not patterns.fits(tmp_path / "a b x" / "a.md")


@pytest.mark.parametrize(
    ("pattern", "folder", "root", "same"),
    [
        ("a/*.md", "/r/docs", "/r", "/docs/a/*.md"),
        ("*.md", "/r/docs", "/r", "/docs/**/*.md"),
        ("!*.md", "/r/docs", "/r", "!/docs/**/*.md"),
        ("../x/*", "/r/docs", "/r", "/x/*"),
        ("*.md", "/r", "/r", "*.md"),
    ],
)
def test_a_typed_pattern_is_written_relative_to_the_config(pattern: str, folder: str, root: str, same: str) -> None:
    assert rebased(pattern, folder, root) == same


def test_a_typed_pattern_outside_of_the_config_still_means_the_same(here: Path) -> None:
    pattern = rebased("*.md", str(here), str(here / "docs"))
    patterns = Patterns([pattern], str(here / "docs"))
    assert patterns.fits("a.md")
    assert patterns.fits("news/a.md")


def test_the_pattern_that_decides_is_given_as_written(here: Path) -> None:
    assert Patterns(["docs/**", "*.txt"]).deciding("docs/a.md") == "docs/**"
    assert Patterns(["docs/**", "!docs/a.md"]).deciding("docs/a.md") is None


def test_what_means_a_folder_as_a_whole_can_be_taken_out(here: Path) -> None:
    assert Patterns(["docs/**", "*.txt", "docs", "docs/a.md"]).beside("docs").patterns == ("*.txt", "docs/a.md")


def test_a_pattern_that_cannot_be_read_is_a_wrong_call() -> None:
    with pytest.raises(UsageError, match="a pattern cannot be read"):
        Patterns(["docs\\"])
