"""Knows the file of accepted conflicts: how it is read, matched and written so that branches merge.

The file is one JSON object, sorted, with one line a conflict: its id, and for the reader its rule, subject, values and
documents. An empty line stands before each first digit of the ids, and a key that sorts behind all ids comes last: so
two branches that add lines seldom touch the same place, and no line changes because another one came.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from factcheck.errors import UsageError
from factcheck.model import is_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.model import Conflict

STALE: Final = "stale-baseline"
_LAST: Final = "written-by"
_NOTE: Final = "factcheck baseline; each line is a conflict that was accepted, and only others fail"
_DIGITS: Final = "0123456789abcdef"
_LONGEST: Final = 80
"""Characters of a value or subject in the note."""
_MARKER: Final = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Entry:
    """An accepted conflict; `count` says how many have this id. All but `id` and `count` is a note for the reader."""

    id: str
    rule: str = ""
    subject: str = ""
    values: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    count: int = 1


@dataclass(frozen=True, slots=True)
class Baseline:
    """The entries of one file, by id."""

    path: str
    entries: Mapping[str, Entry]


# ------------------------------------------------------------------ reading


def read_baseline(path: str) -> Baseline:
    """Read a file; raises UsageError, with the line, for one that is missing, broken or half merged."""
    try:
        text = Path(path).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as err:
        what = "no such file" if isinstance(err, FileNotFoundError) else getattr(err, "strerror", None) or err
        raise UsageError(
            f"cannot read the baseline: {path}: {what}", f"factcheck baseline create --baseline {path}"
        ) from err
    marker = _MARKER.search(text)
    if marker:
        line = text.count("\n", 0, marker.start()) + 1
        raise UsageError(
            f"{path}:{line}: a merge that was not finished", "keep the lines of both sides, without the markers"
        )
    try:
        pairs = json.loads(text, object_pairs_hook=tuple)
    except ValueError as err:
        line = getattr(err, "lineno", 1)
        what = getattr(err, "msg", "no JSON").lower()
        raise UsageError(
            f"{path}:{line}: the baseline is broken: {what}", "repair the line, or: factcheck baseline update"
        ) from err
    return Baseline(path, _entries(pairs, path, text))


def _entries(pairs: Any, path: str, text: str) -> dict[str, Entry]:
    """Read pairs of id and note; of an id that a merge has doubled, the one with the higher count stays."""
    if not _is_object(pairs):
        raise UsageError(f"{path}:1: the baseline is no object with the ids of conflicts")
    entries: dict[str, Entry] = {}
    for key, note in pairs:
        if key == _LAST:
            continue
        entry = _entry(key, note)
        if entry is None:
            line = text.count("\n", 0, text.find(json.dumps(key, ensure_ascii=False))) + 1
            raise UsageError(
                f"{path}:{line}: no conflict and its note: {key}", "factcheck baseline update writes it anew"
            )
        if key not in entries or entries[key].count < entry.count:
            entries[key] = entry
    return entries


def _entry(key: str, note: Any) -> Entry | None:
    """Give an entry, or None for what is none; of the note only the count has to be right."""
    if not re.fullmatch(r"[0-9a-f]{6,64}", key) or not _is_object(note):
        return None
    told = dict(note)
    count = told.get("count", 1)
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        return None
    rule, subject = (told.get(name) if isinstance(told.get(name), str) else "" for name in ("rule", "subject"))
    return Entry(key, str(rule), str(subject), _texts(told.get("values")), _texts(told.get("documents")), count)


def _is_object(value: Any) -> bool:
    """Say whether this was an object: the hook gives tuples of pairs for these, and only for these."""
    return isinstance(value, tuple)


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


# ------------------------------------------------------------------ matching


def accepted(conflicts: Sequence[Conflict], baseline: Baseline) -> frozenset[int]:
    """Give the numbers of the conflicts that the baseline holds.

    Where more conflicts have an id than were accepted, those in the documents of the note go first.
    """
    by_id: dict[str, list[int]] = defaultdict(list)
    for number, conflict in enumerate(conflicts):
        if conflict.id in baseline.entries:
            by_id[conflict.id].append(number)
    found: list[int] = []
    for identity, numbers in by_id.items():
        entry = baseline.entries[identity]
        known = frozenset(entry.documents)
        ranked = sorted((-len(known & _documents(conflicts[number])), number) for number in numbers)
        found += [number for _, number in ranked[: entry.count]]
    return frozenset(found)


def superfluous(baseline: Baseline, ids: Iterable[str], read: Iterable[str], rules: frozenset[str]) -> dict[str, int]:
    """Give the entries that accept more than there is, by id, each with how many there are.

    `ids` are those of all conflicts found, `read` the documents of the run and `rules` the rules asked. Nothing is
    said of an entry whose rule was not asked, or that notes a document which is there and was not read.
    """
    found, seen = Counter(ids), frozenset(read)
    return {
        identity: found[identity]
        for identity, entry in sorted(baseline.entries.items())
        if found[identity] < entry.count
        and (not entry.rule or entry.rule in rules)
        and all(name in seen or not _is_there(name, baseline.path) for name in entry.documents)
    }


def _is_there(name: str, baseline: str) -> bool:
    """Say whether there is such a document, as far as can be told without going anywhere."""
    return is_address(name) or Path(name).exists() or (Path(baseline).parent / name).exists()


def _documents(conflict: Conflict) -> frozenset[str]:
    return frozenset(mention.span.document for mention in conflict.mentions)


# ------------------------------------------------------------------ writing


def entries_of(conflicts: Iterable[Conflict]) -> dict[str, Entry]:
    """Make an entry for each id."""
    entries: dict[str, Entry] = {}
    for conflict in conflicts:
        made = _entry_of(conflict)
        known = entries.get(conflict.id)
        if known:
            documents = tuple(sorted({*known.documents, *made.documents}))
            made = replace(known, count=known.count + 1, documents=documents)
        entries[conflict.id] = made
    return entries


def _entry_of(conflict: Conflict) -> Entry:
    values = tuple(sorted(_clip(value.value) for value in conflict.values))
    return Entry(conflict.id, conflict.rule, _clip(conflict.subject), values, tuple(sorted(_documents(conflict))))


def _clip(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def write_entries(entries: Iterable[Entry]) -> str:
    """Give the text of the file."""
    lines: dict[str, list[str]] = {digit: [] for digit in _DIGITS}
    for entry in sorted(entries, key=_by_id):
        lines[entry.id[0]].append(f"  {_dump(entry.id)}: {_dump(_note(entry))},\n")
    body = "".join("\n" + "".join(lines[digit]) for digit in _DIGITS)
    return f"{{{body}\n  {_dump(_LAST)}: {_dump(_NOTE)}\n}}\n"


def _by_id(entry: Entry) -> str:
    return entry.id


def _note(entry: Entry) -> dict[str, object]:
    note: dict[str, object] = {
        "rule": entry.rule,
        "subject": entry.subject,
        "values": list(entry.values),
        "documents": list(entry.documents),
    }
    return note | ({"count": entry.count} if entry.count > 1 else {})


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
