"""Conflicts to those that still need an answer: comments, accepted ids, baseline, and the change in focus."""

from factcheck.settle.answers import Settlement, settle
from factcheck.settle.baseline import read_baseline
from factcheck.settle.fixes import propose_fixes
from factcheck.settle.touched import split_touched

__all__ = ["Settlement", "propose_fixes", "read_baseline", "settle", "split_touched"]
