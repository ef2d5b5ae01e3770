"""Score quotations: found and given to the right speaker in a labelled file; altered ones told from other utterances.

Usage: python bench/quotes.py [GOLD.jsonl]

Without a file the rules' own fixture folders are scored: each "fires-*" must fire, each "quiet-*" must not. A gold
file has one JSON object a line: {"text": …, "quotes": [{"text": …, "speaker": …}]}, the speaker null when unknown.
"""

import hashlib
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher
from pathlib import Path

from factcheck.extract import extract_all
from factcheck.model import Corpus, Document, Quote
from factcheck.rules import quote_altered, speaker_mismatch

FIXTURES = Path(__file__).parent.parent / "fixtures" / "rules"
FLOOR = 1.0
"""Share of the fixture folders that behave; it only goes up."""
F1_FLOOR, SPEAKER_FLOOR = 0.92, 0.75
ENOUGH = 0.8
"""Confidence from which a clash counts, and likeness from which two quotations are the same one."""


def words(text: str) -> list[str]:
    """Give the lower-case words of a text."""
    return re.sub(r"\W+", " ", text.lower()).split()


def likeness(left: str, right: str) -> float:
    """Give the Dice overlap of two texts in words, in order."""
    return SequenceMatcher(None, words(left), words(right), autojunk=False).ratio()


def score(gold: Iterable[dict[str, str | None]], found: Iterable[Quote]) -> Counter[str]:
    """Match every gold quotation to the likest one found, and count right speakers by their last word."""
    counts: Counter[str] = Counter()
    left = list(found)
    counts["found"] = len(left)
    for each in gold:
        counts["gold"] += 1
        text = each["text"] or ""
        best = max(left, key=lambda quote: likeness(text, quote.span.text), default=None)
        if best is None or likeness(text, best.span.text) < ENOUGH:
            continue
        left.remove(best)
        counts["matched"] += 1
        said = words(best.attribution.speaker.text if best.attribution else "")
        expected = words(each["speaker"] or "")
        if expected:
            counts["attributed"] += 1
            counts["right"] += bool(said and (expected[-1] in said or said[-1] in expected))
    return counts


def score_gold(path: Path) -> int:
    """Print F1 and the share of right speakers on a gold file."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    counts: Counter[str] = Counter()
    started = time.perf_counter()
    extractions = extract_all(Document(str(i), row["text"]) for i, row in enumerate(rows))
    for row, extraction in zip(rows, extractions, strict=True):
        counts += score(row["quotes"], extraction.quotes)
    f1 = 2 * counts["matched"] / (counts["gold"] + counts["found"])
    speaker = counts["right"] / counts["attributed"] if counts["attributed"] else 1.0
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    print(f"{path.name} sha256 {digest}; {len(rows)} documents, {time.perf_counter() - started:.1f} s with the model")
    print(f"quotations F1 {f1:.3f} ({dict(counts)}), speaker right {speaker:.3f}")
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
