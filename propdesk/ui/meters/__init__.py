"""Meters of a unit: their readings, a new reading, a change of meter."""
