"""The store of attached files."""
