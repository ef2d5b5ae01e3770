"""Entities across documents, and the sentences that tell of the same thing."""
