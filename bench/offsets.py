"""Check on any texts that every span of every extraction cuts exactly its text, and lies in its sentence.

Usage: python bench/offsets.py PATH…      (folders of documents; *.jsonl files of objects, whose long strings are read)

Prints how many spans of how many documents were checked, and each one that is wrong; exits with 1 if there is any.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

from factcheck.extract import extract_all
from factcheck.model import Document, Extraction, Span
from factcheck.sources import collect, describe

LONG = 40
"""Characters from which a string of a JSON object is read as a document."""


def documents(path: Path) -> Iterator[Document]:
    """Yield the documents of a folder, of a file, or of the lines of a *.jsonl file."""
    if path.is_dir():
        for file in sorted(path.rglob("*")):
            yield from documents(file) if file.is_file() else ()
    elif path.suffix == ".jsonl":
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for place, text in enumerate(long_strings(json.loads(line) if line.strip() else None)):
                yield describe(Document(f"{path.name}:{number}:{place}", text))
    elif path.suffix in (".txt", ".md"):
        yield from collect([str(path)]).documents


def long_strings(value: object) -> Iterator[str]:
    """Yield every long string inside a JSON value."""
    if isinstance(value, str) and len(value) >= LONG:
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from long_strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from long_strings(item)


def spans_in(value: object) -> Iterator[Span]:
    """Yield every span that a value holds, however deep."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans_in(item)
    elif is_dataclass(value) and not isinstance(value, (type, Document)):
        for field in fields(value):
            yield from spans_in(getattr(value, field.name))


def wrong_spans(read: Extraction, spans: list[Span]) -> list[Span]:
    """Give the spans that do not cut their text, and those of mentions outside the sentence that they name."""
    text, name = read.document.text, read.document.id
    wrong = [
        span for span in spans if span.document != name or not span.text or span.text != text[span.start : span.end]
    ]
    mentions = (*read.entities, *read.quotes, *read.timexes, *read.quantities, *read.roles, *read.claims)
    return wrong + [item.span for item in mentions if not read.sentences[item.sentence].span.touches(item.span)]


def main(paths: list[Path]) -> int:
    """Print what was checked and what is wrong."""
    checked, faults, count = 0, 0, 0
    texts = (document for path in paths for document in documents(path))
    for read in extract_all(texts):
        count += 1
        spans = list(spans_in(replace(read, sentences=())))
        spans += [sentence.span for sentence in read.sentences]
        wrong = wrong_spans(read, spans)
        checked, faults = checked + len(spans), faults + len(wrong)
        for span in wrong:
            print(f"{read.document.id}: {span.start}:{span.end} {span.text!r}")
    print(f"{checked:,} spans of {count:,} documents checked, {faults} wrong")
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main([Path(word) for word in sys.argv[1:]]))
