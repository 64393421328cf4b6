"""What a bad line or a busy hub does to a meeting: nothing of it is taken for the truth."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from propdesk.meeting import incoming, outgoing
from propdesk.meeting.client import Caller
from propdesk.meeting.incoming import StreamBrokenProblem
from propdesk.meeting.line import Line
from propdesk.sync.protocol import (
    Challenge,
    Compare,
    Compared,
    DoorReply,
    Page,
    Push,
    Pushed,
    Refusal,
    Refused,
    Reply,
    Session,
    packed,
    reply_in,
)
from tests import builders
from tests.sync.simulator.stage import SimClock, SimDesk, SimHub, Time, copies, spoken, template


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SimDesk]:
    (made,) = copies(tmp_path, random.Random(3), Time(), 1)
    yield made
    made.database.close()


def test_an_entry_of_ones_own_that_comes_back_changed_is_refused(
    desk: SimDesk, tmp_path: Path
) -> None:
    shutil.copyfile(template() / "hub.db", tmp_path / "hub.db")
    hub = SimHub(tmp_path / "hub.db", SimClock(Time()))
    desk.execute(builders.add_item, code="NEW")
    (waiting,) = desk.seated.query(outgoing.unplaced)
    offered = desk.seated.query(outgoing.offer, replica=waiting.replica, first=waiting.placed + 1)
    pull = desk.seated.query(outgoing.next_pull)
    push = Push(pull.epoch, waiting.replica, offered)
    assert isinstance(reply_in(hub.answer(desk.device, spoken(desk.device, push))), Pushed)
    page = reply_in(hub.answer(desk.device, spoken(desk.device, pull)))
    assert isinstance(page, Page)
    last = page.placed[-1]
    body = bytes([last.sealed.body[0] ^ 1]) + last.sealed.body[1:]
    changed = msgspec.structs.replace(last, sealed=msgspec.structs.replace(last.sealed, body=body))
    spoilt = msgspec.structs.replace(page, placed=[*page.placed[:-1], changed])
    with pytest.raises(StreamBrokenProblem):
        desk.execute(incoming.take_page, page=spoilt)
    assert desk.seated.query(outgoing.unplaced) == [waiting]
    assert desk.execute(incoming.take_page, page=page) is not None
    assert desk.seated.query(outgoing.unplaced) == []


class BusyLine(Line):
    """A line whose other end is busy a few times, at the door and in the meeting."""

    def __init__(self, times: int) -> None:
        self.waits: list[float] = []
        super().__init__("http://127.0.0.1:1", pause=self.waits.append)
        self._busy = [Refused(Refusal.TOO_MANY, retry_seconds=5)] * times
        self._replies: list[Reply | DoorReply] = [
            Challenge(b"n" * 16),
            Session(b"t" * 8, 900),
            Compared([], []),
        ]

    def ask(self, _path: str, _words: bytes, _token: bytes = b"") -> bytes:
        """Be busy, then answer in order."""
        return packed(self._busy.pop() if self._busy else self._replies.pop(0))


@pytest.mark.parametrize(("times", "waits"), [(0, []), (1, [5.0]), (3, [5.0, 5.0, 5.0])])
def test_a_busy_hub_is_asked_again_when_it_said(times: int, waits: list[float]) -> None:
    line = BusyLine(times)
    caller = Caller(line, b"t" * 16, b"d" * 16, Ed25519PrivateKey.from_private_bytes(b"k" * 32))
    assert caller.ask(Compare(1, 1, b"")) == Compared([], [])
    assert line.waits == waits
