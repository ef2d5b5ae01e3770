"""Knows the command that prints who says what: facts on which documents agree, and those in dispute."""

from __future__ import annotations

import sys
from typing import Annotated, Any, Final, Literal

import typer

from factcheck.cli import terminal
from factcheck.cli.options import settings_of, with_options
from factcheck.config.keys import SHOWING

_KEYS: Final = frozenset(
    "select ignore min-confidence within allow-empty exclude force-exclude gitignore hidden color progress model jobs "
    "engine cache cache-dir".split()
)


@with_options(_KEYS)
def facts(
    *,
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATHS", hidden=True)] = None,
    format_: Annotated[
        Literal["text", "json", "html"],
        typer.Option("--format", help="How the table is written.", rich_help_panel=SHOWING),
    ] = "text",
    **words: Any,
) -> int:
    """Print who says what: the facts that several documents tell, and those in dispute.

    PATHS are files and folders, and - is stdin; without any, it is the folder you are in. Conflicts do not make it
    fail.
    """
    settings = settings_of(words)
    config = settings.config(has_paths=bool(paths))

    from factcheck.pipeline import tabulate
    from factcheck.report import Screen
    from factcheck.report import facts as table
    from factcheck.report.as_html import render_with_facts
    from factcheck.report.outcome import is_error

    stdin = terminal.read_stdin() if paths and "-" in paths else None
    with terminal.Progress(settings["progress"]) as drawn:
        report, found = tabulate(paths or ["."], config=config, progress=drawn, stdin=stdin)
    for problem in report.problems:
        terminal.say("warning", f"{problem.place}: {problem.message}")
    match format_:
        case "json":
            text = table.render_json(report, found)
        case "html":
            text = render_with_facts(report, found)
        case "text":
            screen = Screen(width=terminal.width(), color=terminal.has_color(settings["color"], sys.stdout))
            text = table.render(report, found, screen)
    terminal.write(sys.stdout, text)
    return 2 if any(map(is_error, report.problems)) else 0
