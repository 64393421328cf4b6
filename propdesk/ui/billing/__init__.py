"""Bill an item for a month: look at it, draft it, have another person publish it."""
