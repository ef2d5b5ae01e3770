"""Knows the command that lists which files would be read, and which not and why."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from factcheck.cli import terminal
from factcheck.cli.options import settings_of, with_options
from factcheck.report.outcome import is_error

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.sources import Collected


@with_options(("exclude", "force-exclude", "gitignore", "hidden"))
def files(
    *,
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATHS", hidden=True)] = None,
    is_skipped: Annotated[bool, typer.Option("--skipped", help="List what is not read, and why.")] = False,
    format_: Annotated[Literal["text", "json"], typer.Option("--format", help="How the list is written.")] = "text",
    **words: Any,
) -> int:
    """List the files that factcheck check would read, or with --skipped those that it would not, and why."""
    config = settings_of(words).config(has_paths=bool(paths))

    from factcheck.sources import collect

    collected = collect(paths or ["."], config=config)
    if format_ == "json":
        text = _as_json(collected)
    else:
        text = _lines(_skipped(collected) if is_skipped else (document.id for document in collected.documents))
    terminal.write(sys.stdout, text)
    return 0


def _skipped(collected: Collected) -> Iterable[str]:
    left_out = [(item.path, item.reason) for item in (*collected.skipped, *collected.unasked)]
    unreadable = [(problem.path, problem.message) for problem in collected.problems if is_error(problem)]
    return (f"{path}: {reason}" for path, reason in sorted(left_out + unreadable))


def _as_json(collected: Collected) -> str:
    listed = {
        "schema_version": "1.0",
        "files": [document.id for document in collected.documents],
        "skipped": [
            {"path": item.path, "reason": item.reason}
            for item in sorted((*collected.skipped, *collected.unasked), key=lambda item: item.path)
        ],
        "problems": [
            {"path": problem.path, "kind": problem.kind, "message": problem.message} for problem in collected.problems
        ],
    }
    return f"{json.dumps(listed, indent=2)}\n"


def _lines(texts: Iterable[str]) -> str:
    from factcheck.report.visible import visible

    return "".join(f"{visible(text)}\n" for text in texts)
