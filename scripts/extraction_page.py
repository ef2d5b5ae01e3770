"""Write docs/extraction.md: one short report, and all that `factcheck.extract` reads out of it.

Usage: python scripts/extraction_page.py [--check]

With --check nothing is written; the exit status is 1 when the page is not what the program gives today.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

import factcheck
from factcheck.align.chains import chains_of, referent
from factcheck.model import Claim, Document, Extraction, Interval, Quantity, Span

PAGE = Path(__file__).parent.parent / "docs" / "extraction.md"
PUBLISHED = date(2024, 5, 14)
REPORT = """\
# Harn shuts its old lock

HARN, May 14 (Nordwire) – The transport minister, Elsa Brandt, closed the Harn lock on Monday after at least \
12 workers were injured in two days. “We will not reopen it before the autumn,” she said. The Harn Water Board \
(HWB), which ran the lock from 1974 until last year, denied that it had ignored “warning signs”. Repairs will \
cost about €2.3 billion, according to Robert Creed, the board's acting chief executive; traffic fell 40 \
percent in April. Ms. Brandt's approval of the plan came a week after the resignation of Karl Otto.

## Lock gate

| Limit | Old | New |
|---|---|---|
| Width | 24 m | 28 m |
| Draught | 4.5 m | 5 m |
"""

INTRODUCTION = """\
# What is read out of a document

`factcheck.extract(document)` gives an `Extraction`: all that the rules of the program can compare. This page shows one
report and everything that is read out of it. A script writes it, `python scripts/extraction_page.py`, and a test
compares it with what the program gives, so it is never out of date.

```python
from datetime import date

import factcheck

text = open("harn.md", encoding="utf-8").read()
found = factcheck.extract(factcheck.Document(id="harn.md", text=text, published=date(2024, 5, 14)))
for timex in found.timexes:
    print(timex.span.start, timex.span.text, timex.type, timex.value)
```

Each thing that is found has a `span`: `start` and `end` are offsets into the text of the document, in code points, and
`text` is exactly what they cut. `sentence` is an index into `found.sentences`. The fields are described in
[model.py](../src/factcheck/model.py), the words in the [glossary](glossary.md).

## The report
"""

NOTES = {
    "Names": "`found.entities`: titles stand apart, and what a dateline or a byline names is no actor of the story.",
    "Quotes": "`found.quotes`: words inside marks only. Reported speech is no quote; a claim keeps who said it. "
    "`name` is the speaker's full name where pronoun or surname is clear.",
    "Times": "`found.timexes`: type and value as in TIMEX3, resolved against the day of publication (14 May 2024, a "
    "Tuesday) to an interval. Lengths of time are no dates.",
    "Quantities": "`found.quantities`: every number is a range in base units, with what is counted and how the text "
    "qualifies it.",
    "Roles": "`found.roles`: offices and jobs with their holder.",
    "Claims": "`found.claims`: one for each clause, passive ones turned; nouns of events count as verbs; cells of a "
    "table and lines of a key and a value are claims under their heading.",
    "Chains": "`factcheck.align.chains.chains_of(found)`: the mentions of one bearer in one document, with the "
    "pronouns and offices that `referent` gives to it; where it is not clear, it gives none.",
}

Row = Sequence[str]


def table(head: Row, rows: Iterable[Row]) -> str:
    """Write a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) + " |" for line in lines
    )


def names(found: Extraction) -> str:
    """Write the names."""
    rows = ((each.span.text, each.label, each.name, ", ".join(each.titles)) for each in found.entities)
    return table(("as written", "label", "name", "titles"), rows)


def quotes(found: Extraction) -> str:
    """Write the quotations with their speakers."""
    return table(("words", "kind", "speaker", "cue", "name"), _quotes(found))


def _quotes(found: Extraction) -> Iterator[Row]:
    for quote in found.quotes:
        given = quote.attribution
        cue = given.cue.text if given and given.cue else ""
        yield quote.span.text, quote.kind, given.speaker.text if given else "", cue, (given.name or "") if given else ""


def times(found: Extraction) -> str:
    """Write the times with type, value and interval."""
    rows = ((each.span.text, each.type, each.value, each.mod, interval(each.interval)) for each in found.timexes)
    return table(("as written", "type", "value", "mod", "interval"), rows)


def interval(given: Interval | None) -> str:
    """Write an interval in days, or in minutes where it is shorter than a day."""
    if given is None:
        return ""
    ends = [f"{end:%Y-%m-%d}" if end else "…" for end in (given.start, given.end)]
    return " to ".join(dict.fromkeys(ends))


def quantities(found: Extraction) -> str:
    """Write the quantities with their range, unit and noun."""
    rows = (
        (each.span.text, each.kind, value_range(each), each.unit or "", " ".join((*each.modifiers, each.noun or "")))
        for each in found.quantities
    )
    return table(("as written", "kind", "range", "unit", "of what"), rows)


def value_range(quantity: Quantity) -> str:
    """Write low and high, once where they are equal."""
    return " to ".join(dict.fromkeys(f"{end:.6g}" for end in (quantity.low, quantity.high)))


def roles(found: Extraction) -> str:
    """Write the offices with their holders."""
    rows = ((each.holder.name, each.title, each.of or "", ", ".join(each.modifiers)) for each in found.roles)
    return table(("holder", "title", "of", "modifiers"), rows)


def claims(found: Extraction) -> str:
    """Write the claims with their slots."""
    rows = (
        (claim.lemma, " · ".join(f"*{slot.role}* {short(slot.span)}" for slot in claim.slots), *standing(claim))
        for claim in found.claims
    )
    return table(("verb", "slots", "asserted", "modality", "source"), rows)


def short(span: Span) -> str:
    """Give the words of a slot, without their middle where they are many."""
    words = span.text.split()
    return " ".join(words if len(words) < 9 else [*words[:4], "…", *words[-3:]])


def standing(claim: Claim) -> Row:
    """Give whether it is asserted, how sure, and who says so."""
    return "yes" if claim.polarity else "no", claim.modality, claim.source.text if claim.source else ""


def chains(found: Extraction) -> str:
    """Write the chains with their mentions, pronouns and offices in text order."""
    known = chains_of(found)
    mentions = {chain: [mention.span for mention in chain.mentions] for chain in known}
    for sentence in found.sentences:
        for place, token in enumerate(sentence.tokens):
            if chain := referent(found, known, sentence.index, place):
                mentions[chain].append(found.document.span(token.start, token.end))
    rows = (
        (chain.name, chain.label, ", ".join(span.text for span in sorted(spans, key=lambda span: span.start)))
        for chain, spans in mentions.items()
    )
    return table(("name", "label", "mentions"), rows)


SECTIONS = {
    "Names": names,
    "Quotes": quotes,
    "Times": times,
    "Quantities": quantities,
    "Roles": roles,
    "Claims": claims,
    "Chains": chains,
}


def page() -> str:
    """Write the whole page."""
    found = factcheck.extract(Document(id="harn.md", text=REPORT, published=PUBLISHED))
    parts = [INTRODUCTION, f"```markdown\n{REPORT}```\n"]
    parts += [f"## {title}\n\n{NOTES[title]}\n\n{write(found)}\n" for title, write in SECTIONS.items()]
    return "\n".join(parts)


def main() -> int:
    """Write the page, or compare it."""
    text = page()
    if "--check" in sys.argv:
        return int(not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text)
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
