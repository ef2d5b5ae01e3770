"""Measure speed as ratios that hold on any machine: every figure is set against another one of the same run.

Usage: python bench/speed.py [--rounds N] [--documents N] [--largest N] [--only PART,…] [--write FOLDER]

A corpus of any size is made of the stories of fixtures/, told again: each copy has other names, and its nouns, verbs,
adjectives and adverbs are dealt anew, so that no copy tells of what another one does. Into every tenth document and its
neighbour one fact is planted on which they disagree; how many of these are found is counted too. `--write FOLDER` only
writes the corpus of `--documents` files.

- start: `factcheck --version` against `python -c pass`;
- stages: CPU time of whole run, extraction, and what follows it, against `nlp.pipe` on the same texts;
- runs, of `--documents` files (300), each a process of its own: a first run against `nlp.pipe` alone (CPU time), two
  jobs against one (wall-clock time), an unchanged second run against `python -c pass`, one edited file against
  importing spaCy and loading the model, with peak memory and the share of planted conflicts found;
- growth: the exponent e of all but reading, documents ** e, peak memory and the share of planted conflicts found, from
  200 documents over 1,000 to 5,000, or `--largest`; what is read is told again of other names, not read anew.

All but growth are medians over N rounds (5), each of which measures everything in turn. "noise" is the middle half of
the rounds of what is divided by, over their median: a difference below it says nothing. The runs of 1,500 documents
take half an hour. No test runs this: a machine shared with others gives no times to assert on.
"""

import argparse
import compileall
import importlib
import importlib.util
import json
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date  # noqa: TC003
from itertools import count, pairwise
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from spacy.language import Language

import factcheck
from factcheck.align import align
from factcheck.align.sketches import sketch
from factcheck.cache.packing import pack_extraction
from factcheck.config import Config
from factcheck.engine.hands import Read
from factcheck.engine.judging import Bench
from factcheck.engine.memory import rare_collections
from factcheck.engine.reading import Shelf
from factcheck.engine.tasks import Asked, Judged, Task, judge_part
from factcheck.extract import extract_all
from factcheck.extract.installed import MODELS
from factcheck.model import Clash, Document, Extraction, Sentence, Token
from factcheck.normalize.text import fold
from factcheck.pipeline import all_rules, check
from factcheck.rules import RULES
from factcheck.sources import collect
from retelling import retell

STORIES = Path(__file__).parent.parent / "fixtures" / "stories"
SIZES = (200, 1000, 5000)
DEALT = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
"""Classes whose words are exchanged for others of the same class and ending."""
PLANTED = 2
"""Documents of every ten that hold a planted fact."""
ONSETS = "b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sk st t tr v w y z".split()
CODAS = ("", *"b ck d f g l ld m n nd ng p r rn s sk st t v x".split())
ENDING = re.compile(r"(?:ed|ing|ly|s|er|est|)$")


