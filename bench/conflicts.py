"""Score the whole program on the annotated stories of bench/accuracy: what it finds of the facts that are changed.

Usage: python bench/conflicts.py [--every N] [--stories FOLDER] [--min-confidence C] [--misses]

Each story is checked as its documents agree (nothing is to be reported), and once for each alternative of a mark (that
fact is to be reported, and nothing else). The weights of align/weights.json are fitted on these same stories, so that
the figures are an upper bound of what unseen texts get.
"""

import argparse
import hashlib
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "accuracy"))

from stories import FOLDER, Case, Mark, Text, all_stories, cases_of

from factcheck.align import align
from factcheck.config import DEFAULT_MIN_CONFIDENCE
from factcheck.extract import extract_all
from factcheck.model import Conflict, Extraction, Mention, RuleSpec
from factcheck.rules import RULES
from factcheck.sources import describe
from factcheck.weigh import weigh

SPECS = {rule.NAME: RuleSpec(rule.NAME, rule.CATEGORY, rule.SEVERITY, rule.MESSAGE) for rule in RULES}


@cache
def extraction(text: Text) -> Extraction:
    """Read one document, once for all cases that have it."""
    return next(extract_all([describe(text.document)]))


def conflicts_of(case: Case, least: float) -> list[Conflict]:
    """Run the program on a case."""
    corpus = align([extraction(text) for text in case.texts])
    clashes = [clash for rule in RULES for clash in rule.find(corpus)]
    return [conflict for conflict in weigh(clashes, corpus, SPECS) if conflict.confidence >= least]


def touches(mentions: Iterable[Mention], document: str, mark: Mark) -> bool:
    """Say whether a cited place shares a character with a mark."""
    return any(
        mention.span.document == document and mention.span.start < mark.end and mark.start < mention.span.end
        for mention in mentions
    )


def is_right(conflict: Conflict, case: Case) -> bool:
    """Say whether a conflict cites the changed fact and the same fact in another place."""
    wrong = case.wrong
    if wrong is None or not touches(conflict.mentions, case.changed, wrong):
        return False
    return any(
        touches(conflict.mentions, text.name, mark)
        for text in case.texts
        for mark in text.marks
        if (mark.kind, mark.key) == (wrong.kind, wrong.key) and (text.name, mark.start) != (case.changed, wrong.start)
    )


def chosen(folder: Path, every: int) -> Iterator[Case]:
    """Yield every story as written and every n-th of its changed cases."""
    for story in all_stories(folder):
        whole, *changed = cases_of(story)
        yield whole
        yield from changed[::every]


def main() -> int:
    """Print recall by kind, precision, and how many stories stay silent as written."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--stories", type=Path, default=FOLDER)
    parser.add_argument("--min-confidence", type=float, default=DEFAULT_MIN_CONFIDENCE)
    parser.add_argument("--misses", action="store_true")
    given = parser.parse_args()
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sorted(given.stories.glob("*.story")))).hexdigest()
    count: Counter[str] = Counter()
    found: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    started = time.perf_counter()
    for case in chosen(given.stories, given.every):
        reported = conflicts_of(case, given.min_confidence)
        right = [conflict for conflict in reported if is_right(conflict, case)]
        count.update(right=len(right), wrong=len(reported) - len(right))
        if case.wrong is None:
            count.update(stories=1, silent=not reported)
            continue
        asked[case.wrong.kind] += 1
        found[case.wrong.kind] += bool(right)
        if given.misses and not right:
            print("missed", case.name)
    print(f"{count['stories']} stories, sha256 {digest[:12]}; {time.perf_counter() - started:.0f} s")
    for kind, number in asked.most_common():
        print(f"{kind:10} {found[kind]:5} of {number:5}  {found[kind] / number:.2f}")
    recall = sum(found.values()) / max(1, sum(asked.values()))
    precision = count["right"] / max(1, count["right"] + count["wrong"])
    print(f"recall {recall:.2f}, precision {precision:.2f}, silent as written {count['silent']} of {count['stories']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
