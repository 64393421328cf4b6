"""Measure speed and memory against the floor measured in the same run (`make bench`)."""
