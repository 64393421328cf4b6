"""The move-in wizard: one handover from its invitation to its end, step by step, over days."""
