"""Pairwise clashes to conflicts of N values, with the side that is likely right."""
