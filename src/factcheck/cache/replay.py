"""Knows when a call was answered before and nothing that decided the answer has changed: it is then given again.

A run that may be kept is watched by an audit hook of the interpreter: each file that it opens and each folder that it
lists is signed (size, times, inode) before it is read. Beside these, the program's own files are signed, and the files
that would change the run if they came to exist. The next call with the same words, folder and environment signs them
all again, which takes some milliseconds, and prints the same if all signatures are the same.

Anything that this cannot see through is not kept: standard input, other programs (git), files that are written,
files that changed so recently that they could change again without their times telling.
"""

# ruff: noqa: PTH100, PTH109, PTH110, PTH111, PTH112, PTH113, PTH116, PTH118, PTH120  # importing pathlib costs as much as all signatures

from __future__ import annotations

import os
import sys
import time

TYPE_CHECKING = False  # typing's own would cost a tenth of an answer
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import IO, Any

_LAYOUT = "1"
_VARIABLES = frozenset(
    "NO_COLOR FORCE_COLOR CLICOLOR_FORCE COLUMNS LINES TERM GITHUB_ACTIONS PYTHONIOENCODING PYTHONUTF8 PYTHONPATH HOME "
    "XDG_CACHE_HOME XDG_CONFIG_HOME LANG LC_ALL LC_CTYPE "
    "GITHUB_WORKSPACE GITHUB_STEP_SUMMARY GITLAB_CI CI_PROJECT_DIR".split()
)
_PREFIX = "FACTCHECK_"
_OUR_WORKER = "factcheck.engine.worker"
_LIST_FILES = ("pyproject.toml", "factcheck.toml", ".factcheck.toml", ".gitignore", ".ignore", ".factcheckignore")
_MAY_COME = (*_LIST_FILES, ".git", ".git/info/exclude", "factcheck-baseline.json")
"""Files that change a run by coming to exist, in a folder above what is read."""
_NOT_INPUT = ("/dev/", "/proc/", "/sys/")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_TRUNC
_TICK = 50_000_000
"""Nanoseconds within which two changes of a file may have the same time."""
_COARSE_TICK = 2_100_000_000
"""The same on file systems that keep whole seconds."""
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_JOINT = "\0"


class Recording:
    """What one run opens, lists and writes, and whether its answer may be given again."""

    def __init__(self, words: Sequence[str]) -> None:
        self.call = call_of(words)
        self.expected = os.path.abspath(folder_of(words))
        self.signs: dict[str, str] = {}
        self.written: list[tuple[bool, str]] = []
        self.is_on = True
        self.folder: Path | None = None
        self.seconds = 0.0

    def see(self, event: str, args: tuple[object, ...]) -> None:
        """Take note of one event of the interpreter."""
        if event == "open":
            self._see_open(*args[:3])
        elif event in ("os.scandir", "os.listdir"):
            self._sign(args[0] if args[0] is not None else ".")
        elif event == "subprocess.Popen":
            self.is_on = self.is_on and any(_OUR_WORKER in str(word) for word in _words(args[1]))
        elif event in ("os.system", "os.exec", "os.posix_spawn", "socket.connect"):
            self.is_on = False

    def _see_open(self, path: object, _mode: object, flags: object) -> None:
        name = os.fsdecode(path) if isinstance(path, (str, bytes)) else ""
        if not name or name.startswith(_NOT_INPUT):
            return
        if isinstance(flags, int) and flags & _WRITING:
            self.is_on = False
        else:
            self._sign(name)

    def _sign(self, path: object) -> None:
        if not isinstance(path, (str, bytes, os.PathLike)):
            self.is_on = False
            return
        name = os.fsdecode(path)
        if name not in self.signs:
            self.signs[name] = sign(name)
            self.is_on = self.is_on and not _is_recent(name)


_current: Recording | None = None


def record(words: Sequence[str]) -> None:
    """Watch this process from now on, to keep the answer that it gives to a call."""
    global _current  # a hook of the interpreter is for the process, and for good
    if not {"-", "--watch"} & set(words) and _current is None:
        _current = Recording(words)
        sys.addaudithook(_hook)


def _hook(event: str, args: tuple[object, ...]) -> None:
    if event not in _EVENTS or not _current or not _current.is_on:
        return
    if not sys._getframe(1).f_code.co_filename.startswith(_IMPORTERS):
        _current.see(event, args)


