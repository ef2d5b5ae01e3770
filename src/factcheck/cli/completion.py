"""Knows how a shell is told what may follow: commands, options, rules and formats, without a network or a document."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from factcheck.config.kinds import ENGINES
from factcheck.report import FORMATS

if TYPE_CHECKING:
    from collections.abc import MutableMapping

VARIABLE: Final = "_FACTCHECK_COMPLETE"
"""Set by the shell when it wants to know what may follow; the words so far are in other variables."""
_WORDS: Final = "COMP_WORDS"
_NUMBER: Final = "COMP_CWORD"
_LINE: Final = "_TYPER_COMPLETE_ARGS"


def complete(command: Any, program: str, default: str, environment: MutableMapping[str, str] = os.environ) -> None:
    """Answer the shell and end the program; where no command is typed, the default one is meant."""
    line = _LINE if _LINE in environment else _WORDS
    typed, _, rest = environment.get(line, "").partition(" ")
    first, space, _ = rest.lstrip().partition(" ")
    if first.startswith("-") or (space and first not in command.commands):
        environment[line] = f"{typed} {default} {rest}"
        environment[_NUMBER] = str(int(environment.get(_NUMBER, "1")) + 1)
    command.main(args=[], prog_name=program)


def formats(incomplete: str) -> list[str]:
    """Give the formats that begin so."""
    return [name for name in FORMATS if name.startswith(incomplete)]


def engines(incomplete: str) -> list[str]:
    """Give the engines that begin so."""
    return [name for name in ENGINES if name.startswith(incomplete)]


def rule_names(incomplete: str) -> list[str]:
    """Give the rules that begin so."""
    return [name for name, _ in _rules() if name.startswith(incomplete)]


def rules_and_categories(incomplete: str) -> list[str]:
    """Give the rules and categories that go on a list with commas."""
    before, comma, last = incomplete.rpartition(",")
    names = sorted({name for pair in _rules() for name in pair})
    return [before + comma + name for name in names if name.startswith(last)]


def _rules() -> list[tuple[str, str]]:
    from factcheck.rules import RULES  # only a shell that asks for rules has to wait for them

    return [(rule.NAME, rule.CATEGORY) for rule in RULES]
