import pytest

from factcheck.report.screen import Screen, cells, clip, hang, pad, paint, wrap


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("harbour", 7, "harbour"),
        ("harbour", 6, "harbo…"),
        ("a harbour", 3, "a…"),
        ("北京上海", 8, "北京上海"),
        ("北京上海", 7, "北京上…"),
        ("北京上海", 6, "北京…"),
        ("e\u0301te\u0301", 3, "e\u0301te\u0301"),
    ],
)
def test_text_is_cut_by_cells(text, width, expected):
    assert clip(text, width) == expected


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one", 7, ["one"]),
        ("", 7, [""]),
        ("a verylongword", 6, ["a", "verylo", "ngword"]),
        ("北京 上海", 5, ["北京", "上海"]),
    ],
)
def test_text_is_wrapped_by_cells(text, width, expected):
    assert wrap(text, width) == expected


def test_padding_counts_wide_characters_twice():
    assert pad("北", 4) == "北  "


def test_further_lines_stand_under_the_beginning_of_the_text():
    assert paint(hang((("why: ", "strong"),), "one two three", 15), Screen()) == "why: one two\n     three\n"


def test_colour_is_only_there_when_asked_for():
    line = (("error", "error"), (": no", "plain"))
    assert paint([line], Screen()) == "error: no\n"
    assert paint([line], Screen(color=True)) == "\x1b[1;31merror\x1b[0m: no\n"


def test_a_width_that_nothing_fits_in_is_not_taken():
    assert Screen(width=3).columns > 3
    assert Screen(width=99).columns == 99


def test_combining_marks_take_no_cell():
    assert cells("e\u0301") == 1
