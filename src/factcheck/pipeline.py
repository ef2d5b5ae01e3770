"""The whole run: documents in, a report out.

Stages are imported where they are called, so that what needs none of them (a version, a wrong path) loads nothing.
`factcheck.extract` loads the model late by itself, and is imported first: loaded later, the package of that name
would take the place of the function `factcheck.extract`.
"""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace
from difflib import get_close_matches
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from factcheck.config import Config
from factcheck.config.patterns import Patterns
from factcheck.errors import NothingToCompare, UsageError
from factcheck.extract import extract_all
from factcheck.model import Conflict, Document, Extraction, Fact, Report, RuleSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from factcheck.engine import Judged
    from factcheck.settle import Settlement
    from factcheck.sources import Collected


def check(
    sources: Iterable[str | Path | Document],
    *,
    config: Config | None = None,
    progress: Callable[[int, int], None] | None = None,
    stdin: bytes | None = None,
    stdin_name: str = "<stdin>",
    tell: Callable[[str], None] | None = None,
) -> Report:
    """Read, extract, align, judge and weigh; `progress` is called with documents done and documents in all.

    `tell` is called with what is no error: a cache that cannot be written, documents that were not compared.

    `sources` are files, folders ("-" is the bytes of `stdin`) and Documents. Raises UsageError for a path or a rule
    that does not exist and for two documents of one id, NothingToCompare without `allow_empty`, ModelError without a
    language model, WorkerError when one of several jobs is lost.
    """
    from factcheck.cache.folder import open_store
    from factcheck.engine import judge
    from factcheck.settle import propose_fixes, read_baseline, settle, split_touched
    from factcheck.sources.changes import find_changes
    from factcheck.sources.groups import into_groups

    started = time.perf_counter()
    config = config or Config()
    rules = chosen_rules(config)
    given = list(sources)
    collected = _collect(given, stdin, stdin_name, config)
    if not config.allow_empty:
        _refuse_nothing(collected, config)
    collected, groups = into_groups(collected, [item for item in given if not isinstance(item, Document)], config)
    documents = collected.documents
    changes = find_changes(documents, config, root=collected.root)
    count = len(documents)
    step = (lambda done: progress(done, count)) if progress else None
    specs = {rule.NAME: _spec(rule, config) for rule in rules}
    baseline = read_baseline(config.baseline) if config.baseline else None
    trusted = Patterns(config.trust, config.root)
    vouched = frozenset(document.id for document in documents if trusted.fits(document.id))
    with open_store(config.cache_dir, is_on=config.cache, tell=tell) as store:
        found = judge(documents, specs, config, groups=groups, trusted=vouched, store=store, progress=step)
    if tell and found.apart:
        tell(f"{found.apart:,} pairs of documents that are somewhat alike were not compared: there were too many")
    settlement = settle(found.conflicts, documents, config, known=all_rules(config), asked=specs, baseline=baseline)
    touching, untouched = split_touched(settlement.conflicts, changes)
    conflicts = propose_fixes(touching, documents, config.canonical), untouched
    report = _report(config, collected, found, settlement, *conflicts)
    return replace(report, seconds=round(time.perf_counter() - started, 2), rules=tuple(specs.values()))


def _report(
    config: Config,
    collected: Collected,
    found: Judged,
    settlement: Settlement,
    touching: Sequence[Conflict],
    untouched: Sequence[Conflict],
) -> Report:
    """Put a report together: what is not sure enough is kept apart."""
    least = config.min_confidence
    return Report(
        root=collected.root,
        documents=collected.documents,
        facts=found.facts,
        seconds=0.0,
        model=found.model,
        conflicts=tuple(item for item in touching if item.confidence >= least),
        hidden=tuple(item for item in touching if item.confidence < least),
        untouched=tuple(item for item in untouched if item.confidence >= least),
        settled=tuple(item for item in settlement.settled if item.conflict.confidence >= least),
        set_aside=tuple(clash for clash in found.set_aside if clash.confidence >= least),
        problems=(*collected.problems, *settlement.problems),
        skipped=collected.skipped,
        fail_on=config.fail_on,
    )


