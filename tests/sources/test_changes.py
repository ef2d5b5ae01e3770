"""Changed lines: what git says of a work tree, in the repositories that people really have."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from factcheck.config import Config
from factcheck.errors import UsageError
from factcheck.model import Document
from factcheck.sources.changes import WHOLE, find_changes
from repositories import commit, git, start

TEXT = "one\ntwo\nthree\nfour\nfive\n"


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a repository with two committed documents, and make it the working directory."""
    start(tmp_path / "repo", a=TEXT, b=TEXT)
    monkeypatch.chdir(tmp_path / "repo")
    return tmp_path / "repo"


def write(name: str, text: str) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, "utf-8", newline="")


def documents(*names: str) -> list[Document]:
    return [Document(name, "read already") for name in names]


def changed(*names: str) -> dict[str, object]:
    return dict(find_changes(documents(*names), Config(changed=True)) or {})


def since(revision: str, *names: str) -> dict[str, object]:
    return dict(find_changes(documents(*names), Config(since=revision)) or {})


def test_nothing_asked_is_no_focus_at_all() -> None:
    assert find_changes(documents("a.txt"), Config()) is None


# ------------------------------------------------------------------ the work tree


def test_a_work_tree_as_committed_has_no_change(repo: Path) -> None:
    assert changed("a.txt", "b.txt") == {}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one\n2\nthree\nfour\nfive\n", ((2, 2),)),
        ("one\n2\nthree\n4\n5\n", ((2, 2), (4, 5))),
        ("zero\n" + TEXT, ((1, 1),)),
        (TEXT + "six\nseven", ((6, 7),)),
        (TEXT.rstrip("\n"), ((5, 5),)),
        (TEXT.replace("\n", "\r\n"), ((1, 5),)),
        ("one\n-- b/x\n++ b/x\n@@ -1 +1 @@\ndiff --git a/b b/b\nfour\nfive\n", ((2, 5),)),
    ],
)
def test_lines_are_those_of_the_file_as_it_is(repo: Path, text: str, lines: object) -> None:
    write("a.txt", text)
    assert changed("a.txt", "b.txt") == {"a.txt": lines}


def test_lines_that_were_only_taken_out_touch_nothing(repo: Path) -> None:
    write("a.txt", "one\nfive\n")
    assert changed("a.txt") == {}


def test_what_is_staged_counts_and_so_does_what_is_new(repo: Path) -> None:
    write("a.txt", "one\n2\nthree\nfour\nfive\n")
    write("staged.txt", TEXT)
    git(repo, "add", "--all")
    write("untracked.txt", TEXT)
    found = changed("a.txt", "b.txt", "staged.txt", "untracked.txt")
    assert found == {"a.txt": ((2, 2),), "staged.txt": WHOLE, "untracked.txt": WHOLE}


def test_an_ignored_file_that_is_read_all_the_same_is_new(repo: Path) -> None:
    write(".gitignore", "draft.txt\n")
    write("draft.txt", TEXT)
    assert changed("draft.txt") == {"draft.txt": WHOLE}


def test_standard_input_is_new(repo: Path) -> None:
    assert changed("<stdin>", "a.txt") == {"<stdin>": WHOLE}


def test_a_renamed_file_has_only_its_changed_lines(repo: Path) -> None:
    git(repo, "mv", "a.txt", "c d.txt")
    write("c d.txt", "one\ntwo\nthree\nfour\n5\n")
    assert changed("c d.txt", "b.txt") == {"c d.txt": ((5, 5),)}


