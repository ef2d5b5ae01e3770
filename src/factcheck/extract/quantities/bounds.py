"""Knows the words that bound a number or make it loose: "at least", "nearly", "up to", "or more"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extract.quantities.reading import Amount, Bound, Draft, Reading


_HEDGES: Final[dict[Bound, str]] = {
    "at least": r"at\s(?:the\svery\s)?least|(?:no|not)\s(?:fewer|less)\sthan"
    r"|a\sminimum\sof|minimum\sof|as\sfew\sas|as\slittle\sas",
    "above": r"(?:well\s|far\s|much\s)?(?:more|greater|higher|larger|longer|older)\sthan"
    r"|(?:well\s|far\s)?(?:over|above)|exceed(?:s|ed|ing)?"
    r"|in\sexcess\sof|upwards?\sof|north\sof|topp(?:ed|ing)|surpass(?:ed|ing)",
    "just over": r"(?:just|slightly|a\slittle|a\sbit)\s(?:over|above|more\sthan)",
    "at most": r"up\sto|as\s(?:many|much|high|long|far|large)\sas"
    r"|(?:no|not)\s(?:more|longer|greater|higher)\sthan|at\s(?:the\s)?(?:very\s)?most"
    r"|a\smaximum\sof|maximum\sof|not\s(?:to\s)?exceed(?:ing)?",
    "below": r"(?:less|fewer|lower|smaller|shorter|younger)\sthan|under|below|short\sof",
    "nearly": r"nearly|almost|close\sto|approaching"
    r"|(?:just|slightly|a\slittle|a\sbit)\s(?:under|below|short\sof|less\sthan|fewer\sthan)|not\squite|virtually",
    "about": r"(?:somewhere\s)?(?:about|around)|roughly|approximately|approx\.?"
    r"|(?:an\s)?approximate|some|circa|(?:an\s)?estimated|in\sthe\s(?:region|neighbou?rhood)\sof|or\sso|perhaps|maybe|~",
}
_HEDGE: Final = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<{name.replace(' ', '_')}>{forms})" for name, forms in _HEDGES.items()) + r")"
    r"(?P<bare>\s*)(?P<article>(?:a|an|the|another|its|their|his|her)\s(?:total\sof\s|record\s|further\s)?)?",
    re.IGNORECASE,
)
AFTER: Final = re.compile(
    r"\s?(?:(?P<at_least>or\s(?:more|above|older|over|longer|greater|higher|better)\b|\+|(?:-|\s)plus\b)"
    r"|(?P<at_most>or\s(?:less|fewer|under|below|younger|shorter)\b|at\smost\b)|(?P<about>or\sso\b|-odd\b|ish\b))",
    re.IGNORECASE,
)
BAND: Final = 0.1
"""How far "about" reaches to each side, as a share; below a tenth "about 130" clashes with "about 120"."""
DOZEN_BAND: Final = 1 / 12
_SUMS: Final = re.compile(r"\b(?:add(?:s|ed|ing)?|sum(?:s|med)|mount(?:s|ed)?|tot(?:s|ted))\s$", re.IGNORECASE)
"""Before "up to" these give a sum and no limit."""
_DEFINITE: Final = ("the ", "its ", "their ", "his ", "her ")
"""Articles after which "about" is no hedge: "the quarrel about the 300 jobs"."""
_PERIODS: Final = re.compile(r"\s(?:seasons|games|matches|rounds|nights|sessions|quarters|terms|legs|elections)\b")
_DURING: Final = re.compile(
    r"\b(?:for|after|in|of|took|taken|take|lasted|lasting|last|spent|served|serving"
    r"|well|is|was|be|just|with|has|have|had|having|waited|spans|spanned)\s+$",
    re.IGNORECASE,
)


def is_during(reading: Reading, start: int, amount: Amount) -> bool:
    """Say whether "over two days" means "in the course of two days"."""
    if amount.kind != "duration" and not _PERIODS.match(reading.folded, amount.end, reading.end):
        return False
    if not reading.folded[start : start + 5].lower().startswith("over "):
        return False
    return not _DURING.search(reading.folded[max(reading.start, start - 14) : start])


def find_hedges(reading: Reading) -> Iterator[tuple[int, tuple[int, Bound]]]:
    """Yield each place where a number may start after a hedge, with the hedge's start and sense."""
    for match in _HEDGE.finditer(reading.folded, reading.start, reading.end):
        sense = next(name for name in _HEDGES if match[name.replace(" ", "_")])
        if _SUMS.search(reading.folded, max(reading.start, match.start() - 10), match.start()) and sense == "at most":
            continue
        yield match.end("bare"), (match.start(), sense)
        if match["article"] and not (sense == "about" and match["article"].lower() in _DEFINITE):
            yield match.end("article"), (match.start(), sense)


def bound_before(reading: Reading, start: int) -> tuple[int, Bound | None]:
    """Give where the hedge before a number starts and what it says; the number's own start without one."""
    return reading.hedges.get(start, (start, None))


def bounded(draft: Draft, bound: Bound) -> Draft:
    """Widen a value to what the hedge says."""
    low, high = sorted((draft.low, draft.high))
    size = max(abs(low), abs(high))
    band = max(BAND * size, min(draft.step / 2, 0.2 * size))
    infinite = float("inf")
    lows: dict[Bound, tuple[float, float]] = {
        "at least": (low, infinite),
        "above": (low, infinite),
        "at most": (0.0, high),
        "below": (-infinite, high),
        "nearly": (high - BAND * size, high),
        "just over": (low, low + BAND * size),
        "about": (low - band, high + band),
    }
    low, high = lows[bound]
    return replace(
        draft,
        low=low,
        high=high,
        is_approximate=draft.is_approximate or bound in ("about", "nearly", "just over"),
        is_strict=bound in ("above", "below"),
    )
