"""Ten jobs of a receptionist take the keys docs/decisions lists, at an estate that is lived in."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from propdesk.app import create_app
from propdesk.demo.fill import fill, password_of
from propdesk.desk import Desk
from propdesk.domain.permissions import Permission
from propdesk.domain.pinyin_terms import display_reading
from propdesk.i18n import speaking
from propdesk.models.cases import CaseStanding
from propdesk.paths import DataFolder
from propdesk.services import setup, stock
from propdesk.services.households import household
from propdesk.services.work import Reading, query
from propdesk.workflows.visitors import Visitor
from tests.builders import NOON, FixedClock
from tests.soak import SOAKING
from tests.ui.dumps import dump
from tests.ui.ten_jobs import JOBS, Cast, Counted, Hands
from tests.ui.windows import screen_of, workbench_at

UNITS = 2000 if SOAKING else 12
TAKES = {
    "let_in": Counted(10, 0),
    "let_out": Counted(5, 0),
    "answer_a_call": Counted(10, 10),
    "take_a_repair": Counted(8, 7),
    "dispatch_it": Counted(12, 0),
    "lend": Counted(13, 0),
    "take_back": Counted(8, 0),
    "complain": Counted(15, 8),
    "pass_goods": Counted(29, 2),
    "who_lives_there": Counted(4, 0),
}


@pytest.fixture(scope="module")
def reception(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The receptionist at her desk on a Monday noon, after a month of life."""
    folder = DataFolder(tmp_path_factory.mktemp("lived-in"))
    app = create_app(folder, FixedClock(NOON + timedelta(days=2)))
    app.desk.execute(
        setup.initialise, project="阳光花园", centre="C001", desk="D01", password="demo-admin"
    )
    fill(app, app.desk.seated(app.sign_in("admin", "demo-admin").actor), UNITS, lambda _: None)
    yield app.desk.seated(app.sign_in("reception", password_of("reception")).actor)
    app.close()


@query(Permission.LOOK_UP)
def cast(reading: Reading) -> Cast:
    """Choose whom the jobs are about: 1-102 is lived in by an invented owner."""
    left = reading.connection.execute(
        select(Visitor.phone)
        .join(CaseStanding, CaseStanding.case_id == Visitor.id)
        .where(CaseStanding.state == "left")
    )
    free = [row.code for row in stock.items(reading, sort="loans", field="item") if not row.case]
    owner = household(reading, text="1-102").name
    return Cast("1-102", initials(owner), next(iter(left.scalars()))[-4:], "V99", free[0])


def initials(name: str) -> str:
    """Return the letters a clerk types for a name."""
    return "".join(syllable[0] for syllable in display_reading(name).split())


@query(Permission.LOOK_UP)
def stands(reading: Reading) -> Mapping[tuple[str, str], int]:
    """Return how many cases of a workflow are in a state."""
    rows = reading.connection.execute(select(CaseStanding.workflow, CaseStanding.state))
    return Counter((row.workflow, row.state) for row in rows)


def test_ten_jobs_take_so_many_keys_and_are_done(qtbot: QtBot, reception: Desk) -> None:
    before = reception.query(stands)
    with speaking("zh_CN"), workbench_at(qtbot, reception) as bench:
        hands = Hands(qtbot, bench, reception.query(cast))
        assert {name: hands.count(job) for name, job in JOBS.items()} == TAKES
        assert "1-102" in dump(screen_of(bench))
    after = reception.query(stands)
    assert {
        key: number - before[key] for key, number in after.items() if number != before[key]
    } == {
        ("visitors", "left"): 1,
        ("inquiries", "answered"): 1,
        ("repairs", "dispatched"): 1,
        ("loans", "returned"): 1,
        ("complaints", "received"): 1,
        ("goods_passes", "applied"): 1,
    }
