"""The audit list: who did what, on what, when, where."""
