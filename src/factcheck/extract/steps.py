"""Knows how to run the model over a batch, and its parser and recognizer without letting go of the interpreter.

Inside their loop, which runs without the interpreter's lock, spaCy 3.8 asks for that lock again and again for every
token, which is more than half of the work. Asked from outside, step by step, they hold it and answer at once: the same
steps with the same scores.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spacy.pipeline import DependencyParser, EntityRecognizer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.language import Language
    from spacy.tokens import Doc

_STEPPED = (DependencyParser, EntityRecognizer)


def annotate(nlp: Language, texts: Iterable[str]) -> list[Doc]:
    """Give what `nlp.pipe` gives for one batch of texts."""
    docs = [nlp.make_doc(text) for text in texts]
    for _, component in nlp.pipeline:
        docs = _run(component, docs)
    return docs


def _run(component: Any, docs: list[Doc]) -> list[Doc]:  # a component has no common class
    if type(component) in _STEPPED and component.cfg["beam_width"] == 1:
        return _step_through(component, docs)
    if hasattr(component, "pipe"):
        return list(component.pipe(docs, batch_size=len(docs)))
    return [component(doc) for doc in docs]


def _step_through(component: Any, docs: list[Doc]) -> list[Doc]:  # compiled, without types
    """Take one transition in every document at a time, until none is left."""
    states = component.moves.init_batch(docs)
    left = [state for state in states if not state.is_final()]
    if left:
        steps = component.model.predict(docs)
        while left:
            left = component.transition_states(left, steps.predict(left))
        steps.clear_memory()  # it refers to itself, so that nothing else would
    component.set_annotations(docs, states)
    return docs
