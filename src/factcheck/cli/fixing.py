"""Knows how fixes reach the documents: what is written or shown of them, what is refused, and what is said of it."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.cli.outputs import replace_file
from factcheck.cli.terminal import has_color, is_terminal, note, say, write
from factcheck.errors import UsageError
from factcheck.fix import Collision, Replacement, apply, plan_edits, unified_diff
from factcheck.report.outcome import counted
from factcheck.report.visible import visible
from factcheck.sources.decode import decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from factcheck.cli.outputs import Output
    from factcheck.config.settings import Settings
    from factcheck.model import Conflict, Document, Report

_ROUNDS: Final = 4
"""So often what a fix brings to light is fixed too; two forms that call for each other must not go on for ever."""
_COLORS: Final = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}
_RESET: Final = "\x1b[0m"

Key = tuple[str, frozenset[str]]
"""A conflict with its documents: the same one may stand in two groups of documents."""


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A document that changes: its name, the file behind it, its bytes before and after, and the conflicts served."""

    name: str
    path: str
    before: bytes
    after: bytes
    conflicts: frozenset[int]


# ------------------------------------------------------------------ what is done


def with_fixes(
    report: Report, settings: Settings, outputs: Sequence[Output], *, recheck: Callable[[], Report]
) -> tuple[Report, tuple[Output, ...]]:
    """Fix the documents, or show how that would be done; give the report that counts then, and where it goes.

    The diff takes the place of the report on stdout. Raises UsageError when both are asked for.
    """
    unsafe = settings["unsafe-fixes"]
    if not settings["diff"]:
        return fix_documents(report, unsafe=unsafe, recheck=recheck), tuple(outputs)
    if settings.by_name["format"].origin == "option":
        raise UsageError(
            "--diff and --format both write to standard output",
            f"write the report to a file: -o {settings['format']}=PATH",
        )
    is_seen = is_terminal(sys.stdout)
    show_diff(report, unsafe=unsafe, is_colored=has_color(settings["color"], sys.stdout) if is_seen else None)
    return report, tuple(output for output in outputs if output.path)


def show_diff(report: Report, *, unsafe: bool, is_colored: bool | None) -> None:
    """Write to stdout what `fix_documents` would write into the documents, and say on stderr what it comes to.

    The bytes are those of the documents; with `is_colored`, someone looks, and nothing may move the terminal.
    """
    rewrites, complaints = _plan(report, unsafe=unsafe)
    diff = b"".join(unified_diff(_from_here(item.path), item.before, item.after) for item in rewrites)
    if is_colored is None:
        write(sys.stdout.buffer, diff)
    else:
        write(
            sys.stdout,
            "".join(f"{_shown(line, is_colored)}\n" for line in diff.decode("utf-8", "replace").split("\n")[:-1]),
        )
    _complain(complaints)
    served = _served(report.conflicts, rewrites, unsafe=unsafe)
    _tell("Would fix", len(served), len(rewrites), _with_unsafe(report.conflicts, unsafe=unsafe))


def fix_documents(report: Report, *, unsafe: bool, recheck: Callable[[], Report]) -> Report:
    """Write fixes into the documents and check again, as long as that brings up more; give the last report.

    Raises UsageError when a document cannot be written; nothing is written when one of them is read-only.
    """
    served: set[Key] = set()
    files: set[str] = set()
    complaints: list[str] = []
    for _ in range(_ROUNDS):
        rewrites, complaints = _plan(report, unsafe=unsafe)
        if not rewrites:
            break
        _write(rewrites)
        served |= {_key(report.conflicts[number]) for number in _served(report.conflicts, rewrites, unsafe=unsafe)}
        files |= {item.path for item in rewrites}
        report = recheck()
    _complain(complaints)
    left = served & {_key(conflict) for conflict in report.conflicts}
    _tell("Fixed", len(served - left), len(files), _with_unsafe(report.conflicts, unsafe=unsafe))
    if left:
        say("warning", f"{counted(len(left), 'conflict')} can still be seen after the fix")
    return report


# ------------------------------------------------------------------ what would change


def _plan(report: Report, *, unsafe: bool) -> tuple[list[Rewrite], list[str]]:
    """Give the documents that change, and what is left out and why."""
    replacements, collisions = plan_edits(report.conflicts, unsafe=unsafe)
    rewrites: list[Rewrite] = []
    complaints = [_collision(report.conflicts, item) for item in collisions]
    documents = {document.id: document for document in report.documents}
    for name, items in _by_document(replacements).items():
        try:
            rewrites.append(_rewrite(documents[name], items, report.root))
        except UsageError as err:
            complaints.append(f"{name}: not fixed: {err}")
    return rewrites, complaints


