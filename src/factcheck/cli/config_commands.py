"""Knows the commands about the config: show what counts, its JSON schema, and start a first one."""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import asdict, is_dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from factcheck.cli import terminal
from factcheck.cli.options import OPTIONS, Grouped, settings_of, with_options
from factcheck.config.file import OWN, find_config
from factcheck.config.keys import KEYS
from factcheck.config.patterns import literal
from factcheck.config.writing import first_config, schema, to_toml
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.config.settings import Settings

WIDEST: Final = 44
"""Columns after which a value is too long for the places to stand in one column."""

config = typer.Typer(help="Show the settings that count, or the JSON schema of a config.", rich_markup_mode=None)


@config.command(cls=Grouped, epilog="It takes the options of factcheck check too, all but --format.")
@with_options({key.name for key in OPTIONS} - {"format"}, is_hidden=True)
def show(
    *,
    format_: Annotated[Literal["text", "json"], typer.Option("--format", help="How they are written.")] = "text",
    **words: Any,
) -> int:
    """Show the value of each setting, and where it comes from.

    An option wins over the environment, that over the config file, and that over the default.
    """
    settings = settings_of(words)
    terminal.write(sys.stdout, _as_json(settings) if format_ == "json" else _as_text(settings))
    return 0


@config.command("schema")
def print_schema() -> int:
    """Print the JSON schema of a config, for editors that complete and check it."""
    terminal.write(sys.stdout, f"{json.dumps(schema(), indent=2)}\n")
    return 0


def init(
    folder: Annotated[str, typer.Argument(metavar="FOLDER", hidden=True)] = ".",
) -> int:
    """Write a first factcheck.toml, in which every setting is explained; an existing one stays.

    It proposes to include the folders of FOLDER (the one you are in, if none is named) that hold documents.
    """
    place = Path(folder)
    if not place.is_dir():
        raise UsageError(f"no such folder: {folder}")
    _refuse_second(place)
    file = place / OWN[0]
    try:
        with file.open("x", encoding="utf-8", newline="\n") as opened:
            opened.write(first_config(proposed(_documents(folder))))
    except OSError as err:
        raise UsageError(f"cannot write {file}: {err.strerror or err}") from err
    terminal.note(f"wrote {file}; factcheck config show tells what counts")
    return 0


# ------------------------------------------------------------------ show


def _as_text(settings: Settings) -> str:
    """Write what could stand in a file, each line with the place that says so."""
    lines = [(_assignment(key.name, settings[key.name]), settings.place(key.name)) for key in KEYS]
    column = max(len(text) for text, _ in lines if len(text) <= WIDEST)
    head = f"# config: {settings.file.path}" if settings.file else "# config: none"
    return "\n".join([head, *(f"{text:<{column}}  # {place}" for text, place in lines)]) + "\n"


def _assignment(name: str, value: Any) -> str:
    return f"# {name} is not set" if value is None else f"{name} = {to_toml(value)}"


def _as_json(settings: Settings) -> str:
    shown = {
        "schema_version": "1.0",
        "config": settings.file.path if settings.file else None,
        "settings": {
            name: {
                "value": setting.value,
                "origin": setting.origin,
                "place": None if setting.origin == "default" else settings.place(name),
            }
            for name, setting in settings.by_name.items()
        },
    }
    return f"{json.dumps(shown, indent=2, ensure_ascii=False, default=_plain)}\n"


def _plain(value: Any) -> Any:
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value


# ------------------------------------------------------------------ init


def _refuse_second(folder: Path) -> None:
    """Raise where the folder has a config, and warn where one further up would no longer count."""
    hint = "factcheck config show tells what counts"
    for name in OWN:
        if (folder / name).exists():
            raise UsageError(f"there is a config already: {folder / name}", hint)
    found = find_config(folder.resolve())
    if found and Path(found.folder) == folder.resolve():
        raise UsageError(f"there is a config already: {found.path}", hint)
    if found:
        terminal.say("warning", f"for this folder the new config takes the place of {found.path}")


def _documents(folder: str) -> tuple[str, ...]:
    from factcheck.sources import collect

    top = Path(folder)
    return tuple(
        PurePosixPath(document.id).relative_to(top.as_posix()).as_posix() for document in collect([folder]).documents
    )


def proposed(documents: Iterable[str]) -> tuple[str, ...]:
    """Propose patterns for what is to be read: each first folder with documents, and what lies beside these folders.

    Nothing where all lies in one place, because that is the default.

    >>> proposed(["docs/a.md", "docs/b/c.md", "news/d.txt"])
    ('docs/**', 'news/**')
    """
    tops = Counter(path.parts[0] if len(path.parts) > 1 else "" for path in map(PurePosixPath, documents))
    if "" in tops:
        return ()
    return tuple(f"{literal(top)}/**" for top in sorted(tops))
