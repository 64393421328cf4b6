"""Use cases and queries, through the door."""
