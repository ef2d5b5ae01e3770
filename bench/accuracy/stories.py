"""Knows the format of annotated stories: documents with marked facts, and the mutations that follow from them."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER: Final = Path(__file__).parent
_MARK: Final = re.compile(r"\{([a-z]+)\.([\w-]+)\|([^{}|]+)((?:\|[^{}|]+)*)\}")
_HEAD: Final = re.compile(r"^--- (\S+) (\S+)\s*$", re.MULTILINE)
KINDS: Final = frozenset(
    "number money date name entity place role quote polarity order speaker unit title version".split()
)


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked fact: its kind and key, its words, where they stand in the plain text, and what would be wrong.

    `is_changed` says that its words are not those of the story as written.
    """

    kind: str
    key: str
    text: str
    start: int
    wrong: tuple[str, ...]
    is_changed: bool = False

    @property
    def end(self) -> int:
        """Give the offset behind the words."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Text:
    """One document of a story, without its marks, and the marks with their offsets."""

    name: str
    published: date | None
    plain: str
    marks: tuple[Mark, ...]

    @property
    def document(self) -> Document:
        """Give it as factcheck reads it."""
        return Document(self.name, self.plain, published=self.published)


@dataclass(frozen=True, slots=True)
class Story:
    """A group of documents that agree as written."""

    name: str
    summary: str
    domain: str
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A story as written (`wrong` is None: nothing to report) or with one fact changed in one document."""

    story: Story
    texts: tuple[Text, ...]
    wrong: Mark | None
    changed: str = ""

    @property
    def name(self) -> str:
        """Name the case: the story, and what was changed in which document."""
        return f"{self.story.name}" + (
            f":{self.changed}:{self.wrong.kind}.{self.wrong.key}={self.wrong.text}" if self.wrong else ""
        )


def read_story(path: Path) -> Story:
    """Read one story file.

    Raises ValueError for a file that is not in the format.
    """
    text = path.read_text("utf-8")
    heads = list(_HEAD.finditer(text))
    if not heads:
        raise ValueError(f"{path.name}: no line such as '--- a.txt 2024-03-05'")
    notes = dict(re.findall(r"^# (\w+): (.+)$", text[: heads[0].start()], re.MULTILINE))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    texts = tuple(
        _text(head[1], head[2], text[head.end() : end].strip() + "\n") for head, end in zip(heads, ends, strict=True)
    )
    return Story(path.stem, notes.get("summary", ""), notes.get("domain", ""), texts)


def all_stories(folder: Path = FOLDER) -> Iterator[Story]:
    """Read all stories of a folder, by name."""
    for path in sorted(folder.glob("*.story")):
        yield read_story(path)


def cases_of(story: Story) -> Iterator[Case]:
    """Yield the story as written, then one case for each alternative."""
    yield Case(story, story.texts, None)
    for number, text in enumerate(story.texts):
        for mark in text.marks:
            for words in mark.wrong:
                changed, new = with_words(text, mark, words)
                yield Case(story, (*story.texts[:number], changed, *story.texts[number + 1 :]), new, text.name)


def with_words(text: Text, mark: Mark, words: str) -> tuple[Text, Mark]:
    """Put other words into the place of a mark and move the marks behind it."""
    shift = len(words) - len(mark.text)
    plain = text.plain[: mark.start] + words + text.plain[mark.end :]
    new = Mark(mark.kind, mark.key, words, mark.start, (), is_changed=True)
    marks = tuple(
        new if other == mark else replace(other, start=other.start + shift * (other.start > mark.start))
        for other in text.marks
    )
    return Text(text.name, text.published, plain, marks), new


def _text(name: str, day: str, marked: str) -> Text:
    plain: list[str] = []
    marks: list[Mark] = []
    place = length = 0
    for found in _MARK.finditer(marked):
        plain.append(marked[place : found.start()])
        length += found.start() - place
        wrong = tuple(found[4].split("|")[1:])
        marks.append(Mark(found[1], found[2], found[3], length, wrong))
        plain.append(found[3])
        length += len(found[3])
        place = found.end()
    plain.append(marked[place:])
    return Text(name, None if day == "-" else date.fromisoformat(day), "".join(plain), tuple(marks))


def faults_of(story: Story) -> Iterator[str]:
    """Yield what is wrong with a story, in words."""
    if not story.summary or not story.domain:
        yield "needs '# summary: …' and '# domain: …' before the first document"
    places: dict[str, set[str]] = defaultdict(set)
    wrong: dict[str, int] = defaultdict(int)
    for text in story.texts:
        if "{" in text.plain or "}" in text.plain:
            stray = re.findall(r".{0,30}[{}].{0,30}", text.plain)[0]
            yield f"{text.name}: a mark that is not {{kind.key|text|wrong}}: {stray}"
        for mark in text.marks:
            places[f"{mark.kind}.{mark.key}"].add(text.name)
            wrong[f"{mark.kind}.{mark.key}"] += len(mark.wrong)
            if mark.kind not in KINDS:
                yield f"{text.name}: no such kind: {mark.kind}"
            if mark.text in mark.wrong:
                yield f"{text.name}: {mark.key}: an alternative is the text itself"
    for key, documents in places.items():
        if len(documents) < 2:
            yield f"{key}: only in {', '.join(documents)}"
    shared = sum(len(documents) > 1 for documents in places.values())
    if shared < 7:
        yield f"only {shared} shared keys"
    if sum(wrong.values()) < 10:
        yield f"only {sum(wrong.values())} alternatives"
