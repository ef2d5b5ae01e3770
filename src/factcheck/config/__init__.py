"""What a run was asked to do: the Config itself, and where its values come from."""

from factcheck.config.values import (
    DEFAULT_BASELINE,
    DEFAULT_MIN_CONFIDENCE,
    Accept,
    Config,
    FailOn,
    Severity,
)

__all__ = ["DEFAULT_BASELINE", "DEFAULT_MIN_CONFIDENCE", "Accept", "Config", "FailOn", "Severity"]
