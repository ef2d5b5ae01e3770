"""The errors that factcheck raises on purpose.

FactcheckError          could not check: exit 2, one line and a hint, never a trace
├── UsageError          the call is wrong (a path, an option, a rule's name)
│   └── ConfigError     a config file is wrong, at a place that is shown
├── NothingToCompare    the call is right and there is nothing to do
├── ModelError          the language model is missing or of another version
└── WorkerError         a process that reads documents was lost
"""


class FactcheckError(Exception):
    """What went wrong, where, and what to try.

    `hint` is printed on a line of its own after "help:".
    """

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(FactcheckError):
    """The call is wrong: a missing path, an unknown rule, an option that cannot be read."""


class ConfigError(UsageError):
    """A config file is wrong; `mark` is the range of characters of its `text` where it is."""

    def __init__(self, message: str, hint: str | None = None, *, path: str, text: str, mark: tuple[int, int]) -> None:
        super().__init__(message, hint)
        self.path = path
        self.text = text
        self.mark = mark


class NothingToCompare(FactcheckError):  # noqa: N818  # it reads as a sentence where it is raised
    """No readable document was found."""


class ModelError(FactcheckError):
    """The language model cannot be loaded."""


class WorkerError(FactcheckError):
    """A process that reads documents for this run ended before its work was done."""
