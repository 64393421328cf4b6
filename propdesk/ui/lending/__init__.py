"""Things lent and the board of keys: what is here, out, overdue; taken back by a scan, counted."""
