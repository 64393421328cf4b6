"""From other people's files to rows, read in a process of its own."""
