"""One measured figure and the limit it is held to."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Measurement:
    """A figure, usually a ratio to a floor of the same run. `note` says what was compared."""

    name: str
    value: float
    limit: float
    unit: str = "x"
    note: str = ""

    @property
    def holds(self) -> bool:
        """Whether the figure keeps its limit."""
        return self.value <= self.limit


def percentile(values: list[float], share: float) -> float:
    """Return the value below which `share` (0..1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def memory_mb(line: str = "VmRSS") -> float:
    """Return this process's memory in MB, now or at most (VmHWM), as Linux counts it; else 0."""
    if sys.platform != "linux":
        return 0.0
    status = Path(f"/proc/{os.getpid()}/status").read_text("utf-8")
    found = next(text for text in status.splitlines() if text.startswith(line))
    return int(found.split()[1]) / 1024


Measure = Callable[[], list[Measurement]]
