"""Measure how long each format takes to write many conflicts, against the check of as many documents.

Usage: python bench/formats.py [--size N] [--rounds N]

Reads N (2,000) documents: the stories of fixtures/ told again and again with made-up words, in which each copy has its
own. Makes N conflicts of them, each between two documents with three places, and prints for every format its time over
that of the check and the size of what it writes. CPU time, the median of the rounds (3); the check is timed once. No
test runs this: what it has to show is that each ratio is below 1.
"""

import argparse
import random
import re
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import count, islice
from pathlib import Path

from factcheck.model import Conflict, Document, Edit, Fix, Likely, Mention, Report, Value
from factcheck.pipeline import check
from factcheck.report import FORMATS, render
from factcheck.sources import collect

STORIES = Path(__file__).parent.parent / "fixtures" / "stories"
WORD = re.compile(r"[A-Za-z]{5,}")
SYLLABLES = [onset + vowel for onset in "b d f g k l m n p r s t v".split() for vowel in "aeiou"]
AROUND = 60
"""Characters of context on both sides of a cited word."""


def seconds(run: Callable[[], object]) -> float:
    """Time one call."""
    started = time.process_time()
    run()
    return time.process_time() - started


def told_again(size: int) -> list[Document]:
    """Give `size` documents: the stories over and over, each copy with long words of its own."""
    groups = [collect([str(path) for path in _files(folder)]).documents for folder in sorted(STORIES.iterdir())]
    named = ((f"{number}-{place}", group) for number in count() for place, group in enumerate(groups))
    copies = (_retold(document, story) for story, group in named for document in group)
    return list(islice(copies, size))


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.iterdir()) if path.name != "expected.toml"]


def _retold(document: Document, story: str) -> Document:
    def another(match: re.Match[str]) -> str:
        word = match.group()
        chance = random.Random(f"{story} {word.lower()}")
        made = "".join(chance.choice(SYLLABLES) for _ in range(len(word) // 2))
        return made.capitalize() if word[0].isupper() else made

    return replace(document, id=f"{story}/{document.id}", text=WORD.sub(another, document.text), masked=())


def conflicts(documents: Sequence[Document]) -> Iterator[Conflict]:
    """Yield a conflict a document, between it and the next one."""
    for number, document in enumerate(documents):
        other = documents[(number + 1) % len(documents)]
        here, there = list(WORD.finditer(document.text)), list(WORD.finditer(other.text))
        cited = (_mention(document, here[0]), _mention(other, there[0]), _mention(other, there[-1]))
        words = [mention.span.text for mention in cited]
        yield Conflict(
            id=f"{number:012x}",
            rule=("name-variant", "quantity-mismatch", "quote-altered")[number % 3],
            category=("names", "numbers", "quotes")[number % 3],
            severity=("error", "error", "warning")[number % 3],
            confidence=0.8 + number % 20 / 100,
            message="one thing that is told in two ways",
            reason=f'both sentences tell of "{words[1]}" on one day; "{words[0]}" cannot be the same',
            subject=words[2],
            attribute="name",
            values=(Value(words[0], words[0], "suspect", (0,)), Value(words[1], words[1], "supported", (1, 2))),
            mentions=(replace(cited[0], is_primary=True), *cited[1:]),
            likely=Likely(words[1], "majority", 0.9),
            fix=Fix("unsafe", (Edit(0, words[1]),)),
        )


def _mention(document: Document, found: re.Match[str]) -> Mention:
    span = document.span(found.start(), found.end())
    excerpt = document.text[max(0, span.start - AROUND) : span.end + AROUND]
    start, end = document.position(span.start), document.position(span.end)
    return Mention(span, start, end, excerpt, document.published, is_primary=False)


def main() -> None:
    """Print a row a format."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    documents = told_again(given.size)
    checked = seconds(lambda: check(documents))
    made = tuple(conflicts(documents))
    report = Report(".", tuple(documents), 10 * len(documents), checked, "none", made)
    print(f"check of {len(documents):,} documents: {checked:.1f} s; {len(made):,} conflicts")
    times: dict[str, list[float]] = {name: [] for name in FORMATS}
    for _ in range(given.rounds):
        for name, found in times.items():
            found.append(seconds(lambda name=name: render(report, name)))  # type: ignore[misc]
    for name, found in times.items():
        size = len(render(report, name).encode("utf-8"))
        print(f"{name:<9} {statistics.median(found) / checked:6.3f}  {size / 1e6:6.2f} MB")


if __name__ == "__main__":
    main()
