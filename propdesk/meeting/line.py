"""The line to the hub: one request, one reply, tried again where nothing was heard.

Every request may come twice without harm, so a lost reply is simply asked for anew.
"""

import contextlib
import time
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import httpx

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.sync.protocol import FRAME_LIMIT

LOOPBACK = {"localhost", "127.0.0.1", "::1"}
KIND = "application/vnd.propdesk"
PATIENCE = httpx.Timeout(60.0, connect=10.0)
PAUSES = (0.2, 1.0, 3.0)  # seconds before each further try
_UNSURE = {502, 503, 504}


class HubUnreachableProblem(EnvironmentProblem):
    """No answer from head office."""

    sentence = QT_TRANSLATE_NOOP(
        "meeting",
        "Head office cannot be reached ({reason}). Work goes on; everything is sent later.",
    )


class InsecureAddressError(DomainError):
    """Money and names travel encrypted, or stay on this machine."""

    sentence = QT_TRANSLATE_NOOP(
        "meeting", "“{url}” is not safe: give an address that begins with https://."
    )


def checked_address(url: str) -> str:
    """Return a hub's address without its last slash; InsecureAddressError."""
    parts = urlsplit(url)
    local = parts.scheme == "http" and parts.hostname in LOOPBACK
    if not (local or (parts.scheme == "https" and parts.hostname)):
        raise InsecureAddressError(field="url", url=url)
    return url.rstrip("/")


class Line:
    """A connection to one hub, held for a meeting."""

    def __init__(
        self,
        url: str,
        pause: Callable[[float], None] = time.sleep,
        patience: httpx.Timeout = PATIENCE,
    ) -> None:
        self._client = httpx.Client(base_url=checked_address(url), timeout=patience)
        self._pause = pause

    def ask(self, path: str, words: bytes, token: bytes = b"") -> bytes:
        """Return the reply to a request, whatever it says; HubUnreachableProblem."""
        reason: object = ""
        for pause in (0.0, *PAUSES):
            if pause:
                self._pause(pause)
            try:
                status, reply = self._ask_once(path, words, token)
            except httpx.HTTPError as error:
                reason = error or type(error).__name__
                continue
            if status not in _UNSURE:
                return reply
            reason = status
        raise HubUnreachableProblem(reason=reason)

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def _ask_once(self, path: str, words: bytes, token: bytes) -> tuple[int, bytes]:
        headers = {"content-type": KIND}
        if token:
            headers["authorization"] = f"Bearer {token.hex()}"
        with self._client.stream("POST", path, content=words, headers=headers) as response:
            held = bytearray()
            for part in response.iter_bytes():
                held += part
                if len(held) > FRAME_LIMIT:
                    raise HubUnreachableProblem(reason="too large")
            return response.status_code, bytes(held)


@contextlib.contextmanager
def line_to(url: str) -> Iterator[Line]:
    """Hold a line for a block; InsecureAddressError."""
    line = Line(url)
    try:
        yield line
    finally:
        line.close()
