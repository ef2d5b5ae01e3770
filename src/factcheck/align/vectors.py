"""Knows how alike two words are, by static word vectors that ship with a package; they propose and never decide.

The vectors are those of wordllama (256 dimensions, averaged over the pieces of a word); the files are read directly,
because importing the package costs more than all the look-ups of a run.
"""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from factcheck.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray
    from tokenizers import Tokenizer

LEAST_ALIKE: Final = 0.35
"""Cosine under which two words tell nothing: "keep" and "live" have 0.17, "closed" and "shut" 0.57."""
_CHUNK: Final = 2048
_REMEMBERED: Final = 30_000
"""Words whose vectors are held, a kilobyte each."""
_PACKAGE: Final = "wordllama"
_TOKENIZER: Final = "tokenizers/l2_supercat_tokenizer_config.json"
_WEIGHTS: Final = "weights/l2_supercat_256.safetensors"


def neighbours(words: Iterable[str]) -> dict[str, dict[str, float]]:
    """Give for each word the others of the collection that are like it, with the cosine, 0.35 to 1."""
    vocabulary = sorted(set(words))
    return neighbours_of(vocabulary, word_vectors(vocabulary))


def neighbours_of(vocabulary: Sequence[str], vectors: NDArray[np.float32]) -> dict[str, dict[str, float]]:
    """Give for each word the others that are like it; `vectors` has a row a word.

    The product is made in bands, so that memory grows with the words and not with their square.
    """
    found: dict[str, dict[str, float]] = {}
    for start in range(0, len(vocabulary), _CHUNK):
        alike = vectors[start : start + _CHUNK] @ vectors.T
        rows, columns = np.nonzero(alike >= LEAST_ALIKE)
        cosines = np.minimum(alike[rows, columns], 1.0).tolist()
        for row, column, cosine in zip(rows.tolist(), columns.tolist(), cosines, strict=True):
            if start + row != column:
                found.setdefault(vocabulary[start + row], {})[vocabulary[column]] = cosine
    return found


def word_vectors(words: list[str]) -> NDArray[np.float32]:
    """Give one vector of length 1 a word, (len(words), 256); a word without any piece has zeros."""
    if not 0 < len(words) <= _REMEMBERED:
        return _vectors(words)
    known = _known()
    missing = [word for word in words if word not in known]
    if len(known) + len(missing) > _REMEMBERED:
        known.clear()
        missing = words
    known.update(zip(missing, _vectors(missing), strict=True))
    return np.stack([known[word] for word in words])


@cache
def _known() -> dict[str, NDArray[np.float32]]:
    """Hold the vectors of words that were asked for: the parts of a large corpus share most of theirs."""
    return {}


def _vectors(words: list[str]) -> NDArray[np.float32]:
    tokenizer, table = _tables()
    pieces = [encoded.ids for encoded in tokenizer.encode_batch(words, add_special_tokens=False)]
    vectors = np.zeros((len(words), table.shape[1]), dtype=np.float32)
    for start in range(0, len(words), _CHUNK):
        vectors[start : start + _CHUNK] = _means(table, pieces[start : start + _CHUNK])
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: NDArray[np.float32] = (vectors / np.where(lengths == 0, 1, lengths)).astype(np.float32)
    return unit


def _means(table: NDArray[np.float16], pieces: Sequence[list[int]]) -> NDArray[np.float32]:
    """Give the mean of the rows that each word is made of; zeros for a word of none."""
    counts = np.array([len(ids) or 1 for ids in pieces])
    rows = np.array([row for ids in pieces for row in ids or [0]])
    found = table[rows].astype(np.float32)  # the whole table takes longer than the words of a part
    sums: NDArray[np.float32] = np.add.reduceat(found, np.cumsum(counts) - counts, axis=0)
    sums[[not ids for ids in pieces]] = 0
    sums /= counts[:, None].astype(np.float32)
    return sums


@cache
def _tables() -> tuple[Tokenizer, NDArray[np.float16]]:
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ModelError("the word vectors are not installed", "pip install wordllama==0.4.0.post1")
    folder = Path(next(iter(spec.submodule_search_locations)))
    weights = load_file(folder / _WEIGHTS)
    return Tokenizer.from_file(str(folder / _TOKENIZER)), next(iter(weights.values()))
