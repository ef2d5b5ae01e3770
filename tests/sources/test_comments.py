"""Comments to writers are masked, so that nobody compares them."""

from __future__ import annotations

import pytest

from factcheck.model import Document
from factcheck.normalize.text import fold
from factcheck.sources import describe


def prose(name: str, text: str) -> list[str]:
    """Give the lines that extraction reads, without the blank ones."""
    folded = fold(describe(Document(name, text)))
    assert len(folded) == len(text)
    return [" ".join(line.split()) for line in folded.splitlines() if line.strip()]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.rst", "One.\n\n.. factcheck: ignore[dates] -- on 3 May\n   as told\n\nTwo.\n", ["One.", "Two."]),
        (
            "a.rst",
            "One.\n\n.. note:: Two.\n\n.. _label:\n\n.. |x| replace:: y\n",
            ["One.", ".. note:: Two.", ".. _label:", ".. |x| replace:: y"],
        ),
        ("a.rst", "Wait..\n\n... and see.\n", ["Wait..", "... and see."]),
        (
            "a.adoc",
            "One.\n// factcheck: ignore[dates] -- on 3 May\nTwo.\n\n////\nhidden\n////\nThree.\n",
            ["One.", "Two.", "Three."],
        ),
        ("a.adoc", "See this and / or //that//.\n", ["See this and / or //that//."]),
        (
            "a.tex",
            "It rose by 5\\% in May. % factcheck: ignore[dates] -- on 3 May\n% hidden\nTwo.\n",
            ["It rose by 5\\% in May.", "Two."],
        ),
        (
            "a.html",
            "<p>One.</p> <!-- factcheck: ignore[dates] --> Two.\n<!--\nhidden -->\n",
            ["<p>One.</p> Two."],
        ),
        ("a.md", "One. <!-- factcheck: ignore[dates] -- on 3 May -->\n\nTwo.\n", ["One.", "Two."]),
        ("a.txt", "% of all\n\n// two\n\n.. three\n", ["% of all", "// two", ".. three"]),
    ],
)
def test_comments_are_not_read_and_the_rest_is(name: str, text: str, expected: list[str]) -> None:
    assert prose(name, text) == expected
