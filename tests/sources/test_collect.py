import os
import sys

import pytest

from factcheck.errors import UsageError
from factcheck.sources import collect


def write(folder, **files):
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())


def ids(collected):
    return [document.id for document in collected.documents]


def reasons(collected):
    return {item.path: item.reason for item in collected.skipped}


def problems(collected):
    return [(problem.path, problem.kind) for problem in collected.problems]


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("given", ["seeds", "seeds/", "./seeds"])
def test_ids_are_paths_as_given_and_sorted(here, given):
    write(here, seeds__b_txt="two", seeds__a_txt="one", seeds__a__c_md="three")
    assert ids(collect([given])) == ["seeds/a.txt", "seeds/a/c.md", "seeds/b.txt"]


def test_the_working_directory_adds_nothing_to_the_ids(here):
    write(here, a_txt="one")
    assert ids(collect(["."])) == ["a.txt"]


def test_absolute_paths_stay_absolute(here):
    write(here, a_txt="one")
    assert ids(collect([here])) == [(here / "a.txt").as_posix()]


def test_text_is_kept_as_it_is_on_disk(here):
    write(here, a_txt="One\r\n\ttwo \r\n\n")
    assert collect(["a.txt"]).documents[0].text == "One\r\n\ttwo \r\n\n"


def test_no_paths_give_nothing():
    assert collect([]).documents == ()


def test_an_empty_folder_gives_nothing(here):
    collected = collect(["."])
    assert (collected.documents, collected.problems, collected.skipped) == ((), (), ())


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ("sedes/", "did you mean seeds/ ?"),
        ("Seeds/Harbour.txt", "did you mean seeds/Harbour.txt ?"),
        ("seeds/harbor.txt", "did you mean seeds/Harbour.txt ?"),
        ("elsewhere", None),
        ("seeds/nothing/like/it", None),
        ("x" * 5000, None),
    ],
)
def test_a_missing_path_is_refused_with_the_nearest_name(here, given, hint):
    write(here, seeds__Harbour_txt="one")
    with pytest.raises(UsageError) as caught:
        collect([given])
    assert str(caught.value) == f"no such file or folder: {given}"
    assert caught.value.hint == hint


def test_other_formats_are_skipped_with_the_reason(here):
    write(here, a_txt="one", b_png=b"\x89PNG\0", README="two", C_TXT="three")
    collected = collect(["."])
    assert ids(collected) == ["C.TXT", "a.txt"]
    assert reasons(collected) == {"README": "not a text format: no extension", "b.png": "not a text format: .png"}


def test_a_named_file_of_another_format_is_read_when_it_is_text(here):
    write(here, a_log="The dam broke.", b_txt="two")
    collected = collect([".", "a.log"])
    assert ids(collected) == ["a.log", "b.txt"]
    assert collected.skipped == ()


@pytest.mark.parametrize("raw", [b"GIF89a\0\1\2", bytes(range(1, 30)) * 9, b"\xff\xfea"])
def test_a_named_binary_file_is_a_problem_that_says_what_to_try(here, raw):
    write(here, a_bin=raw)
    (problem,) = collect(["a.bin"]).problems
    assert (problem.path, problem.kind) == ("a.bin", "unreadable")
    assert "save it as UTF-8" in problem.message


def test_a_binary_file_with_the_extension_of_text_is_a_problem(here):
    write(here, a_txt=b"PK\3\4\0\0", b_txt="two")
    collected = collect(["."])
    assert problems(collected) == [("a.txt", "unreadable")]
    assert ids(collected) == ["b.txt"]


