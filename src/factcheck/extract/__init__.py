"""A document to its mentions, quotes and claims."""
