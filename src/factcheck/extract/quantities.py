"""Knows where a text gives a quantity, what of, and which numbers are none: names, dates, addresses, labels."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from factcheck.model import Quantity
from factcheck.normalize.numbers import (
    Numeral,
    find_fractions,
    find_numerals,
    find_ordinals,
    has_number,
    is_tokenised,
)
from factcheck.normalize.units import Unit, currency_after, currency_before, unit_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factcheck.model import Document, QuantityKind, Sentence, Token

Bound = Literal["at least", "above", "at most", "below", "nearly", "just over", "about"]

# ------------------------------------------------------------------ what is no quantity

_MONTH: Final = (
    r"(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN\.?|FEB\.?|MAR\.?|APR\.?|AUG\.?|SEPT?\.?|OCT\.?|NOV\.?|DEC\.?|Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?(?![\d,:%]\d|\d|\s?%)"
_YEAR: Final = r"(?:1[5-9]|20)\d\d"
_ZONE: Final = r"(?:GMT|UTC|IST|EST|EDT|CST|PST|PDT|CET|BST|ET|PT|Z)\b"
_HALF_DAY: Final = r"(?:a\.?\s?m\b\.?|p\.?\s?m\b\.?|o'clock|noon\b|midnight\b)"
_LABEL: Final = (
    "section sec article art chapter page pp fig figure table step paragraph para line room channel item level phase "
    "grade route highway interstate exit gate terminal platform flight appendix annex clause rule resolution "
    "amendment proposition prop bill psalm verse volume vol act scene lesson unit class type category cat tier "
    "building bldg apartment apt suite floor lane pier dock ward district precinct zone sector block lot box "
    "version apollo soyuz boeing airbus windows episode season week day round stage game match question slide "
    "exhibit count docket issue edition group division brigade battalion squadron interstate state turnpike mile "
    "release position milestone sprint stop bus train hwy rte us formula model mark mk series quarter q"
).split()
_STREET: Final = (
    r"(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Dr\.|Lane|Ln\.?|Way|Court|Ct\.|Place|Square|Highway|"
    r"Parkway|Terrace|Plaza|Row|Crescent)"
)
_NOT_QUANTITIES: Final = re.compile(
    rf"""
      https?://\S+ | www\.\S+ | \b[\w.+-]{{1,64}}@\w\S*
    | (?<!\d)\d{{4}}-\d{{2}}(?:-\d{{2}})?(?:T[\d:.]+Z?)?(?![\d-]) | (?<![\d/.])\d{{1,4}}/\d{{1,2}}/\d{{2,4}}(?![\d/])
    | (?<![\d.])\d{{1,2}}\.\d{{1,2}}\.(?:19|20)\d\d(?![\d.]) | (?<!\d)(?:\d{{1,3}}-){{2,}}\d{{2,4}}(?!\d)
    | \b{_MONTH},?\s+{_DAY}(?:\s?(?:-|to|and|&)\s?(?:{_MONTH}\s)?{_DAY}(?!\s[a-z]))?(?:\s?,?\s{_YEAR}\b)?(?:,?\s\d\d?:\d\d)?
    | (?<![\d,.])\d{{1,2}}(?:st|nd|rd|th)?(?:\s?(?:-|to|and)\s?{_DAY})?,?\s(?:of\s)?{_MONTH}(?![\w])(?:,?\s{_YEAR}\b)?
    | \b{_MONTH},?\s+(?:of\s)?{_YEAR}\b
    | (?<![\w,.$-]){_YEAR}(?:\s?[-/]\s?|\s(?:to|through|until|and|or)\s)(?:{_YEAR}|(?<=[-/\s])\d\d)(?![\d,.]\d|\d|\s?percent|\s?%|\s[a-z]+s\b)
    | (?<![\w,.])(?:1[5-9]|20)\d0'?s\b | '\d0s\b | (?i:(?:his|her|their|my|your|the|early|mid|late|in|to)[\s-])'?[1-9]0'?s\b
    | (?<![\w.])\d{{1,2}}[.:]\s?\d\d\s?{_ZONE} | \b[Nn]os?\.\s?\d+-\d+ | \b(?:11th|[Ee]leventh)[\s-]hour\b | \bthing\sor\stwo\b
    | (?<![\w.])(?:\d{{1,2}}|[a-z]{{3,6}})(?:[:.]\s?\d\d){{0,2}}\s?(?:-\s?\d{{1,2}}(?::\d\d)?\s?)?{_HALF_DAY}
    | (?<![\w.,])\d{{1,2}}:\d\d(?::\d\d)?(?:[.,]\d+)?(?:\s?{_ZONE})? | \d+:\d+
    | (?<![\w.,$])(?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs\b|hours\b|h\b|{_ZONE}) | \b\d{{1,2}}\s?{_ZONE}
    | (?<![\w/])(?:9/11|7/7|24/7|50/50|20/20|11/9)(?![\w/])
    | (?<![\w-])(?:\+\d{{1,3}}[\s.-]?)?\(?\d{{3}}\)?[\s.-]\d{{3}}[\s.-]\d{{4}}(?!\d) | (?<![\w-])\d{{3}}-\d{{4}}(?![\d-])
    | (?<!\w)\+\d[\d\s().-]{{6,16}}\d | \b1?-?8(?:00|88|77)-[\w-]+
    | (?<![\w,.$-])\d{{1,5}}[A-Z]?\s(?:[NSEW]\.?\s)?(?:[A-Z][\w'.]{{1,20}}\s){{1,3}}{_STREET}(?!\w)
    | \b\d{{1,3}}(?:st|nd|rd|th)\s(?:[A-Z]\w+\s)?{_STREET}(?!\w) | \b\d{{1,3}}(?:st|nd|rd|th)[\s-]century\b
    | \b0\d{{2,4}}\s\d{{3,4}}\s?\d{{3,4}}\b
    | \b[A-Z]{{2}}\s\d{{5}}(?:-\d{{4}})?(?!\d)
    | \[\d{{1,3}}\] | (?<![\w])(?:§+|pp?\.)\s?\d[\d.]*(?:-\d+)?
    | ^\s*(?:\(?\d{{1,3}}[.)]|[-*]\s\d{{1,3}}[.)])(?=\s+[^\d\s])
    | \b(?i:{"|".join(_LABEL)})s?\.?\s\#?\d[\d.]*(?:(?:\s?-\s?|\sand\s|\sto\s)\d+)?[A-Za-z]?\b(?!\s?(?:%|percent|per\scent|,\d|million|billion|years?|months?|minutes?|points?|people)|[.,:]\d|-)
    | \b(?i:day|week|phase|chapter|part|step|round|game|stage|plan|section|act|option|type|grade|class|level|force|war|article)\s(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|one|two|three|four|five)\b(?!\s[a-z])
    | \b(?:no|any|every|each|this|that|some|which|the|a|another|only|loved|last|either|by)[\s-]one\b(?!-)(?!\s(?:year|month|week|day|hour|minute|mile|dollar|million|billion|percent|man|woman|person|hundred|thousand)s?\b)
    | \b[Oo]ne(?:\sby\sone|\son\sone|-(?!year|month|week|day|hour|minute|mile|inch|foot|metre|meter|point|third|fourth|fifth|half|quarter|and\b)[a-z]|\sanother|\sday|\sof\b|\sor\sthe\sother|\sthing|\sway\b|\stime\b|\sside\b|\send\b|\shand\b|'s\b|self\b)
    | \b(?:[Aa]t|[Ff]rom)\sone\s(?:point|stage|time|place)\b
    | \b(?i:air\sforce|formula|world\swar|channel)\s(?:one|two)\b
    | \b[Tt]wo-(?:way|time|fold|thirds-majority|faced|tone)\b
    | \b(?:[a-z]+|\d)-on-(?:[a-z]+|\d)\b
    | (?:\#|\bWP|\bhash\s)[0-9a-f]{{6,40}}\b | \b0x[0-9a-fA-F]+
    """,
    re.X | re.M,
)
_GAME_CLOCK: Final = re.compile(
    r"(?<![\w:])(\d{1,2}):(\d\d)(?=\s(?:left|remaining|to\s(?:go|play)|on\sthe\sclock|into\b|mark\b))", re.I
)
_RACE_CLOCK: Final = re.compile(r"(?<=\bin\s)(?:(\d):)?(\d{1,2}):(\d\d)(?!\s?[apAP]\.?\s?[mM]|[\d:])(?:\.\d+)?")
_NAMES: Final = frozenset({"PRODUCT", "FAC", "ORG", "LAW", "WORK_OF_ART", "EVENT", "GPE", "LOC"})
_CALENDAR: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may "
    "june july august september october november december today yesterday".split()
)
_SHORT_CODE: Final = 4
"""A number after capitals no longer than this is part of a code: "HR 1", "AK 47"."""

# ------------------------------------------------------------------ hedges

_HEDGES: Final[dict[Bound, str]] = {
    "at least": r"at\s(?:the\svery\s)?least|(?:no|not)\s(?:fewer|less)\sthan|a\sminimum\sof|minimum\sof|as\sfew\sas|as\slittle\sas",
    "above": r"(?:well\s|far\s|much\s)?(?:more|greater|higher|larger|longer|older)\sthan|(?:well\s|far\s)?(?:over|above)|exceed(?:s|ed|ing)?|in\sexcess\sof|upwards?\sof|north\sof|topp(?:ed|ing)|surpass(?:ed|ing)",
    "just over": r"(?:just|slightly|a\slittle|a\sbit)\s(?:over|above|more\sthan)",
    "at most": r"up\sto|as\s(?:many|much|high|long|far|large)\sas|(?:no|not)\s(?:more|longer|greater|higher)\sthan|at\s(?:the\s)?(?:very\s)?most|a\smaximum\sof|maximum\sof|not\s(?:to\s)?exceed(?:ing)?",
    "below": r"(?:less|fewer|lower|smaller|shorter|younger)\sthan|under|below|short\sof",
    "nearly": r"nearly|almost|close\sto|approaching|(?:just|slightly|a\slittle|a\sbit)\s(?:under|below|short\sof|less\sthan|fewer\sthan)|not\squite|virtually",
    "about": r"(?:somewhere\s)?(?:about|around)|roughly|approximately|approx\.?|(?:an\s)?approximate|some|circa|(?:an\s)?estimated|in\sthe\s(?:region|neighbou?rhood)\sof|or\sso|perhaps|maybe|~",
}
_HEDGE: Final = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<{name.replace(' ', '_')}>{forms})" for name, forms in _HEDGES.items()) + r")"
    r"(?P<bare>\s*)(?P<article>(?:a|an|the|another|its|their|his|her)\s(?:total\sof\s|record\s|further\s)?)?",
    re.I,
)
_AFTER: Final = re.compile(
    r"\s?(?:(?P<at_least>or\s(?:more|above|older|over|longer|greater|higher|better)\b|\+|(?:-|\s)plus\b)"
    r"|(?P<at_most>or\s(?:less|fewer|under|below|younger|shorter)\b|at\smost\b)|(?P<about>or\sso\b|-odd\b|ish\b))",
    re.I,
)
_BAND: Final = 0.1
"""How far "about" reaches to each side, as a share; below a tenth "about 130" clashes with "about 120"."""
_DOZEN_BAND: Final = 1 / 12
_DURING: Final = re.compile(r"\b(?:for|after|in|of|took|taken|take|lasted|lasting|last|spent|served|serving|well|is|was|be|just)\s+$", re.I)

# ------------------------------------------------------------------ joining two numbers

_JOINT: Final = re.compile(
    r"(?:(?P<dash>\s?-\s?(?=[\d$€£.]))|[\s-](?P<word>to|and|or)[\s-])(?P<hedge>(?:about|nearly|almost|around|perhaps|as\smany\sas|even|possibly|up\sto|over|more\sthan)\s)?",
    re.I,
)
_BETWEEN: Final = re.compile(r"\bbetween\s(?:about\s|roughly\s|some\s|an\sestimated\s)?$", re.I)
_CHANGE: Final = re.compile(
    r"\b(?:rose|ris(?:e|es|en|ing)|fell|fall(?:s|en|ing)?|cut|cuts|cutting|rais(?:e|ed|es|ing)|increas(?:e|ed|es|ing)|drop(?:s|ped|ping)?|grew|grow(?:s|n|ing|th)?"
    r"|declin(?:e|ed|es|ing)|reduc(?:e|ed|es|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|slipp?(?:ed|s)?|lower(?:ed|s|ing)?|up|down|chang(?:e|ed|es|ing)|double[ds]?"
    r"|surg(?:e|ed|es|ing)|plung(?:e|ed|es|ing)|expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|boost(?:s|ed|ing)?|went|go|moved?|revis(?:e|ed|ing)|updated?|shr[aiu]nk)\b[^.;:]{0,60}\bfrom\s(?:about\s|nearly\s|just\s|a\s)?$",
    re.I,
)
_SCORE_NOUNS: Final = frozenset(
    "vote win victory loss defeat lead record draw tie score ruling decision majority split margin run start deficit series "
    "advantage triumph upset rout verdict thrashing result".split()
)
_SCORE_CUE: Final = re.compile(
    r"\b(?:vot(?:e[ds]?|ing)|rul(?:ed|ing)|decision|w[io]n|wins|winning|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|los[te]|loses|losing|lead|leads|led|leading"
    r"|trail(?:s|ed|ing)?|victory|scor(?:e|ed|es|ing)|draw|drew|tied|halftime|half-time|against|match|game|final|edged?|routed?|passed|approved|rejected|series|majority)\b",
    re.I,
)
_SCOREBOARD: Final = re.compile(
    r"(?<![\w.])([A-Z][\w.'&]{1,20})\s(\d{1,3}),\s(?:No\.\s\d+\s)?(?:[A-Z][\w.'&]{1,20}\s){1,3}(\d{1,3})(?=\s*(?:$|[.;(\n]|[A-Z]))"
)

# ------------------------------------------------------------------ other kinds

_RANK: Final = re.compile(r"(?<!\w)(?:No\.?\s?|Nos\.?\s|[Nn]umber\s|\#\s?|ranked\s|rank\s|seeded\s)(\d{1,3})(?![\d,.-]\d|\w|\s(?:of|to)\s\d)")
_ADDRESS: Final = re.compile(r"(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:/\d{1,2})?(?![\w]|\.\d)")
_CODE: Final = re.compile(
    r"\b(?P<noun>ports?|status(?:\scode)?|error(?:\scode)?|exit\s(?:code|status)|response\scode|code|http)\s(?:number\s|is\s|of\s|=\s)?(?P<code>\d{1,5})(?![\d,.%]\d|\w|\s?%|\s(?:million|percent|people))",
    re.I,
)
_CODE_NOUNS: Final = {"ports": "port", "status": "status code", "http": "status code", "response code": "status code", "error": "error code", "exit status": "exit code"}
_VERSION: Final = re.compile(
    r"(?:(?P<product>[A-Z][\w.+#-]{1,30}|[Vv]ersions?|[Rr]elease)\s+)?(?:\b[Vv]ersions?\s+)?(?P<v>\bv\.?\s?)?"
    r"(?P<number>(?<![\w.,])(?:\d{1,4}(?:\.\d{1,5}){1,3}|\d{1,4}|(?<=v)\d{1,4}(?:\.\d{1,5}){0,3})(?:-(?:rc|beta|alpha)[\d.]*)?)(?![\w%]|[.,:/]\d|-\d|-[a-z])"
    r"(?P<more>\+|\s(?:or|and)\s(?:newer|later|above|higher|up|greater)\b)?(?P<less>\s(?:or|and)\s(?:older|earlier|below|lower)\b)?"
)
_OLD: Final = re.compile(r"(?:\s?-\s?|\s)(?P<unit>year|month|week|day)s?(?:\s?-\s?|\s)olds?\b|\s?(?P<yo>y/o)\b", re.I)
_VERSION_BASE: Final = 8192
"""Each part of a version counts this much less than the one before; four parts still fit a float exactly."""
_YEARS_OLD: Final = {"year": 1.0, "month": 1 / 12, "week": 7 / 365.25, "day": 1 / 365.25}
_AGED: Final = re.compile(r"\b(?:aged|age|ages|ages?\sof|at\sthe\sage\sof|turned|turning|turns)\s+(?:about\s|around\s|just\s|between\s)?$", re.I)
_IS_AGE: Final = re.compile(r"\b(?:he|she)(?:\s(?:is|was)|'s)\s(?:just\s|only\s|now\s)?$", re.I)
_AFTER_AGE: Final = re.compile(r"\s?[,;.)]|\s(?:and|when|at|years)\b|\s*$")
_AGE_BORDER: Final = re.compile(r"\s?[,;.)]|\s(?:and|of|from|who|was|is)\b|\s*$")
_OLDEST: Final = 115
_LIKELY_AGE: Final = 15
"""From here on a number between commas after a lone surname is taken as an age."""
_GENERATIONAL: Final = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii"})

_COUNTED_IN_THOUSANDS: Final = frozenset(
    "people person man woman child soldier troop worker home house death case job seat vote point student employee patient "
    "victim resident page mile kilometre kilometer metre meter foot word fan family passenger migrant refugee prisoner "
    "company school store dollar euro time copy member volunteer protester demonstrator police officer".split()
)
"""After these a number from 1500 to 2099 without a comma is a count and no year."""
_MODIFIER_POS: Final = frozenset({"ADJ", "NOUN", "PROPN", "NUM"})
_BE_LIKE: Final = frozenset(
    "be rise fall cost drop grow increase decline jump climb reach hit stand total average measure weigh exceed amount gain lose "
    "plunge slip surge come remain stay number equal worth".split()
)
_NOT_MEASURED: Final = frozenset(
    "north south east west northeast northwest southeast southwest away offshore inland downtown apart today yesterday "
    "year month week day time season quarter night morning sunday monday tuesday wednesday thursday friday saturday "
    "size length height width depth weight area volume total fact use cash".split()
)
_CASUALTIES: Final = frozenset("dead killed injured wounded hurt missing".split())


@dataclass(frozen=True, slots=True)
class _Draft:
    """A quantity before its noun is looked up; `first` and `last` bound the number with its unit."""

    start: int
    end: int
    kind: QuantityKind
    low: float
    high: float
    unit: str | None = None
    step: float = 1.0
    is_approximate: bool = False
    noun: str | None = None
    modifiers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number with its unit or currency, still as written: `factor` and `offset` lead to the base unit."""

    numeral: Numeral
    start: int
    end: int
    kind: QuantityKind
    unit: str | None
    scale: Unit

    def low(self) -> float:
        return self.scale.to_base(self.numeral.low)

    def high(self) -> float:
        return self.scale.to_base(self.numeral.high)


@dataclass(slots=True)
class _Reading:
    """One sentence while it is read: `taken` marks the characters that are already explained."""

    folded: str
    start: int
    end: int
    sentence: Sentence
    starts: list[int]
    taken: bytearray
    hedges: dict[int, tuple[int, Bound]]

    def is_free(self, start: int, end: int) -> bool:
        return not any(self.taken[max(0, start - self.start) : max(0, end - self.start)])

    def take(self, start: int, end: int) -> None:
        left, right = max(0, start - self.start), max(0, min(end, self.end) - self.start)
        self.taken[left:right] = b"\x01" * (right - left)

    def token_at(self, offset: int) -> int:
        return max(0, bisect_right(self.starts, offset) - 1)

    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens


_SPLIT_REACH: Final = 24
_PLAIN: Final = Unit("", 1.0)


def find_quantities(document: Document, folded: str, sentences: tuple[Sentence, ...]) -> Iterator[Quantity]:
    """Yield every quantity in text order.

    Years, dates and clock times are left to the timexes; numbers inside names, addresses, labels
    and list markers are none.
    """
    is_spaced = is_tokenised(folded)
    for sentence in sentences:
        start, end = sentence.span.start, sentence.span.end
        if not has_number(folded, start, end):
            continue
        reading = _Reading(
            folded, start, end, sentence, [token.start for token in sentence.tokens], bytearray(end - start), {}
        )
        drafts = sorted(_read(reading, is_spaced=is_spaced), key=lambda draft: (draft.start, draft.end))
        for draft in drafts:
            yield _quantity(document, sentence, draft)


def _quantity(document: Document, sentence: Sentence, draft: _Draft) -> Quantity:
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
    )


def _read(reading: _Reading, *, is_spaced: bool) -> Iterator[_Draft]:
    """Run the readers from the most special to the plain number; each takes what it explains."""
    for reader in _SPECIAL:
        yield from reader(reading)
    for match in _NOT_QUANTITIES.finditer(reading.folded, reading.start, reading.end):
        reading.take(*match.span())
    reading.hedges = dict(_find_hedges(reading))
    for numeral in find_fractions(reading.folded, reading.start, reading.end):
        yield from _fraction(reading, numeral)
    reach = reading.end + _SPLIT_REACH if is_spaced else reading.end  # "5." may end a sentence, "4 percent" open the next
    found = find_numerals(reading.folded, reading.start, min(reach, len(reading.folded)), is_spaced=is_spaced)
    numerals = [numeral for numeral in found if numeral.start < reading.end]
    yield from _amounts(reading, numerals)
    yield from _ordinals(reading)


# ------------------------------------------------------------------ special readers


def _addresses(reading: _Reading) -> Iterator[_Draft]:
    for match in _ADDRESS.finditer(reading.folded, reading.start, reading.end):
        parts = [int(part) for part in match.groups()]
        reading.take(*match.span())
        if all(part < 256 for part in parts):
            value = float(((parts[0] * 256 + parts[1]) * 256 + parts[2]) * 256 + parts[3])
            yield _Draft(*match.span(), "code", value, value, noun="address")


def _codes(reading: _Reading) -> Iterator[_Draft]:
    for match in _CODE.finditer(reading.folded, reading.start, reading.end):
        if reading.is_free(*match.span()):
            reading.take(*match.span())
            noun = " ".join(match["noun"].lower().split())
            value = float(match["code"])
            yield _Draft(*match.span("code"), "code", value, value, noun=_CODE_NOUNS.get(noun, noun))


def _versions(reading: _Reading) -> Iterator[_Draft]:
    for match in _VERSION.finditer(reading.folded, reading.start, reading.end):
        product = (match["product"] or "").strip()
        if not _is_version(reading, match, product) or not reading.is_free(*match.span("number")):
            continue
        reading.take(*match.span())
        value = _version_value(match["number"])
        low = float("-inf") if match["less"] else value
        high = float("inf") if match["more"] else value
        noun = product.lower() if product and not product.lower().startswith(("version", "release")) else None
        yield _Draft(match.start("number"), match.end(), "version", low, high, noun=noun)


def _is_version(reading: _Reading, match: re.Match[str], product: str) -> bool:
    """Say whether a number is a version: two full stops, "version"/"v" before it, or a product and "or newer"."""
    number = match["number"]
    is_named = bool(match["v"]) or product.lower().startswith("version") or "ersion" in match.group()
    if number.count(".") >= 2 or is_named:
        return True
    is_product = bool(product) and product.lower() not in _CALENDAR and product[0].isupper()
    if (match["more"] or match["less"]) and "+" not in (match["more"] or ""):
        words = (match["more"] or match["less"]).split()
        return is_product and words[-1] in ("newer", "later", "up", "older", "earlier", "above", "higher")
    if match["more"]:
        return is_product and not reading.folded[match.end("number") + 1 : match.end("number") + 2].isalnum()
    return False


def _version_value(number: str) -> float:
    parts = [int(part) for part in re.findall(r"\d+", number.split("-")[0])][:4]
    parts += [0] * (4 - len(parts))
    value = 0.0
    for part in parts:
        value = value * _VERSION_BASE + min(part, _VERSION_BASE - 1)
    return value


def _ranks(reading: _Reading) -> Iterator[_Draft]:
    for match in _RANK.finditer(reading.folded, reading.start, reading.end):
        if reading.is_free(*match.span()):
            reading.take(*match.span())
            value = float(match[1])
            yield _Draft(*match.span(), "ordinal", value, value, noun="rank")


def _clocks(reading: _Reading) -> Iterator[_Draft]:
    """Read the time on a clock that counts: "7:41 left in the half", "finished in 2:05:30"."""
    for match in _GAME_CLOCK.finditer(reading.folded, reading.start, reading.end):
        seconds = 60 * int(match[1]) + int(match[2])
        reading.take(*match.span())
        yield _Draft(*match.span(), "duration", seconds / 86400, seconds / 86400, "day", 1 / 86400, noun="clock")
    for match in _RACE_CLOCK.finditer(reading.folded, reading.start, reading.end):
        if not match[1] or not reading.is_free(*match.span()):
            continue
        seconds = 3600 * int(match[1]) + 60 * int(match[2]) + int(match[3])
        reading.take(*match.span())
        yield _Draft(*match.span(), "duration", seconds / 86400, seconds / 86400, "day", 1 / 86400, noun="clock")


def _scoreboards(reading: _Reading) -> Iterator[_Draft]:
    for match in _SCOREBOARD.finditer(reading.folded, reading.start, reading.end):
        if match[1].lower().rstrip(".") in _CALENDAR or re.fullmatch(_MONTH, match[1]):
            continue
        if reading.is_free(match.start(2), match.end(3)):
            reading.take(match.start(2), match.end(3))
            yield _Draft(match.start(2), match.end(3), "score", float(match[2]), float(match[3]))


_SPECIAL: Final[tuple[Callable[[_Reading], Iterator[_Draft]], ...]] = (
    _addresses,
    _codes,
    _versions,
    _ranks,
    _clocks,
    _scoreboards,
)

# ------------------------------------------------------------------ shares and ranks in words


def _fraction(reading: _Reading, numeral: Numeral) -> Iterator[_Draft]:
    """Read "two-thirds of the seats" as a loose percentage; "half an hour" is left to the durations."""
    if not reading.is_free(numeral.start, numeral.end):
        return
    reading.take(numeral.start, numeral.end)
    start, bound = _bound_before(reading, numeral.start)
    value = 100 * numeral.low
    draft = _Draft(start, numeral.end, "percent", value - 3, value + 3, "percent", 5.0, is_approximate=True)
    if bound:
        draft = _bounded(replace(draft, low=value, high=value), bound)
    noun, modifiers = _after_of(reading, numeral.end)
    yield replace(draft, noun=noun, modifiers=modifiers)


_UNRANKED: Final = frozenset("time place half lady hand glance thing step person name class aid degree base family floor grader party".split())


def _ordinals(reading: _Reading) -> Iterator[_Draft]:
    tokens = reading.tokens()
    for start, end, rank in find_ordinals(reading.folded, reading.start, reading.end):
        index = reading.token_at(start)
        if not reading.is_free(start, end) or tokens[index].text[:1].isupper() and index > 0:
            continue
        following = reading.token_at(end - 1) + 1
        if following < len(tokens) and tokens[following].pos == "NUM":
            continue
        noun, modifiers, after = _noun_run(reading, following)
        if noun is None or tokens[after - 1].text[:1].isupper() or noun in _UNRANKED or noun == "century":
            continue
        yield _Draft(start, end, "ordinal", float(rank), float(rank), noun=noun, modifiers=modifiers)


# ------------------------------------------------------------------ numbers with and without units


def _amounts(reading: _Reading, numerals: Sequence[Numeral]) -> Iterator[_Draft]:
    """Read each free numeral with what follows it; two joined ones make a range or a score."""
    index = 0
    while index < len(numerals):
        amount = _amount(reading, numerals[index])
        index += 1
        if amount is None:
            continue
        following = _joined(reading, amount, numerals, index)
        if following is not None:
            joint, second, used = following
            drafts = _pair(reading, amount, joint, second)
            if drafts is not None:
                index = used
                yield from drafts
                continue
        amount, index = _compound(reading, amount, numerals, index)
        yield from _single(reading, amount)


def _amount(reading: _Reading, numeral: Numeral) -> _Amount | None:
    """Attach currency or unit; None where the numeral is no quantity."""
    text = reading.folded
    if not reading.is_free(numeral.start, numeral.end):
        return None
    if numeral.dots > 1:
        return None
    sign = currency_before(text, reading.start, numeral.start) if numeral.form == "digits" else None
    if sign:
        end = numeral.end
        word = re.compile(r"\s(?:dollars|euros|pounds)\b").match(text, end, reading.end)
        return _Amount(numeral, sign[1], word.end() if word else end, "money", sign[0], _PLAIN)
    money = currency_after(text, numeral.end, reading.end, is_scaled=numeral.is_scaled)
    if money:
        return _Amount(numeral, numeral.start, money[2], "money", money[0], Unit("", money[1]))
    unit = unit_after(text, numeral.end, max(reading.end, numeral.end + _SPLIT_REACH * (numeral.end > reading.end)))
    if unit and not _is_false_unit(reading, numeral, unit):
        return _with_unit(reading, numeral, *unit)
    if text[numeral.end : numeral.end + 1].isalpha() and numeral.end < reading.end:
        return None
    return _Amount(numeral, numeral.start, numeral.end, "count", None, _PLAIN)


def _with_unit(reading: _Reading, numeral: Numeral, unit: Unit, end: int) -> _Amount:
    if unit.base == "calibre" and numeral.low >= 10:  # ". 38 caliber", the stop lost in tokenising
        size = 1000.0 if numeral.low >= 100 else 100.0
        numeral = replace(numeral, low=numeral.low / size, high=numeral.high / size, step=0.01)
    start = numeral.start
    if unit.factor == _FOOT and (inches := _INCHES.match(reading.folded, end, reading.end)):  # "5-foot-4"
        value = numeral.low + int(inches[1]) / 12
        numeral = replace(numeral, low=value, high=value, step=1 / 12)
        end = inches.end()
    if reading.folded[max(0, start - 6) : start].lower() == "minus ":
        numeral = replace(numeral, low=-numeral.low, high=-numeral.high)
        start -= 6
    return _Amount(numeral, max(start, reading.start), end, unit.kind, unit.base, unit)


_FOOT: Final = 0.3048
_INCHES: Final = re.compile(r"-(\d{1,2})(?![\w-])")
_AFTER_DEGREES: Final = re.compile(r"\s*(?:$|[^\w\s]|(?:in|at|on|and|or|to|by|for|from|during|with|this|as|but|while|today|yesterday)\b)")
_LETTER_UNITS: Final = frozenset({"m", "g", "l", "L", "s", "h", "F", "C", "B", "mi"})


def _is_false_unit(reading: _Reading, numeral: Numeral, unit: tuple[Unit, int]) -> bool:
    """Say whether what looks like a unit is not: "two second graders", "3 C students", "five day-old"."""
    written = reading.folded[numeral.end : unit[1]]
    if written.strip() in _LETTER_UNITS and numeral.form != "digits":
        return True
    if written.strip() in ("F", "C") and not _AFTER_DEGREES.match(reading.folded, unit[1], reading.end):
        return True
    if written.strip() == "second" and numeral.low != 1 and "-" not in written:
        return True
    return bool(re.compile(r"-(?:old\b|and\b)").match(reading.folded, unit[1], reading.end)) and not _OLD.match(
        reading.folded, numeral.end, reading.end
    )


def _compound(reading: _Reading, amount: _Amount, numerals: Sequence[Numeral], index: int) -> tuple[_Amount, int]:
    """Add a smaller unit of the same kind: "6 feet 2 inches", "two years and three months", "7-foot-2"."""
    if amount.kind not in ("measure", "duration") or index >= len(numerals):
        return amount, index
    gap = reading.folded[amount.end : numerals[index].start]
    if not re.fullmatch(r"\s?-?\s?|,?\s(?:and\s)?", gap):
        return amount, index
    second = _amount(reading, numerals[index])
    if second is None:
        return amount, index
    if second.kind == "count" and amount.scale.factor == _FOOT and second.numeral.low < 12:
        second = replace(second, kind="measure", unit="metre", scale=Unit("metre", 0.0254))
    if second.unit != amount.unit or second.scale.factor >= amount.scale.factor or amount.scale.offset:
        return amount, index
    low = amount.numeral.low + second.numeral.low * second.scale.factor / amount.scale.factor
    step = second.numeral.step * second.scale.factor / amount.scale.factor
    numeral = replace(amount.numeral, low=low, high=low, step=step)
    return replace(amount, numeral=numeral, end=second.end), index + 1


def _joined(
    reading: _Reading, amount: _Amount, numerals: Sequence[Numeral], index: int
) -> tuple[re.Match[str], _Amount, int] | None:
    """Find a second number that is joined to this one by a dash, "to", "and" or "or"."""
    if index >= len(numerals):
        return None
    joint = _JOINT.match(reading.folded, amount.end, reading.end)
    if joint is None:
        return None
    second = _amount(reading, numerals[index])
    if second is None or second.start != joint.end():
        return None
    return joint, second, index + 1


def _pair(reading: _Reading, left: _Amount, joint: re.Match[str], right: _Amount) -> list[_Draft] | None:
    """Read two joined numbers as a score, a range, two ages or two values; None when they are not one thing."""
    word = (joint["word"] or "-").lower()
    before = reading.folded[max(reading.start, left.start - 90) : left.start]
    if word == "and" and _OLD.match(reading.folded, right.numeral.end, reading.end) and left.kind == "count":
        return [*_age(reading, left.numeral, left.numeral.end), *_single(reading, right)]
    if word == "and" and not _BETWEEN.search(before):
        return None
    if _is_score(reading, left, word, right, before):
        return [_score(reading, left, right)]
    if word == "to" and _CHANGE.search(before):
        return None
    if left.kind == "money" and right.kind == "count":
        right = replace(right, kind="money", unit=left.unit, scale=left.scale)
    left = _share_scale(left, right)
    if left.kind != right.kind or left.unit != right.unit or left.low() >= right.high():
        return [] if word == "-" and left.kind == right.kind == "count" else None
    if word == "or" and right.high() > 3 * left.low():
        return None
    if _OLD.match(reading.folded, right.numeral.end, reading.end):
        return list(_age_range(reading, left, right))
    return [*_range(reading, left, right)]


def _share_scale(left: _Amount, right: _Amount) -> _Amount:
    """Give the left number the scale and unit of the right one: "10 to 12 million", "5-10 percent"."""
    if left.kind == "count" and right.kind != "count":
        left = replace(left, kind=right.kind, unit=right.unit, scale=right.scale)
    plain = right.numeral
    if not left.numeral.is_scaled and plain.is_scaled and left.numeral.low < 1000 and plain.form != "vague":
        digits = float(re.sub(r"[^\d.]", "", plain.written) or 0)
        size = plain.low / digits if digits else plain.step
        numeral = left.numeral
        return replace(left, numeral=replace(numeral, low=numeral.low * size, high=numeral.high * size, step=numeral.step * size, is_scaled=True))
    return left


def _is_score(reading: _Reading, left: _Amount, word: str, right: _Amount, before: str) -> bool:
    numerals = (left.numeral, right.numeral)
    if left.kind != "count" or right.kind != "count" or any(n.dots or n.is_scaled or n.low > 999 or n.form == "dozens" for n in numerals):
        return False
    noun, _, _ = _noun_run(reading, reading.token_at(right.end - 1) + 1)
    if word == "to":
        is_vote = bool(re.search(r"\b(?:vot(?:e[ds]?|ing)|rul(?:ed|ing)|by|decision|margin(?:\sof)?|w[io]n|beat|defeated|lost|score\sof)\b", before[-40:]))
        return is_vote and (noun is None or noun in _SCORE_NOUNS) and not re.search(r"\bfrom\s$", before)
    if word != "-":
        return False
    if noun in _SCORE_NOUNS:
        return True
    if numerals[0].low < numerals[1].low and noun is not None:
        return False
    return numerals[0].low >= numerals[1].low or bool(_SCORE_CUE.search(reading.folded, reading.start, reading.end))


def _score(reading: _Reading, left: _Amount, right: _Amount) -> _Draft:
    """Make a score, of a vote or record where the next noun says so; "(25-7)" after a name is a record."""
    reading.take(left.start, right.end)
    draft = _Draft(left.start, right.end, "score", left.numeral.low, right.numeral.low)
    noun, _, _ = _noun_run(reading, reading.token_at(right.end - 1) + 1)
    if noun in _SCORE_NOUNS:
        return replace(draft, noun=noun)
    index = reading.token_at(left.start)
    tokens = reading.tokens()
    if index > 1 and tokens[index - 1].text == "(" and tokens[index - 2].pos == "PROPN":
        return replace(draft, noun="record", modifiers=(tokens[index - 2].lemma,))
    return draft


def _range(reading: _Reading, left: _Amount, right: _Amount) -> Iterator[_Draft]:
    reading.take(left.start, right.end)
    start, bound = _bound_before(reading, left.start)
    noun, modifiers = _noun_of(reading, left.start, right.end, right.kind)
    slack = right.scale.slack
    step = max(left.numeral.step, right.numeral.step) * right.scale.factor
    low, high = left.low() - slack, right.high() + slack
    draft = _Draft(start, right.end, right.kind, low, high, right.unit, step, noun=noun, modifiers=modifiers)
    if bound == "about":
        draft = replace(draft, low=low * (1 - _BAND), high=high * (1 + _BAND), is_approximate=True)
    yield draft


# ------------------------------------------------------------------ ages


def _age(reading: _Reading, numeral: Numeral, end: int) -> Iterator[_Draft]:
    match = _OLD.match(reading.folded, numeral.end, reading.end)
    factor = _YEARS_OLD[match["unit"].lower()] if match and match["unit"] else 1.0
    low, high = numeral.low * factor, numeral.high * factor
    if high > _OLDEST:
        return
    start, bound = _bound_before(reading, numeral.start)
    stop = match.end() if match else end
    draft = _Draft(start, stop, "age", low, high, "year", factor, modifiers=_surname_after(reading, stop))
    reading.take(start, draft.end)
    yield _bounded(draft, bound) if bound else draft


def _surname_after(reading: _Reading, end: int) -> tuple[str, ...]:
    """Give the last word of a name that follows at once: "16-year-old Ana Ruiz"."""
    tokens = reading.tokens()
    index = bisect_left(reading.starts, end)
    last = index
    while last < len(tokens) and tokens[last].pos == "PROPN":
        last += 1
    return (tokens[last - 1].lemma,) if last > index and index and reading.folded[end : end + 1] == " " else ()


def _age_range(reading: _Reading, left: _Amount, right: _Amount) -> Iterator[_Draft]:
    match = _OLD.match(reading.folded, right.numeral.end, reading.end)
    if match:
        yield _Draft(left.start, match.end(), "age", left.numeral.low, right.numeral.high, "year")


def _is_age_apposition(reading: _Reading, amount: _Amount) -> str | None:
    """Give the surname before ", 61," where a person's age is set off; None elsewhere."""
    numeral, text = amount.numeral, reading.folded
    if numeral.form != "digits" or numeral.dots or not 1 <= numeral.low <= _OLDEST or numeral.end - numeral.start > 3:
        return None
    index = reading.token_at(numeral.start)
    tokens = reading.tokens()
    if index and tokens[index - 1].text in ("now", "then"):
        index -= 1
    if index < 2 or tokens[index - 1].text not in (",", "(") or not _AGE_BORDER.match(text, numeral.end, reading.end):
        return None
    named = index - 2
    if tokens[named].text in (")",) or tokens[named].text.lower() in _GENERATIONAL:
        named -= 1 if tokens[named].text != ")" else 0
        named -= 1 if named > 0 and tokens[named].text == "," else 0
    token = tokens[named]
    if not token.text[:1].isupper() or token.text.lower() in _CALENDAR or token.pos not in ("PROPN", "NOUN", "ADJ"):
        return None
    if token.ent not in ("PERSON", "", "ORG", "NORP", "GPE", "FAC", "PRODUCT"):
        return None
    is_person = token.ent == "PERSON" or (named > 0 and tokens[named - 1].text[:1].isupper() and tokens[named - 1].pos == "PROPN")
    if tokens[index - 1].text == "(" and token.ent != "PERSON":
        return None
    is_closed = text[numeral.end : numeral.end + 2].strip()[:1] in (",", ")", ";") or token.ent == "PERSON"
    is_adult = numeral.low >= _LIKELY_AGE and token.pos == "PROPN" and token.ent not in ("GPE", "FAC")
    is_person = is_person or (is_adult and (named == 0 or tokens[named - 1].pos not in ("ADP", "NUM")))
    return token.lemma if is_person and is_closed else None


# ------------------------------------------------------------------ one number


def _single(reading: _Reading, amount: _Amount) -> Iterator[_Draft]:
    numeral = amount.numeral
    if _OLD.match(reading.folded, numeral.end, reading.end):
        yield from _age(reading, numeral, amount.end)
        return
    if amount.kind == "count":
        before = reading.folded[max(reading.start, numeral.start - 30) : numeral.start]
        if _AGED.search(before) and numeral.low <= _OLDEST and not re.match(r"\s[a-z]+s\b", reading.folded[numeral.end : numeral.end + 20]):
            yield from _age(reading, numeral, amount.end)
            return
        if numeral.low <= _OLDEST and _IS_AGE.search(before) and _AFTER_AGE.match(reading.folded, numeral.end, reading.end):
            yield from _age(reading, numeral, amount.end)
            return
        if surname := _is_age_apposition(reading, amount):
            yield _Draft(amount.start, amount.end, "age", numeral.low, numeral.high, "year", modifiers=(surname,))
            return
    noun, modifiers = _noun_of(reading, amount.start, amount.end, amount.kind)
    start, bound = _bound_before(reading, amount.start)
    end = amount.end
    if after := _AFTER.match(reading.folded, amount.end, reading.end):
        bound = "at least" if after["at_least"] else "at most" if after["at_most"] else "about"
        end = after.end()
        if amount.kind == "count" and noun is None:
            noun, modifiers = _noun_of(reading, amount.start, end, amount.kind)
    if bound == "above" and amount.kind == "duration" and _is_during(reading, start):
        bound, start = None, amount.start
    if amount.kind == "count" and not _is_counted(reading, amount, noun, bound):
        return
    slack = amount.scale.slack
    draft = _Draft(
        start, end, amount.kind, amount.low() - slack, amount.high() + slack, amount.unit, numeral.step * amount.scale.factor,
        is_approximate=numeral.form == "vague", noun=noun, modifiers=modifiers,
    )
    if numeral.form == "dozens":
        draft = replace(draft, low=draft.low * (1 - _DOZEN_BAND), high=draft.high * (1 + _DOZEN_BAND), is_approximate=True)
    reading.take(start, end)
    yield _bounded(draft, bound) if bound else draft


def _is_during(reading: _Reading, start: int) -> bool:
    """Say whether "over two days" means "in the course of two days"."""
    if not reading.folded[start : start + 5].lower().startswith("over "):
        return False
    return not _DURING.search(reading.folded[max(reading.start, start - 14) : start])


def _is_counted(reading: _Reading, amount: _Amount, noun: str | None, bound: Bound | None) -> bool:
    """Say whether a bare number is a count, and no year, name or pronoun."""
    numeral = amount.numeral
    written = numeral.written
    if numeral.form == "digits" and not bound and not numeral.is_scaled:
        is_year = len(written) == 4 and written.isdigit() and 1500 <= numeral.low <= 2099
        if is_year and noun not in _COUNTED_IN_THOUSANDS:
            return False
        if written.startswith("0") and len(written) > 1 and "." not in written:
            return False
        if len(written) > 6 and written.isdigit():
            return False
    if not bound and _is_in_name(reading, numeral, noun):
        return False
    if numeral.form == "words" and numeral.low == 1 and not bound and not _is_true_one(reading, noun):
        return False
    if numeral.form == "words" and noun is None and not bound:
        return _is_countable_pronoun(reading, numeral)
    return True


def _is_true_one(reading: _Reading, noun: str | None) -> bool:
    """Say whether "one" counts and is no mere article: of people, or beside another number."""
    if noun in _COUNTED_IN_THOUSANDS:
        return True
    return sum(token.pos == "NUM" for token in reading.tokens()) > 1


_PRONOUN_BEFORE: Final = frozenset("the these those both other others first last all any our your my every each of between".split())


def _is_countable_pronoun(reading: _Reading, numeral: Numeral) -> bool:
    """Take "killing two and injuring three", leave "the two", "one said", "One, she"."""
    if numeral.low <= 1:
        return False
    index = reading.token_at(numeral.start)
    return index > 0 and reading.tokens()[index - 1].lemma not in _PRONOUN_BEFORE


def _is_in_name(reading: _Reading, numeral: Numeral, noun: str | None) -> bool:
    """Say whether the number belongs to a name: "Boeing 737", "Area 51", "Channel Four"."""
    tokens, text = reading.tokens(), reading.folded
    index = reading.token_at(numeral.start)
    token = tokens[index]
    if numeral.form == "words" and token.text[:1].isupper() and index > 0 and tokens[index - 1].text not in ('"', ":", "-"):
        return True
    if "," in numeral.written or numeral.is_scaled or numeral.low > 9999:
        return False
    if text[numeral.end : numeral.end + 1] == "-" and text[numeral.end + 1 : numeral.end + 2].isupper():
        return True
    if index == 0:
        return False
    before = tokens[index - 1]
    if before.text in (".", "-") and index > 1 and before.end == numeral.start:
        return tokens[index - 2].text[:1].isalpha() and tokens[index - 2].end == before.start
    is_name = before.text[:1].isupper() and before.pos == "PROPN" and before.lemma not in _CALENDAR and before.end >= numeral.start - 1
    if not is_name:
        return token.ent in _NAMES and before.ent == token.ent and before.text[:1].isupper()
    if token.ent in _NAMES and before.ent == token.ent:
        return True
    if before.text.isupper() and len(before.text) <= _SHORT_CODE and before.end < numeral.start:
        return True
    return noun is None or token.dep not in ("nummod", "quantmod", "compound")


# ------------------------------------------------------------------ bounds


def _find_hedges(reading: _Reading) -> Iterator[tuple[int, tuple[int, Bound]]]:
    """Yield each place where a number may start after a hedge, with the hedge's start and sense."""
    for match in _HEDGE.finditer(reading.folded, reading.start, reading.end):
        sense = next(name for name in _HEDGES if match[name.replace(" ", "_")])
        yield match.end("bare"), (match.start(), sense)
        if match["article"]:
            yield match.end("article"), (match.start(), sense)


def _bound_before(reading: _Reading, start: int) -> tuple[int, Bound | None]:
    return reading.hedges.get(start, (start, None))


def _bounded(draft: _Draft, bound: Bound) -> _Draft:
    """Widen a value to what the hedge says."""
    low, high = sorted((draft.low, draft.high))
    size = max(abs(low), abs(high))
    band = max(_BAND * size, min(draft.step / 2, 0.2 * size))
    infinite = float("inf")
    lows: dict[Bound, tuple[float, float]] = {
        "at least": (low, infinite),
        "above": (low, infinite),
        "at most": (0.0, high),
        "below": (-infinite, high),
        "nearly": (high - _BAND * size, high),
        "just over": (low, low + _BAND * size),
        "about": (low - band, high + band),
    }
    low, high = lows[bound]
    return replace(draft, low=low, high=high, is_approximate=draft.is_approximate or bound in ("about", "nearly", "just over"))


# ------------------------------------------------------------------ the noun


def _noun_of(reading: _Reading, start: int, end: int, kind: QuantityKind) -> tuple[str | None, tuple[str, ...]]:
    """Find what is counted or measured and its modifiers."""
    last = reading.token_at(end - 1)
    noun, modifiers, _ = _noun_run(reading, last + 1)
    if kind == "count":
        if reading.folded[end : end + 1] == "-" and noun is not None and modifiers:
            return modifiers[0], (noun,)  # "35-word oath" counts words
        if noun is None:
            noun, modifiers = _after_of(reading, end)
        if noun is None:
            noun, modifiers = _casualty(reading, last + 1), ()
        if noun is None:
            noun, modifiers = _before_preposition(reading, reading.token_at(start)), ()
        return (noun, modifiers) if noun else (_governing_subject(reading, last), ())
    if noun is not None and noun not in _NOT_MEASURED:
        return noun, modifiers
    noun, modifiers = _after_of(reading, end)
    is_named = noun is not None and noun not in _NOT_MEASURED
    return (noun, modifiers) if is_named else (_governing_subject(reading, last), ())


def _casualty(reading: _Reading, index: int) -> str | None:
    tokens = reading.tokens()
    while index < len(tokens) and tokens[index].lemma in ("be", "were", "was", "people", "left", "others", "other"):
        index += 1
    word = tokens[index].text.lower() if index < len(tokens) else ""
    return word if word in _CASUALTIES else None


def _noun_run(reading: _Reading, index: int) -> tuple[str | None, tuple[str, ...], int]:
    """Read the noun phrase that starts at a token: (head lemma, modifiers, index after it)."""
    tokens = reading.tokens()
    run: list[int] = []
    start = index
    while index < len(tokens) and index - start < 9:
        token = tokens[index]
        if token.text in ("'", "'s") or _is_inner_hyphen(tokens, index) or _is_model_number(tokens, index, run):
            index += 1
            continue
        if token.pos in _MODIFIER_POS and token.text[:1].isalpha():
            run.append(index)
        elif token.pos in ("VERB", "ADV") and _is_inside_phrase(tokens, index):
            pass
        elif token.text.lower() in ("more", "other", "additional", "of") and index == start and token.text.lower() != "of":
            pass
        elif token.text == "&" or (token.dep == "cc" and run and tokens[run[-1]].pos == "ADJ"):
            pass
        else:
            break
        if token.pos in ("NOUN", "PROPN") and _ends_phrase(tokens, index):
            index += 1
            break
        index += 1
    if run and tokens[index - 1].text in ("'", "'s"):
        return None, (), index  # "eight of the team's 11 assists"
    heads = [place for place in run if tokens[place].pos in ("NOUN", "PROPN")]
    if not heads:
        return None, (), index
    head = heads[-1]
    modifiers = tuple(tokens[place].lemma for place in run if place < head)
    return _lemma(tokens[head]), modifiers, index


def _is_inner_hyphen(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a hyphen joins two words, where a dash stands between spaces."""
    is_last = index + 1 >= len(tokens)
    return tokens[index].text == "-" and not is_last and tokens[index].end == tokens[index + 1].start


def _is_model_number(tokens: Sequence[Token], index: int, run: list[int]) -> bool:
    """Say whether digits belong to the name before them: "six AK 47 rifles"."""
    return bool(run) and run[-1] == index - 1 and tokens[index].text.isdigit() and tokens[index - 1].text.isupper()


def _lemma(token: Token) -> str:
    """Give the lemma; the plural of a name ("Republicans") is one too."""
    if token.pos == "PROPN" and token.lemma.endswith("s") and not token.lemma.endswith("ss") and len(token.lemma) > 4:
        return token.lemma[:-1]
    return token.lemma


def _is_inside_phrase(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a participle or adverb modifies a later noun nearby: "printed emails", "heavily armed men"."""
    head = tokens[index].head
    if tokens[index].dep not in ("amod", "advmod", "nmod", "compound") or not index < head <= index + 5:
        return False
    return tokens[head].pos in ("NOUN", "PROPN", "ADJ") or tokens[head].dep == "amod"


def _ends_phrase(tokens: Sequence[Token], index: int) -> bool:
    """Say whether the noun is the head: the next word is no noun that it belongs to."""
    following = index + 1
    if following < len(tokens) and (tokens[following].text in ("'s", "'") or _is_inner_hyphen(tokens, following)):
        return following + 1 >= len(tokens)
    if following < len(tokens) and tokens[following].text.isdigit() and tokens[index].text.isupper():
        return False
    if following >= len(tokens) or tokens[following].pos not in ("NOUN", "PROPN", "ADJ"):
        return True
    return tokens[index].head < index or tokens[index].dep in ("npadvmod", "dobj", "pobj", "nsubj", "attr")


def _after_of(reading: _Reading, end: int) -> tuple[str | None, tuple[str, ...]]:
    """Read "… of arrests", "… in aid": the noun phrase after the preposition, articles skipped."""
    tokens = reading.tokens()
    index = bisect_left(reading.starts, end)
    if index >= len(tokens) or tokens[index].text.lower() not in ("of", "in", "more"):
        return None, ()
    preposition = tokens[index].text.lower()
    index += 1
    while index < len(tokens) and (tokens[index].pos in ("DET", "PRON") or tokens[index].text.lower() in ("all", "the", "of")):
        if preposition == "in":
            return None, ()  # "$3 million in the account" is where, "$3 million in aid" is what
        index += 1
    if preposition == "of" and index < len(tokens) and tokens[index].pos == "NUM":
        index += 1  # "12 of the 15 paintings"
    noun, modifiers, _ = _noun_run(reading, index)
    if preposition == "in" and noun and tokens[index].text[:1].isupper():
        return None, ()
    return noun, modifiers


def _before_preposition(reading: _Reading, index: int) -> str | None:
    """Read "a crowd of 70", "the toll at 14", "temperatures of 40"."""
    tokens = reading.tokens()
    if index < 2 or tokens[index - 1].text.lower() not in ("of", "at", "to", "is", "was", "are", "were"):
        return None
    token = tokens[index - 2]
    return token.lemma if token.pos == "NOUN" else None


def _governing_subject(reading: _Reading, index: int) -> str | None:
    """Climb to the verb and give its subject: "the rate fell to 4.9 percent" is of the rate."""
    tokens = reading.tokens()
    for _ in range(6):
        if tokens[index].pos in ("VERB", "AUX"):
            break
        if tokens[index].head == index:
            return None
        index = tokens[index].head
    if tokens[index].lemma not in _BE_LIKE:
        return None
    low = max(0, index - 25)
    for token in tokens[low:index]:
        if token.head == index and token.dep in ("nsubj", "nsubjpass") and token.pos == "NOUN":
            return token.lemma
    return None
