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
from typing import TYPE_CHECKING, Any

from factcheck.config import Config
from factcheck.errors import NothingToCompare, UsageError
from factcheck.extract import extract_all, model_label
from factcheck.model import Clash, Document, Extraction, Report, RuleSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from factcheck.sources import Collected


def check(
    sources: Iterable[str | Path | Document],
    *,
    config: Config | None = None,
    progress: Callable[[int, int], None] | None = None,
    stdin: bytes | None = None,
    stdin_name: str = "<stdin>",
) -> Report:
    """Read, extract, align, judge and weigh; `progress` is called with documents done and documents in all.

    `sources` are files, folders ("-" is the bytes of `stdin`) and Documents. Raises UsageError for a path or a rule
    that does not exist and for two documents of one id, NothingToCompare without `allow_empty`, ModelError without a
    language model.
    """
    from factcheck.align import align
    from factcheck.weigh import weigh

    started = time.perf_counter()
    config = config or Config()
    rules = chosen_rules(config)
    collected = _collect(list(sources), stdin, stdin_name)
    documents = collected.documents
    if not config.allow_empty:
        _refuse_nothing(collected, config)
    count = len(documents)
    step = (lambda done: progress(done, count)) if progress else None
    corpus = align(tuple(extract_all(documents, model=config.model, progress=step)), within=config.within)
    clashes: list[Clash] = [clash for rule in rules for clash in rule.find(corpus)]
    conflicts = weigh(clashes, corpus, {rule.NAME: _spec(rule) for rule in rules})
    return Report(
        root=collected.root,
        documents=documents,
        facts=sum(_facts(extraction) for extraction in corpus.extractions),
        seconds=round(time.perf_counter() - started, 2),
        model=model_label(config.model),
        conflicts=tuple(conflict for conflict in conflicts if conflict.confidence >= config.min_confidence),
        hidden=tuple(conflict for conflict in conflicts if conflict.confidence < config.min_confidence),
        set_aside=tuple(clash for clash in clashes if clash.guard and clash.confidence >= config.min_confidence),
        problems=collected.problems,
        skipped=collected.skipped,
        fail_on=config.fail_on,
    )


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
    for word in (*config.select, *config.ignore):
        if word not in known:
            near = get_close_matches(word, sorted(known), n=1)
            raise UsageError(
                f"no such rule or category: {word}", f"did you mean {near[0]} ?" if near else "factcheck rules"
            )
    chosen = [rule for rule in RULES if not config.select or {rule.NAME, rule.CATEGORY} & set(config.select)]
    return tuple(rule for rule in chosen if not {rule.NAME, rule.CATEGORY} & set(config.ignore))


def _spec(rule: Any) -> RuleSpec:  # a rule is a module
    return RuleSpec(rule.NAME, rule.CATEGORY, rule.SEVERITY, rule.MESSAGE)


def _collect(sources: Sequence[str | Path | Document], stdin: bytes | None, stdin_name: str) -> Collected:
    from factcheck.sources import collect, describe

    given = tuple(describe(source) for source in sources if isinstance(source, Document))
    paths = [source for source in sources if not isinstance(source, Document)]
    found = collect(paths, stdin=stdin, stdin_name=stdin_name)
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
    hint = (
        "drop --no-within to compare a document with itself" if collected.documents else "name files or folders of text"
    )
    raise NothingToCompare(f"nothing to compare: {found}", f"{hint}, or add --allow-empty")


def _facts(extraction: Extraction) -> int:
    """Count what can be compared with another document."""
    return sum(
        map(len, (extraction.quantities, extraction.timexes, extraction.quotes, extraction.roles, extraction.claims))
    )
