"""Knows where a text gives a quantity and what of: runs the readers from the most special to the plain number."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.extract.quantities.ages import OLD, holder_of_age, is_age, read_age
from factcheck.extract.quantities.amounts import SPLIT_REACH, add_smaller_unit, read_amount
from factcheck.extract.quantities.bounds import AFTER, DOZEN_BAND, bound_before, bounded, find_hedges, is_during
from factcheck.extract.quantities.counts import is_counted
from factcheck.extract.quantities.labels import SPECIAL, word_ranks
from factcheck.extract.quantities.nouns import after_of, noun_of
from factcheck.extract.quantities.pairs import joined, pair
from factcheck.extract.quantities.phrases import noun_run
from factcheck.extract.quantities.reading import Amount, Bound, Counted, Draft, Reading, words
from factcheck.extract.quantities.settling import settled
from factcheck.extract.quantities.traps import NOT_QUANTITIES
from factcheck.model import Quantity
from factcheck.normalize.numbers import (
    DIGITS,
    RANK_WORDS,
    Numeral,
    find_fractions,
    find_numerals,
    find_ordinals,
    is_tokenised,
    signs_of_number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Document, Sentence


def find_quantities(document: Document, folded: str, sentences: tuple[Sentence, ...]) -> Iterator[Quantity]:
    """Yield every quantity in text order.

    Years, dates and clock times are left to the timexes; numbers inside names, addresses, labels
    and list markers are none.
    """
    is_spaced = is_tokenised(folded)
    for sentence in sentences:
        start, end = sentence.span.start, sentence.span.end
        signs = signs_of_number(folded, start, end)
        if not signs:
            continue
        starts = [token.start for token in sentence.tokens]
        reading = Reading(folded, start, end, sentence, starts, bytearray(end - start), {}, signs)
        drafts = sorted(_read(reading, is_spaced=is_spaced), key=lambda draft: (draft.start, draft.end))
        for draft in drafts:
            yield _quantity(document, sentence, settled(reading, draft))


def _quantity(document: Document, sentence: Sentence, draft: Draft) -> Quantity:
    return Quantity(
        span=document.span(draft.start, draft.end),
        kind=draft.kind,
        low=draft.low,
        high=draft.high,
        unit=draft.unit,
        noun=draft.noun,
        modifiers=draft.modifiers,
        sentence=sentence.index,
        step=draft.step,
        is_approximate=draft.is_approximate,
        is_strict=draft.is_strict,
    )


def _read(reading: Reading, *, is_spaced: bool) -> Iterator[Draft]:
    """Run the readers from the most special to the plain number; each takes what it explains."""
    if DIGITS in reading.signs:
        for reader in SPECIAL:
            yield from reader(reading)
    yield from word_ranks(reading)
    for match in NOT_QUANTITIES.finditer(reading.folded, reading.start, reading.end):
        reading.take(*match.span())
    reading.hedges = dict(find_hedges(reading))
    for numeral in find_fractions(reading.folded, reading.start, reading.end):
        yield from _fraction(reading, numeral)
    reach = (
        reading.end + SPLIT_REACH if is_spaced else reading.end
    )  # "5." may end a sentence, "4 percent" open the next
    found = find_numerals(reading.folded, reading.start, min(reach, len(reading.folded)), is_spaced=is_spaced)
    numerals = [numeral for numeral in found if numeral.start < reading.end]
    yield from _amounts(reading, numerals)
    if not reading.signs.isdisjoint((*RANK_WORDS, DIGITS)):
        yield from _ordinals(reading)


# ------------------------------------------------------------------ shares and ranks in words


_SHARE_ROOM: Final = 3.0
"""Points by which a share in words may miss: "a third" is said of 31 to 36 percent."""


def _fraction(reading: Reading, numeral: Numeral) -> Iterator[Draft]:
    """Read "two-thirds of the seats" as a loose percentage; "half an hour" is left to the durations."""
    if not reading.is_free(numeral.start, numeral.end):
        return
    reading.take(numeral.start, numeral.end)
    start, bound = bound_before(reading, numeral.start)
    value = 100 * numeral.low
    room = min(_SHARE_ROOM, value / 5)
    draft = Draft(start, numeral.end, "percent", value - room, value + room, "percent", 5.0, is_approximate=True)
    if numeral.form == "digits":
        draft = replace(draft, low=value, high=value, step=100 * numeral.step, is_approximate=False)
    if bound:
        draft = bounded(replace(draft, low=value, high=value), bound)
    noun, modifiers = after_of(reading, numeral.end)
    if noun is None:
        noun, modifiers = noun_of(reading, numeral.start, numeral.end, "percent", "percent")
    yield replace(draft, noun=noun, modifiers=modifiers)


_UNRANKED: Final = words(
    "time place half lady hand glance thing step person name class aid degree base family floor grader "
    "party century order chance"
)
_PLACING: Final = words("finish come place rank end")


def _ordinals(reading: Reading) -> Iterator[Draft]:
    for start, end, rank in find_ordinals(reading.folded, reading.start, reading.end):
        if reading.is_free(start, end) and (counted := _ranked(reading, start, end)):
            noun, modifiers = counted
            yield Draft(start, end, "ordinal", float(rank), float(rank), noun=noun, modifiers=modifiers)


def _ranked(reading: Reading, start: int, end: int) -> Counted | None:
    """Give what is ranked; None for names ("the Fifth Amendment"), "a second one", idioms."""
    tokens = reading.tokens()
    index, following = reading.token_at(start), reading.token_at(end - 1) + 1
    before = tokens[index - 1] if index else None
    if before and (tokens[index].text[:1].isupper() or before.text.lower() in ("a", "an", "every", "each")):
        return None
    if following < len(tokens) and tokens[following].text == "-":
        following += 2  # "fifth-largest bank"
    if following < len(tokens) and tokens[following].pos == "NUM":
        return None
    noun, modifiers, after = noun_run(reading, following)
    if noun is None:
        is_last = following >= len(tokens) or tokens[following].pos not in ("VERB", "ADJ")
        return ("place", ()) if before and before.lemma in _PLACING and is_last else None
    return None if tokens[after - 1].text[:1].isupper() or noun in _UNRANKED else (noun, modifiers)


# ------------------------------------------------------------------ numbers with and without units


def _amounts(reading: Reading, numerals: Sequence[Numeral]) -> Iterator[Draft]:
    """Read each free numeral with what follows it; two joined ones make a range or a score."""
    index = 0
    while index < len(numerals):
        amount = read_amount(reading, numerals[index])
        index += 1
        if amount is None:
            continue
        following = joined(reading, amount, numerals, index)
        if following is not None:
            joint, second, used = following
            drafts = pair(reading, amount, joint, second)
            if drafts is not None:
                index = used
                yield from drafts
                continue
        amount, index = add_smaller_unit(reading, amount, numerals, index)
        yield from single(reading, amount)


def single(reading: Reading, amount: Amount) -> Iterator[Draft]:
    """Read one number that is joined to no other."""
    numeral = amount.numeral
    if OLD.match(reading.folded, numeral.end, reading.end) or (amount.kind == "count" and is_age(reading, numeral)):
        yield from read_age(reading, numeral, amount.end)
        return
    if amount.kind == "count" and (holder := holder_of_age(reading, amount)):
        reading.take(amount.start, amount.end)
        yield Draft(amount.start, amount.end, "age", numeral.low, numeral.high, "year", modifiers=(holder,))
        return
    yield from _plain(reading, amount)


def _plain(reading: Reading, amount: Amount) -> Iterator[Draft]:
    """Read a number with its bound, unit and noun."""
    start, end, bound = _bound_around(reading, amount)
    noun, modifiers = noun_of(
        reading, amount.start, end if amount.kind == "count" else amount.end, amount.kind, amount.unit
    )
    if amount.kind == "count" and not is_counted(reading, amount, noun, bound):
        return
    draft = _draft(amount, start, end, noun, modifiers)
    if amount.kind == "count" and noun == "port":
        draft = replace(draft, kind="code")
    reading.take(start, end)
    yield bounded(draft, bound) if bound else draft


def _bound_around(reading: Reading, amount: Amount) -> tuple[int, int, Bound | None]:
    """Give start and end of the number with its hedges, and what they say."""
    start, bound = bound_before(reading, amount.start)
    if bound == "above" and is_during(reading, start, amount):
        start, bound = amount.start, None
    if after := AFTER.match(reading.folded, amount.end, reading.end):
        return start, after.end(), "at least" if after["at_least"] else "at most" if after["at_most"] else "about"
    return start, amount.end, bound


def _draft(amount: Amount, start: int, end: int, noun: str | None, modifiers: tuple[str, ...]) -> Draft:
    numeral, slack = amount.numeral, amount.scale.slack
    low, high = amount.low() - slack, amount.high() + slack
    if numeral.form == "dozens":
        low, high = low * (1 - DOZEN_BAND), high * (1 + DOZEN_BAND)
    return Draft(
        start,
        end,
        amount.kind,
        low,
        high,
        amount.unit,
        numeral.step * amount.scale.factor,
        is_approximate=numeral.form in ("vague", "dozens"),
        noun=noun,
        modifiers=modifiers,
    )
