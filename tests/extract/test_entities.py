"""The gold file holds one line a name; a line with "-" as its span says that the text has none."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from builders import extraction
from factcheck.extract.borders import name_runs
from factcheck.model import Entity, Token

GOLD = Path(__file__).with_name("names.tsv")
MODEL_IS_WRONG = {
    "The River Tarn flooded Lower Harn.": "nothing shows that Lower Harn is a place",
    "FIRE DESTROYS HARN LIBRARY\n\nThe library of Harn burned down.": "the model takes Harn for a body",
    "Sacked Jim Hale, Coach Of Otters\n\nThe Otters dismissed coach Jim Hale.": "nothing shows a team",
    'The "Green Line" was late.': "the model takes the name in marks for a work",
    "Anna Weil of Corvane and Jon Beck of Tallgrove spoke.": "the model takes Corvane for a person",
    "Kim Sol Hyon and Pak In Ho bowed.": "the model parts the second name",
    "Microsoft bought Nuance in 2021.": "the model takes Nuance for a place",
    "Why The River Rose So Fast": "too short to be told from a name",
    "Corvane president Dan Catlow agreed.": "the model takes Corvane for a common word",
}
"""Texts that the small model reads wrongly and no rule may repair without guessing."""


def read_gold() -> dict[str, list[tuple[str, ...]]]:
    cases: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    with GOLD.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            expected = cases[row["text"].replace("\\n", "\n")]
            if row["span"] != "-":
                expected.append((row["span"], row["label"], row["name"], row["titles"].replace("-", "")))
    return cases


CASES = read_gold()


def written(entity: Entity, label: str) -> tuple[str, ...]:
    """Write a name as the gold does; OTHER in the gold leaves the label open."""
    return entity.span.text, label if label == "OTHER" else entity.label, entity.name, "/".join(entity.titles)


@pytest.mark.parametrize("text", CASES, ids=[text.replace("\n", " ") for text in CASES])
def test_every_name_is_found_with_its_borders_label_and_titles(text, request):
    if text in MODEL_IS_WRONG:
        request.applymarker(pytest.mark.xfail(reason=MODEL_IS_WRONG[text], strict=True))
    gold, found = CASES[text], extraction(text).entities
    labels = [label for _, label, _, _ in gold] + ["-"] * len(found)
    assert [written(*pair) for pair in zip(found, labels, strict=False)] == gold


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("North Korea’s King Jong Un has rejected the offer.", "King Jong Un"),
        ("South Korean President Moon Jae-in suggested a declaration.", "Moon Jae-in"),
        ("The mayor thanked Lena Okoro-Smith for her work.", "Lena Okoro-Smith"),
        ("Police Officer Brad Danielsen said the road was closed.", "Brad Danielsen"),
        ("On Monday Gen. Solveig Marr spoke to the monitors.", "Solveig Marr"),
    ],
)
def test_a_persons_name_is_whole_and_without_titles(text, name):
    assert name in [entity.name for entity in extraction(text).entities if entity.label == "PERSON"]


def test_a_surname_takes_the_label_of_the_full_name():
    text = "The goal came from Marta Ilvesson. Ilvesson had joined in May. Later Ilvesson left the field."
    found = extraction(text).entities
    assert [entity.label for entity in found if entity.name == "Ilvesson"] == ["PERSON", "PERSON"]


def test_a_bracket_ends_a_name():
    names = [entity.name for entity in extraction("He praised the Council's [North Korea]-related work.").entities]
    assert "North Korea" in names
    assert not any("]" in name or "[" in name for name in names)


def test_an_interview_masks_no_speaker():
    text = "Kessler: I think that we should all leave.\nVoss: I do not want to go there at all."
    assert {entity.name for entity in extraction(text).entities} >= {"Kessler"}


def test_every_span_cuts_its_own_text():
    text = "“Gov. Ruiz’s plan,” said Dr. Amina Farouk of Harn University, “is dead.”"
    for entity in extraction(text).entities:
        assert text[entity.span.start : entity.span.end] == entity.span.text


@pytest.mark.parametrize("words", ["Bank of ", "Ana ", "Committee on ", "Moon - ", "Mr. ", "al Rashid ", "Oak's "])
def test_a_run_without_end_is_read_in_linear_time(words):
    many = (words * 3000).split()
    starts = [0]
    for word in many:
        starts.append(starts[-1] + len(word) + 1)
    tokens = [
        Token(start, start + len(word), word, word.lower(), "PROPN", "dep", 0)
        for start, word in zip(starts, many, strict=False)
    ]
    assert name_runs(tokens, [(0, starts[-1], "ORG")], [False] * len(tokens))
