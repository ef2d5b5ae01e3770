"""Knows the commands and their options; each parses, calls one plain function, renders, and returns its exit code."""

from __future__ import annotations

import math
import os
import sys
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from factcheck import __version__
from factcheck.cli import terminal
from factcheck.cli.outputs import deliver, parse_outputs
from factcheck.cli.terminal import When  # noqa: TC001  # typer reads the annotations
from factcheck.config import DEFAULT_MIN_CONFIDENCE, Config, FailOn
from factcheck.errors import UsageError
from factcheck.report import FORMATS, Screen, exit_code

if TYPE_CHECKING:
    from collections.abc import Sequence

STDIN: Final = "-"
DEFAULT_COMMAND: Final = "check"
COMMANDS: Final = ("check", "explain", "rules")

app = typer.Typer(
    help="Find where documents that should agree cannot all be right.\n\nfactcheck PATHS... is short for "
    "factcheck check PATHS...",
    subcommand_metavar="[PATHS]... | COMMAND [ARGS]...",
    epilog="Exit codes: 0 no conflict, 1 conflicts, 2 could not check, 70 a fault in factcheck, 130 interrupted.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(is_asked: bool) -> None:
    if is_asked:
        terminal.write(sys.stdout, f"factcheck {__version__}\n")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    pass


@app.command(
    short_help="Compare documents; what is done without a command.",
    epilog="Exit codes: 0 no conflict, 1 conflicts, 2 could not check, 70 a fault in factcheck.",
)
def check(
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATHS", hidden=True)] = None,
    select: Annotated[
        list[str] | None, typer.Option(metavar="RULE", help="Only these rules or categories; commas or repeated.")
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULE", help="Not these rules or categories.")] = None,
    min_confidence: Annotated[
        float, typer.Option(metavar="0..1", help="Count less certain conflicts, but do not show them.")
    ] = DEFAULT_MIN_CONFIDENCE,
    fail_on: Annotated[
        FailOn, typer.Option(metavar="LEVEL", help="What makes the exit code 1: error, warning, info or never.")
    ] = "warning",
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Short for --fail-on never.")] = False,
    format_: Annotated[
        str | None,
        typer.Option(
            "--format", metavar="FORMAT", help=f"How the report is written: {', '.join(FORMATS)}.  [default: full]"
        ),
    ] = None,
    output: Annotated[
        list[str] | None,
        typer.Option("-o", "--output", metavar="FORMAT[=PATH]", help="Write this format too, to a file; repeatable."),
    ] = None,
    within: Annotated[bool, typer.Option(help="Compare a document with itself too.")] = True,
    allow_empty: Annotated[bool, typer.Option("--allow-empty", help="Finding nothing to compare is no error.")] = False,
    stdin_name: Annotated[
        str | None, typer.Option(metavar="NAME", help="What the report calls the text from stdin.", show_default=False)
    ] = None,
    show: Annotated[int | None, typer.Option(metavar="N", help="Show at most N conflicts on the screen.")] = None,
    quiet: Annotated[
        int,
        typer.Option(
            "-q", "--quiet", count=True, show_default=False, help="Only the conflicts; -qq: only the summary."
        ),
    ] = 0,
    verbose: Annotated[
        int,
        typer.Option("-v", "--verbose", count=True, show_default=False, help="Show also what was set aside, and why."),
    ] = 0,
    color: Annotated[When, typer.Option(metavar="WHEN", help="Use colours: auto, always or never.")] = "auto",
    progress: Annotated[When, typer.Option(metavar="WHEN", help="Show progress: auto, always or never.")] = "auto",
    model: Annotated[
        str | None, typer.Option(metavar="NAME", help="Name or folder of another spaCy model.", show_default=False)
    ] = None,
) -> int:
    """Compare documents and report every place where they cannot all be right.

    PATHS are files and folders, and - is stdin; without any, it is the folder you are in.
    """
    _refuse_outside("--min-confidence", min_confidence, 1)
    _refuse_outside("--show", show, math.inf)
    outputs = parse_outputs(format_, output or ())
    config = Config(
        select=_names(select),
        ignore=_names(ignore),
        min_confidence=min_confidence,
        fail_on="never" if exit_zero else fail_on,
        within=within,
        allow_empty=allow_empty,
        model=model,
    )
    sources = tuple(paths or ["."])
    _refuse_late_command(sources)
    stdin = _stdin(sources, stdin_name)

    from factcheck.pipeline import check as compare
    from factcheck.pipeline import chosen_rules

    if not chosen_rules(config):
        raise UsageError("--select and --ignore leave no rule", "factcheck rules lists them")

    with terminal.Progress("never" if quiet else progress) as drawn:
        report = compare(sources, config=config, progress=drawn, stdin=stdin, stdin_name=stdin_name or "<stdin>")
    screen = Screen(
        width=terminal.width(),
        color=terminal.has_color(color, sys.stdout),
        verbosity=max(-2, min(1, verbose - quiet)),
        show=show,
    )
    deliver(report, outputs, screen)
    return exit_code(report)


@app.command()
def explain(rule: Annotated[str, typer.Argument(metavar="RULE", hidden=True)]) -> int:
    """Print what RULE finds, why it matters, and when it stays quiet."""
    from factcheck.cli.pages import explain_rule

    terminal.write(sys.stdout, explain_rule(rule, terminal.width()))
    return 0


@app.command()
def rules(
    format_: Annotated[Literal["text", "json"], typer.Option("--format", help="How the list is written.")] = "text",
) -> int:
    """List the rules: name, category, severity, and what each reports."""
    from factcheck.cli.pages import list_rules, list_rules_json

    terminal.write(sys.stdout, list_rules_json() if format_ == "json" else list_rules(terminal.width()))
    return 0


def _refuse_late_command(sources: Sequence[str]) -> None:
    """Raise for `factcheck -v check docs/`, where the command reads as a path that is missing."""
    for source in sources:
        if source in COMMANDS and not os.path.lexists(source):
            raise UsageError(f"no such file or folder: {source}", f"a command comes first: factcheck {source}")


def _names(options: Sequence[str] | None) -> tuple[str, ...]:
    """Split comma lists; an option that is given without a name must not read as "all rules"."""
    names = tuple(name.strip() for option in options or () for name in option.split(","))
    if "" in names:
        raise UsageError("--select and --ignore need the name of a rule or category", "factcheck rules lists them")
    return names


def _refuse_outside(option: str, value: float | None, most: float) -> None:
    """Raise for a number that is not from 0 to `most`, or is "nan", which would hide every conflict."""
    if value is not None and not 0 <= value <= most:
        raise UsageError(f"{option} is a number from 0{' to 1' if most == 1 else ' on'}, not {value:g}")


def _stdin(sources: Sequence[str], name: str | None) -> bytes | None:
    if STDIN not in sources:
        if name is not None:
            raise UsageError("--stdin-name is given, but stdin is not read", f"add {STDIN} to the paths")
        return None
    if terminal.is_terminal(sys.stdin):
        terminal.note("reading what you type; end with Ctrl-D")
    return sys.stdin.buffer.read()
