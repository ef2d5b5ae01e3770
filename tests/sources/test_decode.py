import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.sources.decode import decode

TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=200).map("{}\r\n".format)
MARKED = [
    ("utf-8", codecs.BOM_UTF8),
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
    ("utf-32-le", codecs.BOM_UTF32_LE),
    ("utf-32-be", codecs.BOM_UTF32_BE),
]
RUSSIAN = "Мэр города заявил во вторник, что ремонт старого моста закончат к лету следующего года. " * 20
FRENCH = (
    "Le préfet a déclaré mardi que le musée, fermé depuis l’été, rouvrirait en décembre après un été très chaud. " * 30
)


@given(TEXTS)
def test_utf_8_is_kept_to_the_letter(text):
    decoded = decode(text.encode())
    assert (decoded.text, decoded.guess) == (text.removeprefix("\ufeff"), None)


@pytest.mark.parametrize(("encoding", "mark"), MARKED)
@given(text=TEXTS)
def test_a_byte_order_mark_is_obeyed_and_is_no_part_of_the_text(encoding, mark, text):
    decoded = decode(mark + text.encode(encoding))
    assert (decoded.text, decoded.guess) == (text, None)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("“Never,” said the mayor – and left.", "cp1252"),
        ("Price £5 at the café", "latin-1"),
        (FRENCH, "cp1252"),
        (RUSSIAN, "cp1251"),
        ("“It won’t hold,” she said. " * 400, "cp1252"),
    ],
)
def test_other_encodings_are_guessed_and_the_guess_is_said(text, encoding):
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert ("cp1251" if encoding == "cp1251" else "cp1252") in decoded.guess


def test_a_few_broken_bytes_do_not_spoil_a_utf_8_file():
    raw = "“One,” he said.\n“Two — three.”\n".encode() + b"and \xff more\n"
    decoded = decode(raw)
    assert decoded.text.endswith("and � more\n")
    assert decoded.text.startswith("“One,” he said.")
    assert "the first on line 3" in decoded.guess


@pytest.mark.parametrize(
    "raw",
    [
        b"\0",
        b"%PDF-1.7\n\0\0",
        b"\x01\x02\x03\x04",
        codecs.BOM_UTF16_LE + b"a",
        codecs.BOM_UTF32_LE + b"\xff\xff\xff\xff",
        codecs.BOM_UTF16_LE + "\0\0".encode("utf-16-le"),
    ],
)
def test_what_is_no_text_gives_nothing(raw):
    assert decode(raw) is None


def test_page_breaks_and_coloured_output_are_text():
    assert decode(b"one\x0c\x1b[1mtwo\x1b[0m\x0b").guess is None


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(raw):
    decoded = decode(raw)
    assert decoded is None or isinstance(decoded.text, str)
