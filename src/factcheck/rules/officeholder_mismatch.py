"""One office at one time, two holders.

What it finds: "the Obama administration" in a report of September 2021, where others, and the dated
table of heads of state and government, say Biden.

Why it matters: the wrong president is the error that makes a whole article worthless.

Fires:
    a.txt (2021-09-30): He accused the Obama administration of keeping up a hostile stance.
    b.txt (2021-09-30): The Biden administration keeps up a hostile stance, he said.

Stays quiet on earlier holders in sentences about the past ("under", "former", "then-", a past date),
on holders whom the documents speak of elsewhere as the past, and where the table does not tell.

To silence it: --ignore officeholder-mismatch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from factcheck.compare.offices import TERM_WORDS, in_office, leading_terms_of, rightful
from factcheck.model import Clash, Corpus, Entity, Extraction, Severity, Side, Span, Token

NAME: Final = "officeholder-mismatch"
CATEGORY: Final = "roles"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "one office at one time, two holders"

_PAST: Final = frozenset(
    "former then ex previous predecessor past earlier under since during after before ago inherited late once used "
    "era legacy successor onetime first-term".split()
)
"""Words that show that a sentence looks back at an earlier holder."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """A place where a document speaks of an office under a named holder."""

    number: int
    entity: Entity
    span: Span
    word: str
    country: str
    office: str
    looks_back: bool


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each holder who was not in office on the document's date, against the one who was."""
    tenures = [
        tenure for number, extraction in enumerate(corpus.extractions) for tenure in _tenures(number, extraction)
    ]
    for wrong in tenures:
        day = corpus.extractions[wrong.number].document.published or _shared_date(corpus)
        if day is None or wrong.looks_back or in_office(wrong.entity.name, day):
            yield from _undated(corpus, wrong, tenures) if day is None else ()
            continue
        holder = rightful(wrong.country, wrong.office, day)
        if holder is None:
            continue
        matching = [
            tenure
            for tenure in tenures
            if tenure.country == wrong.country and tenure.office == wrong.office and _names(tenure.entity, holder.name)
        ]
        if not matching:
            continue
        spoken_of = _mentions(corpus, wrong.entity)
        yield from (_clash(wrong, right, holder.name, day, spoken_of) for right in matching)


def _shared_date(corpus: Corpus) -> date | None:
    dates = {extraction.document.published for extraction in corpus.extractions} - {None}
    return dates.pop() if len(dates) == 1 else None


def _undated(corpus: Corpus, wrong: Tenure, tenures: Sequence[Tenure]) -> Iterator[Clash]:
    """Without a date, two holders of one office doing the same thing in near-equal sentences."""
    aligned = {(item.left, item.right): item for item in corpus.alignments}
    for other in tenures:
        if other.number <= wrong.number or other.looks_back or wrong.looks_back:
            continue
        if (other.country, other.office) != (wrong.country, wrong.office) or _names(other.entity, wrong.entity.name):
            continue
        found = aligned.get(((wrong.number, wrong.entity.sentence), (other.number, other.entity.sentence)))
        if found and found.coverage >= 0.5:
            yield Clash(
                rule=NAME,
                left=Side(wrong.span, wrong.span.text, wrong.entity.name.lower()),
                right=Side(other.span, other.span.text, other.entity.name.lower()),
                subject=f"{wrong.office} of {wrong.country}",
                attribute="holder",
                reason="both sentences tell of the same act; only one can have been in office then",
                confidence=0.85,
            )


def _tenures(number: int, extraction: Extraction) -> Iterator[Tenure]:
    for entity in extraction.entities:
        sentence = extraction.sentences[entity.sentence]
        place = next(
            (i for i, token in enumerate(sentence.tokens) if token.start >= entity.span.end), len(sentence.tokens)
        )
        word, end = _term_word(sentence.tokens, place)
        if not word:
            continue
        terms = leading_terms_of(entity.name)
        if not terms:
            continue
        span = extraction.document.span(entity.span.start, end)
        looks_back = _looks_back(extraction, entity)
        yield Tenure(number, entity, span, word, terms[-1].country, terms[-1].office, looks_back)


def _term_word(tokens: Sequence[Token], place: int) -> tuple[str, int]:
    """Find "administration" or the like right after a name, a possessive allowed."""
    if place < len(tokens) and tokens[place].text in ("'s", "'"):
        place += 1
    if place < len(tokens) and tokens[place].lemma in TERM_WORDS:
        return tokens[place].lemma, tokens[place].end
    return "", 0


def _looks_back(extraction: Extraction, entity: Entity) -> bool:
    """Say whether the sentence speaks of the past: a word such as "under", or a date before the document's year."""
    words = {token.lemma for token in extraction.sentences[entity.sentence].tokens}
    words |= {token.text.lower() for token in extraction.sentences[entity.sentence].tokens}
    if words & _PAST:
        return True
    published = extraction.document.published
    return any(
        timex.sentence == entity.sentence
        and timex.interval
        and timex.interval.end
        and (published is None or timex.interval.end.year < published.year)
        for timex in extraction.timexes
    )


def _names(entity: Entity, holder: str) -> bool:
    return entity.name.lower().split()[-1] == holder.lower().split()[-1]


def _mentions(corpus: Corpus, entity: Entity) -> int:
    """Count the other places that name the holder: one who is spoken of often is part of the story."""
    surname = entity.name.lower().split()[-1]
    return sum(
        other.name.lower().split()[-1] == surname
        for extraction in corpus.extractions
        for other in extraction.entities
        if other.span != entity.span
    )


def _clash(wrong: Tenure, right: Tenure, holder: str, day: date, spoken_of: int) -> Clash:
    confidence = {0: 0.95, 1: 0.82}.get(spoken_of, 0.6)
    return Clash(
        rule=NAME,
        left=Side(wrong.span, wrong.span.text, wrong.entity.name.lower()),
        right=Side(right.span, right.span.text, right.entity.name.lower()),
        subject=f"{wrong.office} of {wrong.country}",
        attribute="holder",
        reason=f"on {day.isoformat()} the {wrong.office} of {wrong.country} was {holder}",
        confidence=confidence,
        right_side=right.entity.name.lower(),
        basis="dated table",
    )
