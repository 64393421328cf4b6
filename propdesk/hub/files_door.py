"""The hub's door for attached files: devices in a session only, small bodies, a pace of its own."""

import logging
import time
from typing import Protocol

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from propdesk.clock import Clock
from propdesk.hub import diary, files
from propdesk.hub.counts import Counts
from propdesk.hub.limits import Pace
from propdesk.hub.store import Store
from propdesk.sync.files import (
    MESSAGE_LIMIT,
    FileReply,
    FileRequest,
    file_request_in,
    file_words,
)
from propdesk.sync.protocol import MalformedError, Refusal, Refused

KIND = "application/vnd.propdesk.files"
_log = logging.getLogger("propdesk.hub")
_STATUS = {
    Refusal.BAD_SESSION: 401,
    Refusal.REVOKED: 403,
    Refusal.UNKNOWN_DEVICE: 403,
    Refusal.TOO_LARGE: 413,
    Refusal.MALFORMED: 400,
    Refusal.TOO_MANY: 429,
}


class Sessions(Protocol):
    """What the door must know of the hub."""

    store: Store
    clock: Clock
    file_pace: Pace
    counts: Counts

    def claimed(self, token: bytes) -> tuple[bytes, bytes] | None:
        """Return tenant and device of a session's token."""
        ...


class FilesDoor:
    """Answers one request about one file at a time; the log names acts, never files or people."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    async def answer(self, request: Request) -> Response:
        """Answer a desk in a session."""
        started = time.perf_counter()
        return self._sent(await self._answered(request), time.perf_counter() - started)

    async def _answered(self, request: Request) -> FileReply:
        token = _token(request)
        if not self._sessions.file_pace.allows(token.hex(), time.monotonic()):
            return Refused(Refusal.TOO_MANY, retry_seconds=1)
        body = await _body(request)
        if body is None:
            return Refused(Refusal.TOO_LARGE)
        try:
            asked = file_request_in(body)
        except MalformedError:
            return Refused(Refusal.MALFORMED)
        return await run_in_threadpool(self.to_a_desk, token, asked)

    def to_a_desk(self, token: bytes, asked: FileRequest) -> FileReply:
        """Answer a device that shows a session's token; a lost one brings and gets nothing."""
        claimed = self._sessions.claimed(token)
        if claimed is None:
            return Refused(Refusal.BAD_SESSION)
        with self._sessions.store.ledger(claimed[0]) as ledger:
            device = ledger.device(claimed[1])
            if device is None:
                return Refused(Refusal.UNKNOWN_DEVICE)
            if device.revoked_at is not None:
                return Refused(Refusal.REVOKED)
            return files.answer(ledger, device, asked, self._sessions.clock.now())

    def _sent(self, reply: FileReply, seconds: float) -> Response:
        word = reply.reason.value if isinstance(reply, Refused) else type(reply).__name__.lower()
        kind = f"files_{word}"
        self._sessions.counts.note(kind, seconds)
        _log.info("answered", extra={diary.FIELDS: {"kind": kind, "ms": round(seconds * 1000, 1)}})
        status = _STATUS.get(reply.reason, 409) if isinstance(reply, Refused) else 200
        wait = reply.retry_seconds if isinstance(reply, Refused) else 0
        headers = {"retry-after": str(wait)} if wait else None
        return Response(file_words(reply), status, headers, KIND)


async def _body(request: Request) -> bytes | None:
    """Return a request's body; None before more than the limit is held."""
    stated = request.headers.get("content-length", "0")
    if not stated.isdigit() or int(stated) > MESSAGE_LIMIT:
        return None
    held = bytearray()
    try:
        async for part in request.stream():
            held += part
            if len(held) > MESSAGE_LIMIT:
                return None
    except ClientDisconnect:
        return b""  # nobody hears the reply
    return bytes(held)


def _token(request: Request) -> bytes:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    try:
        return bytes.fromhex(token) if scheme == "Bearer" else b""
    except ValueError:
        return b""
