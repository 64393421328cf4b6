"""Meet a real hub: enrol a machine, open a session with its key, lead the talk over a line."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from propdesk.desk import Desk
from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.meeting import bookkeeping, bootstrap, device_key
from propdesk.meeting.enrolment import Place
from propdesk.meeting.line import Line, SessionEndedError, checked_address, line_to
from propdesk.meeting.talk import (
    REFUSALS,
    HubMisunderstoodProblem,
    HubRefusedProblem,
    Met,
    meet,
    refusal_of,
)
from propdesk.services.work import Reading, query
from propdesk.sync.protocol import (
    Challenge,
    DoorReply,
    DoorRequest,
    Enrol,
    Enrolled,
    Knock,
    Life,
    MalformedError,
    Offer,
    Page,
    Prove,
    Push,
    Refusal,
    Refused,
    Reply,
    Request,
    Session,
    Snapshot,
    door_reply_in,
    packed,
    reply_in,
    tip_to_sign,
    to_sign,
)

DOOR, MEETING = "/v1/door", "/v1/meeting"
MOST_SESSIONS = 50  # of one download: a slow line takes hours

BUSY_PAUSES, LONGEST_PAUSE = (1.0, 2.0, 4.0, 8.0), 30.0  # seconds
R = TypeVar("R", Reply, DoorReply)
Opened = Callable[[str], AbstractContextManager[Line]]
Told = Callable[[int, int], None]  # stream numbers taken, and how many there are; 0 of 0: sending


def _unheard(_done: int, _total: int) -> None:
    """Nobody waits for word of how far a meeting is."""


class NotAcceptedError(DomainError):
    """The hub does not take this machine in."""

    sentence = QT_TRANSLATE_NOOP(
        "meeting",
        "Head office did not accept this desk ({reason}). Ask for a new code and check that it is "
        "for this centre and desk.",
    )


class NoDeviceKeyError(DomainError):
    """The key the hub knows this machine by is not here."""

    sentence = QT_TRANSLATE_NOOP(
        "meeting", "This computer has no key for head office: enrol it again with a new code."
    )


@dataclass(frozen=True)
class Accepted:
    """What the hub said of a machine it took in."""

    place: Place
    centre: str
    slot: str
    field_key: str


def ask_in(folder: Path, url: str, code: str, lives: list[Life], field_key: str) -> Accepted:
    """Make this machine known to a hub, keep its key; NotAcceptedError, HubUnreachableProblem."""
    address = checked_address(url)
    key = device_key.new_key()
    asked = Enrol(code.strip(), key.public_key().public_bytes_raw(), lives, field_key)
    with line_to(address) as line:
        reply = _at_the_door(line, asked)
    if isinstance(reply, Refused):
        raise NotAcceptedError(field="code", reason=REFUSALS[reply.reason])
    if not isinstance(reply, Enrolled):
        raise HubMisunderstoodProblem
    device_key.keep(folder, key)
    place = Place(address, reply.tenant, reply.device, reply.rules)
    return Accepted(place, reply.centre, reply.slot, reply.field_key)


def meet_now(desk: Desk, folder: Path, told: Told = _unheard, opened: Opened = line_to) -> Met:
    """Meet the hub and through it the others, once; `told` hears how far, and may raise to stop.

    `opened` gives the line to an address. NotEnrolledError, NoDeviceKeyError,
    HubUnreachableProblem, HubRefusedProblem.
    """
    link = desk.query(_link)
    key = device_key.load(folder)
    if key is None:
        raise NoDeviceKeyError
    with opened(link.url) as line:
        caller = Caller(line, link.tenant, link.device, key)
        if desk.query(bootstrap.is_wanted):
            _begin(desk, folder, caller, told)
        return _lead(desk, caller, told)


class Caller:
    """A machine on the line: it signs what it pushes and opens sessions as they run out."""

    def __init__(self, line: Line, tenant: bytes, device: bytes, key: Ed25519PrivateKey) -> None:
        self._line, self._tenant, self._device, self._key = line, tenant, device, key
        self._token = b""

    def ask(self, request: Request) -> Reply:
        """Return the hub's reply; HubUnreachableProblem, HubRefusedProblem."""
        if isinstance(request, Push) and request.offered:
            signature = self._key.sign(tip_to_sign(request.offered[-1].sealed))
            request = Push(request.epoch, request.replica, request.offered, signature)
        words = packed(request)
        reply = self._ask_once(words)
        if isinstance(reply, Refused) and reply.reason is Refusal.BAD_SESSION:
            self._token = b""
            reply = self._ask_once(words)
        return reply

    def fetch(self, path: str, start: int) -> Iterator[bytes]:
        """Yield a download's bytes from one on; HubUnreachableProblem, HubRefusedProblem."""
        for _ in range(MOST_SESSIONS):
            self._token = self._token or self._session()
            try:
                for part in self._line.fetch(path, start, self._token):
                    start += len(part)
                    yield part
            except SessionEndedError:
                self._token = b""
            else:
                return

    def _ask_once(self, words: bytes) -> Reply:
        self._token = self._token or self._session()
        return _patiently(self._line, lambda: reply_in(self._line.ask(MEETING, words, self._token)))

    def _session(self) -> bytes:
        challenge = _at_the_door(self._line, Knock(self._tenant, self._device))
        if not isinstance(challenge, Challenge):
            raise _no(challenge)
        signature = self._key.sign(to_sign(self._device, challenge.nonce))
        proof = Prove(self._tenant, self._device, challenge.nonce, signature)
        session = _at_the_door(self._line, proof)
        if not isinstance(session, Session):
            raise _no(session)
        return session.token


def _begin(desk: Desk, folder: Path, caller: Caller, told: Told) -> None:
    """Take a snapshot over, where the hub has one; an older hub does not know the word."""
    offer = caller.ask(Snapshot())
    if isinstance(offer, Offer):
        bootstrap.begin(desk, folder, offer, caller, told)


def _lead(desk: Desk, caller: Caller, told: Told) -> Met:
    talk = meet(desk)
    try:
        request = next(talk)
        while True:
            reply = caller.ask(request)
            request = talk.send(reply)
            if isinstance(reply, Page):
                told(reply.after + len(reply.placed), reply.head)
            else:
                told(0, 0)
    except StopIteration as end:
        met: Met = end.value
        return met


def _at_the_door(line: Line, asked: DoorRequest) -> DoorReply:
    return _patiently(line, lambda: door_reply_in(line.ask(DOOR, packed(asked))))


def _patiently(line: Line, ask: Callable[[], R]) -> R:
    """Ask again, ever later, while the hub says that it is busy; HubMisunderstoodProblem."""
    try:
        for seconds in BUSY_PAUSES:
            reply = ask()
            if not (isinstance(reply, Refused) and reply.reason is Refusal.TOO_MANY):
                return reply
            line.wait(max(seconds, min(reply.retry_seconds, LONGEST_PAUSE)))
        return ask()
    except MalformedError as error:
        raise HubMisunderstoodProblem from error


def _no(reply: DoorReply) -> HubRefusedProblem | HubMisunderstoodProblem:
    if isinstance(reply, Refused):
        return refusal_of(reply)
    return HubMisunderstoodProblem()


@query(None)
def _link(reading: Reading) -> bookkeeping.Link:
    return bookkeeping.link_of(reading)
