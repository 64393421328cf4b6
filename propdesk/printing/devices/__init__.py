"""Ways to reach a printer; the only folder that may know one operating system."""
