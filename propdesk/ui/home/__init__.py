"""The home screen: what is due, where things stand, one key to each job."""
