"""Receipts: find one, look at its paper, print a copy, void, move, save."""
