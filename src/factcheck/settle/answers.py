"""Knows in which order what was decided before a run answers its conflicts.

Equivalent values first, since they are no conflict at all; then places (per-file-ignores, comments, front matter),
which leave the rest of a conflict open; then whole conflicts, by id (accept, baseline).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from factcheck.config.patterns import Patterns
from factcheck.errors import UsageError
from factcheck.model import Conflict, Document, Problem, RuleSpec, Settled
from factcheck.settle.baseline import STALE, Baseline, accepted, superfluous
from factcheck.settle.equivalents import are_equivalent
from factcheck.settle.naming import Names, names_of
from factcheck.settle.narrowing import same_statement, without
from factcheck.settle.suppressions import Suppression, read_suppressions, unused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.config import Config

UNUSED_ACCEPT: Final = "unused-accept"
_NAMED: Final = 5
"""Stale entries that are named before "and N more"."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """The conflicts that need an answer, those that had one, and what is wrong or superfluous with the answers."""

    conflicts: tuple[Conflict, ...]
    settled: tuple[Settled, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Places:
    """What answers places: comments, by number, and the documents in which a rule is not asked, each with its pattern.

    `file` is the config in which these stand, if there is one.
    """

    suppressions: tuple[Suppression, ...]
    by_document: Mapping[str, Sequence[int]]
    ignored: Mapping[tuple[str, str], str]
    file: str


def settle(
    conflicts: Sequence[Conflict],
    documents: Sequence[Document],
    config: Config,
    *,
    known: Iterable[RuleSpec],
    asked: Iterable[str],
    baseline: Baseline | None = None,
) -> Settlement:
    """Answer conflicts by what comments, front matter, config and baseline say; the order stays.

    `known` are all rules that there are, `asked` the names of those that were asked in this run. With one document
    nothing is called unused, as the partners of its conflicts were not read. Raises UsageError for a rule or pattern of
    per-file-ignores that means nothing.
    """
    names = names_of(known, asked)
    suppressions, mistakes = read_suppressions(documents, names)
    by_document: dict[str, list[int]] = defaultdict(list)
    for number, suppression in enumerate(suppressions):
        by_document[suppression.document].append(number)
    places = _Places(suppressions, by_document, _ignored(config, documents, names), config.file or "")
    told = list(mistakes)
    differing = [item for item in conflicts if not are_equivalent(item, config.equivalent)]
    left, by_place = _by_place(differing, places)
    used = {number for item in differing for _, number in _answering(item, places)}
    told += unused(suppressions, used, names) if len(documents) > 1 else ()
    candidates, by_accept = _by_accept(left, config)
    told += _unused_accepts(config, left, names) if len(documents) > 1 else ()
    remaining, by_baseline = _by_baseline(candidates, baseline) if baseline else (candidates, [])
    told += _stale(baseline, candidates, documents, names) if baseline else ()
    return Settlement(tuple(remaining), (*by_place, *by_accept, *by_baseline), tuple(told))


# ------------------------------------------------------------------ by place


def _ignored(config: Config, documents: Sequence[Document], names: Names) -> dict[tuple[str, str], str]:
    """Give document and rule of all that per-file-ignores leaves out, with the pattern that says so first."""
    ids = [document.id for document in documents]
    ignored: dict[tuple[str, str], str] = {}
    for pattern, words in config.per_file_ignores.items():
        for word in words:
            if not names.meant(word):
                raise UsageError(f'per-file-ignores "{pattern}": {names.complaint(word)}')
        rules = frozenset(rule for word in words for rule in names.meant(word))
        meant = Patterns((pattern,), config.root)
        for document in filter(meant.fits, ids):
            for rule in rules:
                ignored.setdefault((document, rule), pattern)
    return ignored


def _by_place(conflicts: Iterable[Conflict], places: _Places) -> tuple[list[Conflict], list[Settled]]:
    left: list[Conflict] = []
    settled: list[Settled] = []
    for conflict in conflicts:
        in_files = _in_files(conflict, places)
        in_comments = _in_comments(conflict, places)
        rest = without(conflict, in_files)
        by_files = rest is None
        rest = rest and without(conflict, in_files | same_statement(conflict, in_comments))
        if rest:
            left.append(rest)
        elif by_files:
            pattern = places.ignored[conflict.mentions[min(in_files)].span.document, conflict.rule]
            settled.append(Settled(_answered(conflict), "per-file-ignores", places.file, f"the file fits {pattern}"))
        else:
            first = places.suppressions[in_comments[min(in_comments)]]
            settled.append(Settled(_answered(conflict), "comment", first.place, first.reason))
    return left, settled


def _in_files(conflict: Conflict, places: _Places) -> frozenset[int]:
    return frozenset(
        number
        for number, mention in enumerate(conflict.mentions)
        if (mention.span.document, conflict.rule) in places.ignored
    )


def _in_comments(conflict: Conflict, places: _Places) -> dict[int, int]:
    """Give the mentions that a comment answers, each with the number of the first comment that does."""
    found: dict[int, int] = {}
    for index, number in _answering(conflict, places):
        found.setdefault(index, number)
    return found


def _answering(conflict: Conflict, places: _Places) -> Iterator[tuple[int, int]]:
    """Yield each mention with each comment that answers it, both by number."""
    for index, mention in enumerate(conflict.mentions):
        for number in places.by_document.get(mention.span.document, ()):
            if places.suppressions[number].answers(conflict.rule, mention):
                yield index, number


def _answered(conflict: Conflict) -> Conflict:
    return replace(conflict, status="suppressed")


# ------------------------------------------------------------------ by id


def _by_accept(conflicts: Iterable[Conflict], config: Config) -> tuple[list[Conflict], list[Settled]]:
    known = {accept.id: accept for accept in config.accept}
    left: list[Conflict] = []
    settled: list[Settled] = []
    for conflict in conflicts:
        accept = known.get(conflict.id)
        if accept:
            settled.append(Settled(_answered(conflict), "accept", config.file or "", accept.reason))
        else:
            left.append(conflict)
    return left, settled


def _by_baseline(conflicts: Sequence[Conflict], baseline: Baseline) -> tuple[list[Conflict], list[Settled]]:
    numbers = accepted(conflicts, baseline)
    return (
        [conflict for number, conflict in enumerate(conflicts) if number not in numbers],
        [Settled(replace(conflicts[n], status="baseline"), "baseline", baseline.path) for n in sorted(numbers)],
    )


# ------------------------------------------------------------------ what answers nothing


def _unused_accepts(config: Config, conflicts: Iterable[Conflict], names: Names) -> Iterator[Problem]:
    """Yield the accepted ids that no conflict has; with a rule left out, nobody can know."""
    found = {conflict.id for conflict in conflicts}
    for accept in config.accept if names.is_whole else ():
        if accept.id not in found:
            message = f"no conflict has the accepted id {accept.id}: remove it"
            yield Problem(config.file or "accept", UNUSED_ACCEPT, message)


def _stale(
    baseline: Baseline, conflicts: Iterable[Conflict], documents: Iterable[Document], names: Names
) -> Iterator[Problem]:
    """Say in one line what the baseline accepts and is no longer there."""
    read = [document.id for document in documents]
    found = superfluous(baseline, (conflict.id for conflict in conflicts), read, names.asked)
    entries = [baseline.entries[identity] for identity, number in found.items() if not number]
    if not entries:
        return
    named = ", ".join(f"{entry.id} {entry.rule}".strip() for entry in entries[:_NAMED])
    more = f" and {len(entries) - _NAMED:,} more" if len(entries) > _NAMED else ""
    what = "1 entry matches" if len(entries) == 1 else f"{len(entries):,} entries match"
    yield Problem(baseline.path, STALE, f"{what} no conflict any more ({named}{more}): factcheck baseline prune")
