"""Head office's server: keeps every centre's stream, and hands it to the desks."""
