"""Knows what a number without a unit is by what it is of: money, an age, a minute of play."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.extract.quantities.ages import OLDEST
from factcheck.extract.quantities.currencies import currency_of, is_elided_money

if TYPE_CHECKING:
    from factcheck.extract.quantities.reading import Draft, Reading

_MINUTE: Final = 1 / 1440
_OF_PLAY: Final = re.compile(r"[\s-]minute\b")


def settled(reading: Reading, draft: Draft) -> Draft:
    """Give a bare number the kind and unit that its noun or its text implies; leave all others as they are."""
    if draft.kind == "ordinal" and _OF_PLAY.match(reading.folded, draft.end, reading.end):
        low, high = draft.low * _MINUTE, draft.high * _MINUTE
        return replace(draft, kind="duration", low=low, high=high, unit="day", step=_MINUTE, noun=None)
    if draft.kind != "count":
        return draft
    if draft.noun == "age" and 0 < draft.high <= OLDEST:
        return replace(draft, kind="age", unit="year")
    if is_elided_money(reading, draft.start, draft.end, draft.noun):
        return replace(draft, kind="money", unit=currency_of(reading.folded))
    return draft
