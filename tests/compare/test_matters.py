"""What many documents speak of names no one thing; of a few documents nothing can be said."""

from builders import extraction
from factcheck.align import align
from factcheck.compare.matters import common_talk

PAGES = tuple(
    f"The command writes a file for {thing}." for thing in "apples barley carrots dill eggs figs garlic".split()
)


def talk(*texts: str) -> frozenset[str]:
    return common_talk(align(tuple(extraction(text, name=f"{number}.txt") for number, text in enumerate(texts))))


def test_what_a_quarter_of_many_documents_speak_of_is_common_talk():
    found = talk(*PAGES, "Honey is kept by Marta Ilvesson.")
    assert {"command", "write", "file"} <= found
    assert not {"honey", "apple", "marta"} & found


def test_a_few_documents_show_nothing():
    assert talk(*PAGES[:3]) == frozenset()
