"""Reads years, decades, centuries, and the quarters, halves and seasons of a year."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.extract.timexes.dates import day_number
from factcheck.extract.timexes.patterns import (
    ANCHORED,
    EARLIEST_YEAR,
    FLAGS,
    GAP,
    LATEST_YEAR,
    MAYBE_RELATIVE,
    OFFSETS,
    ORDINAL,
    SHORT_YEARS_TURN,
    SP,
    YEAR,
    any_of,
)
from factcheck.extract.timexes.reading import Reading, one_reading
from factcheck.normalize.dates import DECADES, ORDINALS, SEASONS, find_year

if TYPE_CHECKING:
    from factcheck.extract.timexes.reader import Reader, Row

_HALF_YEAR: Final = re.compile(
    r"\b(?:revenues?|profits?|earnings?|sales|incomes?|gdp|economy|exports|imports|output|dividends?)\b", FLAGS
)
"""What "the first half" may be of without a year; results and losses are also those of matches."""


def _year(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    year = int(match["year"])
    before = reader.before(match.start())
    if not _is_year(reader, match, before, year):
        return ()
    lead = _THE_YEAR.search(before)
    start = match.start("year") - (len(lead.group()) if lead else 0)
    found = Reading(start, match.end("year"), "DATE", match["year"])
    if not match["until"]:
        return (found,)
    until = match["until"]
    last = int(until) if len(until) == 4 else year - year % 100 + int(until)
    if not year < last <= year + 400:
        return (found,) if len(until) == 4 else ()
    return (found, Reading(match.start("until"), match.end("until"), "DATE", f"{last:04}"))


_THE_YEAR: Final = re.compile(r"\b(?:the[ ])?year[ ]$", FLAGS)


def _is_year(reader: Reader, match: re.Match[str], before: str, year: int) -> bool:
    if (
        before[-1:]
        and before[-1] in "$£€#.-/:,+'%_@&="
        and not before.endswith(("--", "mid-", "pre-", "post-", "Mid-", "Pre-"))
    ):
        return False
    following = reader.next_token(match.end())
    text = following.text.lower() if following else ""
    if _LETTERED.match(reader.folded, match.end()) or _RATIO.match(reader.folded, match.end()):
        return False
    if following and following.start == match.end() and text[:1].isalpha() and text != "'s":
        return False
    is_counted = bool(following and following.pos == "NOUN" and (text != following.lemma or text in _COUNTED))
    if 1900 <= year <= LATEST_YEAR:
        if _YEAR_LEAD.search(before):
            return not (is_counted and following and following.text in _COUNTED_NOUNS)
        if is_counted:
            return bool(_DETERMINER.search(before))
        return not _NUMBERED.search(before)
    if match["until"] and before.endswith("("):
        return year >= EARLIEST_YEAR
    is_of_thing = year >= EARLIEST_YEAR and bool(_OF_YEAR.search(before))
    return (is_of_thing or bool(year >= 1000 and _YEAR_LEAD.search(before))) and not (
        following and following.pos in ("NOUN", "ADJ", "PROPN")
    )


_RATIO: Final = re.compile(r"[ ]?(?::|to[ ])[1-9]\d?\b(?![,.]?\d|[ ][A-Z])")
_LETTERED: Final = re.compile(r"\([a-z]{1,3}\)")
_COUNTED: Final = frozenset(
    ("people", "percent", "men", "women", "km", "miles", "dollars", "euros", "troops", "feet", "meters", "metres")
)
_COUNTED_NOUNS: Final = _COUNTED | {
    "jobs",
    "workers",
    "soldiers",
    "employees",
    "students",
    "homes",
    "members",
    "votes",
    "points",
}
_YEAR_LEAD: Final = re.compile(
    r"\b(?:in|since|until|by|from|during|before|after|between|year|early|mid|late|circa|spring|summer|fall|autumn|"
    r"winter|election)[ \n-]$",
    FLAGS,
)
_OF_YEAR: Final = re.compile(
    r"\b(?!(?:total|number|sum|crowd|some|all|each|out|price|cost|average|force|population|staff|height|depth|length|"
    r"weight|speed|fee|fine|group|series|toll|score|rate|value|one|most|half|page|instead|because|audience|crew|garrison|"
    r"army|fleet|workforce|congregation|readership|membership|circulation|maximum|"
    r"minimum|limit|budget|stock|profit|loss)\b)[a-z]{4,}[ ]of[ ]$"
)
"""What makes a bare number before 1900 the year of a thing: "the uprising of 1848"."""
_DETERMINER: Final = re.compile(r"(?:\b(?:the|a|his|her|its|their|our|in|that|this)|'s)[ \n]$", FLAGS)
_NUMBERED: Final = re.compile(
    r"(?:\b(?:no\.?|number|room|flight|route|highway|nearly|almost|about|some|than|least|roughly|page|model|bus|stop|"
    r"section|article|line|channel|unit|gate|box|train|tram|platform|lot|suite|chapter|item|figure|table|clause|port|"
    r"resolution|case|docket|version|release|error|code|ward|precinct|id|rfc|iso|bug|issue|pr|build)|\d)[ \n]$",
    FLAGS,
)


def _short_year(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "since '86", "1983, '86 and '88"."""
    if not _SHORT_LEAD.search(reader.before(match.start())):
        return ()
    short = int(match["short"])
    found = one_reading(match, f"{short + (2000 if short <= SHORT_YEARS_TURN else 1900)}")[0]
    return (replace(found, start=match.start() - 1),)


