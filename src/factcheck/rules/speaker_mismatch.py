"""The same words given to two people.

What it finds: a quotation that one document gives to one named person, and another document to another; or to
the judge in one, and to a barrister in the other.

Why it matters: to put words into the wrong mouth is the error that people complain of first.

Fires:
    a.txt: "The harbour wall will not survive another winter storm," said Marta Ilvesson.
    b.txt: "The harbour wall will not survive another winter storm," said Tobias Renn.

Stays quiet where one side is a spokesman or anyone else whose office does not tell the two apart, on a body and
the person who speaks for it, on full and short names of one person, on joint statements, on short phrases, and
where one document gives the words to both.

To silence it: --ignore speaker-mismatch; at one place:

    <!-- factcheck: ignore[speaker-mismatch] -- reason -->
"""

from __future__ import annotations

import re
from collections import defaultdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from factcheck.compare.quotes import QuoteComparison, region_confidence
from factcheck.compare.roles import are_of_two_people
from factcheck.compare.utterances import Line, Pairs, compared_lines, lines_of, surname
from factcheck.model import Attribution, Clash, Corpus, Severity, Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

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
_TAIL: Final = re.compile(r" (?:of|for|in|at|from|who|to) |,")
_DEFINITE: Final = frozenset({"the", "his", "her", "its", "their", "our"})
_BY_OFFICE: Final = 0.82
"""Confidence at most where a speaker is known by an office only."""


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of near-equal quotations whose speakers are two people, by name or by what they are."""
    lines = [line for line in lines_of(corpus) if line.quote.attribution]
    people = [
        {surname(entity.name) for entity in extraction.entities if entity.label == "PERSON"}
        for extraction in corpus.extractions
    ]
    held = _offices(corpus)
    compared = compared_lines(lines, is_within=False)
    for i in sorted(compared):
        for j, comparison in sorted(compared[i].items()):
            if i >= j or not _is_same(comparison):
                continue
            ours, theirs = lines[i], lines[j]
            if ours.speaker and theirs.speaker:
                if _is_other_person(ours, theirs, people) and not _is_given_to_both(lines, compared, i, j):
                    yield _clash(ours, theirs, comparison)
            elif _is_other_office(_described(ours, held), _described(theirs, held)):
                yield _clash(ours, theirs, comparison, _BY_OFFICE)


def _is_other_office(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Say whether none of the offices on one side can be held by who holds one of the other side."""
    return bool(ours and theirs) and all(are_of_two_people(left, right) for left in ours for right in theirs)


def _offices(corpus: Corpus) -> dict[str, frozenset[str]]:
    """Give the offices that the documents give to each surname."""
    found: dict[str, set[str]] = defaultdict(set)
    for extraction in corpus.extractions:
        for role in extraction.roles:
            found[surname(role.holder.name)].add(role.title)
    return {name: frozenset(titles) for name, titles in found.items()}


def _described(line: Line, held: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Give what a speaker is: the offices of a named one, and else the words that stand for the name."""
    if line.speaker is not None:
        return held.get(line.speaker, frozenset())
    phrase = _TAIL.split(_attribution(line).speaker.text.lower(), maxsplit=1)[0].split()
    is_definite = len(phrase) > 1 and phrase[0] in _DEFINITE
    return frozenset({" ".join(phrase[1:])}) if is_definite and _attribution(line).cue else frozenset()


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


def _clash(ours: Line, theirs: Line, comparison: QuoteComparison, most: float = 0.95) -> Clash:
    best = max(comparison.regions, key=lambda region: region.score)
    words = " ".join(word.norm for word in ours.words if best.left[0] <= word.start < best.left[1])
    return Clash(
        rule=NAME,
        left=_side(ours),
        right=_side(theirs),
        subject=words[:80],
        attribute="speaker",
        reason=f"{best.shared} telling words of the quotation are the same and in the same order",
        confidence=round(min(most, region_confidence(best) - 0.05), 2),
    )


def _side(line: Line) -> Side:
    said = _attribution(line)
    value = said.name or said.speaker.text
    return Side(said.speaker, value, value.lower())
