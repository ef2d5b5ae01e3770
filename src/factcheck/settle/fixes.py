"""Knows which words would end a conflict: those that the user pinned, else those that are likely right."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.model import Edit, Fix
from factcheck.settle.replacing import has_markup, is_same, with_form, with_words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.model import Conflict, Document, Mention

_NEVER_LIKELY: Final = frozenset({"quotes", "contradictions"})
"""Categories whose words nobody but an author can choose: what somebody said, and a statement with its opposite."""
_PARAGRAPH_END: Final = re.compile(r"\r?\n[ \t>]*\r?\n|\r[ \t>]*\r")
_LONGEST_PARAGRAPH: Final = 8000
_MARKS: Final = (
    (re.compile("[“„]"), re.compile("”")),
    (re.compile("«"), re.compile("»")),
    (re.compile(r"(?<!\w)['‘](?=\w)"), re.compile(r"(?<=[\w.,!?…])['’](?!\w)")),
)
"""What opens a quotation, and what closes it; a straight double mark does both."""
_OPENING: Final = frozenset('“"«‘„')


def propose_fixes(
    conflicts: Iterable[Conflict], documents: Iterable[Document], canonical: Mapping[str, tuple[str, ...]]
) -> tuple[Conflict, ...]:
    """Give each conflict the fix that would end it, if there is one.

    Safe are only replacements of a form that is listed in `canonical`. Otherwise the words of suspect places become
    those of the likely value; never where that is undecided, and never inside quotation marks. A place is left alone
    where its words hold markup or run over a line break.
    """
    read = {document.id: document for document in documents}
    return tuple(replace(conflict, fix=_fix(conflict, read, canonical)) for conflict in conflicts)


def _fix(conflict: Conflict, read: Mapping[str, Document], canonical: Mapping[str, tuple[str, ...]]) -> Fix | None:
    pinned = tuple(_pinned(conflict, read, canonical)) if canonical else ()
    if pinned:
        return Fix("safe", pinned)
    likely = tuple(_likely(conflict, read))
    return Fix("unsafe", likely) if likely else None


def _pinned(
    conflict: Conflict, read: Mapping[str, Document], canonical: Mapping[str, tuple[str, ...]]
) -> Iterator[Edit]:
    for number, mention in enumerate(conflict.mentions):
        written = next(filter(None, (_by_form(conflict, mention, *pin) for pin in canonical.items())), None)
        if written and _is_plain(mention, read):
            yield Edit(number, written)


def _by_form(conflict: Conflict, mention: Mention, right: str, forms: tuple[str, ...]) -> str | None:
    """Write the right form, where the form to replace is the whole value or all that parts it from another value."""
    text = mention.span.text
    for form in forms:
        written = with_form(text, form, right)
        if written and (is_same(text, form) or any(is_same(written, other.span.text) for other in conflict.mentions)):
            return written
    return None


def _likely(conflict: Conflict, read: Mapping[str, Document]) -> Iterator[Edit]:
    if conflict.likely is None or conflict.category in _NEVER_LIKELY:
        return
    examples = _examples(conflict)
    suspect = sorted(i for value in conflict.values if value.verdict == "suspect" for i in value.mentions)
    for number in suspect:
        mention = conflict.mentions[number]
        written = with_words_of(mention.span.text, examples, conflict.category)
        if written and _is_plain(mention, read) and not _is_quoted(mention, read) and _fits(mention, written, read):
            yield Edit(number, written)


def _examples(conflict: Conflict) -> tuple[str, ...]:
    """Give the ways in which the likely value is written, that of the conflict first; capitals only if need be."""
    found = [value.value for value in conflict.values if value.verdict == "supported"]
    found += [
        conflict.mentions[i].span.text
        for value in conflict.values
        if value.verdict == "supported"
        for i in value.mentions
    ]
    return tuple(sorted(dict.fromkeys(found), key=str.isupper))


def _is_plain(mention: Mention, read: Mapping[str, Document]) -> bool:
    """Say whether nothing but words is in a place: no markup, no line break, and no link behind the words."""
    span = mention.span
    masked = read[mention.span.document].masked
    return not has_markup(span.text) and not any(start < span.end and span.start < end for start, end in masked)


def _is_quoted(mention: Mention, read: Mapping[str, Document]) -> bool:
    """Say whether a place lies inside quotation marks of its paragraph, or in a block quotation."""
    text, start = read[mention.span.document].text, mention.span.start
    before = _PARAGRAPH_END.split(text[max(0, start - _LONGEST_PARAGRAPH) : start])[-1]
    is_block = before.rpartition("\n")[2].lstrip().startswith(">")
    is_open = any(_last(opening, before) > _last(closing, before) for opening, closing in _MARKS)
    return is_block or is_open or before.count('"') % 2 == 1 or mention.span.text[:1] in _OPENING


def _last(mark: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in mark.finditer(text)), default=-1)


def _fits(mention: Mention, written: str, read: Mapping[str, Document]) -> bool:
    """Say whether the new words do not double those beside them ("deputy deputy mayor")."""
    text, span = read[mention.span.document].text, mention.span
    before = re.search(r"(\w+)\W*$", text[max(0, span.start - 40) : span.start])
    after = re.match(r"\W*(\w+)", text[span.end : span.end + 40])
    old, new = span.text.casefold().split(), written.casefold().split()
    is_doubled_before = before and new[0] != old[0] and before.group(1).casefold() == new[0]
    is_doubled_after = after and new[-1] != old[-1] and after.group(1).casefold() == new[-1]
    return not (is_doubled_before or is_doubled_after)
