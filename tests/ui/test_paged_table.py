"""Tables of any length come by pages."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.i18n import Message
from propdesk.ui.kit.paged_model import PAGE, Ask, Column, Page, PagedModel
from propdesk.ui.kit.table import Table
from tests.ui.keys import press

TOTAL = 1_000_000
COLUMNS = (
    Column[int]("number", Message("kit", "Number"), str, align_right=True, sort="number"),
    Column[int]("square", Message("kit", "Square"), lambda row: str(row * row)),
)


class Source:
    """Answers page queries at once, and remembers them."""

    def __init__(self, total: int = TOTAL) -> None:
        self.total = total
        self.asked: list[Ask] = []

    def fetch(self, ask: Ask, arrived: Callable[[Page[Any]], None]) -> None:
        self.asked.append(ask)
        rows = range(ask.offset, min(ask.offset + ask.limit, self.total))
        arrived(Page(rows, self.total, "sum"))


@pytest.fixture
def source() -> Source:
    return Source()


def text(model: PagedModel[int], row: int) -> object:
    return model.data(model.index(row, 0), Qt.ItemDataRole.DisplayRole)


def test_only_what_is_looked_at_is_fetched(qtbot: QtBot, source: Source) -> None:
    model = PagedModel(COLUMNS, source.fetch)
    model.show_ask(Ask(text="x"))
    assert model.rowCount() == TOTAL
    assert text(model, 0) == "0"
    assert text(model, 500_000) == "…"
    assert text(model, 500_000) == "500000"
    assert [ask.offset for ask in source.asked] == [0, 500_000 // PAGE * PAGE]
    assert all(ask.text == "x" for ask in source.asked)


def test_pages_of_an_earlier_ask_are_dropped(qtbot: QtBot) -> None:
    waiting: list[Callable[[Page[Any]], None]] = []
    model = PagedModel(COLUMNS, lambda _ask, arrived: waiting.append(arrived))
    model.show_ask(Ask(text="old"))
    model.show_ask(Ask(text="new"))
    waiting[0](Page([1], 1))
    assert model.rowCount() == 0
    waiting[1](Page([7], 1))
    assert text(model, 0) == "7"


def test_a_million_rows_are_not_selected_at_once(qtbot: QtBot, source: Source) -> None:
    model = PagedModel(COLUMNS, source.fetch)
    table = Table()
    qtbot.addWidget(table)
    table.setModel(model)
    model.show_ask(Ask())
    table.show()
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, at=table)
    table.selectAll()
    assert len(table.selectionModel().selectedRows()) <= 1


def test_enter_opens_the_row(qtbot: QtBot) -> None:
    model = PagedModel(COLUMNS, Source(3).fetch)
    table = Table()
    qtbot.addWidget(table)
    table.setModel(model)
    model.show_ask(Ask())
    table.selectRow(1)
    with qtbot.waitSignal(table.opened) as opened:
        press(Qt.Key.Key_Return, at=table)
    assert opened.args == [1]
