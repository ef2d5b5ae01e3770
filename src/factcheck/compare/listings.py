"""Knows how lists of figures are laid out in a sentence: "seven men, four women and two children".

A sentence is read in pieces: its words, with each figure as one piece.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.model import Quantity, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Piece: TypeAlias = Quantity | Token
_TAIL: Final = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "ADV", "DET", "PART", "PRON", "SYM", "X"})
"""Word classes that may follow a number within one item of a list; verbs only as participles."""
_PARTICIPLES: Final = frozenset({"amod", "acl"})
_LONGEST_TAIL: Final = 8
BEFORE_NUMBER: Final = frozenset({"the", "another", "a", "further", "other", "remaining", "additional", "only", "just"})
SEPARATORS: Final = frozenset({",", ";", "and", "&"})
_KINDS_OF_PEOPLE: Final = (
    frozenset({"man", "woman", "child", "baby", "infant", "toddler"}),
    frozenset({"man", "woman", "boy", "girl"}),
    frozenset({"male", "female"}),
    frozenset({"adult", "child", "infant", "minor", "teenager"}),
    frozenset({"passenger", "crew", "crewman", "pilot", "driver"}),
    frozenset({"civilian", "soldier", "policeman", "militant", "rebel"}),
    frozenset({"teacher", "pupil", "student"}),
)
"""Kinds into which people fall, each of one kind only."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of figures in a sentence: where it begins and ends among the pieces, and whether "and" closes it."""

    parts: tuple[Quantity, ...]
    tails: tuple[tuple[Token, ...], ...]
    start: int
    end: int
    is_closed: bool

    @property
    def nouns(self) -> tuple[str | None, ...]:
        """Give what each figure counts: "men" also in "seven were men"."""
        return tuple(_noun(part, tail) for part, tail in zip(self.parts, self.tails, strict=True))

    @property
    def are_people(self) -> bool:
        """Say whether all figures count people of kinds that exclude each other, no kind twice."""
        nouns = self.nouns
        return len(set(nouns)) == len(nouns) and any(kinds.issuperset(nouns) for kinds in _KINDS_OF_PEOPLE)

    @property
    def are_alike(self) -> bool:
        """Say whether all items are told in one way, so that nothing is of two: "in Orsay", "in Kell"."""
        if self.are_people:
            return True
        words = [[token for token in tail if token.lemma != "be"] for tail in self.tails]
        leads = {tail[0].lemma if tail and tail[0].pos == "ADP" else None for tail in words}
        heads = {next((token.lemma for token in reversed(tail) if token.pos == "NOUN"), None) for tail in words}
        return any(len(found) == 1 and None not in found for found in (leads, heads))


def _noun(part: Quantity, tail: Sequence[Token]) -> str | None:
    said = next((token.lemma for token in tail if token.pos == "NOUN"), None)
    return said or part.noun if tail and tail[0].lemma == "be" else part.noun or said


def pieces_of(tokens: Sequence[Token], quantities: Sequence[Quantity]) -> list[Piece]:
    """Give the words of a sentence with each figure as one piece."""
    pieces: list[Piece] = []
    left = list(quantities)
    for token in tokens:
        while left and left[0].span.end <= token.start:
            left.pop(0)
        if left and left[0].span.start < token.end and token.start < left[0].span.end:
            if not pieces or pieces[-1] is not left[0]:
                pieces.append(left[0])
        else:
            pieces.append(token)
    return pieces


def listings(pieces: Sequence[Piece]) -> Iterator[Listing]:
    """Yield each longest list of two figures and more, of which every item begins with one."""
    place = 0
    while place < len(pieces):
        listed = _listing_at(pieces, place) if isinstance(pieces[place], Quantity) else None
        if listed:
            yield listed
        place += 1


