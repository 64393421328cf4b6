"""Two desks and a hub as they are shipped: real processes, real sockets, real data folders.

The story of the double collection: both receipts stand, the charge is settled once, the surplus is
the unit's credit, both desks show the matter, and the books are equal everywhere.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from propdesk.app import App, open_app
from propdesk.clock import SystemClock
from propdesk.desk import Desk
from propdesk.domain.collection import Choice, Tender
from propdesk.domain.ids import UnitId, UserId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Permission
from propdesk.meeting import client
from propdesk.models.accounts import User
from propdesk.models.estate import Unit
from propdesk.models.keys import KEY_FILE
from propdesk.models.receipts import Receipt
from propdesk.paths import DataFolder
from propdesk.services import counter, drawers, review, standings
from propdesk.services.counter_account import open_lines
from propdesk.services.work import Actor, Reading, query
from propdesk.sync.state_hash import state_hash
from propdesk.verify import verify
from tests import builders
from tests.builders import PASSWORD, TEST_KEY
from tests.hub.hub_process import HubProcess, hub_process, propdesk
from tests.hub.postgres import database_url

FEN = 21033


@pytest.fixture(params=["sqlite", "postgres"])
def hub(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[HubProcess]:
    """A hub process on each of the two stores."""
    folder = tmp_path / "hub"
    if request.param == "postgres":
        with database_url() as url, hub_process(folder, "--database", url) as served:
            yield served
    else:
        with hub_process(folder) as served:
            yield served


@pytest.fixture
def first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk's data folder with one unit that owes two months."""
    monkeypatch.setenv("PROPDESK_PASSWORD", PASSWORD)
    root = tmp_path / "first"
    root.mkdir()
    world = builders.world(builders.template(tmp_path, clock=SystemClock()), root)
    world.desk.clock = SystemClock()
    (unit,) = world.desk.execute(builders.add_units)
    world.desk.execute(builders.add_owner, unit_id=unit)
    item = world.desk.execute(builders.add_item)
    world.desk.execute(builders.charge, unit_id=unit, item_id=item)
    world.desk.database.close()
    (root / KEY_FILE).write_text(TEST_KEY.hex(), "ascii")
    return root


def test_two_collectors_take_the_same_fee_offline(
    hub: HubProcess, first: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second"
    _enrol(hub, first, second)
    apps = [open_app(DataFolder(folder)) for folder in (first, second)]
    try:
        receipts = {_collect(app) for app in apps}
        for app in (apps[0], apps[1], apps[0]):
            met = client.meet_now(app.desk, app.folder.root)
        assert (met.equal, met.different) == (["C001-D02"], [])
        for app in apps:
            _check(app, receipts)
        assert len({app.desk.query(_state) for app in apps}) == 1
    finally:
        for app in apps:
            app.close()
    for folder in (first, second):
        assert propdesk(folder, "verify", "--rebuild") == {"ok": True, "differing": []}
        (item,) = propdesk(folder, "sync", "review", "list")["items"]
        assert item["kind"] == "double_payment"
        assert set(item["detail"]["receipts"]) == receipts


def _enrol(hub: HubProcess, first: Path, second: Path) -> None:
    code = hub.code("D01", "--head-office")
    assert propdesk(first, "sync", "enrol", hub.url, code)["sent"] > 3
    assert propdesk(second, "join", hub.url, hub.code("D02"))["come"]["applied"] > 3


def _collect(app: App) -> str:
    """Take the fee of the oldest month in cash; return the receipt's number."""
    desk = _seated(app.desk)
    unit, lines = desk.query(_owed)
    desk.execute(drawers.open_shift, float_fen=0)
    got = desk.execute(
        counter.collect,
        unit_id=unit,
        choices=[Choice(lines[0], FEN)],
        tenders=[Tender(Method.CASH, FEN)],
    )
    return got.receipt


def _check(app: App, receipts: set[str]) -> None:
    desk = _seated(app.desk)
    numbers = desk.query(_receipts)
    assert set(numbers) == receipts
    standing = desk.query(_standing)
    assert (standing.open_fen, standing.prepaid_fen) == (FEN, FEN)
    (matter,) = desk.query(review.open_matters)
    assert matter.detail["paid_fen"] == 2 * FEN
    report = verify(desk)
    assert report.ok, report


def _seated(desk: Desk) -> Desk:
    with desk.database.read() as connection:
        admin = UserId(connection.scalars(select(User.id)).one())
    return desk.seated(Actor(admin, "admin", "admin", frozenset(Permission)))


@query(Permission.LOOK_UP)
def _owed(reading: Reading) -> tuple[UnitId, list[Any]]:
    unit = UnitId(reading.connection.scalars(select(Unit.id)).one())
    return unit, [line.charge_id for line in open_lines(reading, unit)]


@query(Permission.LOOK_UP)
def _standing(reading: Reading) -> standings.UnitStanding:
    unit = UnitId(reading.connection.scalars(select(Unit.id)).one())
    return standings.unit_standing(reading, unit)


@query(Permission.LOOK_UP)
def _receipts(reading: Reading) -> list[str]:
    return list(reading.connection.scalars(select(Receipt.number)))


@query(None)
def _state(reading: Reading) -> bytes:
    return state_hash(reading.connection)
