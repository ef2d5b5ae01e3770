import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from factcheck.model import Edit, Fact, Fix, Problem, Settled, Telling
from factcheck.report import render
from factcheck.report.as_html import render_with_facts
from reports import Said, conflict, document, harbour, report, span

VOID = {"meta", "input", "br", "link"}


class Outline(HTMLParser):
    """What a browser would see: the tags in their order, and the text by the innermost tag and class."""

    def __init__(self, page):
        super().__init__()
        self.open, self.tags, self.texts = [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("class", "")))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if self.open and data.strip():
            self.texts.append((self.open[-1][0], self.open[-1][1], " ".join(data.split())))

    def named(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]


def page_of(*conflicts, documents=(), **changes):
    made, found = harbour()
    return render(report(documents or made, *(conflicts or (found,)), **changes), "html")


def pair(left, right, **changes):
    return conflict(Said("Osk", "open", ((left, "Osk"),)), Said("Ost", "open", ((right, "Ost"),)), **changes)


def test_every_tag_that_is_opened_is_closed():
    assert Outline(page_of()).open == []


def test_nothing_is_fetched():
    page = page_of()
    assert "://" not in page
    assert "url(" not in page
    assert "@import" not in page
    outline = Outline(page)
    assert not {"img", "link", "iframe", "object", "base"} & {tag for tag, _ in outline.tags}
    assert not any("src" in attrs for _, attrs in outline.tags)
    policy = next(attrs["content"] for attrs in outline.named("meta") if "http-equiv" in attrs)
    assert policy.startswith("default-src 'none'")


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script>", "</style><b>", '" onload="x', "<!-- ", "&lt;", "{{ 7 * 7 }}"]
)
def test_words_from_documents_are_text_everywhere(words):
    outline, expected = page_saying(words), page_saying("x")
    assert [(tag, sorted(attrs)) for tag, attrs in outline.tags] == [
        (tag, sorted(attrs)) for tag, attrs in expected.tags
    ]
    assert any(words.strip() in text for _, _, text in outline.texts)


def page_saying(words):
    """Give a page with these words in every place that a document or a rule fills."""
    left = document(f"{words}.txt", f"{words} Osk {words}", date(2026, 3, 1))
    right = document("b.txt", f"Ost {words}")
    found = pair(left, right, message=words, reason=words, subject=words, undecided=words)
    found = replace(found, fix=Fix("safe", (Edit(0, words),)))
    settled = (Settled(found, "accept", words, words),)
    problems = (Problem(words, "unreadable", words),)
    return Outline(page_of(found, documents=(left, right), problems=problems, settled=settled))


def test_characters_that_hide_are_shown():
    left, right = document("a.txt", "Osk\u202e\x1b won."), document("b.txt", "Ost won.")
    page = page_of(pair(left, right), documents=(left, right))
    assert "\u202e" not in page
    assert "\x1b" not in page


def test_both_places_are_shown_with_the_words_that_differ_marked():
    outline = Outline(page_of())
    assert [text for _, kind, text in outline.texts if kind == "differs"] == [
        "Lindqvist",
        "Lindkvist",
        "Karin Lindkvist",
    ]
    captions = [text for tag, _, text in outline.texts if tag == "code" and ":" in text]
    assert captions == ["visit.md:3:12", "wire/a.txt:1:1", "wire/b.txt:1:1"]


def test_a_paragraph_is_shown_whole_and_a_long_one_around_the_words():
    long = document("a.txt", "First part.\n\n" + "far " * 200 + "Osk " + "off " * 200 + "\n\nLast part.")
    short = document("b.txt", "First part.\n\nHere Ost\nwon.\n\nLast part.")
    page = page_of(pair(long, short), documents=(long, short))
    quotes = re.findall(r"<blockquote>(.*?)</blockquote>", page, re.DOTALL)
    assert re.sub("<.*?>", "", quotes[1]) == "Here Ost\nwon."
    cut = re.sub("<.*?>", "", quotes[0])
    assert cut.startswith("…far ")
    assert cut.endswith("off…")
    assert len(cut) < 900


