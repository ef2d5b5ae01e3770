"""One frozen Config: what a run was asked to do, as the stages need it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

FailOn = Literal["error", "warning", "info", "never"]
Severity = Literal["error", "warning", "info"]

DEFAULT_MIN_CONFIDENCE = 0.8
"""Below this a conflict is counted in the footer only; a lower default cries wolf on real articles."""
DEFAULT_BASELINE = "factcheck-baseline.json"


@dataclass(frozen=True, slots=True)
class Accept:
    """A conflict that is known and stays, by its id."""

    id: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """Options of a run, each also an option of the command line or a key of the config file.

    `select` and `ignore` hold names of rules or categories; an empty `select` means every rule.
    `within` compares a document also with itself. `model` is the name or path of a spaCy model.
    `include`, `exclude`, `trust`, `focus` and the keys of `per_file_ignores` are patterns as in .gitignore, relative to
    `root` (the folder of the config file; empty for the working directory), and `config.patterns` matches them against
    paths as reports show them; `trust` weighs as the right side.
    `severity` gives rules another severity. `canonical` gives the right form of a value and the forms it replaces.
    `equivalent` lists values that never conflict with each other, `accept` conflicts that are known.
    `baseline` is a file of accepted conflicts; None reads none. `changed`, `since` (a git revision) and `focus`
    report only what touches the change or the paths. `group_by` makes every folder a corpus of its own,
    `each` every path given. `engine` is "local", "dask" for a cluster of this machine, or "dask=" and the address of a
    scheduler. `file` is the config file as reports name it, if there is one.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_confidence: float = DEFAULT_MIN_CONFIDENCE
    fail_on: FailOn = "warning"
    within: bool = True
    allow_empty: bool = False
    model: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    gitignore: bool = True
    hidden: bool = False
    trust: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    severity: Mapping[str, Severity] = field(default_factory=dict)
    canonical: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    equivalent: tuple[tuple[str, ...], ...] = ()
    accept: tuple[Accept, ...] = ()
    baseline: str | None = None
    changed: bool = False
    since: str | None = None
    focus: tuple[str, ...] = ()
    group_by: Literal["folder"] | None = None
    each: bool = False
    jobs: int = 1
    engine: str = "local"
    cache: bool = False
    cache_dir: str | None = None
    root: str = ""
    file: str | None = None
