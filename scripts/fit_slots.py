"""Fit the weights of src/factcheck/align/weights.json on the annotated stories of bench/accuracy.

Usage: python scripts/fit_slots.py [--variants N] [--cache FOLDER] [--write]

Two logistic models a kind of value (quantity, timex, name): "slot" says whether two values answer one question,
"clash" says, given what else both could answer, whether two values that cannot both hold are a conflict. A pair is a
positive where both values lie in marks of one key. For each story, variants are made in which each key is changed in
one document or none; variant 0 is the story as written. Excerpts of a sentence or two of two documents, and sentences
before and after a change, teach the "brief" models, for documents that are as short. The chances are scaled on stories
left out, five folds.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import random
import re
import sys
from collections import Counter
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "bench" / "accuracy"))

from stories import Mark, Story, Text, all_stories, with_words  # noqa: E402

from factcheck.align import slots  # noqa: E402
from factcheck.align.chains import all_chains  # noqa: E402
from factcheck.align.sentences import Likeness, align_sentences, collect_terms  # noqa: E402
from factcheck.extract import extract_all  # noqa: E402
from factcheck.model import Relation  # noqa: E402
from factcheck.sources import describe  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Extraction

WEIGHTS = ROOT / "src" / "factcheck" / "align" / "weights.json"
KINDS = ("quantity", "timex", "name")
SHARE_CHANGED = 0.35
"""Share of the keys that a variant changes: more, and the models believe that everything conflicts."""
PENALTY = 2.0
"""Weight of the squared weights against the log loss; less, and rare features run away."""
STEPS = 60
FOLDS = 5
SCALED_FROM = 0.2
"""Chances are scaled where they matter: the many small ones would decide how the few large ones are read."""
EXCERPTED = 5
"""Variants from which excerpts are taken: more of them would outnumber the sentences before and after a change."""
EXCERPTS = 4
"""Pairs of excerpts about one fact that a variant gives for two documents."""
IN_COMMON = 2
"""Longer words that two excerpts about one fact share at least: nobody sets side by side what shares none."""
LONG_WORD = 5
SHARE_OF_TWO = 0.4
SCALED_WITH = 20
"""Likely pairs that have to be right before chances are scaled at all; from a handful, anything follows."""
REPORTED = 0.8
HOLDS = 0.95
"""Share of what is reported that is right from which chances are left as they are."""
UNPROVEN = {"bias": 0.0, "logit": 0.5}
"""What is done to chances that cannot be scaled: they are drawn to the middle, where they are not reported."""
Row = tuple[dict[str, float], bool, float]
"""The features of a pair, its label, its weight."""
Label = bool | None
"""Whether two values answer one question; None where a story does not say."""


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


def excerpts(texts: tuple[Text, ...], name: str, cache: Path) -> Iterator[tuple[Text, ...]]:
    """Yield single sentences, or two in a row, of two documents, about one fact."""
    dice = random.Random(name)
    extractions = extracted(texts, cache)
    cuts = [list(cuts_of(text, extraction)) for text, extraction in zip(texts, extractions, strict=True)]
    for left, right in combinations(range(len(texts)), 2):
        if texts[left].name == texts[right].name:
            continue
        together = [
            (ours, theirs)
            for ours in cuts[left]
            for theirs in cuts[right]
            if keys_of(ours) & keys_of(theirs) and len(words_of(ours) & words_of(theirs)) >= IN_COMMON
        ]
        yield from dice.sample(together, min(len(together), EXCERPTS))


def revisions(story: Story, cache: Path) -> Iterator[tuple[Text, ...]]:
    """Yield single sentences with the same sentence after one of its facts was changed."""
    dice = random.Random(story.name)
    for text in story.texts:
        marks = [mark for mark in text.marks if mark.wrong]
        sentences = extracted((text,), cache)[0].sentences
        for mark in dice.sample(marks, min(len(marks), EXCERPTS)):
            changed, new = with_words(text, mark, dice.choice(mark.wrong))
            whole = [each for each in sentences if each.tokens[0].start <= mark.start < each.tokens[-1].end]
            if whole and mark.end <= whole[0].tokens[-1].end:
                start, end = whole[0].tokens[0].start, whole[0].tokens[-1].end
                yield cut(text, start, end, "old"), cut(changed, start, end + new.end - mark.end, "new")


def cut(text: Text, start: int, end: int, name: str) -> Text:
    """Give a part of a text as a text of its own, with its marks."""
    marks = tuple(
        replace(mark, start=mark.start - start) for mark in text.marks if start <= mark.start and mark.end <= end
    )
    return Text(f"{name} {text.name}", text.published, text.plain[start:end], marks)


def cuts_of(text: Text, extraction: Extraction) -> Iterator[Text]:
    """Yield each sentence that has a mark as a text of its own, some with the sentence before."""
    dice = random.Random(text.name + text.plain)
    sentences = extraction.sentences
    for number, sentence in enumerate(sentences):
        first = sentences[max(0, number - (dice.random() < SHARE_OF_TWO))]
        found = cut(text, first.tokens[0].start, sentence.tokens[-1].end, "from")
        if found.marks:
            yield found


def words_of(text: Text) -> set[str]:
    """Give the longer words of a text, in lower case."""
    return {word for word in re.findall(r"[a-z]+", text.plain.lower()) if len(word) >= LONG_WORD}


def keys_of(text: Text) -> set[tuple[str, str]]:
    """Give the facts that are marked in a text."""
    return {(mark.kind, mark.key) for mark in text.marks}


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


def examples(texts: tuple[Text, ...], cache: Path) -> Iterator[tuple[list[slots.Candidate], list[Label]]]:
    """Yield the candidates of each two documents with whether both values lie in marks of one key.

    Nothing is said of a changed value against an unmarked one that it contradicts: the unmarked one may well tell the
    fact as it was.
    """
    extractions = extracted(texts, cache)
    likeness = Likeness(collect_terms(extractions))
    chains = tuple(all_chains(extractions))
    alignments = tuple(align_sentences(extractions, likeness, within=True))
    for found in slots.candidates(extractions, chains, alignments, likeness):
        labels: list[Label] = []
        for item in found:
            left = key_at(texts, item.ours.site.place[0], item.ours.value.span.start, item.ours.value.span.end)
            right = key_at(texts, item.theirs.site.place[0], item.theirs.value.span.start, item.theirs.value.span.end)
            if item.relation is Relation.CONTRADICTORY and is_open(left, right):
                labels.append(None)
            else:
                labels.append(bool(left and right and (left.kind, left.key) == (right.kind, right.key)))
        yield found, labels


def is_open(left: Mark | None, right: Mark | None) -> bool:
    """Say whether one value was changed and the other lies in no mark."""
    return (left is None and right is not None and right.is_changed) or (
        right is None and left is not None and left.is_changed
    )


def examples_of(story: Story, count: int, cache: Path) -> Iterator[tuple[list[slots.Candidate], list[Label]]]:
    """Yield the examples of all variants of a story, of their excerpts, and of sentences before and after a change."""
    for pair in revisions(story, cache):
        yield from examples(pair, cache)
    for number, texts in enumerate(variants(story, count)):
        yield from examples(texts, cache)
        if number <= EXCERPTED:
            for pair in excerpts(texts, f"{story.name} {number}", cache):
                yield from examples(pair, cache)


@dataclass(frozen=True)
class Group:
    """The candidates of two documents with their labels; what stands in several variants of a story weighs less."""

    story: int
    found: list[slots.Candidate]
    labels: list[bool]
    weights: list[float]

    def of(self, kind: str) -> list[tuple[slots.Candidate, bool, float]]:
        """Give the candidates of a kind with label and weight."""
        return [at for at in zip(self.found, self.labels, self.weights, strict=True) if at[0].kind == kind]


def weighted(found: list[tuple[list[slots.Candidate], list[Label]]], story: int) -> Iterator[Group]:
    """Weigh each candidate of a story by the inverse of how often the variants repeat it, 0 without a label."""
    counts = Counter(identity(item) for items, _ in found for item in items)
    for items, labels in found:
        weights = [
            0.0 if label is None else 1 / counts[identity(item)] for item, label in zip(items, labels, strict=True)
        ]
        yield Group(story, items, list(map(bool, labels)), weights)


def identity(item: slots.Candidate) -> tuple[object, ...]:
    """Give what is the same in all variants that leave a pair as it is; excerpts are told apart by their likeness."""
    sides = ((held.site.place, held.number, held.value.span.text) for held in (item.ours, item.theirs))
    return (item.kind, *sides, slots.is_brief(item) and (item.features["meaning"], item.features["overlap"]))


def fit(
    rows: list[dict[str, float]], labels: list[bool], weights: list[float], penalty: float = PENALTY
) -> dict[str, float]:
    """Fit a logistic model by Newton's method with a squared penalty (Hastie, Tibshirani and Friedman, 4.4.1)."""
    names = sorted({name for row in rows for name in row})
    table = np.array([[1.0, *(row.get(name, 0.0) for name in names)] for row in rows])
    target, weight = np.array(labels, dtype=float), np.array(weights)
    found = np.zeros(table.shape[1])
    ridge = np.diag([1e-6, *[penalty] * len(names)])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(table @ found, -30, 30)))
        gradient = table.T @ (weight * (target - chance)) - ridge @ found
        curve = table.T @ (table * (weight * chance * (1 - chance))[:, None]) + ridge
        step = np.linalg.solve(curve, gradient)
        found += step
        if np.abs(step).max() < 1e-6:
            break
    return {
        "bias": round(float(found[0]), 3),
        **{name: round(float(v), 3) for name, v in zip(names, found[1:], strict=True)},
    }


