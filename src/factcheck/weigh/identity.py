"""Knows which name a conflict keeps while documents are renamed, moved, reordered or edited elsewhere.

It rests on the fact alone: the rule, what is asked of which subject, and the values. No paths and no lines, nothing
that depends on which document comes first, and nothing that is counted over the corpus.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.model import Clash

_LENGTH: Final = 12
_LABELS: Final = "person org place group product work event facility law other".split()
_ATTRIBUTES: Final = {**dict.fromkeys(_LABELS, "entity"), "date": "time", "set": "time"}
"""Two documents may label one thing in two ways; the name of a conflict must not depend on which comes first."""
_TELLING: Final = frozenset({"entity", "name", "speaker", "wording"})
"""Attributes of which the values, names or quoted words, say by themselves which fact it is.

A subject is found on one side only, and would change the name for nothing.
"""


def identity(rule: str, clashes: Sequence[Clash], values: Iterable[str]) -> str:
    """Hash rule, subject, attribute and sorted values."""
    attribute = _commonest(_ATTRIBUTES.get(clash.attribute, clash.attribute) for clash in clashes)
    subject = "" if attribute in _TELLING else _commonest(clash.subject.lower() for clash in clashes)
    text = "\x1f".join([rule, subject, attribute, *sorted(values)])
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]


def _commonest(words: Iterable[str]) -> str:
    """Give the word that most have, so that one more document that agrees changes nothing; the last one of equals."""
    counts = Counter(words)
    return max(counts, key=lambda word: (counts[word], word))
