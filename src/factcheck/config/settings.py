"""The effective value of every key of a run, and where each comes from: option, environment, file or default."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from factcheck.config.file import ConfigFile, find_config, read_config
from factcheck.config.keys import BY_NAME, KEYS, PREFIX, Key
from factcheck.config.kinds import BadValue
from factcheck.config.patterns import literal, rebased
from factcheck.config.values import DEFAULT_BASELINE, Config
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from factcheck.config.kinds import Place

_FIELDS: Final = frozenset(field.name for field in fields(Config))
_CONFIG: Final = f"{PREFIX}CONFIG"
_NEAR: Final = 0.8
"""Least likeness of a variable's name to one of ours to be taken for a slip; other programs may use the prefix too."""

Word = tuple[str, "Place", str]
"""The name of something else in a config: the key that holds it, where inside the value, and the name itself."""
Origin = Literal["default", "file", "environment", "option"]
_ORDER: Final[tuple[Origin, ...]] = get_args(Origin)
"""From the farthest to the nearest to the call."""


@dataclass(frozen=True, slots=True)
class Setting:
    """The value of one key and what gave it; `name` is that of the option or variable."""

    key: Key
    value: Any
    origin: Origin = "default"
    name: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """One setting a key, by name, and the config file that was read, if any."""

    by_name: Mapping[str, Setting]
    file: ConfigFile | None = None

    def __getitem__(self, name: str) -> Any:
        """Give the value of a key."""
        return self.by_name[name].value

    def place(self, name: str) -> str:
        """Say where a value comes from: "default", "factcheck.toml:3", "FACTCHECK_SHOW" or "--show"."""
        setting = self.by_name[name]
        if setting.origin == "file" and self.file:
            return f"{self.file.path}:{self.file.line(name)}"
        return setting.name or setting.origin

    def config(self, *, has_paths: bool = False) -> Config:
        """Give what the pipeline needs of it; paths that are given take the place of `include`.

        The reports of a run are no documents, wherever they are written.
        """
        values = {key.field: self[key.name] for key in KEYS if key.field in _FIELDS}
        values["baseline"] = values["baseline"] or None
        values["exclude"] = (*values["exclude"], *self._reports())
        if has_paths:
            values["include"] = ()
        if self["exit-zero"] and not self._is_nearer("fail-on", "exit-zero"):
            values["fail_on"] = "never"
        file = self.file
        return Config(**values, root=file.folder if file else "", file=file.path if file else None)

    def _is_nearer(self, name: str, other: str) -> bool:
        """Say whether a value was said nearer to the call than another."""
        return _ORDER.index(self.by_name[name].origin) > _ORDER.index(self.by_name[other].origin)

    def _reports(self) -> Iterator[str]:
        """Yield a pattern for each file that a report is written to."""
        root = self.file.folder if self.file else str(Path.cwd())
        for output in self["output"]:
            path = output.partition("=")[2]
            if path not in ("", "-"):
                yield rebased(f"/{literal(os.path.relpath(path))}", str(Path.cwd()), root)

    def refuse_unknown(self, known: Collection[str], what: str, words: Iterable[Word], *, hint: str) -> None:
        """Raise for one of the words that is not known, where it stands; `what` is what it should be."""
        for name, at, word in words:
            if word not in known:
                near = get_close_matches(word, sorted(known), n=1)
                meant = f"did you mean {near[0]} ?" if near else hint
                raise self._error(name, at, f"no such {what}: {word}", meant)

    def formats(self) -> Iterator[Word]:
        """Yield the name of the format, where one is asked for."""
        if self["format"]:
            yield "format", (), self["format"]

    def names(self) -> Iterator[Word]:
        """Yield every name of a rule or category, with the key and the place in its value."""
        for name in ("select", "ignore"):
            yield from ((name, (number,), word) for number, word in enumerate(self[name]))
        for pattern, words in self["per-file-ignores"].items():
            yield from (("per-file-ignores", (pattern, number), word) for number, word in enumerate(words))
        yield from (("severity", (rule,), rule) for rule in self["severity"])

    def _error(self, name: str, at: Place, message: str, hint: str) -> UsageError:
        if self.by_name[name].origin == "file" and self.file:
            return self.file.error(message, hint, at=(name, *at), is_key=name == "severity")
        place = self.by_name[name].name
        return UsageError(f"{place}: {message}" if place.startswith(PREFIX) else message, hint)


def effective(
    options: Mapping[str, Any],
    *,
    config: str | None = None,
    is_isolated: bool = False,
    environment: Mapping[str, str] = os.environ,
) -> Settings:
    """Put together what the command line, the environment and the config file say; the first of them wins.

    `options` are the keys set on the command line, with the words as typed. `config` names the file to read instead of
    the nearest. Raises UsageError, and ConfigError for what is wrong in a file.
    """
    if is_isolated and config:
        raise UsageError("--isolated reads no config, and --config names one", "drop one of them")
    _refuse_nowhere()
    file = None if is_isolated else _config_file(config or environment.get(_CONFIG))
    found = {key.name: Setting(key, key.default) for key in KEYS}
    found |= {name: Setting(BY_NAME[name], _from_file(name, value, file), "file") for name, value in _values(file)}
    variables = {} if is_isolated else environment
    for setting in (*_from_environment(variables, file), *_from_options(options, file)):
        found[setting.key.name] = setting
    return Settings(_with_baseline(_one_report_on_stdout(found), file), file)


