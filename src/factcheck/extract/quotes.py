"""Knows which words a document gives as someone's, and how: whole, in part, as a block, or in scare marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from factcheck.extract.marks import Quoted, find_quoted
from factcheck.extract.speakers import Found, Words, find_speaker, full_name, label_name, preceding_speaker
from factcheck.lexicon.words import given_names, honorifics, is_common, role_nouns
from factcheck.model import Attribution, Quote
from factcheck.normalize.text import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Document, Entity, QuoteKind, Sentence

_BLOCK: Final = re.compile(r"^ {0,3}>[^\n]*(?:\n {0,3}>[^\n]*)*", re.MULTILINE)
_BLOCK_LINE: Final = re.compile(r"^ {0,3}>[> ]*([^\n]*\S)", re.MULTILINE)
_PROMPT: Final = re.compile(r" *>>> (?:(?:from|import|with|for|def|class) \w|[\w.]+(?:\(| = ))")
_TURN: Final = re.compile(
    r"^[ ]{0,3}[\"']?[* ]{0,4}(?P<name>[A-Z][A-Z.'\- ]*[A-Z]|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}|Q|A)"
    r"(?P<role>(?:, [^\n:.!?]{2,60}| \([^)\n]{1,60}\))?):[* ]{1,6}(?P<words>\S[^\n]*\S)",
    re.MULTILINE,
)
_BULLET: Final = re.compile(r"[ \t]*[-*+\u2022][ \t]")
_ASIDE: Final = re.compile(r"[\"']?(?:\([^()]*\)|\[[^\[\]]*\])[\"']?")
_LABELS: Final = frozenset(
    {"breaking", "note", "update", "related", "photo", "watch", "read more", "published", "source"}
)
_NOBODY: Final = frozenset({"q", "a", "question", "answer"})
_MIN_TURNS: Final = 3
"""Lines that open with a name and a colon from which a document is a transcript."""
_NAME_LENGTH: Final = 60
_WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_LINKED: Final = re.compile(r",? (?:and|or|but|nor) (?:also |then |even )?|, ")
"""What joins two quotations of one speaker: `He called it "mad" and "wrong"`."""
_SCARE_WORDS: Final = 2
_DIRECT_WORDS: Final = 8
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_SENTENCE_END: Final = re.compile(
    r"(?<![A-Z])(?<!\b(?:Mr|Dr|Ms|St|Jr|Sr))(?<!\b(?:Gen|Sen|Rep|Gov|Col|Mrs|Rev|Sgt|Hon))[.!?] +[A-Z]"
)
_SMALL: Final = frozenset(
    ["a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "as", "nor", "is"]
)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A quotation on its way to a Quote: its pieces, the range with its marks, and the speaker found so far."""

    parts: tuple[tuple[int, int], ...]
    start: int
    end: int
    paragraph: int
    found: Found | None
    kind: QuoteKind
    is_turn: bool = False


def find_quotes(
    document: Document, folded: str, sentences: tuple[Sentence, ...], entities: tuple[Entity, ...]
) -> Iterator[Quote]:
    """Yield every quotation in text order, each with its speaker where the text names one.

    `folded` must come from `normalize.text.fold`. What is quoted inside a quotation stays part of it.
    """
    words = Words(folded, sentences, entities)
    blocks = tuple(_blocks(document, folded))
    turns = _turns(document, words)
    taken = [(block[0][0], block[-1][1]) for block in blocks] + [(turn.name[0], turn.parts[-1][1]) for turn in turns]
    taken.sort()
    quoted = [each for each in find_quoted(document, folded) if not _is_within(each, taken)]
    drafts = _joined(_drafts(words, quoted), folded)
    drafts += [_block(words, block) for block in blocks] + [_turn(words, turn) for turn in turns]
    drafts.sort(key=lambda draft: draft.start)
    starts = [sentence.span.start for sentence in sentences]
    for draft, name in zip(drafts, _names(words, drafts), strict=True):
        yield _quote(document, draft, name, max(0, bisect_right(starts, draft.parts[0][0]) - 1))


