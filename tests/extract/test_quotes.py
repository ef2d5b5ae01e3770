import sys
from dataclasses import replace
from functools import lru_cache

import pytest

import factcheck
from builders import parsed
from factcheck.extract.entities import find_entities
from factcheck.extract.marks import find_quoted
from factcheck.extract.quotes import find_quotes
from factcheck.model import Document, Quote
from factcheck.normalize.text import fold


@lru_cache(maxsize=256)
def quotes(text: str) -> tuple[Quote, ...]:
    found = parsed(text)
    entities = tuple(find_entities(found.document, found.folded, found.sentences, found.names))
    return tuple(find_quotes(found.document, found.folded, found.sentences, entities))


def speakers(text: str) -> list[str | None]:
    return [quote.attribution.speaker.text if quote.attribution else None for quote in quotes(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said, "We will go home."', ["We will go home."]),
        ("He said, “We will go home.”", ["We will go home."]),
        ("He said, ”We will go home.”", ["We will go home."]),
        ("“They shouted ‘go home’ at us,” she said.", ["They shouted ‘go home’ at us,"]),
        ("'We will go home,' he said.", ["We will go home,"]),
        ("'We heard \"go home\" from the players' union,' he said.", ['We heard "go home" from the players\' union,']),
        ('" We will go home , " Renn said . " We are cold . "', ['We will go home , " Renn said . " We are cold .']),
        ("``We will go home,'' he said.", ["We will go home,"]),
        ('"We will go home, "Renn said. He left.', ["We will go home,"]),
        ("The players' union of the '90s doesn't mind.", []),
        ("He is 6'2\" tall and his brother is 5'11\" tall.", []),
        ('A 12" pipe burst. "We heard it," he said.', ["We heard it,"]),
        ('<a href="x y z w">Renn</a> said, "We go home."', ["We go home."]),
    ],
)
def test_words_inside_marks_are_found_whatever_the_marks(text, expected):
    assert [quote.span.text for quote in quotes(text)] == expected


def test_a_stray_mark_costs_only_itself():
    text = 'The pipe " broke on Monday.\n\n"We heard it go," said Marta Ilvesson.\n\n"It was loud," said Tobias Renn.'
    assert [quote.span.text for quote in quotes(text)] == ["We heard it go,", "It was loud,"]


def test_a_quotation_over_paragraphs_repeats_its_opening_mark():
    text = "“The wall is old.\n\n“It will not hold another winter,” said Marta Ilvesson."
    (quote,) = quotes(text)
    assert [part.text for part in quote.parts] == ["The wall is old.", "It will not hold another winter,"]
    assert speakers(text) == ["Marta Ilvesson"]


@pytest.mark.parametrize(
    "text",
    [
        '"If it rains," Marta Ilvesson said, "we will stay at home."',
        '"If it rains, we stay," Marta Ilvesson said on Monday. "If not, we will go home."',
    ],
)
def test_a_cue_in_the_middle_leaves_one_quotation_in_two_pieces(text):
    (quote,) = quotes(text)
    assert len(quote.parts) == 2
    assert quote.span.text.startswith("If it rains")
    assert quote.span.text.endswith("home.")
    assert speakers(text) == ["Marta Ilvesson"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We go home," said Marta Ilvesson.', "Marta Ilvesson"),
        ('"We go home," Marta Ilvesson, the harbour master, said on Monday.', "Marta Ilvesson"),
        ('"We go home," said Marta Ilvesson, a spokesperson for the port.', "Marta Ilvesson"),
        ('Marta Ilvesson told reporters, "We will go home."', "Marta Ilvesson"),
        ('Marta Ilvesson said it was cold, adding: "We will go home."', "Marta Ilvesson"),
        ('According to Marta Ilvesson, "we will all go home".', "Marta Ilvesson"),
        ('"We will all go home," according to Marta Ilvesson.', "Marta Ilvesson"),
        ('Marta Ilvesson was quoted as saying "we will all go home".', "Marta Ilvesson"),
        ("Ilvesson: 'We will all go home'", "Ilvesson"),
        ('Marta Ilvesson said on Monday:\n\n"We will all go home."', "Marta Ilvesson"),
        ('"We will all go home." - Marta Ilvesson', "Marta Ilvesson"),
        ('"We go home," a spokesman said.', "a spokesman"),
        ('Marta Ilvesson was cold. "We will all go home," she said.', "she"),
        ('Marta Ilvesson was cold. "We will all go home."', "Marta Ilvesson"),
        ('The door says "we will all go home".', "The door"),
        ('"We will all go home."― Marta Ilvesson', "Marta Ilvesson"),
        ('They used footage of Marta Ilvesson saying, "We will all go home."', "Marta Ilvesson"),
        ('Marta Ilvesson has a new message for us: "We will all go home."', "Marta Ilvesson"),
        ('Marta Ilvesson attacked "the long and hateful winter of the gulls."', "Marta Ilvesson"),
        ('Marta Ilvesson said, "We will all go home," when Tobias Renn asked her.', "Marta Ilvesson"),
    ],
)
def test_the_speaker_is_the_phrase_as_written(text, expected):
    assert speakers(text) == [expected]


