"""The gold file holds one line a time expression; a line with "-" as its span says that the text has none."""

import csv
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from factcheck.extract.nlp import load_model, parse
from factcheck.extract.timexes import find_timexes
from factcheck.model import Document, Sentence, Timex, Token
from factcheck.normalize.text import fold

GOLD = Path(__file__).with_name("timexes.tsv")


def read_gold() -> dict[tuple[str, str], list[tuple[str, ...]]]:
    cases: dict[tuple[str, str], list[tuple[str, ...]]] = defaultdict(list)
    with GOLD.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            expected = cases[row["published"], row["text"]]
            if row["span"] != "-":
                expected.append((row["span"], row["value"], row["type"], row["interval"]))
    return cases


CASES = read_gold()


def find(text: str, published: str = "2021-09-30") -> list[Timex]:
    document = Document("a.txt", text, published=None if published == "-" else date.fromisoformat(published))
    folded = fold(document)
    (parsed,) = parse(load_model(), [(document, folded)])
    return list(find_timexes(document, folded, parsed.sentences))


def written(timex: Timex) -> tuple[str, ...]:
    interval = "-"
    if timex.interval and timex.interval.start and timex.interval.end:
        interval = "/".join(side.isoformat(timespec="minutes") for side in (timex.interval.start, timex.interval.end))
    return timex.span.text, timex.value, timex.type, interval


@pytest.mark.parametrize(("published", "text"), CASES, ids=[text for _, text in CASES])
def test_every_time_expression_is_found_and_resolved(published, text):
    assert [written(timex) for timex in find(text, published)] == CASES[published, text]


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("It fell on Thursday, 14 June 2018.", 3),
        ("It fell on Friday, June 14, 2018.", 4),
        ("It fell on 14 June 2018, a Thursday.", 3),
        ("It fell on Thursday.", 3),
        ("It fell on 14 June 2018.", None),
        ("It falls every Monday.", 0),
    ],
)
def test_the_weekday_named_is_kept_beside_the_value(text, weekday):
    assert [timex.weekday for timex in find(text)] == [weekday]


@pytest.mark.parametrize(
    ("text", "is_relative"),
    [
        ("It fell on Thursday.", True),
        ("It fell on May 3.", True),
        ("It fell on May 3, 2021.", False),
        ("It fell in 1987.", False),
        ("It fell last week.", True),
        ("It lasted two weeks.", False),
    ],
)
def test_relative_means_that_the_date_of_the_document_was_needed(text, is_relative):
    assert [timex.is_relative for timex in find(text)] == [is_relative]


@pytest.mark.parametrize(
    ("text", "is_approximate"),
    [
        ("It began about noon.", True),
        ("It began at noon.", False),
        ("It took nearly three years.", True),
        ("It took three years.", False),
        ("It began in early 2020.", True),
        ("It began in 2020.", False),
    ],
)
def test_hedged_times_are_approximate(text, is_approximate):
    assert [timex.is_approximate for timex in find(text)] == [is_approximate]


def test_spans_cut_the_original_text_with_its_curly_marks():
    (timex,) = find("It was cold in the ’90s.")
    assert timex.span.text == "the ’90s"


def test_two_dates_one_after_the_other_stay_two():
    assert [timex.value for timex in find("Between 3 May 2020 and 4 June 2020 it rained.")] == [
        "2020-05-03",
        "2020-06-04",
    ]


@pytest.mark.parametrize(
    "words", ["about ", "early ", "morning of ", "May 3 ", "noon ", "1,000,", "twenty ", "Thursday, ", "9/", "2 p.m. "]
)
def test_repeated_words_of_time_end_without_deep_recursion(words):
    text = words * 2000
    document = Document("a.txt", text, published=date(2021, 9, 30))
    tokens = (Token(0, len(text), text, text, "X", "ROOT", 0),)
    sentence = Sentence(document.span(0, len(text)), 0, 0, tokens)
    assert all(timex.span.text for timex in find_timexes(document, text, (sentence,)))
