"""Suggested edits to changed files and diffs."""
