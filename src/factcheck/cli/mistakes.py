"""Knows how a mistake is told: what, what to try, and of a config file the line, with what is wrong marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli import terminal
from factcheck.errors import ConfigError
from factcheck.model import Document
from factcheck.report.excerpt import cut

if TYPE_CHECKING:
    from factcheck.errors import FactcheckError


def tell(err: FactcheckError) -> None:
    """Tell the user on stderr."""
    between = _excerpt(err, terminal.width()) if isinstance(err, ConfigError) else ()
    terminal.say("error", str(err), err.hint, between=between)


def _excerpt(err: ConfigError, width: int) -> list[str]:
    """Give the lines: the place, and the line of the file that fits the width, with carets under the mark."""
    file = Document(err.path, f"{err.text} ")  # a mark may lie at the end
    start = file.position(err.mark[0])
    gutter = " " * len(str(start.line))
    line = cut(file, [err.mark], width - len(gutter) - len(" | "))
    begin, end = line.marks[0]
    return [
        f"{gutter}--> {err.path}:{start.line}:{start.column}",
        f"{gutter} |",
        f"{start.line} | {line.text}",
        f"{gutter} | {' ' * begin}{'^' * (end - begin)}",
    ]
