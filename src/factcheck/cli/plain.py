"""Knows which words of a call can be taken as they are typed, without the library that typer has check each value.

Importing that library takes longer than all else that a call needs before it loads the model. Words are words, and the
config knows what each of its keys may be; what is not plain here is left to typer.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def take_plainly(command: Any) -> Any:
    """Let a command, and the commands under it, take plain values as they are; give it back."""
    command.parse_args = partial(_parse, command, command.parse_args)
    for below in getattr(command, "commands", {}).values():
        take_plainly(below)
    return command


def _parse(command: Any, parse: Callable[[Any, list[str]], list[str]], context: Any, words: list[str]) -> list[str]:
    """Do what `parse_args` of a command does, with parameters that take plain values as they are."""
    for parameter in command.get_params(context):
        if hasattr(parameter, "type_descriptor"):
            parameter.process_value = partial(_process, parameter, parameter.process_value)
    return parse(context, words)


def _process(parameter: Any, process: Callable[[Any, Any], Any], context: Any, value: Any) -> Any:
    """Do what `process_value` of a parameter does: give the value that the command gets."""
    is_repeated = parameter.multiple or parameter.nargs == -1
    if value is None and not parameter.required:
        value = () if is_repeated else None
    elif not _is_plain(value, parameter, is_repeated=is_repeated):
        return process(context, value)
    return parameter.callback(context, parameter, value) if parameter.callback else value


def _is_plain(value: Any, parameter: Any, *, is_repeated: bool) -> bool:
    kind = parameter.type_descriptor
    if is_repeated:
        return kind.annotation == list[str] and bool(value) and all(isinstance(word, str) for word in value)
    if kind.choices:
        return value in kind.choices
    return kind.annotation in (str, int, bool) and type(value) is kind.annotation
