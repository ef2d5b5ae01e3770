"""Knows the terminal: its width, colours and encoding, and how notes and progress reach stderr."""

from __future__ import annotations

import io
import os
import shutil
import sys
import textwrap
import time
from typing import IO, TYPE_CHECKING, AnyStr, Final, Literal, TextIO

from factcheck.cache import replay
from factcheck.errors import UsageError
from factcheck.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

When = Literal["auto", "always", "never"]

DEFAULT_WIDTH: Final = 80
PATIENCE: Final = 0.5
"""Seconds before progress is shown; a shorter run would only flicker."""
PACE: Final = 0.1
"""Seconds between two updates of the progress line."""
_TAGS: Final = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "  help": "\x1b[1;36m"}
_RESET: Final = "\x1b[0m"
_ERASE: Final = "\r\x1b[K"


def prepare() -> None:
    """Let no character crash the output: UTF-8 into files and pipes, escapes where a terminal lacks one."""
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper):
            continue
        if stream.isatty() or os.environ.get("PYTHONIOENCODING"):
            stream.reconfigure(errors="backslashreplace")
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def width() -> int:
    """Give the columns of the terminal, or what COLUMNS says; 80 where there is no terminal."""
    return shutil.get_terminal_size((DEFAULT_WIDTH, 24)).columns or DEFAULT_WIDTH


def has_color(when: When, stream: TextIO, environment: Mapping[str, str] = os.environ) -> bool:
    """Decide on colour: the option first, then NO_COLOR, FORCE_COLOR and CLICOLOR_FORCE, then the terminal."""
    if when != "auto":
        return when == "always"
    if environment.get("NO_COLOR"):
        return False
    if any(environment.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return environment.get("TERM") != "dumb" and is_terminal(stream)


def is_terminal(stream: TextIO | None) -> bool:
    """Say whether someone is looking; a closed stream is no terminal."""
    return stream is not None and not stream.closed and stream.isatty()


def read_stdin() -> bytes:
    """Read what comes from standard input; raises UsageError where it is closed."""
    if sys.stdin is None:
        raise UsageError("standard input is closed", "give it a text, or leave out -")
    if is_terminal(sys.stdin):
        note("reading what you type; end with Ctrl-D")
    return sys.stdin.buffer.read()


def say(
    kind: Literal["error", "warning"], message: str, hint: str | None = None, *, between: Sequence[str] = ()
) -> None:
    """Tell the user on stderr, with a hint on a line of its own, and between both the lines that it is about."""
    _say(kind, message)
    for line in between:
        note(visible(line))
    if hint:
        _say("  help", hint)


def _say(tag: str, text: str) -> None:
    line = _fit(f"{tag}: {visible(text)}", indent=len(tag) + 2)
    is_colored = has_color("auto", sys.stderr)
    note(f"{_TAGS[tag]}{tag}{_RESET}{line.removeprefix(tag)}" if is_colored else line)


def _fit(line: str, indent: int) -> str:
    """Break a line between words where someone looks; a log is easier to search when each is whole."""
    if not is_terminal(sys.stderr):
        return line
    return textwrap.fill(line, width(), subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False)


def note(line: str) -> None:
    """Write a line to stderr; nothing is lost when nobody reads it."""
    write(sys.stderr, f"{line}\n")


def write(stream: IO[AnyStr] | None, text: AnyStr, *, is_passing: bool = False) -> None:
    """Write and flush; a reader that went away (`| head -1`) ends the output, not the run.

    What is passing, as progress is, is no part of the answer that may be given again.
    Raises UsageError when stdout goes to a place that cannot be written, such as a full disk.
    """
    if stream is None:
        return
    if not is_passing:
        replay.add_written(text, is_error=stream is sys.stderr)
    try:
        stream.write(text)
        stream.flush()
    except OSError as err:
        replay.forbid()
        replay.silence(stream)
        if stream in (sys.stdout, getattr(sys.stdout, "buffer", None)) and not isinstance(err, BrokenPipeError):
            raise UsageError(f"cannot write the report: {err.strerror or err}") from err


def finish() -> None:
    """Flush stdout for the last time, so that the interpreter has nothing to complain about when it exits."""
    try:
        write(sys.stdout, "")
    except UsageError:
        return  # said already, when it was written


class Progress:
    """A line on stderr that says how far the run is; it appears late and leaves no trace."""

    def __init__(self, when: When) -> None:
        self._is_on = when == "always" or (
            when == "auto" and is_terminal(sys.stderr) and os.environ.get("TERM") != "dumb"
        )
        self._due = time.monotonic() + PATIENCE
        self._is_drawn = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._is_drawn:
            write(sys.stderr, _ERASE, is_passing=True)

    def __call__(self, done: int, total: int) -> None:
        """Draw, if it is time."""
        is_last = done == total
        if not self._is_on or time.monotonic() < self._due - (PACE if is_last and self._is_drawn else 0):
            return
        self._due = time.monotonic() + PACE
        self._is_drawn = True
        work = f"comparing {total} documents" if is_last else f"reading {done} of {total} documents"
        write(sys.stderr, _ERASE + work, is_passing=True)
