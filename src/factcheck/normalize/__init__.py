"""Surface text to normal form, or None when unsure."""
