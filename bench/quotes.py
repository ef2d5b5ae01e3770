"""Score quotations: found and given to the right speaker in a labelled file; altered ones told from other utterances.

Usage: python bench/quotes.py [GOLD.jsonl]

Without a file the rules' own fixture folders are scored: each "fires-*" must fire, each "quiet-*" must not. A gold
file has one JSON object a line: {"text": …, "gold_quotes": [{"kind": "direct", "content": …, "quoted": […], "speaker":
…}]}. "quoted" are the stretches inside marks; only the kind "direct" has to be found, and what fits another kind's
stretches, or has fewer than four words, is neither right nor wrong. Documents in marks that the gold's makers did not
read (the gold has nothing in marks, the text has pairs of apostrophes) are scored apart.
"""

import hashlib
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path
from typing import Any

from factcheck.extract import extract_all
from factcheck.model import Corpus, Document, Quote
from factcheck.rules import quote_altered, speaker_mismatch

FIXTURES = Path(__file__).parent.parent / "fixtures" / "rules"
FLOOR = 1.0
"""Share of the fixture folders that behave; it only goes up."""
F1_FLOOR, SPEAKER_FLOOR = 0.92, 0.75
FEWEST = 4
"""Words from which a quotation that the gold lacks counts as a false one."""
ENOUGH = 0.8
"""Confidence from which a clash counts, and likeness from which two quotations are the same one."""


def words(text: str) -> list[str]:
    """Give the lower-case words of a text."""
    return re.sub(r"\W+", " ", text.lower()).split()


def likeness(left: str, right: str) -> float:
    """Give the Dice overlap of two texts in words, in order."""
    return SequenceMatcher(None, words(left), words(right), autojunk=False).ratio()


def score(gold: Sequence[dict[str, Any]], found: Iterable[Quote]) -> Counter[str]:
    """Match every direct gold quotation to the likest one found, and count right speakers by their last word."""
    counts: Counter[str] = Counter()
    left = list(found)
    for each in gold:
        if each["kind"] != "direct":
            continue
        counts["gold"] += 1
        texts = [each["content"], *each["quoted"]]
        best = max(left, key=partial(likest, texts), default=None)
        if best is None or likest(texts, best) < ENOUGH:
            continue
        left.remove(best)
        counts["matched"] += 1
        said = words(best.attribution.speaker.text if best.attribution else "")
        expected = words(each["speaker"] or "")
        if expected:
            counts["attributed"] += 1
            counts["right"] += bool(said and (expected[-1] in said or said[-1] in expected))
    others = [text for each in gold if each["kind"] != "direct" for text in each["quoted"]]
    counts["false"] = sum(len(words(quote.span.text)) >= FEWEST and likest(others, quote) < ENOUGH for quote in left)
    return counts


def likest(texts: Sequence[str], quote: Quote) -> float:
    """Give the likeness of a quotation to the likest of some texts."""
    return max((likeness(text, quote.span.text) for text in texts), default=0.0)


def is_unread(row: dict[str, Any]) -> bool:
    """Say whether the gold has nothing in marks although the text is full of them."""
    return row["text"].count("''") > 1 and not any(each["quoted"] for each in row["gold_quotes"])


def rates(counts: Counter[str]) -> tuple[float, float]:
    """Give F1 and the share of right speakers."""
    f1 = 2 * counts["matched"] / max(1, counts["gold"] + counts["matched"] + counts["false"])
    return f1, counts["right"] / max(1, counts["attributed"])


def score_gold(path: Path) -> int:
    """Print F1 and the share of right speakers on a gold file, with and without the documents that the gold misread."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    started = time.perf_counter()
    extractions = extract_all(Document(str(i), row["text"]) for i, row in enumerate(rows))
    scored = [
        (is_unread(row), score(row["gold_quotes"], each.quotes)) for row, each in zip(rows, extractions, strict=True)
    ]
    read = sum((counts for unread, counts in scored if not unread), Counter())
    everything = sum((counts for _, counts in scored), Counter())
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    print(f"{path.name} sha256 {digest}; {len(rows)} documents, {time.perf_counter() - started:.1f} s with the model")
    for name, counts in (("all documents", everything), ("without those in unread marks", read)):
        f1, speaker = rates(counts)
        print(f"{name}: F1 {f1:.3f}, speaker right {speaker:.3f} ({dict(counts)})")
    f1, speaker = rates(read)
    return int(f1 < F1_FLOOR or speaker < SPEAKER_FLOOR)


def score_fixtures() -> int:
    """Print which fixture folders of both rules misbehave."""
    right, wrong = 0, []
    for rule in (quote_altered, speaker_mismatch):
        for case in sorted((FIXTURES / rule.NAME).iterdir()):
            documents = [Document(path.name, path.read_text(encoding="utf-8")) for path in sorted(case.glob("*.txt"))]
            clashes = rule.find(Corpus(tuple(extract_all(documents)), (), (), ()))
            fires = any(clash.confidence >= ENOUGH and clash.guard is None for clash in clashes)
            if fires == case.name.startswith("fires"):
                right += 1
            else:
                wrong.append(f"{rule.NAME}/{case.name}")
    share = right / (right + len(wrong))
    print(f"fixtures: {right} of {right + len(wrong)} behave; wrong: {', '.join(wrong) or 'none'}")
    return int(share < FLOOR)


if __name__ == "__main__":
    sys.exit(score_gold(Path(sys.argv[1])) if len(sys.argv) > 1 else score_fixtures())
