"""A new desk begins with a snapshot: equal to a full replay, resumed at any byte, never half."""

import io
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from propdesk.app import new_id
from propdesk.central import snapshots
from propdesk.clock import Clock
from propdesk.hub import exchange
from propdesk.hub import snapshots as kept
from propdesk.hub.office import Office
from propdesk.hub.snapshots import bytes_from
from propdesk.meeting import bookkeeping, bootstrap, enrolment
from propdesk.meeting.enrolment import Place
from propdesk.meeting.line import HubUnreachableProblem
from propdesk.meeting.rebuild import differing_tables
from propdesk.meeting.talk import meet
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import migrate
from propdesk.services.work import Reading, query
from propdesk.sync.protocol import MalformedError, Offer
from propdesk.sync.snapshot import pieces_in
from propdesk.sync.state_hash import state_hash
from propdesk.verify import verify
from tests.builders import NOON
from tests.hub.test_reports import Meeting, meeting, take
from tests.sync.simulator.stage import (
    CENTRE,
    TENANT,
    SimClock,
    SimDesk,
    Time,
    device_of,
    lead,
)

__all__ = ["meeting"]
NEW = 3  # the slot whose machine is replaced


class Download:
    """The hub's snapshot as a desk fetches it; the line breaks after so many bytes."""

    def __init__(self, hub: Meeting, *, breaks_after: int | None = None, harm: int = -1) -> None:
        self.hub, self.left, self.harm = hub.hub.store, breaks_after, harm
        self.sent = 0

    def fetch(self, path: str, start: int) -> Iterator[bytes]:
        """Yield what follows a byte."""
        number = int(path.rpartition("/")[2])
        while True:
            with self.hub.ledger(TENANT) as ledger:
                part = bytes_from(ledger, CENTRE, number, start)
            if not part:
                return
            for at in range(0, len(part), 1000):
                some = bytearray(part[at : at + 1000])
                if self.left is not None:
                    if self.left <= 0:
                        raise HubUnreachableProblem(reason="cut")
                    some = some[: self.left]
                    self.left -= len(some)
                if start <= self.harm < start + len(some):
                    some[self.harm - start] ^= 1
                start += len(some)
                self.sent += len(some)
                yield bytes(some)


def unheard(_done: int, _total: int) -> None:
    """Nobody listens."""


@pytest.fixture
def offered(meeting: Meeting) -> Offer:
    """Two desks took money; a snapshot was made; then more came."""
    first, second = meeting.desks
    take(first, 0, 12000)
    take(second, 1, 8001)
    meeting.meet(first, second)
    office = Office(meeting.hub.store, TENANT, meeting.hub.clock, random.randbytes)
    number = snapshots.make(office, meeting.folder, CENTRE, new_id)
    take(first, 2, 3000)
    meeting.meet(first)
    with meeting.hub.store.ledger(TENANT) as ledger:
        offer = kept.offered(ledger, CENTRE)
        assert 0 < offer.number == number < ledger.centre(CENTRE).head
    return offer


def joined(folder: Path, clock: Clock) -> SimDesk:
    """Return an empty file that joined the centre and has not met anybody."""
    folder.mkdir()
    path = folder / "desk.db"
    create_file(path)
    database = Database(path, None)
    migrate(database, NOON, folder)
    database.close()
    assert isinstance(clock, SimClock)
    desk = SimDesk(path, device_of(NEW), clock, random.Random(3))
    place = Place("sim:", TENANT, desk.device, rules=False)
    desk.execute(enrolment.join_centre, centre=CENTRE, desk="D03", field_key="00" * 32, place=place)
    desk.restart()
    return desk


def begun(desk: SimDesk, offer: Offer, source: Download) -> int:
    """Begin with a snapshot; return the rows taken over."""
    return bootstrap.begin(desk.seated, desk.path.parent, offer, source, unheard)


@query(None)
def cursor(reading: Reading) -> int:
    """Return how far the stream is known."""
    return bookkeeping.link_of(reading).cursor


def rest_of(folder: Path) -> list[Path]:
    """Return what of a download lies in a folder."""
    return list(folder.glob(f"{bootstrap.NAME}*"))


def check_like_the_others(desk: SimDesk, meeting: Meeting, beside: Path) -> None:
    """Meet, and see that everything is as at a desk that replayed the whole stream."""
    met = lead(meet(desk.seated), meeting.hub, desk.device)
    again = lead(meet(meeting.desks[0].seated), meeting.hub, meeting.desks[0].device)
    assert "C001-D03" in again.equal, (met, again)
    replayed = joined(beside, SimClock(Time()))
    lead(meet(replayed.seated), meeting.hub, replayed.device)
    lead(meet(desk.seated), meeting.hub, desk.device)
    hashes = []
    for one in (desk, replayed):
        report = verify(one.seated)
        assert report.ok, report
        with one.database.read() as connection:
            hashes.append(state_hash(connection))
        differing = differing_tables(
            one.seated, one.path.with_suffix(".again"), None, one.clock, new_id
        )
        assert differing == []
    assert hashes[0] == hashes[1]
    replayed.database.close()


