"""Fit the weights of src/factcheck/align/weights.json on the annotated stories of bench/accuracy.

Usage: python scripts/fit_slots.py [--variants N] [--cache FOLDER] [--held-out K] [--write]

Two logistic models a kind of value (quantity, timex, name, word): "slot" says whether two values answer one question,
"clash" says, given what else both could answer, whether two values that cannot both hold are a conflict. A pair is a
positive where both values lie in marks of one key. For each story, variants are made in which each key is changed in one
document or none; variant 0 is the story as written. Every fifth story (--held-out) is scored only.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "bench" / "accuracy"))

from stories import Mark, Story, Text, all_stories, with_words  # noqa: E402

from factcheck.align import slots  # noqa: E402
from factcheck.align.chains import all_chains  # noqa: E402
from factcheck.align.sentences import Likeness, align_sentences, collect_terms  # noqa: E402
from factcheck.extract import extract_all  # noqa: E402
from factcheck.model import Extraction, Relation  # noqa: E402
from factcheck.sources import describe  # noqa: E402

WEIGHTS = ROOT / "src" / "factcheck" / "align" / "weights.json"
KINDS = ("quantity", "timex", "name", "word")
SHARE_CHANGED = 0.35
"""Share of the keys that a variant changes: more, and the models believe that everything conflicts."""
PENALTY = 2.0
"""Weight of the squared weights against the log loss; less, and rare features run away."""
STEPS = 60


def variants(story: Story, count: int) -> Iterator[tuple[Text, ...]]:
    """Yield the story as written, then versions in which some keys have other words in one document."""
    yield story.texts
    dice = random.Random(story.name)
    for _ in range(count):
        texts = list(story.texts)
        keys = {(mark.kind, mark.key) for text in texts for mark in text.marks if mark.wrong}
        for key in sorted(keys):
            if dice.random() > SHARE_CHANGED:
                continue
            places = [i for i, text in enumerate(texts) if any((m.kind, m.key) == key and m.wrong for m in text.marks)]
            number = dice.choice(places)
            mark = next(m for m in texts[number].marks if (m.kind, m.key) == key and m.wrong)
            texts[number], _ = with_words(texts[number], mark, dice.choice(mark.wrong))
        yield tuple(texts)


def extracted(texts: tuple[Text, ...], cache: Path) -> list[Extraction]:
    """Extract documents, each text once."""
    found = []
    for text in texts:
        name = hashlib.sha256(f"{text.name}{text.published}{text.plain}".encode()).hexdigest()[:24]
        path = cache / f"{name}.pickle"
        if path.exists():
            found.append(pickle.loads(path.read_bytes()))
            continue
        extraction = next(extract_all([describe(text.document)]))
        path.write_bytes(pickle.dumps(extraction))
        found.append(extraction)
    return found


def key_at(texts: tuple[Text, ...], number: int, start: int, end: int) -> Mark | None:
    """Give the mark that a span touches."""
    return next((mark for mark in texts[number].marks if start < mark.end and mark.start < end), None)


def examples(texts: tuple[Text, ...], cache: Path) -> Iterator[tuple[list[slots.Candidate], list[bool]]]:
    """Yield the candidates of each two documents with whether both values lie in marks of one key."""
    extractions = extracted(texts, cache)
    likeness = Likeness(collect_terms(extractions))
    chains = tuple(all_chains(extractions))
    alignments = tuple(align_sentences(extractions, likeness, within=False))
    for found in slots.candidates(extractions, chains, alignments, likeness, within=False):
        labels = []
        for item in found:
            left = key_at(texts, item.ours.site.place[0], item.ours.value.span.start, item.ours.value.span.end)
            right = key_at(texts, item.theirs.site.place[0], item.theirs.value.span.start, item.theirs.value.span.end)
            labels.append(bool(left and right and (left.kind, left.key) == (right.kind, right.key)))
        yield found, labels


def fit(rows: list[dict[str, float]], labels: list[bool], weights: list[float]) -> dict[str, float]:
    """Fit a logistic model by Newton's method with a squared penalty (Hastie, Tibshirani and Friedman, 4.4.1)."""
    names = sorted({name for row in rows for name in row})
    table = np.array([[1.0, *(row.get(name, 0.0) for name in names)] for row in rows])
    target, weight = np.array(labels, dtype=float), np.array(weights)
    found = np.zeros(table.shape[1])
    ridge = np.diag([1e-6, *[PENALTY] * len(names)])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(table @ found, -30, 30)))
        gradient = table.T @ (weight * (target - chance)) - ridge @ found
        curve = table.T @ (table * (weight * chance * (1 - chance))[:, None]) + ridge
        step = np.linalg.solve(curve, gradient)
        found += step
        if np.abs(step).max() < 1e-6:
            break
    return {"bias": round(float(found[0]), 3), **{name: round(float(v), 3) for name, v in zip(names, found[1:], strict=True)}}


