import pytest

from factcheck.model import Problem, Settled, Skipped
from factcheck.report import render
from factcheck.report.rooted import rooted
from reports import Said, conflict, document, harbour, report


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.md", "docs/a.md"),
        ("b/a.md", "docs/b/a.md"),
        ("../a.md", "a.md"),
        ("./a.md", "docs/a.md"),
        ("/tmp/a.md", "/tmp/a.md"),
        ("<stdin>", "<stdin>"),
    ],
)
def test_a_path_is_read_from_the_root(name, expected):
    story = document(name, "12 or 14")
    found = conflict(Said("12", "open", ((story, "12"),)), Said("14", "open", ((story, "14"),)))
    moved = rooted(report((story,), found), "docs")
    assert moved.documents[0].id == expected
    assert {mention.span.document for mention in moved.conflicts[0].mentions} == {expected}
    assert f'{expected}:1:1: error[name-variant]: "12" against "14" at {expected}:1:7' in render(moved, "concise")


def test_what_else_is_named_moves_too():
    documents, found = harbour()
    made = report(
        documents,
        settled=(Settled(found, "comment", "visit.md:3"),),
        problems=(Problem("b.pdf", "unreadable", "encrypted"),),
        skipped=(Skipped("x.png", "image"),),
    )
    moved = rooted(made, "docs")
    assert moved.settled[0].place == "docs/visit.md:3"
    assert moved.settled[0].conflict.mentions[0].span.document == "docs/visit.md"
    assert (moved.problems[0].path, moved.skipped[0].path) == ("docs/b.pdf", "docs/x.png")
