"""Find where documents that should agree cannot all be right: names, quotes, dates, quantities and claims."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.config import Config
    from factcheck.errors import FactcheckError
    from factcheck.model import Document, Extraction, Report
    from factcheck.pipeline import check, extract
    from factcheck.report import render

__version__ = "0.1.0"

__all__ = ["Config", "Document", "Extraction", "FactcheckError", "Report", "check", "extract", "render"]

_HOMES = {
    "Config": "config",
    "Document": "model",
    "Extraction": "model",
    "FactcheckError": "errors",
    "Report": "model",
    "check": "pipeline",
    "extract": "pipeline",
    "render": "report",
}
"""Where each public name lives; loaded when it is asked for, so that `factcheck --version` loads nothing."""


def __getattr__(name: str) -> object:
    """Load a public name from its module."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
