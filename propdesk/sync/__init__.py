"""The change log, and later the meeting of desks over it."""
