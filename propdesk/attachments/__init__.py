"""Attached files: sealed, named by their content, written before the fact that names them."""
