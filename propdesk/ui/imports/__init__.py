"""Files taken over: looked at first, imported whole, taken back whole."""
