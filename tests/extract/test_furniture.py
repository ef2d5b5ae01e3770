import pytest

from factcheck.extract.furniture import furniture

STORY = "the bridge was closed on Monday after the flood."


def _is_outside(text, words):
    start = text.index(words)
    return furniture(text).touch(start, start + len(words))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"OSLO (AP) - In short, {STORY}", "OSLO"),
        (f"TARNBY, Norway (Reuters) - Here {STORY}", "Norway"),
        (f"LONDON - Today {STORY}", "LONDON"),
        (f"New Delhi: An old dam held and {STORY}", "New Delhi"),
        (f"By Jane Doe\n\nToday {STORY}", "Jane Doe"),
        (f"By Jane Doe and Marcus Ellery, Staff Writers\n\nToday {STORY}", "Marcus Ellery"),
        ("Sen. Ida Crane (D-Ohio) voted no.", "Ohio"),
        ("Sen. Ida Crane, D-Calif., voted no.", "Calif."),
        ("See www.Harn.org for more.", "Harn"),
    ],
)
def test_what_stands_around_a_story_is_outside(text, words):
    assert _is_outside(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"LONDON - Today {STORY} Later LONDON slept.", "LONDON slept"),
        ("Kessler: I think that we should all leave.", "Kessler"),
        ("NATO - the alliance of many states - met on Monday.", "NATO"),
        ("By Tuesday the mayor of Oslo had left the town hall.", "Oslo"),
        ("The letter was written by Jane Doe of Oslo in May.", "Jane Doe"),
        ("She moved to Ohio (and liked it).", "Ohio"),
    ],
)
def test_the_story_itself_is_not(text, words):
    assert not _is_outside(text, words)
