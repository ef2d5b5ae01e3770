"""Score the extraction of time expressions on a gold file, by kind: span found, type and value right, interval right.

Usage: python bench/timexes.py [GOLD.tsv]      (columns: kind, published, text, span, value, type, interval)
"""

import csv
import hashlib
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from factcheck.extract.nlp import load_model, parse
from factcheck.extract.timexes import find_timexes
from factcheck.model import Document, Timex
from factcheck.normalize.text import fold

GOLD = Path(__file__).parent.parent / "tests" / "extract" / "timexes.tsv"
FLOOR = 0.99
"""Value F1 on the project's own cases; it only goes up."""

Row = dict[str, str]


def read_cases(path: Path) -> dict[tuple[str, str, str], list[Row]]:
    """Group the gold rows by text; a row with "-" as its span says that there is nothing to find."""
    cases: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            cases[row["kind"], row["published"], row["text"]] += [row] if row["span"] != "-" else []
    return cases


def written_interval(timex: Timex) -> str:
    """Write an interval as the gold file does."""
    if not timex.interval or not timex.interval.start or not timex.interval.end:
        return "-"
    return "/".join(side.isoformat(timespec="minutes") for side in (timex.interval.start, timex.interval.end))


def score(gold: list[Row], text: str, found: Iterable[Timex]) -> Counter[str]:
    """Count what was found: overlapping spans are matched in order."""
    counts: Counter[str] = Counter(gold=len(gold))
    left = list(found)
    counts["found"] = len(left)
    place = 0
    for row in gold:
        starts = [each.start() for each in re.finditer(re.escape(row["span"]), text) if each.start() >= place]
        length = len(row["span"])
        match = next((t for at in starts for t in left if t.span.start < at + length and at < t.span.end), None)
        place = match.span.end if match else starts[0] + length
        if match is None:
            continue
        left.remove(match)
        counts["relaxed"] += 1
        counts["strict"] += match.span.text == row["span"]
        counts["type"] += match.type == row["type"]
        counts["value"] += match.value == row["value"] and match.type == row["type"]
        counts["interval"] += written_interval(match) == row["interval"]
    return counts


def f1(right: int, counts: Counter[str]) -> float:
    """Give F1, which is 1 where there is nothing to find and nothing was found."""
    total = counts["gold"] + counts["found"]
    return 2 * right / total if total else 1.0


def main(path: Path) -> int:
    """Print one line a kind and give 1 when the value F1 is under the floor."""
    cases = read_cases(path)
    documents = [
        Document(str(i), text, published=None if published == "-" else date.fromisoformat(published))
        for i, (_, published, text) in enumerate(cases)
    ]
    parsed = list(parse(load_model(), [(document, fold(document)) for document in documents]))
    started = time.perf_counter()
    timexes = [list(find_timexes(each.document, each.folded, each.sentences)) for each in parsed]
    seconds = time.perf_counter() - started
    by_kind: dict[str, Counter[str]] = defaultdict(Counter)
    for ((kind, _, text), gold), found in zip(cases.items(), timexes, strict=True):
        by_kind[kind] += score(gold, text, found)
        by_kind["all"] += score(gold, text, found)
    print(f"{path.name} sha256 {hashlib.sha256(path.read_bytes()).hexdigest()[:12]}; {seconds * 1000:.0f} ms")
    print(f"{'kind':14} {'gold':>5} {'found':>5} {'relaxed':>8} {'strict':>7} {'value':>7} {'interval':>8}")
    for kind, counts in by_kind.items():
        figures = (f1(counts[name], counts) for name in ("relaxed", "strict", "value", "interval"))
        relaxed, strict, value, interval = figures
        print(
            f"{kind:14} {counts['gold']:5} {counts['found']:5} "
            f"{relaxed:8.3f} {strict:7.3f} {value:7.3f} {interval:8.3f}"
        )
    return int(f1(by_kind["all"]["value"], by_kind["all"]) < FLOOR)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else GOLD))
