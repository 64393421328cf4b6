"""Proofs that no fault of the machine loses, doubles or invents money."""