def _quote(document: Document, draft: _Draft, name: str | None, sentence: int) -> Quote:
    parts = tuple(document.span(start, end) for start, end in draft.parts)
    attribution = None
    if draft.found:
        cue = document.span(*draft.found.cue) if draft.found.cue else None
        attribution = Attribution(document.span(*draft.found.speaker), cue, name)
    return Quote(
        span=document.span(draft.parts[0][0], draft.parts[-1][1]),
        kind=draft.kind,
        attribution=attribution,
        sentence=sentence,
        parts=parts if len(parts) > 1 else (),
    )


def _is_within(quoted: Quoted, taken: Sequence[tuple[int, int]]) -> bool:
    """Say whether a quotation begins inside one of some ranges that are in order and do not overlap."""
    start = quoted.parts[0][0]
    place = bisect_right(taken, start, key=itemgetter(0)) - 1
    return place >= 0 and start < taken[place][1]


# ------------------------------------------------------------------ quotations in marks


def _drafts(words: Words, quoted: Sequence[Quoted]) -> list[_Draft]:
    ranges = tuple(paragraphs(words.folded))
    starts = [start for start, _ in ranges]
    drafts: list[_Draft] = []
    for number, each in enumerate(quoted):
        paragraph = bisect_right(starts, each.start) - 1
        earlier = quoted[number - 1] if number else None
        later = quoted[number + 1] if number + 1 < len(quoted) else None
        left = max(starts[paragraph], earlier.end if earlier else 0)
        last = ranges[bisect_right(starts, each.end - 1) - 1][1]
        right = min(last, later.start if later else last)
        found = find_speaker(words, (each.start, each.end), each.parts, left=left, right=max(right, each.end))
        found = found or _inherited(words, each, drafts[-1] if drafts else None, paragraph, left)
        draft = _Draft(each.parts, each.start, each.end, bisect_right(starts, each.end - 1) - 1, found, "partial")
        draft = replace(draft, kind=_kind(words, draft))
        if not _is_title(words.folded, draft):
            drafts.append(draft)
    return drafts


def _inherited(words: Words, each: Quoted, last: _Draft | None, paragraph: int, left: int) -> Found | None:
    """Give the speaker of the words before to a whole clause that names none.

    The last quotation's speaker goes on in the same paragraph; otherwise the sentence before says who it is.
    """
    carried = replace(last.found, how="carried") if last and last.found else None
    if last and _LINKED.fullmatch(words.folded, last.end, each.start):
        return carried
    if not _is_clause(words, each.parts):
        return None
    if (
        last
        and last.paragraph == paragraph
        and (carried is None or not _has_sentence(words.folded[last.end : each.start]))
    ):
        return carried
    if words.folded[left : each.start].strip() and not _has_sentence(words.folded[left : each.start] + " A"):
        return None
    return preceding_speaker(words, each.start) or (carried if last and paragraph - last.paragraph <= 1 else None)


def _has_sentence(between: str) -> bool:
    """Say whether a sentence ends and another one begins in the text between two quotations."""
    return bool(_SENTENCE_END.search(between.strip()))


def _kind(words: Words, draft: _Draft) -> QuoteKind:
    text = " ".join(words.folded[start:end] for start, end in draft.parts)
    count = len(_WORD.findall(text))
    if count <= _SCARE_WORDS and (draft.found is None or draft.found.how in ("carried", "before it")):
        return "direct" if text[:1].isupper() and text[-1:] in ".!?" else "scare"
    whole = _is_clause(words, draft.parts)
    if whole and (text[:1].isupper() or text[-1:] in ".,!?" or count >= _DIRECT_WORDS):
        return "direct"
    if text[:1].isupper() and text[-1:] in ".!?," and draft.found and draft.found.how == "adjacent":
        return "direct"
    return "partial"


