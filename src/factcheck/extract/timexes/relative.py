"""Reads what counts from the document's date or from the last date: "yesterday", "last week", "the day before"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extract.timexes.patterns import ANCHORED, FLAGS, OFFSETS, PART, RELATIVE, SP, UNIT, any_of
from factcheck.extract.timexes.reading import Reading, one_reading
from factcheck.normalize.dates import DAY_PARTS, UNITS, day_of, duration_value, has_day, shift, value_of

if TYPE_CHECKING:
    from datetime import date

    from factcheck.extract.timexes.reader import Reader, Row
    from factcheck.normalize.dates import Unit

_REFERENCES: Final = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
}
_ADJECTIVES: Final = {"current": "PRESENT_REF", "recent": "PAST_REF", "future": "FUTURE_REF"}
_DAY_WORDS: Final = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}


def _day_word(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    word = match["word"].lower()
    offset = _DAY_WORDS[word]
    if match["word"][0].isupper() and (
        reader.is_in_name(match.start("word"), match.end("word")) or _SHOW.match(reader.folded, match.end())
    ):
        return ()
    if match["beyond"]:
        offset *= 2
    day = shift(reader.published, "D", offset) if reader.published else None
    value = value_of(day, "D")
    if word == "tonight":
        return one_reading(match, f"{value}TNI", "TIME", is_relative=True)
    return one_reading(match, value, is_relative=True)


_SHOW: Final = re.compile(r"[,\"']{0,2}[ ](?:show|programme|program)\b|[.,]?\"")


def _relative_unit(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "last week", "the past year" (a duration), "the next day" (after the last date), "that year"."""
    which = match["relative"].lower()
    unit = unit_of(match["unit"])
    before = reader.before(match.start(), 16)
    has_article = before.lower().endswith("the ")
    is_span = has_article and (which == "past" or (which in ("last", "next", "coming") and bool(_OVER.search(before))))
    if which == "past" or is_span:
        return one_reading(match, duration_value(1, unit), "DURATION", takes_article=True) if is_span else ()
    if (
        unit in ("S", "MIN", "H")
        or (unit == "D" and which in ("last", "this", "current"))
        or (has_article and which in ("last", "this"))
    ):
        return ()
    if has_article and which == "coming" and unit == "D":
        return ()
    is_anchored = which in ANCHORED or (has_article and which == "next")
    is_over = unit == "WE" and which == "this" and _is_weekend_over(reader, match.start())
    return shifted(reader, match, unit, -1 if is_over else OFFSETS[which], is_anchored=is_anchored)


def _is_weekend_over(reader: Reader, position: int) -> bool:
    """Say whether "this weekend", told of in the past on a Monday to Wednesday, is the last one."""
    published = reader.published
    return published is not None and published.weekday() in _EARLY_WEEK and reader.direction(position) == "past"


_EARLY_WEEK: Final = range(3)


_OVER: Final = re.compile(r"\b(?:over|in|within|during|for|throughout)[ ]the[ ]$", FLAGS)


def unit_of(word: str) -> Unit:
    """Give the unit of a word, singular or plural."""
    word = word.lower()
    return UNITS.get(word) or UNITS[word.removesuffix("s")] if word != "centuries" else "CE"


def shifted(
    reader: Reader, match: re.Match[str], unit: Unit, amount: int, *, is_anchored: bool, is_approximate: bool = False
) -> tuple[Reading, ...]:
    """Move from the document's date, or from the last date read, by whole units."""
    base, is_relative = reader.published, True
    quarter = _YEAR_PART.fullmatch(reader.anchor) if is_anchored and unit == "Y" else None
    if quarter:
        value = f"{int(quarter['year']) + amount:04}{quarter['part']}"
        return one_reading(match, value, is_relative=reader.anchor_is_relative, takes_article=True)
    if is_anchored and reader.anchor:
        if unit == "D" and not has_day(reader.anchor):
            return one_reading(match, value_of(None, unit), is_relative=True, takes_article=True)
        base, is_relative = day_of(reader.anchor), reader.anchor_is_relative
    day = shift(base, unit, amount) if base else None
    value = value_of(day, unit)
    return one_reading(match, value, is_relative=is_relative, is_approximate=is_approximate, takes_article=True)


