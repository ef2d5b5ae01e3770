"""One office at one time, two holders.

What it finds: "the Obama administration" in a report of September 2021, where others, and the dated
table of heads of state and government, say Biden.

Why it matters: the wrong president is the error that makes a whole article worthless.

Fires:
    a.txt (2021-09-30): He accused the Obama administration of keeping up a hostile stance.
    b.txt (2021-09-30): The Biden administration keeps up a hostile stance, he said.

Stays quiet on earlier holders in sentences about the past ("under", "former", "then-", a past date),
on holders whom the documents speak of elsewhere as the past, and where the table does not tell.

To silence it: --ignore officeholder-mismatch; at one place:

    <!-- factcheck: ignore[officeholder-mismatch] -- reason -->
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from factcheck.compare.offices import TERM_WORDS, in_office, leading_terms_of, rightful
from factcheck.model import Clash, Corpus, Entity, Extraction, Severity, Side, Span, Token
from factcheck.normalize.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

NAME: Final = "officeholder-mismatch"
CATEGORY: Final = "roles"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "one office at one time, two holders"

_PAST: Final = frozenset(
    "former then ex previous predecessor ago inherited inherit once era legacy successor onetime first-term".split()
)
"""Words that show, anywhere in a sentence, that it looks back at an earlier holder."""
_PAST_BEFORE: Final = frozenset("under since during after before past late early throughout".split())
"""Words that show it right before the name: "under the … administration"."""
_NEAR: Final = 2
"""Tokens before a name in which such a word counts."""
_ALIKE: Final = 0.4
"""Coverage from which two sentences tell of one act."""


Place = tuple[int, int]
_TITLE: Final = "title"
"""The word of a place that names a holder by title and name only."""


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

    @property
    def place(self) -> Place:
        """Give the document and the sentence in which it stands."""
        return self.number, self.entity.sentence


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each holder who was not in office on the document's date, against the one who was."""
    tenures = [
        tenure for number, extraction in enumerate(corpus.extractions) for tenure in _tenures(number, extraction)
    ]
    alike = _alike(corpus)
    for wrong in tenures:
        day = corpus.extractions[wrong.number].document.published or _shared_date(corpus)
        if day is None:
            yield from _undated(corpus, wrong, tenures, alike)
        elif not wrong.looks_back and not in_office(wrong.entity.name, day):
            yield from _dated(corpus, wrong, tenures, day, alike)


def _alike(corpus: Corpus) -> dict[tuple[Place, Place], float]:
    """Give the coverage of each two aligned sentences, in both orders."""
    found = {(item.left, item.right): item.coverage for item in corpus.alignments}
    return {**{(right, left): coverage for (left, right), coverage in found.items()}, **found}


def _dated(
    corpus: Corpus, wrong: Tenure, tenures: Sequence[Tenure], day: date, alike: dict[tuple[Place, Place], float]
) -> Iterator[Clash]:
    """Compare a holder with the one whom the table gives for a day; the documents have to name that one too."""
    holder = rightful(wrong.country, wrong.office, day)
    if holder is None:
        return
    base = _confidence(corpus, wrong, holder.name)
    for right in tenures:
        if (right.country, right.office) != (wrong.country, wrong.office) or not _names(right.entity, holder.name):
            continue
        is_one_act = alike.get((wrong.place, right.place), 0.0) >= _ALIKE
        if wrong.word == _TITLE and not is_one_act:
            continue
        yield _clash(wrong, right, holder.name, day, base)


def _confidence(corpus: Corpus, wrong: Tenure, holder: str) -> float:
    """Say how surely a holder is named by mistake: one who is spoken of elsewhere too is part of the story."""
    sentence = corpus.extractions[wrong.number].sentences[wrong.entity.sentence].span
    beside = [entity.span for entity in corpus.extractions[wrong.number].entities if _names(entity, holder)]
    spoken_of = _mentions(corpus, wrong.entity)
    if spoken_of > 1 or any(sentence.covers(span) for span in beside):
        return 0.6
    if spoken_of == 1:
        return 0.6 if beside else 0.82
    return 0.92 if beside else 0.95


def _is_named_in(corpus: Corpus, number: int, holder: str) -> bool:
    """Say whether a document names a holder, so that another one beside stands for another time."""
    return any(_names(entity, holder) for entity in corpus.extractions[number].entities)


