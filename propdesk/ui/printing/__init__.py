"""Printing: what waits, what failed, what a person must look at; and the printers themselves."""
