"""What every screen says in every language, as golden texts; and that every control has a name."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from propdesk.desk import Desk
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Permission, Role
from propdesk.i18n import LANGUAGES, use_language
from propdesk.services import drawers, printers
from propdesk.ui.kit.second_person import SecondPersonDialog
from propdesk.ui.sign_in.new_password_page import NewPasswordPage
from propdesk.ui.sign_in.recovery_page import RecoveryPage
from propdesk.ui.sign_in.set_up_page import SetUpPage
from propdesk.ui.sign_in.sign_in_page import SignInPage
from tests.builders import World
from tests.ui import estate, golden
from tests.ui.dumps import dump, unnamed
from tests.ui.keys import ENTER, press, type_text
from tests.ui.windows import rest, screen_of, workbench_at

KEY = "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567"


@pytest.fixture(params=list(LANGUAGES))
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each language in turn."""
    use_language(str(request.param))
    yield str(request.param)
    use_language("en")


@pytest.fixture
def desk(centre: World) -> Desk:
    units: dict[str, UnitId] = estate.settle(centre)
    assert units
    centre.desk.execute(printers.add, name="front", uri="tcp://127.0.0.1:9")
    return centre.as_role(Role.COLLECTOR)


def look(name: str, language: str, page: QWidget) -> None:
    """Compare what a page says, and that all of its window has names."""
    assert unnamed(page.window()) == []
    golden.check(f"{language}/{name}", dump(page))


def test_pages_before_the_desk(qtbot: QtBot, language: str) -> None:
    pages = {
        "sign-in": SignInPage(station="C001-D01"),
        "lock": SignInPage(locked_login="li", locked_name="李会计", station="C001-D01"),
        "set-up": SetUpPage(),
        "recovery": RecoveryPage(KEY),
        "new-password": NewPasswordPage("李会计"),
    }
    for name, page in pages.items():
        page.show()
        look(name, language, page)
        shiboken6.delete(page)


def test_the_counter(qtbot: QtBot, desk: Desk, language: str) -> None:
    desk.execute(drawers.open_shift, float_fen=20000)
    with workbench_at(qtbot, desk, "counter") as bench:
        look("counter-start", language, screen_of(bench))
        type_text("1")
        rest(qtbot, bench)
        look("counter-hits", language, screen_of(bench))
        type_text("-101")
        press(ENTER)
        rest(qtbot, bench)
        look("counter-account", language, screen_of(bench))
        press(Qt.Key.Key_Down)
        type_text(" ")
        press(ENTER)
        press(ENTER)
        type_text("50")
        press(Qt.Key.Key_F12)
        look("counter-too-little", language, screen_of(bench))
        type_text("2000")
        press(Qt.Key.Key_F12)
        rest(qtbot, bench)
        look("counter-result", language, screen_of(bench))
        press(ENTER)
        type_text("zzzz")
        rest(qtbot, bench)
        look("counter-nothing-found", language, screen_of(bench))
        press(Qt.Key.Key_F1)
        window = QApplication.activeWindow()
        assert window is not None
        assert unnamed(window) == []
        assert "F12" in dump(window)
        window.close()


def test_the_shift(qtbot: QtBot, desk: Desk, language: str) -> None:
    with workbench_at(qtbot, desk, "shift") as bench:
        look("shift-none", language, screen_of(bench))
        type_text("2")
        press(Qt.Key.Key_F12)
        rest(qtbot, bench)
        look("shift-open", language, screen_of(bench))
        press(Qt.Key.Key_F12)
        look("shift-counting", language, screen_of(bench))
        type_text("1")
        press(Qt.Key.Key_F12)
        rest(qtbot, bench)
        look("shift-counted", language, screen_of(bench))


def test_the_second_person(qtbot: QtBot, language: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SecondPersonDialog(parent, Permission.APPROVE_DIFFERENCE, "…")
    dialog.open()
    look("second-person", language, dialog)
    dialog.close()
