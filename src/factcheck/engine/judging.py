"""Knows what is judged of some documents: from the cache when just these were judged before, else anew."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Final

from factcheck.cache.digests import digest, judging_code
from factcheck.cache.packing import pack, unpack
from factcheck.engine.memory import rare_collections
from factcheck.engine.reading import FEW, Shelf
from factcheck.engine.tasks import Asked, Judged, Task, judge_extractions, judge_part
from factcheck.engine.workers import Jobs
from factcheck.extract import installed_model, model_label

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from factcheck.cache.store import Store
    from factcheck.config import Config
    from factcheck.engine.hands import Hands
    from factcheck.engine.parts import Parts
    from factcheck.model import Document, RuleSpec, Shares

Groups = tuple[tuple[int, ...], ...]
_DECIDES_NOTHING: Final = frozenset(
    "select ignore model trust severity min_confidence fail_on allow_empty include exclude force_exclude gitignore "
    "hidden per_file_ignores canonical accept equivalent baseline changed since focus group_by each jobs engine "
    "cache cache_dir".split()
)
"""Options that act on what is read or on what was judged, or by way of the rules, model and trust in the key."""


def judge(
    documents: Sequence[Document],
    specs: Mapping[str, RuleSpec],
    config: Config,
    *,
    groups: Groups | None = None,
    trusted: Collection[str] = (),
    store: Store | None = None,
    progress: Callable[[int], None] | None = None,
) -> Judged:
    """Read, align, judge and weigh by the rules whose names `specs` has, with what each says of itself.

    `groups` are the documents, by number, that are compared with each other; without, all are.
    Documents whose id is `trusted` weigh as the right side.
    Raises ModelError when the language model cannot be loaded, WorkerError when a process is lost.
    """
    key = _key(documents, groups, specs, config, trusted) if store else None
    known = _known(store, key) if store and key else None
    if known:
        return known
    with rare_collections(), hands_of(config) as hands, Shelf(documents, model=config.model, store=store) as shelf:
        shelf.fill(hands, progress)
        bench = Bench(shelf, hands, _asked(specs, config), frozenset(trusted), store)
        found = _joined([bench.judge(group) for group in groups or [range(len(documents))]])
    if store and key:
        store.put({key: pack(found)})
    return found


@contextmanager
def hands_of(config: Config) -> Iterator[Hands | None]:
    """Give who does the work besides this process, if anybody."""
    if config.engine != "local":
        from factcheck.engine.dask_cluster import Cluster  # an extra

        with Cluster(config.engine, model=config.model, jobs=config.jobs) as cluster:
            yield cluster
        return
    if config.jobs == 1:
        yield None
        return
    with Jobs(config.model, config.jobs) as hands:
        yield hands


def _asked(specs: Mapping[str, RuleSpec], config: Config) -> Asked:
    return Asked(tuple(specs.values()), config.within, model_label(config.model))


class Bench:
    """Where documents are judged: as one corpus, or in parts where they are many."""

    def __init__(
        self, shelf: Shelf, hands: Hands | None, asked: Asked, trusted: frozenset[str], store: Store | None
    ) -> None:
        self._shelf, self._hands, self._store = shelf, hands, store
        self._asked, self._trusted = asked, trusted

    def judge(self, group: Sequence[int]) -> Judged:
        """Judge documents that are compared with each other, given by number."""
        if len(group) > FEW:
            from factcheck.engine.parts import have_parts, into_parts

            sketches = [self._shelf.sketch(number) for number in group]
            if have_parts(sketches):
                return self._judge_parts(group, into_parts(sketches))
        return judge_extractions(self._shelf.extractions(group), None, self._asked, self._trusted_among(group))

    def _judge_parts(self, group: Sequence[int], parts: Parts) -> Judged:
        """Judge each part that is not known, and put all together in the order of their first documents."""
        by_key = {self._key(group, part, parts): part for part in parts.parts}
        known = self._known(by_key)
        known |= {key: self._unasked(group[part[0]]) for key, part in by_key.items() if self._is_alone(part)}
        missing = [key for key in by_key if key not in known]
        tasks = (self._task([group[at] for at in by_key[key]], parts.shares(by_key[key])) for key in missing)
        judging = self._hands.judge(tasks) if self._hands else map(judge_part, tasks)
        for key, found in zip(missing, judging, strict=True):
            known[key] = found
            if self._store:
                self._store.put({key: pack(found)})
        return replace(_joined([known[key] for key in by_key]), apart=parts.apart)

    def _known(self, keys: Collection[bytes]) -> dict[bytes, Judged]:
        packed = self._store.get(keys) if self._store else {}
        found = {key: unpack(Judged, raw) for key, raw in packed.items()}
        return {key: judged for key, judged in found.items() if judged}

    def _is_alone(self, part: Sequence[int]) -> bool:
        """Say whether nothing of a part is compared."""
        return len(part) == 1 and not self._asked.within

    def _unasked(self, number: int) -> Judged:
        return Judged((), (), self._shelf.sketch(number).facts, self._asked.model)

    def _task(self, numbers: Sequence[int], shares: Shares) -> Task:
        documents = tuple(self._shelf.documents[number] for number in numbers)
        return Task(documents, self._shelf.packed(numbers), shares, self._asked, self._trusted_among(numbers))

    def _key(self, group: Sequence[int], part: Sequence[int], parts: Parts) -> bytes:
        """Give the key of what decides what is found in a part."""
        numbers = [group[place] for place in part]
        return digest(
            judging_code(),
            self._asked,
            self._trusted_among(numbers),
            parts.weights(part),
            [self._shelf.keys[number] for number in numbers],
        )

    def _trusted_among(self, numbers: Sequence[int]) -> tuple[str, ...]:
        return tuple(name for number in numbers if (name := self._shelf.documents[number].id) in self._trusted)


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
        apart=sum(one.apart for one in judged),
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
