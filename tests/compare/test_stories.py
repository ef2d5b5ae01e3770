import pytest

from builders import extraction
from factcheck.align import align
from factcheck.compare.stories import stories_of

FLOOD = "The levee at Port Ambrose failed. The sheriff said that 12 people died. The state sent 400 soldiers to Vell."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (FLOOD, {0: {1}, 1: {0}}),
        ("The levee at Port Ambrose failed.", {0: {1}, 1: {0}}),
        ("The levee at Port Ambrose failed. Choirs sang. Bakers won prizes. Nobody slept.", {}),
        ("The bakery won three prizes.", {}),
    ],
)
def test_documents_of_one_story_share_several_sentences_or_all_of_the_shorter(other, expected):
    corpus = align([extraction(FLOOD, name="a.txt"), extraction(other, name="b.txt")], within=False)
    assert stories_of(corpus) == expected
