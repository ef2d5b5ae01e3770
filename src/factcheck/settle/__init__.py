"""Conflicts to those that still need an answer: comments, accepted ids, baseline, and the change in focus."""
