"""Knows which figures of a vote or a poll have to add up: votes and voters, the answers to one question."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.compare.listings import Piece, word_of, words_at
from factcheck.compare.sums import Breakdown, Found, term_of
from factcheck.model import Quantity, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def votes(pieces: Sequence[Piece]) -> Iterator[Found]:
    """Read a vote and those who took part: "by 9 votes to 4, with all 15 members voting"."""
    figures = [piece for piece in pieces if isinstance(piece, Quantity)]
    scores = [figure for figure in figures if figure.kind == "score"]
    places = [place for place, piece in enumerate(pieces) if isinstance(piece, Quantity) and piece.kind == "count"]
    wholes = [place for place in places if _is_of_all_voters(pieces, place)]
    if len(scores) != 1 or len(wholes) != 1:
        return
    whole = pieces[wholes[0]]
    others = [figure for figure in figures if figure is not whole and figure is not scores[0]]
    if not isinstance(whole, Quantity) or any(other.noun not in _ABSTAINED for other in others):
        return
    score = term_of(scores[0])
    parts = (
        replace(score, high=scores[0].low, step=0.0, scale=1.0),
        replace(score, low=scores[0].high, step=0.0, scale=1.0),
        *map(term_of, others),
    )
    yield Breakdown(term_of(whole), parts, "votes", whole.sentence), (whole, *scores, *others)


_ABSTAINED: Final = frozenset({"abstention"})
_VOTING: Final = frozenset({"vote", "cast"})
_VOTERS: Final = frozenset(
    "member councillor councilor judge justice juror delegate senator deputy trustee director commissioner".split()
)


def _is_of_all_voters(pieces: Sequence[Piece], place: int) -> bool:
    """Say whether a figure counts all who voted: "all 15 members voting", "the council's 15 members all voted"."""
    whole = pieces[place]
    if not isinstance(whole, Quantity) or whole.noun not in _VOTERS:
        return False
    behind = [piece for piece in pieces[place + 1 : place + 5] if isinstance(piece, Token)]
    is_all = "all" in words_at(pieces, place - 3, place) or any(piece.text.lower() == "all" for piece in behind)
    return is_all and any(piece.lemma in _VOTING for piece in behind)


def answers(pieces: Sequence[Piece]) -> Iterator[Found]:
    """Read the answers to one question: shares that say yes, no, and do not know are all there are."""
    places = [place for place, piece in enumerate(pieces) if isinstance(piece, Quantity)]
    shares = [piece for piece in pieces if isinstance(piece, Quantity) and piece.kind == "percent"]
    if len(shares) < len(_ANSWERS) or len(shares) != len(places):
        return
    ends = (*places[1:], len(pieces))
    said = [_answer(pieces[place + 1 : end]) for place, end in zip(places, ends, strict=True)]
    if None in said or len(set(said)) != len(said) or len(said) != len(_ANSWERS):
        return
    parts = tuple(map(term_of, shares))
    whole = replace(parts[0], low=100.0, high=100.0, step=0.0)
    yield Breakdown(whole, parts, "answers", shares[0].sentence), tuple(shares)


_ANSWERS: Final = (
    frozenset("yes support supported favour favor agree agreed approve approved".split()),
    frozenset("no oppose opposed against disagree disagreed disapprove disapproved reject rejected".split()),
    frozenset("undecided unsure know opinion uncertain neither sure".split()),
)


def _answer(words: Sequence[Piece]) -> int | None:
    """Give the answer that some words name; None where they name none or more, or a group that was asked."""
    named = {i for piece in words for i, answer in enumerate(_ANSWERS) if word_of(piece) in answer}
    is_of_group = bool(words) and word_of(words[0]) == "of"
    if 2 in named and named <= {1, 2}:  # "had no opinion"
        return 2
    return named.pop() if len(named) == 1 and not is_of_group else None
