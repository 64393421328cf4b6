"""The line fails at any byte of a meeting, either way: what was begun is finished later, once."""

import random
import shutil
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import uvicorn
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from propdesk.domain.errors import EnvironmentProblem
from propdesk.hub import tables
from propdesk.hub.limits import Pace
from propdesk.hub.server import Hub, application
from propdesk.hub.store import SqliteStore
from propdesk.meeting import outgoing
from propdesk.meeting.client import Caller
from propdesk.meeting.line import Line
from propdesk.meeting.talk import meet
from propdesk.services.work import Reading, query
from propdesk.sync.state_hash import state_hash
from tests import builders
from tests.builders import FixedClock
from tests.hub.fault_proxy import Fault, FaultProxy
from tests.soak import SOAKING
from tests.sync.simulator.stage import TENANT, SimDesk, Time, copies, template

STEP = 64 if SOAKING else 3000
# Seconds: a length that was changed on its way leaves both sides waiting.
IMPATIENT, PATIENT = 0.4, 60.0


@dataclass
class Place:
    """Two desks, a served hub, and the bad line to it."""

    desks: list[SimDesk]
    proxy: FaultProxy
    store: SqliteStore
    key: Ed25519PrivateKey

    def meet(self, desk: SimDesk, patience: float = IMPATIENT) -> bool:
        """Meet once over the line; whether it came to its end."""
        url = f"http://127.0.0.1:{self.proxy.port}"
        line = Line(url, pause=lambda _: None, patience=httpx.Timeout(patience))
        caller = Caller(line, TENANT, desk.device, self.key)
        talk = meet(desk.seated)
        try:
            request = next(talk)
            while True:
                request = talk.send(caller.ask(request))
        except StopIteration:
            return True
        except EnvironmentProblem:
            return False
        finally:
            line.close()

    def states(self) -> set[bytes]:
        """Return the state hashes of the desks."""
        return {desk.seated.query(_state) for desk in self.desks}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """A hub on loopback behind a proxy, and two desks that know it."""
    desks = list(copies(tmp_path, random.Random(5), Time(), 2))
    shutil.copyfile(template() / "hub.db", tmp_path / "hub.db")
    store = SqliteStore(tmp_path / "hub.db")
    key = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
    with store.ledger(TENANT) as ledger:
        for desk in desks:
            public = key.public_key().public_bytes_raw()
            ledger.change(tables.device, {"id": desk.device}, {"public_key": public})
    hub = Hub(store, FixedClock())
    hub.door_pace = hub.desk_pace = Pace(most=1e9, per_second=1e9)
    bound = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(
        uvicorn.Config(application(hub), log_level="critical", timeout_graceful_shutdown=1)
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]})
    thread.start()
    while not server.started:
        thread.join(0.01)
    proxy = FaultProxy(bound.getsockname()[1])
    yield Place(desks, proxy, store, key)
    proxy.close()
    server.should_exit = True
    thread.join(30)
    for desk in desks:
        desk.database.close()


@pytest.mark.timeout(6000 if SOAKING else 300)
@pytest.mark.parametrize("fault", list(Fault))
def test_a_meeting_that_fails_at_a_byte_is_finished_later(place: Place, fault: Fault) -> None:
    first, second = place.desks
    after = 0
    while True:
        first.execute(builders.add_item, code=f"{fault}{after}")
        place.proxy.arm(after, fault)
        place.meet(first)
        passed = place.proxy.passed
        place.meet(second)
        place.proxy.arm(None)
        assert place.meet(first, PATIENT)
        assert place.meet(second, PATIENT)
        assert not first.seated.query(outgoing.unplaced)
        assert len(place.states()) == 1, f"{fault} after {after} bytes"
        if after > passed + 4 * STEP:
            return
        after += STEP


@query(None)
def _state(reading: Reading) -> bytes:
    return state_hash(reading.connection)
