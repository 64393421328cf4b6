"""This desk's settings, its backups, the recovery key, one's own password."""