def test_a_quotation_without_anyone_near_it_has_no_speaker():
    assert speakers('The sign over the gate. "All hope is gone from here."') == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Marta Ilvesson spoke. "We go home," Ilvesson said.', "Marta Ilvesson"),
        ('Marta Ilvesson met Tobias Renn. "We go home," she said.', "Marta Ilvesson"),
        ('"We go home," a spokesman for Marta Ilvesson said.', None),
        ('"We go home," a spokesman said.', None),
        ('"We go home," said the host of the talks, Marta Ilvesson, on Monday.', "Marta Ilvesson"),
    ],
)
def test_the_name_behind_a_speaker_is_the_full_one_or_none(text, expected):
    if "Renn" in text:
        text = text.replace("Marta Ilvesson met", "Ms. Marta Ilvesson met")
    (quote,) = quotes(text)
    assert quote.attribution is not None
    assert quote.attribution.name == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We will go home," said Marta Ilvesson.', "direct"),
        ('Marta Ilvesson spoke of "a long and cold winter" at sea.', "partial"),
        ('The so-called "expert" left.', "scare"),
        ('It was a case of "bad luck."', "scare"),
        ("Marta Ilvesson wrote:\n\n> We will go home,\n> all of us.\n", "block"),
    ],
)
def test_quotations_are_of_four_kinds(text, expected):
    assert [quote.kind for quote in quotes(text)] == [expected]


def test_the_name_of_a_work_is_no_quotation():
    assert quotes('She read "The Long Winter of the Gulls" on the boat.') == ()


def test_a_transcript_gives_each_line_to_its_name():
    text = "RENN: Is the wall safe?\n\nILVESSON: It is not.\n\nRENN: Thank you."
    assert speakers(text) == ["RENN", "ILVESSON", "RENN"]


def test_a_turn_runs_over_lines_and_paragraphs_to_the_next_one():
    text = (
        "MARTA ILVESSON, harbour master: The wall is old,\nand it leaks.\n\nIt will go.\n\n(Laughter.)\n\n"
        "QUESTION: When?\n\nMARTA ILVESSON: Soon.\n\nThe hearing closed at noon."
    )
    first, question, last = quotes(text)
    assert [piece.text for piece in first.pieces] == ["The wall is old,\nand it leaks.", "It will go."]
    assert first.attribution is not None
    assert first.attribution.name == "Marta Ilvesson"
    assert question.attribution is None
    assert last.span.text == "Soon."


def test_a_headline_that_opens_with_a_name_is_no_turn_of_the_transcript_below():
    text = "Renn: Wall Is Safe.\n\nTOBIAS RENN: It is safe.\n\nILVESSON: It is not.\n\nTOBIAS RENN: Thank you."
    assert speakers(text) == ["TOBIAS RENN", "ILVESSON", "TOBIAS RENN"]


@pytest.mark.parametrize("label", ["MODERATOR", "Q"])
def test_a_label_that_is_no_name_names_nobody(label):
    text = f"{label}: Is the wall safe?\n\nILVESSON: It is not.\n\n{label}: Thank you."
    first = quotes(text)[0]
    assert first.attribution is None or first.attribution.name is None


def test_keys_and_values_of_a_list_are_no_transcript():
    text = "#### depth\n\n* Default: 3\n* Type: Number\n\nHow far to look.\n\n* Default: none\n* Type: Path\n"
    assert _marked(text) == ()
    assert quotes(text) == ()


def test_keys_and_values_that_nobody_is_called_are_no_transcript():
    text = "Default: three\n\nType: number\n\nDefault: none\n\nThe default of each type is told below.\n"
    assert quotes(text) == ()


def calls(function, *arguments) -> int:
    """Count the function calls that exhausting a result takes: the same on every machine."""
    count = 0

    def hook(_frame, event, _argument):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(hook)
    try:
        tuple(function(*arguments))
    finally:
        sys.setprofile(None)
    return count


