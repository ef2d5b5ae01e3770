"""Knows which values the config calls equal, so that they never conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Conflict, Value


def are_equivalent(conflict: Conflict, equivalent: Sequence[Sequence[str]]) -> bool:
    """Say whether one list of the config holds every value of a conflict, each as a whole."""
    return any(
        all(_forms(value) & listed for value in conflict.values)
        for listed in (frozenset(map(name_key, words)) for words in equivalent)
    )


def _forms(value: Value) -> frozenset[str]:
    """Give a value as it is written and as it is compared, both without case, accents, articles and marks."""
    return frozenset(filter(None, (name_key(value.value), name_key(value.normalized))))
