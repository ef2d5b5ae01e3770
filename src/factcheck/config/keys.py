"""The table of keys: each is a key of the config file, and most are an option and an environment variable too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from factcheck.config.kinds import (
    COUNT,
    ENGINE,
    FLAG,
    FORMS_BY_VALUE,
    NAMES,
    NAMES_BY_PATTERN,
    OUTPUTS,
    PATH,
    PATH_OR_FALSE,
    PATTERNS,
    TEXT,
    TEXTS,
    Kind,
    choice,
    choice_by_name,
    entries,
    number,
)
from factcheck.config.values import DEFAULT_MIN_CONFIDENCE, Accept

PREFIX: Final = "FACTCHECK_"
REPORTING: Final = "What is reported"
READING: Final = "What is read"
CHANGE: Final = "What is new"
FIXING: Final = "Fixes"
SHOWING: Final = "How it is shown"
RUNNING: Final = "How it runs"
FILE_ONLY: Final = ""
"""The group of the keys that have no option, because their values are tables, or paths take their place."""


@dataclass(frozen=True, slots=True)
class Key:
    """One setting of a run.

    `name` is the key in a file; the option is --NAME and the variable FACTCHECK_NAME. `metavar` is how the help calls
    the value, `short` an option of one letter. `off` is what --no-NAME does, where that is the one worth a line of
    the help. `example` is a value for a first config, where there is no default. `is_counted` says that the option
    is repeated and not followed by a value.
    """

    name: str
    kind: Kind
    default: Any
    help: str
    group: str
    metavar: str | None = None
    short: str | None = None
    off: str = ""
    example: Any = None
    is_counted: bool = False

    @property
    def field(self) -> str:
        """Give the name in Python."""
        return self.name.replace("-", "_")

    @property
    def variable(self) -> str | None:
        """Give the environment variable; None where a variable could not hold the value."""
        return PREFIX + self.field.upper() if self.kind.parse else None

    @property
    def is_flag(self) -> bool:
        """Say whether it is on or off."""
        return self.kind is FLAG

    @property
    def has_option(self) -> bool:
        """Say whether the command line has it."""
        return self.group != FILE_ONLY


_WHEN: Final = choice("auto", "always", "never")
_SEVERITIES: Final = ("error", "warning", "info")

KEYS: Final = (
    Key("select", NAMES, (), "Only these rules or categories; commas or repeated.", REPORTING, "RULE"),
    Key("ignore", NAMES, (), "Not these rules or categories.", REPORTING, "RULE"),
    Key(
        "min-confidence",
        number(0, 1),
        DEFAULT_MIN_CONFIDENCE,
        "Count less certain conflicts, but do not show them.",
        REPORTING,
        "0..1",
    ),
    Key(
        "fail-on",
        choice(*_SEVERITIES, "never"),
        "warning",
        "What makes the exit code 1: error, warning, info or never.",
        REPORTING,
        "LEVEL",
    ),
    Key("exit-zero", FLAG, False, "Short for --fail-on never.", REPORTING),
    Key(
        "within",
        FLAG,
        True,
        "Compare a document with itself too.",
        REPORTING,
        off="Do not compare a document with itself.",
    ),
    Key("allow-empty", FLAG, False, "Finding nothing to compare is no error.", REPORTING),
    Key("severity", choice_by_name(*_SEVERITIES), {}, "Give rules another severity.", FILE_ONLY),
    Key("per-file-ignores", NAMES_BY_PATTERN, {}, "Not these rules in files that fit a pattern.", FILE_ONLY),
    Key("trust", PATTERNS, (), "Files that weigh as the right side.", FILE_ONLY),
    Key("canonical", FORMS_BY_VALUE, {}, "Right forms, each with the forms that --fix replaces.", FILE_ONLY),
    Key("equivalent", entries("values", (), TEXTS), (), "Values that never conflict with each other.", FILE_ONLY),
    Key("accept", entries("id", ("reason",), TEXT, Accept), (), "Conflicts that are known and stay.", FILE_ONLY),
    Key("include", PATTERNS, (), "What is read where no path is given.", FILE_ONLY),
    Key("exclude", PATTERNS, (), "Leave these files or folders out; repeatable.", READING, "PATTERN"),
    Key("force-exclude", FLAG, False, "Leave them out even when they are named as paths.", READING),
    Key(
        "gitignore",
        FLAG,
        True,
        "Leave out what .gitignore, .ignore and .factcheckignore name.",
        READING,
        off="Read what .gitignore, .ignore and .factcheckignore name.",
    ),
    Key("hidden", FLAG, False, "Read files and folders whose names begin with a dot.", READING),
    Key(
        "group-by",
        choice("folder"),
        None,
        "folder: compare documents of the same folder only.",
        READING,
        "UNIT",
        example="folder",
    ),
    Key("each", FLAG, False, "Compare with each other only documents of one path given.", READING),
    Key("changed", FLAG, False, "Report only what touches lines changed since the last commit.", CHANGE),
    Key(
        "since",
        TEXT,
        None,
        "Report only what touches lines changed since a git revision.",
        CHANGE,
        "REF",
        example="main",
    ),
    Key("focus", PATTERNS, (), "Report only what touches these files; repeatable.", CHANGE, "PATH"),
    Key(
        "baseline",
        PATH_OR_FALSE,
        None,
        "Do not count the conflicts that this file lists.",
        CHANGE,
        "PATH",
        example="factcheck-baseline.json",
    ),
    Key("fix", FLAG, False, "Write the right value into the documents, where you pinned it.", FIXING),
    Key("diff", FLAG, False, "Show what --fix would write, and write nothing.", FIXING),
    Key("unsafe-fixes", FLAG, False, "Fix also what is only likely to be right.", FIXING),
    Key("format", TEXT, None, "How the report is written.", SHOWING, "FORMAT", example="full"),
    Key(
        "output",
        OUTPUTS,
        (),
        "Write this format too, to a file; repeatable.",
        SHOWING,
        "FORMAT[=PATH]",
        short="-o",
    ),
    Key("show", COUNT, None, "Show at most N conflicts on the screen.", SHOWING, "N", example=20),
    Key(
        "sort",
        choice("severity", "path", "confidence"),
        None,
        "Order: severity, path or confidence.",
        SHOWING,
        "BY",
        example="severity",
    ),
    Key("statistics", FLAG, False, "Count the conflicts of each rule.", SHOWING),
    Key("quiet", COUNT, 0, "Only the conflicts; -qq: only the summary.", SHOWING, short="-q", is_counted=True),
    Key("verbose", COUNT, 0, "Show also what was set aside, and why.", SHOWING, short="-v", is_counted=True),
    Key("color", _WHEN, "auto", "Use colours: auto, always or never.", SHOWING, "WHEN"),
    Key("progress", _WHEN, "auto", "Show progress: auto, always or never.", SHOWING, "WHEN"),
    Key("model", PATH, None, "Name or folder of another spaCy model.", RUNNING, "NAME", example="en_core_web_sm"),
    Key("jobs", COUNT, 1, "Processes that read documents; 0 is one a processor.", RUNNING, "N"),
    Key("engine", ENGINE, "local", "Who reads: local, dask or dask=tcp://HOST:PORT.", RUNNING, "ENGINE"),
    Key(
        "cache",
        FLAG,
        True,
        "Keep between runs what was read out of documents.",
        RUNNING,
        off="Keep nothing between runs.",
    ),
    Key("cache-dir", PATH, None, "Where that is kept.", RUNNING, "FOLDER", example=".factcheck-cache"),
    Key("watch", FLAG, False, "Check again whenever a document or the config changes.", RUNNING),
)
"""In the order of the help."""

BY_NAME: Final = {key.name: key for key in KEYS}
