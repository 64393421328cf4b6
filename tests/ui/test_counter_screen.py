"""The counter by keyboard alone, through the real screen and a real data file."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Role
from propdesk.services import drawers, parked, printers
from propdesk.ui.counter.screen import CounterScreen
from propdesk.ui.counter.state import CounterState, Stage
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.ui import estate
from tests.ui.input_method import commit, compose
from tests.ui.keys import CONTROL, ENTER, ESCAPE, focused, press, type_text
from tests.ui.paper import make_uncertain
from tests.ui.windows import child, rest, workbench_at

MOST_MILLISECONDS = 50


@pytest.fixture
def units(centre: World) -> dict[str, UnitId]:
    return estate.settle(centre)


@pytest.fixture
def bench(qtbot: QtBot, centre: World, units: dict[str, UnitId]) -> Iterator[Workbench]:
    desk = centre.as_role(Role.COLLECTOR)
    desk.execute(drawers.open_shift, float_fen=20000)
    with workbench_at(qtbot, desk, "counter") as opened:
        yield opened


def state_of(bench: Workbench) -> CounterState:
    assert isinstance(bench.current, CounterScreen)
    return bench.current.presenter.state


def open_unit(qtbot: QtBot, bench: Workbench, text: str) -> None:
    type_text(text)
    press(ENTER)
    rest(qtbot, bench)


class Counted:
    """Counts the keys pressed."""

    def __init__(self) -> None:
        self.keys = 0

    def press(self, key: Qt.Key) -> None:
        self.keys += 1
        press(key)

    def type(self, text: str) -> None:
        self.keys += len(text)
        type_text(text)


def test_three_months_in_cash_take_at_most_nine_keys(qtbot: QtBot, bench: Workbench) -> None:
    type_text("1-101")
    hands = Counted()
    hands.press(ENTER)
    rest(qtbot, bench)
    hands.type("+++")
    assert state_of(bench).chosen_months == 3
    hands.press(ENTER)  # to the method: cash
    hands.press(ENTER)  # to the amount, as due
    hands.press(ENTER)  # to the button
    assert focused().objectName() == "counter-confirm"
    assert state_of(bench).stage is Stage.ACCOUNT
    hands.press(ENTER)
    rest(qtbot, bench)
    done = state_of(bench).done
    assert done is not None
    assert done.paid_fen == 65633
    assert hands.keys <= 9


def test_the_shortest_way_needs_three_keys(qtbot: QtBot, bench: Workbench) -> None:
    type_text("1-101")
    hands = Counted()
    hands.press(ENTER)
    rest(qtbot, bench)
    hands.type("3")
    hands.press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert hands.keys == 3
    assert state_of(bench).stage is Stage.DONE


def test_enter_goes_on_to_the_next_customer(qtbot: QtBot, bench: Workbench) -> None:
    open_unit(qtbot, bench, "1-102")
    press(ENTER, CONTROL)
    rest(qtbot, bench)
    assert focused().objectName() == "result-next"
    press(ENTER)
    assert focused().objectName() == "counter-search"
    open_unit(qtbot, bench, "1-101")
    assert state_of(bench).account is not None


def test_a_second_f12_does_not_hide_the_change(qtbot: QtBot, bench: Workbench) -> None:
    open_unit(qtbot, bench, "1-102")
    press(Qt.Key.Key_F12)
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    press(Qt.Key.Key_F12)
    assert state_of(bench).stage is Stage.DONE


def test_typing_replaces_the_proposed_amount(qtbot: QtBot, bench: Workbench) -> None:
    open_unit(qtbot, bench, "1-102")
    press(ENTER)
    press(ENTER)
    type_text("500")
    tendered = child(bench, "counter-tendered")
    assert isinstance(tendered, QLineEdit)
    assert tendered.text() == "500"
    assert text_of(bench, "counter-change") == "77.34"


def text_of(bench: Workbench, name: str) -> str:
    found = child(bench, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_the_number_pad_chooses(qtbot: QtBot, bench: Workbench) -> None:
    open_unit(qtbot, bench, "1-101")
    type_text("-")
    assert state_of(bench).chosen_months == 4
    type_text("12")
    assert state_of(bench).chosen_months == 5
    type_text("*")
    press(Qt.Key.Key_Down)
    type_text(" ")
    assert [line.is_chosen for line in state_of(bench).lines][:3] == [True, False, True]
    type_text(".")
    type_text("500")
    press(ENTER)
    assert state_of(bench).total_fen == 50000
    assert focused().objectName() == "counter-method"
    press(ESCAPE)
    type_text("/")
    assert focused().objectName() == "counter-search"


def test_mixed_methods_by_enter_alone(qtbot: QtBot, bench: Workbench) -> None:
    open_unit(qtbot, bench, "1-102")
    press(ENTER)
    press(ENTER)
    type_text("100")
    press(ENTER)  # 100.00 in cash is noted; the method is asked again
    assert focused().objectName() == "counter-method"
    type_text("3")
    press(ENTER)
    press(ENTER)
    press(ENTER)
    rest(qtbot, bench)
    done = state_of(bench).done
    assert done is not None
    assert (done.paid_fen, done.change_fen) == (42266, 0)


def test_searching_while_the_input_method_composes(qtbot: QtBot, bench: Workbench) -> None:
    box = child(bench, "counter-search")
    compose(box, "zlh")
    rest(qtbot, bench)
    assert [hit.unit for hit in state_of(bench).hits] == ["1-102"]
    press(Qt.Key.Key_Enter)
    rest(qtbot, bench)
    assert state_of(bench).stage is Stage.SEARCH
    commit(box, "曾丽华")
    press(ENTER)
    rest(qtbot, bench)
    assert state_of(bench).account is not None


def test_a_unit_without_debts_leads_to_the_prepayment(qtbot: QtBot, bench: Workbench) -> None:
    open_unit(qtbot, bench, "1-201")
    assert focused().objectName() == "counter-prepay"
    type_text("200")
    for _ in range(3):
        press(ENTER)
    press(ENTER)
    rest(qtbot, bench)
    done = state_of(bench).done
    assert done is not None
    assert done.kept_fen == 20000


def test_another_unit_may_be_opened_from_an_open_account(qtbot: QtBot, bench: Workbench) -> None:
    open_unit(qtbot, bench, "1-101")
    press(Qt.Key.Key_F3)
    open_unit(qtbot, bench, "1-102")
    account = state_of(bench).account
    assert account is not None
    assert account.unit == "1-102"
    assert child(bench, "counter-lines").isVisible()
    assert focused().objectName() == "counter-lines"


def test_parking_and_recalling_by_key(qtbot: QtBot, bench: Workbench) -> None:
    open_unit(qtbot, bench, "1-101")
    type_text("++")
    press(Qt.Key.Key_F6)
    rest(qtbot, bench)
    assert focused().objectName() == "counter-search"
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    rest(qtbot, bench)
    press(ENTER, at=child(bench, "parked-list"))
    rest(qtbot, bench)
    assert state_of(bench).chosen_months == 2


def test_a_taking_begun_is_saved_by_itself(qtbot: QtBot, centre: World, bench: Workbench) -> None:
    open_unit(qtbot, bench, "1-101")
    type_text("++")
    desk = bench.seat.desk
    qtbot.waitUntil(lambda: desk.query(parked.live, sort="counter") is not None)
    with workbench_at(qtbot, bench.seat.desk, "counter") as revived:
        assert state_of(revived).chosen_months == 2


def test_an_uncertain_paper_asks_with_three_buttons(
    qtbot: QtBot, centre: World, bench: Workbench
) -> None:
    centre.desk.execute(printers.add, name="front", uri="tcp://127.0.0.1:9")
    open_unit(qtbot, bench, "1-102")
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    done = state_of(bench).done
    assert done is not None
    assert done.prints.job_id is not None
    make_uncertain(centre.desk, done.prints.job_id)
    rest(qtbot, bench)
    for name in ("complete", "again", "give-up"):
        assert child(bench, f"result-paper-{name}").isVisible()
    again = child(bench, "result-paper-again")
    press(Qt.Key.Key_Space, at=again)
    rest(qtbot, bench)
    copied = state_of(bench).done
    assert copied is not None
    assert copied.prints.job_id != done.prints.job_id
    assert focused().objectName() == "result-next"


def test_a_locked_file_is_told_and_the_money_taken_on_the_second_try(
    qtbot: QtBot, centre: World, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_unit(qtbot, bench, "1-102")
    monkeypatch.setattr("propdesk.models.database.BUSY_SECONDS", 0.05)
    centre.desk.database.close()  # further connections wait no longer than that
    other = centre.desk.database.connect()
    other.execute("BEGIN IMMEDIATE")
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert state_of(bench).stage is Stage.ACCOUNT
    assert "Another program is using the data file" in text_of(bench, "counter-banner-text")
    other.rollback()
    other.close()
    press(Qt.Key.Key_Space, at=child(bench, "counter-banner-retry"))
    rest(qtbot, bench)
    assert state_of(bench).stage is Stage.DONE


def test_the_window_never_stands_still_while_money_is_taken(qtbot: QtBot, bench: Workbench) -> None:
    longest = []
    for unit in ("1-102", "1-202", "1-101"):  # the machine may stumble once, the window may not
        open_unit(qtbot, bench, unit)
        beat = Beat()
        press(Qt.Key.Key_F12)
        qtbot.waitUntil(lambda: state_of(bench).stage is Stage.DONE)
        longest.append(beat.longest())
        rest(qtbot, bench)
        press(ENTER)
    assert min(longest) < MOST_MILLISECONDS


class Beat:
    """Beats every few milliseconds on the window's thread, and remembers the longest pause."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self._longest = 0.0
        self._timer = QTimer()
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def longest(self) -> float:
        """Return the longest pause in milliseconds."""
        QCoreApplication.processEvents()
        self._timer.stop()
        return self._longest * 1000

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now
