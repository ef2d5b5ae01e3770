import json
import unicodedata

import pytest

from factcheck.report.screen import cells
from factcheck.report.visible import escape_hidden, one_line, visible

CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))]
BIDI = [chr(code) for code in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))]
UNSEEN = ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2028", "\u2029", "\u2060", "\ufeff", "\udc80", "\U000e0041"]


@pytest.mark.parametrize("mark", [*CONTROLS, *BIDI, *UNSEEN], ids=ascii)
def test_a_character_that_acts_or_hides_is_replaced_by_one_of_one_cell(mark):
    shown = visible(f"a{mark}b")
    assert len(shown) == cells(shown) == 3
    assert unicodedata.category(shown[1]) in ("So", "Po")


@pytest.mark.parametrize("text", ["plain", "Ærø, naïve “quotes” – 5 °C", "北京", "e\u0301"])
def test_ordinary_text_stays_as_it_is(text):
    assert visible(text) == text


def test_an_escape_sequence_is_shown_as_text():
    assert visible("\x1b]8;;x\x07red\x1b[31m") == "␛]8;;x␇red␛[31m"


@pytest.mark.parametrize(
    ("text", "expected"), [("a\nb", "a b"), ("a \r\n\t b ", "a b"), ("a\x1b\nb", "a␛ b"), ("\u00a0a", "\u00a0a")]
)
def test_prose_is_set_on_one_line(text, expected):
    assert one_line(text) == expected


@pytest.mark.parametrize("mark", [*CONTROLS, *BIDI, *UNSEEN], ids=ascii)
def test_json_keeps_the_character_but_escapes_it(mark):
    dumped = escape_hidden(json.dumps(f"a{mark}b", ensure_ascii=False))
    assert mark not in dumped
    assert json.loads(dumped) == f"a{mark}b"
