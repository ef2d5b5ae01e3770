"""Knows how a run ends: which exit code each outcome has, and what the user reads when it could not go well."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Final

import typer

from factcheck import __version__
from factcheck.cli import completion, terminal
from factcheck.cli.app import COMMANDS, DEFAULT_COMMAND, app
from factcheck.cli.focus import spread_focus
from factcheck.cli.plain import take_plainly
from factcheck.errors import FactcheckError, UsageError
from factcheck.model import is_address
from factcheck.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM: Final = "factcheck"
COULD_NOT_CHECK: Final = 2
BUG: Final = 70
INTERRUPTED: Final = 130

OWN_OPTIONS: Final = ("--version", "--help", "-h", "--install-completion", "--show-completion")
"""Options that belong to the program and not to a command."""

_CALL_ERROR: type[Exception] = typer.BadParameter.__bases__[0]
"""What typer raises for any wrong call; it exports only this child."""


def run(words: Sequence[str]) -> int:
    """Run one command line and give its exit code; nothing is raised, whatever happens."""
    terminal.prepare()
    try:
        if completion.VARIABLE in os.environ:
            completion.complete(typer.main.get_command(app), PROGRAM, DEFAULT_COMMAND)
        return _invoke(spread_focus(with_command(words)))
    except typer.Exit as done:
        return done.exit_code
    except _CALL_ERROR as err:
        terminal.say("error", *_reword(err))
        return COULD_NOT_CHECK
    except FactcheckError as err:
        from factcheck.cli.mistakes import tell  # a call without mistakes need not wait for it

        tell(err)
        return COULD_NOT_CHECK
    except KeyboardInterrupt:
        if terminal.is_terminal(sys.stderr):
            terminal.note("")  # the terminal has written ^C
        return INTERRUPTED
    except BrokenPipeError:
        return 0
    except Exception as err:  # whatever it is, it is ours, and the user gets one line
        what = traceback.format_exception_only(err)[-1].strip()
        terminal.say("error", f"a fault in factcheck itself: {what}; the trace is in {_write_trace(err)}")
        return BUG
    finally:
        terminal.finish()


def with_command(words: Sequence[str]) -> list[str]:
    """Put `check` in front of paths and options that have no command.

    Raises UsageError for a first word that is no path and looks like a command.
    """
    first = words[0] if words else ""
    if first in COMMANDS:
        _warn_of_namesake(first)
    if first in OWN_OPTIONS or first in COMMANDS:
        return list(words)
    if first and not first.startswith("-") and not os.path.lexists(first) and not is_address(first):
        _refuse_typo(first)
    return [DEFAULT_COMMAND, *words]


def _warn_of_namesake(command: str) -> None:
    """Say that a folder called "rules" was not checked: silence must not look like agreement."""
    if command != DEFAULT_COMMAND and os.path.lexists(command):
        terminal.say("warning", f"{command} is also a path here, and was not read", f"factcheck check {command}")


def _refuse_typo(word: str) -> None:
    commands = get_close_matches(word, COMMANDS, n=1)
    if not commands:
        return  # a missing path: the reader of paths knows what is near
    paths = get_close_matches(word, sorted(path.name for path in Path().iterdir()), n=1)
    meant = " or ".join([f"the command {commands[0]}", *(f"the path {path}" for path in paths)])
    raise UsageError(f"no such command, file or folder: {word}", f"did you mean {meant} ?")


def _invoke(words: list[str]) -> int:
    """Parse and run, without typer's own handling of errors, which has other exit codes."""
    with take_plainly(typer.main.get_command(app)).make_context(PROGRAM, words) as context:
        return context.command.invoke(context) or 0


def _reword(err: Exception) -> tuple[str, str]:
    """Say typer's message in our style."""
    option = getattr(err, "option_name", "")
    near = get_close_matches(option, getattr(err, "possibilities", None) or (), n=1)
    message = str(getattr(err, "message", err) if option else getattr(err, "format_message", err.__str__)())
    context = getattr(err, "ctx", None)
    hint = f"did you mean {near[0]} ?" if near else f"{context.command_path if context else PROGRAM} --help"
    message, _, meant = message.partition(" Did you mean ")  # typer's hint for a command of a command
    named = meant.rstrip("?").replace("'", "")
    hint = f"did you mean {named} ?" if named else hint
    message = " ".join(message.replace(" Value error, ", " ").split()).rstrip(".")
    return message[:1].lower() + message[1:], hint


def _write_trace(err: Exception) -> str:
    """Give the file that now holds the trace; without a place to write, print it."""
    import platformdirs  # only a fault has to wait for it

    trace = "".join(traceback.format_exception(err))
    text = f"factcheck {__version__}, Python {sys.version}, {sys.platform}\n{sys.argv[1:]}\n\n{trace}"
    name = f"trace-{datetime.now():%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    for folder in (platformdirs.user_cache_path(PROGRAM, appauthor=False), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8", errors="backslashreplace")
        except OSError:
            continue
        return str(folder / name)
    terminal.note(visible(trace))
    return "the lines above"