def measure(scores: list[float], kept: list[tuple[dict[str, float], bool, float]]) -> str:
    """Say precision and recall at some thresholds, repeated pairs weighing less."""
    said = []
    total = sum(weight for _, label, weight in kept if label)
    for least in (0.3, 0.5, 0.8):
        shown = [(label, weight) for score, (_, label, weight) in zip(scores, kept, strict=True) if score >= least]
        hits, all_shown = sum(weight for label, weight in shown if label), sum(weight for _, weight in shown)
        precision, recall = hits / max(1e-9, all_shown), hits / max(1e-9, total)
        said.append(f"{least}: P {precision:.2f} R {recall:.2f} ({hits:.0f} of {all_shown:.0f})")
    return "; ".join(said)


def main() -> int:
    """Fit both models of each kind and print how they do on stories that they have not seen."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--variants", type=int, default=8)
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "factcheck-fit")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    given.cache.mkdir(parents=True, exist_ok=True)
    groups: list[Group] = []
    for number, story in enumerate(all_stories()):
        mine = list(examples_of(story, given.variants, given.cache))
        groups += weighted(mine, number)
    models: dict[str, dict[str, float]] = {}
    short = [group for group in groups if any(map(slots.is_brief, group.found))]
    long = [group for group in groups if not any(map(slots.is_brief, group.found))]
    for kind in KINDS:
        models |= fit_kind(kind, long)
        if kind != "name":
            models |= fit_kind(kind, short, "brief ")
    if given.write:
        WEIGHTS.write_text(json.dumps(models, indent=1, sort_keys=True) + "\n", "utf-8")
    return 0


def fit_kind(kind: str, groups: list[Group], brief: str = "") -> dict[str, dict[str, float]]:
    """Fit both models of a kind on all stories, scaled so that the chances they give hold on stories left out."""
    unseen: list[Row] = []
    for fold in range(FOLDS):
        models = fit_models(kind, [group for group in groups if group.story % FOLDS != fold], brief)
        rest = [group for group in groups if group.story % FOLDS == fold]
        unseen += [({"logit": logit_of(models[1], row)}, label, weight) for row, label, weight in left_over(kind, rest)]
    print(f"{brief}{kind}, left out, as fitted: {measure([chance(row['logit']) for row, _, _ in unseen], unseen)}")
    likely = [row for row in unseen if chance(row[0]["logit"]) >= SCALED_FROM]
    is_enough = sum(weight for _, label, weight in likely if label) >= SCALED_WITH
    if not is_enough:
        scale = UNPROVEN
    elif share_right(unseen) >= HOLDS:
        scale = {"bias": 0.0, "logit": 1.0}
    else:
        scale = fit(*map(list, zip(*likely, strict=True)), penalty=0.1)
    slot, clash = fit_models(kind, groups, brief)
    scaled = {name: round(value * scale["logit"], 3) for name, value in clash.items()}
    scaled["bias"] = round(scaled["bias"] + scale["bias"], 3)
    chances = [chance(scale["bias"] + scale["logit"] * row["logit"]) for row, _, _ in unseen]
    print(f"{brief}{kind}, left out, scaled by {scale}: {measure(chances, unseen)}")
    print(calibration(chances, unseen), flush=True)
    return {f"{brief}{kind} slot": slot, f"{brief}{kind} clash": scaled}


def share_right(rows: list[Row]) -> float:
    """Give the share that is right of what is reported, by the chances as they were fitted."""
    shown = [(label, weight) for row, label, weight in rows if chance(row["logit"]) >= REPORTED]
    return sum(weight for label, weight in shown if label) / max(1e-9, sum(weight for _, weight in shown))


def fit_models(kind: str, groups: list[Group], brief: str = "") -> tuple[dict[str, float], dict[str, float]]:
    """Fit the slot model of a kind, then the clash model on what the first one leaves over."""
    mine = [at for group in groups for at in group.of(kind)]
    slot = fit([dict(item.features) for item, _, _ in mine], [label for _, label, _ in mine], [w for _, _, w in mine])
    slots.all_weights()[f"{brief}{kind} slot"] = slot
    kept = [
        ({name: row[name] for name in CLASH if name in row}, label, weight)
        for row, label, weight in left_over(kind, groups)
    ]
    return slot, fit(*map(list, zip(*kept, strict=True)))


def left_over(kind: str, groups: list[Group]) -> Iterator[Row]:
    """Yield the features of the clashing pairs that nothing answers, one to one, by the slot model in force."""
    for group in groups:
        mine = group.of(kind)
        truth = {(item.ours.number, item.theirs.number): (label, weight) for item, label, weight in mine}
        for item in best(slots.with_rivals([slots.with_score(item) for item, _, _ in mine])):
            yield dict(item.features), *truth[item.ours.number, item.theirs.number]


def logit_of(weights: dict[str, float], row: dict[str, float]) -> float:
    """Give the log odds that a linear model sees."""
    return weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in row.items())


def chance(logit: float) -> float:
    """Turn log odds into a probability."""
    return float(1 / (1 + np.exp(-np.clip(logit, -30, 30))))


def calibration(scores: list[float], rows: list[Row]) -> str:
    """Say which share was right in each band of the chances given."""
    said = []
    for low, high in ((0.3, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        band = [(label, weight) for score, (_, label, weight) in zip(scores, rows, strict=True) if low <= score < high]
        total = sum(weight for _, weight in band)
        right = sum(weight for label, weight in band if label)
        said.append(f"{low:.1f} to {min(high, 1.0):.1f}: {right / max(1e-9, total):.2f} of {total:.0f}")
    return "  right by band: " + "; ".join(said)


CLASH = (
    *("slot", "margin", "alone", "left over", "near miss", "long slip", "unit slip", "window", "around", "partners"),
    *("noun", "other names", "names", "within", "other owner", "plan", "other period"),
    *("close", "distance", "other grain", "weekdays", "figures", "words"),
)
"""Features of the clash model; more of them fit the stories and not the next ones."""


def best(found: Iterator[slots.Candidate]) -> Iterator[slots.Candidate]:
    """Yield candidates one to one, by the first score."""
    used: set[tuple[int, int]] = set()
    for item in sorted(found, key=lambda one: -one.features["slot"]):
        sides = {(0, item.ours.number), (1, item.theirs.number)}
        if not sides & used:
            used |= sides
            yield item


if __name__ == "__main__":
    sys.exit(main())
