"""The command line: parses, calls one plain function, renders, exits."""

from factcheck.cli.entry import run

__all__ = ["run"]
