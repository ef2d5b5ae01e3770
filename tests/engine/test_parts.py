"""A large corpus falls into parts: what may meet is together, and each part is judged as the whole corpus would be."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from factcheck import Config, Document
from factcheck.align.sketches import sketch
from factcheck.cache.packing import pack, pack_extraction, unpack
from factcheck.cache.store import Store
from factcheck.engine.judging import Bench
from factcheck.engine.parts import have_parts, into_parts
from factcheck.engine.reading import FEW, Shelf
from factcheck.engine.tasks import Asked, Judged, Task, judge_extractions, judge_part
from factcheck.engine.worker import Request
from factcheck.engine.workers import Workers
from factcheck.extract import extract_all
from factcheck.model import Sketch
from factcheck.pipeline import all_rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from factcheck.engine.hands import Read
    from factcheck.engine.parts import Parts
    from factcheck.model import Extraction

STORIES = 24
"""Of two documents each: more than are judged as a whole."""
ASKED = Asked(tuple(all_rules(Config())), within=True, model="")
FACTS = (
    ("{Body} {v0} the {a} {b} of {Town}.", "The {a} {b} of {Town} was {v0} by {Body}."),
    ("{Name} {v1} {n} {c} under the {b}.", "Under the {b} {Name} {v1} {n} {c}."),
    ("In {Place} the {c} were {v2}.", "The {c} were {v2} in {Place}."),
    ("Then {Body} {v3} a {d} with {Builder}.", "A {d} was {v3} by {Body} with {Builder}."),
    ("The {d} {v4} the {e}.", "The {e} was {v4} by the {d}."),
    ("{Builder} {v5} the {e} in {Town}.", "In {Town} {Builder} {v5} the {e}."),
    ("{Name} {v6} the {e} of {Place}.", "The {e} of {Place} was {v6} by {Name}."),
    ("{Builder} {v7} {Name}.", "{Name} was {v7} by {Builder}."),
)
ONSETS = "b br d dr f g gr h k kl l m n p r s st t tr v z".split()


def word(chance: random.Random, syllables: int = 4) -> str:
    return "".join(chance.choice(ONSETS) + chance.choice("aeiou") for _ in range(syllables)) + chance.choice("lnrst")


def story(number: int) -> tuple[Document, Document]:
    """Give two documents that tell of the same things, and disagree on one number."""
    chance = random.Random(number)
    things = {key: word(chance) for key in "abcde"}
    names = {key: word(chance).capitalize() for key in ("Town", "Place", "Builder")}
    names |= {key: f"{word(chance)} {word(chance)}".title() for key in ("Body", "Name")}
    verbs = {f"v{i}": f"{word(chance)}ed" for i in range(8)}
    texts = (" ".join(fact[i] for fact in FACTS).format(**things, **names, **verbs, n=40 + number + i) for i in (0, 1))
    first, second = texts
    return Document(f"{number:02}/a", first), Document(f"{number:02}/b", second)


@pytest.fixture(scope="module")
def extractions() -> tuple[Extraction, ...]:
    return tuple(extract_all([document for number in range(STORIES) for document in story(number)]))


@pytest.fixture(scope="module")
def parts(extractions: Sequence[Extraction]) -> Parts:
    sketches = list(map(sketch, extractions))
    assert have_parts(sketches)
    assert len(sketches) > FEW
    return into_parts(sketches)


def task(extractions: Sequence[Extraction], parts: Parts, part: Sequence[int]) -> Task:
    some = [extractions[number] for number in part]
    documents = tuple(extraction.document for extraction in some)
    return Task(documents, tuple(map(pack_extraction, some)), parts.shares(part), ASKED)


# ------------------------------------------------------------------ what is judged


def test_each_story_is_a_part(parts: Parts) -> None:
    assert parts.parts == tuple((2 * number, 2 * number + 1) for number in range(STORIES))


def test_parts_are_judged_as_the_whole_corpus_is(extractions: Sequence[Extraction], parts: Parts) -> None:
    whole = judge_extractions(extractions, parts.shares(range(len(extractions))), ASKED, ())
    found = [judge_part(task(extractions, parts, part)) for part in parts.parts]
    assert {item for one in found for item in one.conflicts} == set(whole.conflicts)
    assert {item for one in found for item in one.set_aside} == set(whole.set_aside)
    assert sum(one.facts for one in found) == whole.facts
    assert sum(item.rule == "quantity-mismatch" for item in whole.conflicts) >= STORIES / 2


def test_a_worker_finds_the_same_bytes(extractions: Sequence[Extraction], parts: Parts) -> None:
    tasks = [task(extractions, parts, part) for part in parts.parts[:4]]
    with Workers(None, 2) as workers:
        found = [one for answer in workers.answers(Request(tasks=(each,)) for each in tasks) for one in answer.judged]
    assert list(map(pack, found)) == [pack(judge_part(each)) for each in tasks]


def test_a_task_survives_its_way_to_a_worker(extractions: Sequence[Extraction], parts: Parts) -> None:
    sent = task(extractions, parts, parts.parts[0])
    assert unpack(Task, pack(sent)) == sent


class Counting:
    """Hands that note which documents they judge."""

    def __init__(self) -> None:
        self.judged: list[tuple[str, ...]] = []

    def read(self, documents: Sequence[Document]) -> Iterator[Read]:
        raise NotImplementedError

    def judge(self, tasks: Iterable[Task]) -> Iterator[Judged]:
        for one in tasks:
            self.judged.append(tuple(document.id for document in one.documents))
            yield judge_part(one)


def judged(documents: Sequence[Document], folder: Path) -> tuple[Judged, list[tuple[str, ...]]]:
    """Judge a corpus with a cache, and give what was judged anew."""
    store, hands = Store(folder), Counting()
    with Shelf(documents, store=store) as shelf:
        shelf.fill()
        found = Bench(shelf, hands, ASKED, frozenset(), store).judge(range(len(documents)))
    store.close()
    return found, hands.judged


def test_an_edited_document_has_only_its_part_judged_again(extractions: Sequence[Extraction], tmp_path: Path) -> None:
    documents = [extraction.document for extraction in extractions]
    first, all_parts = judged(documents, tmp_path)
    assert len(all_parts) == STORIES
    assert judged(documents, tmp_path) == (first, [])
    edited = replace(documents[6], text=documents[6].text.replace(" 43 ", " 44 "))
    assert edited != documents[6]
    again, anew = judged([*documents[:6], edited, *documents[7:]], tmp_path)
    assert anew == [("03/a", "03/b")]
    gone = set(first.conflicts) - set(again.conflicts)
    assert gone
    assert {mention.span.document for item in gone for mention in item.mentions} == {"03/a", "03/b"}


def test_what_is_found_does_not_depend_on_what_was_known(extractions: Sequence[Extraction], tmp_path: Path) -> None:
    documents = [extraction.document for extraction in extractions]
    judged(documents[:-2], tmp_path / "kept")
    assert judged(documents, tmp_path / "kept")[0] == judged(documents, tmp_path / "new")[0]


def test_many_documents_without_a_cache_are_judged_alike(extractions: Sequence[Extraction], tmp_path: Path) -> None:
    documents = [extraction.document for extraction in extractions]
    with Shelf(documents) as shelf:
        shelf.fill()
        assert not shelf.are_few
        alone = Bench(shelf, None, ASKED, frozenset(), None).judge(range(len(documents)))
    assert alone == judged(documents, tmp_path)[0]


def test_a_small_group_among_many_documents_is_judged_as_a_whole(
    extractions: Sequence[Extraction], tmp_path: Path
) -> None:
    documents, few = [extraction.document for extraction in extractions], range(4)
    with Shelf(documents, store=Store(tmp_path)) as shelf:
        shelf.fill()
        found = Bench(shelf, None, ASKED, frozenset(), None).judge(few)
    assert found == judge_extractions(extractions[:4], None, ASKED, ())


# ------------------------------------------------------------------ what may meet


def drawn(*words: Iterable[int], sentences: int = 30) -> list[Sketch]:
    """Draw documents of the words given."""
    return [
        Sketch(
            np.array(sorted(found), dtype="<u4").tobytes(), bytes([1] * len(set(found))), b"", b"", b"", sentences, 0
        )
        for found in map(set, words)
    ]


def own(number: int, count: int = 60) -> range:
    return range(1000 * number, 1000 * number + count)


def test_documents_that_share_nothing_are_parts_of_their_own() -> None:
    assert into_parts(drawn(*(own(number) for number in range(50)))).parts == tuple((number,) for number in range(50))


def test_documents_without_words_are_parts_of_their_own() -> None:
    assert into_parts(drawn(*([] for _ in range(50)))).parts == tuple((number,) for number in range(50))


def test_a_chain_of_weak_links_does_not_make_one_part() -> None:
    chain = drawn(*([*own(number), *own(number + 1, 7)] for number in range(90)))
    found = into_parts(chain)
    assert 1 < max(map(len, found.parts)) <= 40
    assert found.apart == sum(part[0] > 0 for part in found.parts)


def test_documents_on_one_event_are_together_however_many_they_are() -> None:
    alike = drawn(
        *([*own(0), *own(number + 1, 20)] for number in range(200)), *(own(number) for number in range(500, 540))
    )
    found = into_parts(alike)
    assert max(map(len, found.parts)) == 200
    assert found.apart == 0


def test_an_edit_elsewhere_leaves_the_weights_of_a_part() -> None:
    before = into_parts(drawn(*([*own(number // 2), *own(900)] for number in range(100))))
    after = into_parts(drawn(*([*own(number // 2), *own(900)] for number in range(99)), [*own(49, 58), *own(901, 3)]))
    assert before.parts == after.parts
    changed = [part for part in before.parts if before.weights(part) != after.weights(part)]
    assert changed in ([], [before.parts[-1]])


SHARED = {
    "near names": ("Ana Berg met Torvald Ilvessen.", "The prize went to Torvald Ilvesson of Corran."),
    "a sentence": (
        "The old ferry to Halden sank near the lighthouse with 12 sheep.",
        "The old ferry to Halden sank near the lighthouse with 14 goats.",
    ),
    "a quotation": (
        "He wrote: “Nobody burns a good bridge before breakfast.”",
        "On the wall stood “nobody burns a bad bridge before breakfast”.",
    ),
}


@pytest.mark.parametrize("pair", SHARED.values(), ids=SHARED)
def test_few_things_bring_documents_together(pair: tuple[str, str]) -> None:
    chance = random.Random(1)
    fillers = [" ".join(f"The {word(chance)} met a {word(chance)}." for _ in range(9)) for _ in range(42)]
    texts = [f"{pair[0]} {fillers[0]}", f"{pair[1]} {fillers[1]}", *fillers[2:]]
    found = into_parts([sketch(one) for one in extract_all(Document(str(i), text) for i, text in enumerate(texts))])
    assert (0, 1) in found.parts
