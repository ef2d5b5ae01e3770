"""Knows how to write one value in the place of another, so that only the words that differ change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from factcheck.normalize.dates import MONTHS, WEEKDAYS
from factcheck.normalize.numbers import ONES, TENS
from factcheck.normalize.text import fold_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WORD: Final = re.compile(r"(?:[A-Z]\.)+(?!\w)|[^\W_]+(?:(?!['’]s\b)[^\w\s][^\W_]+)*")
"""A word with what joins its parts ("O'Neil", "Jong-un", "A.J.", "18,412"), without a possessive."""
_MARKUP: Final = re.compile(r"[\n\r<>\[\]{}|*_`~\\]|&#?\w+;")
"""Marks that may be part of a format; words on both sides of one are not touched."""
_SYMBOLS: Final = re.compile(r"[$€£¥₹%°±]")
_YEAR: Final = re.compile(r"(?:1[0-9]|20)\d\d")
_RANK: Final = re.compile(r"\d+(?:st|nd|rd|th)", re.IGNORECASE)
_NUMBERS: Final = frozenset((*ONES, *TENS))
_ARTICLES: Final = frozenset({"the", "a", "an"})
_IS_SLIP: Final = 0.7
"""Likeness from which two words are one name with a slip; below, "York" for "Antwerp" would leave "New" out."""
_EQUAL: Final = 4.0
_LEFT_OUT: Final = 0.25
_KEPT: Final = 2.0
"""What two equal words are worth, and what it costs to pass over a word of the example, or to keep one without partner;
words of one kind that differ are worth their likeness, from 0 to 1."""
_WHOLE: Final = frozenset({"names", "places", "roles"})
"""Categories whose values are phrases that may stand for each other as wholes, whatever their words."""


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str

    @property
    def key(self) -> str:
        return _key(self.text)


@lru_cache(maxsize=4096)
def _key(text: str) -> str:
    return fold_words(text).casefold()


def has_markup(text: str) -> bool:
    """Say whether a text holds what may be markup, or runs over a line break."""
    return _MARKUP.search(text) is not None


def with_form(text: str, form: str, right: str) -> str | None:
    """Write `right` where `text` has `form` as whole words; None where it has not, or has `right` already."""
    words, wanted = _words(text), [word.key for word in _words(form)]
    if not wanted or _find(words, [word.key for word in _words(right)]) is not None:
        return None
    first = _find(words, wanted)
    if first is None:
        return None
    start, end = words[first].start, words[first + len(wanted) - 1].end
    return text[:start] + _in_case_of(text[start:end], right) + text[end:]


def is_same(text: str, other: str) -> bool:
    """Say whether two texts have the same words, whatever their case, punctuation and articles."""
    return _bare(text) == _bare(other)


def with_words_of(text: str, examples: Iterable[str], category: str) -> str | None:
    """Write the value of one of the `examples` in place of that of `text`; None where that cannot be done well.

    Word for word, so that "11 March" becomes "10 March" by the example of "Tuesday 10 March"; else as a whole, where
    values are phrases: "deputy mayor" becomes "mayor".
    """
    usable = [example for example in examples if not has_markup(example) and not is_same(example, text)]
    found = [written for example in usable if (written := _word_for_word(text, example, category))]
    if found:
        return max(found, key=lambda item: item[0])[1]
    if category not in _WHOLE or not usable:
        return None
    possessive = re.search(r"['’]s?$", text)
    return _in_case_of(text, usable[0]) + (possessive.group() if possessive else "")


def _word_for_word(text: str, example: str, category: str) -> tuple[float, str] | None:
    words, others = _words(text), _words(example)
    if not words or set(_SYMBOLS.findall(text)) - set(_SYMBOLS.findall(example)):
        return None
    best = _pair(words, others, category)
    if best is None:
        return None
    score, pairs = best
    written, last = "", 0
    for number, partner in pairs:
        word, other = words[number], others[partner]
        if word.key != other.key:
            written += text[last : word.start] + _in_case_of(word.text, _untitled(other.text, example))
            last = word.end
    written += text[last:]
    return None if written == text else (score, written)


Pairs = tuple[tuple[int, int], ...]


def _pair(words: Sequence[_Word], others: Sequence[_Word], category: str) -> tuple[float, Pairs] | None:
    """Find a partner of its own kind for every word but articles, in order; the best of all ways."""
    ways: dict[tuple[int, int], tuple[float, Pairs] | None] = {}
    for i in range(len(words), -1, -1):
        for j in range(len(others), -1, -1):
            ways[i, j] = max(
                filter(None, _ways(words, others, i, j, ways, category)), key=lambda way: way[0], default=None
            )
    best = ways[0, 0]
    return best if best and _is_whole(words, others, best[1], category) else None


def _ways(
    words: Sequence[_Word],
    others: Sequence[_Word],
    i: int,
    j: int,
    ways: dict[tuple[int, int], tuple[float, Pairs] | None],
    category: str,
) -> Iterable[tuple[float, Pairs] | None]:
    if i == len(words):
        yield -_LEFT_OUT * (len(others) - j), ()
        return
    if _is_article(words[i]):
        yield ways[i + 1, j]
    elif category == "names":
        yield _plus(ways[i + 1, j], -_KEPT)
    if j == len(others):
        return
    yield _plus(ways[i, j + 1], -_LEFT_OUT)
    if words[i].key == others[j].key:
        yield _plus(ways[i + 1, j + 1], _EQUAL, (i, j))
    elif _kind(words[i].text, category) == _kind(others[j].text, category):
        yield _plus(ways[i + 1, j + 1], _likeness(words[i], others[j]), (i, j))


def _plus(way: tuple[float, Pairs] | None, score: float, *pair: tuple[int, int]) -> tuple[float, Pairs] | None:
    return (way[0] + score, (*pair, *way[1])) if way else None


def _is_whole(words: Sequence[_Word], others: Sequence[_Word], pairs: Pairs, category: str) -> bool:
    """Say whether what is written in the end is the value of the example, and no part of it is lost.

    A word that changes by more than a slip must not leave one of its kind over, on either side. Of a number, every word
    counts; of other values, those between two that are taken.
    """
    ours, theirs = ({pair[side] for pair in pairs} for side in (0, 1))
    lost = [j for j, word in enumerate(others) if j not in theirs and not _is_article(word)]
    if category == "numbers" and lost:
        return False
    if category != "names" and any(min(theirs) < j < max(theirs) for j in lost if theirs):
        return False
    left_over = {_kind(others[j].text, category) for j in lost}
    left_over |= {_kind(word.text, category) for i, word in enumerate(words) if i not in ours and not _is_article(word)}
    changes = [(words[i], others[j]) for i, j in pairs if words[i].key != others[j].key]
    return all(
        _kind(word.text, category) not in left_over or _likeness(word, other) >= _IS_SLIP for word, other in changes
    )


def _is_article(word: _Word) -> bool:
    return word.key in _ARTICLES


def _likeness(word: _Word, other: _Word) -> float:
    return _ratio(word.key, other.key)


@lru_cache(maxsize=4096)
def _ratio(key: str, other: str) -> float:
    return SequenceMatcher(None, key, other, autojunk=False).ratio()


def _kind(word: str, category: str) -> str:
    """Name the kind of a word; only words of one kind take each other's place."""
    key, is_date = word.casefold(), category == "dates"
    if is_date and (key in WEEKDAYS or key in MONTHS):
        return "weekday" if key in WEEKDAYS else "month"
    if is_date and _YEAR.fullmatch(word):
        return "year"
    if _RANK.fullmatch(word):
        return "rank"
    if word[0].isdigit() or key.split("-")[0] in _NUMBERS:
        return "number"
    return "name" if word[0].isupper() else "word"


def _in_case_of(old: str, new: str) -> str:
    """Write new words in capitals where the old ones are, and with a capital where they begin with one."""
    letters = [letter for letter in old if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return new.upper()
    if letters and old[0].isupper() and new[0].islower():
        return new[0].upper() + new[1:]
    return new.lower() if old.islower() and new.casefold().split("-")[0] in _NUMBERS else new


def _untitled(word: str, example: str) -> str:
    """Take a word out of an example in capitals, which shouts."""
    return word.title() if len(example.split()) > 1 and example.isupper() else word


def _words(text: str) -> list[_Word]:
    return [_Word(match.start(), match.end(), match.group()) for match in _WORD.finditer(text)]


def _bare(text: str) -> list[str]:
    return [word.key for word in _words(text) if not _is_article(word)]


def _find(words: Sequence[_Word], wanted: Sequence[str]) -> int | None:
    keys = [word.key for word in words]
    return next((i for i in range(len(keys)) if keys[i : i + len(wanted)] == list(wanted)), None)
