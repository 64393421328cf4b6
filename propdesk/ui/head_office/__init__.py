"""The screen of head office: meet now, what came, what waits, what a person must decide."""
