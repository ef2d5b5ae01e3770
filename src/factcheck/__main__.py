"""Start factcheck as a program: `python -m factcheck` and the `factcheck` command."""

from __future__ import annotations

import sys

INTERRUPTED = 130


def main() -> int:
    """Run the command line of this process and return its exit code."""
    try:
        from factcheck.cli import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # while the modules were still loading
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
