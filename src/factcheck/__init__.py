"""Find where documents that should agree cannot all be right: names, quotes, dates, quantities and claims.

Each public name is imported when it is first asked for: `factcheck --version` needs none of them, and a run on
documents that have not changed only some.
"""

# ruff: noqa: TC004  # what is imported for types only, __getattr__ imports when it is asked for

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

TYPE_CHECKING = False  # typing's own would cost more than all the rest here
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


class _Package(ModuleType):
    """The package itself; `factcheck.extract` stays the function when the sub-package of that name is imported."""

    def __getattr__(self, name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        setattr(self, name, found)
        return found

    def __setattr__(self, name: str, value: object) -> None:
        if name not in _HOMES or not isinstance(value, ModuleType):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
