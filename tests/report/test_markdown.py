from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from factcheck.model import Problem, Settled
from factcheck.report import render
from factcheck.report.markdown import LIMIT, within
from reports import Said, conflict, document, harbour, report

READER = MarkdownIt("commonmark").enable("table")


def cells(text):
    """Give the rows of the table as a reader of Markdown sees them: the text of each cell, and whether it is plain."""
    rows = []
    for token in READER.parse(text):
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline" and rows and token.level == 4:
            rows[-1].append("".join(child.content for child in token.children))
            assert {child.type for child in token.children} <= {"text", "text_special"}
    return rows


def test_a_table_with_a_row_a_conflict_and_the_details_of_each():
    documents, found = harbour()
    text = render(report(documents, found), "markdown")
    assert text.startswith("## factcheck: 1 conflict\n\nFound 1 conflict between 3 of 3 documents in 3.1s.\n\n")
    assert cells(text) == [
        ["conflict", "place", "values", "likely right", "sure"],
        [
            "error name-variant",
            "visit.md:3:12",
            "Karin Lindqvist against Karin Lindkvist",
            "Karin Lindkvist",
            "97%",
        ],
    ]
    assert "<details><summary>name-variant: two names for one bearer (97% sure), visit.md:3:12</summary>" in text
    assert "- wire/b.txt:1:1: …<b>Karin Lindkvist</b>…\n" in text
    assert "* why: both are the harbour master of Norrvik\n* likely right: Karin Lindkvist (2 documents to 1)\n" in text


def test_nothing_found_is_one_sentence():
    text = render(report(harbour()[0]), "markdown")
    assert text == "## factcheck: no conflicts\n\nNo conflicts found between 3 documents (3,412 facts) in 3.1s.\n"


@pytest.mark.parametrize(
    "value",
    [
        "a|b",
        "`a`",
        "*a* _b_",
        "<b>a</b>",
        "&amp;",
        "[a](b)",
        "![a](b)",
        "a\\|b",
        "\\",
        "~~a~~",
        "$a$",
        "#1",
        "<!-- a",
        "a\nb",
    ],
)
def test_markup_in_a_value_or_a_name_does_nothing(value):
    story, other = document(f"{value}.md", "12"), document("b.txt", "14")
    found = conflict(Said(value, "open", ((story, "12"),)), Said("14", "open", ((other, "14"),)))
    row = cells(render(report((story, other), found), "markdown"))[1]
    plain = value.replace("\n", " ")
    assert row[1] == f"{value}.md:1:1".replace("\n", "␊")
    assert row[2] == f"{plain} against 14"


def test_a_title_is_html_and_no_markdown():
    documents, found = harbour()
    text = render(report(documents, replace(found, message="a </summary> & *b*")), "markdown")
    assert "<summary>name-variant: a &lt;/summary&gt; &amp; *b* (97% sure)" in text


def test_problems_and_what_is_hidden_or_settled_is_told():
    documents, found = harbour()
    made = report(
        documents,
        hidden=(replace(found, confidence=0.6),),
        settled=(Settled(found, "comment", "a.md:3"),),
        problems=tuple(Problem(f"{n}.pdf", "unreadable", "encrypted") for n in range(22)),
    )
    text = render(made, "markdown")
    assert "1 conflict is suppressed. 1 less certain conflict hidden: add --min-confidence 0.6." in text
    assert text.count("- error: ") == 20
    assert "- and 2 more problems\n" in text


def many(count, words=200):
    documents, found = harbour()
    return report(documents, *(replace(found, id=f"{n:012x}", reason="word " * words) for n in range(count)))


def test_a_summary_keeps_to_the_limit_of_the_host_and_says_what_was_cut():
    text = render(many(500, words=800), "markdown")
    told = text.count("<details>")
    assert len(text.encode()) <= LIMIT
    assert 0 < told < 500
    assert text.endswith(
        f"{500 - told:,} of 500 conflicts are not told in detail here, because a summary has a limit of 1 MiB. "
        "The other formats have all of them.\n"
    )
    assert len(cells(text)) == 501


@pytest.mark.parametrize("room", [-1, 0, 100, 700, 1500, 5000, 100_000])
def test_any_room_is_kept_to(room):
    text = within(many(100), room)
    assert len(text.encode()) <= max(room, 0)
    assert not text or text.count("<details>") == 100 or "not told in detail here" in text


def test_rows_that_are_cut_are_counted_too():
    text = within(many(300), 40_000)
    rows = len(cells(text)) - 1
    assert 0 < rows < 300
    assert f", and {300 - rows} not in the table, because" in text
