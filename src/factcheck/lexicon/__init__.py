"""Data about words and the world, one entry a line, sorted, with its source in a comment."""
