"""What a Dask worker does for a run, and all that has to be the same there as here."""

from __future__ import annotations

import platform
from functools import lru_cache
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final

from factcheck.cache.digests import LIBRARIES, judging_code
from factcheck.engine.hands import read_all
from factcheck.engine.memory import rare_collections
from factcheck.engine.tasks import judge_part
from factcheck.errors import WorkerError
from factcheck.extract import installed_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.engine.hands import Read
    from factcheck.engine.tasks import Judged, Task
    from factcheck.model import Document

DISTRIBUTION: Final = "factcheck-cli"
PACKAGES: Final = (DISTRIBUTION, "distributed", *LIBRARIES)
PYTHON: Final = "Python"

Installation = dict[str, str]
"""The version of each thing that has to be the same, by name; empty for what is missing."""


def read_batch(documents: tuple[Document, ...], model: str | None, here: Installation) -> tuple[Read, ...]:
    """Give what each document holds; `here` is the installation of the run that asks.

    Raises ModelError when the language model cannot be loaded, WorkerError on a worker that is not like it: one may
    join at any time.
    """
    refuse_other(installation(model), here)
    with rare_collections():
        return tuple(read_all(documents, model))


def judge_task(task: Task, model: str | None, here: Installation) -> Judged:
    """Give what is found in a part.

    Raises WorkerError on a worker that is not like the run that asks.
    """
    refuse_other(installation(model), here)
    with rare_collections():
        return judge_part(task)


def installation(model: str | None) -> Installation:
    """Give all that decides a result on this machine."""
    return {
        PYTHON: python_version(),
        **{name: package_version(name) for name in PACKAGES},
        "the code of factcheck": _code(),
        "the model": _model(model),
    }


def python_version() -> str:
    """Give the version as far as it may decide a result: its tables of characters."""
    return ".".join(platform.python_version_tuple()[:2])


@lru_cache
def package_version(name: str) -> str:
    """Give the version of a package; empty where there is none."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


@lru_cache
def _code() -> str:
    return blake2b(judging_code(), digest_size=4).hexdigest()


def _model(name: str | None) -> str:
    found = installed_model(name)
    return f"{found.label} ({found.kind})" if found else ""


def refuse_other(there: Installation, here: Installation, *, address: str = "") -> None:
    """Raise WorkerError for what is not the same on a worker, where `address` may say on which."""
    differing = [name for name in here if there.get(name, "") != here[name]]
    if differing:
        told = ", ".join(
            f"{name} is {there.get(name) or 'missing'} there, {here[name] or 'missing'} here" for name in differing
        )
        raise WorkerError(
            f"the Dask worker{address and f' at {address}'} is not like this machine: {told}", _cure(differing, here)
        )


def _cure(differing: Sequence[str], here: Installation) -> str:
    wanted = [f"{name}=={here[name]}" for name in differing if name in PACKAGES and here[name]]
    return f"on each worker: pip install {' '.join(wanted)}" if wanted else "install the same on each worker"