def tabulate(
    sources: Iterable[str | Path | Document],
    *,
    config: Config | None = None,
    progress: Callable[[int, int], None] | None = None,
    stdin: bytes | None = None,
) -> tuple[Report, tuple[Fact, ...]]:
    """Check, and give with the report what the documents tell: facts that several have, and those in dispute.

    Raises as `check` does.
    """
    from factcheck.align import align
    from factcheck.align.facts import facts_of
    from factcheck.cache.folder import open_store
    from factcheck.engine.reading import read_documents

    config = config or Config()
    with TemporaryDirectory() as folder:  # without a cache, what was read is kept until it is read again below
        config = config if config.cache else replace(config, cache=True, cache_dir=folder)
        report = check(sources, config=config, progress=progress, stdin=stdin)
        with open_store(config.cache_dir, is_on=True) as store:
            extractions = read_documents(report.documents, model=config.model, store=store)
    return report, facts_of(align(extractions, within=config.within), report.conflicts)


def extract(document: Document, *, model: str | None = None) -> Extraction:
    """Read all that one document holds: entities, quotes, timexes, quantities, roles and claims."""
    from factcheck.sources import describe

    return next(extract_all([describe(document)], model=model))


def chosen_rules(config: Config) -> tuple[Any, ...]:
    """Give the modules of the rules that a config selects, in the order of RULES.

    Raises UsageError for a word that is neither a rule nor a category.
    """
    from factcheck.rules import RULES

    known = {rule.NAME for rule in RULES} | {rule.CATEGORY for rule in RULES}
    ignored = (word for words in config.per_file_ignores.values() for word in words)
    for word in (*config.select, *config.ignore, *config.severity, *ignored):
        if word not in known:
            near = get_close_matches(word, sorted(known), n=1)
            raise UsageError(
                f"no such rule or category: {word}", f"did you mean {near[0]} ?" if near else "factcheck rules"
            )
    chosen = [rule for rule in RULES if not config.select or {rule.NAME, rule.CATEGORY} & set(config.select)]
    return tuple(rule for rule in chosen if not {rule.NAME, rule.CATEGORY} & set(config.ignore))


def all_rules(config: Config) -> tuple[RuleSpec, ...]:
    """Give what every rule says of itself, with the severity that the config gives it."""
    from factcheck.rules import RULES

    return tuple(_spec(rule, config) for rule in RULES)


def _spec(rule: Any, config: Config) -> RuleSpec:  # a rule is a module
    severity = config.severity.get(rule.NAME) or config.severity.get(rule.CATEGORY) or rule.SEVERITY
    return RuleSpec(rule.NAME, rule.CATEGORY, severity, rule.MESSAGE, rule.__doc__ or "")


def _collect(
    sources: Sequence[str | Path | Document], stdin: bytes | None, stdin_name: str, config: Config
) -> Collected:
    from factcheck.sources import collect, describe

    given = tuple(describe(source) for source in sources if isinstance(source, Document))
    paths = [source for source in sources if not isinstance(source, Document)]
    found = collect(paths, stdin=stdin, stdin_name=stdin_name, config=config)
    documents = (*given, *found.documents)
    _refuse_namesakes(documents)
    return replace(found, documents=documents)


def _refuse_namesakes(documents: Sequence[Document]) -> None:
    """Raise for two documents of one id: what is cited could lie in either."""
    for name, count in Counter(document.id for document in documents).items():
        if count > 1:
            raise UsageError(f"{count} documents are called {name}", "give each Document an id of its own")


def _refuse_nothing(collected: Collected, config: Config) -> None:
    """Raise when no fact can meet another: silence must never look like agreement."""
    least = 1 if config.within else 2
    is_failed = any(problem.kind == "unreadable" for problem in collected.problems)
    if len(collected.documents) >= least or is_failed:
        return
    found = "one document only" if collected.documents else "no document was found"
    raise NothingToCompare(f"nothing to compare: {found}", f"{_way_out(collected, config)}, or add --allow-empty")


def _way_out(collected: Collected, config: Config) -> str:
    if collected.documents:
        return "drop --no-within to compare a document with itself"
    if collected.skipped or config.include:
        return "factcheck files --skipped tells what was left out, and why"
    return "name files or folders of text"
