"""The chains of names and what pronouns and offices stand for, on chains.tsv: by hand, with "-" for unclear."""

import csv
from pathlib import Path

import pytest

from builders import extraction
from factcheck.align.chains import chains_of, referent

CASES = Path(__file__).with_name("chains.tsv")
NAMES = frozenset({"short", "initials", "acronym", "company"})


def read_cases():
    """Give the rows of the file."""
    with CASES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def chain_named(read, start):
    """Give the fullest name of the chain that has a mention at an offset."""
    mentions = ((chain.name, mention.span) for chain in chains_of(read) for mention in chain.mentions)
    return next((name for name, span in mentions if span.start <= start < span.end), "-")


def meant(text, word):
    """Give the name that the last pronoun or office of a text stands for, "-" where that is not clear."""
    read = extraction(text)
    places = [
        (sentence.index, place)
        for sentence in read.sentences
        for place, token in enumerate(sentence.tokens)
        if token.text.lower() == word
    ]
    chain = referent(read, chains_of(read), *places[-1])
    return chain.name if chain else "-"


def answer(row):
    """Give what the program says of a row."""
    if row["kind"] in NAMES:
        return chain_named(extraction(row["text"]), row["text"].rindex(row["word"]))
    return meant(row["text"], row["word"])


@pytest.mark.parametrize("row", read_cases(), ids=lambda row: row["text"])
def test_a_mention_joins_its_chain(row):
    assert answer(row) == row["name"]
