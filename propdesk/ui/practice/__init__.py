"""Practice in a window of its own: how it is started, and how it is told from the real one."""
