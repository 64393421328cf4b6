"""A hub over SQLite on loopback, and two desks of one centre that know it."""

import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from sqlalchemy import select

from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.ids import ChargeId, UnitId, UserId
from propdesk.domain.permissions import Permission
from propdesk.hub import office
from propdesk.hub.office import Office
from propdesk.hub.server import Hub, application
from propdesk.meeting import client, enrolment
from propdesk.models.accounts import User
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import migrate
from propdesk.services.work import Actor
from tests import builders
from tests.builders import NOON, FixedClock, World

CENTRE = "C001"


@dataclass
class LoopbackHub:
    """A served hub; `url` says where."""

    office: Office
    url: str
    server: uvicorn.Server
    thread: threading.Thread

    def enrol(self, desk: Desk, folder: Path, slot: str = "D01") -> None:
        """Make a desk with data known to the hub, and let it meet."""
        code = self.office.code(CENTRE, slot, rules=True)
        lives, key = desk.query(enrolment.lives), desk.query(enrolment.field_key)
        accepted = client.ask_in(folder, self.url, code, lives, key)
        desk.execute(enrolment.enrol, place=accepted.place)
        client.meet_now(desk, folder)

    def join(self, folder: Path, clock: FixedClock, slot: str = "D02") -> Desk:
        """Make an empty folder a desk of the centre, with everything that was there."""
        folder.mkdir()
        create_file(folder / "propdesk.db")
        database = Database(folder / "propdesk.db", None)
        migrate(database, NOON, folder / "backups")
        empty = Desk(database, clock, new_id)
        code = self.office.code(CENTRE, slot, rules=False)
        accepted = client.ask_in(folder, self.url, code, [], "")
        empty.execute(
            enrolment.join_centre,
            centre=accepted.centre,
            desk=accepted.slot,
            field_key=accepted.field_key,
            place=accepted.place,
        )
        client.meet_now(empty, folder)
        with database.read() as connection:
            admin = UserId(connection.scalars(select(User.id)).one())
        return empty.seated(Actor(admin, "admin", "admin", frozenset(Permission)))

    def stop(self) -> None:
        """End the hub; the address answers no more."""
        self.server.should_exit = True
        self.thread.join(10)


@contextmanager
def loopback_hub(folder: Path, clock: FixedClock) -> Iterator[LoopbackHub]:
    """Serve an empty hub of one company."""
    folder.mkdir()
    opened = office.found(folder, "company", None, clock, random.Random(5).randbytes)
    bound = office.listening("127.0.0.1", 0, None)
    config = uvicorn.Config(
        application(Hub(opened.store, clock, opened.chance)), log_config=None, lifespan="off"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
    thread.start()
    made = LoopbackHub(opened, f"http://127.0.0.1:{bound.getsockname()[1]}", server, thread)
    try:
        yield made
    finally:
        made.stop()
        bound.close()
        opened.store.close()


def owing(centre: World) -> tuple[UnitId, ChargeId]:
    """Give the centre a unit that owes one fee; return both."""
    (unit,) = centre.desk.execute(builders.add_units)
    item = centre.desk.execute(builders.add_item)
    (fee,) = centre.desk.execute(
        builders.charge, unit_id=unit, item_id=item, amounts=(("2026-11", 21033),)
    )
    return unit, fee
