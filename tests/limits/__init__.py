"""Inputs without measure, texts of all scripts, and money at its edges (faults R27, R28, R30)."""
