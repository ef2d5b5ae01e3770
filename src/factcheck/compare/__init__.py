"""How two values of one kind relate."""
