"""A call noted in one line, from anywhere by Ctrl+M."""