def _listing_at(pieces: Sequence[Piece], start: int) -> Listing | None:
    parts: list[Quantity] = []
    tails: list[tuple[Token, ...]] = []
    place, is_closed = start, False
    while isinstance(figure := pieces[place], Quantity):
        end = _end_of_item(pieces, place + 1)
        parts.append(figure)
        tails.append(tuple(piece for piece in pieces[place + 1 : end] if isinstance(piece, Token)))
        following, has_and = _next_item(pieces, end)
        place = end
        if following is None or is_closed:
            break
        place, is_closed = following, has_and
    return Listing(tuple(parts), tuple(tails), start, place, is_closed) if len(parts) > 1 else None


def _end_of_item(pieces: Sequence[Piece], place: int) -> int:
    """Find where the words behind a figure end that still belong to it; what stands in brackets is passed over."""
    end = place
    while end < len(pieces) and end - place < _LONGEST_TAIL:
        piece = pieces[end]
        if word_of(piece) == "(" and (closing := _closing_bracket(pieces, end)):
            place += closing - end
            end = closing
        elif isinstance(piece, Quantity) or not (
            _is_tail(piece)
            or _is_inner(pieces, place, end)
            or (end == place and (piece.lemma == "be" or is_participle(piece)))
        ):
            break
        end += 1
    return end


def is_participle(piece: Token) -> bool:
    """Say whether a word can tell what those just counted do: "three showing the harbour"."""
    return piece.pos == "VERB" and piece.text.endswith("ing")


def _is_tail(piece: Token) -> bool:
    is_of_item = piece.pos in _TAIL or piece.dep in _PARTICIPLES
    return is_of_item and piece.text.lower() not in SEPARATORS


def _closing_bracket(pieces: Sequence[Piece], start: int) -> int | None:
    return next((place for place in range(start, len(pieces)) if word_of(pieces[place]) == ")"), None)


def _is_inner(pieces: Sequence[Piece], start: int, place: int) -> bool:
    """Say whether a mark or "and" joins words of one item: "well-known", "3 in the United States and Canada"."""
    if word_of(pieces[place]) != "and":
        return is_inner_hyphen(pieces, place)
    neighbours = (*pieces[place - 1 : place], *pieces[place + 1 : place + 2])
    is_name = all(isinstance(piece, Token) and piece.pos == "PROPN" for piece in neighbours)
    return is_name and any(isinstance(piece, Token) and piece.pos == "ADP" for piece in pieces[start:place])


def is_inner_hyphen(pieces: Sequence[Piece], place: int) -> bool:
    """Say whether a hyphen joins two words: no blank on either side."""
    if word_of(pieces[place]) != "-" or not 0 < place < len(pieces) - 1:
        return False
    return _end(pieces[place - 1]) == _start(pieces[place]) and _end(pieces[place]) == _start(pieces[place + 1])


def _next_item(pieces: Sequence[Piece], place: int) -> tuple[int | None, bool]:
    """Give where the next item of a list begins, None for nowhere, and whether "and" stands before it."""
    has_and, end = False, place
    while end < len(pieces) and word_of(pieces[end]) in SEPARATORS:
        has_and |= word_of(pieces[end]) in ("and", "&")
        end += 1
    if end == place:
        return None, False
    while end < len(pieces) and word_of(pieces[end]) in BEFORE_NUMBER:
        end += 1
    is_figure = end < len(pieces) and isinstance(pieces[end], Quantity)
    return (end, has_and) if is_figure else (None, False)


def words_of(listed: Listing) -> Iterator[Token]:
    """Yield the words behind the figures of a list."""
    for tail in listed.tails:
        yield from tail


def words_at(pieces: Sequence[Piece], start: int, end: int) -> tuple[str, ...]:
    """Give the words from one place to another, figures as empty words."""
    return tuple(map(word_of, pieces[max(0, start) : max(0, end)]))


def word_of(piece: Piece) -> str:
    """Give a word in lower case; empty for a figure."""
    return piece.text.lower() if isinstance(piece, Token) else ""


def _start(piece: Piece) -> int:
    return piece.start if isinstance(piece, Token) else piece.span.start


def _end(piece: Piece) -> int:
    return piece.end if isinstance(piece, Token) else piece.span.end
