"""A real cupsd of our own on loopback: raw queues whose far end is a socket of the test.

A small backend of ours stands in for a printer, because it can be told from the far end what to
report, such as an empty tray; the print system's own `socket` backend serves beside it.
"""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

CUPSD = "/usr/sbin/cupsd"
SOCKET_BACKEND = "/usr/lib/cups/backend/socket"
ADVICE = "run tools/setup.sh: it installs cups, cups-daemon and cups-client"
_READY_SECONDS = 10.0

FILES_CONF = """ServerRoot {root}/etc
ServerBin {root}/bin
RequestRoot {root}/spool
TempDir {root}/spool/tmp
CacheDir {root}/cache
StateDir {root}/state
AccessLog {root}/log/access
ErrorLog {root}/log/error
PageLog {root}/log/page
Printcap {root}/printcap
User lp
Group lp
SystemGroup root
"""
CONF = """Listen 127.0.0.1:{port}
Listen {root}/cups.sock
LogLevel info
WebInterface No
Browsing No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
"""
# Sends the job to the port in the address; "/led" obeys the far end first, line by line.
BACKEND = """#!/usr/bin/python3
import os, socket, sys
from urllib.parse import urlsplit
if len(sys.argv) < 6:
    print('direct simulated "Unknown" "Simulated printer"')
    sys.exit(0)
where = urlsplit(os.environ["DEVICE_URI"])
job = open(sys.argv[6], "rb") if len(sys.argv) > 6 else sys.stdin.buffer
with socket.create_connection((where.hostname, where.port)) as link:
    if where.path == "/led":
        for line in link.makefile():
            if line.strip() == "GO":
                break
            if line.strip() == "FAIL":
                sys.exit(1)
            print(line, end="", file=sys.stderr, flush=True)
        else:
            sys.exit(1)
    link.sendall(job.read())
    link.shutdown(socket.SHUT_WR)
    while link.recv(4096):
        pass
"""


class CupsServer:
    """One print system, from entering to leaving the block."""

    def __init__(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="cups"))
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Return host:port."""
        return f"127.0.0.1:{self.port}"

    @property
    def socket_file(self) -> str:
        """Return the local socket."""
        return str(self.root / "cups.sock")

    def add(self, name: str, port: int, path: str = "", policy: str = "abort-job") -> None:
        """Add a raw queue to a port of this machine."""
        options = "-o", f"printer-error-policy={policy}", "-D", f"Queue {name}"
        self._add(name, f"simulated://127.0.0.1:{port}{path}", *options)

    def add_socket(self, name: str, port: int) -> None:
        """Add a raw queue whose jobs the print system's own backend carries to a port."""
        self._add(name, f"socket://127.0.0.1:{port}")

    def _add(self, name: str, uri: str, *options: str) -> None:
        self.run("lpadmin", "-p", name, "-v", uri, "-E", *options)

    def run(self, *command: str) -> str:
        """Run a program of cups-client against this server."""
        done = subprocess.run(
            command,
            env={**os.environ, "CUPS_SERVER": self.socket_file},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def __enter__(self) -> "CupsServer":
        assert Path(CUPSD).exists(), ADVICE
        assert Path(SOCKET_BACKEND).exists(), ADVICE
        assert shutil.which("lpadmin", path="/usr/sbin:/usr/bin"), ADVICE
        self._lay_out()
        configuration = "-c", f"{self.root}/etc/cupsd.conf", "-s", f"{self.root}/etc/files.conf"
        self._process = subprocess.Popen(
            [CUPSD, "-f", *configuration], stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT
        )
        deadline = time.monotonic() + _READY_SECONDS
        while not self._answers():
            assert self._process.poll() is None, self._log()
            assert time.monotonic() < deadline, self._log()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(10)
        shutil.rmtree(self.root, ignore_errors=True)

    def _lay_out(self) -> None:
        for folder in ("etc", "bin/backend", "spool/tmp", "cache", "state", "log"):
            (self.root / folder).mkdir(parents=True)
        for name in ("filter", "daemon", "notifier", "monitor", "cgi-bin"):
            (self.root / "bin" / name).symlink_to(f"/usr/lib/cups/{name}")
        for path in (self.root, *self.root.rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755)
        backend = self.root / "bin/backend/simulated"
        backend.write_text(BACKEND, "utf-8")
        backend.chmod(0o755)
        (self.root / "bin/backend/socket").symlink_to(SOCKET_BACKEND)
        values = {"root": self.root, "port": self.port}
        (self.root / "etc/files.conf").write_text(FILES_CONF.format(**values), "utf-8")
        (self.root / "etc/cupsd.conf").write_text(CONF.format(**values), "utf-8")

    def _answers(self) -> bool:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 0.2):
            return True
        return False

    def _log(self) -> str:
        file = self.root / "log/error"
        return file.read_text("utf-8", errors="replace") if file.exists() else "no log"


class FarEnd:
    """The printer at the end of a queue; leads the backend and keeps what arrives."""

    def __init__(self, queue: str) -> None:
        self.queue = queue
        self._server = socket.create_server(("127.0.0.1", 0))
        self._link: socket.socket | None = None

    @property
    def port(self) -> int:
        port: int = self._server.getsockname()[1]
        return port

    def accept(self) -> None:
        """Wait for the next job to begin."""
        self._server.settimeout(10)
        self._link, _ = self._server.accept()

    def say(self, *lines: str) -> None:
        """Tell the backend to report something, to GO or to FAIL."""
        assert self._link is not None
        self._link.sendall("".join(f"{line}\n" for line in lines).encode())

    def take(self) -> bytes:
        """Take the whole job."""
        assert self._link is not None
        data = b""
        while part := self._link.recv(4096):
            data += part
        self._link.close()
        return data

    def close(self) -> None:
        if self._link is not None:
            self._link.close()
        self._server.close()


@contextlib.contextmanager
def far_end(queue: str) -> Iterator[FarEnd]:
    """Give the far end of a queue and close it."""
    end = FarEnd(queue)
    try:
        yield end
    finally:
        end.close()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    return port
