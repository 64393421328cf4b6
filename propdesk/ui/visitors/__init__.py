"""The lobby's screen: visitors signed in and out, who is inside."""
