"""The home screen: first after signing in, every number a link, one key to each job."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.services import casework
from propdesk.services.case_lists import Which
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.home.screen import JOB_KEYS, HomeScreen
from propdesk.ui.reports.screen import ReportsScreen
from propdesk.ui.shell.workbench import Workbench
from propdesk.workflows import WORKFLOWS
from tests.builders import World, add_units
from tests.ui.dumps import unnamed
from tests.ui.windows import rest, workbench_at

NOTICE = {"title": "停水通知", "sort": "outage", "wording": "停水"}


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    """A manager who signed in; one notice stands too long, two are drafts."""
    desk = centre.desk
    desk.execute(add_units)
    for number in range(3):
        done = desk.execute(casework.open_case, workflow="notices", values=NOTICE)
        if number:
            continue
        desk.execute(casework.do, case_id=done.case_id, transition="approve")
        for step, values in (
            ("publish", {"copies": 1}),
            ("post", {"posted_at": desk.clock.now()}),
        ):
            desk.execute(casework.do, case_id=done.case_id, transition=step, values=values)
    centre.clock.advance(days=40)
    with workbench_at(qtbot, centre.as_role(Role.ADMIN)) as made:
        yield made


def home_of(bench: Workbench) -> HomeScreen:
    assert isinstance(bench.current, HomeScreen)
    return bench.current


def cases_of(bench: Workbench) -> CasesScreen:
    assert isinstance(bench.current, CasesScreen)
    return bench.current


def press(qtbot: QtBot, bench: Workbench, name: str) -> None:
    button = bench.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    rest(qtbot, bench)


def test_it_is_the_first_screen_and_everything_on_it_has_a_name(bench: Workbench) -> None:
    home = home_of(bench)
    assert unnamed(bench) == []
    assert home.tiles.value_of(Which.LATE) == "1"
    assert [row.number[-4:] for row in home.due.model.rows] == ["0001"]


def test_the_table_of_counts_leads_to_the_list_it_counts(qtbot: QtBot, bench: Workbench) -> None:
    home = home_of(bench)
    rows = [(row.workflow.code, row.which, row.cases) for row in home.counts.model.rows]
    assert rows == [
        ("notices", "late", 1),
        ("notices", "amber", 1),
        ("notices", "draft", 2),
        ("notices", "posted", 1),
    ]
    home.counts.table.selectRow(2)
    QTest.keyClick(home.counts.table, Qt.Key.Key_Return)
    rest(qtbot, bench)
    shown = cases_of(bench).lists["notices"]
    assert shown.filters["which"].value() == "draft"
    assert shown.model.rowCount() == 2


def test_enter_on_what_is_due_opens_the_case(qtbot: QtBot, bench: Workbench) -> None:
    home = home_of(bench)
    number = home.due.model.rows[0].number
    QTest.keyClick(home.due.table, Qt.Key.Key_Return)
    rest(qtbot, bench)
    sheet = cases_of(bench).page.sheet
    assert sheet is not None
    assert sheet.number == number


def test_a_figure_about_cases_lists_them_below(qtbot: QtBot, bench: Workbench) -> None:
    home = home_of(bench)
    for which in (Which.MINE, Which.UNDECIDED, Which.LATE):
        press(qtbot, bench, f"home-tile-{which}")
        shown = home.tiles.value_of(which)
        assert home.heading.text().endswith(f"  {shown}")
        assert len(home.due.model.rows) == int(shown)


def test_a_figure_about_money_leads_to_its_report_of_today(qtbot: QtBot, bench: Workbench) -> None:
    value = home_of(bench).tiles.value_of("taken")
    press(qtbot, bench, "home-tile-taken")
    assert isinstance(bench.current, ReportsScreen)
    shown = bench.current.presenter.state.shown
    assert shown is not None
    assert (shown.report.name, shown.scope.days[0]) == ("daily", shown.scope.days[1])
    assert value == "0.00"


def test_one_key_begins_each_job(qtbot: QtBot, bench: Workbench) -> None:
    home = home_of(bench)
    codes = [workflow.code for workflow in home.jobs]
    for code in ("loans", "notices"):
        bench.turn_to("home")
        rest(qtbot, bench)
        key = JOB_KEYS[codes.index(code)]
        QTest.keyClick(bench, Qt.Key[f"Key_{key}"])
        rest(qtbot, bench)
        form = cases_of(bench).opening.form
        assert form is not None
        assert form.workflow.code == code
        QTest.keyClick(bench, Qt.Key.Key_Escape)
        rest(qtbot, bench)


def test_every_job_has_a_key() -> None:
    assert len(WORKFLOWS) <= len(JOB_KEYS)


def test_a_case_that_moves_is_counted_at_once(qtbot: QtBot, bench: Workbench) -> None:
    home = home_of(bench)
    bench.seat.desk.execute(casework.open_case, workflow="notices", values=NOTICE)
    qtbot.waitUntil(lambda: any(r.cases == 3 for r in home.counts.model.rows), timeout=5000)
    rest(qtbot, bench)


def test_alt_home_leads_back_from_everywhere(qtbot: QtBot, bench: Workbench) -> None:
    bench.turn_to("cases")
    rest(qtbot, bench)
    QTest.keyClick(bench, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    rest(qtbot, bench)
    assert home_of(bench)


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.FINANCE, Role.GUARD, Role.COLLECTOR])
def test_every_figure_shown_leads_somewhere_for_every_role(
    qtbot: QtBot, centre: World, role: Role
) -> None:
    with workbench_at(qtbot, centre.as_role(role)) as made:
        home = home_of(made)
        names = [
            button.objectName()
            for button in home.tiles.findChildren(QPushButton)
            if button.objectName().removeprefix("home-tile-") not in set(Which)
        ]
        assert names
        for name in names:
            made.turn_to("home")
            rest(qtbot, made)
            press(qtbot, made, name)
            assert made.current is not home, name
