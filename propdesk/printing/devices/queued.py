"""Print through a print system: hand over a whole job, follow it until it has left the queue.

A print system says what it handed on, never what the paper shows; so the best grade is "sent". A
job given up is cancelled there, else it would come out later by surprise. Source: printing.md 3.
"""

import enum
import time
from typing import NamedTuple, Protocol

from propdesk.domain.print_jobs import Fault
from propdesk.printing.answers import Listener
from propdesk.printing.devices.contract import Confirmation, Watcher
from propdesk.printing.devices.tcp import DEFAULT_TIMES, TcpTimes
from propdesk.printing.printer_problems import (
    PrinterLinkLostProblem,
    PrinterProblem,
    PrinterStalledProblem,
    problem_of,
)

JOB_NAME = "PropDesk"
_LOOK_SECONDS = 0.1
_SETTLING_SECONDS = 1.0  # every job passes through "connecting" and the like


class Stage(enum.Enum):
    """How far a print system is with a job; GONE is done as well as anybody can tell."""

    WAITING = enum.auto()
    PRINTING = enum.auto()
    GONE = enum.auto()
    BROKEN = enum.auto()


class Sighting(NamedTuple):
    """One look at a job: its stage, and what keeps the printer from printing."""

    stage: Stage
    trouble: Fault | None = None


class Queue(Protocol):
    """A queue of a print system; every method may raise a PrinterProblem."""

    @property
    def address(self) -> str:
        """Return the address as people know it."""
        ...

    def check(self) -> None:
        """Raise a PrinterProblem unless the queue takes jobs now."""
        ...

    def submit(self, data: bytes) -> int:
        """Hand over a job and return its number; NotSubmittedError if surely nothing got in."""
        ...

    def look(self, job: int) -> Sighting:
        """Return how far a job is."""
        ...

    def cancel(self, job: int) -> None:
        """Take a job out of the queue."""
        ...


class NotSubmittedError(Exception):
    """The print system refused a job as a whole; `problem` says why."""

    def __init__(self, problem: PrinterProblem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class QueuedDevice:
    """One job for one queue."""

    def __init__(self, queue: Queue, times: TcpTimes = DEFAULT_TIMES) -> None:
        self._queue = queue
        self._times = times
        self._jobs: list[int] = []
        self._accepted = 0
        self._watcher: Watcher | None = None
        self.listener = Listener()

    @property
    def address(self) -> str:
        """Return the address."""
        return self._queue.address

    @property
    def confirmation(self) -> Confirmation:
        """Return that nothing confirms."""
        return Confirmation.NONE

    def open(self) -> None:
        """Ask whether the queue takes jobs."""
        self._jobs, self._accepted = [], 0
        self._queue.check()

    def send(self, data: bytes, watcher: Watcher) -> None:
        """Hand over a job; one whose answer got lost may be in the queue."""
        self._watcher = watcher
        try:
            job = self._queue.submit(data)
        except NotSubmittedError as error:
            raise error.problem from error
        except PrinterProblem:
            self._count(len(data))
            raise
        self._jobs.append(job)
        self._count(len(data))

    def read(self, seconds: float) -> bytes:
        """Return nothing: a print system passes no answers on."""
        time.sleep(max(seconds, 0.0))
        return b""

    def finish(self) -> None:
        """Wait until every job has left the queue; one given up is cancelled.

        What never began to print is taken back, so that it counts as not printed.
        """
        for job in self._jobs:
            self._follow(job)

    def close(self) -> None:
        """Let go; nothing is held."""

    def _follow(self, job: int) -> None:
        seen, moved = self._queue.look(job), time.monotonic()
        while seen.stage is not Stage.GONE:
            waited = time.monotonic() - moved
            if seen.stage is Stage.BROKEN:
                raise self._problem(seen.trouble)
            if waited > self._times.attention:
                self._give_up(job, seen)
            self._tell(seen.trouble if waited > _SETTLING_SECONDS else None)
            time.sleep(_LOOK_SECONDS)
            now = self._queue.look(job)
            if now.stage is not seen.stage:
                moved = time.monotonic()
            seen = now

    def _give_up(self, job: int, seen: Sighting) -> None:
        self._queue.cancel(job)
        if seen.stage is Stage.WAITING:
            self._count(-self._accepted)
        raise self._problem(seen.trouble)

    def _problem(self, trouble: Fault | None) -> PrinterProblem:
        return (problem_of(trouble) if trouble else PrinterStalledProblem)(address=self.address)

    def _count(self, more: int) -> None:
        self._accepted += more
        if self._watcher is not None:
            self._watcher.accepted(self._accepted)

    def _tell(self, trouble: Fault | None) -> None:
        if self._watcher is not None:
            self._watcher.attention(trouble)


def lost(address: str, error: Exception) -> PrinterProblem:
    """Return the problem of a print system that stopped answering."""
    problem = PrinterLinkLostProblem(address=address)
    problem.__cause__ = error
    return problem
