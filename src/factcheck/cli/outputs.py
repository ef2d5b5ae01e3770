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
from factcheck.report import FORMATS, HUMAN, Screen, render

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.model import Report

DEFAULT_FORMAT: Final = "full"
ANNOTATIONS: Final = "github"
SUMMARY: Final = "markdown"
TELLING: Final = (*HUMAN, ANNOTATIONS)
"""Formats that show problems where a person reads them."""
HOSTED: Final = (ANNOTATIONS, "gitlab", "sarif")
"""Formats in which a code host looks for the documents, from the root of the repository."""
ROOTS: Final = (("GITHUB_ACTIONS", "GITHUB_WORKSPACE"), ("GITLAB_CI", "CI_PROJECT_DIR"))
"""What is true on a code host, and what names the root of the repository there."""


@dataclass(frozen=True, slots=True)
class Output:
    """One format and the file that it is written to, or appended to as a step summary; None is stdout."""

    format: str
    path: Path | None = None
    is_summary: bool = False


def parse_outputs(
    format_: str | None, outputs: Sequence[str], environment: Mapping[str, str] = os.environ
) -> tuple[Output, ...]:
    """Read `--format FORMAT` and each `-o FORMAT[=PATH]`; without a format for stdout the full report goes there.

    In a GitHub workflow that asks for no format, annotations and a step summary go with it.
    Raises UsageError for an unknown format, two formats on stdout, or a file that cannot be written.
    """
    parsed = [_parse(text) for text in ([format_] if format_ is not None else []) + list(outputs)]
    if not parsed and environment.get("GITHUB_ACTIONS") == "true":
        return _of_workflow(environment.get("GITHUB_STEP_SUMMARY"))
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


def _of_workflow(summary: str | None) -> tuple[Output, ...]:
    shown = (Output(DEFAULT_FORMAT), Output(ANNOTATIONS))
    return (*shown, Output(SUMMARY, Path(summary), is_summary=True)) if summary else shown


def deliver(
    report: Report, outputs: Sequence[Output], screen: Screen, environment: Mapping[str, str] = os.environ
) -> None:
    """Write the files first, so that they are there even when nobody reads stdout to its end."""
    whole = replace(screen, color=False, verbosity=max(screen.verbosity, 0), show=None)
    hosted = _on_host(report, environment) if any(output.format in HOSTED for output in outputs) else report
    for output in outputs:
        if output.path and output.is_summary:
            _append_summary(output.path, report)
        elif output.path:
            told = hosted if output.format in HOSTED else report
            write_file(output.path, render(told, output.format, screen=whole))
    shown = [output.format for output in outputs if not output.path]
    for format_ in shown:
        _show(hosted if format_ in HOSTED else report, format_, screen, is_obeyed=ANNOTATIONS in shown)


def _on_host(report: Report, environment: Mapping[str, str]) -> Report:
    """Name the documents as the host does, when the run started in a folder of its repository."""
    here = Path.cwd().resolve()
    for name, variable in ROOTS:
        root = Path(environment.get(variable) or here).resolve()
        if environment.get(name) == "true" and here != root and here.is_relative_to(root):
            from factcheck.report.rooted import rooted  # only a run in such a folder needs it

            return rooted(report, here.relative_to(root).as_posix())
    return report


def _show(report: Report, format_: str, screen: Screen, *, is_obeyed: bool) -> None:
    """Write to stdout; where the host obeys lines of it, those of a document must not be commands."""
    if format_ not in TELLING:
        _warn(report)
    text = render(report, format_, screen=screen)
    if is_obeyed and format_ != ANNOTATIONS:
        from factcheck.report.github import quoted  # only a workflow needs it

        text = quoted(text)
    write(sys.stdout, text)


def _warn(report: Report) -> None:
    """Tell on stderr what a machine format has inside, or exit code 2 would have no visible cause."""
    for problem in report.problems:
        say("warning", f"{problem.place}: {problem.message}")


def _append_summary(path: Path, report: Report) -> None:
    """Append the summary below what the step has written there, in what is left of the room that the host gives."""
    from factcheck.report.markdown import LIMIT, within

    try:
        room = LIMIT - (path.stat().st_size if path.exists() else 0)
        with path.open("a", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write(within(report, room))
    except OSError as err:
        say("warning", f"cannot write the step summary: {path}: {err.strerror or err}")


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


def write_file(path: Path, text: str, *, what: str = "report") -> None:
    """Write a file so that a reader sees the old one or the new one, never half of it.

    Raises UsageError when the place cannot be written.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, "utf-8", errors="backslashreplace")  # a device or a pipe must not be replaced
        else:
            replace_file(Path(os.path.realpath(path)), text.encode("utf-8", "backslashreplace"))
    except OSError as err:
        raise UsageError(f"cannot write the {what}: {path}: {err.strerror or err}") from err


def replace_file(path: Path, raw: bytes) -> None:
    """Put another file in the place of one, with its mode and owner; where it raises OSError, the old one is whole."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with draft.open("xb") as file:
            file.write(raw)
        if path.exists():
            shutil.copymode(path, draft)
            _keep_owner(path, draft)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _keep_owner(path: Path, draft: Path) -> None:
    """Give a draft to the owner of the file; only root, as in a container, could take it from them."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.chown(draft, path.stat().st_uid, path.stat().st_gid)
