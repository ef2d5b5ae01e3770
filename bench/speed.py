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
- growth: the exponent e of align and rules, documents ** e, from 50 over 200 to 800 documents, or `--largest`.

All but growth are medians over N rounds (5), each of which measures everything in turn. "noise" is the middle half of
the rounds of what is divided by, over their median: a difference below it says nothing. The runs of 1,500 documents
take half an hour. No test runs this: a machine shared with others gives no times to assert on.
"""

import argparse
import importlib
import importlib.util
import json
import os
import random
import re
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory

from spacy.language import Language

from factcheck.align import align
from factcheck.extract import extract_all
from factcheck.extract.installed import MODELS
from factcheck.model import Clash, Document, Extraction, Sentence, Token
from factcheck.normalize.text import fold
from factcheck.pipeline import check
from factcheck.rules import RULES
from factcheck.sources import collect

STORIES = Path(__file__).parent.parent / "fixtures" / "stories"
SIZES = (50, 200, 800)
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


def measure_growth(sizes: Sequence[int]) -> dict[int, float]:
    """Time align and rules for corpora of some sizes; the smaller ones are the first part of the largest."""
    groups = [list(extract_all(group)) for group in stories()]
    extractions = list(extract_all(told_again(groups, max(sizes))))
    return {size: seconds(lambda size=size: judge(extractions[:size])) for size in sizes}  # type: ignore[misc]


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


def measure_start(rounds: int) -> tuple[float, float]:
    """Give the wall-clock time of `factcheck --version` over that of a Python that does nothing, and the noise."""
    found: dict[str, list[float]] = defaultdict(list)
    for _ in range(3 * rounds):
        found["version"].append(timed(["-m", "factcheck", "--version"]).wall)
        found["pass"].append(timed(["-c", "pass"]).wall)
    return statistics.median(found["version"]) / statistics.median(found["pass"]), spread(found["pass"])


def measure_runs(rounds: int, size: int) -> dict[str, list[Timed]]:
    """Time runs of the command line on a corpus in files, each with a cache folder of its own round."""
    found: dict[str, list[Timed]] = defaultdict(list)
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
            for _ in range(3):
                found["warm"].append(timed(run))
            edited = folder / "docs" / "0000.txt"
            edited.write_text(edited.read_text("utf-8") + f"\nThe hall was painted in {2001 + number}.\n", "utf-8")
            found["edited"].append(timed(run))
    return dict(found)


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


def planted(number: int) -> tuple[str, str]:
    """Give two paragraphs that disagree on one fact, of names that no other has."""
    chance = random.Random(f"planted {number}")
    name, town, firm = ("".join(chance.choice(ONSETS) + chance.choice("aeiou") for _ in range(3)) for _ in range(3))
    told = "The {} bridge in {} was closed on Tuesday after a barge of the {} company had damaged {} piers."
    few = chance.randint(3, 8)
    return (
        told.format(name.capitalize(), town.capitalize(), firm.capitalize(), few),
        told.format(name.capitalize(), town.capitalize(), firm.capitalize(), few + 1),
    )


def corpus(size: int) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each file."""
    groups = [list(extract_all(group)) for group in stories()]
    for number, document in enumerate(told_again(groups, size)):
        head = f"date {document.published.isoformat()} Report {number}\n\n" if document.published else ""
        tail = f"\n\n{planted(number // 10)[number % 10]}\n" if number % 10 < PLANTED else "\n"
        yield f"{number:04}.txt", head + document.text.rstrip() + tail


def write_corpus(folder: Path, size: int) -> None:
    """Write the files of a corpus."""
    folder.mkdir(parents=True)
    for name, text in corpus(size):
        (folder / name).write_text(text, "utf-8")


def share_found(report: bytes, size: int) -> float:
    """Give the share of planted conflicts that a report in JSON has."""
    found = {
        frozenset(int(Path(mention["path"]).stem) for mention in conflict["mentions"])
        for conflict in json.loads(report)["conflicts"]
        if conflict["rule"] == "quantity-mismatch"
    }
    pairs = [frozenset((number, number + 1)) for number in range(0, size - 1, 10)]
    return sum(any(pair <= numbers for numbers in found) for pair in pairs) / len(pairs)


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
    runs, of = measure_runs(given.rounds, given.documents), f"{given.documents} files:"
    wall = {name: statistics.median(run.wall for run in found) for name, found in runs.items()}
    cpu = {name: statistics.median(run.cpu for run in found) for name, found in runs.items()}
    noise = {name: f"noise {spread([run.wall for run in found]):.0%}" for name, found in runs.items()}
    tell(f"{of} first run / bare model (CPU)", cpu["cold"] / cpu["bare"], noise["bare"])
    tell(f"{of} two jobs / one", wall["two jobs"] / wall["cold"], noise["cold"])
    tell(f"{of} unchanged / python -c pass", wall["warm"] / wall["pass"], noise["pass"])
    tell(f"{of} one edited / importing and loading", wall["edited"] / wall["load"], noise["load"])
    tell(f"{of} planted conflicts found", share_found(runs["cold"][0].output, given.documents))
    tell(f"{of} peak memory, GB", max(run.memory for run in runs["cold"]) / 1024)


def tell_growth(given: argparse.Namespace) -> None:
    """Print how the time after reading grows with the documents."""
    grown = measure_growth([*(size for size in SIZES if size < given.largest), given.largest])
    for (small, first), (large, second) in pairwise(grown.items()):
        exponent = log(second / first) / log(large / small)
        tell(f"growth from {small} to {large} documents, n to the", exponent, f"{first:.2f} s, {second:.2f} s")


PARTS = {"start": tell_start, "stages": tell_stages, "runs": tell_runs, "growth": tell_growth}


def main() -> None:
    """Print all ratios."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--largest", type=int, default=max(SIZES))
    parser.add_argument("--only", default=",".join(PARTS))
    parser.add_argument("--write", type=Path)
    given = parser.parse_args()
    if given.write:
        write_corpus(given.write, given.documents)
        return
    for name in given.only.split(","):
        PARTS[name](given)


if __name__ == "__main__":
    main()
