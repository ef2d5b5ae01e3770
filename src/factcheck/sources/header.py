"""What the top of a document says of itself: its title, its day of publication, and the lines that say so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.sources.dates import is_numbers, read_date
from factcheck.sources.front_matter import read_front_matter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.sources.ranges import Range

_TOP = 15
"""Lines in which a document may say its date; further down a line with a date is part of the story."""
_LONGEST = 120
_PREFIX = re.compile(r"\s*date:?[ \t]+(?P<day>\d{4}-\d\d-\d\d)(?![\w-])[ \t:|–—-]*(?P<title>[^\n]*)", re.IGNORECASE)
_LINE = re.compile(r"(?P<line>[^\n]+)")

_PUBLISHED = (
    r"(?:first\s+)?(?:published|posted|filed|issued|printed)(?:\s+online)?|publication\s+date|pub\s?date|"
    r"date\s+(?:of\s+publication|published|posted|issued)|for\s+immediate\s+(?:use|release)"
)
"""Words before the day; "released" is none of them, because products are released too."""
_UPDATED = r"(?:last\s+|date\s+)?(?:updated|modified|revised|edited)|last\s+reviewed|date\s+last\s+(?:updated|modified)"
_LABEL = re.compile(
    rf"(?:(?P<published>{_PUBLISHED})|(?P<updated>{_UPDATED})|(?P<plain>date))(?P<mark>\s*[:=]|\s+on\b|,)?\s*(?P<rest>\S.*)",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"by\s+(?P<rest>\S.*)", re.IGNORECASE)
_AFTER_NAME = re.compile(r"\s*[,|·•–—-]\s*(?:on\s+)?|\s+on\s+|\s{2,}", re.IGNORECASE)
_AND_UPDATED = re.compile(rf"\s*[,|·•–—(-]\s*(?:{_UPDATED})\b.*", re.IGNORECASE)
_BY = re.compile(r"\s*[,|·•–—-]?\s+by\s+[^\s.][^.!?]{1,60}$", re.IGNORECASE)
_OF_AN_EVENT = re.compile(
    r"\W*(?:time|times|venue|place|location|where|when|room|address|doors|rsvp)\W*:", re.IGNORECASE
)
_EMPHASIS = re.compile(r"[*_]+")
_YEAR = re.compile(r"\d(?:[*_]*\d){3}")
"""What every date has and few lines, also where emphasis parts it."""

_PUBLISHED_KEYS = (
    "date", "published", "publishdate", "publisheddate", "publishedat", "publishedon", "pubdate", "publicationdate",
    "dateposted", "datepublished", "issued", "released", "releasedate",
)  # fmt: skip
_LATER_KEYS = ("updated", "updatedat", "lastupdated", "lastmod", "modified", "lastmodified", "datemodified", "created")
_TITLE_KEYS = ("title", "headline")


@dataclass(frozen=True, slots=True)
class Header:
    """Title and day of publication where the text gives them, and the ranges that hold nothing but the day.

    `end` is where front matter ends and the text begins.
    """

    title: str | None
    published: date | None
    masked: tuple[Range, ...]
    end: int


@dataclass(frozen=True, slots=True)
class _Dated:
    """A line that holds a date: a lower `rank` is a better witness; `day` is None when it is ambiguous."""

    rank: int
    day: date | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Opening:
    """A first line that gives day and title; `end` is where the title begins, or the line ends without one."""

    day: date | None
    title: str | None
    end: int


_ON_LABEL, _ALONE, _ON_UPDATE = range(3)


def read_header(text: str) -> Header:
    """Read the top of a document: front matter, else a dated first line, else lines such as "Date: 3 March 2021"."""
    matter = read_front_matter(text)
    opening = None if matter.end else _read_opening(text)
    top = opening.end if opening else matter.end
    lines = _without_rivals(_dated_lines(text, top))
    days = (
        opening.day if opening else None,
        *(read_date(matter.values[key]) for key in _PUBLISHED_KEYS if key in matter.values),
        *(line.day for line in sorted(lines, key=_rank)),
        *(read_date(matter.values[key]) for key in _LATER_KEYS if key in matter.values),
    )
    titles = (opening.title if opening else None, *(matter.values.get(key) for key in _TITLE_KEYS))
    masked = ((0, top), *((line.start, line.end) for line in lines))
    return Header(next(filter(None, titles), None), next(filter(None, days), None), masked, matter.end)


def _read_opening(text: str) -> _Opening | None:
    """Read a first line such as "date 2021-09-30 Minister resigns"."""
    match = _PREFIX.match(text)
    if not match:
        return None
    title = match["title"].strip()
    if title and read_date(f"{match['day']} {title}"):
        return _Opening(read_date(match["day"]), None, match.end())
    return _Opening(read_date(match["day"]), title or None, match.start("title"))


def _rank(line: _Dated) -> tuple[int, int]:
    return line.rank, line.start


def _without_rivals(lines: list[_Dated]) -> list[_Dated]:
    """Drop days that stand alone on their lines when there are several: such a text is a list of days."""
    alone = {line.day for line in lines if line.rank == _ALONE}
    return [line for line in lines if line.rank != _ALONE] if len(alone) > 1 else lines


def _dated_lines(text: str, start: int) -> list[_Dated]:
    top = list(_top_lines(text, start))
    found = []
    for index, (begin, line) in enumerate(top):
        if not _YEAR.search(line):
            continue
        neighbours = [words for _, words in top[max(index - 1, 0) : index + 2]]
        witness = _read_line(line, is_of_event=any(map(_OF_AN_EVENT.match, neighbours)))
        if witness:
            found.append(_Dated(*witness, begin, begin + len(line)))
    return found


def _top_lines(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Yield the first lines that are not blank, with the offset of each."""
    for count, match in enumerate(_LINE.finditer(text, start)):
        if count >= _TOP:
            return
        line = match["line"].rstrip()
        if line.strip():
            yield match.start(), line


def _read_line(line: str, *, is_of_event: bool) -> tuple[int, date | None] | None:
    """Give rank and day of a line that only says when a text appeared, or None."""
    words = _EMPHASIS.sub("", line).strip()
    if len(words) > _LONGEST:
        return None
    label = _LABEL.fullmatch(words) or _LABEL.fullmatch(_after_byline(words))
    if not label:
        day = _read_day(words)
        return None if day is None or is_of_event else (_ALONE, day)
    if label["plain"] and (is_of_event or not label["mark"]):
        return None
    day = _read_day(label["rest"])
    if day is None and not (label["mark"] and is_numbers(label["rest"])):
        return None
    return (_ON_UPDATE if label["updated"] else _ON_LABEL), day


def _read_day(words: str) -> date | None:
    """Read a day that may stand behind or before the name of the writer."""
    words = _AND_UPDATED.sub("", words)
    day = read_date(words) or read_date(_BY.sub("", words))
    byline = None if day else _BYLINE.fullmatch(words)
    if not byline:
        return day
    rests = (byline["rest"][cut.end() :] for cut in _AFTER_NAME.finditer(byline["rest"]))
    return next(filter(None, map(read_date, rests)), None)


def _after_byline(words: str) -> str:
    """Give what follows "By Ann Lee | " where it opens with a label, else nothing."""
    byline = _BYLINE.fullmatch(words)
    if not byline:
        return ""
    rests = (byline["rest"][cut.end() :] for cut in _AFTER_NAME.finditer(byline["rest"]))
    return next(filter(_LABEL.fullmatch, rests), "")