def _by_document(replacements: Iterable[Replacement]) -> Mapping[str, list[Replacement]]:
    found: dict[str, list[Replacement]] = {}
    for item in replacements:
        found.setdefault(item.document, []).append(item)
    return found


def _rewrite(document: Document, replacements: Sequence[Replacement], root: str) -> Rewrite:
    """Give the new bytes of a document; raises UsageError where the file is not the one that was read."""
    path = os.path.realpath(os.path.join(root, document.id))  # noqa: PTH118  # the name may be absolute
    try:
        before = Path(path).read_bytes()
    except (OSError, ValueError) as err:
        raise UsageError("it is no file that can be read again") from err
    decoded = decode(before)
    if decoded is None or decoded.text != document.text:
        raise UsageError("the file changed since it was read; run factcheck again")
    try:
        if decoded.mark + decoded.text.encode(decoded.encoding) != before:
            raise UsageError("some of its bytes are in no known encoding; save it as UTF-8 first")
        after = decoded.mark + apply(document.text, replacements).encode(decoded.encoding)
    except UnicodeEncodeError as err:
        raise UsageError(f"the new words cannot be written in {decoded.encoding}; save it as UTF-8 first") from err
    conflicts = frozenset(number for item in replacements for number in item.conflicts)
    return Rewrite(document.id, path, before, after, conflicts)


def _served(conflicts: Sequence[Conflict], rewrites: Iterable[Rewrite], *, unsafe: bool) -> list[int]:
    """Give the conflicts of whose fix every edit is in."""
    by_name = {item.name: item.conflicts for item in rewrites}
    _, collisions = plan_edits(conflicts, unsafe=unsafe)
    refused = {item.number for item in collisions}
    return [
        number
        for number, conflict in enumerate(conflicts)
        if conflict.fix
        and number not in refused
        and all(number in by_name.get(conflict.mentions[edit.mention].span.document, ()) for edit in conflict.fix.edits)
    ]


def _with_unsafe(conflicts: Iterable[Conflict], *, unsafe: bool) -> int:
    """Count the conflicts that --unsafe-fixes would fix too."""
    return 0 if unsafe else sum(bool(item.fix and item.fix.applicability == "unsafe") for item in conflicts)


def _key(conflict: Conflict) -> Key:
    return conflict.id, frozenset(mention.span.document for mention in conflict.mentions)


# ------------------------------------------------------------------ writing


def _write(rewrites: Sequence[Rewrite]) -> None:
    locked = next((item for item in rewrites if _is_read_only(item.path)), None)
    if locked:
        raise UsageError(
            f"cannot fix {locked.name}: the file is read-only", "nothing was written; --diff shows the fixes"
        )
    for item in rewrites:
        try:
            replace_file(Path(item.path), item.after)
        except OSError as err:
            raise UsageError(f"cannot fix {item.name}: {err.strerror or err}") from err


def _is_read_only(path: str) -> bool:
    """Say whether nobody may write a file; who may replace it by its folder's rights has still said so."""
    mode = Path(path).stat().st_mode
    return not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(path, os.W_OK)


# ------------------------------------------------------------------ what is said


def _collision(conflicts: Sequence[Conflict], item: Collision) -> str:
    mention = conflicts[item.number].mentions[item.mention]
    place = f"{mention.span.document}:{mention.start.line}:{mention.start.column}"
    return f"{place}: not fixed: another fix changes the same words"


def _complain(complaints: Iterable[str]) -> None:
    for complaint in complaints:
        say("warning", complaint)


def _tell(done: str, fixed: int, files: int, more: int) -> None:
    first = f"{done} {counted(fixed, 'conflict')} in {counted(files, 'file')}" if fixed or files else "Nothing to fix"
    rest = f"; {more:,} {'more ' if fixed else ''}with --unsafe-fixes" if more else ""
    note(f"{first}{rest}.")


def _shown(line: str, is_colored: bool) -> str:
    color = _COLORS.get(line[:1]) if is_colored else None
    return f"{color}{visible(line)}{_RESET}" if color else visible(line)


def _from_here(path: str) -> str:
    """Name a file relative to the working directory, where a diff is applied."""
    return os.path.relpath(path, os.path.realpath(".")).replace(os.sep, "/")