_IMPORTERS = ("<frozen importlib", os.path.join(os.path.dirname(os.__file__), "importlib", ""))
"""What looks for modules, also in the folder we are in, where a new file need not mean anything to a run."""
_EVENTS = frozenset(
    {"open", "os.scandir", "os.listdir", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "socket.connect"}
)


def add_written(text: object, *, is_error: bool) -> None:
    """Take note of what the run prints; an answer that is no text is not kept."""
    if _current and isinstance(text, str):
        _current.written.append((is_error, text))
    elif _current:
        _current.is_on = False


def forbid() -> None:
    """Say that the answer is not to be given again: it did not arrive, or depends on more than can be seen."""
    if _current:
        _current.is_on = False


def allow(folder: Path, paths: Iterable[str], seconds: float) -> None:
    """Say that the answer may be kept in `folder`; `seconds` is the time that the run says it took.

    `paths` are what the user named, and where the config lies; beside them other files may come to exist.
    """
    given = tuple(paths)
    if _current and os.path.abspath(folder) == _current.expected and not any(map(_is_passing, given)):
        _current.folder, _current.seconds = folder, seconds
        for name in _watched(given):
            _current.signs.setdefault(name, sign(name))


def keep(code: int) -> None:
    """Keep the answer, with its exit code, if it may be kept."""
    global _current
    recording, _current = _current, None
    if not recording or not recording.is_on or not recording.folder or code not in (0, 1):
        return
    if any(sign(name) != found for name, found in recording.signs.items()):
        return  # something changed while the run was under way
    from factcheck.cache.store import Store

    store = Store(recording.folder)
    store.put({recording.call: _packed(recording, code)})
    store.close()


def answer(words: Sequence[str]) -> int | None:
    """Give the same answer again, and its exit code; None when there is none, or something has changed."""
    started = time.perf_counter()
    if "--no-cache" in words or "-" in words:
        return None
    folder = folder_of(words)
    from factcheck.cache.store import FILE, Store

    if not os.path.exists(os.path.join(folder, FILE)):
        return None
    store = Store(folder)
    call = call_of(words)
    raw = store.get([call]).get(call)
    store.close()
    found = _unpacked(raw) if raw else None
    if not found:
        return None
    code, names, signs, texts = found
    if _JOINT.join(map(sign, names.split(_JOINT))) != signs:
        return None
    return code if _print(texts, time.perf_counter() - started) else None


# ------------------------------------------------------------------ the call and what decides its answer


def call_of(words: Sequence[str]) -> bytes:
    """Give all that makes two calls the same, apart from the files."""
    kept = sorted(f"{name}={value}" for name, value in os.environ.items() if name in _VARIABLES or _PREFIX in name)
    terminals = [str(_terminal(stream)) for stream in (sys.stdin, sys.stdout, sys.stderr)]
    parts = ["replay", _LAYOUT, sys.version, sys.executable, _here(), *words, "", *kept, "", *terminals]
    return _JOINT.join(parts).encode("utf-8", "surrogateescape")


def _here() -> str:
    """Give the working directory; empty where somebody has removed it, which the command line tells."""
    try:
        return os.getcwd()
    except OSError:
        return ""


def _terminal(stream: object) -> str:
    """Give the size of a terminal, which decides the layout; empty for a file or a pipe."""
    try:
        number = stream.fileno()  # type: ignore[attr-defined]  # a stream, or None
        return str(os.get_terminal_size(number)) if os.isatty(number) else ""
    except (OSError, ValueError, AttributeError):
        return ""


def sign(path: str) -> str:
    """Give what changes whenever a file or folder does."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return "-"
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino} {found.st_mode}"


def _is_recent(path: str) -> bool:
    """Say whether a file changed so lately that it may change once more without another time."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return False
    changed = max(found.st_mtime_ns, found.st_ctime_ns)
    return time.time_ns() - changed < (_TICK if found.st_ctime_ns % 1_000_000 else _COARSE_TICK)


def _is_passing(path: str) -> bool:
    """Say whether what is read there comes once, as from a pipe, or is a device, whose times tell nothing."""
    whole = os.path.join(os.path.abspath(path), "")
    return whole.startswith(_NOT_INPUT) or not (os.path.isfile(path) or os.path.isdir(path))


def _watched(paths: Iterable[str]) -> dict[str, None]:
    """Give the program's own files, and those that may come to exist above the folder we are in and above the paths."""
    found = dict.fromkeys(_tree(_PACKAGE)) | dict.fromkeys(path for path in sys.path if path not in ("", os.getcwd()))
    for start in (os.getcwd(), *paths):
        folder = os.path.realpath(start)
        while True:
            found |= dict.fromkeys(os.path.join(folder, name) for name in _MAY_COME)
            above = os.path.dirname(folder)
            if above == folder:
                break
            folder = above
    return found


