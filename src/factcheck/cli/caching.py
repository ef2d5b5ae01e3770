"""Knows when the answer to a call may be given again to the next call like it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cache import replay
from factcheck.cache.folder import cache_folder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.config import Config


def allow_answer(config: Config, paths: Iterable[str], seconds: float) -> None:
    """Let the answer be kept where the next call looks for it, if the user has a cache there."""
    folder = cache_folder(config.cache_dir)
    has_own_model = config.model is not None and Path(config.model).exists()  # its files may change at any time
    if config.cache and not has_own_model:
        replay.allow(folder, (*paths, config.root or "."), seconds)
