"""Ctrl+K: find anything and do anything by a few letters."""
