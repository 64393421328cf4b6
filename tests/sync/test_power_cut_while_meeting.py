"""The plug is pulled while desks meet (R03): what was said to be saved is there, and all goes on.

Every statement of a desk that pulls, pushes, is acknowledged, follows a restored hub or joins a
centre is played on a disk that forgets what was not synced, with the desk's own settings.
"""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw
import pytest
from sqlalchemy import select

from propdesk.desk import Desk
from propdesk.domain.collection import Choice, Tender
from propdesk.domain.errors import EnvironmentProblem
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Permission
from propdesk.meeting import bookkeeping, enrolment
from propdesk.meeting.enrolment import Place
from propdesk.meeting.talk import Met, meet
from propdesk.models.charges import ChargeBalance
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import migrate
from propdesk.services import counter
from propdesk.services.work import Reading, query
from propdesk.sync.state_hash import state_hash
from tests.builders import NOON
from tests.faults.oracle import Acknowledged, findings
from tests.faults.power import ForgetfulDisk, Image, images
from tests.faults.probes import ProbedDatabase
from tests.soak import SOAKING
from tests.sync.simulator.stage import (
    CENTRE,
    TENANT,
    SimClock,
    SimDesk,
    SimHub,
    Time,
    copies,
    device_of,
    lead,
    template,
)

