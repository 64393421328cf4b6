"""A desk's meeting with the others: use cases over `propdesk.sync`, through the one door."""
