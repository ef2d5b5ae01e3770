"""Keeps the tests away from the cache of the user who runs them."""

from __future__ import annotations

import os
import shutil
import tempfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

_HOME = "XDG_CACHE_HOME"


def pytest_configure(config: pytest.Config) -> None:
    """Give this process, and those that it starts, a cache folder of their own."""
    folder = tempfile.mkdtemp(prefix="factcheck-tests-")
    os.environ[_HOME] = folder
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
