"""Knows how a report reads from the root of a repository, where code hosts look for its documents."""

from __future__ import annotations

import posixpath
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from factcheck.model import is_address

if TYPE_CHECKING:
    from factcheck.model import Conflict, Report, Settled


def rooted(report: Report, folder: str) -> Report:
    """Put `folder`, from the root of the repository to where the run started, before every path that is relative."""
    return replace(
        report,
        documents=tuple(replace(document, id=_moved(document.id, folder)) for document in report.documents),
        conflicts=tuple(_conflict(conflict, folder) for conflict in report.conflicts),
        settled=tuple(_settled(settled, folder) for settled in report.settled),
        problems=tuple(replace(problem, path=_moved(problem.path, folder)) for problem in report.problems),
        skipped=tuple(replace(skipped, path=_moved(skipped.path, folder)) for skipped in report.skipped),
    )


def _conflict(conflict: Conflict, folder: str) -> Conflict:
    mentions = (
        replace(mention, span=replace(mention.span, document=_moved(mention.span.document, folder)))
        for mention in conflict.mentions
    )
    return replace(conflict, mentions=tuple(mentions))


def _settled(settled: Settled, folder: str) -> Settled:
    return replace(settled, conflict=_conflict(settled.conflict, folder), place=_moved(settled.place, folder))


def _moved(path: str, folder: str) -> str:
    """Give the path from the root; what stdin is called is no path, nor is an address."""
    if path.startswith("<") or is_address(path) or PurePath(path).is_absolute():
        return path
    return posixpath.normpath(posixpath.join(folder, path))
