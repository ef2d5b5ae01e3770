"""Builders of reports by hand, from texts and the words that conflict in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from factcheck.model import Clash, Conflict, Document, Likely, Mention, Report, Side, Span, Value


@dataclass(frozen=True, slots=True)
class Said:
    """One value, the verdict on it, and where it stands: (document, words) with the words as in the text."""

    value: str
    verdict: str
    places: tuple[tuple[Document, str], ...]


def document(name: str, text: str, published: date | None = None) -> Document:
    return Document(id=name, text=text, published=published)


def span(of: Document, words: str) -> Span:
    start = of.text.index(words)
    return of.span(start, start + len(words))


def mention(of: Document, words: str, *, is_primary: bool = False) -> Mention:
    cut = span(of, words)
    return Mention(
        cut, of.position(cut.start), of.position(cut.end), f"…{cut.text}…", of.published, is_primary=is_primary
    )


def harbour() -> tuple[tuple[Document, ...], Conflict]:
    """Give three documents of which one spells the harbour master's name in another way."""
    visit = document("visit.md", "# A visit\n\nOn Tuesday Karin Lindqvist saw the yard.\n", date(2026, 3, 14))
    wires = tuple(document(f"wire/{name}.txt", "Karin Lindkvist saw the yard at Norrvik.\n") for name in "ab")
    right = tuple((wire, "Karin Lindkvist") for wire in wires)
    found = conflict(
        Said("Karin Lindqvist", "suspect", ((visit, "Karin Lindqvist"),)), Said("Karin Lindkvist", "supported", right)
    )
    return (visit, *wires), found


def conflict(*said: Said, **changes: object) -> Conflict:
    """Give a conflict whose first place is the primary one; `changes` replace fields."""
    mentions: list[Mention] = []
    values = []
    for item in said:
        numbers = tuple(range(len(mentions), len(mentions) + len(item.places)))
        mentions += [mention(of, words, is_primary=not mentions and not i) for i, (of, words) in enumerate(item.places)]
        values.append(Value(item.value, item.value.lower(), item.verdict, numbers))
    right = next((item.value for item in said if item.verdict == "supported"), None)
    made = Conflict(
        id="9f2c41d07ab3",
        rule="name-variant",
        category="names",
        severity="error",
        confidence=0.97,
        message="two names for one bearer",
        reason="both are the harbour master of Norrvik",
        subject="harbour master",
        attribute="name",
        values=tuple(values),
        mentions=tuple(mentions),
        likely=Likely(right, "majority", 0.9) if right else None,
        undecided=None if right else "as many documents on each side",
    )
    return replace(made, **changes)


def report(documents: tuple[Document, ...], *conflicts: Conflict, **changes: object) -> Report:
    made = Report(
        root=".", documents=documents, facts=3412, seconds=3.14, model="en_core_web_sm 3.8.0", conflicts=conflicts
    )
    return replace(made, **changes)


def clash(left: tuple[Document, str], right: tuple[Document, str], guard: str) -> Clash:
    sides = [Side(span(of, words), words, words.lower()) for of, words in (left, right)]
    return Clash("quantity-mismatch", *sides, "ferry", "count", "12 is not 14", 0.9, guard=guard)
