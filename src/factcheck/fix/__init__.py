"""Suggested edits to changed files and diffs."""

from factcheck.fix.diff import unified_diff
from factcheck.fix.edits import Collision, Replacement, apply, plan_edits

__all__ = ["Collision", "Replacement", "apply", "plan_edits", "unified_diff"]
