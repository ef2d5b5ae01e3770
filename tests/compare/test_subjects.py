"""Which documents tell of two things: pages with two names, two versions of one document."""

import pytest

from builders import extraction
from factcheck.align import align

PAGE = """# {title}

The pool keeps its connections open for a while. Use a {name} where the order matters. A {name} starts empty.
"""
RULES = """# Rules of the reading room

{version}

Each reader may have six books on the desk at one time. Bags stay in the hall. Pencils are lent at the desk.
"""


def apart(*texts: str):
    return align(tuple(extraction(text, name=f"{number}.md") for number, text in enumerate(texts))).apart


def page(title: str, name: str = "", more: str = "") -> str:
    return PAGE.format(title=title, name=name or title) + more


@pytest.mark.parametrize("titles", [("RingPool", "StackPool"), ("ring-pool", "stack-pool"), ("Kessel-4", "Kessel-7")])
def test_pages_whose_titles_are_two_names_are_about_two_things(titles):
    found = apart(*map(page, titles))
    assert found == dict.fromkeys([(0, 1), (1, 0)], "two documents about two things")


@pytest.mark.parametrize("title", ["Class: RingPool", "RingPool(3)"])
def test_a_title_may_say_what_it_names(title):
    assert apart(page(title, "RingPool"), page("StackPool"))


@pytest.mark.parametrize("title", ["Waiting in line", "Pool", "Interview with Orrel", "Ilvesson"])
def test_a_title_that_is_no_name_tells_nothing(title):
    assert not apart(page(title), page("StackPool"))


def test_a_page_that_says_much_of_the_other_one_may_tell_the_same():
    more = "\nA StackPool is slower. A StackPool forgets its order. Use no StackPool here.\n"
    assert not apart(page("RingPool", more=more), page("StackPool"))
    assert apart(page("RingPool", more="\nSee StackPool.\n"), page("StackPool"))


def test_near_copies_with_two_version_numbers_are_versions_of_one_document():
    found = apart(RULES.format(version="Version 1.2"), RULES.format(version="Version 1.3, May 2024"))
    assert found[0, 1] == "two versions of one document"
    assert not apart(RULES.format(version="Version 1.2"), RULES.format(version="Version 1.2"))
    assert not apart(RULES.format(version="Version 1.2"), RULES.format(version="Written in May 2024"))


def test_documents_of_two_versions_that_share_no_text_are_no_versions_of_one():
    other = "# Harbour\n\nVersion 1.3\n\nThe gates were shut by the crew. Marta Ilvesson signed for six books.\n"
    assert not apart(RULES.format(version="Version 1.2"), other)
