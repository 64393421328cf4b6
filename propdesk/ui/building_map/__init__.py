"""The colour map: who owes, who has paid, what stands empty, where works go on."""
