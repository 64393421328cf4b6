"""Fee items and their prices: what is charged for, how much from when, and who pays it."""
