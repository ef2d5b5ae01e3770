"""Score the extraction of names on a gold file, by kind: borders, label, titles.

Usage: python bench/names.py [GOLD.tsv] [--misses]      (columns: kind, text, span, label, name, titles)
"""

import csv
import hashlib
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from factcheck.extract.entities import find_entities
from factcheck.extract.nlp import load_model, parse
from factcheck.model import Document, Entity
from factcheck.normalize.text import fold

GOLD = Path(__file__).parent.parent / "tests" / "extract" / "names.tsv"
FLOOR = 0.96
"""F1 of names with right borders and label on the project's own cases; it only goes up."""

Row = dict[str, str]


def read_cases(path: Path) -> dict[tuple[str, str], list[Row]]:
    r"""Group the gold rows by text; "-" as a span says that there is nothing to find, "\n" is a line break."""
    cases: dict[tuple[str, str], list[Row]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            cases[row["kind"], row["text"].replace("\\n", "\n")] += [row] if row["span"] != "-" else []
    return cases


def is_label(row: Row, entity: Entity) -> bool:
    """Say whether the label is right; OTHER in the gold says that the text leaves it open."""
    return row["label"] in ("OTHER", entity.label)


def score(gold: list[Row], text: str, found: Iterable[Entity]) -> Counter[str]:
    """Count what was found: overlapping names are matched in order."""
    counts: Counter[str] = Counter(gold=len(gold))
    left = list(found)
    counts["found"] = len(left)
    place = 0
    for row in gold:
        start = text.index(row["span"], place)
        place = start + len(row["span"])
        match = next((entity for entity in left if entity.span.start < place and start < entity.span.end), None)
        if match is None:
            continue
        left.remove(match)
        is_whole = match.span.text == row["span"] and match.name == row["name"]
        counts["touched"] += 1
        counts["whole"] += is_whole
        counts["labelled"] += is_whole and is_label(row, match)
        counts["titled"] += is_whole and "/".join(match.titles) == row["titles"].replace("-", "")
    return counts


def f1(right: int, counts: Counter[str]) -> float:
    """Give F1, which is 1 where there is nothing to find and nothing was found."""
    total = counts["gold"] + counts["found"]
    return 2 * right / total if total else 1.0


def written(entities: Iterable[Entity]) -> str:
    """Write what was found on one line."""
    return " ".join(f"[{entity.name}|{entity.label}|{'/'.join(entity.titles)}]" for entity in entities)


def main(path: Path, *, shows_misses: bool = False) -> int:
    """Print one line a kind and give 1 when F1 is under the floor."""
    cases = read_cases(path)
    documents = [Document(str(i), text) for i, (_, text) in enumerate(cases)]
    parsed = list(parse(load_model(), [(document, fold(document)) for document in documents]))
    started = time.perf_counter()
    names = [list(find_entities(each.document, each.folded, each.sentences, each.names)) for each in parsed]
    seconds = time.perf_counter() - started
    by_kind: dict[str, Counter[str]] = defaultdict(Counter)
    for ((kind, text), gold), found in zip(cases.items(), names, strict=True):
        counts = score(gold, text, found)
        by_kind[kind] += counts
        by_kind["all"] += counts
        if shows_misses and not counts["gold"] == counts["found"] == counts["labelled"] == counts["titled"]:
            print(f"{kind}: {text!r}\n    {written(found)}")
    print(f"{path.name} sha256 {hashlib.sha256(path.read_bytes()).hexdigest()[:12]}; {seconds * 1000:.0f} ms")
    print(f"{'kind':16} {'gold':>5} {'found':>5} {'touched':>8} {'whole':>7} {'labelled':>8} {'titled':>7}")
    for kind, counts in by_kind.items():
        figures = [f1(counts[name], counts) for name in ("touched", "whole", "labelled", "titled")]
        columns = "  ".join(f"{figure:7.3f}" for figure in figures)
        print(f"{kind:16} {counts['gold']:5} {counts['found']:5} {columns}")
    return int(f1(by_kind["all"]["labelled"], by_kind["all"]) < FLOOR)


if __name__ == "__main__":
    paths = [Path(word) for word in sys.argv[1:] if not word.startswith("--")]
    sys.exit(main(paths[0] if paths else GOLD, shows_misses="--misses" in sys.argv))
