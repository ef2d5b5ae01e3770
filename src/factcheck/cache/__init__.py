"""Extractions and reports kept between runs."""
