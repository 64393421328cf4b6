"""A desk that is going to die: a server that forks one victim for every request.

`python -m tests.faults.victim SCRATCH` reads JSON requests line by line and answers each with one
line: how the victim ended and what it had acknowledged by then. Forking saves a second each time.
"""

import contextlib
import gc
import json
import os
import select
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from propdesk.domain.errors import EnvironmentProblem
from propdesk.paths import DataFolder
from tests.builders import TEST_KEY
from tests.faults.acts import ACTS, open_scene
from tests.faults.bare_acts import BARE_ACTS
from tests.faults.probes import ProbedDatabase, Strike
from tests.faults.rights import obey_modes

PATIENCE = 60  # seconds; a victim that neither ends nor dies is a fault of its own


class Voice:
    """The victim's side of the pipe: what is said has left the process before it can die."""

    def __init__(self, tells: int, hears: int, strike: Strike) -> None:
        self._tells, self._hears, self._strike = tells, hears, strike

    def say(self, **what: object) -> None:
        """Send one line in one system call."""
        os.write(self._tells, json.dumps(what, ensure_ascii=False).encode() + b"\n")

    def arm(self) -> None:
        """Let the faults begin: wait until the server has its instruments in place."""
        self.say(armed=True)
        os.read(self._hears, 1)
        self._strike.arm()


class Mute:
    """Nobody listens while warming up."""

    def say(self, **what: object) -> None:
        """Say nothing."""

    def arm(self) -> None:
        """Fear nothing."""


def main(scratch: Path) -> int:
    """Serve until standard input ends; `scratch` is a data folder to warm up on."""
    database = ProbedDatabase(DataFolder(scratch).database, TEST_KEY)
    scene = open_scene(database, DataFolder(scratch), Mute(), Strike())
    ACTS["whole_day"](scene)
    scene.close()
    gc.freeze()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_serve(json.loads(line), database)) + "\n")
        sys.stdout.flush()
    return 0


def _serve(request: dict[str, Any], database: ProbedDatabase) -> dict[str, Any]:
    hears_victim, tells_server = os.pipe()
    hears_server, tells_victim = os.pipe()
    victim = os.fork()
    if victim == 0:
        os.close(hears_victim)
        os.close(tells_victim)
        _live(request, database, tells_server, hears_server)
    os.close(tells_server)
    os.close(hears_server)
    try:
        said = _attend(request, victim, hears_victim, tells_victim)
    finally:
        os.close(hears_victim)
        os.close(tells_victim)
    _, status = os.waitpid(victim, 0)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return {"killed": killed, "status": status, "said": said}


def _attend(
    request: dict[str, Any], victim: int, hears: int, tells: int
) -> list[dict[str, object]]:
    """Collect what the victim says until it is gone; give it the fault when it is ready."""
    said: list[dict[str, object]] = []
    deadline = time.monotonic() + PATIENCE
    dies_at = deadline
    rest, tracer = b"", None
    while True:
        left = min(deadline, dies_at) - time.monotonic()
        if left <= 0:
            os.kill(victim, signal.SIGKILL)
            if dies_at > deadline:
                said.append({"bug": "the victim did not end"})
            dies_at = deadline = time.monotonic() + PATIENCE
        if not select.select([hears], [], [], max(left, 0))[0]:
            continue
        data = os.read(hears, 65536)
        if not data:
            break
        *lines, rest = (rest + data).split(b"\n")
        for line in lines:
            said.append(json.loads(line))
            if "armed" in said[-1]:
                said.pop()
                tracer = _traced(request, victim)
                for path, mode in request.get("modes", ()):
                    Path(path).chmod(mode)
                if "milliseconds" in request:
                    dies_at = time.monotonic() + request["milliseconds"] / 1000
                os.write(tells, b"!")
    if tracer:
        tracer.wait()
    return said


def _traced(request: dict[str, Any], victim: int) -> "subprocess.Popen[str] | None":
    """Put strace on the victim, where one of its system calls is to fail or to be its last."""
    if "strace" not in request:
        return None
    command = ["strace", "-f", "-p", str(victim), "-o", request["trace"], *request["strace"]]
    tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert tracer.stderr is not None
    for line in tracer.stderr:
        if "attached" in line:
            return tracer
    raise RuntimeError("strace cannot trace here")


def _live(request: dict[str, Any], database: ProbedDatabase, tells: int, hears: int) -> None:
    """Be the victim; never returns."""
    strike = Strike(request.get("place", ""), request.get("number", 0))
    voice = Voice(tells, hears, strike)
    try:
        if request.get("obey_modes"):
            obey_modes()
        folder = DataFolder(Path(request["folder"]))
        if request["act"] in BARE_ACTS:
            BARE_ACTS[request["act"]](folder, voice)
            os._exit(0)
        with contextlib.ExitStack() as closing:
            scene = open_scene(database, folder, voice, strike, request.get("printer", ""))
            closing.callback(scene.close)
            ACTS[request["act"]](scene)
        voice.say(passed=strike.passed)
    except EnvironmentProblem as error:
        voice.say(refused=error.code, message=error.message())
    except BaseException:  # noqa: BLE001 - a victim's bug is told to the test, whatever it is
        voice.say(bug=traceback.format_exc())
    finally:
        os._exit(0)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
