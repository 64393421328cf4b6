"""Three hundred kinds of import files and what must come of each (faults.md R23).

One module for each place where a file goes wrong: its cells, its layout, the parts of its archive,
the bytes of a text, or that it is no table at all. Built here, never downloaded.
"""
