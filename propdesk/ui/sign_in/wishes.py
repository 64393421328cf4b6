"""What the first set-up asks, and keeping the recovery key where the person wants it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class SetUpWishes:
    """What the first set-up page asks."""

    project: str
    centre: str
    desk: str
    password: str


def keep_recovery_key(text: str, file: Path) -> None:
    """Write the recovery key to a file the person chose; OSError as the disk says."""
    file.write_text(text + "\n", encoding="utf-8")
