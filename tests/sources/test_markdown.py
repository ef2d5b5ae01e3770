import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Document
from factcheck.sources import describe

MARKS = (
    "**",
    "*",
    "_",
    "`",
    "```",
    "~~~",
    "[a]",
    "(b)",
    "![",
    "](",
    "]: /x",
    "# ",
    "---",
    "+++",
    "|",
    "> ",
    "- ",
    "\\",
)
WORDS = ("word ", "12 ", "é", "“", "<!--", "-->", "<b>", "https://a.example/b", "date: 2021-09-30")
SPACES = ("\n", "\r\n", "\n\n", "    ")
PIECES = st.lists(st.sampled_from(MARKS + WORDS + SPACES), max_size=40).map("".join)


def readable(text, name="a.md"):
    """Give the words that are left, with single spaces; a masked character is nothing."""
    for start, end in reversed(describe(Document(name, text)).masked):
        text = text[:start] + text[end:]
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The **limit** is *not* __12__ but ***ten***.", "The limit is not 12 but ten."),
        ("**Kim *the elder*** and _so_.", "Kim the elder and so."),
        ("a_b_c, 5*3*2, 2 * 3 * 4 and 5* of *6", "a_b_c, 5*3*2, 2 * 3 * 4 and 5* of *6"),
        ("one **two\n\nthree** four", "one **two three** four"),
        ("# Limits #\n\n## More ##\n", "Limits More"),
        ("Issue #5 is open.", "Issue #5 is open."),
        ("The `timeout` is `30 s`, ``a`b`` too.", "The timeout is 30 s, a`b too."),
        ("Set `**kwargs` and `<b>`.", "Set **kwargs and <b>."),
        ("Open `http://192.0.2.1` now.", "Open http://192.0.2.1 now."),
        ("It runs on http://localhost:8080 or http://192.0.2.1.", "It runs on http://localhost:8080 or http://192.0.2.1."),
        ("See https://a.example/b_(c)_d, or www.a.example.", "See , or ."),
        ('The [old *dam*](https://a.example/x_(y) "t") broke.', "The old dam broke."),
        ("The [old\ndam](b.md) broke.", "The old dam broke."),
        ("![A dam](dam.png)It broke.", "It broke."),
        ("[![badge](a)](b)It broke.", "It broke."),
        ("The [dam][1], the [weir][] and the [lock].\n\n[1]: https://a.example\n[weir]: /w 'T'\n[Lock]: <#l>\n",
         "The dam, the weir and the lock."),
        ("“The [North Orla]-led talks”", "“The [North Orla]-led talks”"),
        ("[Lee]: We will not go.", "[Lee]: We will not go."),
        ("Gone.[^1]\n\n[^1]: Twelve houses.", "Gone. Twelve houses."),
        ("a <!-- factcheck: ignore[x] -->b <br/>c <https://a.example> d < e > f", "a b c d < e > f"),
        ("a\n\n<!-- one\n\ntwo -->\n\nb", "a b"),
        ("a\n\n```py\nx = 12\n\n# y\n```\n\nb", "a b"),
        ("a\n\n~~~\n```\n~~~\nb", "a b"),
        ("- a\n\n  ```\n  x\n  ```\n- b", "- a - b"),
        ("a\n\n```\nnever closed", "a"),
        ("a\n\n    x = 12\n\n    y\n\nb", "a b"),
        ("a\n    still prose", "a still prose"),
        ("- a\n\n    still prose\n\nb\n\n    code", "- a still prose b"),
        ("| a | b |\n|---|:-:|\n| 1 | 2 |", "| a | b | | 1 | 2 |"),
        ("a\n\n---\n\nb\n\n* * *\n", "a b"),
        ("Head\n====\n\nPart\n----\n", "Head Part"),
        ("> said\n> more", "said more"),
        ("- [x] done\n- [ ] open", "- done - open"),
        ("It is ~~12~~ 14.", "It is 14."),
        (r"5 \* 3", "5 * 3"),
        ("## Limits {#limits}", "Limits"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_marks_go_and_words_stay(text, left, end):
    assert readable(text.replace("\n", end)) == left


@pytest.mark.parametrize("text", ["a **b** `c`\n\n    d", "# One", "<b>x</b>"])
def test_plain_text_has_no_marks(text):
    assert readable(text, "a.txt") == " ".join(text.split())


def test_links_go_from_plain_text_too():
    assert readable("More: https://a.example/2021/09/30.", "a.txt") == "More: ."


@given(PIECES, st.sampled_from(["a.md", "a.txt"]))
def test_masked_ranges_lie_in_the_text_sorted_and_apart(text, name):
    document = describe(Document(name, text))
    bounds = [bound for masked in document.masked for bound in masked]
    assert document.text == text
    assert bounds == sorted(set(bounds))
    assert all(0 <= bound <= len(text) for bound in bounds)


@given(st.text(max_size=200))
def test_any_text_is_described(text):
    assert describe(Document("a.md", text)).text == text


@pytest.mark.parametrize("piece", [" *a", "`a ", "[a](", "<a ", "!["])
def test_marks_that_never_close_cost_little(piece):
    started = time.process_time()
    describe(Document("a.md", piece * 20_000))
    assert time.process_time() - started < 10
