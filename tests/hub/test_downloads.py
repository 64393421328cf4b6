"""Snapshots over HTTP: any range, to the centre's own desks in a session; a join through them."""

import hashlib
import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from propdesk.app import new_id
from propdesk.central import snapshots
from propdesk.desk import Desk
from propdesk.hub import accounts
from propdesk.hub import snapshots as kept
from propdesk.meeting import client, enrolment
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import migrate
from propdesk.sync.protocol import Offer, Snapshot
from tests.builders import NOON, FixedClock, World
from tests.hub.test_server import Machine, Place, place
from tests.hub.test_store import OTHER, TENANT
from tests.ui.loopback_hub import CENTRE, loopback_hub, owing

__all__ = ["place"]
BYTES = random.Random(4).randbytes(300_000)
CUTS = (0, 1, 70_000, 70_001, 299_999, len(BYTES))


def kept_in(place: Place) -> int:
    """Keep bytes as a snapshot in uneven pieces; return its number."""
    pieces = [BYTES[a:b] for a, b in pairwise(CUTS)]
    kept.keep(place.store, TENANT, ("C001", 1, 7), pieces, b"k" * 32, NOON)
    return 7


def got(desk: Machine, number: int, wanted: str | None = None) -> tuple[int, bytes]:
    """Ask for a range of a snapshot."""
    headers = {"authorization": f"Bearer {desk.token.hex()}"}
    if wanted is not None:
        headers["range"] = wanted
    response = desk.http.get(f"/v1/snapshot/{number}", headers=headers)
    return response.status_code, response.content


def test_a_snapshot_is_given_from_any_byte(place: Place) -> None:
    desk, number = place.machine(), kept_in(place)
    offer = desk.ask(Snapshot())
    digest = hashlib.blake2b(BYTES, digest_size=32).digest()
    assert offer == Offer(1, 7, len(BYTES), digest, b"k" * 32)
    assert got(desk, number) == (200, BYTES)
    for start in (0, 1, 2, 69_999, 70_000, 70_001, 150_000, 299_998, 299_999):
        assert got(desk, number, f"bytes={start}-") == (206, BYTES[start:])
    assert got(desk, number, f"bytes={len(BYTES)}-")[0] == 416
    assert got(desk, 8)[0] == 404


def test_a_snapshot_is_nobody_elses(place: Place) -> None:
    desk, other, number = place.machine(), place.machine(OTHER), kept_in(place)
    assert got(other, number)[0] == 404
    assert other.ask(Snapshot()) == Offer(1, 0)
    for token in (b"", b"x" * 72, desk.token[:-1] + bytes([desk.token[-1] ^ 1])):
        stranger = Machine(desk.http, desk.key, token=token)
        assert got(stranger, number)[0] == 401
    with place.store.ledger(TENANT) as ledger:
        accounts.revoke(ledger, "C001", "D01", NOON)
    assert got(desk, number)[0] == 401


def test_the_newest_two_are_kept(place: Place) -> None:
    place.machine()
    kept_in(place)
    for number in (9, 12):
        kept.keep(place.store, TENANT, ("C001", 1, number), [b"abc"], b"k" * 32, NOON)
    with place.store.ledger(TENANT) as ledger:
        assert kept.offered(ledger, "C001").number == 12
        assert [kept.size_of(ledger, "C001", n) for n in (7, 9, 12)] == [None, 3, 3]
        assert kept.bytes_from(ledger, "C001", 7, 0) == b""


def test_a_snapshot_that_was_not_finished_is_not_offered(place: Place) -> None:
    def broken() -> Iterator[bytes]:
        yield b"abc"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        kept.keep(place.store, TENANT, ("C001", 1, 7), broken(), b"k" * 32, NOON)
    assert place.machine().ask(Snapshot()) == Offer(1, 0)


def test_a_joining_desk_takes_the_snapshot_over(centre: World, tmp_path: Path) -> None:
    owing(centre)
    with loopback_hub(tmp_path / "hub", FixedClock()) as hub:
        hub.enrol(centre.desk, centre.path.parent)
        snapshots.make(hub.office, tmp_path / "hub", CENTRE, new_id)
        folder = tmp_path / "second"
        create_file(folder / "propdesk.db")
        database = Database(folder / "propdesk.db", None)
        migrate(database, NOON, folder / "backups")
        desk = Desk(database, FixedClock(), new_id)
        asked = client.ask_in(folder, hub.url, hub.office.code(CENTRE, "D02", rules=False), [], "")
        desk.execute(
            enrolment.join_centre,
            centre=asked.centre,
            desk=asked.slot,
            field_key=asked.field_key,
            place=asked.place,
        )
        met = client.meet_now(desk, folder)
        assert (met.sent, dict(met.come)) == (1, {})  # nothing had to be replayed
        again = client.meet_now(centre.desk, centre.path.parent)
        assert again.equal == ["C001-D02"]
        database.close()
