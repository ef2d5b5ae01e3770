"""Pairwise clashes to conflicts of N values, with the side that is likely right."""

from factcheck.weigh.conflicts import in_order, weigh

__all__ = ["in_order", "weigh"]