def _tree(folder: str) -> Iterator[str]:
    yield folder
    with os.scandir(folder) as entries:
        found = sorted((entry.path, entry.is_dir()) for entry in entries if entry.name != "__pycache__")
    for path, is_folder in found:
        yield from _tree(path) if is_folder else (path,)


def _words(args: object) -> Iterable[object]:
    return args if isinstance(args, (list, tuple)) else (args,)


def folder_of(words: Sequence[str]) -> str:
    """Give the folder of the cache, as far as it can be told before the options are read."""
    for number, word in enumerate(words):
        if word.startswith("--cache-dir"):
            return word.partition("=")[2] or "".join(words[number + 1 : number + 2])
    named = os.environ.get(f"{_PREFIX}CACHE_DIR")
    if named:
        return named
    if "linux" in sys.platform:  # as platformdirs says, whose import costs a third of an answer
        base = os.environ.get("XDG_CACHE_HOME", "").strip() or os.path.expanduser("~/.cache")
        return os.path.join(base, "factcheck")
    from factcheck.cache.folder import cache_folder

    return str(cache_folder())


# ------------------------------------------------------------------ the answer as bytes


def _packed(recording: Recording, code: int) -> bytes:
    """Give an answer as bytes: the exit code, the files and their signatures, and the texts with their streams."""
    texts = [piece for text in _with_gaps(recording) for piece in text]
    parts = [str(code), _JOINT.join(recording.signs), _JOINT.join(recording.signs.values()), *texts]
    encoded = [part.encode("utf-8", "surrogatepass") for part in parts]
    return b" ".join(str(len(part)).encode() for part in encoded) + b"\n" + b"".join(encoded)


def _with_gaps(recording: Recording) -> Iterator[tuple[str, str]]:
    """Yield each text with its kind; the time that the run took is a text of its own, of the kind of its format."""
    for is_error, text in recording.written:
        stream = "e" if is_error else "o"
        place = _place_of_seconds(text, recording.seconds)
        if place is None:
            yield stream, text
            continue
        start, end, form = place
        yield from ((stream, text[:start]), (stream + form, ""), (stream, text[end:]))


def _place_of_seconds(text: str, seconds: float) -> tuple[int, int, str] | None:
    """Give where a report says how long the run took, and in which form; None where nobody can tell.

    A document may say the same words, and is quoted as it is.
    """
    found = []
    for before, form, after in ((" in ", ".1f", "s"), ('"seconds": ', ".3g", ""), ('"seconds":', ".3g", "")):
        number = format(seconds, form) if form == ".1f" else str(round(seconds, 3))
        start = text.find(before + number + after)
        while start >= 0:
            found.append((start + len(before), start + len(before) + len(number), form))
            start = text.find(before + number + after, start + 1)
    return found[0] if len(found) == 1 else None


def _unpacked(raw: bytes) -> tuple[int, str, str, list[tuple[str, str]]] | None:
    try:
        code, names, signs, *texts = _parts(raw)
        return int(code), names, signs, list(zip(texts[::2], texts[1::2], strict=True))
    except ValueError:  # damaged
        return None


def _parts(raw: bytes) -> Iterator[str]:
    head, _, rest = raw.partition(b"\n")
    start = 0
    for size in map(int, head.split()):
        yield rest[start : start + size].decode("utf-8", "surrogatepass")
        start += size


def _print(texts: Sequence[tuple[str, str]], seconds: float) -> bool:
    """Print the answer as the run did; False when it cannot be printed, and the run has to say why."""
    for stream in (sys.stdout, sys.stderr):
        if stream is None:
            return False
        is_free = not stream.isatty() and not os.environ.get("PYTHONIOENCODING")
        stream.reconfigure(errors="backslashreplace", **({"encoding": "utf-8"} if is_free else {}))  # type: ignore[union-attr]
    for kind, text in texts:
        stream = sys.stderr if kind.startswith("e") else sys.stdout
        try:
            stream.write(format(round(seconds, 3), kind[1:]) if kind[1:] else text)
            stream.flush()
        except OSError as err:
            if stream is sys.stdout and not isinstance(err, BrokenPipeError):
                return False
            silence(stream)
    return True


def silence(stream: IO[Any]) -> None:
    """Send what is still buffered nowhere, or the interpreter would complain about the pipe when it exits."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, stream.fileno())
    os.close(devnull)
