"""Screens kept as files, and the terminal that programs are shown in. Renew them: RENEW_SCREENS=1 python -m pytest.

Look at a file with colours in a terminal as wide as its name says: cat tests/report/screens/gallery-80-colour.txt
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from pathlib import Path

FOLDER = Path(__file__).parent / "report" / "screens"


def check_screen(name: str, text: str) -> None:
    """Compare with the file of that name, or write it where RENEW_SCREENS is set."""
    path = FOLDER / f"{name}.txt"
    shown = re.sub(r"in \d+\.\d+s", "in 0.0s", text)
    if os.environ.get("RENEW_SCREENS"):
        FOLDER.mkdir(exist_ok=True)
        path.write_text(shown, "utf-8")
    assert shown == path.read_text("utf-8"), "if the new screen is right: RENEW_SCREENS=1 python -m pytest, and look"


def in_terminal(words: list[str], *, width: int, cwd: Path, **environment: str) -> str:
    """Run a program in a terminal of that width and give all that it wrote there."""
    main, side = pty.openpty()
    fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    program = subprocess.Popen(
        words, stdin=side, stdout=side, stderr=side, cwd=cwd, env={"TERM": "xterm-256color", **kept, **environment}
    )
    os.close(side)
    written = b"".join(_read(main))
    os.close(main)
    program.wait(timeout=60)
    return written.decode("utf-8").replace("\r\n", "\n")


def _read(terminal: int):
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # the program has ended
            return
        if not piece:
            return
        yield piece
