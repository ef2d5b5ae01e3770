"""Try the hooks as users do: pre-commit clones this checkout, installs it, and stops and lets through real commits.

It builds an environment with all dependencies, which takes a minute or two and needs the package registry.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
AUTHOR = {f"GIT_{who}_{what}": "x@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
TOLL = (
    "The levee at Port Ambrose failed on Tuesday. The sheriff's office said that {} people were killed in the flood.\n"
)
CONFIG = "repos:\n  - repo: {}\n    rev: {}\n    hooks:\n      - id: factcheck\n      - id: factcheck-lines\n"


def call(folder: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, with nothing that git told this one."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return subprocess.run(
        words, cwd=folder, env=environment | AUTHOR | variables, capture_output=True, text=True, check=False
    )


def must(done: subprocess.CompletedProcess[str]) -> str:
    """Give what a command said, or end the script with it."""
    if done.returncode:
        raise SystemExit(f"{done.args}\n{done.stdout}{done.stderr}")
    return done.stdout


def copy_checkout(target: Path) -> str:
    """Commit what lies in the checkout, tracked or new, to a repository of its own, and give the commit."""
    names = must(call(ROOT, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")).split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes((ROOT / name).read_bytes())
    for words in (("init", "--quiet"), ("add", "--all"), ("commit", "--quiet", "--message", "the checkout")):
        must(call(target, "git", *words))
    return must(call(target, "git", "rev-parse", "HEAD")).strip()


def main() -> int:
    """Make a repository with the hooks, commit to it, and say whether they passed and failed as they should."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        source, repo, home = (place / part for part in ("source", "repo", "home"))
        source.mkdir()
        repo.mkdir()
        revision = copy_checkout(source)
        must(call(repo, "git", "init", "--quiet"))
        (repo / ".pre-commit-config.yaml").write_text(CONFIG.format(source, revision), "utf-8")
        must(call(repo, sys.executable, "-m", "pre_commit", "install", PRE_COMMIT_HOME=str(home)))
        steps = (("a.txt", TOLL.format(12), 0), ("b.txt", TOLL.format(14), 1), ("b.txt", TOLL.format(12), 0))
        for file, text, expected in steps:
            (repo / file).write_text(text, "utf-8")
            must(call(repo, "git", "add", "--all"))
            done = call(repo, "git", "commit", "--message", f"{file}: {text[:20]}", PRE_COMMIT_HOME=str(home))
            print(done.stdout + done.stderr)
            if done.returncode != expected:
                print(f"the commit of {file} ended with {done.returncode} and not {expected}")
                return 1
    print("the hooks passed and failed as they should")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
