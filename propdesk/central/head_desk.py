"""Head office's own desk at each centre: prices, rules, roles and calendars are set at it.

It is a desk like any other, with a data file and a key in the hub's folder, enrolled with authority
over what head office owns; it meets the others over the hub's store instead of a line. So the very
use cases of the desks decide what can be set, and what was set goes down the stream signed.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from propdesk.desk import Desk
from propdesk.domain.ids import IdSource, UserId
from propdesk.domain.permissions import Permission
from propdesk.hub import accounts, exchange, tables
from propdesk.hub import snapshots as kept
from propdesk.hub.accounts import HEAD_SLOT, ID_BYTES
from propdesk.hub.ledger import Device
from propdesk.hub.office import Office
from propdesk.meeting import bootstrap, device_key, enrolment
from propdesk.meeting.enrolment import Place
from propdesk.meeting.talk import Met, meet
from propdesk.models.base import moment_to_number
from propdesk.models.changes import Replica
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import migrate
from propdesk.models.stream import HubLink
from propdesk.services.work import Actor
from propdesk.sync.protocol import Push, Reply, Request, tip_to_sign

FOLDER, FILE = "head-office", "propdesk.db"
PERSON = Actor(UserId(bytes(16)), "head-office", "head office", frozenset(Permission))


@contextlib.contextmanager
def seated(office: Office, folder: Path, code: str, new_id: IdSource) -> Iterator[Desk]:
    """Give head office's desk at a centre, which has met the others; it meets them again after.

    LookupError for an unknown centre. Where the block raises nothing is sent.
    """
    with office.store.ledger(office.tenant) as ledger:
        field_key = ledger.rows(tables.centre, code=ledger.centre(code).code)[0].field_key
    place = folder / FOLDER / code.encode().hex()
    database = _opened(place, office)
    try:
        desk = Desk(database, office.clock, new_id)
        line = _line(desk, office, place, code, field_key)
        line.meet(desk)
        yield desk.seated(PERSON)
        line.meet(desk)
    finally:
        database.close()


class StoreLine:
    """Head office's machine at the hub's own store: no network, the same words and signatures."""

    def __init__(self, office: Office, device: bytes, key: Ed25519PrivateKey) -> None:
        self._office, self._device, self._key = office, device, key

    def meet(self, desk: Desk) -> Met:
        """Meet the others once; an empty file begins with a snapshot where there is one."""
        if desk.query(bootstrap.is_wanted):
            with self._office.store.ledger(self._office.tenant) as ledger:
                device = ledger.device(self._device)
                assert device is not None
                offer = kept.offered(ledger, device.centre)
            folder = desk.database.path.parent
            bootstrap.begin(desk, folder, offer, self, lambda _done, _total: None)
        talk = meet(desk)
        try:
            request = next(talk)
            while True:
                request = talk.send(self._answer(request))
        except StopIteration as end:
            met: Met = end.value
            return met

    def fetch(self, path: str, start: int) -> Iterator[bytes]:
        """Yield a snapshot's bytes from one on."""
        number = int(path.rpartition("/")[2])
        while True:
            with self._office.store.snapshot(self._office.tenant) as ledger:
                device = ledger.device(self._device)
                centre = device.centre if device else ""
                part = kept.bytes_from(ledger, centre, number, start)
            if not part:
                return
            start += len(part)
            yield part

    def _answer(self, request: Request) -> Reply:
        if isinstance(request, Push) and request.offered:
            signature = self._key.sign(tip_to_sign(request.offered[-1].sealed))
            request = Push(request.epoch, request.replica, request.offered, signature)
        now = self._office.clock.now()
        with self._office.store.ledger(self._office.tenant) as ledger:
            device = ledger.device(self._device)
            assert device is not None
            seen = {"seen_at": moment_to_number(now)}
            ledger.change(tables.device, {"id": device.id}, seen)
            return exchange.answer(ledger, device, request, now)


def _opened(place: Path, office: Office) -> Database:
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not (place / FILE).exists():
        create_file(place / FILE)
    database = Database(place / FILE, None)
    migrate(database, office.clock.now(), place)
    return database


def _line(desk: Desk, office: Office, place: Path, code: str, field_key: str) -> StoreLine:
    """Return the desk's line; the first time, or where its key is gone, it is enrolled anew."""
    with desk.database.read() as connection:
        known = connection.scalar(select(HubLink.device))
        is_new = connection.scalar(select(Replica.id)) is None
    key = device_key.load(place)
    if known is not None and key is not None and _is_welcome(office, known):
        return StoreLine(office, known, key)
    key = device_key.new_key()
    public, identity = key.public_key().public_bytes_raw(), office.chance(ID_BYTES)
    device = Device(identity, code, HEAD_SLOT, public, rules=True, revoked_at=None)
    lives = [] if is_new else desk.seated(PERSON).query(enrolment.lives)
    with office.store.ledger(office.tenant) as ledger:
        accounts.admit(ledger, device, lives, office.clock.now())
    device_key.keep(place, key)
    at = Place("hub:", office.tenant, identity, rules=True)
    if is_new:
        desk.execute(
            enrolment.join_centre, centre=code, desk=HEAD_SLOT, field_key=field_key, place=at
        )
    else:
        desk.seated(PERSON).execute(enrolment.enrol, place=at)
    return StoreLine(office, identity, key)


def _is_welcome(office: Office, device: bytes) -> bool:
    with office.store.ledger(office.tenant) as ledger:
        found = ledger.device(device)
    return found is not None and found.revoked_at is None
