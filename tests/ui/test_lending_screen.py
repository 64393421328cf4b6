"""Things and keys through the real window: added, taken back by a scan, the board counted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import stock
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.lending.screen import LendingScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, add_units
from tests.ui.dialogs import agree, opened
from tests.ui.dumps import dump, unnamed
from tests.ui.keys import ENTER, press, type_text
from tests.ui.windows import child, rest, workbench_at
from tests.workflows.test_keys import hung
from tests.workflows.test_loans import lend


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    """A supervisor at the lobby; an umbrella is out, keys hang on the board."""
    centre.desk.execute(add_units)
    for code in ("U01", "U02"):
        centre.desk.execute(stock.add, sort="loans", code=code, name="雨伞")
    desk = centre.as_role(Role.SUPERVISOR)
    lend(desk)
    hung(desk, "101")
    hung(desk, "102")
    with speaking("zh_CN"), workbench_at(qtbot, desk, "lending") as made:
        yield made


def screen(bench: Workbench) -> LendingScreen:
    assert isinstance(bench.current, LendingScreen)
    return bench.current


def words(bench: Workbench, name: str) -> str:
    found = child(screen(bench), name)
    assert isinstance(found, QLabel)
    return found.text()


def test_a_scanned_number_takes_the_thing_back(qtbot: QtBot, bench: Workbench) -> None:
    assert words(bench, "lending-stock") == "在库1件，借出1件，遗失0件"
    assert unnamed(bench) == []
    type_text("u01")
    press(ENTER)
    rest(qtbot, bench)
    assert words(bench, "lending-stock") == "在库2件，借出0件，遗失0件"
    type_text("U01")
    press(ENTER)
    rest(qtbot, bench)
    assert "“U01”没有借出。" in dump(screen(bench))


def test_what_is_late_is_counted_and_its_loan_opened(
    qtbot: QtBot, bench: Workbench, centre: World
) -> None:
    centre.clock.advance(days=3)
    screen(bench).refresh()
    rest(qtbot, bench)
    assert words(bench, "lending-late") == "逾期1件"
    screen(bench).things.start()
    press(ENTER)
    rest(qtbot, bench)
    assert isinstance(bench.current, CasesScreen)
    rest(qtbot, bench)
    assert "U01" in dump(bench.current)


@pytest.mark.parametrize(
    ("tags", "said"), [("102, 101", "今天已清点"), ("101\n999", "清点不符，待处理")]
)
def test_the_board_is_counted(qtbot: QtBot, bench: Workbench, tags: str, said: str) -> None:
    assert words(bench, "lending-board") == "应在库钥匙2套"
    assert words(bench, "lending-counted") == "今天未清点，上次：-"
    press(Qt.Key.Key_F7)
    rest(qtbot, bench)
    dialog = opened("lending-count")
    (box,) = dialog.findChildren(QPlainTextEdit)
    box.setPlainText(tags)
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    assert said in dump(screen(bench))
