"""Reports of any shape, for what has to hold of every format: odd names, controls, breaks in values, nothing at all."""

from __future__ import annotations

from hypothesis import strategies as st

from factcheck.model import (
    Conflict,
    Document,
    Edit,
    Fix,
    Likely,
    Mention,
    Problem,
    Report,
    Settled,
    Skipped,
    Value,
)

_ODD = "\x00\x07\x1b\x85\u2028\u202e\ud800\udcff\ufffe\uffff|`<>&\"'\\*_[](){}#$%:,;~^=-+@!\r\n\t ]]>漢é\U0001f600"
TEXT = st.text(st.one_of(st.sampled_from(_ODD), st.characters()), max_size=40)
NAME = st.text(st.one_of(st.sampled_from(_ODD), st.characters()), min_size=1, max_size=20)
SURE = st.floats(0, 1)
SEVERITY = st.sampled_from(["error", "warning", "info"])
BASES = ["majority", "own mentions", "dated table", "calendar", "trusted source", "arithmetic"]


@st.composite
def documents(draw: st.DrawFn) -> tuple[Document, ...]:
    names = draw(st.lists(NAME, unique=True, min_size=1, max_size=3))
    return tuple(Document(name, draw(NAME) + draw(TEXT), published=draw(st.none() | st.dates())) for name in names)


@st.composite
def mentions(draw: st.DrawFn, among: tuple[Document, ...], *, is_primary: bool) -> Mention:
    document = draw(st.sampled_from(among))
    start = draw(st.integers(0, len(document.text) - 1))
    span = document.span(start, draw(st.integers(start + 1, len(document.text))))
    start_of, end_of = document.position(span.start), document.position(span.end)
    return Mention(span, start_of, end_of, draw(TEXT), document.published, is_primary=is_primary)


@st.composite
def conflicts(draw: st.DrawFn, among: tuple[Document, ...]) -> Conflict:
    count = draw(st.integers(1, 4))
    places = tuple(draw(mentions(among, is_primary=number == 0)) for number in range(count))
    verdicts = st.sampled_from(["supported", "suspect", "open"])
    values = tuple(Value(draw(TEXT), draw(TEXT), draw(verdicts), (number,)) for number in range(count))
    likely = draw(st.none() | st.builds(Likely, TEXT, st.sampled_from(BASES), SURE))
    edits = st.lists(st.builds(Edit, st.integers(0, count - 1), TEXT), min_size=1, max_size=2)
    fixes = st.builds(Fix, st.sampled_from(["safe", "unsafe"]), edits.map(tuple))
    return Conflict(
        id=draw(st.text("0123456789abcdef", min_size=12, max_size=12)),
        rule="name-variant",
        category=draw(st.sampled_from(["names", "numbers"])),
        severity=draw(SEVERITY),
        confidence=draw(SURE),
        message=draw(TEXT),
        reason=draw(TEXT),
        subject=draw(TEXT),
        attribute=draw(TEXT),
        values=values,
        mentions=places,
        likely=likely,
        undecided=draw(st.none() | TEXT),
        fix=draw(st.none() | fixes),
    )


@st.composite
def reports(draw: st.DrawFn) -> Report:
    read = draw(st.just(()) | documents())
    some = st.lists(conflicts(read), max_size=3).map(tuple) if read else st.just(())
    by = st.sampled_from(["comment", "accept", "per-file-ignores", "baseline"])
    settled = st.lists(st.builds(Settled, conflicts(read), by, NAME), max_size=2).map(tuple) if read else st.just(())
    kinds = st.sampled_from(["unreadable", "encoding"])
    problems = st.builds(Problem, NAME, kinds, TEXT, st.none() | st.integers(1, 99))
    return Report(
        root=".",
        documents=read,
        facts=draw(st.integers(0, 10**6)),
        seconds=draw(st.floats(0, 10**5)),
        model=draw(TEXT),
        conflicts=draw(some),
        hidden=draw(some),
        settled=draw(settled),
        untouched=draw(some),
        problems=draw(st.lists(problems, max_size=3).map(tuple)),
        skipped=draw(st.lists(st.builds(Skipped, NAME, TEXT), max_size=2).map(tuple)),
        fail_on=draw(st.sampled_from(["error", "warning", "info", "never"])),
    )