def _shared_date(corpus: Corpus) -> date | None:
    dates = {extraction.document.published for extraction in corpus.extractions} - {None}
    return dates.pop() if len(dates) == 1 else None


def _undated(
    corpus: Corpus, wrong: Tenure, tenures: Sequence[Tenure], alike: dict[tuple[Place, Place], float]
) -> Iterator[Clash]:
    """Without a date, compare two holders of one office who do the same thing in sentences that are alike."""
    for other in tenures:
        if other.number <= wrong.number or other.looks_back or wrong.looks_back:
            continue
        if (other.country, other.office) != (wrong.country, wrong.office) or _names(other.entity, wrong.entity.name):
            continue
        is_contrast = _is_named_in(corpus, wrong.number, other.entity.name) or _is_named_in(
            corpus, other.number, wrong.entity.name
        )
        if alike.get((wrong.place, other.place), 0.0) >= _ALIKE and not is_contrast:
            yield Clash(
                rule=NAME,
                left=Side(wrong.span, wrong.span.text, _holder(wrong)),
                right=Side(other.span, other.span.text, _holder(other)),
                subject=f"{wrong.office} of {_in_a_sentence(wrong.country)}",
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
        terms = leading_terms_of(entity.name) if word or entity.titles else ()
        if not word and any(term.office in entity.titles for term in terms):
            word, end = _TITLE, entity.span.end
        if not word or not terms:
            continue
        span = extraction.document.span(entity.span.start, end)
        looks_back = _looks_back(extraction, entity, place)
        yield Tenure(number, entity, span, word, terms[-1].country, terms[-1].office, looks_back)


def _term_word(tokens: Sequence[Token], place: int) -> tuple[str, int]:
    """Find "administration", "White House" or the like right after a name, a possessive allowed; not in the plural."""
    if place < len(tokens) and tokens[place].text in ("'s", "'"):
        place += 1
    if place < len(tokens) and tokens[place].text.lower() in TERM_WORDS:
        return tokens[place].lemma, tokens[place].end
    if [token.text for token in tokens[place : place + 2]] == ["White", "House"]:
        return "White House", tokens[place + 1].end
    return "", 0


def _looks_back(extraction: Extraction, entity: Entity, place: int) -> bool:
    """Say whether the sentence speaks of the past: a word such as "under", or a date before the document's year."""
    words = {token.lemma for token in extraction.sentences[entity.sentence].tokens}
    words |= {token.text.lower() for token in extraction.sentences[entity.sentence].tokens}
    tokens = extraction.sentences[entity.sentence].tokens
    first = next((i for i, token in enumerate(tokens) if token.start >= entity.span.start), place)
    if words & _PAST or {token.text.lower() for token in tokens[max(0, first - _NEAR) : first]} & _PAST_BEFORE:
        return True
    published = extraction.document.published
    return any(
        timex.sentence == entity.sentence
        and timex.interval
        and timex.interval.end
        and (published is None or timex.interval.end.year < published.year)
        for timex in extraction.timexes
    )


def _holder(tenure: Tenure) -> str:
    """Give one normal form for all names of a holder: "President Joe Biden", "the Biden administration"."""
    return name_key(tenure.entity.name).split()[-1]


def _in_a_sentence(country: str) -> str:
    """Give a country or body as it stands in a sentence: "the United States"."""
    has_article = country.startswith(("United ", "European ", "Czech ", "World ")) or country in _PLURAL
    return f"the {country}" if has_article else country


_PLURAL: Final = frozenset({"Netherlands", "Philippines", "Maldives", "Bahamas", "Soviet Union"})


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


def _clash(wrong: Tenure, right: Tenure, holder: str, day: date, confidence: float) -> Clash:
    return Clash(
        rule=NAME,
        left=Side(wrong.span, wrong.span.text, _holder(wrong)),
        right=Side(right.span, right.span.text, _holder(right)),
        subject=f"{wrong.office} of {_in_a_sentence(wrong.country)}",
        attribute="holder",
        reason=f"on {day.isoformat()} the {wrong.office} of {_in_a_sentence(wrong.country)} was {holder}",
        confidence=confidence,
        right_side=_holder(right),
        basis="dated table",
    )
