"""The audit list through the real window: acts in words, found by person, unit, kind and day."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import estate
from propdesk.services.audit import AuditRow
from propdesk.services.estate import UnitDraft
from propdesk.ui.audit.screen import AuditScreen
from propdesk.ui.audit.words import detail_text
from propdesk.ui.shell.workbench import Workbench
from tests.builders import NOON, World
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def bench(qtbot: QtBot, centre: World) -> Iterator[Workbench]:
    auditor = centre.as_role(Role.AUDITOR)
    centre.clock.advance(days=-20)
    clerk = centre.as_role(Role.RECEPTIONIST, login="小陈")
    clerk.execute(estate.add_unit, draft=UnitDraft("9", "901"))
    centre.clock.advance(days=20)
    clerk.execute(estate.add_unit, draft=UnitDraft("9", "902"))
    with workbench_at(qtbot, auditor, "audit") as made:
        yield made


def screen(bench: Workbench) -> AuditScreen:
    assert isinstance(bench.current, AuditScreen)
    return bench.current


def shown(qtbot: QtBot, bench: Workbench, text: str = "小陈", **filters: str) -> list[str]:
    """Return what was done on what, the newest first."""
    page = screen(bench)
    page.search.setText(text)
    for name, value in filters.items():
        page.filters[name].fill(value)
    page.refresh()
    qtbot.waitUntil(lambda: page.model.ask.text == text)
    rest(qtbot, bench)
    model = page.model
    return [
        f"{model.data(model.index(row, 2))} {model.data(model.index(row, 3))}"
        for row in range(model.rowCount())
    ]


def test_the_newest_week_is_shown_first_and_more_when_asked(qtbot: QtBot, bench: Workbench) -> None:
    assert shown(qtbot, bench) == ["Unit added 9-902"]
    assert shown(qtbot, bench, days="") == ["Unit added 9-902", "Unit added 9-901"]
    assert shown(qtbot, bench, days="31") == ["Unit added 9-902", "Unit added 9-901"]
    assert shown(qtbot, bench, days="1") == ["Unit added 9-902"]


def test_lines_are_found_by_unit_and_kind_of_work(qtbot: QtBot, bench: Workbench) -> None:
    assert shown(qtbot, bench, "9-901", days="") == ["Unit added 9-901"]
    assert shown(qtbot, bench, "小陈", days="", group="money") == []
    assert child(bench, "audit-empty").isVisible()
    assert len(shown(qtbot, bench, "小陈", days="", group="registry")) == 2


def test_the_line_under_the_cursor_stands_whole_below(qtbot: QtBot, bench: Workbench) -> None:
    shown(qtbot, bench)
    assert child(bench, "audit-whole").text() == "Unit added · 9-902"  # type: ignore[attr-defined]  # label


@pytest.mark.parametrize(
    ("act", "detail", "words"),
    [
        ("occupancy.change", "owner_occupied", "自住"),
        ("people.end_role", "co_owner", "共有人"),
        ("accounts.set_roles", "collector,supervisor", "收费员, 收费主管"),
        ("people.reveal", "phone: phone broken", "电话: phone broken"),
        ("estate.change_unit", "code, sort_text, room", "房号, 房间号"),
        ("imports.commit", "units: 39", "房屋: 39"),
        ("counter.collect", "C001-D01-202612-000001", "C001-D01-202612-000001"),
        ("estate.add_unit", "1-101", ""),
    ],
)
def test_the_remark_speaks_the_words_of_the_trade(act: str, detail: str, words: str) -> None:
    row = AuditRow(b"", NOON, "小陈", "", "C001-D01", act, "1-101", detail)
    with speaking("zh_CN"):
        assert detail_text(row) == words
