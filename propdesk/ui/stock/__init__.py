"""Things the desk lends."""
