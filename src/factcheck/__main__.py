"""Start factcheck as a program: `python -m factcheck` and the `factcheck` command."""

from __future__ import annotations

import atexit
import os
import sys

from factcheck.cache import replay

TYPE_CHECKING = False  # `--version` should not wait for typing
if TYPE_CHECKING:
    from typing import NoReturn

INTERRUPTED = 130
ONE_THREAD = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS")
"""Variables for what numpy multiplies with: its threads wait in a busy loop, which takes a fifth of a run."""


def program() -> NoReturn:
    """Run the command line and end the process at once: to take down what a model holds takes a tenth of a run."""
    code = main()
    if sys.getprofile() or sys.gettrace():  # somebody who measures or debugs has yet to say what was seen
        sys.exit(code)
    atexit._run_exitfuncs()
    for stream in filter(None, (sys.stdout, sys.stderr)):
        try:
            stream.flush()
        except (OSError, ValueError):  # a full disk, a closed stream: main has said so
            continue
    os._exit(code)


def main() -> int:
    """Run the command line of this process and return its exit code."""
    words = sys.argv[1:]
    if words == ["--version"] and _is_version_told():
        return 0
    try:
        code = replay.answer(words)
        return _run(words) if code is None else code
    except KeyboardInterrupt:  # while the modules were still loading
        return INTERRUPTED


def _run(words: list[str]) -> int:
    replay.record(words)
    from factcheck.cli import run

    for name in ONE_THREAD:  # before anything loads numpy; workers inherit them
        os.environ.setdefault(name, "1")
    code = run(words)
    replay.keep(code)
    return code


def _is_version_told() -> bool:
    """Print the version without loading the command line, which takes longer than the rest of such a run."""
    from factcheck import __version__

    try:
        sys.stdout.write(f"factcheck {__version__}\n")
        sys.stdout.flush()
    except (OSError, AttributeError):  # a full disk, a closed stream: the command line knows what to say
        return False
    return True


if __name__ == "__main__":
    program()
