"""Knows what the model's attribute ruler says of a token, after asking it once for each kind of token.

The ruler tries some 170 patterns on every token, which is a sixth of the model's work. All but a few look at one token
only, and at nothing but its tag, its dependency and, for some words, its form. What is said of one such token holds for
all of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from spacy.attrs import DEP, LEMMA, LOWER, MORPH, POS, TAG  # type: ignore[import-not-found]  # no stubs
from spacy.pipeline import AttributeRuler

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.language import Language
    from spacy.tokens import Doc

_NAME: Final = "attribute_ruler"
_SEEN: Final = frozenset({"TAG", "DEP", "LOWER", "IS_SPACE"})
"""What a pattern may look at; a model with others is left as it is."""
_ASKED: Final = [LOWER, TAG, DEP]
_TOLD: Final = [POS, MORPH, LEMMA, TAG, DEP]

Kind = tuple[int, int, int]
"""The form (0 where no pattern asks for it), the tag and the dependency of a token."""


class RememberingRuler(AttributeRuler):
    """An attribute ruler that asks its patterns only for kinds of tokens that it has not met."""

    words: Words
    known: dict[Kind, tuple[int, ...]]

    def __call__(self, doc: Doc) -> Doc:
        """Set the attributes of each token."""
        rows = doc.to_array(_ASKED).tolist() if len(doc) else []
        if not rows:
            return doc
        words = self.words
        forms = [words.form(row[0]) for row in rows]
        kinds = [(form, row[1], row[2]) for form, row in zip(forms, rows, strict=True)]
        told = [self.known.get(kind) for kind in kinds]
        is_plain = words.longer.isdisjoint(mark for row in rows for mark in (row[0], row[2]))
        if is_plain and None not in told:
            doc.from_array(_TOLD, np.array(told, dtype=np.uint64))  # type: ignore[arg-type]  # its stub knows no uint64
            return doc
        doc = super().__call__(doc)
        if is_plain:
            self.known.update(zip(kinds, map(tuple, doc.to_array(_TOLD).tolist()), strict=True))
        return doc


class Words:
    """The words that the patterns of a ruler ask for; `longer` marks those that span several tokens."""

    def __init__(self, nlp: Language, patterns: list[dict[str, Any]]) -> None:
        self._strings = nlp.vocab.strings
        self._asked = [spec["LOWER"] for spec in _specs(patterns) if "LOWER" in spec]
        self._forms: dict[int, int] = {}
        self.longer = frozenset(
            nlp.vocab.strings.add(_mark(pattern))
            for each in patterns
            for pattern in each["patterns"]
            if len(pattern) > 1
        )

    def form(self, lower: int) -> int:
        """Give the word itself if a pattern may ask for it, else 0."""
        found = self._forms.get(lower)
        if found is None:
            text = self._strings[lower]
            is_asked = text.isspace() or any(_fits(text, wanted) for wanted in self._asked)
            found = self._forms[lower] = lower if is_asked else 0
        return found


def remember(nlp: Language) -> None:
    """Let the attribute ruler of a model remember, if it has one whose patterns allow that."""
    ruler = nlp.get_pipe(_NAME) if _NAME in nlp.pipe_names else None
    if type(ruler) is not AttributeRuler or "morphologizer" in nlp.pipe_names or not _may_remember(ruler.patterns):
        return
    words = Words(nlp, ruler.patterns)
    ruler.__class__ = RememberingRuler
    vars(ruler).update(words=words, known={})


def _may_remember(patterns: list[dict[str, Any]]) -> bool:
    """Say whether patterns look at nothing else, and each one of several tokens has its mark."""
    return all(set(spec) <= _SEEN and _is_plain(spec.get("LOWER")) for spec in _specs(patterns)) and all(
        len(pattern) == 1 or _mark(pattern) for each in patterns for pattern in each["patterns"]
    )


def _mark(pattern: list[dict[str, Any]]) -> str:
    """Give a word, or else a dependency, without which a pattern cannot match; empty when it names none."""
    named = [spec[name] for name in ("LOWER", "DEP") for spec in pattern if isinstance(spec.get(name), str)]
    return next(iter(named), "")


def _specs(patterns: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    return (spec for each in patterns for pattern in each["patterns"] for spec in pattern)


def _is_plain(wanted: str | Mapping[str, Any] | None) -> bool:
    return wanted is None or isinstance(wanted, str) or set(wanted) <= {"IN", "REGEX"}


def _fits(text: str, wanted: str | Mapping[str, Any]) -> bool:
    if isinstance(wanted, str):
        return text == wanted
    return text in wanted.get("IN", ()) or ("REGEX" in wanted and bool(re.search(wanted["REGEX"], text)))