def _is_clause(words: Words, parts: Sequence[tuple[int, int]]) -> bool:
    """Say whether the quotation holds a clause of its own: a verb with its subject, a command, or whole sentences."""
    text = words.folded[parts[0][0] : parts[-1][1]]
    if text[:1].isupper() and text[-1:] in ".!?" and len(text) > 1:
        return True
    inside = words.between(parts[0][0], parts[-1][1])
    return any(token.dep in _SUBJECTS for token in inside) and any(token.pos in ("VERB", "AUX") for token in inside)


def _is_title(folded: str, draft: _Draft) -> bool:
    """Say whether it is the name of a work, or a nickname within a name: capitalised words that nothing introduces."""
    found = _WORD.findall(folded[draft.parts[0][0] : draft.parts[-1][1]])
    long = [word for word in found if word.lower() not in _SMALL]
    if not long or not all(word[0].isupper() or word[0].isdigit() for word in long):
        return False
    before = _tail(folded, draft.start).rstrip()
    if len(found) == 1:
        return bool(re.search(r"[A-Z][\w.]+$", before) and re.match(r" ?[A-Z]", folded[draft.end :]))
    return bool(before) and before[-1] not in ",:.!?-"


def _tail(folded: str, end: int) -> str:
    """Give the text just before an offset, enough for a name."""
    return folded[max(0, end - _NAME_LENGTH) : end]


def _joined(drafts: list[_Draft], folded: str) -> list[_Draft]:
    """Join the pieces of an utterance that is interrupted by nothing but the words that attribute it."""
    out: list[_Draft] = []
    for draft in drafts:
        last = out[-1] if out else None
        if last and _is_interruption(last, draft, folded):
            out[-1] = replace(
                last, parts=last.parts + draft.parts, end=draft.end, kind="direct", paragraph=draft.paragraph
            )
        else:
            out.append(draft)
    return out


def _is_interruption(last: _Draft, draft: _Draft, folded: str) -> bool:
    """Say whether a cue splits one utterance: `"If you go," he said, "I stay."`, `"It is," she said. "It was."`."""
    if last.found is None or draft.found is None or last.found.how != "adjacent" or not last.found.cue:
        return False
    if draft.found.how != "carried" and draft.found.cue != last.found.cue:
        return False
    between = folded[last.end : draft.start]
    before = _tail(folded, last.start)
    opens_sentence = before.rstrip()[-1:] in ("", ".", "!", "?", '"', "'") or before.endswith("\n")
    return (
        opens_sentence
        and last.end <= last.found.cue[0] < draft.start
        and between.rstrip()[-1:] in ".,:;-"
        and "\n" not in between
        and not _has_sentence(between)
    )


# ------------------------------------------------------------------ block quotes and transcripts


def _blocks(document: Document, folded: str) -> Iterator[tuple[tuple[int, int], ...]]:
    """Yield the lines of each block; its marks are sought in the text as it is, because they may be masked.

    A block with quotation marks of its own reports what somebody said, and is read like any other paragraph. What
    follows the prompt of an interpreter, ">>> import brokk", is code.
    """
    for block in _BLOCK.finditer(document.text) if ">" in document.text else ():
        if _PROMPT.match(block.group()):
            continue
        lines = tuple(line.span(1) for line in _BLOCK_LINE.finditer(document.text, block.start(), block.end()))
        words = folded[lines[0][0] : lines[-1][1]] if lines else ""
        if words.strip() and words.count('"') < 2:
            yield lines


def _block(words: Words, lines: tuple[tuple[int, int], ...]) -> _Draft:
    found = find_speaker(words, (lines[0][0], lines[-1][1]), lines, left=lines[0][0], right=lines[-1][1])
    return _Draft(lines, lines[0][0], lines[-1][1], -1, found if found and found.how == "adjacent" else None, "block")


@dataclass(frozen=True, slots=True)
class _Turn:
    """What one person says at a stretch: the range of the name, of the mark after it, and of each paragraph."""

    name: tuple[int, int]
    mark: tuple[int, int]
    parts: tuple[tuple[int, int], ...]


