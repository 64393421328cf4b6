"""Send to a network printer (raw port 9100) in small steps, listening all the time.

Unread status bytes at closing time make the kernel reset the link and throw away what the printer
has not taken yet; so everything is read, and closing waits for the printer to close first.
Source: printing.md 1, 3.
"""

import contextlib
import errno
import select
import socket
import sys
import time
from typing import Any, NamedTuple

from propdesk.printing.answers import Listener
from propdesk.printing.devices.contract import Confirmation, Watcher
from propdesk.printing.printer_problems import (
    PrinterLinkLostProblem,
    PrinterNotFoundProblem,
    PrinterPermissionProblem,
    PrinterProblem,
    PrinterRefusedProblem,
    PrinterStalledProblem,
    PrinterTimeoutProblem,
    problem_of,
)

_STEP = 1024
# A small send buffer keeps "accepted" close to what really left this machine.
_SEND_BUFFER = 4096
_WINDOWS_IN_PROGRESS = 10035  # WSAEWOULDBLOCK
_IN_PROGRESS = {0, errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN, _WINDOWS_IN_PROGRESS}
_LINUX_UNSENT = 0x5411  # SIOCOUTQ


class TcpTimes(NamedTuple):
    """Patience in seconds; `attention` is how long a person has for paper or cover."""

    connect: float = 3.0
    stall: float = 10.0
    attention: float = 180.0
    drain: float = 2.0


DEFAULT_TIMES = TcpTimes()


class TcpDevice:
    """One connection to one printer for one job."""

    def __init__(
        self, host: str, port: int, confirmation: Confirmation, times: TcpTimes = DEFAULT_TIMES
    ) -> None:
        self._host, self._port = host, port
        self._times = times
        self._socket: socket.socket | None = None
        self._accepted = 0
        self.confirmation = confirmation
        self.listener = Listener()

    @property
    def address(self) -> str:
        """Return host:port."""
        return f"{self._host}:{self._port}"

    def open(self) -> None:
        """Connect; not found, refused, timeout and permission are told apart."""
        self.listener = Listener()
        self._accepted = 0
        try:
            found = socket.getaddrinfo(self._host, self._port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise PrinterNotFoundProblem(address=self.address) from error
        for last, (family, kind, protocol, _, target) in enumerate(found, 1 - len(found)):
            try:
                self._connect(socket.socket(family, kind, protocol), target)
            except PrinterProblem:
                self.close()
                if not last:
                    raise
            else:
                return

    def send(self, data: bytes, watcher: Watcher) -> None:
        """Send all of `data`; while the printer waits for paper, wait with it."""
        link = self._link()
        sent = 0
        moved = time.monotonic()
        while sent < len(data):
            trouble = self.listener.trouble
            watcher.attention(trouble)
            patience = self._times.attention if trouble else self._times.stall
            left = moved + patience - time.monotonic()
            if left <= 0:
                raise (problem_of(trouble) if trouble else PrinterStalledProblem)(
                    address=self.address
                )
            readable, writable, _ = select.select([link], [link], [], min(left, 0.5))
            if readable:
                self._receive(link)
            if writable:
                sent += self._pass_on(link, data[sent : sent + _STEP])
                moved = time.monotonic()
                watcher.accepted(self._accepted)

    def read(self, seconds: float) -> bytes:
        """Return what comes in within `seconds`; PrinterLinkLostProblem once the printer closed."""
        link = self._link()
        readable, _, _ = select.select([link], [], [], max(seconds, 0.0))
        return self._receive(link) if readable else b""

    def finish(self) -> None:
        """Close our half and read until the printer closes its own.

        A reset means that data were thrown away: PrinterLinkLostProblem. A printer that keeps the
        line open is let go after a while if it has taken everything, else PrinterStalledProblem.
        """
        link = self._link()
        self.read(0)
        deadline = time.monotonic() + self._times.drain
        try:
            link.shutdown(socket.SHUT_WR)
            while (left := deadline - time.monotonic()) > 0:
                if select.select([link], [], [], left)[0] and not self._drained(link):
                    break
        except OSError as error:
            raise PrinterLinkLostProblem(address=self.address) from error
        if self._unsent(link):
            raise PrinterStalledProblem(address=self.address)

    def close(self) -> None:
        """Drop the connection."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.close()
            self._socket = None

    def _connect(self, link: socket.socket, target: tuple[Any, ...]) -> None:
        self._socket = link
        link.setblocking(False)
        link.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        code = link.connect_ex(target)
        if code not in _IN_PROGRESS:
            raise self._unreachable(code)
        _, writable, failed = select.select([], [link], [link], self._times.connect)
        if not (writable or failed):
            raise PrinterTimeoutProblem(address=self.address)
        if code := link.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            raise self._unreachable(code)

    def _link(self) -> socket.socket:
        if self._socket is None:
            raise PrinterLinkLostProblem(address=self.address)
        return self._socket

    def _pass_on(self, link: socket.socket, data: bytes) -> int:
        try:
            count = link.send(data)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise PrinterLinkLostProblem(address=self.address) from error
        self._accepted += count
        return count

    def _receive(self, link: socket.socket) -> bytes:
        try:
            data = link.recv(4096)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise PrinterLinkLostProblem(address=self.address) from error
        if not data:
            raise PrinterLinkLostProblem(address=self.address)
        self.listener.feed(data)
        return data

    def _drained(self, link: socket.socket) -> bytes:
        """Return what came in after our half was closed, b"" when the printer closed as well."""
        data = link.recv(4096)
        self.listener.feed(data)
        return data

    def _unreachable(self, code: int) -> PrinterProblem:
        error = OSError(code, "")
        if isinstance(error, ConnectionRefusedError | ConnectionResetError):
            return PrinterRefusedProblem(address=self.address)
        if isinstance(error, PermissionError):
            return PrinterPermissionProblem(address=self.address)
        if isinstance(error, TimeoutError):
            return PrinterTimeoutProblem(address=self.address)
        return PrinterNotFoundProblem(address=self.address)

    def _unsent(self, link: socket.socket) -> int:
        """Return the bytes the other machine has not acknowledged, 0 where nobody can tell."""
        if sys.platform != "linux":
            return 0
        import fcntl

        answer = fcntl.ioctl(link, _LINUX_UNSENT, b"\0\0\0\0")
        return int.from_bytes(answer, sys.byteorder)
