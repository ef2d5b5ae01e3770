"""Knows where a report goes: one format to stdout, others to files, each of which is written whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.cli.terminal import say, write
from factcheck.errors import UsageError
from factcheck.report import FORMATS, Screen, render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Report

DEFAULT_FORMAT: Final = "full"
HUMAN: Final = ("full", "concise")
"""Formats that show problems where a person reads them."""


@dataclass(frozen=True, slots=True)
class Output:
    """One format and the file that it is written to; None is stdout."""

    format: str
    path: Path | None = None


def parse_outputs(format_: str | None, outputs: Sequence[str]) -> tuple[Output, ...]:
    """Read `--format FORMAT` and each `-o FORMAT[=PATH]`; without a format for stdout the full report goes there.

    Raises UsageError for an unknown format, two formats on stdout, or a file that cannot be written.
    """
    parsed = [_parse(text) for text in ([format_] if format_ is not None else []) + list(outputs)]
    shown = [output for output in parsed if output.path is None]
    files = [output.path for output in parsed if output.path]
    if len(shown) > 1:
        raise UsageError(
            f"two reports for standard output: {shown[0].format} and {shown[1].format}",
            f"write one to a file: -o {shown[1].format}=PATH",
        )
    for path in files:
        if files.count(path) > 1:
            raise UsageError(f"two reports for one file: {path}")
        _refuse_unwritable(path)
    return tuple(parsed if shown else [Output(DEFAULT_FORMAT), *parsed])


def deliver(report: Report, outputs: Sequence[Output], screen: Screen) -> None:
    """Write the files first, so that they are there even when nobody reads stdout to its end."""
    whole = replace(screen, color=False, verbosity=max(screen.verbosity, 0), show=None)
    for output in outputs:
        if output.path:
            write_file(output.path, render(report, output.format, screen=whole))
    for output in outputs:
        if not output.path:
            _show(report, output.format, screen)


def _show(report: Report, format_: str, screen: Screen) -> None:
    if format_ not in HUMAN:
        _warn(report)
    write(sys.stdout, render(report, format_, screen=screen))


def _warn(report: Report) -> None:
    """Tell on stderr what a machine format has inside, or exit code 2 would have no visible cause."""
    for problem in report.problems:
        say("warning", f"{problem.path}: {problem.message}")


def _parse(text: str) -> Output:
    name, equals, path = text.partition("=")
    if name not in FORMATS:
        near = get_close_matches(name, FORMATS, n=1)
        raise UsageError(
            f"no such format: {name}", f"did you mean {near[0]} ?" if near else f"one of {', '.join(FORMATS)}"
        )
    if equals and not path:
        raise UsageError(f"no file is named after {name}=", f"-o {name}=PATH, or -o {name} for standard output")
    return Output(name, None if path in ("", "-") else Path(path))


def _refuse_unwritable(path: Path) -> None:
    """Raise before the run what would else be lost after it."""
    if path.is_dir():
        raise UsageError(f"cannot write the report: {path} is a folder", "name a file in it")
    if not path.parent.is_dir():
        raise UsageError(f"cannot write the report: no such folder: {path.parent}", "create the folder first")


def write_file(path: Path, text: str) -> None:
    """Write a file so that a reader sees the old one or the new one, never half of it.

    Raises UsageError when the place cannot be written.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, "utf-8", errors="backslashreplace")  # a device or a pipe must not be replaced
        else:
            _replace(Path(os.path.realpath(path)), text)
    except OSError as err:
        raise UsageError(f"cannot write the report: {path}: {err.strerror or err}") from err


def _replace(path: Path, text: str) -> None:
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with draft.open("x", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write(text)
        if path.exists():
            shutil.copymode(path, draft)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
