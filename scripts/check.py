"""Run every check of the project: format, lint, types, import directions, tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent

STEPS = (
    ("format", (BIN / "ruff", "format", "--check", ".")),
    ("lint", (BIN / "ruff", "check", ".")),
    ("types", (sys.executable, "-m", "mypy")),
    ("imports", (BIN / "lint-imports",)),
    ("tests", (sys.executable, "-m", "pytest", *sys.argv[1:])),
)
"""Quick steps first; the tests come last, so that their summary ends the output."""


def main() -> int:
    """Run all steps, even after one has failed, and return 1 if any did."""
    failed = []
    for name, command in STEPS:
        print(f"== {name}", flush=True)
        if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode:
            failed.append(name)
            print(f"== {name} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