@pytest.mark.parametrize("raw", [b"", b" \r\n\t\n", b"\xef\xbb\xbf"])
def test_empty_files_are_skipped(here, raw):
    write(here, a_txt=raw)
    assert reasons(collect(["a.txt"])) == {"a.txt": "empty"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_permission_is_a_problem(here):
    write(here, a_txt="one", b_txt="two")
    (here / "a.txt").chmod(0)
    collected = collect(["."])
    assert problems(collected) == [("a.txt", "unreadable")]
    assert ids(collected) == ["b.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_folder_without_permission_is_a_problem(here):
    write(here, a__b_txt="one", c_txt="two")
    (here / "a").chmod(0)
    collected = collect(["."])
    (here / "a").chmod(0o700)
    assert problems(collected) == [("a/", "unreadable")]
    assert ids(collected) == ["c.txt"]


def test_a_link_to_nothing_is_a_problem(here):
    (here / "a.txt").symlink_to("gone.txt")
    (here / "b.txt").symlink_to("b.txt")
    assert problems(collect(["."])) == [("a.txt", "unreadable"), ("b.txt", "unreadable")]


def test_links_to_folders_are_not_followed_so_that_loops_end(here):
    write(here, seeds__a_txt="one")
    (here / "seeds" / "again").symlink_to(here / "seeds")
    collected = collect(["seeds"])
    assert ids(collected) == ["seeds/a.txt"]
    assert reasons(collected) == {"seeds/again/": "a link to a folder: name it to have it read"}
    assert ids(collect(["seeds/again"])) == ["seeds/again/a.txt"]


def test_a_file_given_twice_counts_once(here):
    write(here, seeds__a_txt="one", seeds__b_txt="two")
    assert ids(collect(["seeds/a.txt", "./seeds/a.txt", "seeds", here / "seeds" / "a.txt"])) == [
        "seeds/a.txt",
        "seeds/b.txt",
    ]


def test_a_linked_file_counts_once(here):
    write(here, a_txt="one")
    (here / "b.txt").symlink_to("a.txt")
    assert ids(collect(["."])) == ["a.txt"]


def test_the_file_the_user_named_gives_the_id(here):
    write(here, seeds__a_txt="one")
    assert ids(collect(["seeds", here / "seeds" / "a.txt"])) == [(here / "seeds" / "a.txt").as_posix()]


def test_hidden_entries_and_dependencies_are_left_out(here):
    write(here, a_txt="one", env__lib__b_txt="two", env__pyvenv_cfg="", x__git="")
    write(here / "node_modules", c_md="three")
    write(here / ".cache", d_txt="four")
    (here / ".e.txt").write_text("five")
    collected = collect(["."])
    assert ids(collected) == ["a.txt"]
    assert reasons(collected)["node_modules/"] == "dependencies"
    assert reasons(collected)["env/"] == "virtual environment"


def test_a_hidden_folder_is_read_when_named(here):
    write(here / ".cache", d_txt="four")
    assert ids(collect([".cache"])) == [".cache/d.txt"]


@pytest.mark.parametrize("name", [".gitignore", ".ignore", ".factcheckignore"])
def test_ignore_files_are_honoured(here, name):
    (here / name).write_text("# drafts\ndrafts/\n*.bak.txt\n/top.txt\n")
    write(here, top_txt="0", a_txt="1", a_bak_txt="2", drafts__b_txt="3", sub__top_txt="4", sub__drafts__c_txt="5")
    collected = collect(["."])
    assert ids(collected) == ["a.txt", "sub/top.txt"]
    assert reasons(collected) == dict.fromkeys(["a.bak.txt", "drafts/", "sub/drafts/", "top.txt"], f"ignored by {name}")


def test_a_deeper_ignore_file_overrules_one_above(here):
    write(here, a_txt="1", sub__b_txt="2", sub__c_txt="3")
    (here / ".gitignore").write_text("*.txt\n")
    (here / "sub" / ".gitignore").write_text("!b.txt\n")
    assert ids(collect(["."])) == ["sub/b.txt"]


def test_our_own_ignore_file_overrules_the_one_of_git(here):
    write(here, a_txt="1", b_txt="2")
    (here / ".gitignore").write_text("*.txt\n")
    (here / ".factcheckignore").write_text("!a.txt\n")
    assert ids(collect(["."])) == ["a.txt"]


def test_ignore_files_above_the_given_folder_count_up_to_the_repository(here, monkeypatch):
    write(here, repo__docs__a_txt="1", repo__docs__b_txt="2")
    (here / ".ignore").write_text("a.txt\n")
    (here / "repo" / ".git").mkdir()
    (here / "repo" / ".gitignore").write_text("/docs/b.txt\n")
    assert ids(collect(["repo/docs"])) == ["repo/docs/a.txt"]
    monkeypatch.chdir(here / "repo" / "docs")
    assert ids(collect(["."])) == ["a.txt"]


def test_a_named_path_beats_an_exclude(here):
    write(here, build__a_txt="1", b_txt="2")
    (here / ".gitignore").write_text("build/\nb.txt\n")
    assert ids(collect(["build", "b.txt"])) == ["build/a.txt", "b.txt"]
    collected = collect([".", "b.txt"])
    assert ids(collected) == ["b.txt"]
    assert reasons(collected) == {"build/": "ignored by .gitignore"}


def test_patterns_without_meaning_do_no_harm(here):
    write(here, a_txt="1")
    (here / ".gitignore").write_bytes(b"/\n!\n\n\xff\n   \n**\\\n")
    assert ids(collect(["."])) == ["a.txt"]


def test_standard_input_is_a_document(here):
    collected = collect(["-"], stdin=b"# Notes\n", stdin_name="notes.md")
    assert [(document.id, document.title) for document in collected.documents] == [("notes.md", "Notes")]


def test_standard_input_stands_for_the_file_of_its_name(here):
    write(here, a_txt="on disk", b_txt="two")
    collected = collect([".", "-"], stdin=b"in the editor", stdin_name="a.txt")
    assert [(document.id, document.text) for document in collected.documents] == [
        ("a.txt", "in the editor"),
        ("b.txt", "two"),
    ]


@pytest.mark.parametrize(("raw", "skipped", "kinds"), [(b"", 1, []), (b"\0\1", 0, ["unreadable"])])
def test_standard_input_may_be_empty_or_binary(raw, skipped, kinds):
    collected = collect(["-"], stdin=raw)
    assert len(collected.skipped) == skipped
    assert [problem.kind for problem in collected.problems] == kinds


def test_standard_input_that_was_not_read_is_a_wrong_call():
    with pytest.raises(UsageError):
        collect(["-"])


def test_a_guessed_encoding_is_reported_beside_the_document(here):
    write(here, a_txt="The café on Größe Straße".encode("latin-1"))
    collected = collect(["."])
    assert collected.documents[0].text == "The café on Größe Straße"
    assert problems(collected) == [("a.txt", "encoding")]
    assert "cp1252 was guessed" in collected.problems[0].message


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_not_utf_8_can_be_printed(here):
    (here / os.fsdecode(b"caf\xe9.txt")).write_text("one")
    assert ids(collect(["."])) == ["caf\ufffd.txt"]


def test_two_runs_give_the_same(here):
    write(here, b__x_txt="1", b__a_md="2", a_txt="3", c_png=b"\0", d_txt=b"\0")
    assert collect(["."]) == collect(["."])
