"""The counter: take money by keyboard alone."""
