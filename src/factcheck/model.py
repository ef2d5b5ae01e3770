"""Every value that flows through a run: documents, what is extracted, how it aligns, and what conflicts."""

from __future__ import annotations

from collections.abc import Mapping  # an alias below is made of it
from dataclasses import dataclass, field
from datetime import date, datetime  # noqa: TC003  # typing.get_type_hints works on every value
from enum import Enum
from typing import Literal, TypeAlias

Label = Literal["PERSON", "ORG", "PLACE", "GROUP", "PRODUCT", "WORK", "EVENT", "FACILITY", "LAW", "OTHER"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
QuoteKind = Literal["direct", "partial", "scare", "block"]
QuantityKind = Literal["count", "money", "percent", "measure", "ordinal", "score", "age", "version", "duration", "code"]
Severity = Literal["error", "warning", "info"]
Verdict = Literal["supported", "suspect", "open"]
SlotValue: TypeAlias = "Quantity | Timex | Entity"
Lines: TypeAlias = tuple[tuple[int, int], ...]
"""Ranges of lines, 1-based, both ends within."""
Changes: TypeAlias = Mapping[str, Lines]
"""The lines that changed, by the id of the document; one that did not change is left out."""
Status = Literal["new", "baseline", "suppressed"]
Applicability = Literal["safe", "unsafe"]
Basis = Literal["majority", "own mentions", "dated table", "calendar", "trusted source", "arithmetic"]


class Relation(Enum):
    """How two values of one kind relate; only CONTRADICTORY may become a conflict."""

    EQUAL = "equal"
    CONSISTENT = "consistent"
    CONTRADICTORY = "contradictory"
    INCOMPARABLE = "incomparable"


# ------------------------------------------------------------------ documents


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a file: 1-based line, 1-based column in code points, 0-based offset in code points."""

    line: int
    column: int
    offset: int


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open character range of one document and the text it cuts. Make it only by `Document.span`."""

    document: str
    start: int
    end: int
    text: str

    def touches(self, other: Span) -> bool:
        """Say whether both spans lie in one document and share a character."""
        return self.document == other.document and self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Say whether `other` lies wholly inside this span."""
        return self.document == other.document and self.start <= other.start and other.end <= self.end


def is_address(name: str) -> bool:
    """Say whether a document's name is an address, as s3://bucket/a.txt is; no path has two slashes in a row."""
    return "://" in name


@dataclass(frozen=True, slots=True)
class Document:
    """One source text, never altered.

    `id` is how the document is named in reports, usually its path. `masked` lists half-open
    ranges of `text` that are not prose (front matter, code, link targets): extraction reads
    spaces there.
    """

    id: str
    text: str
    title: str | None = None
    published: date | None = None
    masked: tuple[tuple[int, int], ...] = ()

    def span(self, start: int, end: int) -> Span:
        """Cut the range `start:end`.

        Raises ValueError when the range is empty or outside the text.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no such range in {self.id}: {start}:{end}")
        return Span(self.id, start, end, self.text[start:end])

    def position(self, offset: int) -> Position:
        """Give line and column of a character offset."""
        return Position(self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset), offset)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be processed; never a conflict. `line` is given where one line is the cause."""

    path: str
    kind: str
    message: str
    line: int | None = None

    @property
    def place(self) -> str:
        """Give the path, with the line where one is known."""
        return self.path if self.line is None else f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was found and on purpose not read."""

    path: str
    reason: str


# ------------------------------------------------------------------ extraction


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark of a sentence, with offsets into the document.

    `text` is folded (straight quotes and hyphens), `lemma` is lower case, `head` is an index into
    the same sentence (the root points at itself), `ent` is the label of the mention it belongs to.
    """

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    ent: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; `index` is its place in `Extraction.sentences`, `paragraph` counts from 0."""

    span: Span
    index: int
    paragraph: int
    tokens: tuple[Token, ...]
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class Entity:
    """A mention of a named thing.

    `name` is the normal form: folded, without possessive and titles. `titles` are the words before
    it ("President", "Dr."), lower case. `sentence` is an index into `Extraction.sentences`.
    """

    span: Span
    label: Label
    name: str
    titles: tuple[str, ...]
    sentence: int


@dataclass(frozen=True, slots=True)
class Interval:
    """A closed range of local time; None is open on that side.

    "June 2026" is 2026-06-01T00:00 to 2026-06-30T23:59:59.
    """

    start: datetime | None
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression.

    `value` and `type` follow TIMEX3 (ISO-TimeML): "2021-09-30", "2021-W39", "P3Y". `interval` is
    None where the value is no date (durations, frequencies) or cannot be resolved. `is_relative` says
    that the document's date was needed. `weekday` is the one named (0 is Monday), if any. `mod` is TIMEX3's BEFORE or
    AFTER ("before 10 June"), or AS_OF for the day on which a figure was taken.
    """

    span: Span
    type: TimexType
    value: str
    interval: Interval | None
    sentence: int
    is_relative: bool = False
    is_approximate: bool = False
    weekday: int | None = None
    mod: Literal["", "BEFORE", "AFTER", "AS_OF"] = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number range with its unit and the noun that is counted.

    `low` and `high` bound the value as written in base units ("at least 10" is 10 to inf, "about
    1,200" is a band, "12" is 12 to 12). `unit` is canonical ("metre", "USD", "percent") or None for
    a count; `noun` is the head lemma that is counted or measured, `modifiers` its lower-case modifiers.
    A score ("3-1") has its first side in `low` and its second in `high`.
    `step` is the smallest difference that the digits given can show ("1.2 million" has 100,000).
    `is_strict` says that an open bound leaves the number itself out: "more than 10", not "at least 10".
    """

    span: Span
    kind: QuantityKind
    low: float
    high: float
    unit: str | None
    noun: str | None
    modifiers: tuple[str, ...]
    sentence: int
    step: float = 1.0
    is_approximate: bool = False
    is_strict: bool = False


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said it and by what words. `speaker` is the phrase as written; `name` the resolved full name, if any."""

    speaker: Span
    cue: Span | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Words given as someone's; `span` lies inside the marks. `attribution` is None when nobody is named.

    One utterance is one quote: where the cue or a paragraph break interrupts it, `span` runs from the
    first word to the last and `parts` are the pieces that lie inside marks; `parts` is empty otherwise.
    """

    span: Span
    kind: QuoteKind
    attribution: Attribution | None
    sentence: int
    parts: tuple[Span, ...] = ()

    @property
    def pieces(self) -> tuple[Span, ...]:
        """Give the spans that hold the speaker's words and nothing else."""
        return self.parts or (self.span,)


@dataclass(frozen=True, slots=True)
class Role:
    """An office or job that the text gives to a named holder.

    `title` is the head phrase in lower case ("prime minister"), `of` the body or place in normal form
    ("Green Delta Centre") or None, `modifiers` what changes it ("acting", "deputy", "former", "then").
    """

    span: Span
    holder: Entity
    title: str
    of: str | None
    modifiers: tuple[str, ...]
    sentence: int


@dataclass(frozen=True, slots=True)
class Slot:
    """A role in a claim ("subject", "object", "agent", "in", …), the phrase that fills it, and its head lemma."""

    role: str
    span: Span
    head: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One asserted clause.

    `lemma` is the predicate's lemma, `polarity` False when denied, `hedges` the words that weaken it,
    `modality` "fact", "plan", "possible" or "condition"; `source` is who asserts it when it is not
    the document itself.
    """

    span: Span
    predicate: Span
    lemma: str
    polarity: bool
    hedges: tuple[str, ...]
    modality: Literal["fact", "plan", "possible", "condition"]
    source: Span | None
    slots: tuple[Slot, ...]
    sentence: int


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was read out of one document, each tuple in text order."""

    document: Document
    sentences: tuple[Sentence, ...] = ()
    entities: tuple[Entity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    timexes: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    roles: tuple[Role, ...] = ()
    claims: tuple[Claim, ...] = ()


# ------------------------------------------------------------------ alignment


@dataclass(frozen=True, slots=True)
class Sketch:
    """A document in numbers, small enough to set all documents of a large corpus against each other.

    `words` are its informative words as sorted 32-bit numbers, `counts` in how many sentences it has each (a byte).
    `keys` are 64-bit numbers that it shares with documents that tell a sentence or quote words again, `offices` those
    that it shares with documents that name the holder of an office; `names` begin with 48 bits that near names share
    and end with 16 that only the same name has.
    `facts` counts what can be compared with another document.
    """

    words: bytes
    counts: bytes
    keys: bytes
    offices: bytes
    names: bytes
    sentences: int
    facts: int


@dataclass(frozen=True, slots=True)
class Shares:
    """In how many sentences of a large corpus each word of a part of it stands, by the word's number, in coarse steps.

    Coarse, so that one edited document does not change what its words weigh in all others.
    """

    sentences: int
    counts: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Chain:
    """All mentions of one entity in one document; `name` is its fullest form."""

    document: str
    label: Label
    name: str
    mentions: tuple[Entity, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """Where two aligned sentences differ: half-open token ranges; an empty one means inserted or dropped."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two sentences judged to tell of the same thing.

    `left` and `right` are (document index, sentence index). `coverage` is the share of the poorer
    sentence's informative words (weighted by rarity) that the other has too, `overlap` the share of
    both; both 0 to 1. `shared` are those words, rarest first. `changes` is the word diff, and only
    given where the sentences are near copies.
    """

    left: tuple[int, int]
    right: tuple[int, int]
    coverage: float
    overlap: float
    shared: tuple[str, ...]
    changes: tuple[Change, ...] | None = None

    @property
    def subject(self) -> str:
        """Name what both tell of by the longest words they share; the rarest ones would change with the corpus."""
        return " ".join(sorted(sorted(self.shared, key=lambda word: (-len(word), word))[:3]))


@dataclass(frozen=True, slots=True)
class SlotPair:
    """Two values judged to answer the same question about the same fact, though they differ.

    `left` and `right` are (document index, value); both values are of one kind, or one is a bare number. `score` is how
    likely it is that they answer one question, 0 to 1; `reasons` say it in words. `is_supported` says that more than
    the values themselves speaks for it: the same noun, verb or names, the same words around.
    """

    left: tuple[int, SlotValue]
    right: tuple[int, SlotValue]
    score: float
    reasons: tuple[str, ...]
    is_supported: bool = True


@dataclass(frozen=True, slots=True)
class Corpus:
    """What the rules read: every extraction, the chains of each document, what is aligned with what.

    `alignments` and `slots` pair places of two documents, and of one with itself where asked for. `apart` holds
    the pairs of documents, in either order, that tell of two things, with what shows it.
    """

    extractions: tuple[Extraction, ...]
    chains: tuple[tuple[Chain, ...], ...]
    alignments: tuple[Alignment, ...]
    slots: tuple[SlotPair, ...]
    is_within: bool = True
    apart: Mapping[tuple[int, int], str] = field(default_factory=dict)


# ------------------------------------------------------------------ conflicts


@dataclass(frozen=True, slots=True)
class Side:
    """One place of a clash: the span, the value as written, and its normal form."""

    span: Span
    value: str
    normalized: str


@dataclass(frozen=True, slots=True)
class Clash:
    """Two places whose values cannot both hold, as one rule sees it.

    `guard` names what explains the difference; such a clash is set aside and counted, never reported.
    `right_side` is a normal form that the rule itself shows to be right, with `basis` as the ground.
    """

    rule: str
    left: Side
    right: Side
    subject: str
    attribute: str
    reason: str
    confidence: float
    guard: str | None = None
    right_side: str | None = None
    basis: Basis | None = None


@dataclass(frozen=True, slots=True)
class RuleSpec:
    """What a rule's module says of itself: `message` is the headline of its conflicts."""

    name: str
    category: str
    severity: Severity
    message: str
    documentation: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """One of the values that a conflict is about; `mentions` are indices into `Conflict.mentions`."""

    value: str
    normalized: str
    verdict: Verdict
    mentions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Likely:
    """The side that is likely right, and on what basis."""

    value: str
    basis: Basis
    confidence: float


@dataclass(frozen=True, slots=True)
class Mention:
    """One cited place of a conflict."""

    span: Span
    start: Position
    end: Position
    excerpt: str
    published: date | None
    is_primary: bool


@dataclass(frozen=True, slots=True)
class Edit:
    """New words for one mention of a conflict; `mention` is an index into `Conflict.mentions`."""

    mention: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Fix:
    """The edits that would end a conflict; safe only where the user pinned the right value."""

    applicability: Applicability
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """One fact with two or more values that cannot all hold. `id` survives edits elsewhere."""

    id: str
    rule: str
    category: str
    severity: Severity
    confidence: float
    message: str
    reason: str
    subject: str
    attribute: str
    values: tuple[Value, ...]
    mentions: tuple[Mention, ...]
    likely: Likely | None
    undecided: str | None = None
    status: Status = "new"
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """One value that documents give for a fact, as it is compared, and its places; `verdict` where it is in dispute."""

    normalized: str
    spans: tuple[Span, ...]
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """What several documents tell, or one tells in two ways; `conflict` is an id where the values cannot all hold.

    `subject` is a name, or the words around the value with "…" in its place; `category` is one of the rules' own.
    """

    category: str
    subject: str
    tellings: tuple[Telling, ...]
    conflict: str | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """A conflict that was answered before the run, so that it does not count: by what, where, and with which reason.

    `by` is "comment", "accept", "per-file-ignores" or "baseline"; `place` is the path, or path and line, that says so.
    """

    conflict: Conflict
    by: Literal["comment", "accept", "per-file-ignores", "baseline"]
    place: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a run.

    `hidden` are the conflicts under the confidence asked for, `settled` those that were answered before, `untouched`
    those that do not touch the change in focus. None of them counts for the exit code. `rules` are those that were
    asked.
    """

    root: str
    documents: tuple[Document, ...]
    facts: int
    seconds: float
    model: str
    conflicts: tuple[Conflict, ...]
    hidden: tuple[Conflict, ...] = ()
    settled: tuple[Settled, ...] = ()
    untouched: tuple[Conflict, ...] = ()
    set_aside: tuple[Clash, ...] = ()
    problems: tuple[Problem, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    fail_on: Literal["error", "warning", "info", "never"] = "warning"
    rules: tuple[RuleSpec, ...] = ()
