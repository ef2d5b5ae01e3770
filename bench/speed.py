"""Measure speed as ratios that hold on any machine: every figure is set against another one of the same run.

Usage: python bench/speed.py [--rounds N] [--largest N]

Prints
- whole run / bare model: `factcheck.check` on the stories of fixtures/ against `nlp.pipe` on the same texts;
- extraction / bare model: `extract_all` alone against the same `nlp.pipe`;
- align and rules / extraction: all that is done after reading against the reading;
- growth: the exponent e of align and rules, documents ** e, from 50 over 200 to 800 documents of unrelated stories
  (`--largest 200` ends earlier). The stories are those of fixtures/ told again: each copy has other names, and its
  nouns, verbs, adjectives and adverbs are dealt anew, so that no copy tells of what another one does;
- start: `factcheck --version` against `python -c pass`.

The first three are medians of CPU time over N rounds (5), with the model and the tables loaded before, each round
measuring all of them in turn; the start is a median of wall-clock time. "noise" is the middle half of the bare model's
rounds over their median: a difference below it says nothing. Growth is measured once for each size, because copies of
one size differ more than two runs do. No test runs this: a machine shared with others gives no times to assert on.
"""

import argparse
import random
import re
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from math import log
from pathlib import Path

from factcheck.align import align
from factcheck.extract import extract_all
from factcheck.extract.nlp import load_model
from factcheck.model import Clash, Document, Extraction, Sentence, Token
from factcheck.normalize.text import fold
from factcheck.pipeline import check
from factcheck.rules import RULES
from factcheck.sources import collect

STORIES = Path(__file__).parent.parent / "fixtures" / "stories"
SIZES = (50, 200, 800)
DEALT = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
"""Classes whose words are exchanged for others of the same class and ending."""
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


def measure_rounds(rounds: int) -> dict[str, list[float]]:
    """Time the bare model, the extraction, what follows it, and the whole run, in turn."""
    documents = [document for group in stories() for document in group]
    nlp, found = load_model(), defaultdict(list)
    extractions = list(extract_all(documents))
    check(documents)
    for _ in range(rounds):
        found["bare"].append(seconds(lambda: list(nlp.pipe(document.text for document in documents))))
        found["extract"].append(seconds(lambda: list(extract_all(documents))))
        found["judge"].append(seconds(lambda: judge(extractions)))
        found["whole"].append(seconds(lambda: check(documents)))
    return dict(found)


def measure_growth(sizes: Sequence[int]) -> dict[int, float]:
    """Time align and rules for corpora of some sizes; the smaller ones are the first part of the largest."""
    groups = [list(extract_all(group)) for group in stories()]
    extractions = list(extract_all(told_again(groups, max(sizes))))
    return {size: seconds(lambda size=size: judge(extractions[:size])) for size in sizes}  # type: ignore[misc]


def measure_start(rounds: int) -> float:
    """Give the wall-clock time of `factcheck --version` over that of a Python that does nothing."""
    runs: dict[str, list[float]] = defaultdict(list)
    for _ in range(3 * rounds):
        for name, words in (("version", ["-m", "factcheck", "--version"]), ("pass", ["-c", "pass"])):
            command = [sys.executable, *words]
            runs[name].append(
                seconds(
                    lambda command=command: subprocess.run(command, check=True, capture_output=True), time.perf_counter
                )  # type: ignore[misc]
            )
    return statistics.median(runs["version"]) / statistics.median(runs["pass"])


def spread(times: Sequence[float]) -> float:
    """Give the middle half of some times over their median."""
    low, middle, high = statistics.quantiles(times, n=4)
    return (high - low) / middle


def main() -> None:
    """Print all ratios."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--largest", type=int, default=max(SIZES))
    given = parser.parse_args()
    times = measure_rounds(max(2, given.rounds))
    median = {name: statistics.median(found) for name, found in times.items()}
    print(f"whole run / bare model        {median['whole'] / median['bare']:.2f}")
    print(f"extraction / bare model       {median['extract'] / median['bare']:.2f}")
    print(f"align and rules / extraction  {median['judge'] / median['extract']:.2f}")
    print(f"noise of the bare model       {spread(times['bare']):.0%} of {median['bare']:.2f} s")
    grown = measure_growth([size for size in SIZES if size <= given.largest])
    for (small, first), (large, second) in zip(list(grown.items()), list(grown.items())[1:], strict=False):
        exponent = log(second / first) / log(large / small)
        print(f"growth {small:>3} to {large:>3} documents    n^{exponent:.2f}  ({first:.2f} s, {second:.2f} s)")
    print(f"--version / python -c pass    {measure_start(given.rounds):.1f}")


if __name__ == "__main__":
    main()
