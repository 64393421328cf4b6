"""A desk that belongs to a centre: what it may write, what it says of itself, how it is reached."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from propdesk.app import new_id
from propdesk.meeting import device_key, outgoing, status
from propdesk.meeting.line import InsecureAddressError, checked_address
from propdesk.meeting.rebuild import differing_tables
from propdesk.meeting.talk import meet
from propdesk.services.work import HeadOfficeOwnsError
from tests import builders
from tests.builders import NOON
from tests.sync.simulator.acts import write_last
from tests.sync.simulator.stage import SimClock, SimDesk, SimHub, Time, copies, lead, template


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[list[SimDesk]]:
    """Head office's desk and another one of its centre."""
    made = list(copies(tmp_path, random.Random(7), Time(), 2))
    yield made
    for desk in made:
        desk.database.close()


def test_only_head_offices_desk_writes_what_head_office_owns(desks: list[SimDesk]) -> None:
    owner, other = desks
    owner.execute(builders.add_item, code="NEW")
    with pytest.raises(HeadOfficeOwnsError):
        other.execute(builders.add_item, code="NEW")


def test_a_desk_says_how_much_waits_and_since_when(desks: list[SimDesk], tmp_path: Path) -> None:
    desk = desks[1]
    shutil.copyfile(template() / "hub.db", tmp_path / "hub.db")
    hub = SimHub(tmp_path / "hub.db", SimClock(desk.clock.world))
    lead(meet(desk.seated), hub, desk.device)
    assert desk.seated.query(status.standing).unsynced == 0
    for _ in range(3):
        desk.execute(write_last, name="x")
    standing = desk.seated.query(status.standing)
    assert (standing.unsynced, standing.oldest) == (3, NOON)
    met = lead(meet(desk.seated), hub, desk.device)
    assert met.sent == 3
    assert not desk.seated.query(outgoing.unplaced)


def test_the_tables_are_what_the_log_makes_of_them(desks: list[SimDesk], tmp_path: Path) -> None:
    desk, beside = desks[0], tmp_path / "rebuilt.db"
    assert differing_tables(desk.seated, beside, None, desk.clock, new_id) == []
    assert not beside.exists()
    connection = desk.database.connect()
    connection.execute("UPDATE customer SET name = 'edited'")
    connection.execute("UPDATE charge_balance SET open_fen = 1")
    connection.close()
    found = differing_tables(desk.seated, beside, None, desk.clock, new_id)
    assert sorted(found) == ["charge_balance", "customer"]


@pytest.mark.parametrize(
    "url", ["https://hub.example", "http://127.0.0.1:8420", "http://localhost:1/", "http://[::1]:9"]
)
def test_encrypted_addresses_and_this_machine_are_taken(url: str) -> None:
    assert checked_address(url) == url.rstrip("/")


@pytest.mark.parametrize(
    "url", ["http://hub.example", "http://127.0.0.1.example", "ftp://x", "hub", "", "https://"]
)
def test_other_addresses_are_refused(url: str) -> None:
    with pytest.raises(InsecureAddressError):
        checked_address(url)


def test_a_machines_key_lies_beside_the_data_file_for_its_user_only(tmp_path: Path) -> None:
    key = device_key.new_key()
    device_key.keep(tmp_path, key)
    found = device_key.load(tmp_path)
    assert found is not None
    assert found.private_bytes_raw() == key.private_bytes_raw()
    file = tmp_path / device_key.FILE
    assert not file.exists() or file.stat().st_mode & 0o077 == 0
    assert device_key.load(tmp_path / "elsewhere") is None


@pytest.mark.parametrize("cursor", [0, 1, 2, 7, 8, 1000])
def test_the_ladder_begins_at_the_last_number_and_goes_ever_further_back(cursor: int) -> None:
    rungs = outgoing.rungs(cursor)
    assert rungs[:1] == ([cursor] if cursor else [])
    assert rungs == sorted(rungs, reverse=True)
    assert len(rungs) <= cursor.bit_length()