def misspelt_variables(environment: Mapping[str, str] = os.environ) -> Iterator[tuple[str, str]]:
    """Yield each variable that looks like one of ours with a slip, and the one that was probably meant."""
    known = [name.removeprefix(PREFIX) for name in (_CONFIG, *(key.variable for key in KEYS if key.variable))]
    for name in sorted(environment):
        word = name.removeprefix(PREFIX)
        near = get_close_matches(word, known, n=1, cutoff=_NEAR) if name.startswith(PREFIX) else []
        if near and word not in known:
            yield name, PREFIX + near[0]


# ------------------------------------------------------------------ the three sources


def _refuse_nowhere() -> None:
    try:
        Path.cwd()
    except OSError as err:
        raise UsageError("the working directory does not exist any more", "change to another one") from err


def _config_file(named: str | None) -> ConfigFile | None:
    return read_config(named) if named else find_config(Path.cwd())


def _values(file: ConfigFile | None) -> Iterator[tuple[str, Any]]:
    if file:
        yield from file.values()


def _from_file(name: str, value: Any, file: ConfigFile | None) -> Any:
    """Turn paths relative to the config's folder into paths relative to the working directory."""
    folder = os.path.relpath(file.folder) if file else "."
    match BY_NAME[name].kind.holds:
        case "path" if name != "model" or os.sep in str(value):
            return value and _joined(folder, value)
        case "output":
            return tuple(_moved_output(output, folder) for output in value)
        case _:
            return value


def _moved_output(output: str, folder: str) -> str:
    format_, equals, path = output.partition("=")
    return output if path in ("", "-") else format_ + equals + _joined(folder, path)


def _joined(folder: str, path: str) -> str:
    return os.path.normpath(os.path.join(folder, path))  # noqa: PTH118  # pathlib has no normpath


def _from_environment(environment: Mapping[str, str], file: ConfigFile | None) -> Iterator[Setting]:
    for key in KEYS:
        text = environment.get(key.variable or "")
        if text and key.kind.parse and key.variable:
            value = _parsed(key.kind.parse, text, key.variable)
            yield Setting(key, _rebased(key, value, file), "environment", key.variable)


def _from_options(options: Mapping[str, Any], file: ConfigFile | None) -> Iterator[Setting]:
    for name, words in options.items():
        key, option = BY_NAME[name], f"--{'no-' * (words is False)}{name}"
        yield Setting(key, _rebased(key, _read_option(key, words, option), file), "option", option)


def _read_option(key: Key, words: Any, option: str) -> Any:
    """Read what the command line gave: a text, the texts of a repeated option, or what is read already."""
    parse = key.kind.parse
    if not parse or not isinstance(words, str | list):
        return words
    if isinstance(words, str):
        return _parsed(parse, words, option)
    if key.kind.is_split:
        return tuple(name for word in words for name in _parsed(parse, word, option))
    return _parsed(key.kind.read, words, option)


def _parsed(parse: Callable[[Any], Any], words: str | Sequence[str], name: str) -> Any:
    try:
        return parse(words)
    except BadValue as bad:
        typed = words if isinstance(words, str) else words[int(bad.at[0])] if bad.at else " ".join(words)
        hint = f"did you mean {bad.meant} ?" if bad.meant else None
        raise UsageError(f"{name} has to be {bad.expected}, not {typed or 'nothing'}", hint) from bad


def _rebased(key: Key, value: Any, file: ConfigFile | None) -> Any:
    """Make patterns that were typed, which mean the working directory, relative to the config's folder."""
    if key.kind.holds != "pattern" or not file:
        return value
    return tuple(_moved_pattern(pattern, file.folder, may_be_path=key.name == "focus") for pattern in value)


def _moved_pattern(pattern: str, folder: str, *, may_be_path: bool) -> str:
    """Move a pattern; what may be a path, and is there, stays that path, whatever a pattern would read into it."""
    if may_be_path and os.path.lexists(pattern):
        return os.path.abspath(pattern)  # noqa: PTH100  # Path.absolute keeps ".."
    return rebased(pattern, str(Path.cwd()), folder)


# ------------------------------------------------------------------ values that depend on others


def _one_report_on_stdout(found: dict[str, Setting]) -> dict[str, Setting]:
    """Where `format` and `output` both ask for stdout, let the one that was said nearer to the call have it."""
    format_, output = found["format"], found["output"]
    is_asked = any("=" not in word or word.endswith("=-") for word in output.value)
    if format_.value is None or not is_asked or format_.origin == output.origin:
        return found
    if _ORDER.index(format_.origin) < _ORDER.index(output.origin):
        return found | {"format": Setting(format_.key, None)}
    kept = tuple(word for word in output.value if "=" in word and not word.endswith("=-"))
    return found | {"output": replace(output, value=kept)}


def _with_baseline(found: dict[str, Setting], file: ConfigFile | None) -> dict[str, Setting]:
    """Use the baseline that lies beside the config or in the working directory, unless another is named."""
    setting = found["baseline"]
    folders = [os.path.relpath(file.folder)] if file else []
    places = [_joined(folder, DEFAULT_BASELINE) for folder in (*folders, ".")]
    there = next((place for place in places if Path(place).is_file()), None)
    return found | {"baseline": replace(setting, value=there)} if setting.value is None else found
