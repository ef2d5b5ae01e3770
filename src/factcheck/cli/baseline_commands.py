"""Knows the commands that accept the conflicts of today, so that only new ones fail."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from factcheck.cli import terminal
from factcheck.cli.options import OPTIONS, Grouped, settings_of, with_options
from factcheck.cli.outputs import write_file
from factcheck.config import DEFAULT_BASELINE
from factcheck.config.keys import CHANGE, FIXING, SHOWING
from factcheck.errors import UsageError
from factcheck.report.outcome import is_error

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.config.settings import Settings
    from factcheck.model import Report
    from factcheck.settle.baseline import Entry

COULD_NOT_CHECK: Final = 2
_LEFT_OUT: Final = frozenset({"exit-zero", "fail-on", "watch"})
_KEYS: Final = {
    key.name for key in OPTIONS if key.group not in (CHANGE, FIXING, SHOWING) and key.name not in _LEFT_OUT
} | {"baseline", "progress"}
"""What a baseline rests on is found as factcheck check finds it, and always in all documents."""

Paths = Annotated[list[str] | None, typer.Argument(metavar="PATHS", hidden=True)]

baseline = typer.Typer(
    help="Accept the conflicts of today, so that only new ones fail.\n\nThe file is for the repository: reviewers read "
    "in it what was accepted, and branches merge.",
    rich_markup_mode=None,
)


@dataclass(frozen=True, slots=True)
class _Run:
    """What was found without any baseline, and the file that is spoken of."""

    report: Report
    path: Path

    @property
    def exit_code(self) -> int:
        """Give 2 where a document could not be read, since its conflicts are missing."""
        return COULD_NOT_CHECK if any(map(is_error, self.report.problems)) else 0


@baseline.command(cls=Grouped)
@with_options(_KEYS)
def create(
    *,
    paths: Paths = None,
    is_forced: Annotated[bool, typer.Option("--force", help="Write over a baseline that is there.")] = False,
    **words: Any,
) -> int:
    """Accept every conflict that factcheck check shows for PATHS.

    A baseline that is there stays: update takes up what is new, and --force starts again.
    """
    settings = settings_of(words)
    path = _path(settings)
    if path.exists() and not is_forced:
        raise UsageError(f"there is a baseline already: {path}", "factcheck baseline update, or create --force")
    run = _run(settings, paths, path)
    entries = _entries(run.report)
    _write(run, entries.values())
    _tell(f"{run.path}: {_counted(entries.values())} accepted")
    return run.exit_code


@baseline.command(cls=Grouped)
@with_options(_KEYS)
def update(*, paths: Paths = None, **words: Any) -> int:
    """Accept what is new, and drop what is no longer there."""
    settings = settings_of(words)
    path = _path(settings)
    old = _read(path)
    run = _run(settings, paths, path)
    shown = _entries(run.report)
    gone = {identity for identity, _ in _stale(run, old)}
    entries = {**{identity: entry for identity, entry in old.items() if identity not in gone}, **shown}
    _write(run, entries.values())
    added, dropped = len(entries.keys() - old.keys()), len(old.keys() - entries.keys())
    _tell(f"{run.path}: {added:,} added, {dropped:,} dropped; {_counted(entries.values())} accepted")
    return run.exit_code


@baseline.command(cls=Grouped)
@with_options(_KEYS)
def prune(*, paths: Paths = None, **words: Any) -> int:
    """Drop what is no longer there, and accept nothing.

    What the run cannot know stays: conflicts of rules that were not asked, and of documents that were not read.
    """
    settings = settings_of(words)
    path = _path(settings)
    old = _read(path)
    run = _run(settings, paths, path)
    left = dict(old)
    for identity, found in _stale(run, old):
        if found:
            left[identity] = replace(old[identity], count=found)
        else:
            del left[identity]
    if left != old:
        _write(run, left.values())
    _tell(f"{run.path}: {len(old) - len(left):,} dropped; {_counted(left.values())} accepted")
    return run.exit_code


# ------------------------------------------------------------------ what is found


def _run(settings: Settings, paths: list[str] | None, path: Path) -> _Run:
    from factcheck.pipeline import check

    config = replace(settings.config(has_paths=bool(paths)), baseline=None, changed=False, since=None, focus=())
    with terminal.Progress(settings["progress"]) as drawn:
        report = check(paths or ["."], config=config, progress=drawn)
    for problem in report.problems:
        terminal.say("warning", f"{problem.place}: {problem.message}")
    return _Run(report, path)


def _entries(report: Report) -> dict[str, Entry]:
    from factcheck.settle.baseline import entries_of

    return entries_of(report.conflicts)


def _stale(run: _Run, entries: Mapping[str, Entry]) -> Iterable[tuple[str, int]]:
    """Give the entries that accept more than there is, each with how many there are; what is hidden is there too."""
    from factcheck.settle.baseline import Baseline, superfluous

    report = run.report
    ids = [conflict.id for conflict in (*report.conflicts, *report.hidden)]
    read = [document.id for document in report.documents]
    known = Baseline(str(run.path), entries)
    return superfluous(known, ids, read, frozenset(rule.name for rule in report.rules)).items()


# ------------------------------------------------------------------ the file


def _path(settings: Settings) -> Path:
    """Give the file that is named or there, else the one beside the config, where every run finds it."""
    named = settings["baseline"]
    if named is False:
        raise UsageError("--no-baseline, and a command about the baseline", "drop one of them")
    if named:
        return Path(named)
    return Path(os.path.relpath(settings.file.folder)) / DEFAULT_BASELINE if settings.file else Path(DEFAULT_BASELINE)


def _read(path: Path) -> Mapping[str, Entry]:
    from factcheck.settle.baseline import read_baseline

    return read_baseline(str(path)).entries


def _write(run: _Run, entries: Iterable[Entry]) -> None:
    from factcheck.settle.baseline import write_entries

    write_file(run.path, write_entries(entries), what="baseline")


def _counted(entries: Iterable[Entry]) -> str:
    number = sum(entry.count for entry in entries)
    return f"{number:,} {'conflict is' if number == 1 else 'conflicts are'}"


def _tell(text: str) -> None:
    terminal.write(sys.stdout, f"{text}\n")
