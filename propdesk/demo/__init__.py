"""The demonstration: an invented estate, its files, and a history through the ordinary door."""
