"""Faults at system calls, by strace: which calls an act makes, and one of them struck."""

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

from propdesk.paths import DataFolder
from tests.faults.launcher import Fate, Launcher

WRITES = ("pwrite64", "write", "fdatasync", "fsync", "rename", "unlink", "ftruncate")
STORAGE = ("pread64", "pwrite64", "fdatasync", "fsync", "rename", "unlink", "ftruncate")
_CALL = re.compile(r"^\d+ +(\w+)\(([^)]*)")


def why_not() -> str:
    """Return why system calls cannot be struck here, "" if they can."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "strace may not trace here"


class Tracer:
    """Launches victims under strace."""

    def __init__(self, launcher: Launcher, folder: Path) -> None:
        self._launcher = launcher
        self._trace = folder / "trace"

    def calls(self, act: str, folder: DataFolder, names: tuple[str, ...]) -> Counter[str]:
        """Return how often an act makes each of the named calls."""
        self._launch(act, folder, names, [])
        found = (_CALL.match(line) for line in self._trace.read_text("utf-8").splitlines())
        return Counter(match[1] for match in found if match)

    def struck(self, act: str, folder: DataFolder, name: str, fault: str) -> Fate:
        """Let an act suffer a fault, such as "signal=KILL:when=3", at a call."""
        return self._launch(act, folder, (name,), ["-e", f"inject={name}:{fault}"])

    def _launch(
        self, act: str, folder: DataFolder, names: tuple[str, ...], more: list[str]
    ) -> Fate:
        options = ["-e", "trace=" + ",".join(names), *more]
        return self._launcher.launch(act, folder, strace=options, trace=str(self._trace))


def spread(calls: Counter[str], most: int) -> list[tuple[str, int]]:
    """Return (call, n-th time) points: all, or some `most` spread evenly over every kind."""
    points = [(name, number) for name in calls for number in range(1, calls[name] + 1)]
    if len(points) <= most:
        return points
    step = len(points) / most
    chosen = {points[int(index * step)] for index in range(most)}
    chosen.update((name, calls[name]) for name in calls)
    return sorted(chosen)
