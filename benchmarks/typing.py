"""Typing in the counter's search box over 200,000 customers: from the key to the painted list."""

import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest

from benchmarks import _counter_window, search
from benchmarks._counter_window import CounterWindow
from benchmarks.measurement import Measurement, percentile
from propdesk.ui.counter.hits_table import HitsTable
from tests.ui.input_method import commit

QUESTIONS, WARM_UP = 300, 50


def measure() -> list[Measurement]:
    """Return the 99th percentile of all keys that find somebody, and of their processor time,
    which a busy machine does not stretch."""
    with (
        tempfile.TemporaryDirectory() as folder,
        _counter_window.opened(search.build(Path(folder))) as window,
    ):
        spent = list(_typed(window))[WARM_UP:]
        pauses = _counter_window.pauses(window.pulse, "typing")
    found = [key for key in spent if key is not None]
    wall, busy = [wall for wall, _ in found], [busy for _, busy in found]
    note = (
        f"{len(found)} keys, {len(spent) - len(found)} more found nobody, "
        f"median {percentile(wall, 0.5):.1f} ms, most {max(wall):.1f} ms"
    )
    return [
        Measurement("keystroke to painted list p99", percentile(wall, 0.99), 33, "ms", note),
        Measurement("keystroke, processor time, p99", percentile(busy, 0.99), 33, "ms"),
        *pauses,
    ]


class _Painting(QObject):
    """Sees the hits being painted, and tells when that is over."""

    def __init__(self, window: CounterWindow) -> None:
        super().__init__()
        self.over_at = self.busy = 0.0
        self._window, self._text = window, ""
        table = window.child("counter-hits")
        if not isinstance(table, HitsTable):
            raise TypeError(table)
        table.viewport().installEventFilter(self)

    @property
    def is_over(self) -> bool:
        """Whether the list is on the screen, or there is none to be painted."""
        return bool(self.over_at) or (self._is_answered() and not self._window.state.hits)

    def look_out(self, text: str) -> None:
        """Look out for the hits of a text."""
        self.over_at, self._text = 0.0, text

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that what was asked for is being painted."""
        if event.type() == QEvent.Type.Paint and self._is_answered() and self._window.state.hits:
            QTimer.singleShot(0, self._on_painted)  # comes after the last stroke of this round
        return False

    def _is_answered(self) -> bool:
        state = self._window.state
        return state.has_searched and state.sought == self._text

    def _on_painted(self) -> None:
        if not self.over_at:
            self.over_at, self.busy = time.perf_counter(), time.process_time()


def _typed(window: CounterWindow) -> Iterator[tuple[float, float] | None]:
    """Yield wall and processor milliseconds of every key, None where nobody was found."""
    painting = _Painting(window)
    texts = list(search.keystrokes(random.Random(7), QUESTIONS))
    window.pulse.forget()
    for text in texts:
        if len(text) == 1:
            window.screen.search.clear()
        window.rest()
        yield _milliseconds(window, painting, text)


def _milliseconds(
    window: CounterWindow, painting: _Painting, text: str
) -> tuple[float, float] | None:
    """Add the last sign of a text: a key, or what an input method gives."""
    painting.look_out(text)
    begun, busy = time.perf_counter(), time.process_time()
    if text[-1].isascii():
        QTest.keyClicks(window.screen.search, text[-1])
    else:
        commit(window.screen.search, text[-1])
    window.pulse.run_until(lambda: painting.is_over)
    if not painting.over_at:
        return None
    return (painting.over_at - begun) * 1e3, (painting.busy - busy) * 1e3
