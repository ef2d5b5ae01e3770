"""Knows where a sentence gives a whole together with all of its parts: "12 people were hurt, seven men and six women".

What counts is the layout of the words: a list behind a colon, in brackets or between dashes, an apposition closed by
"and", a list summed up by "in all", "the other five". "Including" and "of whom" make no whole.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from itertools import chain, groupby
from typing import TYPE_CHECKING, Final

from factcheck.compare.ballots import answers, votes
from factcheck.compare.listings import (
    BEFORE_NUMBER,
    SEPARATORS,
    Listing,
    Piece,
    is_inner_hyphen,
    is_participle,
    listings,
    pieces_of,
    word_of,
    words_at,
    words_of,
)
from factcheck.compare.sums import Breakdown, Form, Found, term_of
from factcheck.model import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model import Extraction, Sentence, Token

_ADDED: Final = frozenset({"count"})
"""Kinds of values of which parts make a whole; rates, prices and heights are told in the same words and do not add."""
_CLOSERS: Final = frozenset({".", "!", "?", ";", ")", "]", '"', "-", "--", ":"})
_MOST_FIGURES: Final = 40
"""A sentence of more figures is no prose."""
_REACH: Final = 12
"""Words between a whole and the list of its parts, at most."""
_APPOSED_REACH: Final = 12
_BRACKET_REACH: Final = 4
_PARTIAL: Final = frozenset(
    (
        "including include includes included among amongst such like e.g. example instance whom which whose mostly "
        "mainly especially particularly least plus besides versus vs against after per each every apiece respectively "
        "average averaging mean median aged between or than compared instead not without except excluding "
        "etc etc. ..."
    ).split()
)
"""Words beside a whole or its parts after which the parts are not all, or not added."""
_OF_THEM: Final = frozenset({("of", "which"), ("of", "whom"), ("of", "them"), ("of", "these")})
_MADE_OF: Final = (
    ("made", "up", "of"),
    ("consists", "of"),
    ("consist", "of"),
    ("consisted", "of"),
    ("consisting", "of"),
    ("composed", "of"),
    ("comprises",),
    ("comprised",),
    ("comprising",),
    ("namely",),
    ("divided", "into"),
    ("split", "into"),
    ("broken", "down", "into"),
    ("broken", "down", "as"),
)
_SUMMED: Final = re.compile(r"(?:\S+ ){0,2}(?:in all|in total|altogether|all told|in sum|all together)\b")
_SUMMING: Final = re.compile(
    r"\b(?:(?:for|with|giving|making|to) an? (?:\S+ ){0,2}(?:total|sum|gross)(?: \S+)? of"
    r"|making|totall?ing|adding up to|or a total of)(?: (?:a|some|about|nearly))?$"
)


def breakdowns(extraction: Extraction) -> Iterator[Breakdown]:
    """Yield each whole that a document gives with its parts, in one sentence or in the next one."""
    by_sentence = {
        number: tuple(found) for number, found in groupby(extraction.quantities, key=lambda quantity: quantity.sentence)
    }
    for number, quantities in by_sentence.items():
        if not 1 < len(quantities) <= _MOST_FIGURES or not _is_told(extraction.sentences[number]):
            continue
        pieces = pieces_of(extraction.sentences[number].tokens, quantities)
        ways = (_before_lists(pieces), _after_lists(pieces), _with_the_rest(pieces)) if len(quantities) > 2 else ()
        ways = *ways, votes(pieces), answers(pieces)
        before = _sentence_before(extraction, number)
        if before and 0 < len(by_sentence.get(before.index, ())) <= _MOST_FIGURES:
            ways = *ways, _across(pieces_of(before.tokens, by_sentence[before.index]), pieces)
        yield from _one_each(chain.from_iterable(ways))


def _is_told(sentence: Sentence) -> bool:
    return "|" not in sentence.span.text and not sentence.span.text.rstrip().endswith("?")


def _sentence_before(extraction: Extraction, number: int) -> Sentence | None:
    """Give the sentence before one of the same paragraph."""
    before = extraction.sentences[number - 1] if number else None
    is_one_text = before and before.paragraph == extraction.sentences[number].paragraph and not before.is_heading
    return before if is_one_text and before and _is_told(before) else None


def _one_each(found: Iterable[Found]) -> Iterator[Breakdown]:
    """Leave out what takes a figure that another breakdown has taken."""
    taken: set[Quantity] = set()
    for breakdown, values in found:
        if taken.isdisjoint(values):
            taken.update(values)
            yield breakdown


# ------------------------------------------------------------------ the ways to say that these are all


def _before_lists(pieces: Sequence[Piece]) -> Iterator[Found]:
    """Read a whole with the list of its parts behind it: after a colon, in brackets, after a comma or "made up of"."""
    for listed in listings(pieces):
        form, opening = _opening(pieces, listed)
        whole = _last_figure(pieces, opening, len(listed.parts))
        if form is None or whole is None or not _is_ended(pieces, listed, form):
            continue
        between = pieces[whole + 1 : opening]
        first = pieces[whole]
        assert isinstance(first, Quantity)
        if _fits(first, listed, form, between) and not _is_partial((*between, *words_of(listed)), pieces):
            yield _breakdown(first, _closed(listed, pieces, whole), _form(form, listed))


def _across(before: Sequence[Piece], pieces: Sequence[Piece]) -> Iterator[Found]:
    """Read a sentence that opens with the parts of what the sentence before it ends with: "Seven were men, …"."""
    listed = next(listings(pieces), None)
    whole = _last_figure(before, len(before), 0)
    if not listed or whole is None or not listed.is_closed or not _is_ended(pieces, listed, "apposition"):
        return
    opening = tuple(map(word_of, pieces[: listed.start]))
    figure, between = before[whole], before[whole + 1 : -1]
    if opening not in _OPENINGS or not isinstance(figure, Quantity):
        return
    form: Form = "of them" if opening else "apposition"
    if _fits(figure, listed, form, between) and not _is_partial((*between, *words_of(listed)), pieces):
        yield _breakdown(figure, listed, _form(form, listed))


_OPENINGS: Final = frozenset({(), ("of", "these", ","), ("of", "them", ","), ("of", "these"), ("of", "those", ",")})


def _after_lists(pieces: Sequence[Piece]) -> Iterator[Found]:
    """Read a list that is summed up: "seven men and six women were hurt, 12 people in all"."""
    for listed in listings(pieces):
        place = _next_figure(pieces, listed.end)
        if place is None or not listed.is_closed:
            continue
        whole = pieces[place]
        assert isinstance(whole, Quantity)
        if not _is_summed(pieces, listed.end, place) or not _is_addable(whole, listed):
            continue
        earlier = any(isinstance(piece, Quantity) for piece in pieces[: listed.start])
        if not earlier and not _is_partial((*pieces[listed.end : place], *words_of(listed)), pieces):
            yield _breakdown(whole, listed, "in all")


def _with_the_rest(pieces: Sequence[Piece]) -> Iterator[Found]:
    """Read "of the 40 trees 14 are oaks and the other 27 elms": what "the other" counts is all that is left."""
    places = [place for place, piece in enumerate(pieces) if isinstance(piece, Quantity)]
    figures = [piece for piece in pieces if isinstance(piece, Quantity)]
    wholes = [place for place in places if words_at(pieces, place - 2, place) in _OF_THE]
    if len(wholes) != 1 or len(figures) < 3 or not _is_rest(pieces, places[-1]):
        return
    whole = pieces[wholes[0]]
    assert isinstance(whole, Quantity)
    parts = tuple(figure for figure in figures if figure is not whole)
    listed = Listing(parts, ((),) * len(parts), places[0], places[-1] + 1, is_closed=True)
    if _is_addable(whole, listed) and not _is_partial(pieces, pieces):
        yield _breakdown(whole, listed, "the rest")


_OF_THE: Final = frozenset(
    {("of", "the"), ("of", "its"), ("of", "their"), ("of", "his"), ("of", "her"), ("of", "these")}
)
_REST: Final = frozenset({("the", "other"), ("the", "remaining"), ("the", "rest")})


def _is_rest(pieces: Sequence[Piece], place: int) -> bool:
    return words_at(pieces, place - 2, place) in _REST


def _breakdown(whole: Quantity, listed: Listing, form: Form) -> Found:
    parts = tuple(term_of(part) for part in listed.parts)
    end = max((token.end for token in listed.tails[-1]), default=0)
    return Breakdown(term_of(whole), parts, form, whole.sentence, listed.is_closed, end), (whole, *listed.parts)


# ------------------------------------------------------------------ what stands around


def _opening(pieces: Sequence[Piece], listed: Listing) -> tuple[Form | None, int]:
    """Say how a list is led in, and at which place what leads it in begins."""
    place = listed.start - 1
    while place >= 0 and word_of(pieces[place]) in BEFORE_NUMBER:
        place -= 1
    if place < 1:
        return None, 0
    for words in _MADE_OF:
        if words_at(pieces, place + 1 - len(words), place + 1) == words:
            return "list", place + 1 - len(words)
    if words_at(pieces, place - 1, place + 1) in _OF_THEM:
        return "of them", place - 1
    mark = word_of(pieces[place])
    if mark == "-" and is_inner_hyphen(pieces, place):
        return None, 0
    return _FORMS.get(mark), place


_FORMS: Final[dict[str, Form]] = {
    ":": "list",
    "-": "list",
    "--": "list",
    "(": "brackets",
    ",": "apposition",
    ";": "apposition",
}


def _form(form: Form, listed: Listing) -> Form:
    """Tell kinds that exclude each other, "of which 20 in Orsay and 18 in Kell", from those that may not."""
    if form == "apposition" and listed.are_people:
        return "people"
    if form == "of them" and listed.are_alike:
        return "apposition"
    return "of them" if form == "apposition" and _is_of_them(listed.tails[0]) else form


def _last_figure(pieces: Sequence[Piece], end: int, items: int) -> int | None:
    """Find the last figure before a place, that of the items passed over: "31 entries from three towns: …"."""
    places = [place for place in range(end) if isinstance(pieces[place], Quantity)]
    if len(places) > 1 and _is_count(pieces[places[-1]], items):
        places.pop()
    return places[-1] if places else None


def _is_count(piece: Piece, items: int) -> bool:
    return isinstance(piece, Quantity) and piece.kind == "count" and piece.low == items


def _next_figure(pieces: Sequence[Piece], start: int) -> int | None:
    return next((place for place in range(start, len(pieces)) if isinstance(pieces[place], Quantity)), None)


def _is_ended(pieces: Sequence[Piece], listed: Listing, form: Form) -> bool:
    """Say whether nothing more can belong to the list: its sentence, bracket or apposition ends."""
    if listed.end >= len(pieces):
        return True
    mark = word_of(pieces[listed.end])
    if form == "brackets":
        return mark in (")", ";")
    if mark == "," and listed.is_closed:
        return word_of(pieces[listed.end + 1]) not in SEPARATORS if listed.end + 1 < len(pieces) else True
    return mark in _CLOSERS


def _fits(whole: Quantity, listed: Listing, form: Form, between: Sequence[Piece]) -> bool:
    """Say whether a figure can be the whole of a list that follows it."""
    reach = {"brackets": _BRACKET_REACH, "apposition": _APPOSED_REACH}.get(form, _REACH)
    if not _is_addable(whole, listed) or len(between) > reach:
        return False
    if form in ("list", "of them"):
        return True
    if any(word_of(piece) in (",", ";", ":", "and", "but", "or") for piece in between):
        return False
    return form == "brackets" or (listed.is_closed and _is_apposed(listed, between))


def _is_apposed(listed: Listing, between: Sequence[Piece]) -> bool:
    """Say whether a list behind a comma tells the kinds of a whole, and is not one more list that goes on."""
    if listed.are_people or _is_of_them(listed.tails[0]):
        return True
    return all(_is_bare(tail) for tail in listed.tails) and _are_unlike(between, listed)


def _closed(listed: Listing, pieces: Sequence[Piece], whole: int) -> Listing:
    """Leave a list open where its whole is only looked into: "of the 12 dead, seven were men and four women"."""
    before = words_at(pieces, whole - 2, whole)
    is_looked_into = before in _OF_THE or before == ("of",) or not _AMONG.isdisjoint(before)
    return replace(listed, is_closed=False) if is_looked_into else listed


_AMONG: Final = frozenset({"among", "amongst"})


def _is_of_them(tail: Sequence[Token]) -> bool:
    return tuple(token.text.lower() for token in tail[:2]) in _OF_THEM


def _is_bare(tail: Sequence[Token]) -> bool:
    """Say whether an item names nothing that it counts, but where or for what: "18 at home"."""
    words = [token for token in tail if token.lemma != "be"]
    return bool(words) and (words[0].pos in ("ADP", "ADV") or is_participle(words[0]))


def _are_unlike(between: Sequence[Piece], listed: Listing) -> bool:
    """Say whether the whole is told in other words than its parts: "12 in May, five in June" are no whole and part."""
    words = {word_of(piece) for piece in between}
    return not any(token.text.lower() in words for tail in listed.tails for token in tail if token.pos == "ADP")


def _is_addable(whole: Quantity, listed: Listing) -> bool:
    """Say whether all figures are of one kind and unit, and the whole is neither their number nor their product."""
    if whole.kind not in _ADDED or any((part.kind, part.unit) != (whole.kind, whole.unit) for part in listed.parts):
        return False
    is_product = math.prod(part.low for part in listed.parts) == whole.low
    return listed.are_people or not (is_product or _is_count(whole, len(listed.parts)))


def _is_summed(pieces: Sequence[Piece], start: int, place: int) -> bool:
    """Say whether a figure sums up the list before it: "in all" behind it, "a total of" before it."""
    if place - start > _REACH or any(word_of(piece) in (";", ".", "but") for piece in pieces[start:place]):
        return False
    behind = " ".join(map(word_of, pieces[place + 1 : place + 6]))
    before = " ".join(map(word_of, pieces[start:place]))
    return bool(_SUMMED.match(behind) or _SUMMING.search(before))


def _is_partial(around: Sequence[Piece], pieces: Sequence[Piece]) -> bool:
    """Say whether a word beside the whole or its parts keeps them from being all."""
    return any(word_of(piece) in _PARTIAL for piece in around) or any(word_of(piece) in _RATES for piece in pieces)


_RATES: Final = frozenset("each every per apiece average respectively averaging both twice overlap overlapping".split())
