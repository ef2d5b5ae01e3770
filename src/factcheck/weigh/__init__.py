"""Pairwise clashes to conflicts of N values, with the side that is likely right."""

from factcheck.weigh.conflicts import weigh

__all__ = ["weigh"]