IMAGES = {"days": 300, "joins": 100} if SOAKING else {"days": 12, "joins": 4}
SLOT = 5  # the desk that joins anew
WRITES = {"BEGIN", "INSERT", "UPDATE", "DELETE", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE"}
ENDS = {"COMMIT", "ROLLBACK"}
PAGE = "page of epoch "  # how a page that was taken is acknowledged
Statement = str | Acknowledged


@dataclass
class Tale:
    """What a desk wrote: its file before, every statement, what it said was saved; and the end."""

    before: Path
    hub: Path
    state: bytes
    script: list[Statement] = field(default_factory=list)
    running: list[bool] = field(default_factory=list)  # the open transactions: does it write

    def hear(self, statement: str) -> None:
        """Keep the statements of transactions that write; a reading has its BEGIN and end too."""
        word = statement.split(maxsplit=1)[0].upper()
        if word == "BEGIN":
            self.running.append(statement.upper() != "BEGIN")
        if word in WRITES and self.running and self.running[-1]:
            self.script.append(statement)
        if word in ENDS and self.running:
            self.running.pop()


@pytest.fixture(scope="module", params=list(IMAGES))
def tale(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tale:
    """Play one of the two tales to its end."""
    folder = tmp_path_factory.mktemp(request.param)
    time, chance = Time(), random.Random(11)
    shutil.copyfile(template() / "hub.db", folder / "hub.db")
    hub = SimHub(folder / "hub.db", SimClock(time))
    mine, *others = copies(folder, chance, time, 3)
    tale = Tale(folder / "before.db", folder / "hub.db", b"")
    if request.param == "days":
        _days(tale, mine, others, hub)
    else:
        _joins(tale, others, hub, time)
    tale.state = others[0].seated.query(_state)
    hub.store.close()
    for desk in (mine, *others):
        desk.database.close()
    return tale


def _days(tale: Tale, mine: SimDesk, others: list[SimDesk], hub: SimHub) -> None:
    """Collect and meet for some rounds; in the middle the hub goes back to a backup."""
    mine.copy_to(tale.before)
    watched = _watched(mine.path, mine, tale)
    backup = hub.path.with_name("backup.db")
    for number in range(5):
        for desk in others:
            _take(desk.seated)
            lead(meet(desk.seated), hub, desk.device)
        tale.script.append(_take(watched))
        _meet(watched, hub, mine.device, tale)
        if number == 1:
            hub.copy_to(backup)
        if number == 3:
            hub.put_back(backup, announced=True)
    for _ in range(2):
        for desk in others:
            lead(meet(desk.seated), hub, desk.device)
        _meet(watched, hub, mine.device, tale)
    watched.database.close()


def _joins(tale: Tale, others: list[SimDesk], hub: SimHub, time: Time) -> None:
    """Make an empty file a desk of the centre, in the place of a machine that is gone."""
    path = tale.before.with_name("joined.db")
    create_file(path)
    database = Database(path, None)
    migrate(database, NOON, path.parent)
    database.close()
    shutil.copyfile(path, tale.before)
    database = ProbedDatabase(path, None)
    database.turn_to(path, tale.hear)
    chance = random.Random(12)
    desk = Desk(database, SimClock(time), lambda: chance.randbytes(16))
    place = Place("sim:", TENANT, device_of(SLOT), rules=False)
    desk.execute(
        enrolment.join_centre, centre=CENTRE, desk=f"D{SLOT:02}", field_key="00" * 32, place=place
    )
    _meet(desk, hub, device_of(SLOT), tale)
    database.close()
    for other in (*others, *others):
        lead(meet(other.seated), hub, other.device)


def _watched(path: Path, desk: SimDesk, tale: Tale) -> Desk:
    database = ProbedDatabase(path, None)
    database.turn_to(path, tale.hear)
    return Desk(database, desk.clock, desk.new_id).seated(desk.seated.actor)


def _meet(desk: Desk, hub: SimHub, device: bytes, tale: Tale) -> None:
    lead(meet(desk), hub, device)
    epoch, cursor = desk.query(_place)
    tale.script.append(Acknowledged(f"{PAGE}{epoch}", cursor))


def _take(desk: Desk) -> Acknowledged:
    unit, charge, fen = desk.query(_owed)
    taken = desk.execute(
        counter.collect,
        unit_id=unit,
        choices=[Choice(charge, max(1, fen // 9))],
        tenders=[Tender(Method.CASH, max(1, fen // 9))],
    )
    return Acknowledged(taken.receipt, taken.paid_fen)


@query(Permission.LOOK_UP)
def _owed(reading: Reading) -> Any:
    balance = ChargeBalance
    return reading.connection.execute(
        select(balance.unit_id, balance.charge_id, balance.open_fen)
        .where(balance.open_fen > 0)
        .order_by(balance.charge_id)
    ).first()


@query(None)
def _place(reading: Reading) -> tuple[int, int]:
    link = bookkeeping.link_of(reading)
    return link.epoch, link.cursor


@query(None)
def _state(reading: Reading) -> bytes:
    return state_hash(reading.connection)


def _wrecks(tale: Tale, folder: Path, count: int) -> Iterator[Image]:
    """Play the statements on a forgetful disk with the desk's settings; yield what cuts leave."""
    path = folder / "desk.db"
    shutil.copyfile(tale.before, path)
    disk = ForgetfulDisk(f"forgetful {folder}")
    connection = apsw.Connection(str(path), vfs=disk.vfs_name)
    usual = Database(path, None).connect()
    settings = ("journal_mode", "synchronous", "foreign_keys", "wal_autocheckpoint", "temp_store")
    for name in settings:
        (value,) = usual.execute(f"PRAGMA {name}").fetchone()
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
    usual.close()
    disk.events.clear()
    for statement in tale.script:
        if isinstance(statement, Acknowledged):
            disk.events.append(statement)
        else:
            connection.execute(statement)
    logged = list(disk.events)
    connection.close()
    yield from images({path.name: tale.before.read_bytes()}, logged, count, seed=7)


@pytest.mark.timeout(3600 if SOAKING else 120)
def test_a_power_cut_while_desks_meet_loses_and_doubles_nothing(tale: Tale, tmp_path: Path) -> None:
    kind = "days" if any(_is_receipt(one) for one in tale.script) else "joins"
    seen = set()
    for number, image in enumerate(_wrecks(tale, tmp_path, IMAGES[kind])):
        wreck = tmp_path / f"wreck{number}"
        wreck.mkdir()
        for name, data in image.files.items():
            (wreck / name).write_bytes(data)
        shutil.copyfile(tale.hub, wreck / "hub.db")
        _check(tale, image, wreck)
        seen.add(len(image.acknowledged))
        shutil.rmtree(wreck)
    assert kind == "joins" or len(seen) > min(6, IMAGES[kind] // 2)


def _is_receipt(statement: Statement) -> bool:
    return isinstance(statement, Acknowledged) and not statement.number.startswith(PAGE)


def _check(tale: Tale, image: Image, wreck: Path) -> None:
    """Open what is left, look at the books, meet, and be equal with the others again."""
    hub = SimHub(wreck / "hub.db", SimClock(Time()))
    chance = random.Random(13)
    database = Database(wreck / "desk.db", None)
    desk = Desk(database, SimClock(Time()), lambda: chance.randbytes(16))
    try:
        database.check()
        receipts = [one for one in image.acknowledged if _is_receipt(one)]
        assert findings(desk, receipts) == []
        if _is_joined(desk):
            epoch, cursor = desk.query(_place)
            same = [one.fen for one in image.acknowledged if one.number == f"{PAGE}{epoch}"]
            assert cursor >= max(same, default=0), "a page that was taken is forgotten"
            met = _meet_again(desk, hub, tale)
            assert not met.forked, "what was sent had been forgotten"
            assert desk.query(_state) == tale.state
        else:
            assert not image.acknowledged
    finally:
        database.close()
        hub.store.close()


def _is_joined(desk: Desk) -> bool:
    try:
        desk.query(_place)
    except EnvironmentProblem:
        return False  # the power went before anything was written
    return True


def _meet_again(desk: Desk, hub: SimHub, tale: Tale) -> Met:
    joined = tale.before.with_name("joined.db").exists()
    device = device_of(SLOT) if joined else device_of(1)
    lead(meet(desk), hub, device)
    return lead(meet(desk), hub, device)
