"""Git repositories that tests make, change and ask about."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Ana Lund",
    "GIT_AUTHOR_EMAIL": "ana@example.org",
    "GIT_COMMITTER_NAME": "Ana Lund",
    "GIT_COMMITTER_EMAIL": "ana@example.org",
}


def git(folder: Path, *words: str) -> str:
    done = subprocess.run(
        ("git", "-c", "protocol.file.allow=always", *words),
        cwd=folder,
        env={**os.environ, **SETTINGS},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def start(folder: Path, **files: str) -> Path:
    """Make a repository on the branch main; with files, they are committed."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch", "main")
    if files:
        commit(folder, **files)
    return folder


def commit(folder: Path, **files: str) -> None:
    """Write files, named by their stem, and commit whatever changed."""
    for stem, text in files.items():
        (folder / f"{stem}.txt").write_text(text, "utf-8", newline="")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", "a change")
