"""While the window is open time does its work, whoever is signed in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from sqlalchemy import select

from propdesk.app import App, create_app
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.models.accounts import User
from propdesk.models.cases import CaseStanding
from propdesk.paths import DataFolder
from propdesk.services import casework, setup
from propdesk.services.work import Actor
from propdesk.ui.routine import Routine
from tests.builders import FixedClock, add_owner, add_units

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def app(tmp_path: Path) -> App:
    made = create_app(DataFolder(tmp_path), FixedClock())
    made.desk.execute(setup.initialise, project="P", centre="C1", desk="D1", password="password1")
    return made


def states(app: App) -> dict[str, list[str]]:
    """Return the states of all cases by workflow."""
    found: dict[str, list[str]] = {}
    with app.database.read() as connection:
        for row in connection.execute(select(CaseStanding.workflow, CaseStanding.state)):
            found.setdefault(row.workflow, []).append(row.state)
    return found


def test_cases_move_on_and_lists_are_filled_behind_the_window(app: App) -> None:
    with app.database.read() as connection:
        admin = UserId(connection.scalars(select(User.id)).one())
    desk = app.desk.seated(Actor(admin, "admin", "admin", frozenset(Permission)))
    (unit,) = desk.execute(add_units)
    desk.execute(add_owner, unit_id=unit)
    values = {"unit_id": "1-101", "holder": "远方", "applicant": "owner", "why": "repair"}
    goods = {"goods": [{"name": "纸箱", "quantity": 5}]}
    done = desk.execute(casework.open_case, workflow="goods_passes", values=values, lines=goods)
    seen = {"id_seen": True}
    desk.execute(casework.do, case_id=done.case_id, transition="issue", values=seen)
    window = QObject()
    routine = Routine(app, window)
    for _ in range(2):  # the second look finds nothing to do
        routine.look()
        routine.end()
        assert states(app) == {"goods_passes": ["issued"], "return_visits": ["due"]}
    clock = app.desk.clock
    assert isinstance(clock, FixedClock)
    clock.advance(days=1)
    routine.look()
    routine.end()
    assert states(app)["goods_passes"] == ["expired"]
    app.close()


def test_where_nothing_can_be_written_nothing_is_tried(app: App) -> None:
    app.__dict__["is_read_only"] = True
    assert app.run_routine() == (0, 0)
    app.close()
