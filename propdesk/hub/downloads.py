"""Snapshots over HTTP: from whatever byte a desk's download stopped at. Source: sync design 6."""

import re
import time
from collections.abc import AsyncIterator
from typing import Protocol

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from propdesk.hub import snapshots
from propdesk.hub.ledger import Device
from propdesk.hub.limits import Pace
from propdesk.hub.store import Store

_RANGE = re.compile(r"bytes=(\d{1,18})-")
NOBODY, GONE, BEYOND, BUSY = 401, 404, 416, 429


class Sessions(Protocol):
    """What a download must know of the hub."""

    store: Store
    desk_pace: Pace

    def claimed(self, token: bytes) -> tuple[bytes, bytes] | None:
        """Return tenant and device of a session's token."""
        ...


class Downloads:
    """The snapshot of a desk's own centre, to desks in a session that were not revoked."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    async def snapshot(self, request: Request) -> Response:
        """Answer `Range: bytes=N-`; without one, the whole."""
        token = request.headers.get("authorization", "")
        if not self._sessions.desk_pace.allows(token, time.monotonic()):
            return Response(status_code=BUSY, headers={"retry-after": "1"})
        known = await run_in_threadpool(self._known, token)
        if known is None:
            return Response(status_code=NOBODY)
        tenant, device = known
        number = int(request.path_params["number"])
        size = await run_in_threadpool(self._size, tenant, device.centre, number)
        if size is None:
            return Response(status_code=GONE)
        asked = request.headers.get("range")
        match = _RANGE.fullmatch(asked) if asked else None
        start = int(match[1]) if match else 0
        if start >= size:
            return Response(status_code=BEYOND, headers={"content-range": f"bytes */{size}"})
        headers = {
            "accept-ranges": "bytes",
            "content-length": str(size - start),
            "content-range": f"bytes {start}-{size - 1}/{size}",
        }
        parts = self._parts(tenant, device.centre, number, start)
        return StreamingResponse(parts, 206 if match else 200, headers)

    def _known(self, shown: str) -> tuple[bytes, Device] | None:
        scheme, _, token = shown.partition(" ")
        try:
            claimed = self._sessions.claimed(bytes.fromhex(token)) if scheme == "Bearer" else None
        except ValueError:
            return None
        if claimed is None:
            return None
        with self._sessions.store.ledger(claimed[0]) as ledger:
            device = ledger.device(claimed[1])
        is_welcome = device is not None and device.revoked_at is None
        return (claimed[0], device) if device and is_welcome else None

    def _size(self, tenant: bytes, centre: str, number: int) -> int | None:
        with self._sessions.store.ledger(tenant) as ledger:
            return snapshots.size_of(ledger, centre, number)

    async def _parts(
        self, tenant: bytes, centre: str, number: int, start: int
    ) -> AsyncIterator[bytes]:
        while part := await run_in_threadpool(self._part, tenant, centre, number, start):
            yield part
            start += len(part)

    def _part(self, tenant: bytes, centre: str, number: int, start: int) -> bytes:
        with self._sessions.store.snapshot(tenant) as ledger:
            return snapshots.bytes_from(ledger, centre, number, start)
