"""Time rules and figures of the project."""
