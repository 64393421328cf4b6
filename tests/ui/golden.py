"""Golden texts: what a screen said when somebody last looked at it and found it good."""

import os
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "golden" / "ui"


def check(name: str, text: str) -> None:
    """Compare with the golden file; PROPDESK_ACCEPT=1 takes the text as the new one."""
    file = FOLDER / f"{name}.txt"
    if os.environ.get("PROPDESK_ACCEPT") == "1":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert file.exists(), f"{file.name} is missing: look at the screen, then accept it"
    assert text == file.read_text(encoding="utf-8")
