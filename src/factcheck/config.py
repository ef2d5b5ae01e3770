"""One frozen Config: what a run was asked to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FailOn = Literal["error", "warning", "info", "never"]

DEFAULT_MIN_CONFIDENCE = 0.8
"""Below this a conflict is counted in the footer only; a lower default cries wolf on real articles."""


@dataclass(frozen=True, slots=True)
class Config:
    """Options of a run, each also an option of the command line.

    `select` and `ignore` hold names of rules or categories; an empty `select` means every rule.
    `within` compares a document also with itself. `model` is the name or path of a spaCy model.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_confidence: float = DEFAULT_MIN_CONFIDENCE
    fail_on: FailOn = "warning"
    within: bool = True
    allow_empty: bool = False
    model: str | None = None