def _turns(document: Document, words: Words) -> tuple[_Turn, ...]:
    """Give the turns of a transcript, each up to the next one; a lone "NOTE: …" makes no transcript.

    Nobody speaks in the items of a list: "* Default: none". Their bullets may be masked, so the text as it is tells.
    """
    found = (line for line in _TURN.finditer(words.folded) if not _BULLET.match(document.text, line.start()))
    lines = [line for line in found if _is_turn(line)]
    if sum(line["name"].isupper() for line in lines) >= _MIN_TURNS:
        lines = [line for line in lines if line["name"].isupper()]
    if len(lines) < _MIN_TURNS:
        return ()
    labels = {line["name"]: line.start("name") for line in lines}
    speakers = {label for label, start in labels.items() if _is_speaker(words, label, start)}
    lines = [line for line in lines if line["name"] in speakers]
    names = Counter(line["name"] for line in lines)
    if len(lines) < _MIN_TURNS or len(names) < 2 or max(names.values()) < 2:
        return ()
    ranges = tuple(paragraphs(words.folded))
    starts = [start for start, _ in ranges]
    ends = [line.start() for line in lines[1:]]
    return tuple(_turn_of(line, end, ranges, starts) for line, end in zip(lines, [*ends, None], strict=True))


def _is_turn(line: re.Match[str]) -> bool:
    return line["name"].lower() not in _LABELS and (not line["role"].startswith(",") or line["name"].isupper())


def _is_speaker(words: Words, label: str, start: int) -> bool:
    """Say whether a word before a colon is someone's name or office: "Default: …", "Type: …" are no transcript.

    A word that the text has nowhere in small letters, and that is no common one, may be a surname.
    """
    lower = label.lower()
    first, last = lower.split()[0], lower.split()[-1]
    if lower in _NOBODY or last in role_nouns() or first in honorifics() or first in given_names():
        return True
    if any(entity.label == "PERSON" and f" {entity.name.lower()}".endswith(f" {lower}") for entity in words.entities):
        return True
    if is_common(last) or re.search(rf"\b{re.escape(last)}\b", words.folded):
        return False
    tokens = words.between(start, start + len(label))
    return label.isupper() or all(token.pos == "PROPN" for token in tokens)


def _turn_of(line: re.Match[str], end: int | None, ranges: Sequence[tuple[int, int]], starts: Sequence[int]) -> _Turn:
    """Cut a turn into paragraphs; nothing shows where the last one ends, so it has one."""
    first = bisect_right(starts, line.start("words")) - 1
    last = first if end is None else max(first, bisect_right(starts, end - 1) - 1)
    parts = [(max(start, line.start("words")), stop) for start, stop in ranges[first : last + 1]]
    if end is not None:
        parts = [(start, min(stop, end)) for start, stop in parts]
        parts[-1] = (parts[-1][0], parts[-1][0] + len(line.string[slice(*parts[-1])].rstrip()))
    mark = line.end("role")
    spoken = (part for part in parts if part[0] < part[1] and not _ASIDE.fullmatch(line.string, *part))
    return _Turn(line.span("name"), (mark, mark + 1), tuple(spoken) or (line.span("words"),))


def _turn(words: Words, turn: _Turn) -> _Draft:
    label = words.folded[slice(*turn.name)].lower()
    found = None if label in _NOBODY else Found(turn.name, turn.mark, "adjacent")
    return _Draft(turn.parts, turn.parts[0][0], turn.parts[-1][1], -1, found, "direct", is_turn=True)


# ------------------------------------------------------------------ names


def _names(words: Words, drafts: Sequence[_Draft]) -> Iterator[str | None]:
    """Give each speaker's full name, or None; a pronoun takes the nearest person before it that agrees."""
    last: tuple[int, str] | None = None
    for draft in drafts:
        name = full_name(words, draft.found.speaker, last) if draft.found else None
        if draft.found and draft.is_turn:
            name = label_name(words, draft.found.speaker)
        if name and draft.found:
            last = (draft.found.speaker[0], name)
        yield name
