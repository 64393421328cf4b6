"""What list, form, page and questions of a case say in every language; ten thousand rows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Permission, Role
from propdesk.i18n import LANGUAGES, use_language
from propdesk.models.base import moment_to_number
from propdesk.models.cases import CaseCount, CaseFile, CaseStanding
from propdesk.services import casework
from propdesk.services.work import Work, use_case
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.kit.paged_model import PAGE
from propdesk.ui.shell.workbench import Workbench
from propdesk.workflows.notices import Notice
from tests.builders import NOON, World
from tests.ui import golden
from tests.ui.dialogs import opened
from tests.ui.dumps import dump, unnamed
from tests.ui.keys import CONTROL, press
from tests.ui.windows import rest, workbench_at

MANY = 10_000
NOTICE = {"title": "停水通知", "sort": "outage", "wording": "明日停水"}


@pytest.fixture(params=list(LANGUAGES))
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each language in turn."""
    use_language(str(request.param))
    yield str(request.param)
    use_language("en")


def look(name: str, language: str, page: QWidget) -> None:
    """Compare what a page says, and that all of its window has names."""
    assert unnamed(page.window()) == []
    golden.check(f"{language}/{name}", dump(page))


def screen(bench: Workbench) -> CasesScreen:
    assert isinstance(bench.current, CasesScreen)
    return bench.current


def test_a_notice_in_every_language(qtbot: QtBot, centre: World, language: str) -> None:
    desk = centre.as_role(Role.SUPERVISOR, login="李主管")
    done = desk.execute(casework.open_case, workflow="notices", values=NOTICE)
    with workbench_at(qtbot, desk, "cases") as bench:
        page = screen(bench)
        page.turn_to("notices")
        rest(qtbot, bench)
        look("cases-list", language, page)
        press(Qt.Key.Key_N, CONTROL, at=page.lists["notices"].search)
        rest(qtbot, bench)
        look("cases-form", language, page)
        page.open_id(done.case_id)
        rest(qtbot, bench)
        look("cases-page", language, page)
        for key, modifiers, name in (
            (Qt.Key.Key_1, CONTROL, "step"),
            (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, "correct"),
            (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier, "note"),
            (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, "handover"),
            (Qt.Key.Key_P, CONTROL, "papers"),
            (Qt.Key.Key_T, CONTROL, "tie"),
        ):
            page.page.start()
            press(key, modifiers)
            rest(qtbot, bench)
            dialog = opened("case-step")
            look(f"cases-{name}", language, dialog)
            dialog.reject()
            QCoreApplication.processEvents()
            bench.activateWindow()
            QCoreApplication.processEvents()


@use_case(Permission.LOOK_UP)
def write_many(work: Work) -> None:
    """Write notices as they would stand after years."""
    me, at = work.person.user_id, moment_to_number(NOON)
    keys = [number.to_bytes(16, "big") for number in range(1, MANY + 1)]
    columns = tuple(CaseFile.__table__.columns.keys())
    files = [(k, "notices", f"N{n}", bytes(16), n, at + n) for n, k in enumerate(keys)]
    work.insert_tuples(CaseFile, columns, files)
    names = ("id", "title", "sort", "wording", "in_colour", "file_no", "check_note")
    notices = [(k, f"通知 {n}", "reminder", "内容", 0, "", "") for n, k in enumerate(keys)]
    work.insert_tuples(Notice, names, notices)
    columns = tuple(CaseStanding.__table__.columns.keys())
    rest_of = (None, me, me, "", None, None, 1, 0)
    standings = [
        (k, "notices", f"N{n}", "draft", at, None, "", f"通知 {n}", at + n, *rest_of)
        for n, k in enumerate(keys)
    ]
    work.insert_tuples(CaseStanding, columns, standings)
    work.insert(CaseCount, workflow="notices", state="draft", cases=MANY)


def test_ten_thousand_cases_are_listed_to_the_last(qtbot: QtBot, centre: World) -> None:
    centre.desk.execute(write_many)
    with workbench_at(qtbot, centre.desk, "cases") as bench:
        page = screen(bench)
        page.turn_to("notices")
        rest(qtbot, bench)
        model = page.lists["notices"].model
        assert model.rowCount() == MANY
        first = model.row_at(0)
        assert first is not None
        assert first.summary == f"通知 {MANY - 1}"
        for number in (PAGE * 3, MANY // 2, MANY - 1):
            model.data(model.index(number, 0))
            rest(qtbot, bench)
            row = model.row_at(number)
            assert row is not None
            assert row.summary == f"通知 {MANY - 1 - number}"
