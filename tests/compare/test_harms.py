"""Who came to harm, as single sentences tell it, and what denies what."""

from datetime import date

import pytest

from builders import extraction
from factcheck.compare.harms import harms_of


def told(text: str, published: date | None = None) -> list[tuple[str, str]]:
    return [(harm.span.text, harm.told) for harm in harms_of(extraction(text, published))]


@pytest.mark.parametrize(
    ("text", "words", "harm"),
    [
        ("Nobody was hurt.", "Nobody was hurt", "nobody hurt"),
        ("No one has been injured.", "No one has been injured", "nobody hurt"),
        ("No injuries were reported.", "No injuries", "nobody hurt"),
        ("There were no deaths.", "no deaths", "nobody dead"),
        ("The blaze was put out without injury.", "without injury", "nobody hurt"),
        ("All passengers escaped unhurt.", "All passengers escaped unhurt", "nobody hurt"),
        ("Nobody lost their life in the flood.", "Nobody lost their life", "nobody dead"),
        ("No person came to harm.", "No person came to harm", "nobody hurt"),
        ("Three people were injured.", "Three people were injured", "hurt"),
        ("The bus overturned, killing two passengers.", "killing two passengers", "dead"),
        ("One guest, a retired baker, died.", "One guest, a retired baker, died", "dead"),
        ("The crash left four people dead.", "four people dead", "dead"),
        ("There were two deaths.", "two deaths", "dead"),
        ("A cyclist has been hurt.", "A cyclist has been hurt", "hurt"),
    ],
)
def test_a_harm_is_read_with_its_words(text, words, harm):
    assert told(text) == [(words, harm)]


@pytest.mark.parametrize(
    "text",
    [
        "No one was seriously hurt.",
        "No police officers were hurt.",
        "No one else was injured.",
        "No further injuries were reported.",
        "There were no injuries to the crew.",
        "If nobody is hurt, the race goes on.",
        "Two people might die.",
        "Ten miners are feared dead.",
        "Two people had died there before.",
        "Nobody was told of it.",
    ],
)
def test_what_is_said_of_some_or_only_thought_of_is_no_harm(text):
    assert told(text) == []


def test_a_harm_of_another_year_is_left_out():
    today = date(2024, 5, 7)
    assert told("Three hikers were killed there in 1998.", today) == []
    assert told("Three hikers were killed there on Monday.", today) == [("Three hikers were killed", "dead")]


@pytest.mark.parametrize(
    ("none", "some", "is_denied"),
    [
        ("Nobody was hurt.", "Two people were injured.", True),
        ("Nobody was hurt.", "Two people were killed.", True),
        ("Nobody died.", "Two people were killed.", True),
        ("Nobody died.", "Two people were injured.", False),
        ("Two people were injured.", "Nobody was hurt.", False),
    ],
)
def test_who_denies_all_harm_denies_deaths_too(none, some, is_denied):
    (ours,), (theirs,) = (list(harms_of(extraction(text))) for text in (none, some))
    assert ours.denies(theirs) is is_denied
