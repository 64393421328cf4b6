"""The line to the hub: one request, one reply, tried again where nothing was heard.

Every request may come twice without harm, so a lost reply is simply asked for anew.
"""

import contextlib
import ssl
import time
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import httpx

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.sync.protocol import FRAME_LIMIT

LOOPBACK = {"localhost", "127.0.0.1", "::1"}
KIND = "application/vnd.propdesk"
PATIENCE = httpx.Timeout(60.0, connect=10.0)
PAUSES = (0.2, 1.0, 3.0)  # seconds before each further try
LONGEST_WAIT = 30  # seconds, whatever the other side asks
AWAY = QT_TRANSLATE_NOOP("meeting", "its database or its network is being put in order")
TOO_LARGE = QT_TRANSLATE_NOOP("meeting", "its answer was too large")
UNKNOWN, PARTIAL = 401, 206
_UNSURE = {502, 503, 504}
_LATER = {429, *_UNSURE}


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


class SessionEndedError(Exception):
    """The token shown is none any more."""


def reason_of(error: httpx.HTTPError) -> Message:
    """Return in the user's words why nothing was heard."""
    match error:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return QT_TRANSLATE_NOOP("meeting", "nobody answers at its address")
        case httpx.TimeoutException():
            return QT_TRANSLATE_NOOP("meeting", "it did not answer in time")
        case httpx.ConnectError() if isinstance(_root_of(error), ssl.SSLError):
            return QT_TRANSLATE_NOOP("meeting", "its certificate is not trusted")
        case httpx.ConnectError():
            return QT_TRANSLATE_NOOP("meeting", "there is no connection to its address")
        case _:
            return QT_TRANSLATE_NOOP("meeting", "the connection broke off")


def _root_of(error: BaseException) -> BaseException:
    while error.__cause__ or error.__context__:
        error = error.__cause__ or error.__context__ or error
    return error


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
        asked = 0.0  # seconds the other side wants to be left alone
        for pause in (0.0, *PAUSES):
            if pause:
                self._pause(max(pause, asked))
            try:
                status, reply, asked = self._ask_once(path, words, token)
            except httpx.HTTPError as error:
                reason = reason_of(error)
                continue
            if status not in _UNSURE:
                return reply
            reason = AWAY
        raise HubUnreachableProblem(reason=reason)

    def fetch(self, path: str, start: int, token: bytes) -> Iterator[bytes]:
        """Yield a download's bytes from `start` on; where the line breaks it goes on from there.

        Ends early where there is nothing such. SessionEndedError, HubUnreachableProblem.
        """
        pauses = list(PAUSES)
        while True:
            try:
                with self._download(path, start, token) as response:
                    if response.status_code == UNKNOWN:
                        raise SessionEndedError
                    if response.status_code not in _LATER:
                        if response.status_code != PARTIAL:
                            return
                        for part in response.iter_raw():
                            start, pauses = start + len(part), list(PAUSES)
                            yield part
                        return
                reason: object = AWAY
            except httpx.HTTPError as error:
                reason = reason_of(error)
            if not pauses:
                raise HubUnreachableProblem(reason=reason)
            self._pause(pauses.pop(0))

    def wait(self, seconds: float) -> None:
        """Let some time pass before the next word."""
        self._pause(seconds)

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def _download(
        self, path: str, start: int, token: bytes
    ) -> contextlib.AbstractContextManager[httpx.Response]:
        headers = {"authorization": f"Bearer {token.hex()}", "range": f"bytes={start}-"}
        return self._client.stream("GET", path, headers=headers)

    def _ask_once(self, path: str, words: bytes, token: bytes) -> tuple[int, bytes, float]:
        headers = {"content-type": KIND}
        if token:
            headers["authorization"] = f"Bearer {token.hex()}"
        with self._client.stream("POST", path, content=words, headers=headers) as response:
            held = bytearray()
            for part in response.iter_bytes():
                held += part
                if len(held) > FRAME_LIMIT:
                    raise HubUnreachableProblem(reason=TOO_LARGE)
            stated = response.headers.get("retry-after", "")
            asked = float(min(int(stated), LONGEST_WAIT)) if stated.isdigit() else 0.0
            return response.status_code, bytes(held), asked


@contextlib.contextmanager
def line_to(url: str) -> Iterator[Line]:
    """Hold a line for a block; InsecureAddressError."""
    line = Line(url)
    try:
        yield line
    finally:
        line.close()
