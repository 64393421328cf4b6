"""Desks and a hub that can be crashed, cloned and set back; their clocks and ids are given."""

import atexit
import contextlib
import random
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, Dialect, Engine, event, select

from propdesk.desk import Desk
from propdesk.domain.errors import EnvironmentProblem
from propdesk.domain.ids import UnitId, UserId
from propdesk.domain.permissions import Permission
from propdesk.hub import exchange, tables
from propdesk.hub.ledger import Device
from propdesk.hub.store import SqliteStore, Store
from propdesk.meeting import enrolment
from propdesk.meeting.enrolment import Place
from propdesk.meeting.talk import Met, Talk, meet
from propdesk.models.accounts import User
from propdesk.models.base import moment_to_number
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import migrate
from propdesk.models.prepared import driver_of
from propdesk.services import drawers, setup
from propdesk.services.work import Actor
from propdesk.sync.protocol import (
    GENESIS,
    Push,
    Request,
    packed,
    reply_in,
    request_in,
    tip_to_sign,
)
from propdesk.workflows import WORKFLOWS
from tests.builders import NOON, PASSWORD, add_item, add_owner, add_units, charge
from tests.workflows.samples import opened

TENANT = b"t" * 16
CENTRE = "C001"
SLOTS = 5
ROOMS = ("101", "102", "103")
_PACE = 40  # virtual-machine instructions between two moments a crash may come

_DIALECTS: dict[type[Dialect], Dialect] = {}
_COMPILED: dict[Any, Any] = {}  # engines live for one story: what they compile is kept for all


class Crash(Exception):  # noqa: N818 - what happens, not what is wrong
    """The process died here."""


class SimClock:
    """The world's time, off by as much as this machine's clock is."""

    def __init__(self, world: "Time", offset: timedelta = timedelta()) -> None:
        self.world, self.offset = world, offset

    def now(self) -> datetime:
        """Return what this machine takes for the time."""
        return self.world.moment + self.offset


@dataclass
class Time:
    """The true time."""

    moment: datetime = NOON


class FusedDatabase(Database):
    """A data file whose process dies after so many more steps of the database engine."""

    fuse: int | None = None

    def _new_engine(self) -> Engine:
        return _speaking_alike(super()._new_engine())

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that watches the fuse."""
        with super().read() as connection:
            self._watch(connection)
            yield connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """Give the writing connection; it watches the fuse until it has committed."""
        with super().write() as connection:
            self._watch(connection)
            yield connection

    def _watch(self, connection: Connection) -> None:
        tick = self._tick if self.fuse is not None else None
        driver_of(connection).set_progress_handler(tick, _PACE)

    def _tick(self) -> int:
        if self.fuse is None:
            return 0
        self.fuse -= 1
        return int(self.fuse <= 0)


class SimDesk:
    """One machine with a data file; `device` is the key it shows the hub."""

    def __init__(self, path: Path, device: bytes, clock: SimClock, rng: random.Random) -> None:
        self.path, self.device, self.clock, self.rng = path, device, clock, rng
        self.focus: list[str] = []  # workflows whose cases everybody works on in this story
        self.talk: Talk | None = None
        self.turn = 0  # which word of which meeting: replies to earlier ones are late
        self.seated = self._open()

    def _open(self) -> Desk:
        self.database = FusedDatabase(self.path, None)
        desk = Desk(self.database, self.clock, self.new_id)
        with self.database.read() as connection:
            admin = UserId(connection.scalars(select(User.id).order_by(User.id)).first() or b"")
        self.me = admin
        return desk.seated(Actor(admin, "admin", "admin", frozenset(Permission)))

    def new_id(self) -> bytes:
        """Return a UUIDv7 of this machine's clock and the world's chance."""
        milliseconds = moment_to_number(self.clock.now()) // 1000
        raw = bytearray(milliseconds.to_bytes(6, "big") + self.rng.randbytes(10))
        raw[6] = 0x70 | raw[6] & 0x0F
        raw[8] = 0x80 | raw[8] & 0x3F
        return bytes(raw)

    def execute(self, use_case: Any, fuse: int | None = None, **arguments: Any) -> Any:
        """Run a use case; with a fuse the process may die in it."""
        self.database.fuse = fuse
        try:
            return self.seated.execute(use_case, **arguments)
        except EnvironmentProblem as problem:
            if fuse is not None and (self.database.fuse or 0) <= 0:
                raise Crash from problem
            raise
        finally:
            self.database.fuse = None

    def restart(self) -> None:
        """Lose everything that was only in memory."""
        self.talk = None
        self.turn += 1
        self.database.close()
        self.seated = self._open()

    def copy_to(self, target: Path) -> None:
        """Write this machine's data file elsewhere, as it is on the disk now."""
        self.database.close()
        shutil.copyfile(self.path, target)

    def put_back(self, source: Path) -> None:
        """Let an older copy take the data file's place; nobody is told."""
        self.database.close()
        shutil.copyfile(source, self.path)
        self.restart()


