"""A loan and a set of keys through the real window by keyboard; the custody statement."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from propdesk.domain.media import Medium
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.printing.page import Words
from propdesk.printing.rendering import sheets_of
from propdesk.services import casework, stock
from propdesk.services.case_forms import printables
from propdesk.services.forms import Wanted
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.home.screen import JOB_KEYS, HomeScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World, add_owner, add_units
from tests.ui.dumps import dump
from tests.ui.input_method import commit
from tests.ui.keys import CONTROL, ENTER, focused, press, type_text
from tests.ui.windows import rest, workbench_at


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    """A receptionist who has just signed in."""
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=unit)
    centre.desk.execute(stock.add, sort="loans", code="U01", name="雨伞")
    with speaking("zh_CN"):
        desk = centre.as_role(Role.RECEPTIONIST, login="刘前台")
        with workbench_at(qtbot, desk) as made:
            yield made


def begin(qtbot: QtBot, bench: Workbench, code: str) -> None:
    """Press the job's key on the home screen."""
    home = bench.current
    assert isinstance(home, HomeScreen)
    key = JOB_KEYS[[workflow.code for workflow in home.jobs].index(code)]
    press(Qt.Key[f"Key_{key}"])
    rest(qtbot, bench)


def cases_of(bench: Workbench) -> CasesScreen:
    assert isinstance(bench.current, CasesScreen)
    return bench.current


def test_an_umbrella_goes_out_in_a_few_keystrokes(qtbot: QtBot, bench: Workbench) -> None:
    begin(qtbot, bench, "loans")
    type_text("U01")
    press(ENTER)
    press(Qt.Key.Key_Down)
    press(ENTER)
    type_text("1-101")
    press(ENTER)
    commit(focused(), "王小明")
    press(ENTER)
    type_text("13812345678")
    press(ENTER, CONTROL)
    rest(qtbot, bench)
    screen = cases_of(bench)
    assert "case-state: 借出" in dump(screen)
    sheet = screen.page.sheet
    assert sheet is not None
    assert (sheet.values["sort"], sheet.values["borrower_sort"]) == ("umbrella", "resident")


def test_keys_are_hung_on_the_board(qtbot: QtBot, bench: Workbench) -> None:
    begin(qtbot, bench, "keys")
    type_text("101")
    press(ENTER)
    type_text("1-101")
    press(ENTER, CONTROL)
    rest(qtbot, bench)
    assert "case-state: 在库" in dump(cases_of(bench))


def kept(centre: World) -> str:
    """Take keys into custody; return their number."""
    (unit,) = centre.desk.execute(add_units)
    desk = centre.as_role(Role.RECEPTIONIST, login="刘前台")
    done = desk.execute(
        casework.open_case,
        workflow="keys",
        values={"tag": "101", "unit_id": unit, "owner": "王小明"},
        lines={"kinds": [{"sort": "房门", "mark": "A1", "count": 3}]},
    )
    custody = {"kept_for": "repair", "from_day": centre.clock.now().date()}
    desk.execute(casework.do, case_id=done.case_id, transition="leave", values=custody)
    return done.number


def test_the_custody_statement_is_a_sheet_with_its_wording_and_three_signatures(
    centre: World,
) -> None:
    number = kept(centre)
    desk = centre.as_role(Role.RECEPTIONIST, login="刘前台")
    document = desk.query(printables()["keys-custody"].ask, Wanted(number, "zh_CN"))
    (page,) = sheets_of(document, Medium.A4).pages
    said = "".join(item.text for item in page.items if isinstance(item, Words))
    for words in (
        "托管钥匙责任声明书",
        "业主自愿将上列钥匙交由服务中心托管",
        "钥匙已领回：业主",
        "房门",
    ):
        assert words in said
