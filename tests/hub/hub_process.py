"""The hub as it is shipped, a process of its own; and commands of the program."""

import contextlib
import io
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from propdesk import cli


def propdesk(folder: Path, *words: str) -> dict[str, Any]:
    """Run one command of the program with a data folder; return its JSON."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        status = cli.run(["--json", "--data-dir", str(folder), *words], lambda _: 0)
    assert status == 0, said.getvalue()
    answer: dict[str, Any] = json.loads(said.getvalue())
    return answer


class HubProcess:
    """`hub serve` over a folder; it comes back at the same port."""

    def __init__(self, folder: Path, *where: str) -> None:
        self.folder = folder
        self._port = "0"
        self._process: subprocess.Popen[bytes] | None = None
        self.url = ""
        propdesk(folder, "hub", "init", "--name", "company", *where)

    def start(self) -> None:
        """Begin to answer."""
        command = [sys.executable, "-m", "propdesk", "--data-dir", str(self.folder), "hub", "serve"]
        self._process = subprocess.Popen(
            [*command, "--port", self._port], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert self._process.stdout
        self.url = json.loads(self._process.stdout.readline())["url"]
        self._port = self.url.rpartition(":")[2]

    def stop(self) -> None:
        """Answer no more."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(30)
            assert self._process.stdout
            self._process.stdout.close()
            self._process = None

    def ended(self, how: signal.Signals) -> int:
        """Send a signal and wait; return the exit status."""
        assert self._process is not None
        self._process.send_signal(how)
        return self._process.wait(60)

    def code(self, slot: str, *more: str) -> str:
        """Return a one-time code for a desk of the centre C001."""
        code: str = propdesk(self.folder, "hub", "enrol", "C001", slot, *more)["code"]
        return code


@contextlib.contextmanager
def hub_process(folder: Path, *where: str) -> Iterator[HubProcess]:
    """Give a hub that answers."""
    hub = HubProcess(folder, *where)
    hub.start()
    try:
        yield hub
    finally:
        hub.stop()
