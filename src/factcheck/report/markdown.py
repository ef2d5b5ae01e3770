"""Knows the summary that code hosts show of a step: a table of the conflicts, and each of them in detail."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.report.outcome import counted, is_error, left_out, lower_confidence, summary
from factcheck.report.outline import percent, place, sides
from factcheck.report.screen import clip
from factcheck.report.visible import one_line, visible
from factcheck.report.wording import headline, primary, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.model import Conflict, Mention, Report
    from factcheck.report.screen import Screen

LIMIT: Final = 1024 * 1024
"""Bytes that the host takes of a summary; it refuses a longer one as a whole."""
_TABLE_SHARE: Final = 0.5
"""The part of the room that the table may take, so that the surest conflicts are told in detail in any case."""
_RESERVE: Final = 400
"""Bytes that are kept for the sentence that says what was cut."""
_PROBLEMS: Final = 20
"""Problems that are listed before "and N more"."""
_VALUE: Final = 60
"""Cells of a value in the table; the details have the whole of it."""
_SPECIAL: Final = re.compile(r"[\\`*_\[\]|~#$]")
_HTML: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_HEAD: Final = "| conflict | place | values | likely right | sure |\n|---|---|---|---|---|\n"


def render(report: Report, screen: Screen) -> str:  # noqa: ARG001  # a web page has no screen
    """Give a heading, what was found in a sentence, a table with a row a conflict, and the details."""
    return within(report, LIMIT)


def within(report: Report, room: int) -> str:
    """Give the same in at most `room` bytes; the last sentence says what was cut. Empty where not even that fits."""
    head = "".join(_head(report))
    free = room - _size(head) - _RESERVE
    table = _fitting([_HEAD, *(_row(conflict) for conflict in report.conflicts)], free * _TABLE_SHARE)
    free -= sum(map(_size, table))
    details = _fitting([_details(conflict) for conflict in report.conflicts], free)
    parts = [head, *([*table, "\n"] if len(table) > 1 else []), *details]
    text = "".join([*parts, *_cut(report, len(table) - 1, len(details))]).rstrip("\n") + "\n"
    return text if _size(text) <= room else ""


def _size(text: str) -> int:
    return len(text.encode("utf-8", "backslashreplace"))


def _fitting(parts: Iterable[str], room: float) -> list[str]:
    """Take parts from the beginning for as long as they fit."""
    taken: list[str] = []
    for part in parts:
        room -= _size(part)
        if room < 0:
            break
        taken.append(part)
    return taken


def _head(report: Report) -> Iterator[str]:
    yield f"## factcheck: {counted(len(report.conflicts), 'conflict') if report.conflicts else 'no conflicts'}\n\n"
    notes = [summary(report), *left_out(report)]
    if report.hidden:
        notes.append(f"{counted(len(report.hidden), 'less certain conflict')} hidden: add {lower_confidence(report)}")
    yield f"{_escape('. '.join(notes))}.\n\n"
    for problem in sorted(report.problems, key=lambda problem: (not is_error(problem), problem.path))[:_PROBLEMS]:
        word = "error" if is_error(problem) else "warning"
        yield f"- {word}: {_escape(visible(problem.place))}: {_escape(one_line(problem.message))}\n"
    if len(report.problems) > _PROBLEMS:
        yield f"- and {counted(len(report.problems) - _PROBLEMS, 'more problem')}\n"
    if report.problems:
        yield "\n"


def _row(conflict: Conflict) -> str:
    values = " against ".join(_escape(clip(one_line(side.value.value), _VALUE)) for side in sides(conflict)[:3])
    where = _escape(place(primary(conflict)))
    name = f"{conflict.severity} {_escape(conflict.rule)}"
    likely = _escape(clip(one_line(conflict.likely.value), _VALUE)) if conflict.likely else "undecided"
    return f"| {name} | {where} | {values} | {likely} | {percent(conflict.confidence).removesuffix(' sure')} |\n"


def _details(conflict: Conflict) -> str:
    """Give one conflict folded, so that many of them can be looked over."""
    title = _html(f"{conflict.rule}: {headline(conflict)}, {place(primary(conflict))}")  # no Markdown is read there
    lines = [f"<details><summary>{title}</summary>\n\n"]
    for side in sides(conflict):
        lines += [_place(mention) for mention in (side.best, *side.others)]
    told = [f"why: {one_line(conflict.reason)}", verdict(conflict), f"id: {conflict.id}"]
    lines += ["\n", *(f"* {_escape(line)}\n" for line in told)]  # another mark, another list
    return "".join([*lines, "\n</details>\n\n"])


def _place(mention: Mention) -> str:
    return f"- {_escape(place(mention))}: {_marked(mention)}\n"


def _marked(mention: Mention) -> str:
    """Give the excerpt with the cited words in bold."""
    words = one_line(mention.span.text)
    excerpt = one_line(mention.excerpt)
    if not words or words not in excerpt:
        return _escape(words or excerpt)
    before, _, after = excerpt.partition(words)
    return f"{_escape(before)}<b>{_escape(words)}</b>{_escape(after)}"


def _escape(text: str) -> str:
    """Write text so that it reads as it is, in a table too: neither markup nor HTML nor a pipe of it acts."""
    return _SPECIAL.sub(r"\\\g<0>", _html(text))


def _html(text: str) -> str:
    return text.translate(_HTML)


def _cut(report: Report, rows: int, details: int) -> Iterator[str]:
    total = len(report.conflicts)
    if details < total:
        untold = f"{total - details:,} of {counted(total, 'conflict')} are not told in detail here"
        listed = f", and {total - max(rows, 0):,} not in the table" if rows < total else ""
        yield f"{untold}{listed}, because a summary has a limit of 1 MiB. The other formats have all of them.\n"
