"""Knows numbers that name instead of count: versions, codes, addresses, ranks, and the times on a clock that counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extract.quantities.reading import CALENDAR, Draft, Reading
from factcheck.extract.quantities.traps import LABELS, MONTH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


_GAME_CLOCK: Final = re.compile(
    r"(?<![\w:])(\d{1,2}):(\d\d)(?=\s(?:left|remaining|to\s(?:go|play)|on\sthe\sclock|into\b|mark\b))", re.IGNORECASE
)
_LOOSELY: Final = re.compile(r"\b(?:about|around|roughly|some)\s$")
_RACE_CLOCK: Final = re.compile(r"(?<=\bin\s)(?:(\d):)?(\d{1,2}):(\d\d)(?!\s?[apAP]\.?\s?[mM]|[\d:])(?:\.\d+)?")
_SCOREBOARD: Final = re.compile(
    r"(?<![\w.])([A-Z][\w.'&]{1,20})\s(\d{1,3}),\s(?:No\.\s\d+\s)?(?:[A-Z][\w.'&]{1,20}\s){1,3}(\d{1,3})(?=\s*(?:$|[.;(\n]|[A-Z]))"
)
_LISTED: Final = re.compile(r"[A-Z][\w.'&]{1,20}\s\d{1,3}(?=,\s|\sand\s|[.;]|$)")
_RANK: Final = re.compile(
    r"(?<!\w)(?:No\.?\s?|Nos\.?\s|[Nn]umber\s|(?<!\#)\#|ranked\s|rank\s|seeded\s)(\d{1,3})(?![\d,.-]\d|\w|\s(?:of|to)\s\d)"
)
_ADDRESS: Final = re.compile(r"(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:/\d{1,2})?(?![\w]|\.\d)")
_CODE: Final = re.compile(
    r"(?<!zip\s)(?<!area\s)(?<!dress\s)(?<!postal\s)\b(?P<noun>ports?|status(?:\scode)?|error(?:\scode)?|exit\s(?:code|status)|response\scode|code|http)\s(?:number\s|is\s|of\s|=\s)?(?P<code>\d{1,5})(?![\d,.%]\d|\w|\s?%|\s(?:million|percent|people))",
    re.IGNORECASE,
)
_CODE_NOUNS: Final = {
    "ports": "port",
    "status": "status code",
    "http": "status code",
    "response code": "status code",
    "error": "error code",
    "exit status": "exit code",
}
_VERSION: Final = re.compile(
    r"(?=[A-Z\dv]|release)(?:(?P<product>[A-Z][\w.+#-]{1,30}|[Vv]ersions?|[Rr]elease)(?:\s+|\s?[:=|]\s?))?(?:\b[Vv]ersions?\s+)?(?P<v>(?<!/)\bv\.?\s?)?"
    r"(?P<number>(?:(?<![\w.,])|(?<=[^/]\bv)|(?<=\bv\.))(?:\d{1,4}(?:\.\d{1,5}){1,3}|\d{1,4})(?:-(?:rc|beta|alpha)[\d.]*)?)(?![\w%]|[.,:/]\d|-\d|-[a-z])"
    r"(?P<more>\+|\s(?:or|and)\s(?:newer|later|above|higher|up|greater)\b)?(?P<less>\s(?:or|and)\s(?:older|earlier|below|lower)\b)?"
)
_VERSION_BASE: Final = 8192
"""Each part of a version counts this much less than the one before; four parts still fit a float exactly."""


def _addresses(reading: Reading) -> Iterator[Draft]:
    for match in _ADDRESS.finditer(reading.folded, reading.start, reading.end):
        parts = [int(part) for part in match.groups()]
        reading.take(*match.span())
        if all(part < 256 for part in parts):
            value = float(((parts[0] * 256 + parts[1]) * 256 + parts[2]) * 256 + parts[3])
            yield Draft(*match.span(), "code", value, value, noun="address")


def _codes(reading: Reading) -> Iterator[Draft]:
    for match in _CODE.finditer(reading.folded, reading.start, reading.end):
        if reading.is_free(*match.span()):
            reading.take(*match.span())
            noun = " ".join(match["noun"].lower().split())
            value = float(match["code"])
            yield Draft(*match.span("code"), "code", value, value, noun=_CODE_NOUNS.get(noun, noun))


def _versions(reading: Reading) -> Iterator[Draft]:
    for match in _VERSION.finditer(reading.folded, reading.start, reading.end):
        product = (match["product"] or "").strip()
        if not _is_version(reading, match, product) or not reading.is_free(*match.span("number")):
            continue
        reading.take(*match.span())
        value = _version_value(match["number"])
        low = float("-inf") if match["less"] else value
        high = float("inf") if match["more"] else value
        noun = product.lower() if product and not product.lower().startswith(("version", "release")) else None
        yield Draft(match.start("number"), match.end(), "version", low, high, noun=noun)


def _is_version(reading: Reading, match: re.Match[str], product: str) -> bool:
    """Say whether a number is a version: two full stops, "version"/"v" before it, or a product and "or newer"."""
    number = match["number"]
    is_named = bool(match["v"]) or product.lower().startswith("version") or "ersion" in match.group()
    before = reading.folded[max(reading.start, match.start("number") - 7) : match.start("number")]
    if number.count(".") >= 2 or is_named or ("." in number and before.lower().endswith(("since ", "until "))):
        return True
    if "." in number and _is_product_version(reading, match, product):
        return True
    is_product = bool(product) and product.lower() not in CALENDAR and product[0].isupper()
    if (match["more"] or match["less"]) and "+" not in (match["more"] or ""):
        words = (match["more"] or match["less"]).split()
        return is_product and words[-1] in ("newer", "later", "up", "older", "earlier", "above", "higher")
    if match["more"]:
        return is_product and not reading.folded[match.end("number") + 1 : match.end("number") + 2].isalnum()
    return False


def _is_product_version(reading: Reading, match: re.Match[str], product: str) -> bool:
    """Say whether a name and a number with a point are a product with its version: "Brokk 4.0 adds a search box"."""
    tokens = reading.tokens()
    index = reading.token_at(match.start("number"))
    if (
        not product.isalpha()
        or product.lower() in LABELS
        or index == 0
        or tokens[index - 1].pos != "PROPN"
        or product.lower() in CALENDAR
    ):
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    is_told_of = following is not None and following.pos in ("VERB", "AUX") and following.text not in ("%", "-")
    return following is None or is_told_of or following.lemma.lower() in _OF_VERSIONS


_OF_VERSIONS: Final = frozenset({"support", "compatibility", "compatible"})
"""What only a version has: "Brokk 4.0 support"."""


def _version_value(number: str) -> float:
    parts = [int(part) for part in re.findall(r"\d+", number.split("-")[0])][:4]
    parts += [0] * (4 - len(parts))
    value = 0.0
    for part in parts:
        value = value * _VERSION_BASE + min(part, _VERSION_BASE - 1)
    return value


def _ranks(reading: Reading) -> Iterator[Draft]:
    for match in _RANK.finditer(reading.folded, reading.start, reading.end):
        if reading.is_free(*match.span()):
            reading.take(*match.span())
            value = float(match[1])
            yield Draft(*match.span(), "ordinal", value, value, noun="rank")


_RANK_WORDS: Final = {word: value for value, word in enumerate(("one", "two", "three", "four", "five"), start=1)}
_WORD_RANK: Final = re.compile(r"(?<=world\s)number\s(?P<word>one|two|three|four|five)\b", re.IGNORECASE)


def word_ranks(reading: Reading) -> Iterator[Draft]:
    """Read "world number one"."""
    for match in _WORD_RANK.finditer(reading.folded, reading.start, reading.end):
        reading.take(*match.span())
        value = float(_RANK_WORDS[match["word"].lower()])
        yield Draft(*match.span(), "ordinal", value, value, noun="rank")


def _clocks(reading: Reading) -> Iterator[Draft]:
    """Read the time on a clock that counts: "7:41 left in the half", "finished in 2:05:30"."""
    for match in _GAME_CLOCK.finditer(reading.folded, reading.start, reading.end):
        seconds = 60 * int(match[1]) + int(match[2])
        reading.take(*match.span())
        is_loose = _LOOSELY.search(reading.folded, max(reading.start, match.start() - 15), match.start()) is not None
        room = 0.1 * seconds if is_loose else 0.0
        low, high = (seconds - room) / 86400, (seconds + room) / 86400
        yield Draft(*match.span(), "duration", low, high, "day", 1 / 86400, is_approximate=is_loose, noun="clock")
    for match in _RACE_CLOCK.finditer(reading.folded, reading.start, reading.end):
        if not match[1] or not reading.is_free(*match.span()):
            continue
        seconds = 3600 * int(match[1]) + 60 * int(match[2]) + int(match[3])
        reading.take(*match.span())
        yield Draft(*match.span(), "duration", seconds / 86400, seconds / 86400, "day", 1 / 86400, noun="clock")


def _scoreboards(reading: Reading) -> Iterator[Draft]:
    if len(_LISTED.findall(reading.folded, reading.start, reading.end)) > 2:
        return  # "Union 30, Alliance 29, Greens 12" gives seats
    for match in _SCOREBOARD.finditer(reading.folded, reading.start, reading.end):
        if match[1].lower().rstrip(".") in CALENDAR or re.fullmatch(MONTH, match[1]):
            continue
        if reading.is_free(match.start(2), match.end(3)):
            reading.take(match.start(2), match.end(3))
            yield Draft(match.start(2), match.end(3), "score", float(match[2]), float(match[3]))


SPECIAL: Final[tuple[Callable[[Reading], Iterator[Draft]], ...]] = (
    _addresses,
    _codes,
    _versions,
    _ranks,
    _clocks,
    _scoreboards,
)
"""The readers of digits, in the order in which they take what they explain."""
