"""Reports through the real window: what is shown is what the file holds (U16, part E)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.domain.tables import ColumnKind
from propdesk.exports.reports import FileForm
from propdesk.services import reports
from propdesk.ui.reports.cells import cell_text
from propdesk.ui.reports.presenter import ReportsState, Stage, forms_of, stretch
from propdesk.ui.reports.screen import ReportsScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, password_of
from tests.services.takings import Till, open_till
from tests.services.test_reports import ABOUT_CASES
from tests.ui.dialogs import agree, enter, opened, second_person
from tests.ui.estate import today
from tests.ui.keys import press
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def till(centre: World) -> Till:
    """Two payments of today: 1-101 some and 1-102 all that is owed."""
    made = open_till(centre)
    made.take(5000)
    made.take(unit=made.units[1])
    return made


@pytest.fixture
def bench(qtbot: QtBot, till: Till, centre: World) -> Iterator[Workbench]:
    with workbench_at(qtbot, centre.as_role(Role.MANAGER, login="经理"), "reports") as made:
        yield made


def screen(bench: Workbench) -> ReportsScreen:
    assert isinstance(bench.current, ReportsScreen)
    return bench.current


def state(bench: Workbench) -> ReportsState:
    return screen(bench).presenter.state


def ask(qtbot: QtBot, bench: Workbench, report: str, **choices: str) -> list[tuple[str, ...]]:
    """Choose a report and what narrows it, press the key, return the rows."""
    card = screen(bench).card
    card.report.fill(report)
    card.report.picked.emit(report)
    for name, value in choices.items():
        control = getattr(card, name)
        control.fill(value)
        if name == "days":
            control.picked.emit(value)
    press(Qt.Key.Key_F12, at=card)
    rest(qtbot, bench)
    shown = state(bench).shown
    assert shown is not None
    return list(shown.rows)


@pytest.mark.parametrize(
    "report",
    # Those about cases have nothing to say of this estate.
    [r.name for r in reports.CATALOGUE if not r.name.startswith(ABOUT_CASES)],
)
def test_every_report_is_shown_with_its_title_and_totals(
    qtbot: QtBot, bench: Workbench, report: str
) -> None:
    rows = ask(qtbot, bench, report)
    shown = state(bench).shown
    assert shown is not None
    assert shown.count == len(rows) > 0
    assert shown.title == child(bench, "reports-name").text()  # type: ignore[attr-defined]  # label
    assert shown.totals
    assert screen(bench).banner.text == ""


def test_the_file_holds_the_very_rows_and_totals_of_the_screen(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    rows = ask(qtbot, bench, "daily")
    shown = state(bench).shown
    assert shown is not None
    target = tmp_path / "daily.xlsx"
    screen(bench).export_to(str(target))
    rest(qtbot, bench)
    assert str(target) in screen(bench).banner.text
    written = [
        [f"{value:,.2f}" if isinstance(value, int | float) else value for value in line]
        for line in load_workbook(target).active.iter_rows(values_only=True)
    ]
    for row in (*rows, shown.totals):
        assert list(row) in written, row


def test_filters_and_grouping_narrow_the_ledger(qtbot: QtBot, bench: Workbench) -> None:
    whole = ask(qtbot, bench, "ledger", by="unit")
    assert [row[0] for row in whole] == ["1-101", "1-102"]
    screen(bench).card.unit.setText("1-102")
    press(Qt.Key.Key_F12, at=screen(bench).card)
    rest(qtbot, bench)
    shown = state(bench).shown
    assert shown is not None
    assert [row[0] for row in shown.rows] == ["1-102"]
    assert "1-102" in shown.title


def test_another_choice_is_shown_at_once_after_the_first_report(
    qtbot: QtBot, bench: Workbench
) -> None:
    ask(qtbot, bench, "ledger", by="unit")
    card = screen(bench).card
    card.by.fill("method")
    card.by.picked.emit("method")
    rest(qtbot, bench)
    shown = state(bench).shown
    assert shown is not None
    assert [row[0] for row in shown.rows] == ["Cash"]


def test_a_unit_that_is_none_is_marked_and_the_report_stays(qtbot: QtBot, bench: Workbench) -> None:
    ask(qtbot, bench, "ledger")
    before = state(bench).shown
    card = screen(bench).card
    card.unit.setText("77-1")
    press(Qt.Key.Key_F12, at=card)
    rest(qtbot, bench)
    assert screen(bench).banner.text == "“77-1” was not found."
    assert card.unit.property("fault")
    assert state(bench).shown is before
    assert state(bench).stage is Stage.SHOWN


@pytest.mark.parametrize(("first", "last"), [("35", "1"), ("2026-12-05", "2026-12-01")])
def test_days_that_make_no_sense_are_refused(
    qtbot: QtBot, bench: Workbench, first: str, last: str
) -> None:
    card = screen(bench).card
    card.days.fill("own")
    card.days.picked.emit("own")
    card.first.setText(first)
    card.last.setText(last)
    press(Qt.Key.Key_F12, at=card)
    rest(qtbot, bench)
    assert screen(bench).banner.text
    assert state(bench).shown is None


def test_arrears_are_asked_as_of_one_day(qtbot: QtBot, bench: Workbench) -> None:
    ask(qtbot, bench, "arrears")
    card = screen(bench).card
    assert not card.days.isVisible()
    assert card.as_of.isVisible()
    card.as_of.setText("2026-11-30")
    press(Qt.Key.Key_F12, at=card)
    rest(qtbot, bench)
    shown = state(bench).shown
    assert shown is not None
    assert "2026-11-30" in shown.title


def test_only_the_journal_is_offered_as_plain_text_accounting() -> None:
    offered = {
        report.name for report in reports.CATALOGUE if FileForm.BEANCOUNT in forms_of(report)
    }
    assert offered == {"journal"}


def test_the_journal_is_written_as_plain_text_accounting(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    ask(qtbot, bench, "journal")
    screen(bench).form.fill(FileForm.BEANCOUNT.value)
    target = tmp_path / "journal.beancount"
    screen(bench).export_to(str(target))
    rest(qtbot, bench)
    assert "Assets:Cash" in target.read_text("utf-8")


def test_a_file_that_cannot_be_written_is_said_and_the_report_stays(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    ask(qtbot, bench, "ledger")
    screen(bench).export_to(str(tmp_path / "no folder" / "x.xlsx"))
    rest(qtbot, bench)
    assert "x.xlsx" in screen(bench).banner.text
    assert state(bench).stage is Stage.SHOWN


def test_names_in_full_take_a_reason_and_a_second_person_for_one_file(
    qtbot: QtBot, bench: Workbench, centre: World, tmp_path: Path
) -> None:
    centre.as_role(Role.AUDITOR, login="稽核")
    ask(qtbot, bench, "receipts")
    screen(bench).in_full.click()
    enter(opened("in-full"), reason="审计抽查")
    agree(qtbot, bench, opened("in-full"))
    second_person(qtbot, bench, "稽核", password_of("稽核"))
    chooser = opened("file-dialog")
    full, masked = tmp_path / "full.csv", tmp_path / "masked.csv"
    screen(bench).form.fill(FileForm.CSV.value)
    screen(bench).export_to(str(full))
    rest(qtbot, bench)
    screen(bench).export_to(str(masked))
    rest(qtbot, bench)
    chooser.reject()
    assert "王小明" in full.read_text("utf-8-sig")
    assert "稽核" in full.read_text("utf-8-sig")
    assert "王小明" not in masked.read_text("utf-8-sig")


def test_who_may_not_export_sees_reports_without_the_button(
    qtbot: QtBot, till: Till, centre: World
) -> None:
    manager = centre.as_role(Role.MANAGER)
    assert manager.actor is not None
    with workbench_at(qtbot, centre.as_role(Role.SUPERVISOR), "reports") as bench:
        ask(qtbot, bench, "receipts")
        assert screen(bench).export.isVisible()
        assert not screen(bench).in_full.isVisible()


@pytest.mark.parametrize(
    ("days", "first", "last"),
    [
        ("month", "2026-12-01", "2026-12-05"),
        ("today", "2026-12-05", "2026-12-05"),
        ("last_month", "2026-11-01", "2026-11-30"),
        ("year", "2026-01-01", "2026-12-05"),
    ],
)
def test_stretches_are_reckoned_from_today(days: str, first: str, last: str) -> None:
    assert [day.isoformat() for day in stretch(days, today())] == [first, last]


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (ColumnKind.MONEY, 123456, "1,234.56"),
        (ColumnKind.RATE, 9325, "93.25%"),
        (ColumnKind.INTEGER, 1234, "1,234"),
        (ColumnKind.DATE, today(), "2026-12-05"),
        (ColumnKind.TEXT, None, ""),
        (ColumnKind.TEXT, "1-101", "1-101"),
    ],
)
def test_values_are_written_as_people_read_them(kind: ColumnKind, value: object, text: str) -> None:
    assert cell_text(kind, value) == text
