"""The cases: every workflow's list, form and page, made of its declaration."""
