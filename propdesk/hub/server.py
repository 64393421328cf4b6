"""The hub as a web application: two doors, one for machines that are known, one for the others.

Bodies are bounded before they are read, replies are the protocol's own words; the log names devices
and acts, never people. Source: sync design 6, 7.
"""

import contextlib
import logging
import secrets
import time
from collections.abc import AsyncIterator, Callable

from sqlalchemy.exc import DBAPIError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from propdesk.clock import Clock
from propdesk.hub import accounts, diary, exchange, tables
from propdesk.hub.counts import Counts
from propdesk.hub.downloads import Downloads
from propdesk.hub.files_door import FilesDoor
from propdesk.hub.ledger import Device
from propdesk.hub.limits import Pace
from propdesk.hub.store import Store
from propdesk.models.base import moment_to_number
from propdesk.sync.protocol import (
    FRAME_LIMIT,
    DoorReply,
    Enrol,
    Knock,
    MalformedError,
    Prove,
    Push,
    Refusal,
    Refused,
    Reply,
    Request,
    door_request_in,
    packed,
    request_in,
    tip_to_sign,
)

KIND = "application/vnd.propdesk"
DOOR_LIMIT = 64 * 1024
STORE_SECONDS = 2  # until a desk asks again while the database is away
_log = logging.getLogger("propdesk.hub")
_STATUS = {
    Refusal.BAD_SESSION: 401,
    Refusal.REVOKED: 403,
    Refusal.UNKNOWN_DEVICE: 403,
    Refusal.BAD_SIGNATURE: 403,
    Refusal.BAD_CODE: 403,
    Refusal.TOO_LARGE: 413,
    Refusal.MALFORMED: 400,
    Refusal.TOO_MANY: 429,
}


class Hub:
    """What answers: a store, a clock, and where chance comes from."""

    def __init__(
        self, store: Store, clock: Clock, chance: Callable[[int], bytes] = secrets.token_bytes
    ) -> None:
        self.store, self.clock, self.chance = store, clock, chance
        self.counts = Counts()
        self.code_pace = Pace(most=60, per_second=1.0)
        self.door_pace = Pace(most=1000, per_second=100.0)  # all centres may share one address
        self.desk_pace = Pace(most=240, per_second=20.0)
        self.file_pace = Pace(most=120, per_second=40.0)

    def at_the_door(self, asked: Enrol | Knock | Prove) -> DoorReply:
        """Answer a machine that has no session."""
        now = self.clock.now()
        tenants = self.store.tenants()
        if isinstance(asked, Enrol):
            tag = asked.code.strip().upper().partition("-")[0]
            named = [tenant for tenant in tenants if accounts.tag_of(tenant) == tag]
            if not named:
                return Refused(Refusal.BAD_CODE)
            with self.store.ledger(named[0]) as ledger:
                return accounts.enrol(ledger, asked, self.chance(accounts.ID_BYTES), now)
        if asked.tenant not in tenants:
            return Refused(Refusal.BAD_SIGNATURE)
        with self.store.ledger(asked.tenant) as ledger:
            if isinstance(asked, Knock):
                nonce = self.chance(accounts.NONCE_BYTES)
                return accounts.challenge(ledger, asked.device, nonce, now)
            return accounts.open_session(ledger, asked, tenants[asked.tenant], now)

    def claimed(self, token: bytes) -> tuple[bytes, bytes] | None:
        """Return tenant and device of a session's token; None if it is none, or has run out."""
        parts = accounts.parts_of(token)
        secret = self.store.tenants().get(parts[0]) if parts else None
        is_valid = secret is not None and accounts.is_valid(token, secret, self.clock.now())
        return parts if is_valid else None

    def to_a_desk(self, token: bytes, asked: Request) -> Reply:
        """Answer a device that shows a session's token."""
        now = self.clock.now()
        claimed = self.claimed(token)
        if claimed is None:
            return Refused(Refusal.BAD_SESSION)
        with self.store.ledger(claimed[0]) as ledger:
            device = ledger.device(claimed[1])
            if device is None:
                return Refused(Refusal.UNKNOWN_DEVICE)
            if isinstance(asked, Push) and not _is_signed(device, asked):
                return Refused(Refusal.BAD_SIGNATURE)
            if device.revoked_at is not None:
                return exchange.quarantine(ledger, device, asked, now)
            ledger.change(tables.device, {"id": device.id}, {"seen_at": moment_to_number(now)})
            return exchange.answer(ledger, device, asked, now)


