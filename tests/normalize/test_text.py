import pytest

from factcheck.model import Document
from factcheck.normalize.text import fold, fold_words, paragraphs, strip_accents


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“It’s done,” she said – twice.", '"It\'s done," she said - twice.'),
        ("a\u00a0b\tc\r\nd", "a b c \nd"),
        ("10\u202f000 «oui»", '10 000 "oui"'),
    ],
)
def test_folding_straightens_marks(text, folded):
    assert fold(Document(id="a", text=text)) == folded


def test_folding_keeps_every_offset_and_blanks_what_is_masked():
    document = Document(id="a", text="---\nkey: 1\n---\nThe “gate” is open.", masked=((0, 14),))
    folded = fold(document)
    assert len(folded) == len(document.text)
    assert folded[15:] == 'The "gate" is open.'
    assert folded[:14].strip() == ""
    assert folded.count("\n") == document.text.count("\n")


def test_fold_words_squeezes_white_space():
    assert fold_words("Moon\u00a0 Jae‑in\n") == "Moon Jae-in"


@pytest.mark.parametrize(
    ("word", "plain"), [("Tromsø", "Tromso"), ("Müller", "Muller"), ("Łódź", "Lodz"), ("plain", "plain")]
)
def test_accents_are_dropped(word, plain):
    assert strip_accents(word) == plain


def _cut(text):
    return [text[start:end] for start, end in paragraphs(text)]


def test_a_blank_line_ends_a_paragraph():
    assert _cut("First one.\n\n  Second one. \n") == ["First one.", "Second one."]


def test_lines_broken_by_hand_are_one_paragraph():
    text = "The harbour master said on Monday that the gate had\nbeen left open all night by the crew on duty."
    assert _cut(text) == [text]


def test_list_items_stay_apart():
    text = "- The first item of this list is a long line of words\n- The second item of this list is a long line too"
    assert len(_cut(text)) == 2


def test_an_item_broken_by_hand_is_one_paragraph_though_it_ends_early():
    first = "- The first item of this list is told in so many words that\n  it needs a second line."
    second = "- The second item of this list is short."
    assert _cut(f"{first}\n{second}") == [first, second]


def test_lines_above_a_list_are_one_paragraph_though_they_end_early():
    text = "Whoever wants to borrow the boat has to agree to all of the\nfollowing:"
    assert _cut(f"{text}\n1. The oars are put back.") == [text, "1. The oars are put back."]


@pytest.mark.parametrize(
    "text",
    [
        "The gate was opened at noon, see the\nlog,\nand the water ran for so long that the crew had to go.",
        "The gate was opened at noon and the water ran into the\nOld Dock for three hours. Kellow paid.\nIt is shut.",
        "Whoever has read the\n[Harbour rules of 1961](rules.md) knows that the gate must be shut at night.",
        "It stands in the log book of the year, which the crew kept at\nKellow,\nand was read by nobody else in town.",
    ],
)
def test_a_break_within_a_sentence_ends_no_paragraph(text):
    first = text.partition("\n")[0]
    assert not any(paragraph == first for paragraph in _cut(text))


@pytest.mark.parametrize(
    "text",
    [
        "Minutes of the board of the rowing club of Kellow\nPresent: Marta Ilvesson, Tobias Renn\nThe boat was sold.",
        "The retry limit of the relay and of its two copies\ntimeout: 30 s\nfor each of the calls\nretries: 3",
        "| a row of a table that is long enough to be a line | of a\n| next row | 3 |",
        "The water rose\nthe crew sang\nnobody heard",
    ],
)
def test_a_line_that_is_complete_ends_a_paragraph(text):
    assert _cut(text)[0] == text.partition("\n")[0]


def test_long_lines_are_paragraphs_of_their_own():
    line = "word " * 40
    assert len(_cut(f"{line}\n{line}\nend")) == 3
