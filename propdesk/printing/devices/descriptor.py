"""Move bytes through an open device file that never blocks: what lp and serial lines share."""

import contextlib
import errno
import os
import select
from collections.abc import Mapping

from propdesk.domain.print_jobs import Fault
from propdesk.printing.printer_problems import PrinterLinkLostProblem, PrinterProblem

_READ = 512
_WAITING = {errno.EAGAIN, errno.EWOULDBLOCK, errno.EINTR, errno.ENOSPC}
_ONE_WAY = {errno.EINVAL, errno.EBADF}


class DescriptorPort:
    """An open, non-blocking device file."""

    def __init__(self, uri: str, file: int) -> None:
        self._uri = uri
        self._file = file
        self.hears = True

    def put(self, data: bytes, seconds: float) -> int:
        """Write what the driver takes when it is ready."""
        if not self._ready(select.POLLOUT, seconds):
            return 0
        try:
            return os.write(self._file, data)
        except OSError as error:
            if error.errno in _WAITING:
                return 0
            raise self._lost(error) from error

    def get(self, seconds: float) -> bytes:
        """Read what the printer says; the driver of a one-way printer says that it cannot."""
        if not self._ready(select.POLLIN, seconds):
            return b""
        try:
            data = os.read(self._file, _READ)
        except OSError as error:
            if error.errno in _WAITING:
                return b""
            if error.errno in _ONE_WAY:
                self.hears = False
                return b""
            raise self._lost(error) from error
        if not data:
            raise self._lost(None)
        return data

    def trouble(self) -> Fault | None:
        """Return nothing: a plain line knows no paper."""
        return None

    def identity(self) -> Mapping[str, str]:
        """Return nothing: a plain line has no name."""
        return {}

    def unsent(self) -> int:
        """Return 1 while the driver still works on the last write."""
        return int(not self._ready(select.POLLOUT, 0))

    def take_back(self) -> int:
        """Return 0: what the driver has taken may have left."""
        return 0

    def close(self) -> None:
        """Close the file."""
        with contextlib.suppress(OSError):
            os.close(self._file)

    def _ready(self, wanted: int, seconds: float) -> bool:
        """Wait until the driver can take or has something; a hang-up is a lost link."""
        poll = select.poll()
        poll.register(self._file, wanted)
        events = sum(event for _, event in poll.poll(max(seconds, 0.0) * 1000))
        if events & wanted:
            return True
        if events:
            raise self._lost(None)
        return False

    def _lost(self, error: OSError | None) -> PrinterProblem:
        problem = PrinterLinkLostProblem(address=self._uri)
        problem.__cause__ = error
        return problem
