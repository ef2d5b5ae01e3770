"""Start factcheck as a program: `python -m factcheck` and the `factcheck` command."""

from __future__ import annotations

import sys

from factcheck.cache import replay

INTERRUPTED = 130


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
    sys.exit(main())
