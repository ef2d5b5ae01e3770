"""One renderer per format; each returns text."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from factcheck.errors import UsageError
from factcheck.report import as_json, concise, full
from factcheck.report.outcome import exit_code
from factcheck.report.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model import Report

__all__ = ["FORMATS", "Screen", "exit_code", "render"]

_RENDERERS: Final[dict[str, Callable[[Report, Screen], str]]] = {
    "full": full.render,
    "concise": concise.render,
    "json": as_json.render,
}
FORMATS: Final = tuple(_RENDERERS)

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
    return _RENDERERS[format](report, screen)
