"""Knows what is judged of some documents: from the cache when just these were judged before, else anew."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from factcheck.cache.digests import digest, judging_code
from factcheck.cache.packing import pack, unpack
from factcheck.engine.memory import rare_collections
from factcheck.engine.reading import read_documents
from factcheck.extract import installed_model, model_label
from factcheck.model import Clash, Conflict  # noqa: TC001  # read when the cache decodes a Judged

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from factcheck.cache.store import Store
    from factcheck.config import Config
    from factcheck.model import Document, Extraction, RuleSpec

Groups = tuple[tuple[int, ...], ...]
_DECIDES_NOTHING: Final = frozenset(
    "select ignore model trust severity min_confidence fail_on allow_empty include exclude force_exclude gitignore "
    "hidden per_file_ignores canonical accept equivalent baseline changed since focus group_by each jobs cache "
    "cache_dir".split()
)
"""Options that act on what is read or on what was judged, or by way of the rules, model and trust in the key."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Every conflict of some documents, the clashes that a guard explains, and how many facts were compared."""

    conflicts: tuple[Conflict, ...]
    set_aside: tuple[Clash, ...]
    facts: int
    model: str


def judge(
    documents: Sequence[Document],
    rules: Sequence[Any],
    specs: Mapping[str, RuleSpec],
    config: Config,
    *,
    groups: Groups | None = None,
    trusted: Collection[str] = (),
    store: Store | None = None,
    progress: Callable[[int], None] | None = None,
) -> Judged:
    """Read, align, judge and weigh; `rules` are modules, `specs` what each says of itself, by name.

    `groups` are the documents, by number, that are compared with each other; without, all are.
    Documents whose id is `trusted` weigh as the right side.
    Raises ModelError when the language model cannot be loaded, WorkerError when a process is lost.
    """
    key = _key(documents, groups, specs, config, trusted) if store else None
    known = _known(store, key) if store and key else None
    if known:
        return known
    with rare_collections():
        extractions = read_documents(documents, model=config.model, jobs=config.jobs, store=store, progress=progress)
        found = _joined(
            [
                _judge(tuple(extractions[number] for number in group), rules, specs, config, trusted)
                for group in groups or [range(len(extractions))]
            ]
        )
    if store and key:
        store.put({key: pack(found)})
    return found


def _judge(
    extractions: tuple[Extraction, ...],
    rules: Sequence[Any],
    specs: Mapping[str, RuleSpec],
    config: Config,
    trusted: Collection[str],
) -> Judged:
    from factcheck.align import align
    from factcheck.weigh import weigh

    corpus = align(extractions, within=config.within)
    clashes = [clash for rule in rules for clash in rule.find(corpus)]
    return Judged(
        conflicts=weigh(clashes, corpus, specs, trusted=trusted),
        set_aside=tuple(clash for clash in clashes if clash.guard),
        facts=sum(map(_facts, extractions)),
        model=model_label(config.model),
    )


def _joined(judged: Sequence[Judged]) -> Judged:
    """Put what was judged of several groups together; a conflict of documents that two groups have counts once."""
    if len(judged) == 1:
        return judged[0]
    from factcheck.weigh import in_order

    return Judged(
        conflicts=in_order(dict.fromkeys(item for one in judged for item in one.conflicts)),
        set_aside=tuple(dict.fromkeys(item for one in judged for item in one.set_aside)),
        facts=sum(one.facts for one in judged),
        model=judged[0].model,
    )


def _facts(extraction: Extraction) -> int:
    """Count what can be compared with another document."""
    return sum(
        map(len, (extraction.quantities, extraction.timexes, extraction.quotes, extraction.roles, extraction.claims))
    )


def _key(
    documents: Sequence[Document],
    groups: Groups | None,
    specs: Mapping[str, RuleSpec],
    config: Config,
    trusted: Collection[str],
) -> bytes | None:
    installed = installed_model(config.model)
    if installed is None:
        return None
    options = {name: value for name, value in asdict(config).items() if name not in _DECIDES_NOTHING}
    return digest(
        judging_code(),
        installed.digest,
        sorted(options.items()),
        list(specs.values()),
        sorted(trusted),
        groups,
        documents,
    )


def _known(store: Store, key: bytes) -> Judged | None:
    raw = store.get([key]).get(key)
    return unpack(Judged, raw) if raw else None
