"""Print what is queued: one worker for each printer, outside every transaction of money.

The worker knows jobs only through a store, so that it can be proven without a database. A job is
marked as being sent, durably, before its first byte leaves; whatever happens after that, nobody
prints it a second time without a person. Source: printing.md 4.
"""

import contextlib
import secrets
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from propdesk.domain.documents import from_json
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.print_jobs import (
    RETRY_SECONDS,
    Attempt,
    Fault,
    Grade,
    JobEvent,
    JobKind,
    JobState,
    JobToPrint,
    event_of,
    is_stale,
    next_state,
    retry_pause,
)
from propdesk.printing.conversation import DEFAULT_PATIENCE, Patience
from propdesk.printing.delivery import Delivery, deliver
from propdesk.printing.devices import device_for, room_for_pictures
from propdesk.printing.devices.contract import Device
from propdesk.printing.escpos import Slip, drawer_pulse, encode_document
from propdesk.printing.models import fitted, model_named

_LOOK_AGAIN_SECONDS = 5.0
Now = Callable[[], datetime]


class JobStore(Protocol):
    """Where print jobs live; each method is one durable transaction of its own.

    A method that cannot do its work raises an EnvironmentProblem and has then changed nothing.
    """

    def interrupted(self) -> Sequence[bytes]:
        """Return the jobs found `sending` that no living process sends."""
        ...

    def waiting_printers(self) -> Sequence[str]:
        """Return the names of the printers with queued jobs."""
        ...

    def next_queued(self, printer: str) -> JobToPrint | None:
        """Return the oldest queued job of a printer."""
        ...

    def mark_sending(self, job_id: bytes) -> bool:
        """Turn a queued job into a sending one; False if it is no longer queued."""
        ...

    def note(self, job_id: bytes, fault: Fault | None) -> None:
        """Record what the printer of a job being sent waits for; None: it goes on."""
        ...

    def settle(self, job_id: bytes, state: JobState, attempt: Attempt) -> None:
        """Record an attempt and the state it led to, together."""
        ...


class PrintObserver(Protocol):
    """Follows the printing, on the worker's thread."""

    def progressed(self, job: JobToPrint, accepted: int) -> None:
        """Learn that so many bytes have left."""
        ...

    def attention(self, job: JobToPrint, fault: Fault | None) -> None:
        """Learn that the printer waits for a person, or (None) no longer does."""
        ...

    def settled(self, job: JobToPrint, state: JobState, attempt: Attempt) -> None:
        """Learn how an attempt ended."""
        ...


class Unobserved:
    """Looks away."""

    def progressed(self, job: JobToPrint, accepted: int) -> None:
        """Ignore the progress."""

    def attention(self, job: JobToPrint, fault: Fault | None) -> None:
        """Ignore the trouble."""

    def settled(self, job: JobToPrint, state: JobState, attempt: Attempt) -> None:
        """Ignore the outcome."""


class _JobWatcher:
    """Tells the store and the observer which job the news is about."""

    def __init__(self, job: JobToPrint, store: JobStore, observer: PrintObserver) -> None:
        self._job, self._store, self._observer = job, store, observer

    def accepted(self, total: int) -> None:
        self._observer.progressed(self._job, total)

    def attention(self, fault: Fault | None) -> None:
        # A note that cannot be kept is no reason to stop a slip half printed.
        with contextlib.suppress(EnvironmentProblem):
            self._store.note(self._job.job_id, fault)
        self._observer.attention(self._job, fault)


