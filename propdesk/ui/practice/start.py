"""Start the practice window: another process on the practice folder, so that nothing is shared."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QProcess

from propdesk.i18n import current_language
from propdesk.paths import DataFolder


def command(folder: DataFolder) -> tuple[str, Sequence[str]]:
    """Return the program and its words that open the practice window of a data folder."""
    own = [] if getattr(sys, "frozen", False) else ["-m", "propdesk"]
    words = ["--data-dir", str(folder.root), "--lang", current_language(), "practice"]
    return sys.executable, [*own, *words]


def start(folder: DataFolder) -> bool:
    """Start the practice window, in the language of this one; False if it cannot be started."""
    program, words = command(folder)
    process = QProcess()
    process.setProgram(program)
    process.setArguments(words)
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    started = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)