_SHORT_LEAD: Final = re.compile(
    r"(?:\b(?:in|since|of|from|until|through|to|between|summer|fall)[ ]|\d{4},?[ ](?:and[ ])?|'\d\d,?[ ](?:and[ ])?)'$",
    FLAGS,
)


def _decade(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "1990s", "the '90s"."""
    digits = match["decade"]
    if len(digits) == 2 and _SOMEONES.search(reader.before(match.start())):
        return ()
    if reader.before(match.start(), 1) in tuple("$£€.,/:"):
        return ()
    if len(digits) == 2:
        if not (
            match.group().startswith("'")
            or reader.before(match.start(), 1) == "'"
            or _THE.search(reader.before(match.start(), 14))
        ):
            return ()
        digits = ("20" if digits in ("00", "10") else "19") + digits
    elif not "1500" <= digits <= "2100" or _is_possessive(reader, match):
        return ()
    start = match.start() - int(reader.before(match.start(), 1) == "'")
    return one_reading(match, digits[:3], takes_article=True, start=start)


def _is_possessive(reader: Reader, match: re.Match[str]) -> bool:
    """Tell "1990's first half" from "the 1990's"."""
    return "'" in match.group() and not _THE.search(reader.before(match.start(), 14))


_SOMEONES: Final = re.compile(r"\b(?:his|her|their|my|your|our)[ ](?:(?:early|mid|late|mid-to-late)[ -])?'?$", FLAGS)
_THE: Final = re.compile(r"\b(?:the|early|mid|late)[ '-]{1,3}$", FLAGS)


def _decade_word(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    if not _THE.search(reader.before(match.start(), 14)):
        return ()
    return one_reading(match, f"19{DECADES[match['word'].lower()]}", takes_article=True)


def _century(_reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    number = day_number(match["ordinal"])
    if match["bc"]:
        return ()
    return one_reading(match, f"{number - 1:02}", takes_article=True)


def _part_of_year(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read quarters and halves; without a year only where the sentence speaks of money."""
    is_last = match["ordinal"].lower() in ("final", "last")
    count = 4 if is_last else int(match["digit"]) if match["digit"] else day_number(match["ordinal"])
    letter = "H" if match["kind"].lower().startswith("h") or match.group()[:1] in "hH" else "Q"
    if count > (4 if letter == "Q" else 2):
        return ()
    has_year = match["year"] or match["short"] or match["which"]
    year, is_relative = reader.resolve_year(match)
    own = None if has_year else _OF_THE_YEAR.match(reader.folded, match.end(), reader.limit)
    if own:
        value = f"{reader.published.year:04}-{letter}{count}" if reader.published else f"XXXX-{letter}{count}"
        return one_reading(match, value, is_relative=True, takes_article=not match["digit"], end=own.end())
    if not has_year:
        if not _speaks_of_periods(reader, letter):
            return ()
        year = _quarter_year(reader, match.start(), count if letter == "Q" else 2 * count)
    value = f"{year:04}-{letter}{count}" if year else f"XXXX-{letter}{count}"
    return one_reading(match, value, is_relative=is_relative, takes_article=not match["digit"])


_OF_THE_YEAR: Final = re.compile(rf"{SP}of{SP}(?:the|its){SP}(?:current{SP})?(?:fiscal{SP})?year\b", FLAGS)


def _speaks_of_periods(reader: Reader, letter: str) -> bool:
    if letter == "Q":
        return reader.speaks_of_money()
    assert reader.sentence is not None
    return bool(_HALF_YEAR.search(reader.folded, reader.sentence.span.start, reader.limit))


def _quarter_year(reader: Reader, position: int, quarter: int) -> int | None:
    if reader.published is None:
        return None
    current = (reader.published.month + 2) // 3
    if reader.direction(position) == "past":
        return reader.published.year - int(quarter > current)
    return reader.published.year + int(quarter < current)


def _fiscal(_reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    year = match["year"] or f"20{match['short']}"
    return one_reading(match, f"FY{year}")


def _season(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "spring 2027", "last summer", "in the winter"; a bare "fall" or "spring" is another word."""
    season = SEASONS[match["season"].lower()]
    if reader.is_in_name(match.start("season"), match.end("season")):
        return ()
    year, is_relative = reader.resolve_year(match)
    if match["year"] or match["short"] or match["which"]:
        return one_reading(
            match, f"{year:04}-{season}" if year else f"XXXX-{season}", is_relative=is_relative, takes_article=True
        )
    if not match["relative"] and not _IN_SEASON.search(reader.before(match.start(), 16)):
        return ()
    if reader.published is None:
        return one_reading(match, f"XXXX-{season}", is_relative=True)
    year = _season_year(reader, match, season)
    return one_reading(match, f"{year:04}-{season}", is_relative=True, takes_article=True)


_IN_SEASON: Final = re.compile(
    r"\b(?:in|since|until|by|during|over|through|this)[ ](?:the[ ])?(?:early[ ]|late[ ])?$", FLAGS
)
_SEASON_STARTS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def _season_year(reader: Reader, match: re.Match[str], season: str) -> int:
    assert reader.published is not None
    published, which = reader.published, (match["relative"] or "").lower()
    start = _SEASON_STARTS[season]
    base = reader.base_of(which)
    if which in ANCHORED and base:
        return base.year + {"following": int(start <= base.month), "previous": -int(start >= base.month)}.get(which, 0)
    if which in ("last", "past", "previous"):
        return published.year - int(start + 3 >= published.month)
    if which in ("next", "coming", "upcoming", "following"):
        return published.year + int(start <= published.month)
    if which:
        return published.year
    return find_year(published, start, None, reader.direction(match.start()))


RULES: Final[tuple[Row, ...]] = (
    ("#", r"(?P<year>\d{4})(?:[ ]?[-/][ ]?(?P<until>\d{4}|\d\d)(?![-/\d]|\.\d))?(?![\d]|[.,]\d|%|[-/]\d)", _year),
    ("#", r"(?P<short>\d\d)(?![\d'/:]|[.]\d|-\d|s\b)", _short_year),
    ("#", r"'?(?P<decade>\d{3}0|\d0)'?s\b", _decade),
    (("#", *ORDINALS), rf"(?P<ordinal>{ORDINAL}){GAP}century\b(?P<bc>{SP}B\.?C)?", _century),
    (
        ("#", *ORDINALS, "fiscal"),
        rf"(?:fiscal{SP})?(?P<ordinal>{ORDINAL})(?P<digit>(?!))?{GAP}(?:fiscal{SP})?(?P<kind>quarter|half)\b(?:{YEAR})?",
        _part_of_year,
    ),
    ("q", rf"(?P<ordinal>)Q(?P<digit>[1-4])(?P<kind>)(?:/(?=[12]\d{{3}}))?(?:{YEAR})?\b", _part_of_year),
    (
        ("final", "last"),
        rf"(?P<ordinal>final|last)(?P<digit>(?!))?{SP}(?P<kind>quarter)(?={SP}of\b)(?:{YEAR})?",
        _part_of_year,
    ),
    ("#", rf"(?P<ordinal>)(?P<digit>[1-4])Q(?P<kind>)(?:{YEAR})?\b", _part_of_year),
    ("h", rf"(?P<ordinal>)H(?P<digit>[12])(?P<kind>h?)(?={YEAR.replace('?P<', '?P<_')})(?:{YEAR})\b", _part_of_year),
    (
        "#",
        (
            rf"(?P<year>[12]\d{{3}})(?P<short>(?!))?(?P<which>(?!))?(?P<digit>(?!))?'s{SP}(?:fiscal{SP})?"
            rf"(?P<ordinal>first|second|third|fourth){GAP}(?P<kind>quarter|half)\b"
        ),
        _part_of_year,
    ),
    (
        "#",
        (
            r"(?P<year>[12]\d{3})(?P<short>(?!))?(?P<which>(?!))?-"
            r"(?P<ordinal>)(?P<kind>[QH])(?P<digit>[1-4])\b"
        ),
        _part_of_year,
    ),
    ((*SEASONS, *OFFSETS), rf"{MAYBE_RELATIVE}(?P<season>{any_of(SEASONS)})\b(?:{YEAR}(?:[-/]\d\d(?!\d))?)?", _season),
    (
        ("fiscal", "financial", "tax", "fy"),
        (
            rf"(?:(?:fiscal(?:[- ]year)?|financial[- ]year|tax[- ]year){SP}|FY[ ]?)"
            r"(?:(?P<year>[12]\d{3})|'?(?P<short>\d\d))\b(?:[-/]\d\d)?"
        ),
        _fiscal,
    ),
    (DECADES, rf"(?P<word>{any_of(DECADES)})\b", _decade_word),
)
