"""Knows how documents that may meet are judged, wherever that is done: a task is plain values, and so is its result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.cache.packing import unpack_extraction
from factcheck.errors import WorkerError
from factcheck.model import Clash, Conflict, Document, RuleSpec, Shares  # noqa: TC001  # read when one is decoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Extraction


@dataclass(frozen=True, slots=True)
class Judged:
    """Every conflict of some documents, the clashes that a guard explains, and how many facts were compared.

    `apart` counts the pairs of documents that are alike and were not compared, because a part had no room for both.
    """

    conflicts: tuple[Conflict, ...]
    set_aside: tuple[Clash, ...]
    facts: int
    model: str
    apart: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of every part: by which rules it is judged, whether a document is compared with itself.

    `model` is the label of the language model, for the report.
    """

    specs: tuple[RuleSpec, ...]
    within: bool
    model: str


@dataclass(frozen=True, slots=True)
class Task:
    """Some documents that may meet, with the bytes of what each holds, and what to weigh their words by.

    `shares` are those of the whole corpus, or None where these documents are the whole corpus. `trusted` are the ids of
    documents that weigh as the right side.
    """

    documents: tuple[Document, ...]
    extractions: tuple[bytes, ...]
    shares: Shares | None
    asked: Asked
    trusted: tuple[str, ...] = ()


def judge_part(task: Task) -> Judged:
    """Judge the documents of a task.

    Raises WorkerError when the bytes of a document are of another version.
    """
    extractions = [unpack_extraction(*each) for each in zip(task.documents, task.extractions, strict=True)]
    read = tuple(extraction for extraction in extractions if extraction)
    if len(read) < len(extractions):
        raise WorkerError("what was read of a document was written by another version", "factcheck clean")
    return judge_extractions(read, task.shares, task.asked, task.trusted)


def judge_extractions(
    extractions: Sequence[Extraction], shares: Shares | None, asked: Asked, trusted: Sequence[str]
) -> Judged:
    """Align, find what clashes, and weigh."""
    from factcheck.align import align
    from factcheck.align.sketches import count_facts
    from factcheck.rules import RULES
    from factcheck.weigh import weigh

    specs = {spec.name: spec for spec in asked.specs}
    corpus = align(extractions, within=asked.within, shares=shares)
    clashes = [clash for rule in RULES if rule.NAME in specs for clash in rule.find(corpus)]
    return Judged(
        conflicts=weigh(clashes, corpus, specs, trusted=frozenset(trusted)),
        set_aside=tuple(clash for clash in clashes if clash.guard),
        facts=sum(map(count_facts, extractions)),
        model=asked.model,
    )
