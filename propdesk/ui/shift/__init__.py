"""The cash-desk shift: open with a float, count blind, close."""
