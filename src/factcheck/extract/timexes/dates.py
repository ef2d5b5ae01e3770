"""Reads dates that name a month or are written in digits."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from factcheck.extract.tense import dates_past_verb, tense_at
from factcheck.extract.timexes.patterns import (
    EARLIEST_YEAR,
    FLAGS,
    GAP,
    GIVEN_NAME,
    LATEST_YEAR,
    MAYBE_RELATIVE,
    MONTH,
    OFFSETS,
    PART,
    SHORT_YEARS_TURN,
    SP,
    UNIT,
    YEAR,
    ZONES,
    any_of,
)
from factcheck.extract.timexes.reading import Reading, one_reading
from factcheck.normalize.dates import MONTHS, ORDINALS, find_year, has_day, interval_of, make_date

if TYPE_CHECKING:
    from factcheck.extract.timexes.reader import Reader, Row

_PREPOSITION: Final = re.compile(
    r"(?:\b(?:in|since|until|till|by|of|from|to|through|throughout|for|and|or|before|after|between|during|late|early|"
    r"mid|this|last|next|every|each|on|as|than|around|about|starting|beginning|ending|begins|began|ended|past)|"
    r"[-(,/])[ \n]{0,3}$",
    re.IGNORECASE,
)


def _iso_date(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "2021-09-30" and "2021-09-30T14:00:00+02:00"; the clock is kept as written."""
    day = make_date(int(match["year"]), int(match["month"]), int(match["day"]))
    if day is None or reader.before(match.start(), 1)[-1:].strip("([\"' ,;:\n`"):
        return ()
    if match["hour"] and int(match["hour"]) < 24:
        return one_reading(match, f"{day.isoformat()}T{match['hour']}:{match['minute']}", "TIME")
    return one_reading(match, day.isoformat()) if not match["hour"] else ()


