"""Commands for those who build PropDesk; none of them ships."""
