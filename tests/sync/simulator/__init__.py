"""A deterministic world of desks and a hub over the shipped code: one seed, one story."""
