import pytest

import factcheck
from factcheck.extract.tables import column_head, find_definitions, find_tables
from factcheck.model import Document
from factcheck.normalize.text import fold

TABLE = """\
# HTTP client

| Setting | Default | Maximum |
|---|---|---|
| Timeout | 30 s | 120 s |
| **Retries** | 3 | |
"""


def read(text, name="a.md"):
    return factcheck.extract(Document(name, text))


def facts(text, name="a.md"):
    """Give the claims with "be": subject, object, column, heading."""
    roles = ("subject", "object", "column", "under")
    slots = [{slot.role: slot.span.text for slot in claim.slots} for claim in read(text, name).claims]
    return [tuple(each.get(role, "-") for role in roles) for each in slots]


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_each_cell_of_a_table_is_a_claim_with_row_column_and_heading(name):
    found = [fact[:3] for fact in facts(TABLE, name)]
    assert found == [
        ("Timeout", "30 s", "Default"),
        ("Timeout", "120 s", "Maximum"),
        ("Retries", "3", "Default"),
    ]


def test_the_heading_over_a_table_is_its_context():
    assert {fact[3] for fact in facts(TABLE)} == {"HTTP client"}


def test_numbers_of_one_row_keep_the_heads_of_their_columns():
    found = [(each.span.text, each.noun, each.modifiers) for each in read(TABLE).quantities]
    assert found == [
        ("30 s", "timeout", ("default",)),
        ("120 s", "timeout", ("maximum",)),
        ("3", "retry", ("default",)),
    ]


def test_a_first_row_of_values_is_no_head():
    text = "# HTTP client\n\nTimeout | 30 s\nRetries | 3\n"
    assert facts(text) == [("Timeout", "30 s", "-", "HTTP client"), ("Retries", "3", "-", "HTTP client")]
    assert [each.modifiers for each in read(text).quantities] == [(), ()]


def test_a_first_row_without_digits_is_a_head():
    text = "Harbour | Boats | Crew\nHarn | 12 | 40\nOrrel | 9 | 31\n"
    assert facts(text, "a.txt")[:2] == [("Harn", "12", "Boats", "-"), ("Harn", "40", "Crew", "-")]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("# Limits\n\nQuota\n: 500 GB\n", ("Quota", "500 GB", "-", "Limits")),
        ("# Limits\n\nQuota\n\n:   500 GB\n", ("Quota", "500 GB", "-", "Limits")),
        ("# Limits\n\nQuota:: 500 GB\n", ("Quota", "500 GB", "-", "Limits")),
        ("# Limits\n\n- **Quota**: 500 GB\n", ("Quota", "500 GB", "-", "Limits")),
        ("# Limits\n\n- **Quota:** 500 GB\n", ("Quota", "500 GB", "-", "Limits")),
        ("# Limits\n\n<dl><dt>Quota</dt>\n<dd>500 GB</dd></dl>\n", ("Quota", "500 GB", "-", "Limits")),
    ],
)
def test_a_term_and_its_definition_are_a_claim(text, fact):
    assert facts(text) == [fact]


def test_a_number_that_defines_a_term_is_of_the_term():
    assert [each.noun for each in read("# Limits\n\nDisk quota\n: 500 GB\n").quantities] == ["quota"]


@pytest.mark.parametrize(
    "text", ["The plan has one aim: peace.", "Ready | steady", "He said: “Go.”", "Note\n\nIt rained.\n"]
)
def test_running_text_is_no_table_and_no_definition(text):
    assert find_tables(fold(Document("a.txt", text))) == ()
    assert list(find_definitions(text, text)) == []


def test_a_colon_inside_brackets_ends_no_key():
    assert facts("- Profit £118.4 million (2023: £104.9 million)\n") == []


def test_no_column_is_named_outside_a_table():
    assert column_head(TABLE, 3) is None
    assert column_head("no table | here", 12) is None
