"""Knows which documents are compared with each other, where not all are: those of one folder, or of one given path."""

# ruff: noqa: PTH118, PTH120  # a name may be no path at all

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import NothingToCompare
from factcheck.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.config import Config
    from factcheck.sources import Collected

Groups = tuple[tuple[int, ...], ...]
"""The documents of each corpus, by number."""


def into_groups(
    collected: Collected, paths: Sequence[str | os.PathLike[str]], config: Config
) -> tuple[Collected, Groups]:
    """Divide documents into those that are compared with each other; all are one group where nothing else is asked.

    A document that lies in two of the `paths` belongs to both groups; one that lies in none was given as it is, with
    all others of that kind. Without `within`, a document that is alone in its group is left out and not read.
    Raises NothingToCompare when no document is left, unless `allow_empty`.
    """
    groups = [tuple(range(len(collected.documents)))]
    if config.each:
        groups = _by_path(collected, [os.fspath(path) for path in paths])
    if config.group_by == "folder":
        groups = [part for group in groups for part in _by_folder(collected, group)]
    if not (config.each or config.group_by):
        return collected, tuple(groups)
    return _without_lonely(collected, groups, config)


def _by_path(collected: Collected, paths: Iterable[str]) -> list[tuple[int, ...]]:
    real = [os.path.realpath(os.path.join(collected.root, document.id)) for document in collected.documents]
    groups = []
    for path in dict.fromkeys(os.path.realpath(path) for path in paths):
        inside = path.rstrip(os.sep) + os.sep
        groups.append(tuple(number for number, place in enumerate(real) if place == path or place.startswith(inside)))
    placed = {number for group in groups for number in group}
    groups.append(tuple(number for number in range(len(real)) if number not in placed))
    return [group for group in groups if group]


def _by_folder(collected: Collected, group: Iterable[int]) -> list[tuple[int, ...]]:
    folders: dict[Path, list[int]] = {}
    for number in group:
        place = os.path.join(collected.root, collected.documents[number].id)
        folders.setdefault(Path(os.path.realpath(os.path.dirname(place))), []).append(number)
    return [tuple(numbers) for _, numbers in sorted(folders.items())]


def _without_lonely(
    collected: Collected, groups: Sequence[tuple[int, ...]], config: Config
) -> tuple[Collected, Groups]:
    kept = [group for group in groups if config.within or len(group) > 1]
    placed = sorted({number for group in kept for number in group})
    if groups and not placed and not config.allow_empty:
        raise NothingToCompare(
            "nothing to compare: every group has one document only",
            "drop --no-within to compare a document with itself, or add --allow-empty",
        )
    documents, read = collected.documents, frozenset(placed)
    lonely = [document for number, document in enumerate(documents) if number not in read]
    new = {old: number for number, old in enumerate(placed)}
    left = replace(
        collected,
        documents=tuple(documents[number] for number in placed),
        skipped=(*collected.skipped, *(Skipped(document.id, "alone in its group") for document in lonely)),
    )
    return left, tuple(tuple(new[number] for number in group) for group in kept)
