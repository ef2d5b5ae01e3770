"""Which documents lie at an address (s3://, gs://, memory:// and whatever else fsspec knows), and their bytes."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING, Any, Final

from factcheck.errors import UsageError
from factcheck.model import Skipped
from factcheck.sources.finding import HIDDEN, Choice, File

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.sources.finding import Found

_EXTRA: Final = "pip install 'factcheck-cli[dask]'"


def find_remote(given: str, choice: Choice) -> Iterator[Found]:
    """Yield the file at an address, or those below it, in the order of their names; each is called by its address.

    Raises UsageError when nothing is there, when it cannot be reached, and when a package for that is missing.
    """
    system, top = _reached(given)
    try:
        is_folder = system.isdir(top)
        names = system.find(top) if is_folder else [top] * system.exists(top)
    except Exception as err:  # each kind of place has errors of its own
        raise UsageError(f"cannot read {given}: {_told(err)}", "it may need a login, or a network") from err
    if not names:
        raise UsageError(f"no such file or folder: {given}")
    if not is_folder:
        yield File(given, given, is_explicit=True)
        return
    for below in sorted(name.removeprefix(top).lstrip("/") for name in names):
        yield _chosen(f"{given.rstrip('/')}/{below}", below, choice)


def _chosen(address: str, below: str, choice: Choice) -> Found:
    """Leave a file out as one on this machine is, by its name, and by what the user excludes."""
    is_hidden = any(part.startswith(".") for part in below.split("/"))
    reason = HIDDEN if is_hidden and not choice.has_hidden else choice.excluded(address, is_folder=False)
    return Skipped(address, reason) if reason else File(address, address, is_explicit=False)


def fetch(address: str) -> bytes:
    """Give the bytes of one file.

    Raises OSError when they cannot be had.
    """
    system, path = _reached(address)
    try:
        raw: bytes = system.cat_file(path)
    except Exception as err:  # as above
        raise OSError(_told(err)) from err
    return raw


def _reached(address: str) -> tuple[Any, str]:
    """Give the file system of an address, which fsspec keeps for the next, and the path in it."""
    if importlib.util.find_spec("fsspec") is None:
        raise UsageError(f"{address} is an address, and reading one needs fsspec", _EXTRA)
    from fsspec.core import url_to_fs

    kind = address.partition("://")[0]
    try:
        system, path = url_to_fs(address)
    except ImportError as err:
        raise UsageError(f"{kind}:// needs a package that is not installed", _told(err)) from err
    except ValueError as err:
        raise UsageError(f"nobody knows how to read {kind}://", f"{address} is read as an address") from err
    except Exception as err:  # as above
        raise UsageError(f"cannot read {address}: {_told(err)}") from err
    return system, path


def _told(err: Exception) -> str:
    """Give the first line of an error in our style: it begins small, but for a name like HTTPFileSystem."""
    text = (str(err).strip() or type(err).__name__).split("\n")[0]
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
