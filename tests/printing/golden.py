"""Golden files: what a paper looked like when a person last looked at it.

PROPDESK_ACCEPT=1 writes the present state instead of comparing; look at the difference then.
"""

import os
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "golden" / "printing"


def assert_golden(name: str, content: bytes) -> None:
    """Compare `content` with the golden file of that name."""
    file = FOLDER / name
    if os.environ.get("PROPDESK_ACCEPT") == "1":
        FOLDER.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    assert file.exists(), f"no golden file {name}; accept it with PROPDESK_ACCEPT=1"
    assert content == file.read_bytes(), f"{name} differs from what was accepted"