@pytest.mark.parametrize(
    "name",
    [
        "with space.txt",
        'a"b.txt',
        "tab\tin.txt",
        "new\nline.txt",
        "ünï.txt",
        "[x]*.txt",
        ":(top)a.txt",
        "-x.txt",
        "a/b c/d.txt",
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be on Windows")
def test_any_name_of_a_file_is_understood(repo: Path, name: str) -> None:
    write(name, TEXT)
    commit(repo)
    write(name, TEXT.replace("two", "2"))
    write("b.txt", TEXT.replace("three", "3"))
    assert changed("a.txt", name, "b.txt") == {name: ((2, 2),), "b.txt": ((3, 3),)}


def test_wide_characters_and_attributes_do_not_hide_lines(repo: Path) -> None:
    Path("wide.txt").write_bytes(TEXT.encode("utf-16"))
    write(".gitattributes", "b.txt binary\n")
    commit(repo)
    Path("wide.txt").write_bytes(TEXT.replace("two", "2").encode("utf-16"))
    write("b.txt", TEXT.replace("four", "4"))
    assert changed("wide.txt", "b.txt") == {"wide.txt": ((2, 2),), "b.txt": ((4, 4),)}


def test_line_ends_that_git_converts_are_no_change(repo: Path) -> None:
    write(".gitattributes", "*.txt text eol=crlf\n")
    commit(repo)
    crlf = TEXT.replace("\n", "\r\n")
    write("a.txt", crlf)
    write("b.txt", crlf.replace("two", "2"))
    assert changed("a.txt", "b.txt") == {"b.txt": ((2, 2),)}


def test_a_link_is_where_it_leads_and_a_file_in_its_place_is_new(repo: Path) -> None:
    Path("link.txt").symlink_to("a.txt")
    Path("other.txt").symlink_to("b.txt")
    commit(repo)
    write("a.txt", TEXT.replace("two", "2"))
    Path("other.txt").unlink()
    write("other.txt", TEXT)
    assert changed("link.txt", "other.txt") == {"link.txt": ((2, 2),), "other.txt": WHOLE}


def test_what_a_merge_left_open_is_changed(repo: Path) -> None:
    git(repo, "checkout", "--quiet", "-b", "other")
    commit(repo, a=TEXT.replace("two", "2"))
    git(repo, "checkout", "--quiet", "main")
    commit(repo, a=TEXT.replace("two", "zwei"))
    with pytest.raises(AssertionError):
        git(repo, "merge", "other")
    assert changed("a.txt", "b.txt") == {"a.txt": ((2, 2), (4, 6))}  # not "zwei", which HEAD has


def test_the_users_settings_of_git_change_nothing(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "diff.noprefix": "true",
        "diff.mnemonicPrefix": "true",
        "diff.renames": "false",
        "diff.external": "false",
        "diff.context": "9",
        "diff.interHunkContext": "9",
        "diff.relative": "true",
        "diff.submodule": "log",
        "diff.wordRegex": ".",
        "color.ui": "always",
        "core.quotePath": "true",
        "core.pager": "false",
    }.items():
        git(repo, "config", name, value)
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", "false")
    monkeypatch.setenv("GIT_DIFF_OPTS", "--unified=5")
    git(repo, "mv", "a.txt", "é.txt")
    write("é.txt", TEXT.replace("two", "2").replace("four", "4"))
    assert changed("é.txt", "b.txt") == {"é.txt": ((2, 2), (4, 4))}


# ------------------------------------------------------------------ where one stands


def test_it_works_from_a_folder_inside(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write("docs/c.txt", TEXT)
    commit(repo)
    write("a.txt", TEXT.replace("one", "1"))
    write("docs/c.txt", TEXT.replace("two", "2"))
    monkeypatch.chdir(repo / "docs")
    assert changed("c.txt", "../a.txt") == {"c.txt": ((2, 2),), "../a.txt": ((1, 1),)}


def test_it_works_from_outside_and_by_absolute_paths(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write("a.txt", TEXT.replace("one", "1"))
    monkeypatch.chdir(repo.parent)
    write("repo/b.txt", TEXT.replace("two", "2"))
    absolute = str(repo / "b.txt")
    assert changed("repo/a.txt", absolute) == {"repo/a.txt": ((1, 1),), absolute: ((2, 2),)}


def test_before_the_first_commit_everything_is_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(start(tmp_path))
    write("a.txt", TEXT)
    assert changed("a.txt") == {"a.txt": WHOLE}
    with pytest.raises(UsageError, match="no such revision: main"):
        since("main", "a.txt")


def test_a_detached_head_is_a_head(repo: Path) -> None:
    git(repo, "checkout", "--quiet", "--detach")
    write("a.txt", TEXT.replace("one", "1"))
    assert changed("a.txt") == {"a.txt": ((1, 1),)}


def test_a_second_work_tree_is_asked_for_itself(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(repo, "worktree", "add", "--quiet", "../second", "-b", "second")
    monkeypatch.chdir(repo.parent / "second")
    write("a.txt", TEXT.replace("one", "1"))
    assert changed("a.txt", str(repo / "a.txt")) == {"a.txt": ((1, 1),)}


def test_what_a_hook_is_told_of_its_repository_misleads_nobody(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = start(repo.parent / "other", x=TEXT)
    write("a.txt", TEXT.replace("one", "1"))
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other / ".git/index"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other))
    assert changed("a.txt") == {"a.txt": ((1, 1),)}


def test_a_repository_elsewhere_is_found_by_git_dir(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (repo / ".git").rename(repo.parent / "store")
    write("docs/c.txt", TEXT)
    write("a.txt", TEXT.replace("one", "1"))
    with pytest.raises(UsageError, match="no document lies in one"):
        changed("a.txt")
    monkeypatch.setenv("GIT_DIR", "../store")
    monkeypatch.setenv("GIT_WORK_TREE", ".")
    assert changed("a.txt", "b.txt", "docs/c.txt") == {"a.txt": ((1, 1),), "docs/c.txt": WHOLE}


def test_a_submodule_is_measured_by_its_own_commits(repo: Path) -> None:
    part = start(repo.parent / "part", c=TEXT)
    git(repo, "submodule", "--quiet", "add", str(part), "part")
    commit(repo)
    write("part/c.txt", TEXT.replace("one", "1"))
    assert changed("part/c.txt", "a.txt") == {"part/c.txt": ((1, 1),)}
    git(repo, "checkout", "--quiet", "-b", "branch")
    commit(repo / "part")
    commit(repo)
    assert changed("part/c.txt", "a.txt") == {}
    assert since("main", "part/c.txt", "a.txt") == {"part/c.txt": ((1, 1),)}
    assert since("main~1", "part/c.txt") == {"part/c.txt": WHOLE}


def test_outside_git_it_says_so_and_what_to_try(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write("a.txt", TEXT)
    with pytest.raises(UsageError, match="--changed needs a git repository") as caught:
        changed("a.txt")
    assert "--focus" in (caught.value.hint or "")


def test_a_document_outside_has_not_changed(repo: Path) -> None:
    write("../reference.txt", TEXT)
    write("a.txt", TEXT.replace("one", "1"))
    assert changed("a.txt", "../reference.txt") == {"a.txt": ((1, 1),)}


def test_without_git_it_says_so(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.devnull)
    with pytest.raises(UsageError, match="cannot start git"):
        changed("a.txt")


def test_what_git_refuses_is_said_in_its_words(repo: Path) -> None:
    (repo / ".git/HEAD").write_text("nonsense")
    with pytest.raises(UsageError, match=r"git cannot read .*: not a git repository"):
        changed("a.txt")


# ------------------------------------------------------------------ since a revision


def test_a_branch_is_measured_from_where_it_left(repo: Path) -> None:
    git(repo, "checkout", "--quiet", "-b", "story")
    commit(repo, a=TEXT.replace("two", "2"), c=TEXT)
    git(repo, "checkout", "--quiet", "main")
    commit(repo, b=TEXT.replace("one", "1"))
    git(repo, "checkout", "--quiet", "story")
    write("a.txt", TEXT.replace("two", "2").replace("five", "5"))
    write("d.txt", TEXT)
    found = since("main", "a.txt", "b.txt", "c.txt", "d.txt")
    assert found == {"a.txt": ((2, 2), (5, 5)), "c.txt": WHOLE, "d.txt": WHOLE}


@pytest.mark.parametrize("revision", ["HEAD~1", "v1", "main~1", "main@{0}~1"])
def test_any_name_of_a_revision_will_do(repo: Path, revision: str) -> None:
    git(repo, "tag", "-m", "a note", "v1")
    commit(repo, a=TEXT.replace("two", "2"))
    assert since(revision, "a.txt", "b.txt") == {"a.txt": ((2, 2),)}


@pytest.mark.parametrize("revision", ["mian", "--output=x", "HEAD:a.txt", "HEAD^{tree}", "a b\nc"])
def test_a_missing_revision_is_refused_with_advice(repo: Path, revision: str) -> None:
    with pytest.raises(UsageError, match="no such revision") as caught:
        since(revision, "a.txt")
    assert "git fetch" in (caught.value.hint or "")
    assert not Path("x").exists()


def test_the_branch_of_the_remote_is_offered(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(repo.parent, "clone", "--quiet", str(repo), "copy")
    monkeypatch.chdir(repo.parent / "copy")
    git(Path.cwd(), "checkout", "--quiet", "-b", "story")
    git(Path.cwd(), "branch", "--quiet", "-D", "main")
    with pytest.raises(UsageError) as caught:
        since("main", "a.txt")
    assert caught.value.hint == "did you mean origin/main ?"
    assert since("origin/main", "a.txt") == {}


def test_a_shallow_clone_says_what_to_fetch(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(repo, "checkout", "--quiet", "-b", "story")
    commit(repo, a=TEXT.replace("two", "2"))
    git(repo.parent, "clone", "--quiet", "--depth=1", "--branch=story", repo.as_uri(), "copy")
    copy = repo.parent / "copy"
    monkeypatch.chdir(copy)
    write("a.txt", TEXT.replace("two", "zwei"))
    assert changed("a.txt") == {"a.txt": ((2, 2),)}
    with pytest.raises(UsageError, match="no such revision") as caught:
        since("main", "a.txt")
    assert "fetch-depth: 0" in (caught.value.hint or "")
    git(copy, "fetch", "--quiet", "--depth=1", "origin", "main:main")
    with pytest.raises(UsageError, match="no commit in common") as caught:
        since("main", "a.txt")
    assert "--unshallow" in (caught.value.hint or "")
    git(copy, "fetch", "--quiet", "--unshallow", "origin")
    assert since("main", "a.txt", "b.txt") == {"a.txt": ((2, 2),)}


# ------------------------------------------------------------------ by name


@pytest.mark.parametrize(
    ("focus", "found"),
    [
        (("a.txt",), ["a.txt"]),
        (("./docs",), ["docs/c.txt", "docs/d [1].txt"]),
        (("docs/",), ["docs/c.txt", "docs/d [1].txt"]),
        (("docs/d [1].txt",), ["docs/d [1].txt"]),
        (("c.txt",), ["docs/c.txt"]),
        (("docs/*.txt", "a.txt"), ["docs/c.txt", "docs/d [1].txt", "a.txt"]),
        ((".",), ["a.txt", "docs/c.txt", "docs/d [1].txt"]),
    ],
)
def test_a_focus_is_a_path_or_a_pattern(repo: Path, focus: tuple[str, ...], found: list[str]) -> None:
    write("docs/c.txt", TEXT)
    write("docs/d [1].txt", TEXT)
    write(".gitignore", "")
    names = documents("a.txt", "docs/c.txt", "docs/d [1].txt")
    assert find_changes(names, Config(focus=focus)) == dict.fromkeys(found, WHOLE)


@pytest.mark.parametrize("path", ["b.text", ".gitignore", "docs"])
def test_a_focus_on_nothing_is_refused_unless_that_is_allowed(repo: Path, path: str) -> None:
    write(".gitignore", "")
    write("docs/c.txt", TEXT)
    with pytest.raises(UsageError, match=f"nothing to focus on.*{path}"):
        find_changes(documents("a.txt"), Config(focus=("a.txt", path)))
    assert find_changes(documents("a.txt"), Config(focus=(path,), allow_empty=True)) == {}


def test_a_focus_narrows_a_change(repo: Path) -> None:
    write("a.txt", TEXT.replace("one", "1"))
    write("b.txt", TEXT.replace("two", "2"))
    assert find_changes(documents("a.txt", "b.txt"), Config(changed=True, focus=("b.txt",))) == {"b.txt": ((2, 2),)}
