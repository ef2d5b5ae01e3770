"""Knows the commands and their options; each parses, calls one plain function, renders, and returns its exit code."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from factcheck import __version__
from factcheck.cli import terminal
from factcheck.cli.baseline_commands import baseline
from factcheck.cli.clean_command import clean
from factcheck.cli.completion import rule_names
from factcheck.cli.config_commands import config, init
from factcheck.cli.facts_command import facts
from factcheck.cli.files_command import files
from factcheck.cli.focus import on_paths
from factcheck.cli.options import OPTIONS, Grouped, settings_of, with_options
from factcheck.cli.outputs import deliver, parse_outputs
from factcheck.config.keys import CHANGE, READING
from factcheck.errors import UsageError
from factcheck.report import Screen, exit_code

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.config.settings import Settings
    from factcheck.model import Report

STDIN: Final = "-"
DEFAULT_COMMAND: Final = "check"
COMMANDS: Final = ("baseline", "check", "clean", "config", "explain", "facts", "files", "init", "rules")

app = typer.Typer(
    help="Find where documents that should agree cannot all be right.\n\nfactcheck PATHS... is short for "
    "factcheck check PATHS...",
    subcommand_metavar="[PATHS]... | COMMAND [ARGS]...",
    epilog="Exit codes: 0 no conflict, 1 conflicts, 2 could not check, 70 a fault in factcheck, 130 interrupted.",
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
    cls=Grouped,
    short_help="Compare documents; what is done without a command.",
    epilog="Options that are on or off have an opposite: --hidden, --no-hidden. What is said of each here, it can have "
    "from factcheck.toml too: factcheck init starts one, factcheck config show tells what counts.\n\n"
    "Exit codes: 0 no conflict, 1 conflicts, 2 could not check, 70 a fault in factcheck.",
)
@with_options({key.name for key in OPTIONS})
def check(
    *,
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATHS", hidden=True)] = None,
    stdin_name: Annotated[
        str | None, typer.Option(metavar="NAME", help="What reports call the text from stdin.", rich_help_panel=READING)
    ] = None,
    focus_paths: Annotated[
        bool,
        typer.Option(
            "--focus-paths",
            help="Read the whole folder, or what the config includes, and report only what touches PATHS.",
            rich_help_panel=CHANGE,
        ),
    ] = False,
    **words: Any,
) -> int:
    """Compare documents and report every place where they cannot all be right.

    PATHS are files and folders, and - is stdin; without any, it is the folder you are in, or what the config
    includes of it.
    """
    settings = settings_of(words)
    if settings["watch"]:
        from factcheck.cli.watching import watch  # few runs go on

        watched = ["."] if focus_paths else paths or ["."]
        return watch(lambda: _check(settings_of(words), paths, stdin_name, focus_paths=focus_paths), settings, watched)
    return _check(settings, paths, stdin_name, focus_paths=focus_paths)


def _check(settings: Settings, paths: list[str] | None, stdin_name: str | None, *, focus_paths: bool) -> int:
    """Check once, deliver the reports, and give the exit code."""
    outputs = parse_outputs(settings["format"], settings["output"])
    asked = settings.config(has_paths=bool(paths) and not focus_paths)
    if focus_paths:
        asked, paths = on_paths(asked, paths), None
    sources = tuple(paths or ["."])
    _refuse_late_command(sources)
    if settings["fix"] and not settings["diff"] and STDIN in sources:
        raise UsageError("--fix cannot write to standard input", "name the file, or see what it would do: --diff")
    stdin = _stdin(sources, stdin_name)

    from factcheck.cli.caching import allow_answer
    from factcheck.cli.fixing import with_fixes
    from factcheck.engine.memory import rare_collections
    from factcheck.pipeline import check as compare
    from factcheck.pipeline import chosen_rules

    if not chosen_rules(asked):
        raise UsageError("select and ignore leave no rule", "factcheck rules lists them")

    def read() -> Report:
        with terminal.Progress("never" if settings["quiet"] else settings["progress"]) as drawn:
            return compare(
                sources,
                config=asked,
                progress=drawn,
                stdin=stdin,
                stdin_name=stdin_name or "<stdin>",
                tell=terminal.note if settings["verbose"] else None,
            )

    with rare_collections():
        report = read()
        allow_answer(asked, (*sources, *(paths or ())), report.seconds)
        if settings["diff"] or settings["fix"]:
            report, outputs = with_fixes(report, settings, outputs, recheck=read)
        deliver(report, outputs, _screen(settings, paths or ()))
    return exit_code(report)


def _screen(settings: Settings, sources: Sequence[str]) -> Screen:
    return Screen(
        width=terminal.width(),
        color=terminal.has_color(settings["color"], sys.stdout),
        verbosity=max(-2, min(1, settings["verbose"] - settings["quiet"])),
        show=settings["show"],
        sort=settings["sort"],
        statistics=settings["statistics"],
        paths=tuple(sources),
    )


@app.command()
def explain(rule: Annotated[str, typer.Argument(metavar="RULE", hidden=True, autocompletion=rule_names)]) -> int:
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


app.command(cls=Grouped, short_help="Remove what is kept between runs.")(clean)
app.command(cls=Grouped, short_help="Print who says what: what documents agree on, and what not.")(facts)
app.command(cls=Grouped, short_help="List what would be read, or what not and why.")(files)
app.command(short_help="Write a first factcheck.toml.")(init)
app.add_typer(config, name="config")
app.add_typer(baseline, name="baseline")


def _refuse_late_command(sources: Sequence[str]) -> None:
    """Raise for `factcheck -v check docs/`, where the command reads as a path that is missing."""
    for source in sources:
        if source in COMMANDS and not os.path.lexists(source):
            raise UsageError(f"no such file or folder: {source}", f"a command comes first: factcheck {source}")


def _stdin(sources: Sequence[str], name: str | None) -> bytes | None:
    if STDIN not in sources:
        if name is not None:
            raise UsageError("--stdin-name is given, but stdin is not read", f"add {STDIN} to the paths")
        return None
    return terminal.read_stdin()
