from datetime import date

import pytest

from factcheck.model import Document
from factcheck.sources import describe
from factcheck.sources.dates import read_date
from factcheck.sources.front_matter import read_front_matter


def described(text, name="a.txt"):
    return describe(Document(id=name, text=text))


def readable(document):
    """Give the text with the masked characters taken out."""
    text = document.text
    for start, end in reversed(document.masked):
        text = text[:start] + text[end:]
    return text


@pytest.mark.parametrize(
    "words",
    [
        "2021-09-30",
        "2021-9-30",
        "2021/09/30",
        "2021-09-30T10:00:00Z",
        "2021-09-30 10:00:00 +0200",
        "2021-09-30T10:00:00.123+02:00",
        "30 September 2021",
        "30 Sept. 2021",
        "30th of September, 2021",
        "30-Sep-2021",
        "September 30, 2021",
        "Sep 30th 2021",
        "SEPTEMBER 30, 2021",
        "Thu, 30 Sep 2021 10:00:00 GMT",
        "Thursday, September 30, 2021, 10:15 PM (UTC)",
        "Thursday 30 September 2021, 6.05 p.m.",
        "September 30, 2021 at 9:30 am EST",
        "30/09/2021",
        "09/30/2021",
        "30.09.2021",
    ],
)
def test_the_usual_orders_are_read(words):
    assert read_date(words) == date(2021, 9, 30)


@pytest.mark.parametrize(
    "words",
    [
        "04/05/2021",
        "31/02/2021",
        "2021-02-30",
        "Monday 30 September 2021",
        "September 2021",
        "2021",
        "30 September",
        "30 September 21",
        "on 30 September 2021 he left",
        "30 September 2021 to 2 October 2021",
        "",
    ],
)
def test_what_is_unsure_or_more_than_a_day_is_no_date(words):
    assert read_date(words) is None


@pytest.mark.parametrize(
    "line",
    [
        "Date: 30 September 2021",
        "DATE:\t2021-09-30",
        "**Date:** 30 September 2021",
        "_Published: September 30, 2021_",
        "Published on 30 September 2021",
        "Date: Thu, 30 Sep 2021 10:00:00 GMT",
        "Posted 30 September 2021 at 10:15",
        "Posted by Ann Lee on September 30, 2021",
        "By Ann Lee | September 30, 2021",
        "By Ann Lee, published 30 September 2021",
        "30 September 2021, by Ann Lee, harbour office",
        "Published 30 September 2021 | Updated 2 October 2021",
        "For immediate use, 30 September 2021",
        "September 30, 2021",
        "Updated: 2021-09-30",
        "Last updated on 30 September 2021",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_line_that_only_dates_the_document_is_read_and_masked(line, end):
    document = described(f"The dam broke{end}{line}{end}{end}Twelve houses are gone.{end}")
    assert document.published == date(2021, 9, 30)
    assert " ".join(readable(document).split()) == "The dam broke Twelve houses are gone."


@pytest.mark.parametrize(
    "text",
    [
        "On 3 March 2021 he left the board.",
        "The vote is on\nMonday, 3 March 2021, at noon, in the old hall.",
        "Village fair\nDate: 18 May 2025\nVenue: the green",
        "Monday 18 May 2025\n\nThe calendar calls it a Sunday.",
        "3 March 2021\nWe sailed.\n\n5 March 2021\nWe landed.",
        "Released 4 June 2025 to all customers",
        "The board met.\n" * 15 + "\n3 March 2021\n",
        "Date: to be announced",
        "An update: 3 of 5 roads are open.",
    ],
)
def test_no_day_is_made_out_of_prose(text):
    document = described(text)
    assert (document.published, document.masked) == (None, ())


def test_an_ambiguous_date_line_is_masked_and_gives_no_day():
    document = described("Date: 04/05/2021\n\nTwelve houses are gone.")
    assert document.published is None
    assert readable(document).strip() == "Twelve houses are gone."


@pytest.mark.parametrize(
    "text",
    [
        "Updated: 2021-10-02\nPosted 30 September 2021\n",
        "Posted 30 September 2021\nUpdated: 2021-10-02\n",
        "---\nupdated: 2021-10-02\ndate: 2021-09-30\n---\n",
        "---\nlastmod: 2021-10-02\n---\nDate: 30 September 2021\n",
    ],
)
def test_the_day_of_an_update_counts_only_without_a_better_one(text):
    assert described(text).published == date(2021, 9, 30)


@pytest.mark.parametrize(
    ("text", "title", "left"),
    [
        (" date 2021-09-30 Dam breaks at Orla\n\nGone.", "Dam breaks at Orla", "Dam breaks at Orla\n\nGone."),
        ("date 2021-09-30 Dam breaks\r\n", "Dam breaks", "Dam breaks\r\n"),
        ("Date: 2021-09-30 – Dam breaks", "Dam breaks", "Dam breaks"),
        ("date: 2021-09-30\n\nGone.", None, "\n\nGone."),
        ("date: 2021-09-30 10:15\nGone.", None, "\nGone."),
    ],
)
def test_a_dated_first_line_gives_day_and_title_and_the_title_stays_readable(text, title, left):
    document = described(text)
    assert (document.published, document.title, readable(document)) == (date(2021, 9, 30), title, left)


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: The dam\ndate: 2021-09-30\n---\nGone.",
        "---\r\ntitle: 'The dam'\r\ndate: \"2021-09-30T10:00:00Z\"\r\ntags: [a]\r\n---\r\nGone.",
        "---\nPublished-At: 30 September 2021  # first\ntitle: >-\n  The\n  dam\nx:\n  date: 2020-01-01\n...\nGone.",
        '+++\ntitle = "The dam"\ndate = 2021-09-30\n[params]\ndate = 2020-01-01\n+++\nGone.',
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_front_matter_gives_day_and_title_and_is_masked(text, name):
    document = described(text, name)
    assert (document.published, document.title, readable(document)) == (date(2021, 9, 30), "The dam", "Gone.")


@pytest.mark.parametrize(
    "text", ["---\nA rule.\n---\nGone.", "---\ntitle: never closed\n", "Gone.\n---\ndate: 2021-09-30\n---\n"]
)
def test_rules_are_no_front_matter(text):
    assert read_front_matter(text).end == 0


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# The *old* `dam` #\n\n# Another\n", "The old dam"),
        ("The dam\n=======\n", "The dam"),
        ("```sh\n# a comment\n```\n\n# The dam\n", "The dam"),
        ("---\ntitle: From above\n---\n# The dam\n", "From above"),
        ("## Only a section\n", None),
    ],
)
def test_the_title_of_a_markdown_file(text, title):
    assert described(text, "a.md").title == title


def test_a_hash_is_no_heading_in_plain_text():
    assert described("# The dam\n").title is None


def test_what_is_given_is_kept():
    given = Document("a.md", "# One\nDate: 2021-09-30\n", title="Two", published=date(2020, 1, 1), masked=((0, 1),))
    assert describe(given) == given


def test_a_date_whose_year_is_parted_by_emphasis_is_read():
    assert describe(Document("a.md", "Published on **3 March 20**21\n\nText.\n")).published == date(2021, 3, 3)
