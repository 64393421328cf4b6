"""The hub: one protocol, two stores, one door to the network."""
