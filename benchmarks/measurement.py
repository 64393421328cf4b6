"""One measured figure and the limit it is held to."""

from collections.abc import Callable
from dataclasses import dataclass


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


Measure = Callable[[], list[Measurement]]
