"""Knows how the command line says what is in focus: paths after --focus, or PATHS themselves."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.config.keys import KEYS
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.config import Config

_OPTION: Final = "--focus"
_TAKING: Final = frozenset(
    {"--config", "--stdin-name"}.union(
        *({f"--{key.name}", key.short} for key in KEYS if not (key.is_flag or key.is_counted))
    )
)
"""Options after which a word is their value and no path of its own."""


def spread_focus(words: Sequence[str]) -> list[str]:
    """Give every path after --focus an option of its own, as in `factcheck docs/ --focus docs/a.md docs/b.md`.

    Without a path before it, --focus takes one word as other options do, so that `--focus a.md docs/` reads docs/.
    """
    spread: list[str] = []
    has_path = is_open = False
    for number, word in enumerate(words):
        if word == "--":
            return [*spread, *words[number:]]
        if is_open and not word.startswith("-"):
            spread += [word] if spread[-1] == _OPTION else [_OPTION, word]
            continue
        is_open = word == _OPTION and has_path
        has_path = has_path or (number > 0 and words[number - 1] not in _TAKING and _is_path(word))
        spread.append(word)
    return spread


def _is_path(word: str) -> bool:
    return not word.startswith("-") and os.path.lexists(word)


def on_paths(config: Config, paths: Sequence[str] | None) -> Config:
    """Take the paths given for the focus, and no longer for what is read; raises UsageError when there are none."""
    if not paths:
        raise UsageError("--focus-paths is given, but no path", "name the files that are in focus")
    return replace(config, focus=(*config.focus, *(os.path.abspath(path) for path in paths)))  # noqa: PTH100