class PrintWorker:
    """Prints the jobs of one printer, one at a time."""

    def __init__(
        self,
        printer: str,
        store: JobStore,
        now: Now,
        observer: PrintObserver | None = None,
        devices: Callable[[str], Device] = device_for,
        patience: Patience = DEFAULT_PATIENCE,
    ) -> None:
        self._printer = printer
        self._store = store
        self._now = now
        self._observer = observer or Unobserved()
        self._devices = devices
        self._patience = patience
        self._refusals = (b"", 0)  # the job at the head, and how often it was refused in a row
        self._bell = threading.Event()
        self._stopping = threading.Event()

    def run(self) -> None:
        """Print until `stop`; a store out of reach is waited for."""
        while not self._stopping.is_set():
            self._bell.clear()
            try:
                pause = self.step()
            except EnvironmentProblem:
                pause = RETRY_SECONDS[-1]
            if pause is None:
                pause = _LOOK_AGAIN_SECONDS
            if pause and not self._stopping.is_set():
                self._bell.wait(pause)

    def ring(self) -> None:
        """Look for work at once."""
        self._bell.set()

    def stop(self) -> None:
        """End after the job in hand."""
        self._stopping.set()
        self._bell.set()

    def step(self) -> float | None:
        """Try the oldest job once; return the seconds to wait, None if there was nothing to do."""
        job = self._store.next_queued(self._printer)
        if job is None:
            return None
        started = self._now()
        if is_stale(job.kind, job.queued_at, started):
            attempt = Attempt(started, started, 0, Grade.FAILED, Fault.EXPIRED)
            self._settle(job, next_state(JobState.QUEUED, JobEvent.EXPIRED), attempt)
            return 0.0
        if not self._store.mark_sending(job.job_id):
            return 0.0
        delivery, missing = self._deliver(job)
        state = next_state(JobState.SENDING, event_of(job.kind, delivery.grade, delivery.fault))
        fault = delivery.fault or (Fault.UNENCODABLE if missing and delivery.accepted else None)
        attempt = Attempt(started, self._now(), delivery.accepted, delivery.grade, fault, missing)
        self._settle(job, state, attempt)
        return self._pause_after(job) if state is JobState.QUEUED else 0.0

    def _deliver(self, job: JobToPrint) -> tuple[Delivery, str]:
        try:
            slip = _slip_of(job)
        except DomainError:
            return Delivery(Grade.FAILED, 0, Fault.UNREADABLE), ""
        if not slip.data:
            return Delivery(Grade.FAILED, 0, Fault.NO_DRAWER), ""
        try:
            device = self._devices(job.uri)
            room = room_for_pictures(job.uri)
        except DomainError:
            return Delivery(Grade.FAILED, 0, Fault.NOT_FOUND), slip.missing
        if room is not None and slip.pictures > room:
            return Delivery(Grade.FAILED, 0, Fault.SLOW_LINE), slip.missing
        outcome = deliver(
            device,
            slip.data,
            secrets.token_hex(2).encode(),
            _JobWatcher(job, self._store, self._observer),
            self._patience,
            confirm=job.kind is JobKind.DOCUMENT,
            abilities=job.abilities,
        )
        return outcome, slip.missing

    def _settle(self, job: JobToPrint, state: JobState, attempt: Attempt) -> None:
        """Record the outcome; while the store is out of reach, nothing else may be printed.

        If the program must end before that, the job stays `sending` and is uncertain at the next
        start: less than is known, never more.
        """
        refusals = 0
        while True:
            try:
                self._store.settle(job.job_id, state, attempt)
            except EnvironmentProblem:
                if self._stopping.is_set():
                    raise
                refusals += 1
                self._stopping.wait(retry_pause(refusals))
            else:
                self._observer.settled(job, state, attempt)
                return

    def _pause_after(self, job: JobToPrint) -> float:
        head, count = self._refusals
        self._refusals = (job.job_id, count + 1 if head == job.job_id else 1)
        return retry_pause(self._refusals[1])


class Spooler:
    """Keeps a worker thread for each printer that has something to print."""

    def __init__(
        self,
        store: JobStore,
        now: Now,
        observer: PrintObserver | None = None,
        devices: Callable[[str], Device] = device_for,
        patience: Patience = DEFAULT_PATIENCE,
    ) -> None:
        self._store = store
        self._now = now
        self._observer = observer
        self._devices = devices
        self._patience = patience
        self._workers: dict[str, tuple[PrintWorker, threading.Thread]] = {}
        self._stopped = False

    def start(self) -> None:
        """Call what was being sent at the last end uncertain, then print what is queued."""
        mark_interrupted(self._store, self._now())
        self.wake()

    def wake(self, printer: str | None = None) -> None:
        """Look for work at one printer, or at all that have some."""
        if self._stopped:
            return
        for name in (printer,) if printer else self._store.waiting_printers():
            worker, thread = self._workers.get(name, (None, None))
            if worker and thread and thread.is_alive():
                worker.ring()
            else:
                self._hire(name)

    def stop(self, seconds: float = 5.0) -> bool:
        """End all workers after the job in hand; False if one is still busy after `seconds`."""
        self._stopped = True
        for worker, _ in self._workers.values():
            worker.stop()
        for _, thread in self._workers.values():
            thread.join(seconds)
        return not any(thread.is_alive() for _, thread in self._workers.values())

    def _hire(self, name: str) -> None:
        worker = PrintWorker(
            name, self._store, self._now, self._observer, self._devices, self._patience
        )
        thread = threading.Thread(target=worker.run, name=f"printer {name}", daemon=True)
        self._workers[name] = worker, thread
        thread.start()


def mark_interrupted(store: JobStore, now: datetime) -> None:
    """Turn the jobs found `sending` at start-up into uncertain ones; a person decides."""
    state = next_state(JobState.SENDING, JobEvent.FOUND_AT_START)
    for job_id in store.interrupted():
        store.settle(job_id, state, Attempt(now, now, None, Grade.UNCERTAIN, Fault.INTERRUPTED))


def _slip_of(job: JobToPrint) -> Slip:
    model = fitted(model_named(job.model), job.abilities)
    match job.kind:
        case JobKind.DRAWER:
            return Slip(drawer_pulse(model), "")
        case JobKind.DOCUMENT:
            return encode_document(from_json(job.document), model)
