"""Ledgers and lists: asked, shown with totals, exported."""
