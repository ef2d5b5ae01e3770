"""Holds what a rule makes of some characters, before it becomes a timex."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.normalize.dates import has_day

if TYPE_CHECKING:
    import re

    from factcheck.model import TimexType


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule makes of some characters.

    `part` is early, mid or late; `slack` are minutes before and after a clock time.
    """

    start: int
    end: int
    type: TimexType
    value: str
    is_relative: bool = False
    is_approximate: bool = False
    weekday: int | None = None
    part: str = ""
    slack: tuple[int, int] = (0, 0)
    takes_article: bool = False


def names_day(value: str) -> bool:
    """Say whether a value names a day, if only by weekday or without its year."""
    return (
        has_day(value)
        or value.startswith(("XXXX-WXX-", "XXXX-XX-"))
        or (value.startswith("XXXX-") and len(value) == 10)
    )


def at_hour(day: str, clock: str) -> str:
    """Put a clock time or part of the day ("T14:00", "TMO") on a day."""
    return f"{day[:10] if not day.startswith('XXXX-W') else day}{clock}"


def one_reading(match: re.Match[str], value: str, kind: TimexType = "DATE", **more: object) -> tuple[Reading, ...]:
    """Make the reading of a whole match; `more` are further fields."""
    return (replace(Reading(match.start(), match.end(), kind, value), **more),)  # type: ignore[arg-type]


def clock_value(match: re.Match[str]) -> str | None:
    """Write hour, minute and half of the day as "T14:30"."""
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if not 1 <= hour <= 12:
        return f"T{hour:02}:{minute:02}" if 12 < hour < 24 and match["meridiem"].lower() == "p" else None
    return f"T{hour % 12 + (12 if match['meridiem'].lower() == 'p' else 0):02}:{minute:02}"
