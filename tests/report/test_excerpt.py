import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.report.excerpt import cut, differing_words
from factcheck.report.screen import cells
from reports import document, span


def _marked(excerpt):
    """Give what stands over the marks, cell by cell."""
    grid = "".join(mark + "\0" * (cells(mark) - 1) for mark in excerpt.text if cells(mark))
    return [grid[start:end].replace("\0", "") for start, end in excerpt.marks]


def _cut(text, words, width=75):
    source = document("a.txt", text)
    found = span(source, words)
    return cut(source, [(found.start, found.end)], width)


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ("King Jong Un", "Kim Jong Un", ["King"]),
        ("Karin Lindqvist", "Karin Lindkvist", ["Lindqvist"]),
        ("the Brandt administration", "the Osei administration", ["Brandt"]),
        ("Norrvik", "Sundby", ["Norrvik"]),
        ("deputy mayor", "mayor", ["deputy mayor"]),
        ("mayor", "deputy mayor", ["mayor"]),
        ("never sell the old yard", "not sell the new yard", ["never", "old"]),
        ("Chief of Staff Lund", "Chief of Police Lund", ["Staff"]),
        ("KARIN Lund", "Karin Lunt", ["Lund"]),
    ],
)
def test_only_the_words_that_differ_are_marked(ours, theirs, expected):
    left, right = document("a.txt", f"So {ours}."), document("b.txt", theirs)
    marks = differing_words(span(left, ours), span(right, theirs))
    assert [left.text[start:end] for start, end in marks] == expected


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("Only 12 came.", "12", "Only 12 came."),
        ("first\n  Only 12 came.  \nlast", "12", "Only 12 came."),
        ("\tOnly\t12 came.\r\nlast", "12", "Only 12 came."),
        ("港は12日に", "12", "港は12日に"),
        ("cafe\u0301 12", "12", "cafe\u0301 12"),
        ("a\x1b[31m 12", "12", "a␛[31m 12"),
        ("x\u202e\u200b12", "12", "x��12"),
    ],
)
def test_a_short_line_is_shown_as_it_is_with_the_marks_under_the_words(text, words, shown):
    excerpt = _cut(text, words)
    assert excerpt.text == shown
    assert _marked(excerpt) == [words]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("word " * 40 + "came 12 men " + "word " * 40, "12 men", "…word came 12 men word word word…"),
        ("came 12 men " + "word " * 40, "12 men", "came 12 men word word word word word…"),
        ("word " * 40 + "came 12 men", "12 men", "…word word word word word came 12 men"),
        ("字" * 60 + "12" + "字" * 60, "12", "…" + "字" * 7 + "12" + "字" * 11 + "…"),
    ],
)
def test_a_long_line_is_windowed_around_the_words(text, words, expected):
    excerpt = _cut(text, words, 40)
    assert excerpt.text == expected
    assert cells(excerpt.text) <= 40
    assert _marked(excerpt) == [words]


def test_words_longer_than_the_window_are_marked_as_far_as_they_are_seen():
    excerpt = _cut("a " + "x" * 100 + " b", "x" * 100, 40)
    assert excerpt.text == "…" + "x" * 38 + "…"
    assert _marked(excerpt) == ["x" * 38]


def test_words_over_a_line_break_are_marked_on_their_first_line():
    excerpt = _cut("one\nHarbour master Karin\nLindqvist went", "Karin\nLindqvist")
    assert (excerpt.line, excerpt.text, _marked(excerpt)) == (2, "Harbour master Karin", ["Karin"])


def test_the_line_of_the_first_marked_word_is_shown():
    source = document("a.txt", "We will sell\nthe old yard")
    excerpt = cut(source, [(17, 20)], 75)
    assert (excerpt.line, excerpt.text, _marked(excerpt)) == (2, "the old yard", ["old"])


def test_two_marks_far_apart_do_not_push_the_first_to_the_edge():
    text = "so it was that " + "old " + "word " * 30 + "yard"
    source = document("a.txt", text)
    excerpt = cut(source, [(15, 18), (len(text) - 4, len(text))], 40)
    assert _marked(excerpt) == ["old"]
    assert excerpt.text.startswith("…it was that old word")


@given(
    st.text(st.sampled_from("ab 字\u0301\t\n\x1b\u202e"), max_size=120),
    st.text(st.sampled_from("xy字 \n"), min_size=1, max_size=60),
    st.text(st.sampled_from("ab 字\u0301\t\r\n"), max_size=120),
    st.integers(20, 90),
)
def test_no_line_is_too_wide_and_every_mark_lies_in_it(before, words, after, width):
    source = document("a.txt", before + words + after)
    excerpt = cut(source, [(len(before), len(before) + len(words))], width)
    assert cells(excerpt.text) <= width
    assert "\n" not in excerpt.text
    assert all(0 <= start < end <= cells(excerpt.text) + 1 for start, end in excerpt.marks)
