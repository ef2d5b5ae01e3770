"""The same words given to two people.

What it finds: a quotation that one document gives to one named person, and another document to another.

Why it matters: to put words into the wrong mouth is the error that people complain of first.

Fires:
    a.txt: "The harbour wall will not survive another winter storm," said Marta Ilvesson.
    b.txt: "The harbour wall will not survive another winter storm," said Tobias Renn.

Stays quiet where one side is a spokesman or anyone else without a name, on a body and the person who speaks for it,
on full and short names of one person, on joint statements, on short phrases, and where one document gives the words
to both.

To silence it: --ignore speaker-mismatch; at one place:

    <!-- factcheck: ignore[speaker-mismatch] -- reason -->
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from factcheck.compare.quotes import QuoteComparison, region_confidence
from factcheck.compare.utterances import Line, Pairs, compared_lines, lines_of, surname
from factcheck.model import Attribution, Clash, Corpus, Severity, Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAME: Final = "speaker-mismatch"
CATEGORY: Final = "quotes"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "the same words, two speakers"

_SHARED: Final = 4
"""Informative words that both quotations must have; shorter ones are phrases that anyone may use."""
_SHORT_SHARED: Final = 3
_SHORT_SCORE: Final = 3.5
"""What a shorter one needs that both have whole and word for word: three informative words and others between."""
_SAMENESS: Final = 0.85
_REACH: Final = 160
"""Characters between the quotation and its cue beyond which the speaker was inferred, not stated."""
_ONE_NAME: Final = 0.75
"""Likeness of two names from which they are spellings of one; that is another rule's matter."""
_JOINT: Final = (" and ", "&", ",", "/")


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of near-equal quotations whose speakers are two named people."""
    lines = [line for line in lines_of(corpus) if line.speaker]
    people = [
        {surname(entity.name) for entity in extraction.entities if entity.label == "PERSON"}
        for extraction in corpus.extractions
    ]
    compared = compared_lines(lines, is_within=False)
    for i in sorted(compared):
        for j, comparison in sorted(compared[i].items()):
            found = i < j and _is_same(comparison) and _is_other_person(lines[i], lines[j], people)
            if found and not _is_given_to_both(lines, compared, i, j):
                yield _clash(lines[i], lines[j], comparison)


def _is_same(comparison: QuoteComparison) -> bool:
    """Say whether nearly all words are the same; of a short sentence, every word has to be."""
    best = max(comparison.regions, key=lambda region: region.score)
    if best.shared == _SHORT_SHARED and not comparison.changes and comparison.overlap == 1.0:
        return best.score >= _SHORT_SCORE
    return best.shared >= _SHARED and best.sameness >= _SAMENESS and comparison.overlap >= _SAMENESS


def _is_other_person(ours: Line, theirs: Line, people: Sequence[set[str]]) -> bool:
    if ours.speaker is None or theirs.speaker is None or ours.speaker == theirs.speaker:
        return False
    stated = all(
        _is_stated(line) and (line.speaker in people[line.number] or _is_label(line)) for line in (ours, theirs)
    )
    left, right = _name(ours), _name(theirs)
    alike = SequenceMatcher(None, ours.speaker, theirs.speaker).ratio() >= _ONE_NAME
    return stated and not alike and not set(left.lower().split()) & set(right.lower().split())


def _is_stated(line: Line) -> bool:
    """Say whether the speaker is named beside the quotation, alone and by name."""
    said = line.quote.attribution
    if said is None or said.cue is None or not line.is_named or any(mark in said.speaker.text for mark in _JOINT):
        return False
    if said.cue.text.lower().startswith("quot"):
        return False
    span = line.quote.span
    return span.start - _REACH <= said.cue.start <= span.end + _REACH


def _is_label(line: Line) -> bool:
    """Say whether two capital words and a colon open the words, as in a transcript: `MARTA ILVESSON: …`."""
    said = _attribution(line)
    return bool(said.cue and said.cue.text == ":" and said.speaker.text.isupper() and " " in said.speaker.text)


def _name(line: Line) -> str:
    return _attribution(line).name or ""


def _attribution(line: Line) -> Attribution:
    assert line.quote.attribution
    return line.quote.attribution


def _is_given_to_both(lines: Sequence[Line], compared: Pairs, i: int, j: int) -> bool:
    """Say whether either document gives the words to the other's speaker too: one repeats the other."""
    for one, other in ((i, j), (j, i)):
        for k, comparison in compared[one].items():
            if (
                lines[k].number == lines[other].number
                and lines[k].speaker == lines[one].speaker
                and _is_same(comparison)
            ):
                return True
    return False


def _clash(ours: Line, theirs: Line, comparison: QuoteComparison) -> Clash:
    best = max(comparison.regions, key=lambda region: region.score)
    words = " ".join(word.norm for word in ours.words if best.left[0] <= word.start < best.left[1])
    return Clash(
        rule=NAME,
        left=Side(_attribution(ours).speaker, _name(ours), _name(ours).lower()),
        right=Side(_attribution(theirs).speaker, _name(theirs), _name(theirs).lower()),
        subject=words[:80],
        attribute="speaker",
        reason=f"{best.shared} telling words of the quotation are the same and in the same order",
        confidence=round(min(0.95, region_confidence(best) - 0.05), 2),
    )