class SimHub:
    """The hub's store and code; `reachable` sessions are taken for granted."""

    def __init__(self, path: Path, clock: SimClock) -> None:
        self.path, self.clock = path, clock
        self.latest = clock.now()  # the latest moment its clock ever showed
        self.store: Store = self._open()

    def _open(self) -> SqliteStore:
        store = SqliteStore(self.path)
        event.listen(store.engine, "connect", _make_light)
        store.engine = _speaking_alike(store.engine)
        return store

    def answer(self, device: bytes, words: bytes, *, dies: bool = False) -> bytes:
        """Answer as the server does; a hub that dies does so before its commit."""
        now = self.clock.now()
        self.latest = max(self.latest, now)
        with self.store.ledger(TENANT) as ledger:
            known = ledger.device(device)
            assert known is not None
            reply = packed(exchange.answer(ledger, known, request_in(words), now))
            if dies:
                raise Crash
            return reply

    def copy_to(self, target: Path) -> None:
        """Back the hub up."""
        self.store.close()
        shutil.copyfile(self.path, target)

    def put_back(self, source: Path, *, announced: bool) -> None:
        """Restore a backup; announced as the runbook says, or not."""
        self.store.close()
        shutil.copyfile(source, self.path)
        if announced:
            with self.store.ledger(TENANT) as ledger:
                exchange.begin_epoch(ledger, CENTRE, self.clock.now())


def _speaking_alike(engine: Engine) -> Engine:
    """Return the engine with the one dialect of its kind: statements are compiled for a dialect."""
    engine.dialect = _DIALECTS.setdefault(type(engine.dialect), engine.dialect)
    return engine.execution_options(compiled_cache=_COMPILED)


def _make_light(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode = MEMORY", "synchronous = OFF"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def lead(talk: Talk, hub: SimHub, device: bytes) -> Met:
    """Lead a meeting to its end over a perfect line."""
    try:
        words = next(talk)
        while True:
            words = talk.send(reply_in(hub.answer(device, spoken(device, words))))
    except StopIteration as end:
        met: Met = end.value
        return met


def spoken(device: bytes, request: Request) -> bytes:
    """Return a request as a device sends it: pushes are signed."""
    if isinstance(request, Push) and request.offered:
        signature = key_of(device).sign(tip_to_sign(request.offered[-1].sealed))
        request = Push(request.epoch, request.replica, request.offered, signature)
    return packed(request)


def key_of(device: bytes) -> Ed25519PrivateKey:
    """Return the key of a slot's machine."""
    return Ed25519PrivateKey.from_private_bytes(device * 2)


def device_of(slot: int) -> bytes:
    """Return the key a slot shows."""
    return f"device {slot:02}".encode().ljust(16, b".")


@cache
def template() -> Path:
    """Make, once for each process, a centre of five desks that have met, and their hub."""
    shared = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="propdesk-sim-", dir=shared if shared.exists() else None))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    time, rng = Time(NOON - timedelta(days=1)), random.Random(0)
    hub = SimHub(folder / "hub.db", SimClock(time))
    hub.store.prepare()
    _furnish(hub)
    desks = [_new_desk(folder, slot, time, rng, hub) for slot in range(1, SLOTS + 1)]
    for desk in (*desks, *desks):
        lead(meet(desk.seated), hub, desk.device)
    for desk in desks:
        time.moment = NOON
        desk.execute(drawers.open_shift, float_fen=10000)
        desk.database.close()
    hub.store.close()
    return folder


def _new_desk(folder: Path, slot: int, time: Time, rng: random.Random, hub: SimHub) -> SimDesk:
    path = folder / f"desk{slot}.db"
    create_file(path)
    database = Database(path, None)
    migrate(database, NOON, folder)
    database.close()
    desk = SimDesk(path, device_of(slot), SimClock(time), rng)
    place = Place("sim:", TENANT, desk.device, rules=slot == 1)
    if slot == 1:
        named: dict[str, Any] = {"centre": CENTRE, "desk": "D01", "password": PASSWORD}
        desk.execute(setup.initialise, project="示范小区", **named)
        desk.restart()
        desk.execute(enrolment.enrol, place=place)
        _fill(desk)
    else:
        key = "00" * 32
        desk.execute(
            enrolment.join_centre, centre=CENTRE, desk=f"D{slot:02}", field_key=key, place=place
        )
        lead(meet(desk.seated), hub, desk.device)
        desk.restart()
    lead(meet(desk.seated), hub, desk.device)
    return desk


def _fill(desk: SimDesk) -> None:
    units: list[UnitId] = desk.execute(add_units, rooms=ROOMS)
    item = desk.execute(add_item)
    for number, unit in enumerate(units):
        desk.execute(add_owner, unit_id=unit, name=f"王{number}")
        desk.execute(charge, unit_id=unit, item_id=item)
    for workflow in WORKFLOWS.values():
        opened(desk.seated, workflow, units[0])


def _furnish(hub: SimHub) -> None:
    with hub.store.ledger(TENANT) as ledger:
        ledger.add(tables.tenant, [{"name": "T", "secret": b"s"}])
        ledger.add(
            tables.centre,
            [{"code": CENTRE, "epoch": 1, "head": 0, "highest": 0, "accumulator": GENESIS}],
        )
        for slot in range(1, SLOTS + 1):
            identity = device_of(slot)
            public = key_of(identity).public_key().public_bytes_raw()
            device = Device(identity, CENTRE, f"D{slot:02}", public, slot == 1, None)
            ledger.add(tables.device, [{**device._asdict(), "enrolled_at": 0}])


def copies(folder: Path, rng: random.Random, time: Time, count: int) -> Iterator[SimDesk]:
    """Yield fresh copies of the template's desks."""
    focus = rng.sample(list(WORKFLOWS), 3)
    for slot in range(1, count + 1):
        path = folder / f"desk{slot}.db"
        shutil.copyfile(template() / path.name, path)
        desk = SimDesk(path, device_of(slot), SimClock(time), rng)
        desk.focus = focus
        yield desk
