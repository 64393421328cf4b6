"""The window around the screens: navigation, keys, status, lock."""
