"""The gate: goods passes scanned, counted, released or sent back."""
