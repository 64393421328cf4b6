"""Work off the window's thread, in order, with three roads back for errors.

Acts (writes) run one after the other; looks (reads) have a lane of their own, so that a search
never waits for a commit; long work has a third with progress and cancel. Results come back on the
window's thread, and only to somebody who still lives.
"""

import enum
import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from propdesk.domain.errors import DomainError, EnvironmentProblem

R = TypeVar("R")
PROGRESS_SECONDS = 0.1


class Lane(enum.Enum):
    """Which queue a job waits in."""

    ACTS = "acts"
    LOOKS = "looks"
    LONG = "long"


class Owner(Protocol):
    """Who asked for a job, and hears what went wrong with it: a screen or a dialog."""

    def refuse(self, error: DomainError) -> None:
        """Show what a rule says, at its field where there is one."""
        ...

    def report(self, problem: EnvironmentProblem, retry: Callable[[], None]) -> None:
        """Show what the surroundings say, and offer to try again."""
        ...

    def stumble(self) -> None:
        """Say that a bug was caught; the report is written already."""
        ...


class CancelledError(Exception):
    """A person stopped the job; it is no failure."""


class Ticket:
    """A job somebody waits for."""

    def __init__(self) -> None:
        self.is_cancelled = False

    def cancel(self) -> None:
        """Forget the job: it does not start if it has not, and its result goes nowhere."""
        self.is_cancelled = True


class Progress:
    """How a long job tells how far it is, and learns that it should stop."""

    def __init__(self, ticket: Ticket, tell: Callable[[int, int], None]) -> None:
        self._ticket, self._tell = ticket, tell
        self._told_at = 0.0

    def step(self, done: int, total: int) -> None:
        """Tell how far the job is, ten times a second at most; CancelledError when to stop."""
        if self._ticket.is_cancelled:
            raise CancelledError
        now = time.monotonic()
        if now - self._told_at >= PROGRESS_SECONDS or done >= total:
            self._told_at = now
            self._tell(done, total)


@dataclass(frozen=True)
class _Job:
    work: Callable[[], Any]
    owner: Owner
    done: Callable[[Any], None] | None
    refused: Callable[[DomainError], None] | None
    ticket: Ticket
    lane: Lane


class Tasks(QObject):
    """The lanes of one window."""

    busy_changed = Signal(bool)
    _came_back = Signal(object, object, object)
    _progressed = Signal(object, object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queues: dict[Lane, queue.SimpleQueue[_Job | None]] = {}
        self._threads: list[threading.Thread] = []
        self._waiting = 0
        self._came_back.connect(self._on_came_back)
        self._progressed.connect(self._on_progressed)

    @property
    def is_idle(self) -> bool:
        """Nothing runs, waits or is on its way back."""
        return self._waiting == 0

    def run(
        self,
        work: Callable[[], R],
        *,
        owner: Owner,
        done: Callable[[R], None] | None = None,
        refused: Callable[[DomainError], None] | None = None,
        lane: Lane = Lane.ACTS,
    ) -> Ticket:
        """Run `work` on its lane; `done` gets the result, `refused` a rule's refusal.

        Without `refused` the owner shows the refusal itself.
        """
        job = _Job(work, owner, done, refused, Ticket(), lane)
        self._submit(job)
        return job.ticket

    def run_long(
        self,
        work: Callable[[Progress], R],
        *,
        owner: Owner,
        done: Callable[[R], None],
        progress: Callable[[int, int], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> Ticket:
        """Run long work that tells its progress and can be cancelled by its ticket."""
        ticket = Ticket()
        reporter = Progress(ticket, _Telling(self, owner, progress))
        job = _Job(lambda: work(reporter), owner, done, refused, ticket, Lane.LONG)
        self._submit(job)
        return ticket

    def close(self) -> None:
        """Finish what runs, drop what waits, end the threads."""
        for lane in self._queues.values():
            lane.put(None)
        for thread in self._threads:
            thread.join(timeout=10)
        self._queues.clear()
        self._threads.clear()

    def _submit(self, job: _Job) -> None:
        if job.lane not in self._queues:
            self._queues[job.lane] = queue.SimpleQueue()
            thread = threading.Thread(
                target=_serve, args=(self, self._queues[job.lane]), name=f"desk-{job.lane.value}"
            )
            thread.daemon = True
            thread.start()
            self._threads.append(thread)
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)
        self._queues[job.lane].put(job)

    def _on_came_back(self, job: _Job, result: object, error: BaseException | None) -> None:
        self._waiting -= 1
        try:
            if not job.ticket.is_cancelled and _lives(job.owner):
                self._hand_over(job, result, error)
        finally:
            if self._waiting == 0:
                self.busy_changed.emit(False)

    def _hand_over(self, job: _Job, result: object, error: BaseException | None) -> None:
        match error:
            case None:
                if job.done is not None:
                    job.done(result)
            case DomainError():
                (job.refused or job.owner.refuse)(error)
            case EnvironmentProblem():
                job.owner.report(error, _Again(self, job))
            case CancelledError():
                pass
            case _:
                sys.excepthook(type(error), error, error.__traceback__)
                job.owner.stumble()

    def _on_progressed(
        self, owner: Owner, progress: Callable[[int, int], None], done: int, total: int
    ) -> None:
        if _lives(owner):
            progress(done, total)


class _Again:
    """Runs a job once more, as the person wishes."""

    def __init__(self, tasks: Tasks, job: _Job) -> None:
        self._tasks, self._job = tasks, job

    def __call__(self) -> None:
        self._tasks._submit(self._job)


class _Telling:
    """Carries progress from a worker to the window's thread."""

    def __init__(self, tasks: Tasks, owner: Owner, progress: Callable[[int, int], None]) -> None:
        self._tasks, self._owner, self._progress = tasks, owner, progress

    def __call__(self, done: int, total: int) -> None:
        self._tasks._progressed.emit(self._owner, self._progress, done, total)


def _serve(tasks: Tasks, jobs: "queue.SimpleQueue[_Job | None]") -> None:
    while (job := jobs.get()) is not None:
        result, error = _attempt(job)
        if not shiboken6.isValid(tasks):
            return
        tasks._came_back.emit(job, result, error)


def _attempt(job: _Job) -> tuple[object, BaseException | None]:
    if job.ticket.is_cancelled:
        return None, CancelledError()
    try:
        return job.work(), None
    except Exception as error:  # noqa: BLE001 - handed to the window's thread, which has the roads
        return None, error


def _lives(owner: object) -> bool:
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
