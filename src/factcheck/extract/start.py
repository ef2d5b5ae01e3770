"""Knows how to import spaCy without its command line, which is a quarter of the time until a model is loaded."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMAND_LINE = "spacy.cli"


@contextmanager
def without_command_line() -> Iterator[None]:
    """Let spaCy be imported inside; who wants its command line later gets it as ever."""
    if "spacy" in sys.modules:
        yield
        return
    stand_ins = _stand_ins()
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]
        package = sys.modules.get("spacy")
        if package and getattr(package, "cli", None) is stand_ins[_COMMAND_LINE]:
            del package.cli


def _stand_ins() -> dict[str, ModuleType]:
    """Give modules of the names that `import spacy` takes from its command line."""
    package, info = ModuleType(_COMMAND_LINE), ModuleType(f"{_COMMAND_LINE}.info")
    package.__path__ = []
    info.info = _info  # type: ignore[attr-defined]  # that is what the stand-in is for
    return {_COMMAND_LINE: package, info.__name__: info}


def _info(*given: Any, **named: Any) -> Any:  # as `spacy.info`
    from spacy.cli.info import info

    return info(*given, **named)