def test_a_snapshot_and_the_tail_are_a_full_replay(
    meeting: Meeting, offered: Offer, tmp_path: Path
) -> None:
    desk = joined(tmp_path / "new", SimClock(Time()))
    assert desk.seated.query(bootstrap.is_wanted)
    assert begun(desk, offered, Download(meeting)) > 100
    assert desk.seated.query(cursor) == offered.number
    assert not desk.seated.query(bootstrap.is_wanted)
    assert rest_of(desk.path.parent) == []
    check_like_the_others(desk, meeting, tmp_path / "replayed")
    desk.database.close()


def test_a_download_goes_on_at_the_byte_it_broke_at(
    meeting: Meeting, offered: Offer, tmp_path: Path
) -> None:
    desk = joined(tmp_path / "new", SimClock(Time()))
    chance, sent = random.Random(11), 0
    while True:
        source = Download(meeting, breaks_after=chance.randrange(1, offered.size // 3))
        try:
            rows = begun(desk, offered, source)
        except HubUnreachableProblem:
            sent += source.sent
            assert rest_of(desk.path.parent)[0].stat().st_size == sent
            continue
        break
    assert rows > 100
    assert sent + source.sent == offered.size  # no byte came twice
    desk.database.close()


@pytest.mark.parametrize("share", [0.0, 0.5, 0.999])
def test_a_flipped_bit_is_noticed_and_the_stream_replayed(
    meeting: Meeting, offered: Offer, tmp_path: Path, share: float
) -> None:
    desk = joined(tmp_path / "new", SimClock(Time()))
    harmed = Download(meeting, harm=int(offered.size * share))
    assert begun(desk, offered, harmed) == 0
    assert rest_of(desk.path.parent) == []
    assert desk.seated.query(cursor) == 0
    lead(meet(desk.seated), meeting.hub, desk.device)
    with meeting.hub.store.ledger(TENANT) as ledger:
        assert desk.seated.query(cursor) == ledger.centre(CENTRE).head
    assert verify(desk.seated).ok
    desk.database.close()


def test_what_is_fetched_lies_sealed_on_the_disk(
    meeting: Meeting, offered: Offer, tmp_path: Path
) -> None:
    desk = joined(tmp_path / "new", SimClock(Time()))
    with pytest.raises(HubUnreachableProblem):
        begun(desk, offered, Download(meeting, breaks_after=offered.size - 1))
    (file,) = rest_of(desk.path.parent)
    sealed = file.read_bytes()
    assert "王0".encode() not in sealed
    assert b"charge_balance" not in sealed
    assert offered.key not in sealed
    with pytest.raises(MalformedError):
        list(pieces_in(io.BytesIO(sealed), bytes(32)))
    desk.database.close()


def test_another_number_or_another_life_is_refused_whole(
    meeting: Meeting, offered: Offer, tmp_path: Path
) -> None:
    desk = joined(tmp_path / "new", SimClock(Time()))
    wrong = Offer(offered.epoch, offered.number, offered.size, offered.digest, bytes(32))
    assert begun(desk, wrong, Download(meeting)) == 0
    longer = Offer(offered.epoch, offered.number + 1, offered.size, offered.digest, offered.key)
    with desk.path.parent.joinpath("whole").open("w+b") as whole:
        whole.writelines(Download(meeting).fetch(f"/{offered.number}", 0))
        whole.seek(0)
        with pytest.raises(bootstrap.UnfitSnapshotError):
            desk.execute(bootstrap.take_over, offer=longer, pieces=pieces_in(whole, offered.key))
    assert desk.seated.query(bootstrap.is_wanted)
    desk.database.close()


def test_a_desk_with_data_takes_no_snapshot(meeting: Meeting, offered: Offer) -> None:
    desk = meeting.desks[0]
    assert not desk.seated.query(bootstrap.is_wanted)
    assert begun(desk, offered, Download(meeting)) == 0


def test_a_hub_that_went_back_offers_no_snapshot_of_what_it_lost(
    meeting: Meeting, offered: Offer
) -> None:
    with meeting.hub.store.ledger(TENANT) as ledger:
        exchange.begin_epoch(ledger, CENTRE, NOON)
        assert kept.offered(ledger, CENTRE).number == 0
