"""A kept release of the program, run as it was shipped: commands, and a hub that is served."""

import contextlib
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.hub.hub_process import propdesk

RELEASES = Path(__file__).resolve().parents[1] / "releases"
OLDER, LAST = (f"propdesk-{version}-py3-none-any.whl" for version in ("0.0.9", "0.1.0"))
# Reads a command line a line as JSON, answers [status, words]; every release understands it.
_DRIVER = """
import contextlib, io, json, sys
from propdesk import cli
for line in sys.stdin:
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        status = cli.run(["--json", *json.loads(line)], lambda _: 0)
    sys.stdout.write(json.dumps([status, said.getvalue()]) + chr(10))
    sys.stdout.flush()
"""


class Program:
    """This tree's program."""

    def run(self, folder: Path, *words: str) -> dict[str, Any]:
        """Run one command with a data folder; return its JSON."""
        return propdesk(folder, *words)

    @contextlib.contextmanager
    def serving(self, folder: Path) -> Iterator[str]:
        """Serve a hub's folder; give its address."""
        words = [sys.executable, "-P", "-m", "propdesk", "--data-dir", str(folder)]
        with subprocess.Popen(
            [*words, "hub", "serve", "--port", "0"],
            stdout=subprocess.PIPE,
            env=self.environment(),
            cwd=folder,
        ) as server:
            assert server.stdout
            try:
                yield json.loads(server.stdout.readline())["url"]
            finally:
                server.terminate()
                server.wait(30)

    def environment(self) -> dict[str, str]:
        """Return the environment its processes run in."""
        return {**os.environ, "PYTHONPATH": str(RELEASES.parents[1])}


class Release(Program):
    """A release unpacked into a folder; its commands run in one process of its own."""

    def __init__(self, wheel: str, folder: Path) -> None:
        self.folder = folder
        with zipfile.ZipFile(RELEASES / wheel) as packed:
            packed.extractall(folder)
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _DRIVER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=self.environment(),
            cwd=folder,
        )

    def run(self, folder: Path, *words: str) -> dict[str, Any]:
        """Run one command of that release; return its JSON."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(["--data-dir", str(folder), *words]) + "\n")
        self._process.stdin.flush()
        status, said = json.loads(self._process.stdout.readline())
        assert status == 0, said
        answer: dict[str, Any] = json.loads(said.splitlines()[0])
        return answer

    def environment(self) -> dict[str, str]:
        """Return an environment in which this release is the one that is found."""
        return {**os.environ, "PYTHONPATH": str(self.folder)}

    def end(self) -> None:
        """Let its process come to an end."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()
