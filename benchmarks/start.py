"""Cold start to a usable sign-in with 200,000 customers, against an empty PySide6 window."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import search
from benchmarks.measurement import Measurement
from propdesk.models.keys import FileKeyStore
from tests.builders import TEST_KEY

RUNS = 9
_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.show()
app.processEvents()
print("ready", flush=True)
"""
# The program as it is started by people; the sign-in answers as soon as its first field takes text.
_OURS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from propdesk.ui import run, program

class Told(program.Program):
    def start(self):
        super().start()
        QTimer.singleShot(0, self._look)

    def _look(self):
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) and field.isVisible():
            print("ready", flush=True)
            QTimer.singleShot(0, QApplication.instance().quit)
        else:
            QTimer.singleShot(1, self._look)

run.Program = Told
sys.exit(run.run_window(sys.argv[1]))
"""


def measure() -> list[Measurement]:
    """Return the ratio of medians, started in turns."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        search.build(data).desk.database.close()
        FileKeyStore(data).save(TEST_KEY)
        ours, empty = [], []
        for _ in range(RUNS):
            empty.append(_seconds_until_ready([sys.executable, "-c", _EMPTY]))
            ours.append(_seconds_until_ready([sys.executable, "-c", _OURS, folder]))
    ours_ms, empty_ms = statistics.median(ours) * 1e3, statistics.median(empty) * 1e3
    note = f"{ours_ms:.0f} ms against {empty_ms:.0f} ms"
    return [Measurement("cold start to sign-in / empty window", ours_ms / empty_ms, 4, note=note)]


def _seconds_until_ready(command: list[str]) -> float:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        seconds = time.perf_counter() - begun
        child.stdout.read()
    if line.strip() != b"ready":
        raise RuntimeError(json.dumps(line.decode()))
    return seconds