class Doors:
    """The hub's words over HTTP."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub

    async def door(self, request: HttpRequest) -> Response:
        """Take in a machine, or open a session."""
        started = time.perf_counter()
        reply = await self._at_the_door(request)
        return self._sent(reply, started, {"door": "door"})

    async def meeting(self, request: HttpRequest) -> Response:
        """Answer a desk in a session."""
        started, token = time.perf_counter(), _token(request)
        reply = await self._in_a_meeting(request, token)
        claimed = accounts.parts_of(token)
        device = claimed[1].hex() if claimed and not isinstance(reply, Refused) else ""
        return self._sent(reply, started, {"door": "meeting", "device": device})

    async def health(self, _request: HttpRequest) -> Response:
        """Say whether the store answers."""
        try:
            await run_in_threadpool(self.hub.store.tenants)
        except DBAPIError:
            return JSONResponse({"ok": False}, status_code=503)
        return JSONResponse({"ok": True, "time": self.hub.clock.now().isoformat()})

    async def metrics(self, _request: HttpRequest) -> Response:
        """Count the replies given since the start, and the time they took."""
        return PlainTextResponse(self.hub.counts.text())

    async def _at_the_door(self, request: HttpRequest) -> DoorReply:
        peer = request.client.host if request.client else ""
        if not self.hub.door_pace.allows(peer, time.monotonic()):
            return Refused(Refusal.TOO_MANY, retry_seconds=5)
        try:
            asked = door_request_in(await _body(request, DOOR_LIMIT))
        except MalformedError as error:
            return _refused(error)
        if isinstance(asked, Enrol) and not self.hub.code_pace.allows(peer, time.monotonic()):
            return Refused(Refusal.TOO_MANY, retry_seconds=5)
        return await run_in_threadpool(self.hub.at_the_door, asked)

    async def _in_a_meeting(self, request: HttpRequest, token: bytes) -> Reply:
        if not self.hub.desk_pace.allows(token.hex(), time.monotonic()):
            return Refused(Refusal.TOO_MANY, retry_seconds=1)
        try:
            asked = request_in(await _body(request, FRAME_LIMIT))
        except MalformedError as error:
            return _refused(error)
        return await run_in_threadpool(self.hub.to_a_desk, token, asked)

    def _sent(
        self, reply: Reply | DoorReply, started: float, fields: dict[str, object]
    ) -> Response:
        kind = reply.reason.value if isinstance(reply, Refused) else type(reply).__name__.lower()
        seconds = time.perf_counter() - started
        self.hub.counts.note(kind, seconds)
        said = {**fields, "kind": kind, "ms": round(seconds * 1000, 1)}
        _log.info("answered", extra={diary.FIELDS: said})
        status = _STATUS.get(reply.reason, 409) if isinstance(reply, Refused) else 200
        wait = reply.retry_seconds if isinstance(reply, Refused) else 0
        headers = {"retry-after": str(wait)} if wait else None
        return Response(packed(reply), status, headers, KIND)


async def store_is_away(_request: HttpRequest, error: Exception) -> Response:
    """Answer while the database does not: a desk asks again a little later."""
    _log.warning("store is away", exc_info=error)
    return Response(status_code=503, headers={"retry-after": str(STORE_SECONDS)})


def application(hub: Hub) -> Starlette:
    """Return the web application of a hub."""

    @contextlib.asynccontextmanager
    async def life(_application: Starlette) -> AsyncIterator[None]:
        yield
        hub.store.close()

    doors, downloads = Doors(hub), Downloads(hub)
    return Starlette(
        routes=[
            Route("/v1/door", doors.door, methods=["POST"]),
            Route("/v1/meeting", doors.meeting, methods=["POST"]),
            Route("/v1/snapshot/{number:int}", downloads.snapshot),
            Route("/v1/files", FilesDoor(hub).answer, methods=["POST"]),
            Route("/health", doors.health),
            Route("/metrics", doors.metrics),
        ],
        lifespan=life,
        exception_handlers={DBAPIError: store_is_away},
    )


def _is_signed(device: Device, push: Push) -> bool:
    """Return whether a push bears the signature of the device that brings it."""
    if not push.offered:
        return True
    return accounts.is_signed(device, tip_to_sign(push.offered[-1].sealed), push.signature)


class TooLargeError(MalformedError):
    """A body beyond the limit."""


async def _body(request: HttpRequest, limit: int) -> bytes:
    """Return a request's body; TooLargeError before more than the limit is held."""
    stated = request.headers.get("content-length", "0")
    if not stated.isdigit() or int(stated) > limit:
        raise TooLargeError(stated)
    held = bytearray()
    async for part in request.stream():
        held += part
        if len(held) > limit:
            raise TooLargeError(str(len(held)))
    return bytes(held)


def _token(request: HttpRequest) -> bytes:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    try:
        return bytes.fromhex(token) if scheme == "Bearer" else b""
    except ValueError:
        return b""


def _refused(error: MalformedError) -> Refused:
    large = isinstance(error, TooLargeError)
    return Refused(Refusal.TOO_LARGE if large else Refusal.MALFORMED)
