"""Paths, standard input and formats to documents, text untouched."""
