"""Rules and the calendar through the real window, by key alone."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import RIGHTS, Role
from propdesk.domain.rules import Span
from propdesk.i18n import use_language
from propdesk.services import calendar_days, case_rules
from propdesk.ui.calendar.screen import CalendarScreen
from propdesk.ui.kit.list_page import ListPage
from propdesk.ui.rules.screen import RulesScreen
from propdesk.ui.rules.words import FigureNotUnderstoodError, figure_of, figure_text, typed_text
from propdesk.ui.shell.screens import screens_for
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.ui.dialogs import agree, enter, faults, is_open, opened
from tests.ui.dumps import unnamed
from tests.ui.keys import CONTROL, press, type_text
from tests.ui.windows import rest, workbench_at

SPRING = date(2027, 2, 6)


@pytest.fixture
def rules(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    with workbench_at(qtbot, centre.as_role(Role.MANAGER), "rules") as made:
        yield made


@pytest.fixture
def calendar(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    with workbench_at(qtbot, centre.as_role(Role.MANAGER), "calendar") as made:
        yield made


def rows(bench: Workbench) -> list[object]:
    """Return what the list shows."""
    assert isinstance(bench.current, ListPage)
    model = bench.current.model
    return [model.row_at(number) for number in range(model.rowCount())]


def cells(bench: Workbench) -> list[list[str]]:
    """Return the words of the list."""
    assert isinstance(bench.current, ListPage)
    columns = bench.current.spec.columns
    return [[column.text(row) for column in columns] for row in rows(bench)]


def look_for(qtbot: QtBot, bench: Workbench, text: str) -> None:
    """Search, and go to the first row."""
    press(Qt.Key.Key_F3)
    type_text(text)
    qtbot.wait(80)
    rest(qtbot, bench)
    assert isinstance(bench.current, ListPage)
    bench.current.table.selectRow(0)


def asked(bench: Workbench, key: Qt.Key, name: str) -> QDialog:
    """Press a key and return the dialog it opens."""
    press(key, CONTROL if key == Qt.Key.Key_N else Qt.KeyboardModifier.NoModifier)
    return opened(name)


def test_a_figure_is_changed_and_its_usual_one_stays_beside_it(
    qtbot: QtBot, rules: Workbench, centre: World
) -> None:
    assert isinstance(rules.current, RulesScreen)
    assert unnamed(rules) == []
    look_for(qtbot, rules, "D17")
    assert cells(rules)[0] == [
        "D17",
        "Repair: time and place agreed",
        "1 working days",
        "1 working days",
        "",
    ]
    dialog = asked(rules, Qt.Key.Key_F4, "rule")
    enter(dialog, figure="two")
    agree(qtbot, rules, dialog)
    assert faults(dialog) == [
        "“two” is not understood here. By the working calendar; 0 is the close of the same day."
    ]
    enter(dialog, figure="2")
    agree(qtbot, rules, dialog)
    assert not is_open("rule")
    assert cells(rules)[0][2:] == ["2 working days", "1 working days", "2026-12-05"]
    press(Qt.Key.Key_F7)
    agree(qtbot, rules, opened("question"))
    assert cells(rules)[0][2] == "1 working days"


def test_a_day_past_is_refused_at_its_field(qtbot: QtBot, rules: Workbench, centre: World) -> None:
    look_for(qtbot, rules, "P33.manager")
    dialog = asked(rules, Qt.Key.Key_F4, "rule")
    enter(dialog, figure="800", first="2026-12-01")
    agree(qtbot, rules, dialog)
    assert faults(dialog) == ["A rule is changed from today on, not before."]
    enter(dialog, first="2027-01-01")
    agree(qtbot, rules, dialog)
    assert cells(rules)[0][2:] == ["500.00 yuan", "500.00 yuan", "from 2027-01-01: 800.00 yuan"]


def test_no_rule_fits_is_said(qtbot: QtBot, rules: Workbench) -> None:
    look_for(qtbot, rules, "zzz")
    assert rows(rules) == []


def test_only_who_may_change_them_sees_the_screens() -> None:
    for role, rights in RIGHTS.items():
        stems = {entry.stem for entry in screens_for(rights)}
        assert ({"rules", "calendar"} <= stems) is (role in {Role.MANAGER, Role.ADMIN})


def test_a_festival_is_entered_in_one_go(qtbot: QtBot, calendar: Workbench, centre: World) -> None:
    assert isinstance(calendar.current, CalendarScreen)
    assert unnamed(calendar) == []
    dialog = asked(calendar, Qt.Key.Key_N, "days")
    agree(qtbot, calendar, dialog)
    assert len(faults(dialog)) == 1
    enter(dialog, first="2027-02-06", last="2027-02-12", name="春节")
    agree(qtbot, calendar, dialog)
    found = cells(calendar)
    assert len(found) == 7
    assert found[0] == ["2027-02-06", "Saturday", "Holiday", "春节"]
    assert not centre.desk.query(case_rules.working_calendar).is_working(SPRING)


def test_a_half_day_needs_its_hour_and_a_day_is_taken_back(
    qtbot: QtBot, calendar: Workbench, centre: World
) -> None:
    dialog = asked(calendar, Qt.Key.Key_N, "days")
    enter(dialog, first="2027-02-05", kind="half", name="除夕前")
    agree(qtbot, calendar, dialog)
    assert faults(dialog) == ["Say when the desk closes on that day."]
    enter(dialog, closes="noon")
    agree(qtbot, calendar, dialog)
    assert faults(dialog) == ["“noon” is no time. Type it as 12:00."]
    enter(dialog, closes="12:00")
    agree(qtbot, calendar, dialog)
    assert cells(calendar)[0][2] == "Half day, to 12:00"
    assert isinstance(calendar.current, CalendarScreen)
    calendar.current.table.selectRow(0)
    press(Qt.Key.Key_F7)
    agree(qtbot, calendar, opened("question"))
    assert rows(calendar) == []


def test_a_year_is_said_to_be_complete(qtbot: QtBot, calendar: Workbench, centre: World) -> None:
    dialog = asked(calendar, Qt.Key.Key_F8, "year")
    enter(dialog, year="2027")
    agree(qtbot, calendar, dialog)
    assert centre.desk.query(calendar_days.announced) == [2027]


@pytest.mark.parametrize(
    ("span", "figure", "typed", "english", "chinese"),
    [
        (Span.WORKING_DAYS, 3, "3", "3 working days", "3个工作日"),
        (Span.FEN, 50000, "500.00", "500.00 yuan", "500.00元"),
        (Span.HUNDREDTHS, 5, "0.05", "0.05 %", "0.05%"),
        (Span.TIME_OF_DAY, 510, "08:30", "at 08:30", "08:30"),
        (Span.NTH_WEEKDAY, 43, "43", "Wednesday number 4 of a month", "每月第4个星期三"),
        (Span.DAY_OF_MONTH, 25, "25", "day 25 of a month", "每月25日"),
        (Span.MONTH_END, 0, "0", "the end of the month", "当月月底"),
        (Span.MONTH_END, 2, "2", "the end of the month 2 months on", "2个月后的月底"),
        (Span.WEEKDAY, 6, "6", "each Saturday", "每周星期六"),
    ],
)
def test_a_figure_is_read_as_it_is_typed(
    span: Span, figure: int, typed: str, english: str, chinese: str
) -> None:
    assert typed_text(span, figure) == typed
    assert figure_of(span, typed) == figure
    assert figure_text(span, figure) == english
    use_language("zh_CN")
    assert figure_text(span, figure) == chinese
    use_language("en")


def test_what_is_no_figure_says_how_it_is_typed() -> None:
    with pytest.raises(FigureNotUnderstoodError, match=r"17:30"):
        figure_of(Span.TIME_OF_DAY, "abends")
