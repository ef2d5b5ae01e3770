"""One renderer per format; each returns text."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Final

from factcheck.errors import UsageError
from factcheck.report.outcome import exit_code
from factcheck.report.screen import Screen

if TYPE_CHECKING:
    from factcheck.model import Report

__all__ = ["FORMATS", "HUMAN", "Screen", "exit_code", "render"]

_RENDERERS: Final = {
    "full": "full",
    "concise": "concise",
    "grouped": "grouped",
    "json": "as_json",
    "jsonl": "jsonl",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
    "rdjson": "rdjson",
    "markdown": "markdown",
    "html": "as_html",
}
"""The module of each format; only the one that is asked for is imported."""
FORMATS: Final = tuple(_RENDERERS)
HUMAN: Final = ("full", "concise", "grouped")
"""Formats that a person reads in a terminal: they have a width, a colour, and a number of conflicts shown."""

_ANY_SCREEN: Final = Screen()


def render(report: Report, format: str, *, screen: Screen = _ANY_SCREEN) -> str:  # noqa: A002  # the name users know
    """Give a report as text in one of `FORMATS`.

    Raises UsageError for any other format.
    """
    if format not in _RENDERERS:
        near = get_close_matches(format.lower(), FORMATS, n=1)
        raise UsageError(
            f"no such format: {format}", f"did you mean {near[0]} ?" if near else f"one of: {', '.join(FORMATS)}"
        )
    text: str = import_module(f"factcheck.report.{_RENDERERS[format]}").render(report, screen)
    return text
