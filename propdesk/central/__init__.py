"""What head office does with the desks' own code: copies of centres, snapshots, figures, rules."""