def measure(scores: list[float], labels: list[bool]) -> str:
    """Say precision and recall at some thresholds."""
    said = []
    for least in (0.3, 0.5, 0.8):
        hits = sum(label and score >= least for score, label in zip(scores, labels, strict=True))
        shown = sum(score >= least for score in scores)
        said.append(f"{least}: P {hits / max(1, shown):.2f} R {hits / max(1, sum(labels)):.2f} ({hits}/{shown}/{sum(labels)})")
    return "; ".join(said)


def main() -> int:
    """Fit both models of each kind and print how they do on stories that they have not seen."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--variants", type=int, default=3)
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "factcheck-fit")
    parser.add_argument("--held-out", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    given.cache.mkdir(parents=True, exist_ok=True)
    groups: list[tuple[bool, list[slots.Candidate], list[bool]]] = []
    for number, story in enumerate(all_stories()):
        is_unseen = given.held_out > 0 and number % given.held_out == 0
        for texts in variants(story, given.variants):
            groups += [(is_unseen, found, labels) for found, labels in examples(texts, given.cache)]
    models: dict[str, dict[str, float]] = {}
    for kind in KINDS:
        models |= fit_kind(kind, groups)
    if given.write:
        WEIGHTS.write_text(json.dumps(models, indent=1, sort_keys=True) + "\n", "utf-8")
    return 0


def fit_kind(kind: str, groups: list[tuple[bool, list[slots.Candidate], list[bool]]]) -> dict[str, dict[str, float]]:
    """Fit the slot model of a kind, then the clash model on top of it."""
    data: dict[bool, list[Any]] = defaultdict(list)
    for is_unseen, found, labels in groups:
        data[is_unseen] += [(dict(i.features), label) for i, label in zip(found, labels, strict=True) if i.kind == kind]
    slot = fit([row for row, _ in data[False]], [label for _, label in data[False]], [1.0] * len(data[False]))
    weights = slots.all_weights()
    weights[f"{kind} slot"] = slot
    rows: dict[bool, list[Any]] = defaultdict(list)
    for is_unseen, found, labels in groups:
        mine = [(item, label) for item, label in zip(found, labels, strict=True) if item.kind == kind]
        truth = {(item.ours.number, item.theirs.number): label for item, label in mine}
        scored = [slots.with_score(item) for item, _ in mine]
        for item in slots.with_rivals(scored):
            rows[is_unseen].append((dict(item.features), truth[item.ours.number, item.theirs.number]))
    clash = fit([row for row, _ in rows[False]], [label for _, label in rows[False]], [1.0] * len(rows[False]))
    weights[f"{kind} clash"] = clash
    for name, is_unseen in (("seen", False), ("unseen", True)):
        if rows[is_unseen]:
            scores = [slots.score_of(f"{kind} clash", row) for row, _ in rows[is_unseen]]
            print(f"{kind} clash, {name}: {measure(scores, [label for _, label in rows[is_unseen]])}", flush=True)
    return {f"{kind} slot": slot, f"{kind} clash": clash}


if __name__ == "__main__":
    sys.exit(main())