_YEAR_PART: Final = re.compile(r"(?P<year>\d{4})(?P<part>-[QH]\d)")
"""A year away from a quarter is the same quarter."""


def _the_unit_before(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "the day before", "the year after", "the night before last"."""
    after = reader.after(match.end(), 3)
    if not reader.before(match.start(), 4).lower().endswith(("the ", " a ")) or (
        after.strip() and after.lstrip()[0].isalnum()
    ):
        return ()
    amount = -1 if match["way"].lower() in ("before", "earlier", "previous") else 1
    if match["unit"].lower() == "night":
        day = _anchor_day(reader)
        moved = shift(day, "D", amount) if day else None
        return one_reading(match, f"{value_of(moved, 'D')}TNI", "TIME", is_relative=True, takes_article=True)
    return shifted(reader, match, unit_of(match["unit"]), amount, is_anchored=True)


def _after_next(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "the week after next", "the year before last"."""
    amount = 2 if match["way"].lower().startswith("after") else -2
    return shifted(reader, match, unit_of(match["unit"]), amount, is_anchored=False)


def _new_year(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "from the new year": the first of January to come, or the last one where the tense is past."""
    if reader.published is None:
        return one_reading(match, "XXXX-01-01", is_relative=True, takes_article=True)
    year = reader.published.year + (reader.direction(match.start()) == "future")
    return one_reading(match, f"{year:04}-01-01", is_relative=True, takes_article=True)


def _anchor_day(reader: Reader) -> date | None:
    return day_of(reader.anchor) if reader.anchor and has_day(reader.anchor) else reader.published


def _relative_part(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "this morning", "last night", "that evening", "the following afternoon"."""
    which = match["relative"].lower()
    day = _anchor_day(reader) if which in ANCHORED else reader.published
    if which in ("coming", "upcoming", "current", "past"):
        return ()
    moved = shift(day, "D", OFFSETS[which]) if day else None
    return one_reading(
        match,
        f"{value_of(moved, 'D')}T{DAY_PARTS[match['part'].lower()]}",
        "TIME",
        is_relative=True,
        takes_article=True,
    )


def _weekend(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    published = reader.published
    if published is None:
        return one_reading(match, value_of(None, "WE"), is_relative=True)
    is_past = reader.direction(match.start()) == "past" and published.weekday() < 5
    value = value_of(shift(published, "W", -1 if is_past else 0), "WE")
    return one_reading(match, value, is_relative=True, takes_article=True)


def _this_unit(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "for the year", "in the quarter", "the latest quarter": the one just spoken of, else the document's."""
    unit = unit_of(match["unit"])
    before = reader.before(match.start(), 32)
    is_latest = bool(match["latest"])
    if not (is_latest and before.lower().endswith("the ")) and not _THIS_LEAD[unit].search(before):
        return ()
    if unit == "Q":
        return _quarter_spoken_of(reader, match)
    return () if is_latest else shifted(reader, match, unit, 0, is_anchored=unit == "M")


def _quarter_spoken_of(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Take the last quarter read, else the last one that was over when the document appeared."""
    if not reader.speaks_of_money():
        return ()
    if "-Q" in reader.anchor and reader.is_anchor_near():
        return one_reading(match, reader.anchor, is_relative=reader.anchor_is_relative, takes_article=True)
    is_ahead = reader.direction(match.start()) == "future"
    return shifted(reader, match, "Q", 0 if is_ahead else -1, is_anchored=False)


_THIS_LEAD: Final = {
    "Q": re.compile(r"\b(?:in|for|during|throughout|of)[ ]the[ ]$", FLAGS),
    "M": re.compile(r"\b(?:in|for|during|throughout)[ ]the[ ]$", FLAGS),
    "Y": re.compile(r"\b(?:for|during|throughout|(?:rest|remainder|most|months|weeks)[ ]of)[ ]the[ ]$", FLAGS),
    "W": re.compile(r"\b(?:during|(?:rest|remainder|most)[ ]of)[ ]the[ ]$", FLAGS),
}


def _year_ago(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "the year-earlier quarter", "year-ago": the same quarter a year before, where one was read."""
    return shifted(reader, match, "Y", -1, is_anchored=reader.is_anchor_near() and "-Q" in reader.anchor)


def _reference(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    if reader.before(match.start(), 4).lower().split()[-1:] == ["as"]:
        return ()
    return one_reading(match, _REFERENCES[match["word"].lower()])


def _adjective(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "current", "recent" and "future" before the noun that they place in time."""
    token = reader.token_at(match.start())
    following = reader.next_token(match.end())
    if not token or token.pos != "ADJ" or not following or following.pos not in ("NOUN", "ADJ"):
        return ()
    if reader.before(match.start(), 5).lower().endswith(("most ", "more ")):
        return ()
    return one_reading(match, _ADJECTIVES[match.group().lower()])


def _present(_reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    return one_reading(match, "PRESENT_REF", takes_article=True)


def _past_or_future(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    if not _IN_THE.search(reader.before(match.start(), 12)):
        return ()
    following = reader.next_token(match.end())
    if following and following.pos in ("NOUN", "ADJ", "NUM", "PROPN"):
        return ()
    value = "PAST_REF" if match["word"].lower() == "past" else "FUTURE_REF"
    return one_reading(match, value, takes_article=bool(match["near"]))


_IN_THE: Final = re.compile(r"\b(?:in|from|of|into|for)[ ]the[ ]$", FLAGS)


RULES: Final[tuple[Row, ...]] = (
    (_DAY_WORDS, rf"(?P<word>{any_of(_DAY_WORDS)})\b(?P<beyond>(?!))?", _day_word),
    ("day", rf"day{SP}(?:before|after){SP}(?P<beyond>(?P<word>yesterday|tomorrow))\b", _day_word),
    (
        OFFSETS,
        rf"{RELATIVE}{SP}(?:(?:fiscal|calendar|whole|entire|full){SP})?(?P<unit>{UNIT.replace('s?', '')})(?!-)",
        _relative_unit,
    ),
    (
        ("day", "night", "week", "month", "quarter", "year", "decade", "century"),
        rf"(?P<unit>day|night|week|month|quarter|year|decade|century){SP}(?P<way>before|after|earlier|later)\b",
        _the_unit_before,
    ),
    (
        ("week", "month", "year", "weekend"),
        rf"(?P<unit>week|month|year|weekend){SP}(?P<way>after{SP}next|before{SP}last)\b",
        _after_next,
    ),
    (
        "new",
        r"(?<=\bfrom[ ]the[ ])new[ ]year\b|(?<=\bwith[ ]the[ ])new[ ]year\b|(?<=\bby[ ]the[ ])new[ ]year\b",
        _new_year,
    ),
    (OFFSETS, rf"{RELATIVE}{SP}(?P<part>{PART})", _relative_part),
    ("weekend", r"(?<=the[ ])weekend\b", _weekend),
    ((*_REFERENCES, "right", "just"), rf"(?:(?:right|just){SP})?(?P<word>{any_of(_REFERENCES)})\b", _reference),
    (_ADJECTIVES, rf"(?:{any_of(_ADJECTIVES)})\b(?!-)", _adjective),
    (("present", "moment"), r"(?:(?<=\bat[ ])present|(?<=\bat[ ]the[ ])moment)\b", _present),
    ("these", rf"these{SP}days\b", _present),
    (
        ("past", "future", "near", "foreseeable", "not"),
        rf"(?P<near>(?:near|foreseeable|immediate|not[ -]too[ -]distant){SP})?(?P<word>past|future)\b",
        _past_or_future,
    ),
    (
        ("latest", "quarter", "year", "month", "week", "full", "whole", "entire"),
        (
            rf"(?P<latest>latest{SP})?(?:(?:full|whole|entire){SP})?(?P<unit>quarter|year|month|week)\b"
            rf"(?!-|'|{SP}(?:\d|of|to|in|on|before|after|ended|ending|earlier|later|ahead|ago|since|when|that|was|is)\b)"
        ),
        _this_unit,
    ),
    ("year", rf"year-(?:ago|earlier)(?:{SP}(?:quarter|period))?\b", _year_ago),
)
