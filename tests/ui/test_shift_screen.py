"""Opening, counting blind and closing a shift by keys (domain.md W15)."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from propdesk.desk import Desk
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Role
from propdesk.services import drawers, parked, print_jobs, printers
from propdesk.ui.shell.workbench import Workbench
from propdesk.ui.shift.presenter import ShiftState, Stage
from propdesk.ui.shift.screen import ShiftScreen
from tests.builders import World, password_of
from tests.ui import estate
from tests.ui.dumps import dump
from tests.ui.keys import ENTER, focused, press, type_text
from tests.ui.windows import child, rest, workbench_at

SUPERVISOR = "supervisor"


@pytest.fixture
def units(centre: World) -> dict[str, UnitId]:
    return estate.settle(centre)


@pytest.fixture
def desk(centre: World, units: dict[str, UnitId]) -> Desk:
    centre.as_role(Role.SUPERVISOR)
    return centre.as_role(Role.COLLECTOR)


@pytest.fixture
def bench(qtbot: QtBot, desk: Desk) -> Iterator[Workbench]:
    with workbench_at(qtbot, desk, "shift") as opened:
        yield opened


def state_of(bench: Workbench) -> ShiftState:
    assert isinstance(bench.current, ShiftScreen)
    return bench.current.presenter.state


def count(qtbot: QtBot, bench: Workbench, *pieces: str) -> None:
    """Type pieces from the largest note down, and send."""
    for number in pieces:
        if number:
            type_text(number)
        press(ENTER)
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)


def open_with_200(qtbot: QtBot, bench: Workbench) -> None:
    count(qtbot, bench, "1", "2")


def test_a_shift_is_opened_with_its_counted_float(qtbot: QtBot, bench: Workbench) -> None:
    assert state_of(bench).stage is Stage.NONE
    open_with_200(qtbot, bench)
    shift = bench.seat.desk.query(drawers.current)
    assert shift is not None
    assert shift.float_fen == 20000
    assert state_of(bench).stage is Stage.OPEN


def test_nothing_tells_what_should_be_there_before_the_count(
    qtbot: QtBot, bench: Workbench
) -> None:
    open_with_200(qtbot, bench)
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert state_of(bench).stage is Stage.COUNTING
    assert state_of(bench).difference_fen is None
    assert "shift-expected" not in dump(bench)


def test_a_count_that_fits_closes_without_anybody_else(qtbot: QtBot, bench: Workbench) -> None:
    open_with_200(qtbot, bench)
    press(Qt.Key.Key_F12)
    count(qtbot, bench, "2")
    assert state_of(bench).difference_fen == 0
    assert focused().objectName() == "shift-close-button"
    press(ENTER)
    rest(qtbot, bench)
    assert bench.seat.desk.query(drawers.current) is None
    assert state_of(bench).closed_fen == 0


def test_a_difference_needs_a_reason_and_a_second_person(qtbot: QtBot, bench: Workbench) -> None:
    open_with_200(qtbot, bench)
    press(Qt.Key.Key_F12)
    count(qtbot, bench, "1", "1")
    assert state_of(bench).difference_fen == -5000
    assert focused().objectName() == "shift-close-reason"
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert child(bench, "shift-close-reason-fault").isVisible()
    type_text("lost")
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    dialog = QApplication.activeWindow()
    assert dialog is not None
    assert dialog.objectName() == "second-person"
    type_text(SUPERVISOR, at=child(dialog, "second-login"))
    type_text("wrong", at=child(dialog, "second-password"))
    press(ENTER, Qt.KeyboardModifier.ControlModifier, at=child(dialog, "second-password"))
    rest(qtbot, bench)
    fault = child(dialog, "second-password-fault")
    assert isinstance(fault, QLabel)
    assert fault.isVisible()
    password = child(dialog, "second-password")
    password.setProperty("text", "")
    type_text(password_of(SUPERVISOR), at=password)
    press(ENTER, Qt.KeyboardModifier.ControlModifier, at=password)
    rest(qtbot, bench)
    assert state_of(bench).closed_fen == -5000


def test_one_recount_is_left(qtbot: QtBot, bench: Workbench) -> None:
    open_with_200(qtbot, bench)
    press(Qt.Key.Key_F12)
    count(qtbot, bench, "1")
    assert child(bench, "shift-recount").isVisible()
    press(Qt.Key.Key_Space, at=child(bench, "shift-recount"))
    rest(qtbot, bench)
    count(qtbot, bench, "2")
    assert state_of(bench).difference_fen == 0
    assert not child(bench, "shift-recount").isVisible()


def test_parked_takings_are_asked_about_before_the_close(qtbot: QtBot, bench: Workbench) -> None:
    open_with_200(qtbot, bench)
    bench.seat.desk.execute(parked.park, sort="counter", title="1-101 ¥5.00", payload="{}")
    press(Qt.Key.Key_F12)
    count(qtbot, bench, "2")
    press(ENTER)
    rest(qtbot, bench)
    assert bench.seat.desk.query(drawers.current) is not None
    press(Qt.Key.Key_Space, at=child(bench, "shift-drafts-leave"))
    rest(qtbot, bench)
    assert bench.seat.desk.query(drawers.current) is None
    assert len(bench.seat.desk.query(parked.rows, sort="counter")) == 1


def test_a_clock_that_went_back_is_asked_about(
    qtbot: QtBot, centre: World, bench: Workbench
) -> None:
    centre.clock.advance(days=-3)
    open_with_200(qtbot, bench)
    assert bench.seat.desk.query(drawers.current) is None
    day = child(bench, "shift-day-day")
    day.setProperty("text", "2026-12-05")
    press(Qt.Key.Key_Space, at=child(bench, "shift-day-confirm"))
    rest(qtbot, bench)
    shift = bench.seat.desk.query(drawers.current)
    assert shift is not None
    assert shift.business_date == date(2026, 12, 5)


def test_the_report_is_printed_after_the_close_and_again_the_next_time(
    qtbot: QtBot, centre: World, bench: Workbench
) -> None:
    centre.desk.execute(printers.add, name="front", uri="tcp://127.0.0.1:9")
    assert not child(bench, "shift-report").isVisible()
    open_with_200(qtbot, bench)
    press(Qt.Key.Key_F12)
    count(qtbot, bench, "2")
    press(ENTER)
    rest(qtbot, bench)
    press(Qt.Key.Key_Space, at=child(bench, "shift-report"))
    rest(qtbot, bench)
    assert jobs(centre) == [print_jobs.DOCUMENT]
    with workbench_at(qtbot, bench.seat.desk, "shift") as later:
        press(Qt.Key.Key_F8)
        rest(qtbot, later)
        assert state_of(later).stage is Stage.NONE
    assert jobs(centre) == [print_jobs.DOCUMENT, print_jobs.DOCUMENT]


def test_a_report_without_a_printer_says_so(qtbot: QtBot, bench: Workbench) -> None:
    open_with_200(qtbot, bench)
    press(Qt.Key.Key_F8)
    rest(qtbot, bench)
    assert child(bench, "shift-banner").isVisible()


def jobs(centre: World) -> list[str]:
    return [row.sort for row in centre.desk.query(print_jobs.rows)]
