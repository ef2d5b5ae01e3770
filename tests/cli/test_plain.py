"""What is taken as it is typed is the same that typer gives, and loads nothing for it."""

from __future__ import annotations

import subprocess
import sys
from typing import Annotated, Any, Literal

import pytest
import typer

from factcheck.cli.plain import take_plainly

app = typer.Typer(rich_markup_mode=None)


@app.command()
def first(
    *,
    paths: Annotated[list[str] | None, typer.Argument()] = None,
    text: Annotated[str | None, typer.Option()] = None,
    texts: Annotated[list[str] | None, typer.Option()] = None,
    word: Annotated[Literal["red", "blue"], typer.Option()] = "red",
    flag: Annotated[bool | None, typer.Option("--flag/--no-flag")] = None,
    loud: Annotated[int, typer.Option("--loud", "-l", count=True)] = 0,
    number: Annotated[int, typer.Option()] = 7,
) -> Any:
    return paths, text, texts, word, flag, loud, number


@app.command()
def second(name: Annotated[str, typer.Argument()]) -> str:
    return name


def call(words: list[str], *, is_plain: bool) -> Any:
    command = typer.main.get_command(app)
    try:
        with (take_plainly(command) if is_plain else command).make_context("x", words) as context:
            return context.command.invoke(context)
    except typer.BadParameter.__bases__[0] as err:
        return type(err), str(err)


@pytest.mark.parametrize(
    "words",
    [
        ["first"],
        ["first", "a", "b", "--text", "x", "--texts", "y", "--texts", "z", "--word", "blue", "--flag", "-ll"],
        ["first", "--no-flag", "--text", ""],
        ["first", "--number", "3"],
        ["first", "--number", "many"],
        ["first", "--word", "green"],
        ["first", "--text"],
        ["second", "a"],
        ["second", ""],
        ["second"],
        ["second", "a", "b"],
        ["third"],
    ],
)
def test_a_command_gets_the_same(words: list[str]) -> None:
    assert call(words, is_plain=True) == call(words, is_plain=False)


@pytest.mark.parametrize(
    "words", [["rules"], ["config", "show", "--select", "names", "-q", "--no-within"], ["files", "."]]
)
def test_nothing_is_loaded_to_check_what_is_plain(words: list[str]) -> None:
    code = "import sys; from factcheck.cli import run; run(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, encoding="utf-8", check=True)
    assert not {"pydantic", "pydantic_core", "spacy", "numpy", "rich"} & set(done.stderr.split())
