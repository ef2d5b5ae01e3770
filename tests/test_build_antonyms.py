"""The reader of WordNet's files, on a folder of three synsets with invented words."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

SCRIPT = runpy.run_path(str(Path(__file__).parent.parent / "scripts" / "build_antonyms.py"))

DATA = """\
  1 Licence line one.
  2 Licence line two.
00000100 30 v 02 frimble 0 snell 0 001 ! 00000200 v 0201 01 + 08 00 | to snell; "they frimble"
00000200 30 v 01 unsnell 0 002 ! 00000100 v 0102 @ 00000300 v 0000 01 + 08 00 | the reverse
00000300 30 v 01 grob(p) 0 000 01 + 08 00 | neither
"""
INDEX = """\
  1 Licence line one.
snell v 1 1 ! 1 4 00000100
unsnell v 1 2 ! @ 1 0 00000200
grob v 1 0 1 0 00000300
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "data.verb").write_text(DATA, encoding="latin-1")
    (tmp_path / "index.verb").write_text(INDEX, encoding="latin-1")
    return tmp_path


def test_a_pair_is_read_by_the_word_numbers_of_its_pointer_and_once(folder):
    assert SCRIPT["antonyms"](folder, "verb") == {("snell", "unsnell")}


def test_only_words_that_the_corpus_tags_are_attested(folder):
    assert SCRIPT["attested_words"](folder, "verb") == {"snell"}


def test_a_negation_needs_one_attested_word_and_is_exclusive(folder):
    assert list(SCRIPT["rows_of"](folder, "verb", "VERB")) == [("VERB", "1.0", "snell", "unsnell")]


def test_the_licence_is_the_numbered_head(folder):
    assert SCRIPT["licence"](folder) == "Licence line one.\nLicence line two.\n"


@pytest.mark.parametrize(
    ("word", "opposite", "expected"),
    [
        ("able", "unable", True),
        ("careful", "careless", True),
        ("harmfully", "harmlessly", True),
        ("rise", "fall", False),
        ("cover", "recover", False),
    ],
)
def test_a_negation_is_told_by_its_form(word, opposite, expected):
    assert SCRIPT["negates"](word, opposite) is expected
