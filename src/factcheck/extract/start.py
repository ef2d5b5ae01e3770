"""Knows how spaCy starts quickly: without its command line, and with a tokenizer that is not made twice."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.language import Language

_COMMAND_LINE = "spacy.cli"
"""A quarter of the time until a model is loaded."""
_BLANK = "factcheck.Blank.v1"
"""A tokenizer without rules, which come from the files of the model; spaCy would first make one of English as it is."""
_UNUSED = ("senter",)
"""Components that the models bring along and leave off: the parser finds the sentences."""


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


def load_quickly(module: Any) -> Language:
    """Load one of our MODELS, which is then the same as by `module.load()`, a quarter sooner."""
    from spacy.util import registry

    registry.tokenizers(_BLANK, func=_make_blank)
    nlp: Language = module.load(exclude=_UNUSED, config={"nlp": {"tokenizer": {"@tokenizers": _BLANK}}})
    return nlp


def _make_blank() -> Callable[[Language], Any]:
    from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled

    def make(nlp: Language) -> Any:  # a Tokenizer, which has no types
        return Tokenizer(nlp.vocab)

    return make


def _stand_ins() -> dict[str, ModuleType]:
    """Give modules of the names that `import spacy` takes from its command line."""
    package, info = ModuleType(_COMMAND_LINE), ModuleType(f"{_COMMAND_LINE}.info")
    package.__path__ = []
    info.info = _info  # type: ignore[attr-defined]  # that is what the stand-in is for
    return {_COMMAND_LINE: package, info.__name__: info}


def _info(*given: Any, **named: Any) -> Any:  # as `spacy.info`
    from spacy.cli.info import info

    return info(*given, **named)
