"""Who may sign in here, and with which roles."""
