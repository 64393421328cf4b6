"""The headless commands: the same door, without a window."""