def marks(unit: str, times: int) -> int:
    document = Document("a.txt", unit * times)
    return calls(find_quoted, document, fold(document))


def whole(unit: str, times: int) -> int:
    """Count the calls for a text repeated, parsed once and shifted."""
    found = parsed(unit)
    entities = tuple(find_entities(found.document, found.folded, found.sentences, found.names))
    shifts = [(turn * len(unit), turn * len(found.sentences)) for turn in range(times)]
    sentences = tuple(
        replace(
            sentence,
            index=sentence.index + index,
            paragraph=sentence.paragraph + index,
            tokens=tuple(replace(token, start=token.start + by, end=token.end + by) for token in sentence.tokens),
            span=replace(sentence.span, start=sentence.span.start + by, end=sentence.span.end + by),
        )
        for by, index in shifts
        for sentence in found.sentences
    )
    named = tuple(
        replace(each, span=replace(each.span, start=each.span.start + by, end=each.span.end + by), sentence=index)
        for by, index in shifts
        for each in entities
    )
    return calls(find_quotes, Document("a.txt", unit * times), found.folded * times, sentences, named)


@pytest.mark.parametrize(
    "unit",
    ['" ', "' ", '"a ', "“a ", "a” ", '"a" ', "'a' ", '"a\n\n', "‘“a” b’ ", "6'2\" ", "rock 'n' roll ", '<a b="c d"> '],
)
def test_ten_times_the_marks_take_ten_times_the_steps(unit):
    assert marks(unit, 1000) < 11 * marks(unit, 100)


@pytest.mark.parametrize(
    "unit",
    [
        '"We go home now," Marta Ilvesson said. ',
        'Marta Ilvesson met Tobias Renn. "We go home now," she said.\n\n',
        '"We go," Renn said, "home."\n\n',
        'The "big" day of "no " use. ',
        "> We go home.\n\n",
        "RENN: We go home.\n\nILVESSON: We stay.\n\n",
    ],
)
def test_ten_times_the_quotations_take_ten_times_the_steps(unit):
    assert whole(unit, 200) < 11 * whole(unit, 20)


def test_ten_thousand_marks_without_partners_yield_nothing():
    text = '"\n\n' * 10_000
    document = Document("a.txt", text)
    assert find_quoted(document, fold(document)) == ()


def test_pieces_lie_inside_the_marks_and_cut_the_document():
    text = '"If it rains," Marta Ilvesson said, "we will stay." Then he wrote “no more”.'
    for quote in quotes(text):
        for piece in quote.pieces:
            assert text[piece.start : piece.end] == piece.text
            assert not set(piece.text) & set('“”"')


def _marked(text):
    """Read a Markdown file: its marks are masked."""
    return factcheck.extract(Document("a.md", text)).quotes


def test_a_block_of_a_markdown_file_is_a_quote():
    (quote,) = _marked("As Robert Creed wrote:\n\n> The dam will hold.\n> It always has.\n\nNobody replied.\n")
    assert (quote.kind, [part.text for part in quote.pieces]) == ("block", ["The dam will hold.", "It always has."])
    assert quote.attribution.speaker.text == "Robert Creed"


def test_a_block_with_marks_of_its_own_is_read_like_a_paragraph():
    (quote,) = _marked('> "The dam will hold," the minister said.\n')
    assert (quote.kind, quote.span.text, quote.attribution.speaker.text) == (
        "direct",
        "The dam will hold,",
        "the minister",
    )


def test_bold_names_of_a_markdown_file_open_the_turns_of_a_transcript():
    turns = _marked("**Harker:** We start now.\n\n**Okoro:** I object.\n\n**Harker:** Noted.\n")
    assert [(turn.span.text, turn.attribution.speaker.text) for turn in turns] == [
        ("We start now.", "Harker"),
        ("I object.", "Okoro"),
        ("Noted.", "Harker"),
    ]


def test_two_quotations_that_are_joined_have_one_speaker():
    found = quotes('Robert Creed called it "a disgrace" and "wrong in law".')
    assert [quote.attribution.speaker.text for quote in found] == ["Robert Creed", "Robert Creed"]


def test_a_pronoun_takes_a_name_that_stands_beside_the_subject():
    (quote,) = quotes('The transport minister, Elsa Brandt, closed the lock. "It is old," she said.')
    assert quote.attribution.name == "Elsa Brandt"
