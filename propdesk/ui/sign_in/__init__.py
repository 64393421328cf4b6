"""The pages before the desk opens: sign-in and lock, first set-up, recovery key, new password."""
