"""Tables and the one database file that holds them."""
