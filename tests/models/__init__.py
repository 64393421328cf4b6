"""Rules of propdesk.models."""