def _slash_date(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "30/09/2021"; where both numbers could be the month, the other dates of the document decide, if any."""
    first, second = int(match["first"]), int(match["second"])
    is_open = first <= 12 and second <= 12 and first != second
    order = reader.day_order() if is_open else ""
    if reader.before(match.start(), 1)[-1:] in tuple("/.-$") or (is_open and not order):
        return ()
    is_day_first = order == "day" if is_open else second <= 12
    day, month = (first, second) if is_day_first else (second, first)
    year = int(match["year"])
    full = year if year > 99 else year + (2000 if year <= SHORT_YEARS_TURN else 1900)
    made = make_date(full, month, day) if EARLIEST_YEAR <= full <= LATEST_YEAR else None
    return one_reading(match, made.isoformat()) if made else ()


def _nine_eleven(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    if reader.before(match.start(), 1)[-1:] in tuple("/.-$"):
        return ()
    return one_reading(match, "2001-09-11")


def _is_month(reader: Reader, word: str, position: int) -> bool:
    return word[0].isupper() and not reader.is_in_name(position, position + len(word))


def _month_day(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "May 3", "May 3, 2021", "3 May 2021", "the third of May", with what else follows in "May 3-5"."""
    word = match["month"]
    month = MONTHS[word.lower()]
    if not word[0].isupper() or not _FREE.search(reader.before(match.start(), 2)):
        return ()
    day = day_number(match["day"])
    year, is_relative = reader.resolve_year(match)
    if year is None:
        year, is_relative = _year_ahead(reader, match.end())
    if (
        year is None
        and not is_relative
        and (month, day) == (9, 11)
        and _ATTACKS.match(reader.folded, match.end(), reader.limit)
    ):
        year = 2001
    first = _dated(reader, match, month, day, year, is_relative)
    return (*first, *_second_day(reader, first[0], month)) if first else ()


_FREE: Final = re.compile(r"(?:^|[^-/.$:]|--|\d-)$")
_ATTACKS: Final = re.compile(rf"{SP}(?:terror(?:ist)?{SP})?attacks?\b", FLAGS)
_AHEAD: Final = re.compile(
    rf"[ ]?(?:-|to\b|and\b|or\b|through\b|until\b|till\b|,)[ ]?(?:{MONTH}\.?{SP})?\d{{1,2}}(?:st|nd|rd|th)?\b"
    rf"(?:{SP}{MONTH}\.?)?[ ]?,?{SP}(?P<year>[12]\d{{3}})\b",
    FLAGS,
)


def _year_ahead(reader: Reader, position: int) -> tuple[int | None, bool]:
    """Take the year of "May 3 to June 5, 2019" for its first date too."""
    match = _AHEAD.match(reader.folded, position, reader.limit)
    return (int(match["year"]) if match else None), False


def day_number(words: str) -> int:
    """Read "3", "3rd" or "third"."""
    digits = words.lower().rstrip("stndrh ")
    return int(digits) if digits.isdigit() else ORDINALS[words.lower()]


def _dated(
    reader: Reader, match: re.Match[str], month: int, day: int, year: int | None, is_relative: bool
) -> tuple[Reading, ...]:
    if not 1 <= day <= 31 or (year and not EARLIEST_YEAR <= year <= LATEST_YEAR):
        return ()
    if year is None:
        year, is_relative = _guess_year(reader, match.start(), month, day), True
    if year is None:
        return one_reading(match, f"XXXX-{month:02}-{day:02}", is_relative=True, end=_without_stop(match))
    if make_date(year, month, day) is None:
        return ()
    return one_reading(match, f"{year:04}-{month:02}-{day:02}", is_relative=is_relative, end=_without_stop(match))


def _guess_year(reader: Reader, position: int, month: int, day: int | None) -> int | None:
    """Place a month or day without a year: after an earlier year of the sentence, else around the document's date."""
    if reader.published is None:
        return None
    reference = reader.published + timedelta(days=1 if day else 0)
    tense = tense_at(reader.sentence, position) if reader.sentence else "none"
    if _ENDING.search(reader.before(position, 12)):
        tense = "future"
    past = find_year(reference, month, day, "past")
    first = make_date(past, month, min(day or 28, 28))
    is_far = first is None or (reference - first).days > _LONG_AGO
    if is_far and reader.sentence and tense == "past" and dates_past_verb(reader.sentence, position):
        is_far = first is None
    if tense == "past" and not is_far:
        return past
    return find_year(reference, month, day, "future" if tense == "future" else "near")


_ENDING: Final = re.compile(r"\b(?:ending|starting|payable|effective)[ ]$", FLAGS)
_LONG_AGO: Final = 270
"""Days after which "on May 3" is rather the one to come, whatever the tense: writers add the year to the other."""
_SECOND_DAY: Final = re.compile(
    rf"(?:[ ]?-[ ]?|{SP}(?:to|through|until)[ ])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|-)"
    rf"(?:{YEAR})?(?!{SP}(?:{UNIT}|percent|people|million|points))",
    FLAGS,
)
_AND_DAY: Final = re.compile(
    rf"{SP}(?:and|or)[ ](?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|-)(?:{YEAR}|(?=[.,;)]))", FLAGS
)


def _second_day(reader: Reader, first: Reading, month: int) -> tuple[Reading, ...]:
    match = _SECOND_DAY.match(reader.folded, first.end, reader.limit) or _AND_DAY.match(
        reader.folded, first.end, reader.limit
    )
    if not match:
        return ()
    year, is_relative = reader.resolve_year(match)
    prefix = f"{year:04}-{month:02}" if year else first.value[:7]
    value = f"{prefix}-{int(match['day']):02}"
    if prefix[:4].isdigit() and interval_of(value) is None:
        return ()
    return (Reading(match.start("day"), match.end(), "DATE", value, is_relative=is_relative),)


def _first_day(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read the "3" of "3-5 May 2021" by what follows it."""
    later = _month_day_at(reader, match.start("later"))
    if not later or not has_day(later.value):
        return ()
    value = f"{later.value[:8]}{int(match['day']):02}"
    if interval_of(value) is None:
        return ()
    return (Reading(match.start("day"), match.end("day"), "DATE", value, is_relative=later.is_relative), later)


def _month_day_at(reader: Reader, position: int) -> Reading | None:
    match = _DAY_MONTH.match(reader.folded, position, reader.limit)
    readings = _month_day(reader, match) if match else ()
    return readings[0] if readings else None


def _without_stop(match: re.Match[str]) -> int:
    """Give the end of a match, before the full stop of its sentence: only short forms have one of their own."""
    is_short = len(match["month"]) < 5 and match["month"].lower() not in ("may", "june", "july")
    return match.end() - int(match.group().endswith(".") and not is_short)


def _month(reader: Reader, match: re.Match[str]) -> tuple[Reading, ...]:
    """Read "May 2021", "last May", "May of last year", "in May"."""
    word = match["month"]
    start = match.start("month")
    if not _is_month(reader, word, start) or (start == match.start() and reader.before(start, 1) in tuple("/.$")):
        return ()
    month, end = MONTHS[word.lower()], _without_stop(match)
    year, is_relative = reader.resolve_year(match)
    if match["year"] or match["short"] or match["which"]:
        if year and not EARLIEST_YEAR <= year <= LATEST_YEAR:
            return ()
        return one_reading(
            match, f"{year:04}-{month:02}" if year else f"XXXX-{month:02}", is_relative=is_relative, end=end
        )
    if match["relative"]:
        return _relative_month(reader, match, month)
    if not _is_safe_month(reader, match, word):
        return ()
    ahead = _MONTH_AHEAD.match(reader.folded, match.end(), reader.limit) or _PART_AHEAD.match(
        reader.folded, match.end(), reader.limit
    )
    if ahead:
        return one_reading(match, f"{ahead['year']}-{month:02}", end=end)
    year = _guess_year(reader, start, month, None)
    return one_reading(match, f"{year:04}-{month:02}" if year else f"XXXX-{month:02}", is_relative=True, end=end)


_MONTH_AHEAD: Final = re.compile(
    rf"[ ]?(?:-|to\b|and\b|or\b|through\b|until\b|,)[ ]?{MONTH}\.?(?:[ ]?(?:,|and|or)[ ]?{MONTH}\.?)?[ ]?,?{SP}"
    rf"(?:of{SP})?(?P<year>[12]\d{{3}})\b",
    FLAGS,
)
_PART_AHEAD: Final = re.compile(rf"{SP}(?:day|{PART}){SP}(?:in|of){SP}(?P<year>[12]\d{{3}})(?![\d]|[.,]\d)", FLAGS)
"""The year of "a July morning in 2016"."""


def _is_safe_month(reader: Reader, match: re.Match[str], word: str) -> bool:
    """Tell the month from the verb, the march and the name."""
    lower = word.lower()
    if len(lower) < 5 and lower not in ("may", "june", "july"):
        return match.group().endswith(".")
    before = reader.before(match.start())
    if lower not in ("may", "march"):
        return not (
            lower in ("april", "june", "august") and GIVEN_NAME.match(reader.folded, match.end(), reader.limit)
        ) or bool(_PREPOSITION.search(before))
    token = reader.token_at(match.start())
    if token and token.pos in ("AUX", "VERB"):
        return False
    if _PREPOSITION.search(before):
        return not before.rstrip().endswith(",") or bool(_MONTHISH.search(before))
    following = reader.next_token(match.end())
    is_noun = bool(following and following.pos == "NOUN" and following.text.islower())
    return is_noun and bool(before.strip()) and following is not None and following.lemma not in _OF_A_PERSON


_OF_A_PERSON: Final = frozenset(
    ("family", "government", "administration", "cabinet", "ministry", "brother", "campaign", "premiership", "supporter")
)
"""What "the May …" may be of when May is somebody's name."""
_MONTHISH: Final = re.compile(rf"{MONTH}\.?,[ ]$", FLAGS)


def _relative_month(reader: Reader, match: re.Match[str], month: int) -> tuple[Reading, ...]:
    published = reader.base_of(match["relative"].lower())
    if published is None:
        return one_reading(match, f"XXXX-{month:02}", is_relative=True, end=_without_stop(match))
    which = match["relative"].lower()
    year = published.year
    if which in ("last", "past", "previous") and month >= published.month:
        year -= 1
    if which in ("next", "coming", "following", "upcoming") and month <= published.month:
        year += 1
    return one_reading(match, f"{year:04}-{month:02}", is_relative=True, end=_without_stop(match), takes_article=True)


_DAY_MONTH: Final = re.compile(
    rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{any_of(ORDINALS)})(?:{SP}day)?(?:{GAP}of)?{GAP}(?P<month>{MONTH})\.?(?:{YEAR})?",
    FLAGS,
)


RULES: Final[tuple[Row, ...]] = (
    (
        "#",
        (
            r"(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)(?:[T ](?P<hour>\d\d):(?P<minute>[0-5]\d)"
            rf"(?::\d\d(?:\.\d{{1,9}})?)?(?:Z|[+-]\d\d:?\d\d\b)?{ZONES})?"
        ),
        _iso_date,
    ),
    (
        "#",
        r"(?P<first>\d{1,2})(?P<mark>[/.])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4}|\d\d)(?![\d/]|\.\d)",
        _slash_date,
    ),
    ("#", r"9/11(?![\d/])", _nine_eleven),
    (("#", *ORDINALS, "twenty", "thirty"), _DAY_MONTH, _month_day),
    (
        "#",
        (
            rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:[ ]?-[ ]?|{SP}(?:and|to|or){SP})"
            rf"(?P<later>\d{{1,2}}(?:st|nd|rd|th)?(?:{SP}of)?{SP}{MONTH})"
        ),
        _first_day,
    ),
    (
        MONTHS,
        (
            rf"(?P<month>{MONTH})\.?{SP}?(?:the{SP})?(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{any_of(ORDINALS)})"
            rf"(?![\d:%]|[.,]\d|{GAP}{UNIT}|[ ](?:percent|million|billion))\b(?:{YEAR})?"
        ),
        _month_day,
    ),
    ((*MONTHS, *OFFSETS), rf"{MAYBE_RELATIVE}(?P<month>{MONTH})\.?(?:{YEAR})?", _month),
)
