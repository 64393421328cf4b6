"""The test's side: ask the server for a victim and learn how it ended."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from propdesk.paths import DataFolder
from tests.faults.oracle import Acknowledged

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Fate:
    """How a victim ended and what it had said by then."""

    killed: bool
    said: list[dict[str, object]]

    @property
    def acknowledged(self) -> list[Acknowledged]:
        """Return the receipts the desk had acknowledged."""
        return [
            Acknowledged(str(line["receipt"]), int(str(line["fen"])))
            for line in self.said
            if "receipt" in line
        ]

    @property
    def passed(self) -> dict[str, int]:
        """Return how many places of each kind were passed, once it ended by itself."""
        found = self.heard("passed")
        return found[0] if found and isinstance(found[0], dict) else {}

    @property
    def problem(self) -> str | None:
        """Return the first spoken problem the victim met and lived with."""
        return next((str(line) for line in self.heard("problem")), None)

    @property
    def refused(self) -> str | None:
        """Return the spoken problem it ended with."""
        return next((str(line) for line in self.heard("refused")), None)

    def heard(self, word: str) -> list[object]:
        """Return everything the victim said under a word."""
        return [line[word] for line in self.said if word in line]


class Launcher:
    """Keeps the server of victims."""

    def __init__(self, scratch: DataFolder) -> None:
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.victim", str(scratch.root)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def launch(self, act: str, folder: DataFolder, **fault: object) -> Fate:
        """Let a victim do `act` on the folder and suffer the fault; a bug of its own raises."""
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        request = {"act": act, "folder": str(folder.root), **fault}
        self._server.stdin.write(json.dumps(request) + "\n")
        self._server.stdin.flush()
        answer = json.loads(self._server.stdout.readline())
        bugs = [str(line["bug"]) for line in answer["said"] if "bug" in line]
        if bugs:
            raise AssertionError(f"{act} with {fault}:\n{bugs[0]}")
        if answer["status"] and not answer["killed"]:
            raise AssertionError(f"{act} with {fault} ended with status {answer['status']}")
        return Fate(answer["killed"], answer["said"])

    def stop(self) -> None:
        """End the server."""
        assert self._server.stdin is not None
        self._server.stdin.close()
        self._server.wait(10)