def seconds(run: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    """Time one call."""
    started = clock()
    run()
    return clock() - started


def stories() -> Iterator[tuple[Document, ...]]:
    """Yield the documents of each story of fixtures/."""
    for folder in sorted(STORIES.iterdir()):
        files = [str(path) for path in sorted(folder.iterdir()) if path.name != "expected.toml"]
        yield collect(files).documents


def judge(extractions: Sequence[Extraction]) -> list[Clash]:
    """Do all that a run does between reading and weighing."""
    corpus = align(tuple(extractions))
    return [clash for rule in RULES for clash in rule.find(corpus)]


# ------------------------------------------------------------------ stories told again


def told_again(groups: Sequence[Sequence[Extraction]], size: int) -> Iterator[Document]:
    """Yield `size` documents: the stories over and over, each time of other names and things."""
    pool = words_by_class([extraction for group in groups for extraction in group])
    documents = (
        retold(extraction, f"{number}-{place}", pool)
        for number in count()
        for place, group in enumerate(groups)
        for extraction in group
    )
    return (document for document, _ in zip(documents, range(size), strict=False))


def words_by_class(extractions: Sequence[Extraction]) -> dict[tuple[str, str], list[str]]:
    """Give the words of a class and ending that the stories have."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for token in tokens_of(extractions):
        if token.pos in DEALT and token.text.isalpha():
            found[class_of(token)].add(token.text.lower())
    return {key: sorted(words) for key, words in found.items()}


def tokens_of(extractions: Sequence[Extraction]) -> Iterator[Token]:
    """Yield every token of some documents."""
    sentences: Iterator[Sentence] = (sentence for extraction in extractions for sentence in extraction.sentences)
    return (token for sentence in sentences for token in sentence.tokens)


def class_of(token: Token) -> tuple[str, str]:
    """Give the word class and the ending, which stand in for the grammatical form."""
    found = ENDING.search(token.text.lower())
    return token.pos, found.group() if found else ""


def retold(extraction: Extraction, story: str, pool: dict[tuple[str, str], list[str]]) -> Document:
    """Tell a document with the names and things of another story; documents of one story stay alike."""
    source, text, last = fold(extraction.document), [], 0
    for token in tokens_of([extraction]):
        text += [source[last : token.start], another(token, story, pool)]
        last = token.end
    text.append(source[last:])
    return Document(f"{story}/{extraction.document.id}", "".join(text), published=extraction.document.published)


def another(token: Token, story: str, pool: dict[tuple[str, str], list[str]]) -> str:
    """Give the word that stands for a token in a story."""
    if not token.text.isalpha():
        return token.text
    chance = random.Random(f"{story} {token.text.lower()} {token.pos}")
    if token.pos == "PROPN":
        word = "".join(chance.choice(ONSETS) + chance.choice("aeiou") + chance.choice(CODAS) for _ in range(2))
    elif token.pos in DEALT:
        word = chance.choice(pool[class_of(token)])
    else:
        return token.text
    return word.capitalize() if token.text[0].isupper() else word


# ------------------------------------------------------------------ figures


def bare_model() -> Language:
    """Load the model that factcheck uses, as it is."""
    name = next(name for name in MODELS if importlib.util.find_spec(name))
    model: Language = importlib.import_module(name).load()
    return model


def measure_rounds(rounds: int) -> dict[str, list[float]]:
    """Time the bare model, the extraction, what follows it, and the whole run, in turn."""
    documents = [document for group in stories() for document in group]
    nlp, found = bare_model(), defaultdict(list)
    extractions = list(extract_all(documents))
    check(documents)
    for _ in range(rounds):
        found["bare"].append(seconds(lambda: list(nlp.pipe((document.text for document in documents), batch_size=24))))
        found["extract"].append(seconds(lambda: list(extract_all(documents))))
        found["judge"].append(seconds(lambda: judge(extractions)))
        found["whole"].append(seconds(lambda: check(documents)))
    return dict(found)


class Teller:
    """Hands that tell what was read of a few documents again instead of reading, and judge as a run in one process."""

    def __init__(self) -> None:
        self.pairs = [tuple(extract_all(pair)) for pair in planted_pairs()]
        self.pool = words_by_class([extraction for pair in self.pairs for extraction in pair])
        self.seconds = 0.0

    def tell(self, number: int) -> Extraction:
        """Give what one document holds; two in a row tell of the same things, and differ in a number."""
        started = time.process_time()
        pair, side = divmod(number, 2)
        extraction = self.pairs[pair % len(self.pairs)][side]
        told = retell(extraction, f"{number:06}", lambda token: another(token, str(pair), self.pool))
        self.seconds += time.process_time() - started
        return told

    def read(self, documents: Sequence[Document]) -> Iterator[Read]:
        """Yield what the documents hold."""
        for document in documents:
            extraction = self.tell(int(document.id))
            yield Read(pack_extraction(extraction), sketch(extraction))

    def judge(self, tasks: Iterable[Task]) -> Iterator[Judged]:
        """Yield what is found in each part."""
        return map(judge_part, tasks)


PAIRS = 56
"""Pairs of documents that are told again, each story with several planted facts."""


def planted_pairs() -> Iterator[tuple[Document, ...]]:
    """Yield two documents of a story, with a planted fact each."""
    told = [group for group in stories() if len(group) > 1]
    for number in range(PAIRS):
        first, second = told[number % len(told)][:2]
        facts = planted(number)
        second = replace(second, published=first.published)
        yield tuple(
            replace(one, text=f"{one.text.rstrip()}\n\n{fact}\n")
            for one, fact in zip((first, second), facts, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Grown:
    """What a corpus took without reading, in seconds and gigabytes, the share of planted facts found, and claims."""

    seconds: float
    memory: float
    found: float
    claims: int


def grow(size: int) -> Grown:
    """Do all of a run but reading, for a corpus of some size."""
    teller, documents, claims = Teller(), [], 0
    for number in range(size):
        extraction = teller.tell(number)
        documents.append(extraction.document)
        claims += len(extraction.claims)
    asked = Asked(all_rules(Config()), within=True, model="")
    started, before = time.process_time(), teller.seconds
    with rare_collections(), Shelf(documents) as shelf:
        shelf.fill(teller)
        judged = Bench(shelf, teller, asked, frozenset(), None).judge(range(size))
    took = time.process_time() - started - (teller.seconds - before)
    ends = {document.id: document.text.rstrip().rfind("\n") for document in documents}
    found = {
        frozenset(
            mention.span.document for mention in conflict.mentions if mention.span.start > ends[mention.span.document]
        )
        for conflict in judged.conflicts
        if conflict.rule == "quantity-mismatch" and conflict.confidence >= Config().min_confidence
    }
    pairs = [frozenset({f"{number:06}", f"{number + 1:06}"}) for number in range(0, size - 1, 2)]
    share = sum(any(pair <= documents for documents in found) for pair in pairs) / len(pairs)
    return Grown(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20, share, claims)


def measure_growth(sizes: Sequence[int]) -> dict[int, Grown]:
    """Measure corpora of some sizes, each in a process of its own; the smaller are the first part of the largest."""
    return {size: Grown(**json.loads(timed([__file__, "--grow", str(size)]).output)) for size in sizes}


@dataclass(frozen=True, slots=True)
class Timed:
    """What a process took, in seconds and megabytes, and what it printed."""

    wall: float
    cpu: float
    memory: float
    output: bytes


def timed(words: Sequence[str]) -> Timed:
    """Run Python and measure it."""
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE) as child:
        output = child.stdout.read() if child.stdout else b""
        _, _, used = os.wait4(child.pid, 0)
        child.returncode = 0
    wall = time.perf_counter() - started
    return Timed(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, output)


def compile_package() -> None:
    """Compile the package, as installers do; by PYTHONDONTWRITEBYTECODE each run would compile a source tree anew."""
    compileall.compile_dir(Path(factcheck.__file__).parent, quiet=1)


def measure_start(rounds: int) -> tuple[float, float]:
    """Give the wall-clock time of `factcheck --version` over that of a Python that does nothing, and the noise."""
    found: dict[str, list[float]] = defaultdict(list)
    compile_package()
    for _ in range(3 * rounds):
        found["version"].append(timed(["-m", "factcheck", "--version"]).wall)
        found["pass"].append(timed(["-c", "pass"]).wall)
    return statistics.median(found["version"]) / statistics.median(found["pass"]), spread(found["pass"])


def measure_runs(rounds: int, size: int) -> tuple[dict[str, list[Timed]], float]:
    """Time runs of the command line on a corpus in files, each with a cache folder of its own round.

    The second value is the share of planted conflicts that the first run found.
    """
    found: dict[str, list[Timed]] = defaultdict(list)
    share = 0.0
    compile_package()
    with TemporaryDirectory() as name:
        folder = Path(name)
        write_corpus(folder / "docs", size)
        for number in range(rounds):
            run = [
                "-m",
                "factcheck",
                str(folder / "docs"),
                "--format",
                "json",
                "--cache-dir",
                str(folder / str(number)),
            ]
            found["bare"].append(timed(["-c", BARE, str(folder / "docs")]))
            found["pass"].append(timed(["-c", "pass"]))
            found["load"].append(timed(["-c", LOAD]))
            found["two jobs"].append(timed([*run, "--no-cache", "--jobs", "2"]))
            found["cold"].append(timed(run))
            share = share or share_found(found["cold"][0].output, size)  # before a file is edited
            for _ in range(3):
                found["warm"].append(timed(run))
            edited = folder / "docs" / "0000.txt"
            edited.write_text(edited.read_text("utf-8") + f"\nThe hall was painted in {2001 + number}.\n", "utf-8")
            found["edited"].append(timed(run))
    return dict(found), share


LOAD = """
import importlib, importlib.util, sys
from pathlib import Path
from factcheck.extract.installed import MODELS
nlp = importlib.import_module(next(name for name in MODELS if importlib.util.find_spec(name))).load()
"""
BARE = f"""{LOAD}
for doc in nlp.pipe([path.read_text("utf-8") for path in sorted(Path(sys.argv[1]).iterdir())], batch_size=24):
    pass
"""


# ------------------------------------------------------------------ planted conflicts


SHAPES = (
    ("The {a} bridge in {b} was closed after a barge of the {c} company had damaged {n} piers.",) * 2,
    (
        "A fire at the {a} sawmill near {b} killed {n} horses.",
        "Near {b}, {n} horses died in the fire at the {a} sawmill.",
    ),
    ("{c} has ordered {n} trams for its {a} line.", "For the {a} line, {c} ordered {n} trams, its chairman said."),
    ("The {a} tunnel under {b} is {n} kilometres long.", "At {n} kilometres, the {a} tunnel under {b} is a long one."),
    ("{a} Hospital in {b} has {n} beds.", "There are {n} beds in the {a} Hospital of {b}, the guide says."),
    ("{c} is to cut {n} jobs at its {a} plant.", "At the {a} plant, {n} jobs will go, {c} announced."),
    (
        "The choir of {b} sang {n} songs by {a} Orwell.",
        "It was an evening of {n} songs by {a} Orwell, sung by the choir of {b}.",
    ),
    ("Divers found {n} cannons in the wreck of the {a}, off {b}.", "The wreck of the {a} off {b} held {n} cannons."),
    ("The {a} Prize, given in {b}, is worth {n},000 euros.", "Winners of the {a} Prize of {b} receive {n},000 euros."),
    (
        "The {c} ferry can carry {n} lorries between {a} and {b}.",
        "Between {a} and {b}, the {c} ferry takes {n} lorries.",
    ),
    (
        "Judge {a} Sorrell of {b} sent the forger to prison for {n} years.",
        "The forger got {n} years from Judge {a} Sorrell of {b}.",
    ),
    (
        "The {a} server of {c} allows {n} connections at a time.",
        "{c}: the {a} server accepts {n} connections at a time.",
    ),
    (
        "About the village of {b}, {n} wells of the {a} aquifer ran dry.",
        "{n} wells of the {a} aquifer around {b} have run dry.",
    ),
    ("The {a} glacier above {b} has lost {n} metres of ice.", "Above {b} the {a} glacier became {n} metres thinner."),
)
"""What two documents tell of one thing; the first shape is the same in both, as agency copy is."""


def planted(number: int) -> tuple[str, str]:
    """Give two paragraphs that disagree on one fact, of names that no other has."""
    chance = random.Random(f"planted {number}")
    names = {
        key: "".join(chance.choice(ONSETS) + chance.choice("aeiou") for _ in range(3)).capitalize() for key in "abc"
    }
    few, shape = chance.randint(13, 80), SHAPES[number % len(SHAPES)]
    return shape[0].format(**names, n=few), shape[1].format(**names, n=few + 1)


def corpus(size: int) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each file."""
    groups = [list(extract_all(group)) for group in stories()]
    day: date | None = None
    for number, document in enumerate(told_again(groups, size)):
        day = day if 0 < number % 10 < PLANTED else document.published  # what changed since would be no conflict
        head = f"date {day.isoformat()} Report {number}\n\n" if day else ""
        tail = f"\n\n{planted(number // 10)[number % 10]}\n" if number % 10 < PLANTED else "\n"
        yield f"{number:04}.txt", head + document.text.rstrip() + tail


def write_corpus(folder: Path, size: int) -> None:
    """Write the files of a corpus."""
    folder.mkdir(parents=True)
    for name, text in corpus(size):
        (folder / name).write_text(text, "utf-8")


def share_found(report: bytes, size: int) -> float:
    """Give the share of planted conflicts that a report in JSON has: in the last paragraphs of both documents."""
    found = {
        frozenset(int(Path(mention["path"]).stem) for mention in conflict["mentions"] if is_at_the_end(mention))
        for conflict in json.loads(report)["conflicts"]
        if conflict["rule"] == "quantity-mismatch"
    }
    pairs = [frozenset((number, number + 1)) for number in range(0, size - 1, 10)]
    return sum(any(pair <= numbers for numbers in found) for pair in pairs) / len(pairs)


def is_at_the_end(mention: dict[str, Any]) -> bool:
    """Say whether a mention lies in the last paragraph of its file."""
    text = Path(mention["path"]).read_text("utf-8").rstrip()
    return int(mention["start"]["offset"]) > text.rfind("\n")


# ------------------------------------------------------------------ the table


def spread(times: Sequence[float]) -> float:
    """Give the middle half of some times over their median."""
    low, middle, high = statistics.quantiles(times, n=4)
    return (high - low) / middle


def tell(name: str, ratio: float, note: str = "") -> None:
    """Print one line of the table."""
    print(f"{name:<52}{ratio:>7.2f}  {note}", flush=True)


def tell_start(given: argparse.Namespace) -> None:
    """Print how long the smallest call takes."""
    ratio, noise = measure_start(given.rounds)
    tell("--version / python -c pass", ratio, f"noise {noise:.0%}")


def tell_stages(given: argparse.Namespace) -> None:
    """Print what each stage takes, on the stories of fixtures/."""
    times = measure_rounds(given.rounds)
    median = {name: statistics.median(found) for name, found in times.items()}
    tell("stories: whole run / bare model", median["whole"] / median["bare"], f"noise {spread(times['bare']):.0%}")
    tell("stories: extraction / bare model", median["extract"] / median["bare"])
    tell("stories: align and rules / bare model", median["judge"] / median["bare"])


def tell_runs(given: argparse.Namespace) -> None:
    """Print what whole runs take."""
    (runs, share), of = measure_runs(given.rounds, given.documents), f"{given.documents} files:"
    wall = {name: statistics.median(run.wall for run in found) for name, found in runs.items()}
    cpu = {name: statistics.median(run.cpu for run in found) for name, found in runs.items()}
    noise = {name: f"noise {spread([run.wall for run in found]):.0%}" for name, found in runs.items()}
    tell(f"{of} first run / bare model (CPU)", cpu["cold"] / cpu["bare"], noise["bare"])
    tell(f"{of} two jobs / one", wall["two jobs"] / wall["cold"], noise["cold"])
    tell(f"{of} unchanged / python -c pass", wall["warm"] / wall["pass"], noise["pass"])
    tell(f"{of} one edited / importing and loading", wall["edited"] / wall["load"], noise["load"])
    tell(f"{of} planted conflicts found", share)
    tell(f"{of} peak memory, GB", max(run.memory for run in runs["cold"]) / 1024)


def tell_growth(given: argparse.Namespace) -> None:
    """Print how the time after reading, the memory and what is found grow with the documents."""
    grown = measure_growth([*(size for size in SIZES if size < given.largest), given.largest])
    for (small, first), (large, second) in pairwise(grown.items()):
        exponent = log(second.seconds / first.seconds) / log(large / small)
        tell(
            f"growth from {small} to {large} documents, n to the",
            exponent,
            f"{first.seconds:.0f} s, {second.seconds:.0f} s",
        )
    (small, first), *_, (large, last) = grown.items()
    tell(f"planted conflicts found, {large} documents / {small}", last.found / first.found, f"{last.found:.3f} of all")
    tell(f"peak memory at {large} documents, GB", last.memory, f"{last.claims} claims")


PARTS = {"start": tell_start, "stages": tell_stages, "runs": tell_runs, "growth": tell_growth}


def main() -> None:
    """Print all ratios."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--largest", type=int, default=max(SIZES))
    parser.add_argument("--only", default=",".join(PARTS))
    parser.add_argument("--write", type=Path)
    parser.add_argument("--grow", type=int, help="measure one size of the growth, and print it as JSON")
    given = parser.parse_args()
    if given.grow:
        print(json.dumps(asdict(grow(given.grow))))
        return
    if given.write:
        write_corpus(given.write, given.documents)
        return
    for name in given.only.split(","):
        PARTS[name](given)


if __name__ == "__main__":
    main()
