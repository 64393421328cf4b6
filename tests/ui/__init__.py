"""The window, driven offscreen on a real data file."""
