"""Random keys and input-method events on every screen: no bug, no hang, no money by accident (R41).

A failure names its seed; the same seed does the same again.
"""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission
from propdesk.models.accounts import AuditLine
from propdesk.services import drawers
from propdesk.services.work import Reading, query
from propdesk.ui.crash import CrashRoad
from propdesk.ui.shell.screens import SCREENS, load_all
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, world
from tests.soak import SOAKING
from tests.ui.charged import charged
from tests.ui.monkey import Monkey, Slow, Walk
from tests.ui.windows import workbench_at

SEEDS, EVENTS = (200, 5000) if SOAKING else (20, 1000)
REPLAYS = 2
TAKINGS = ("counter.collect",)


@query(Permission.LOOK_UP)
def takings(reading: Reading) -> int:
    """Return how often money was taken."""
    counted = select(func.count()).where(AuditLine.act.in_(TAKINGS))
    return reading.connection.scalar(counted) or 0


def walked(qtbot: QtBot, centre: World, logs: Path, seed: int) -> Walk:
    """Let a monkey work at a desk with all rights and an open shift; crash reports into `logs`."""
    estate = charged(centre)
    for month in ("2026-10", "2026-11", "2026-12"):
        estate.bill(Period.parse(month))
    desk = centre.desk
    desk.execute(drawers.open_shift, float_fen=20000)
    load_all(SCREENS)  # as the program does behind the first screen
    road = CrashRoad(logs)
    with workbench_at(qtbot, desk) as bench:
        road.open()
        try:
            monkey = Monkey(bench, seed, lambda: desk.query(takings), lambda: _rested(bench))
            walk = monkey.run(EVENTS)
        finally:
            road.close()
            _close_all()
    return walk


def _close_all() -> None:
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog):
            window.close()


def _rested(bench: Workbench) -> None:
    """Wait without pauses until nothing runs: there are thousands of these."""
    end = time.monotonic() + 20
    for _ in range(2):
        QCoreApplication.processEvents()
        while not bench.seat.tasks.is_idle and time.monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    assert bench.seat.tasks.is_idle, "the lanes do not come to rest"


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_monkey_finds_no_bug_no_hang_and_takes_no_money_unasked(
    qtbot: QtBot, template_file: Path, tmp_path: Path, seed: int
) -> None:
    walk = replayed(qtbot, template_file, tmp_path / "0", seed)
    assert not walk.unconfirmed, f"seed {seed}: money without confirmation:\n{walk.unconfirmed[0]}"
    hangs = walk.slow
    for number in range(1, REPLAYS + 1):
        if hangs:  # a real hang comes back at the same event
            again = replayed(qtbot, template_file, tmp_path / str(number), seed)
            hangs = _common(hangs, again.slow)
    reports = [file.read_text("utf-8") for file in sorted(tmp_path.glob("*/logs/crash-*"))]
    assert not reports, f"seed {seed}: {len(reports)} bugs, the first:\n{reports[0]}"
    assert not hangs, f"seed {seed}: hangs {hangs}"


def replayed(qtbot: QtBot, template_file: Path, folder: Path, seed: int) -> Walk:
    """Walk once more from the very beginning."""
    folder.mkdir()
    centre = world(template_file, folder)
    try:
        return walked(qtbot, centre, folder / "logs", seed)
    finally:
        centre.desk.database.close()


def _common(first: list[Slow], second: list[Slow]) -> list[Slow]:
    numbers = {slow.number for slow in second}
    return [slow for slow in first if slow.number in numbers]
