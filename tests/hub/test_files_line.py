"""The line fails at any byte while files are carried: they arrive whole, later, and data first."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import uvicorn

from propdesk.attachments.cases import store_of
from propdesk.domain.errors import EnvironmentProblem
from propdesk.hub.limits import Pace
from propdesk.hub.server import Hub, application
from propdesk.hub.store import SqliteStore
from propdesk.meeting.file_client import FileCaller, Pacing, lead, unheard
from propdesk.meeting.file_talk import Carried, carry
from propdesk.meeting.line import Line
from propdesk.meeting.talk import Talk, meet
from tests.attachments.pictures import noise
from tests.builders import FixedClock
from tests.hub.fault_proxy import Fault, FaultProxy
from tests.hub.file_stage import FileStage, KeyedDesk, file_stage
from tests.soak import SOAKING
from tests.sync.simulator.stage import TENANT, key_of

STEP = 512 if SOAKING else 15_000
IMPATIENT, PATIENT = 0.4, 60.0


@dataclass
class BadLine:
    """Two desks, a served hub, and the line that fails between them."""

    stage: FileStage
    proxy: FaultProxy

    def carry(self, desk: KeyedDesk, patience: float = IMPATIENT) -> Carried | None:
        """Meet and carry over the line; None if it did not come to its end."""
        url = f"http://127.0.0.1:{self.proxy.port}"
        line = Line(url, pause=lambda _: None, patience=httpx.Timeout(patience))
        caller = FileCaller(line, TENANT, desk.device, key_of(desk.device))
        try:
            _met(meet(desk.seated), caller)
            talk = carry(desk.seated, store_of(desk.seated))
            return lead(talk, caller, unheard, Pacing(1e12, pause=lambda _: None))
        except EnvironmentProblem:
            return None
        finally:
            line.close()


def _met(talk: Talk, caller: FileCaller) -> None:
    try:
        request = next(talk)
        while True:
            request = talk.send(caller.ask(request))
    except StopIteration:
        return


@pytest.fixture
def bad_line(tmp_path: Path) -> Iterator[BadLine]:
    store = SqliteStore(tmp_path / "hub.db")
    store.prepare()
    with file_stage(store, tmp_path) as stage:
        hub = Hub(store, FixedClock())
        hub.door_pace = hub.desk_pace = hub.file_pace = Pace(most=1e9, per_second=1e9)
        bound = socket.create_server(("127.0.0.1", 0))
        config = uvicorn.Config(application(hub), log_level="critical", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        for desk in stage.desks:
            with store.ledger(TENANT) as ledger:
                assert ledger.device(desk.device)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]})
        thread.start()
        while not server.started:
            thread.join(0.01)
        proxy = FaultProxy(bound.getsockname()[1])
        yield BadLine(stage, proxy)
        proxy.close()
        server.should_exit = True
        thread.join(30)


@pytest.mark.timeout(6000 if SOAKING else 120)
def test_files_arrive_whole_wherever_the_line_failed(bad_line: BadLine) -> None:
    """Every day the faults take turns; in a soak each happens at every place."""
    first, second = bad_line.stage.desks
    turns = [[fault] for fault in Fault]
    after, passed = 1500, 0
    while after <= passed + STEP or not passed:
        for fault in list(Fault) if SOAKING else turns[after // STEP % len(turns)]:
            picture = noise(110, 110, seed=after)
            case_id = first.attach(picture)
            bad_line.proxy.arm(after, fault)
            bad_line.carry(first)
            bad_line.carry(second)
            passed = bad_line.proxy.passed
            bad_line.proxy.arm(None)
            for desk in (first, second):
                assert bad_line.carry(desk, PATIENT) is not None
            assert second.content(case_id) == picture, f"{fault} after {after} bytes"
        after += STEP


def test_a_share_of_the_line_is_kept_to() -> None:
    now, waits = [0.0], []

    def pause(seconds: float) -> None:
        waits.append(seconds)
        now[0] += seconds

    pacing = Pacing(1000, clock=lambda: now[0], pause=pause)
    for _ in range(10):
        now[0] += 0.1  # the line itself took that long
        pacing.went(500)
    assert now[0] == pytest.approx(5.0, abs=0.6)
    assert len(waits) == 10
