"""Typing with and without an input method (desk-habits P1, U6)."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodQueryEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from propdesk.ui.kit.controls import (
    CodeControl,
    DateControl,
    MoneyControl,
    PhoneControl,
    SecretControl,
    TextControl,
    WholeControl,
)
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.search_box import SearchBox
from tests.ui.input_method import commit, compose
from tests.ui.keys import press, type_text


class Chain(QWidget):
    """Two fields and a button, led by Enter."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = TextControl(), TextControl()
        self.button = QPushButton("save")
        layout = QVBoxLayout(self)
        for part in (self.first, self.second, self.button):
            layout.addWidget(part)
        self.pressed = 0
        self.left = 0
        self.button.clicked.connect(self._on_pressed)
        self.chain = EnterChain(self, [self.first, self.second], self.button, back=self._on_left)

    def _on_pressed(self) -> None:
        self.pressed += 1

    def _on_left(self) -> None:
        self.left += 1


@pytest.fixture
def chain(qtbot: QtBot) -> Chain:
    made = Chain()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.first.setFocus()
    return made


def test_the_search_box_tells_what_is_still_being_composed(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    told: list[str] = []
    box.typed.connect(told.append)
    box.setText("1")
    compose(box, "zs")
    compose(box, "zsan")
    commit(box, "张三")
    assert told == ["1", "1zs", "1zsan", "1张三"]


def test_enter_while_composing_chooses_no_hit(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    chosen: list[bool] = []
    box.chosen.connect(lambda: chosen.append(True))
    compose(box, "zs")
    press(Qt.Key.Key_Enter, at=box)
    assert chosen == []
    commit(box, "张三")
    press(Qt.Key.Key_Enter, at=box)
    assert chosen == [True]


@pytest.mark.parametrize("control", [CodeControl, SecretControl, MoneyControl, WholeControl])
def test_latin_fields_switch_the_input_method_off(qtbot: QtBot, control: type[QWidget]) -> None:
    field = control()
    qtbot.addWidget(field)
    assert _input_method_enabled(field) is False


def test_text_fields_and_dates_let_the_input_method_in(qtbot: QtBot) -> None:
    for field in (TextControl(), DateControl(lambda: date(2026, 12, 5))):
        qtbot.addWidget(field)
        assert _input_method_enabled(field) is True


def _input_method_enabled(field: QWidget) -> object:
    field.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    event = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QApplication.sendEvent(field, event)
    return event.value(Qt.InputMethodQuery.ImEnabled)


def test_enter_leads_on_and_stops_on_the_button(qtbot: QtBot, chain: Chain) -> None:
    press(Qt.Key.Key_Return, at=chain.first)
    assert chain.second.hasFocus()
    press(Qt.Key.Key_Enter, at=chain.second)
    assert chain.button.hasFocus()
    assert chain.pressed == 0
    press(Qt.Key.Key_Return, at=chain.button)
    assert chain.pressed == 1


def test_shift_enter_leads_back_and_escape_steps_out(qtbot: QtBot, chain: Chain) -> None:
    chain.second.setFocus()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, at=chain.second)
    assert chain.first.hasFocus()
    press(Qt.Key.Key_Escape, at=chain.first)
    assert chain.left == 1


def test_control_enter_does_it_from_any_field(qtbot: QtBot, chain: Chain) -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, at=chain.first)
    assert chain.pressed == 1


def test_enter_belongs_to_the_input_method_while_it_composes(qtbot: QtBot, chain: Chain) -> None:
    compose(chain.first, "wang")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        press(key, at=chain.first)
        press(key, Qt.KeyboardModifier.ControlModifier, at=chain.first)
    assert chain.first.hasFocus()
    assert chain.pressed == 0
    commit(chain.first, "王")
    press(Qt.Key.Key_Return, at=chain.first)
    assert chain.second.hasFocus()


def test_a_field_reached_by_enter_is_chosen_whole(qtbot: QtBot, chain: Chain) -> None:
    chain.second.setText("old")
    press(Qt.Key.Key_Return, at=chain.first)
    type_text("new", at=chain.second)
    assert chain.second.text() == "new"


def test_controls_understand_what_clerks_type(qtbot: QtBot) -> None:
    money, phone, day, whole = (
        MoneyControl(),
        PhoneControl(),
        DateControl(lambda: date(2026, 12, 5)),
        WholeControl(),
    )
    for field in (money, phone, day, whole):
        qtbot.addWidget(field)
    money.setText("１２。５")
    phone.setText("+86 138-1234-5678")
    day.setText("月底")
    whole.setText("12")
    assert money.value() == 1250
    assert phone.value() == "13812345678"
    assert day.value() == date(2026, 12, 31)
    assert whole.value() == 12
