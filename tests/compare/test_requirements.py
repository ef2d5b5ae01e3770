"""Which least version a document asks for, and of what."""

import pytest

from builders import extraction
from factcheck.compare.requirements import is_of_one_release, requirements_of


def asked(text: str) -> list[tuple[str, tuple[int, ...], str]]:
    return [(one.product, one.version, one.span.text) for one in requirements_of(extraction(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It runs on Corvid 12 or newer.", ("corvid", (12,), "12 or newer")),
        ("It requires Corvid 12.4.", ("corvid", (12, 4), "12.4")),
        ("You need at least Corvid 12.", ("corvid", (12,), "12")),
        ("Corvid.js 18+ is required.", ("corvid.js", (18,), "18+")),
        ("Corvid >= 3.9", ("corvid", (3, 9), "3.9")),
        ("Any machine with kernel 4.15 or later will do.", ("kernel", (4, 15), "4.15 or later")),
        ("Corvid: 13 and later", ("corvid", (13,), "13 and later")),
    ],
)
def test_a_least_version_is_read_with_its_product(text, found):
    assert asked(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "It was at least June 12.",
        "It needs 12 or more people.",
        "Corvid 12 is out.",
        "Bring at least 30 chairs.",
        "This requires Rule 4.",
        "At least Monday 3 is free.",
    ],
)
def test_dates_counts_and_releases_are_no_requirements(text):
    assert asked(text) == []


@pytest.mark.parametrize(
    ("left", "right", "is_met"),
    [("3.9", "3.9", True), ("3.9", "3.9.2", True), ("3.9", "3.10", False), ("3", "3.9", True)],
)
def test_the_shorter_version_says_how_much_counts(left, right, is_met):
    ours, theirs = (next(requirements_of(extraction(f"It needs Corvid {version}."))) for version in (left, right))
    assert ours.is_met_by(theirs) is theirs.is_met_by(ours) is is_met


def test_a_heading_with_a_version_is_of_one_release():
    found = extraction("# Changes\n\nNew tools.\n\n## Teasel 2.1\n\nIt needs Corvid 12.\n")
    by_text = {sentence.span.text: sentence.index for sentence in found.sentences}
    assert is_of_one_release(found, by_text["It needs Corvid 12."])
    assert not is_of_one_release(found, by_text["New tools."])
