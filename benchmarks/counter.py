"""Taking money at the counter: from the key to the printer's first byte, and the window's pauses.

The centre has 200,000 customers; the printer is another process that listens on a loopback port.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from benchmarks import _counter_window, search
from benchmarks._counter_window import CounterWindow
from benchmarks.measurement import Measurement, percentile
from propdesk.domain.ids import UnitId
from propdesk.domain.print_jobs import JobState
from propdesk.models.estate import Unit
from propdesk.services import printers
from propdesk.ui.counter.state import Stage
from tests import builders
from tests.builders import World

COUNT, WARM_UP = 120, 20
# Tells for every job when its first byte came, on the clock all processes share.
_PRINTER = """
import socket, time
server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1], flush=True)
while True:
    link, _ = server.accept()
    with link:
        if link.recv(1):
            print(time.perf_counter(), flush=True)
        while link.recv(65536):
            pass
"""


def measure() -> list[Measurement]:
    """Return the 95th percentile to the first byte, and the longest pause of the event loop."""
    with tempfile.TemporaryDirectory() as folder, _printer() as printer:
        world = search.build(Path(folder))
        codes = _add_charges(world)
        world.desk.execute(
            printers.add, name="front", uri=f"tcp://127.0.0.1:{_line(printer)}?confirm=none"
        )
        with _counter_window.opened(world) as window:
            pressed = list(_collections(window, codes))
            pauses = _counter_window.pauses(window.pulse, "taking")
        printed = [float(_line(printer)) for _ in codes]
    spent = _milliseconds(pressed, printed)[WARM_UP:]
    note = f"{len(spent)} takings, median {percentile(spent, 0.5):.1f} ms, most {max(spent):.1f} ms"
    return [
        Measurement(
            "take to first byte at the printer p95", percentile(spent, 0.95), 60, "ms", note
        ),
        *pauses,
    ]


@contextmanager
def _printer() -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-c", _PRINTER]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


def _line(printer: "subprocess.Popen[str]") -> str:
    assert printer.stdout is not None
    return printer.stdout.readline().strip()


def _add_charges(world: World) -> list[str]:
    """Let households owe two months; return what they are searched by."""
    with world.desk.database.read() as connection:
        units = connection.execute(select(Unit.id, Unit.code).limit(COUNT)).all()
    item = world.desk.execute(builders.add_item)
    for unit_id, _ in units:
        world.desk.execute(builders.charge, unit_id=UnitId(unit_id), item_id=item)
    return [code for _, code in units]


def _collections(window: CounterWindow, codes: list[str]) -> Iterator[float]:
    """Yield when the money was taken: by key and by mouse in turns."""
    for number, code in enumerate(codes):
        if number == WARM_UP:
            window.pulse.forget()
        QTest.keyClicks(window.screen.search, code)
        QTest.keyClick(window.screen.search, Qt.Key.Key_Return)
        window.pulse.run_until(lambda: window.state.stage is Stage.ACCOUNT)
        window.rest()
        yield time.perf_counter()
        if number % 2:
            QTest.mouseClick(window.child("counter-confirm"), Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(window.screen.lines, Qt.Key.Key_F12)
        window.pulse.run_until(lambda: _is_printed(window))
        window.rest()
        QTest.keyClick(window.child("result-next"), Qt.Key.Key_Return)


def _is_printed(window: CounterWindow) -> bool:
    done = window.state.done
    return done is not None and done.prints.state is JobState.SENT


def _milliseconds(pressed: list[float], printed: list[float]) -> list[float]:
    """Return how long each taking took; every paper must belong to its own."""
    order = [moment for pair in zip(pressed, printed, strict=True) for moment in pair]
    if any(later <= earlier for earlier, later in pairwise(order)):
        raise ValueError("a paper came out of turn")
    return [(at - begun) * 1e3 for begun, at in zip(pressed, printed, strict=True)]
