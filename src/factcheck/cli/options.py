"""Knows how the keys of a config become the options of commands, and how a long help is laid out."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeVar

import typer
import typer.core

from factcheck.cli import terminal
from factcheck.cli.completion import engines, formats, rules_and_categories
from factcheck.config import DEFAULT_BASELINE
from factcheck.config.keys import KEYS, RUNNING, Key
from factcheck.config.settings import Settings, effective, misspelt_variables
from factcheck.report import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

Function = TypeVar("Function", bound="Callable[..., int]")

OPTIONS: Final = tuple(key for key in KEYS if key.has_option)
_OPPOSITE: Final = "no_"
_OPPOSITES: Final = {"baseline": "Count all conflicts."}
"""Keys of a text for which --no-NAME means none at all, and what that does."""
_EXTRA: Final = {
    "format": f": {', '.join(FORMATS)}.  [default: full]",
    "baseline": f".  [default: {DEFAULT_BASELINE}, if it is there]",
}
_COMPLETIONS: Final = {
    "select": rules_and_categories,
    "ignore": rules_and_categories,
    "format": formats,
    "output": formats,
    "engine": engines,
}
_OFF: Final = {f"--{key.name}": f"--no-{key.name}" for key in OPTIONS if key.off}
_REST: Final = "Other"
_GROUPS: Final = tuple(dict.fromkeys(key.group for key in OPTIONS))


def with_options(keys: Collection[str], *, is_hidden: bool = False) -> Callable[[Function], Function]:
    """Give a command that takes any keyword an option for each of the keys, and --config and --isolated.

    Its own parameters stay in front. Hidden options work, but are not in the help.
    """

    def give(function: Function) -> Function:
        own = [
            one for one in inspect.signature(function, eval_str=True).parameters.values() if one.kind != one.VAR_KEYWORD
        ]
        added = [
            parameter for key in OPTIONS if key.name in keys for parameter in _options_of(key, is_hidden=is_hidden)
        ]
        parameters = [*own, *added, *_sources(is_hidden=is_hidden)]
        target: Any = function  # typer reads these two
        target.__signature__ = inspect.Signature(parameters, return_annotation=int)
        target.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
        return function

    return give


def settings_of(words: dict[str, Any]) -> Settings:
    """Read the options, the environment and the config file, and warn of a variable that is misspelt."""
    settings = effective(_given(words), config=words["config"], is_isolated=words["isolated"])
    for name, meant in () if words["isolated"] else misspelt_variables():
        terminal.say("warning", f"the environment variable {name} means nothing", f"did you mean {meant} ?")
    settings.refuse_unknown(FORMATS, "format", settings.formats(), hint=f"one of {', '.join(FORMATS)}")
    if any(settings.names()):
        from factcheck.rules import RULES  # a run without names need not wait for them

        known = {rule.NAME for rule in RULES} | {rule.CATEGORY for rule in RULES}
        settings.refuse_unknown(known, "rule or category", settings.names(), hint="factcheck rules lists them all")
    return settings


def _given(words: dict[str, Any]) -> dict[str, Any]:
    """Give the keys that were set on the command line, by name, each with the words as typed."""
    found = {key.name: words[key.field] for key in OPTIONS if _is_given(words.get(key.field))}
    return found | {name: False for name in _OPPOSITES if words.get(_OPPOSITE + name)}


def _is_given(value: Any) -> bool:
    return value is not None and value != [] and (value is False or value != 0)


# ------------------------------------------------------------------ one option


def _sources(*, is_hidden: bool) -> Iterator[inspect.Parameter]:
    """Options that say where the values come from, and so have no place in a file."""
    yield _parameter(
        "config",
        str | None,
        typer.Option(
            metavar="FILE", help="Read this config, not the nearest.", rich_help_panel=RUNNING, hidden=is_hidden
        ),
    )
    yield _flag("isolated", "Read no config and no environment variable.", RUNNING, is_hidden=is_hidden)


def _options_of(key: Key, *, is_hidden: bool) -> Iterator[inspect.Parameter]:
    names = [f"--{key.name}", *([key.short] if key.short else [])]
    if key.is_flag:
        names = [f"--{key.name}/--no-{key.name}"]
    option = typer.Option(
        *names,
        metavar=key.metavar,
        help=_help(key),
        count=key.is_counted,
        show_default=False,
        hidden=is_hidden,
        rich_help_panel=key.group,
        autocompletion=_COMPLETIONS.get(key.name),
    )
    yield _parameter(key.field, _type_of(key), option)
    if key.name in _OPPOSITES:
        yield _flag(_OPPOSITE + key.field, _OPPOSITES[key.name], key.group, is_hidden=is_hidden)


def _type_of(key: Key) -> Any:
    if key.kind.choices:
        return Literal[key.kind.choices] | None
    if key.is_counted:
        return int | None
    if key.kind.is_list:
        return list[str] | None
    return bool | None if key.is_flag else str | None


def _help(key: Key) -> str:
    text = key.off or key.help
    if key.name in _EXTRA:
        return text.rstrip(".") + _EXTRA[key.name]
    return text if key.default in (None, (), False, True, 0) else f"{text}  [default: {key.default}]"


def _flag(name: str, text: str, group: str, *, is_hidden: bool) -> inspect.Parameter:
    option = typer.Option(
        f"--{name.replace('_', '-')}", help=text, show_default=False, rich_help_panel=group, hidden=is_hidden
    )
    return _parameter(name, bool, option, default=False)


def _parameter(name: str, kind: Any, option: Any, default: Any = None) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, option])


# ------------------------------------------------------------------ the help


class Grouped(typer.core.TyperCommand):
    """A command whose help shows its options in groups, and of --x/--no-x the one that changes something."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write one list a group; what belongs to none comes last, or alone."""
        groups: dict[str, list[tuple[str, str]]] = {group: [] for group in _GROUPS}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is not None:
                group = getattr(parameter, "rich_help_panel", None) or _REST
                groups.setdefault(group, []).append((_one_way(record[0]), record[1]))
        shown = {title: records for title, records in groups.items() if records}
        for title, records in shown.items():
            with formatter.section(title if len(shown) > 1 else "Options"):
                formatter.write_dl(records)


def _one_way(names: str) -> str:
    """Show "--hidden / --no-hidden" as the one of both that is not the default."""
    on, slash, _ = names.partition(" / ")
    return _OFF.get(on, on) if slash else names
