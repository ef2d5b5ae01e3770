"""Reads words that narrow or blur the time that follows: "early", "the end of", "about", "shortly after"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.extract.timexes.patterns import FLAGS, GAP, MONTH, PARTS, SP
from factcheck.extract.timexes.reading import Reading, one_reading
from factcheck.extract.timexes.relative import unit_of
from factcheck.normalize.dates import value_of

if TYPE_CHECKING:
    from factcheck.extract.timexes.reader import Reader, Row

_SLACK: Final = {"about": 60, "shortly": 20, "after": 120}
"""Minutes by which "about noon", "shortly after noon" and "after noon" may be off."""


def _end_of_unit(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "the end of the year", "early in the week", "later in the day", "half of the decade", "year-end"."""
    return one_reading(
        match,
        value_of(reader.published, unit_of(match["unit"])),
        is_relative=True,
        part=_part_named(match),
        takes_article=True,
    )


def _part_named(match: re.Match[str]) -> str:
    """Say which third is meant; "later" and "earlier" name none."""
    first = match["part"].lower().replace("-", " ").split()[0]
    if match["part"].lower().endswith("half"):
        return "first half" if first == "first" else "second half"
    is_week = match["part"].lower().endswith("week")
    return "mid" if is_week and first == "second" else PARTS.get(first, "")


def _part_prefix(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "early 2021", "mid-May", "late last week", "the end of June", "earlier Thursday" by what follows."""
    inner = reader.read(match.end())
    if (
        not inner
        or inner[0].type not in ("DATE", "TIME")
        or inner[0].value.endswith("_REF")
        or inner[0].value.startswith("T")
    ):
        return ()
    part = _part_named(match)
    article = bool(part)
    return (replace(inner[0], start=match.start(), part=part, takes_article=article), *inner[1:])


def _about(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "about noon", "shortly after 2 p.m.", "nearly three years", "around 2010" by what follows."""
    inner = reader.read(match.end())
    if not inner or inner[0].value.endswith("_REF"):
        return ()
    words = match["about"].lower()
    first = inner[0]
    if first.type == "TIME" and "T" in first.value and ":" in first.value:
        slack = _slack(words)
        return (replace(first, start=match.start(), is_approximate=True, slack=slack), *inner[1:])
    if first.type in ("DURATION", "SET") and words not in ("after", "before", "past"):
        return (replace(first, start=match.start(), is_approximate=True, takes_article=False), *inner[1:])
    is_moved = first.end > first.start and _ENDS_MOVED.search(reader.folded[first.start : first.end])
    if is_moved or words in ("around", "circa", "approximately", "roughly"):
        return (replace(first, start=match.start(), is_approximate=True), *inner[1:])
    return ()


_ENDS_MOVED: Final = re.compile(r"\b(?:ago|later|earlier)$", FLAGS)


def _slack(words: str) -> tuple[int, int]:
    near = _SLACK["shortly" if " " in words else "after"]
    if words.endswith(("after", "past")):
        return 0, near
    if words.endswith("before"):
        return near, 0
    return _SLACK["about"], _SLACK["about"]


_ABOUT = (
    r"(?P<about>about|around|approximately|roughly|nearly|almost|not[ ]quite|circa|some|at[ ]least|at[ ]most|"
    r"more[ ]than|"
    r"less[ ]than|fewer[ ]than|no[ ]more[ ]than|over|under|up[ ]to|(?:just|shortly|soon)[ ](?:after|before|past)|"
    r"just[ ](?:over|under)|after|before|past)"
)


RULES: Final[tuple[Row, ...]] = (
    (
        ("early", "late", "earlier", "later", "beginning", "start", "middle", "end", "close"),
        (
            rf"(?P<part>early|late|earlier|later|beginning|start|middle|end|close){SP}(?:in|of){SP}the{SP}"
            rf"(?P<unit>day|week|month|year|quarter|decade|century)\b(?!{SP}(?:of|before|after|ended|ending))"
        ),
        _end_of_unit,
    ),
    (
        ("first", "second", "latter"),
        rf"(?P<part>first|second|latter){GAP}half{SP}of{SP}(?:the|this){SP}(?P<unit>month|decade|century)\b",
        _end_of_unit,
    ),
    (
        ("first", "second", "third", "fourth", "last", "final"),
        rf"(?P<part>(?:first|second|third|fourth|last|final){SP}week){SP}of{SP}(?={MONTH})",
        _part_prefix,
    ),
    (
        ("first", "second", "latter", "early", "small", "wee", "closing", "opening"),
        (
            rf"(?P<part>(?:first|second|latter){GAP}half|(?:early|small|wee|opening|closing){SP}(?:hours|days|weeks|months)){SP}"
            rf"of{SP}(?:the{SP})?(?:')?"
        ),
        _part_prefix,
    ),
    (("year", "month"), rf"(?P<unit>year|month){GAP}(?P<part>end)\b", _end_of_unit),
    (
        ("early", "mid", "late", "earlier", "later"),
        (
            rf"(?P<part>early|mid|late|earlier|later)(?:-to-(?:mid|late)|{SP}to{SP}(?:mid|late))?(?:-|{SP})"
            rf"(?:(?:in|on){SP})?(?:the{SP})?(?:')?"
        ),
        _part_prefix,
    ),
    (
        ("beginning", "start", "middle", "end", "close"),
        rf"(?P<part>beginning|start|middle|end|close){SP}of{SP}(?:the{SP})?(?:')?",
        _part_prefix,
    ),
    (
        (
            "about",
            "around",
            "approximately",
            "roughly",
            "nearly",
            "almost",
            "not",
            "circa",
            "some",
            "at",
            "more",
            "less",
            "fewer",
            "no",
            "over",
            "under",
            "up",
            "just",
            "shortly",
            "soon",
            "after",
            "before",
            "past",
        ),
        rf"{_ABOUT}{SP}",
        _about,
    ),
)
