"""Knows which documents tell of two things, so that what differs in them is no conflict: two pages of one manual.

So do two versions of one document.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.compare.names import is_known_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.model import Corpus, Extraction

_TITLES: Final = 3
"""Sentences at the top of a document among which its title is looked for."""
_LETTERS: Final = 3
_WORD: Final = re.compile(r"[\w.-]+")
_EDGES: Final = "._-"
_REFERENCES: Final = 2
"""Mentions of another thing up to which a page only refers to it: "see RingPool"."""
_SIGN: Final = re.compile(r"\d|_|[a-z][A-Z]|[A-Z]{2}[a-z]|^[a-z.]+-[a-z-]+$")
"""What no word in a title has: a digit, an inner capital, or a hyphen between small letters only."""
_LABEL: Final = re.compile(r"^[A-Z]?[a-z]+:\s+")
"""What kind of thing a title names: "Class: RingPool"."""
_PAGE: Final = re.compile(r"\(\d\w*\)$")
"""The section of a page of a manual, "ls(1)"."""
_JOINING: Final = frozenset({"and", "or", "&"})


def two_subjects(corpus: Corpus) -> Mapping[tuple[int, int], str]:
    """Give the pairs of documents, in either order, that tell of two things, with what shows it.

    They are called by two names, neither of which the other one says much of; or they are near copies that bear two
    version numbers at their top.
    """
    found = {
        **dict.fromkeys(_called_otherwise(corpus), "two documents about two things"),
        **dict.fromkeys(_revised(corpus), "two versions of one document"),
    }
    return {pair: why for (i, j), why in found.items() for pair in ((i, j), (j, i))}


def _called_otherwise(corpus: Corpus) -> Iterator[tuple[int, int]]:
    """Yield the documents whose titles are names: what it says under "RingPool" is said of no "StackPool"."""
    pairs = {(item.left[0], item.right[0]) for item in corpus.alignments if item.left[0] != item.right[0]}
    titles = {
        number: _title(corpus.extractions[number]) for number in sorted({each for pair in pairs for each in pair})
    }
    words = {number: _words(corpus.extractions[number]) for number, title in titles.items() if title}
    called = {number for number, found in words.items() if all(found[word] > 1 for word in titles[number])}
    for left, right in pairs:
        ours, theirs = titles[left] - titles[right], titles[right] - titles[left]
        are_called = {left, right} <= called and ours and theirs
        if are_called and not _tells_of(words[right], ours) and not _tells_of(words[left], theirs):
            yield left, right


def _words(extraction: Extraction) -> Counter[str]:
    """Count the words of the whole text, code and links too."""
    return Counter(word.strip(_EDGES) for word in _WORD.findall(extraction.document.text.lower()))


def _tells_of(words: Mapping[str, int], name: Iterable[str]) -> bool:
    """Say whether a document has more to say of a name than where to read of it."""
    return any(words[word] > _REFERENCES for word in name)


def _title(extraction: Extraction) -> frozenset[str]:
    """Give the words of a title that is a name and no more; none for any other title.

    One of them has to be written as names of products and programs are: a witness, or a newspaper, whose name stands
    over a text may tell of the same thing as another one.
    """
    title = extraction.document.title or next(
        (sentence.span.text for sentence in extraction.sentences[:_TITLES] if sentence.is_heading), ""
    )
    bare = _PAGE.sub("", _LABEL.sub("", title.strip("`*# \n")))
    told = [word.strip(_EDGES) for word in _WORD.findall(bare) if word not in _JOINING]
    if not all(map(_may_be_name, told)) or not any(map(_SIGN.search, told)):
        return frozenset()
    small = {token.text for sentence in extraction.sentences for token in sentence.tokens if token.text.islower()}
    plain = {word.lower() for word in told if not _SIGN.search(word)}
    return frozenset(word.lower() for word in told) if plain.isdisjoint(small) else frozenset()


def _may_be_name(word: str) -> bool:
    """Say whether a word has a sign that no word of a language has, or a capital and is not known to be one."""
    if len(word) < _LETTERS or not any(letter.isalpha() for letter in word):
        return False
    return bool(_SIGN.search(word)) or (word[0].isupper() and not is_known_word(word.lower()))


def _revised(corpus: Corpus) -> Iterator[tuple[int, int]]:
    """Yield the documents much of which is the same, and whose first lines say which version each of them is."""
    copied: dict[tuple[int, int], set[int]] = defaultdict(set)
    for item in corpus.alignments:
        (i, here), (j, _) = item.left, item.right
        if i != j and item.changes is not None:
            copied[i, j].add(here)
    for (i, j), places in copied.items():
        shorter = min(len(corpus.extractions[number].sentences) for number in (i, j))
        ours, theirs = (_version(corpus.extractions[number].document.text) for number in (i, j))
        if ours and theirs and ours != theirs and len(places) >= _COPIED * shorter:
            yield i, j


def _version(text: str) -> str:
    """Give the version that a line at the top of a document gives to it, "Version 1.3, May 2024"."""
    found = (_VERSION.match(line) for line in text[:_TOP].splitlines())
    return next((match["number"] for match in found if match), "")


_COPIED: Final = 0.25
"""Share of a document that stands in the other one too, from which they are two versions of it."""
_TOP: Final = 600
"""Characters at the top of a document in which it tells its version."""
_VERSION: Final = re.compile(
    r"[\W_]*(?:[A-Z][\w' -]{0,60}?[\s,:(-]+)?(?:version|revision|edition)[:\s]+(?P<number>\d+(?:\.\d+)*)\b[^.]{0,40}$",
    re.IGNORECASE,
)
