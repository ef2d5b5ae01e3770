"""Score the extraction of quantities on a gold file, by kind: span found, value and unit right, noun right.

Usage: python bench/quantities.py [GOLD.tsv] [-v]
Columns: kind, text, span, low, high, unit, noun, modifiers. A row with "-" as its span says that the text has none;
"*" as the noun leaves it open; the modifiers named have to be among those found.
"""

import csv
import hashlib
import math
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from factcheck.extract.nlp import load_model, parse
from factcheck.extract.quantities import find_quantities
from factcheck.model import Document, Quantity
from factcheck.normalize.text import fold

GOLD = Path(__file__).parent.parent / "tests" / "extract" / "quantities.tsv"
FLOOR = 0.97
"""F1 of quantities whose value, unit, kind and noun are right, on the project's own cases; it only goes up."""
CLOSE = 2e-3
"""Gold values are written with few digits; nearer than this share is the same value."""

Row = dict[str, str]


def read_cases(path: Path) -> dict[str, list[Row]]:
    """Group the gold rows by text."""
    cases: dict[str, list[Row]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            cases[row["text"]] += [row] if row["span"] != "-" else []
    return cases


def has_value(row: Row, quantity: Quantity) -> bool:
    """Say whether kind, range and unit are those of the gold row."""
    values = (quantity.low, float(row["low"])), (quantity.high, float(row["high"]))
    is_close = all(math.isclose(ours, theirs, rel_tol=CLOSE, abs_tol=1e-9) for ours, theirs in values)
    return is_close and row["kind"] == quantity.kind and row["unit"] == (quantity.unit or "-")


def has_noun(row: Row, quantity: Quantity) -> bool:
    """Say whether noun and modifiers are those of the gold row, as far as it names them."""
    wanted = set() if row["modifiers"] == "-" else set(row["modifiers"].split())
    return row["noun"] in ("*", quantity.noun or "-") and wanted <= set(quantity.modifiers)


def match(rows: Sequence[Row], found: Sequence[Quantity]) -> list[tuple[Row, Quantity | None]]:
    """Give each gold row the quantity that overlaps its span; each quantity is used once."""
    left = list(found)
    pairs: list[tuple[Row, Quantity | None]] = []
    place: Counter[str] = Counter()
    for row in rows:
        start = row["text"].index(row["span"], place[row["span"]])
        end = start + len(row["span"])
        place[row["span"]] = end
        best = next((item for item in left if item.span.start < end and start < item.span.end), None)
        if best is not None:
            left.remove(best)
        pairs.append((row, best))
    return pairs


def score(rows: Sequence[Row], found: Sequence[Quantity]) -> dict[str, Counter[str]]:
    """Count per kind what was asked for, found and right; what answers no row counts under its own kind."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    pairs = match(rows, found)
    for row, quantity in pairs:
        tally = counts[row["kind"]]
        tally["gold"] += 1
        if quantity is None:
            continue
        tally["found"] += 1
        tally["relaxed"] += 1
        tally["strict"] += quantity.span.text == row["span"]
        tally["value"] += has_value(row, quantity)
        tally["noun"] += has_value(row, quantity) and has_noun(row, quantity)
    used = {id(quantity) for _, quantity in pairs}
    for quantity in found:
        counts[quantity.kind]["found"] += id(quantity) not in used
    return counts


def f1(right: int, counts: Counter[str]) -> float:
    """Give F1, which is 1 where there is nothing to find and nothing was found."""
    total = counts["gold"] + counts["found"]
    return 2 * right / total if total else 1.0


def written(quantity: Quantity) -> str:
    """Write a quantity in the order of the gold columns."""
    modifiers = " ".join(quantity.modifiers) or "-"
    parts = (
        quantity.kind,
        quantity.span.text,
        f"{quantity.low:.7g}",
        f"{quantity.high:.7g}",
        quantity.unit,
        quantity.noun,
    )
    return " | ".join((*(part or "-" for part in parts), modifiers))


def print_errors(text: str, rows: Sequence[Row], found: Sequence[Quantity]) -> None:
    """Print what is missing, wrong or too much in one text."""
    pairs = match(rows, found)
    used = {id(quantity) for _, quantity in pairs}
    lines = [
        f"  want {' | '.join(row[name] for name in ('kind', 'span', 'low', 'high', 'unit', 'noun', 'modifiers'))}\n"
        f"   got {written(quantity) if quantity else 'nothing'}"
        for row, quantity in pairs
        if not quantity
        or not (has_value(row, quantity) and has_noun(row, quantity) and quantity.span.text == row["span"])
    ]
    lines += [f"  more {written(quantity)}" for quantity in found if id(quantity) not in used]
    if lines:
        print("\n".join((text, *lines)))


def main(path: Path, *, is_verbose: bool = False) -> int:
    """Print one line a kind and give 1 when the F1 of wholly right quantities is under the floor."""
    cases = read_cases(path)
    documents = [Document(str(index), text) for index, text in enumerate(cases)]
    parsed = list(parse(load_model(), [(document, fold(document)) for document in documents]))
    started = time.perf_counter()
    quantities = [list(find_quantities(each.document, each.folded, each.sentences)) for each in parsed]
    seconds = time.perf_counter() - started
    by_kind: dict[str, Counter[str]] = defaultdict(Counter)
    for (text, rows), found in zip(cases.items(), quantities, strict=True):
        for kind, counts in score(rows, found).items():
            by_kind[kind] += counts
            by_kind["all"] += counts
        if is_verbose:
            print_errors(text, rows, found)
    words = sum(len(text.split()) for text in cases)
    print(f"{path.name} sha256 {hashlib.sha256(path.read_bytes()).hexdigest()[:12]}; {len(cases)} texts", end="")
    print(f"; {seconds * 1e6 / words:.0f} ms per 1,000 words")
    print(f"{'kind':10} {'gold':>5} {'found':>5} {'relaxed':>8} {'strict':>7} {'value':>7} {'noun':>7}")
    for kind, counts in sorted(by_kind.items(), key=lambda item: (item[0] == "all", item[0])):
        figures = " ".join(f"{f1(counts[name], counts):7.3f}" for name in ("relaxed", "strict", "value", "noun"))
        print(f"{kind:10} {counts['gold']:5} {counts['found']:5}  {figures}")
    return int(f1(by_kind["all"]["noun"], by_kind["all"]) < FLOOR)


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "-v"]
    sys.exit(main(Path(arguments[0]) if arguments else GOLD, is_verbose="-v" in sys.argv))
