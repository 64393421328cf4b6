"""The rule book, as tests."""
