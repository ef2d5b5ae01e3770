"""Comments in each format: what they order, for which words, and what is a mistake."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Document
from factcheck.settle.comments import Mistake, Order, find_orders
from factcheck.settle.front_matter import find_orders_above

PROSE = "The ferry carried 12 people.\nIt left at nine.\n\nThe harbour opened in May.\n"


def orders(text: str, name: str = "a.md") -> list[Order | Mistake]:
    return list(find_orders(Document(name, text)))


def covered(text: str, name: str = "a.md") -> list[str]:
    """Give the words that each comment speaks of."""
    found = orders(text, name)
    assert all(isinstance(order, Order) for order in found), found
    return [text[slice(*order.covered)].strip() for order in found]


def mistakes(text: str, name: str = "a.md") -> list[str]:
    return [item.message for item in orders(text, name) if isinstance(item, Mistake)]


# ------------------------------------------------------------------ formats


@pytest.mark.parametrize(
    ("name", "comment"),
    [
        ("a.md", "<!-- factcheck: ignore[name-variant, dates] -- the early toll -->"),
        ("a.markdown", "<!--factcheck: ignore[name-variant,dates] — the early toll-->"),
        ("a.html", "<!-- factcheck: ignore[name-variant, dates]\n     -- the early\n     toll -->"),
        ("a.rst", ".. factcheck: ignore[name-variant, dates] -- the early\n   toll"),
        ("a.adoc", "// factcheck: ignore[name-variant, dates] -- the early toll"),
        ("a.tex", "% factcheck: ignore[name-variant, dates] -- the early toll"),
        ("A.MD", "<!-- Factcheck: IGNORE[name-variant, dates] -- the early toll -->"),
    ],
)
def test_a_comment_on_its_own_line_orders_for_the_next_block(name: str, comment: str) -> None:
    text = f"Before.\n\n{comment}\n\n{PROSE}"
    (order,) = orders(text, name)
    assert isinstance(order, Order)
    assert (order.word, order.rules, order.reason) == ("ignore", ("name-variant", "dates"), "the early toll")
    assert order.line == 3
    assert covered(text, name) == ["The ferry carried 12 people.\nIt left at nine."]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("a.md", "It left at nine. <!-- factcheck: ignore[dates] -->"),
        ("a.html", "<p>It left at nine.</p> <!-- factcheck: ignore[dates] -->"),
        ("a.tex", r"It cost 5\% more at nine. % factcheck: ignore[dates]"),
        ("a.md", "<!-- factcheck: ignore[dates] --> It left at nine."),
    ],
)
def test_a_comment_beside_words_orders_for_that_line(name: str, line: str) -> None:
    assert covered(f"The ferry carried 12 people.\n{line}\nAnother line.\n", name) == [line]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!-- factcheck: ignore[dates] -->\n# The ferry\nIt left.\n", "# The ferry"),
        ("> <!-- factcheck: ignore[dates] -->\n> It left.\n>\n> It came.\n", "> It left."),
        ("- one\n- <!-- factcheck: ignore[dates] -->\n  It left.\n\n- two\n", "It left."),
        (
            "<!-- factcheck: ignore[dates] -->\n| a | b |\n|---|---|\n| 1 | 2 |\n\nIt left.\n",
            "| a | b |\n|---|---|\n| 1 | 2 |",
        ),
        ("It left.\n\n<!-- factcheck: ignore[dates] -->\n", ""),
        ("<!-- factcheck: ignore[dates] -->", ""),
        ("<!-- factcheck: ignore[dates] -->\r\n\r\nIt left.\r\nIt came.\r\n\r\nMore.\r\n", "It left.\r\nIt came."),
    ],
)
def test_a_block_ends_where_a_reader_sees_its_end(text: str, expected: str) -> None:
    assert covered(text) == [expected]


def test_an_underlined_heading_opens_no_listing() -> None:
    text = "Chapter\n-------\n\n// factcheck: ignore[dates]\nIt left.\n\nOther\n-----\n\nMore.\n"
    assert covered(text, "a.adoc") == ["It left."]


def test_comments_above_one_another_speak_of_the_same_block() -> None:
    text = f"<!-- factcheck: ignore[dates] -->\n<!-- factcheck: ignore[names] -->\n\n{PROSE}"
    assert covered(text) == ["The ferry carried 12 people.\nIt left at nine."] * 2


def test_a_whole_file_is_ignored_from_any_place_in_it() -> None:
    text = f"{PROSE}\n<!-- factcheck: ignore-file[dates] -->\n"
    assert covered(text) == [text.strip()]


def test_disable_and_enable_speak_of_what_follows() -> None:
    text = "One.\n<!-- factcheck: disable[dates] -->\nTwo.\n<!-- factcheck: enable[dates] -->\nThree.\n"
    assert [order.word for order in orders(text)] == ["disable", "enable"]
    assert [words.partition("\n")[0] for words in covered(text)] == ["Two.", "Three."]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "```md\n<!-- factcheck: ignore[dates] -->\n```\n"),
        ("a.md", "Write `<!-- factcheck: ignore[dates] -->` above it.\n"),
        ("a.md", "~~~\n<!-- factcheck: nonsense[dates] -->\n~~~\n"),
        ("a.rst", "Write::\n\n   .. factcheck: ignore[dates]\n\nDone.\n"),
        ("a.rst", ".. code-block:: rst\n\n   .. factcheck: ignore[dates]\n\nDone.\n"),
        ("a.adoc", "----\n// factcheck: ignore[dates]\n----\n"),
        ("a.adoc", "It says:\n\n[source,asciidoc]\n----\n// factcheck: ignore[dates]\n----\n"),
        ("a.tex", "\\begin{verbatim}\n% factcheck: ignore[dates]\n\\end{verbatim}\n"),
        ("a.tex", r"It rose by 5\% factcheck: ignore[dates]"),
    ],
)
def test_an_example_in_code_is_no_comment(name: str, text: str) -> None:
    assert orders(text, name) == []


# ------------------------------------------------------------------ mistakes


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("factcheck: ignore", "ignore names no rule"),
        ("factcheck: ignore[]", "ignore names no rule"),
        ("factcheck: ignore[ , ] -- why", "ignore names no rule"),
        ("factcheck: ignore -- a reason alone", "ignore names no rule"),
        ("factcheck: ignore-file", "ignore-file names no rule"),
        ("factcheck: ignroe[dates]", "did you mean ignore[…] ?"),
        ("factcheck: disabled[dates]", "did you mean disable[…] ?"),
        ("factcheck: disable-next-line[dates]", "did you mean ignore[…] ?"),
        ("factcheck: noqa", "did you mean ignore[…] ?"),
        ("factcheck: silence[dates]", "one of ignore, disable, enable, ignore-file"),
        ("factcheck ignore[dates]", "a colon is missing"),
        ("factcheck: ignore[dates", "cannot be read"),
        ("factcheck: ignore[dates] because I say so", "cannot be read"),
    ],
)
def test_a_comment_that_cannot_be_obeyed_is_a_mistake(comment: str, said: str) -> None:
    (message,) = mistakes(f"<!-- {comment} -->\n\n{PROSE}")
    assert said in message


@pytest.mark.parametrize(
    "comment",
    [
        "factcheck: who says nine?",
        "factcheck: confirm the mayor's age [desk]",
        "Factcheck done by the night desk",
        "fact-check pending",
        "factchecker: ignore[dates]",
        "factcheck:",
    ],
)
def test_a_note_of_a_writer_is_none_of_our_business(comment: str) -> None:
    assert orders(f"<!-- {comment} -->\n\n{PROSE}") == []


@pytest.mark.parametrize("name", ["a.txt", "letter", "<stdin>"])
def test_plain_text_has_no_comments_and_says_so(name: str) -> None:
    (message,) = mistakes(f"<!-- factcheck: ignore[dates] -->\n{PROSE}", name)
    assert "per-file-ignores" in message
    assert mistakes(f"<!-- factcheck: who says nine? -->\n{PROSE}", name) == []


def test_a_long_text_of_opened_comments_is_read_fast() -> None:
    assert orders("<!-- factcheck: `` ``` [" * 5000) == []


# ------------------------------------------------------------------ front matter


@pytest.mark.parametrize(
    "matter",
    [
        "---\ntitle: A\nfactcheck: {ignore: [name-variant, dates], reason: as told then}\n---\n",
        "---\ntitle: A\nfactcheck:\n  ignore: [name-variant, dates]\n  reason: as told then\ndate: 2026-03-14\n---\n",
        "---\nfactcheck:\n  ignore:\n    - name-variant\n    - dates\n\n  reason: as told then\nnext: [\n---\n",
        "---\nfactcheck:\n  ignore:\n  - name-variant  # both\n  - dates\n  reason: 'as told then'\n...\n",
        "---\r\nfactcheck:\r\n  ignore: [name-variant, dates]\r\n  reason: as told then\r\n---\r\n",
        "---\n{{ template }}\nfactcheck: {ignore: 'name-variant, dates', reason: as told then}\n---\n",
        '+++\ntitle = "A"\n[factcheck]\nignore = ["name-variant", "dates"]\nreason = "as told then"\n+++\n',
        '+++\nfactcheck = {ignore = ["name-variant", "dates"], reason = "as told then"}\n+++\n',
        '+++\nfactcheck.ignore = ["name-variant", "dates"]\nfactcheck.reason = "as told then"\n+++\n',
    ],
)
def test_front_matter_orders_for_the_whole_file(matter: str) -> None:
    text = matter + PROSE
    (order,) = find_orders_above(Document("a.md", text))
    assert isinstance(order, Order)
    assert (order.word, order.rules, order.reason) == ("ignore-file", ("name-variant", "dates"), "as told then")
    assert order.covered == (0, len(text))
    assert "factcheck" in text.splitlines()[order.line - 1]


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        ("---\nfactcheck: off\n---\n", "names no rule"),
        ("---\nfactcheck: {ignore: []}\n---\n", "names no rule"),
        ("---\nfactcheck:\n  ignores: [dates]\n---\n", "names no rule"),
        ("---\nfactcheck: {ignore: [dates\n---\n", "cannot be read"),
        ("---\nfactcheck: {ignore: [1, 2]}\n---\n", "a list of rules"),
        ("---\nfactcheck: {ignore: {a: b}}\n---\n", "a list of rules"),
        ("+++\n[factcheck]\nignore = [\n+++\n", "cannot be read"),
    ],
)
def test_front_matter_that_cannot_be_obeyed_is_a_mistake(matter: str, said: str) -> None:
    (mistake,) = find_orders_above(Document("a.md", matter + PROSE))
    assert isinstance(mistake, Mistake)
    assert said in mistake.message
    assert mistake.line in (2, 3)


def test_an_unknown_key_of_front_matter_is_named_and_the_rest_obeyed() -> None:
    found = list(find_orders_above(Document("a.md", f"---\nfactcheck: {{ignore: [dates], why: x}}\n---\n{PROSE}")))
    assert [type(item) for item in found] == [Mistake, Order]


@pytest.mark.parametrize("text", [PROSE, f"---\ntitle: factcheck\n---\n{PROSE}", f"---\n\nfactcheck: {{a\n\n{PROSE}"])
def test_other_texts_have_no_orders_above(text: str) -> None:
    assert list(find_orders_above(Document("a.md", text))) == []


def test_front_matter_of_endless_brackets_is_a_mistake() -> None:
    for text in (f"---\nfactcheck: {'[' * 9000}\n---\n", f"+++\nfactcheck = {'[' * 9000}\n+++\n"):
        (mistake,) = find_orders_above(Document("a.md", text))
        assert isinstance(mistake, Mistake)


# ------------------------------------------------------------------ any text at all

PIECES = (
    *("<!-- factcheck: ignore[dates] -->", "<!--", "-->", "factcheck:", " ignore", "[dates]", "[", "]", " -- why", "`"),
    *(
        "```",
        "\n",
        "\r\n",
        "    ",
        ".. ",
        "// ",
        "% ",
        "::",
        "----",
        "---\n",
        "+++\n",
        "factcheck: {ignore: [x]}\n",
        "> ",
    ),
    *("disable[names]", "enable[names]", "\\", "Words of a text.", "\u2028", "\ufeff", "# "),
)


@given(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.sampled_from(["md", "html", "rst", "adoc", "tex", "txt"]),
)
def test_no_text_is_too_strange(text: str, suffix: str) -> None:
    document = Document(f"a.{suffix}", text)
    for item in (*find_orders_above(document), *find_orders(document)):
        assert 1 <= item.line <= text.count("\n") + 1
        if isinstance(item, Order):
            assert item.rules
            assert 0 <= item.covered[0] <= item.covered[1] <= len(text)
