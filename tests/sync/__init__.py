"""Rules of propdesk.sync."""
