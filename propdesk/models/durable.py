"""Files that must outlive a power cut: force a file or a renaming to the disk."""

import os
from pathlib import Path


def flush_file(path: Path) -> None:
    """Force a file's contents to the disk."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(folder: Path) -> None:
    """Force what was made, renamed or removed in a folder to the disk, where systems need it."""
    if os.name == "nt":  # NTFS keeps a journal of names, and folders cannot be opened
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
