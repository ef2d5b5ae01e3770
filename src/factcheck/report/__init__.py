"""One renderer per format; each returns text."""
