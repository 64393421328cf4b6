"""Use cases that write and queries that read; every one goes through the door (`desk.py`)."""
