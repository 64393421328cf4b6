"""PropDesk: an offline-first desk for property-management service centres."""

__version__ = "0.2.0"
