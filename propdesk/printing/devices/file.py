"""A file that stands for a printer: every job is appended whole or not at all."""

import contextlib
import os
from pathlib import Path

from propdesk.printing.answers import Listener
from propdesk.printing.devices.contract import Confirmation, Watcher
from propdesk.printing.printer_problems import PrinterPermissionProblem, PrinterStorageProblem

_APPEND = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)


class FileDevice:
    """Appends to one file and forces it to the disk; what is there then is confirmed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None
        self.listener = Listener()

    @property
    def address(self) -> str:
        """Return the path."""
        return str(self._path)

    @property
    def confirmation(self) -> Confirmation:
        """Return that finishing confirms."""
        return Confirmation.DURABLE

    def open(self) -> None:
        """Open or create the file; PrinterPermissionProblem or PrinterStorageProblem."""
        try:
            self._file = os.open(self._path, _APPEND, 0o600)
        except PermissionError as error:
            raise PrinterPermissionProblem(address=self.address) from error
        except OSError as error:
            raise self._problem(error) from error

    def send(self, data: bytes, watcher: Watcher) -> None:
        """Append `data` in one write; a short write (disk full) is taken back again."""
        if self._file is None:
            raise PrinterStorageProblem(address=self.address, reason="not open")
        before = os.fstat(self._file).st_size
        try:
            written = os.write(self._file, data)
            if written < len(data):
                watcher.accepted(written)
                os.ftruncate(self._file, before)
                watcher.accepted(0)
                raise PrinterStorageProblem(address=self.address, reason="disk full")
        except OSError as error:
            raise self._problem(error) from error
        watcher.accepted(written)

    def read(self, seconds: float) -> bytes:  # noqa: ARG002 - a file never answers
        """Return nothing."""
        return b""

    def finish(self) -> None:
        """Force the bytes to the disk."""
        if self._file is None:
            return
        try:
            os.fsync(self._file)
        except OSError as error:
            raise self._problem(error) from error

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                os.close(self._file)
            self._file = None

    def _problem(self, error: OSError) -> PrinterStorageProblem:
        return PrinterStorageProblem(address=self.address, reason=error.strerror or str(error))
