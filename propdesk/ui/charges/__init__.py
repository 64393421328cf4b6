"""A unit's charges: how each was reckoned, what became of it; adjust, void, charge a use."""