def test_the_map_counts_the_conflicts_of_each_two_documents():
    left, right, third = document("a.txt", "Osk"), document("b.txt", "Ost"), document("c.txt", "Ost")
    both = pair(left, right)
    page = page_of(both, pair(left, right, rule="quote-altered"), pair(left, third), documents=(left, right, third))
    cells = {attrs["data-pair"]: attrs["aria-label"] for attrs in Outline(page).named("a") if "data-pair" in attrs}
    assert cells == {
        "0 1": "a.txt and b.txt: 2",
        "1 0": "b.txt and a.txt: 2",
        "0 2": "a.txt and c.txt: 1",
        "2 0": "c.txt and a.txt: 1",
    }


def test_every_link_leads_to_a_place_in_the_page():
    outline = Outline(page_of())
    targets = {attrs["id"] for _, attrs in outline.tags if "id" in attrs}
    links = [attrs["href"] for attrs in outline.named("a")]
    assert links
    assert all(link.startswith("#") and link[1:] in targets for link in links)


def test_the_timeline_gives_dated_documents_in_order():
    late, early = document("a.txt", "Osk", date(2026, 3, 9)), document("b.txt", "Ost", date(2026, 3, 2))
    page = page_of(pair(late, early), documents=(late, early))
    line = page[page.index('<ol class="timeline">') :]
    assert re.findall(r"datetime=\"(.*?)\"", line) == ["2026-03-02", "2026-03-09"]


def test_the_table_says_what_each_document_says():
    outline = Outline(page_of())
    cells = [(kind, text) for tag, kind, text in outline.texts if tag == "span" and kind.startswith("said-")]
    assert cells[3:] == [
        ("said-suspect", "Karin Lindqvist"),
        ("said-supported", "Karin Lindkvist"),
        ("said-supported", "Karin Lindkvist"),
    ]


def test_many_documents_leave_the_table_out_and_bound_the_map():
    many = [document(f"d{number}.txt", "Ost") for number in range(30)]
    left = document("a.txt", "Osk")
    found = conflict(
        Said("Osk", "suspect", ((left, "Osk"),)), Said("Ost", "supported", tuple((one, "Ost") for one in many))
    )
    page = page_of(found, documents=(left, *many))
    assert 'class="facts"' not in page
    assert "7 more are left out" in page
    assert len(re.findall(r'<th scope="row">', page)) == 24


def test_without_conflicts_it_says_so_and_keeps_the_problems():
    page = render(
        report((document("a.txt", "Osk"),), problems=(Problem("b.pdf", "unreadable", "is encrypted"),)), "html"
    )
    assert "No conflicts found" in page
    assert "is encrypted" in page
    assert "<script>" not in page


def test_what_was_answered_before_is_listed_with_its_reason():
    documents, found = harbour()
    page = render(report(documents, settled=(Settled(found, "accept", "factcheck.toml", "an alias"),)), "html")
    assert "<code>factcheck.toml</code>: an alias" in page


def test_the_table_of_all_facts_links_those_in_dispute():
    left, right = document("a.txt", "Osk saw 12 boats."), document("b.txt", "Ost saw 12 boats.")
    names = (Telling("osk", (span(left, "Osk"),), "open"), Telling("ost", (span(right, "Ost"),), "open"))
    boats = Telling("12", (span(left, "12"), span(right, "12")))
    facts = (Fact("names", "Osk", names, "9f2c41d07ab3"), Fact("numbers", "saw … <boats>", (boats,)))
    page = render_with_facts(report((left, right), pair(left, right)), facts)
    table = page[page.index('<table class="facts">') :]
    rows = [re.sub(r"<.*?>", "|", row) for row in re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL)]
    assert [[cell.strip() for cell in row.split("|") if cell.strip()] for row in rows] == [
        ["fact", "a.txt", "b.txt"],
        ["Osk", "names", "Osk", "Ost"],
        ["saw … &lt;boats&gt;", "numbers", "12", "12"],
    ]
    assert table.count('<a href="#c-1">') == 1
    assert Outline(page).open == []
