"""What register, imports, reports, users, settings and the audit list say in every language."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from propdesk.desk import Desk
from propdesk.domain.estate import OccupancyState
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Role
from propdesk.i18n import LANGUAGES, use_language
from propdesk.services import occupancy, people, vehicles
from propdesk.services.people import CustomerDraft, RoleDraft
from propdesk.ui.imports.screen import ImportsScreen
from propdesk.ui.registry.screen import RegistryScreen
from propdesk.ui.reports.screen import ReportsScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.ui import estate, golden
from tests.ui.dialogs import opened
from tests.ui.dumps import dump, unnamed
from tests.ui.keys import CONTROL, press
from tests.ui.windows import child, rest, screen_of, workbench_at

FILE = "房号,姓名,电话\n1-101,张三,13800138000\n9-999,李四,1380013\n"


@pytest.fixture(params=list(LANGUAGES))
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each language in turn."""
    use_language(str(request.param))
    yield str(request.param)
    use_language("en")


@pytest.fixture
def desk(centre: World) -> Desk:
    """An administrator at an estate with a furnished 1-101."""
    unit = estate.settle(centre)["101"]
    first = date(2026, 3, 1)
    centre.desk.execute(
        occupancy.change, unit_id=unit, state=OccupancyState.OWNER_OCCUPIED, first=first
    )
    centre.desk.execute(vehicles.add, unit_id=unit, plate="粤B12345")
    centre.desk.execute(
        people.register,
        draft=CustomerDraft("李雷", phone="13711112222", id_number="11010519491231002X"),
        role=RoleDraft(unit, TenureRole.MEMBER, first),
    )
    return centre.as_role(Role.ADMIN, login="李主管")


def look(name: str, language: str, page: QWidget, hidden: str = "") -> None:
    """Compare what a page says, and that all of its window has names."""
    assert unnamed(page.window()) == []
    text = dump(page)
    golden.check(f"{language}/{name}", text.replace(hidden, "…") if hidden else text)


def look_at_dialog(name: str, language: str, dialog: QDialog) -> None:
    """Compare what a dialog says and close it; a random first password stays out."""
    password = dialog.findChild(QLineEdit, f"{dialog.objectName()}-form-password")
    look(name, language, dialog, password.text() if isinstance(password, QLineEdit) else "")
    dialog.reject()


def back(bench: Workbench) -> None:
    """Do what a window manager does when a dialog has gone."""
    QCoreApplication.processEvents()
    bench.activateWindow()
    QCoreApplication.processEvents()
    screen_of(bench).start()


def test_the_register(qtbot: QtBot, desk: Desk, language: str) -> None:
    with workbench_at(qtbot, desk, "registry") as bench:
        page = screen_of(bench)
        assert isinstance(page, RegistryScreen)
        look("registry", language, page)
        for key, modifiers, name in (
            (Qt.Key.Key_N, CONTROL, "unit"),
            (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier, "person"),
            (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, "reveal"),
            (Qt.Key.Key_E, CONTROL, "end-role"),
            (Qt.Key.Key_U, CONTROL, "occupancy"),
            (Qt.Key.Key_D, CONTROL, "decorating"),
            (Qt.Key.Key_J, CONTROL, "history"),
            (Qt.Key.Key_B, CONTROL, "vehicle"),
            (Qt.Key.Key_R, CONTROL, "building"),
            (Qt.Key.Key_Delete, CONTROL, "end-unit"),
        ):
            press(key, modifiers)
            rest(qtbot, bench)
            look_at_dialog(f"registry-{name}", language, opened(name))
            back(bench)
        page.search.setText("nobody")
        qtbot.waitUntil(lambda: page.model.ask.text == "nobody")
        rest(qtbot, bench)
        look("registry-empty", language, page)


def test_imports(qtbot: QtBot, desk: Desk, language: str, tmp_path: Path) -> None:
    path = tmp_path / "名单.csv"
    path.write_text(FILE, "utf-8")
    with workbench_at(qtbot, desk, "imports") as bench:
        page = screen_of(bench)
        assert isinstance(page, ImportsScreen)
        look("imports", language, page)
        page._on_kind("customers")
        page.open_file(str(path))
        rest(qtbot, bench)
        look("imports-file", language, page)


def test_reports(qtbot: QtBot, desk: Desk, language: str) -> None:
    with workbench_at(qtbot, desk, "reports") as bench:
        page = screen_of(bench)
        assert isinstance(page, ReportsScreen)
        look("reports", language, page)
        press(Qt.Key.Key_F12)
        rest(qtbot, bench)
        look("reports-ledger", language, page)
        page.card.report.fill("reminders")
        page.card.report.picked.emit("reminders")
        rest(qtbot, bench)
        look("reports-reminders", language, page)


def test_users_and_the_audit_list(qtbot: QtBot, desk: Desk, language: str) -> None:
    with workbench_at(qtbot, desk, "users") as bench:
        look("users", language, screen_of(bench))
        press(Qt.Key.Key_N, CONTROL)
        look_at_dialog("users-new", language, opened("user"))
        back(bench)
        bench.turn_to("audit")
        rest(qtbot, bench)
        look("audit", language, screen_of(bench))


def test_settings(qtbot: QtBot, desk: Desk, language: str, centre: World) -> None:
    with workbench_at(qtbot, desk, "settings") as bench:
        look("settings", language, screen_of(bench), str(centre.path.parent / "backups"))
        form = child(bench, "settings-form")
        look("settings-form", language, form)
        press(Qt.Key.Key_F6)
        look_at_dialog("settings-password", language, opened("password"))
        back(bench)
