"""The unified diff, as the programs that apply it read it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from factcheck.fix import unified_diff

if TYPE_CHECKING:
    from pathlib import Path

LINES = "".join(f"line {number}\n" for number in range(1, 30))
TEXTS = {
    "plain": (LINES, LINES.replace("line 12\n", "line twelve\n")),
    "two places": (LINES, LINES.replace("line 2\n", "two\n").replace("line 27\n", "27\n")),
    "first and last": ("a\nb\n", "A\nB\n"),
    "no final line end": ("a\nb", "a\nB"),
    "no final line end, changed before": ("a\nb\nc", "A\nb\nc"),
    "one line, no end": ("a", "b"),
    "carriage returns": ("a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n"),
    "lone carriage returns": ("a\rb\rc\r", "a\rB\rc\r"),
    "form feeds and separators": ("a\fb\u2028c\x1cd\nsee\n", "a\fb\u2028c\x1cd\nsaw\n"),
    "lines like a patch": ("--- a\n+++ b\n@@ -1 +1 @@\n", "--- a\n+++ c\n@@ -1 +1 @@\n"),
}
PROGRAMS = {"git": ("git", "apply", "-"), "patch": ("patch", "--strip=1", "--quiet", "--binary")}


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("text", TEXTS)
def test_it_applies(tmp_path: Path, program: str, text: str) -> None:
    before, after = (part.encode("utf-8") for part in TEXTS[text])
    assert apply_with(program, tmp_path, "a.txt", before, after) == after


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16-le", "utf-16"])
def test_it_applies_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    before, after = (f"The café\n{word} né\nends\n".encode(encoding) for word in ("12", "14"))
    assert apply_with("git", tmp_path, "a.txt", before, after) == after


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be on Windows")
@pytest.mark.parametrize("name", ["b c.txt", "d/é.txt", 'q"\\.txt', "tab\tand\nline.txt", "-x.txt"])
def test_it_applies_to_a_file_of_any_name(tmp_path: Path, name: str) -> None:
    assert apply_with("git", tmp_path, name, b"a\nb\n", b"a\nc\n") == b"a\nc\n"


def test_no_change_is_no_diff() -> None:
    assert unified_diff("a.txt", b"a", b"a") == b""


def apply_with(program: str, folder: Path, name: str, before: bytes, after: bytes) -> bytes:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(before)
    diff = unified_diff(name, before, after)
    done = subprocess.run(PROGRAMS[program], cwd=folder, input=diff, capture_output=True, check=False)
    assert done.returncode == 0, (done.stderr, diff)
    return path.read_bytes()
