"""Printing of this desk: the queue in the data file, and the one process that works it off.

Paper never comes before the money: workers read committed rows only, through the one door.
"""

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from propdesk.desk import Desk
from propdesk.domain.documents import to_json
from propdesk.domain.errors import EnvironmentProblem
from propdesk.domain.ids import JobId
from propdesk.domain.print_jobs import Attempt, Fault, JobState, JobToPrint
from propdesk.domain.receipt_papers import receipt_document
from propdesk.printing.conversation import DEFAULT_PATIENCE, Patience
from propdesk.printing.devices import device_for
from propdesk.printing.devices.contract import Device
from propdesk.printing.spooler import PrintObserver, Spooler, mark_interrupted
from propdesk.services import print_jobs_queue as queue

JOB_TABLE = "print_job"
_LOOK_AGAIN_SECONDS = 2.0  # other processes on this data folder queue jobs too
_WATCH_SECONDS = 0.01


class PrintStore:
    """The print queue as the spooler sees it; each method is one durable transaction."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk.seated(None)
        self._here = threading.local()

    @property
    def is_writing(self) -> bool:
        """Return whether this thread is just writing down how the printing goes."""
        return getattr(self._here, "writing", False)

    def interrupted(self) -> Sequence[bytes]:
        """Return the jobs marked as being sent; asked only by the process that holds the lease."""
        return self._desk.query(queue.interrupted)

    def waiting_printers(self) -> Sequence[str]:
        """Return the printers with queued jobs."""
        return self._desk.query(queue.waiting_printers)

    def next_queued(self, printer: str) -> JobToPrint | None:
        """Return the oldest queued job of a printer, a receipt already made into a document."""
        found = self._desk.query(queue.next_queued, printer=printer)
        if not isinstance(found, queue.ReceiptToPrint):
            return found
        document = to_json(receipt_document(found.content, found.language))
        return msgspec.structs.replace(found.job, document=document)

    def progress(self, job_id: JobId) -> queue.Progress:
        """Return how far a job is."""
        return self._desk.query(queue.progress, job_id=job_id)

    def mark_sending(self, job_id: bytes) -> bool:
        """Claim a queued job; False if it is no longer queued."""
        with self._writing():
            return self._desk.execute(queue.claim, job_id=JobId(job_id))

    def note(self, job_id: bytes, fault: Fault | None) -> None:
        """Record what the printer of a job being sent waits for, so that every window says so."""
        with self._writing():
            self._desk.execute(queue.note, job_id=JobId(job_id), fault=fault)

    def settle(self, job_id: bytes, state: JobState, attempt: Attempt) -> None:
        """Record an attempt and the state it led to."""
        with self._writing():
            self._desk.execute(queue.record, job_id=JobId(job_id), state=state, attempt=attempt)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        self._here.writing = True
        try:
            yield
        finally:
            self._here.writing = False


class PrintNews:
    """Passes what the workers tell on to whoever listens, on the workers' threads."""

    def __init__(self) -> None:
        self._listeners: list[PrintObserver] = []

    def listen(self, listener: PrintObserver) -> Callable[[], None]:
        """Tell `listener` too; return how to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def progressed(self, job: JobToPrint, accepted: int) -> None:
        """Pass on how many bytes have left."""
        for listener in tuple(self._listeners):
            listener.progressed(job, accepted)

    def attention(self, job: JobToPrint, fault: Fault | None) -> None:
        """Pass on that a printer waits for a person, or no longer does."""
        for listener in tuple(self._listeners):
            listener.attention(job, fault)

    def settled(self, job: JobToPrint, state: JobState, attempt: Attempt) -> None:
        """Pass on how an attempt ended."""
        for listener in tuple(self._listeners):
            listener.settled(job, state, attempt)


class Lease:
    """The right to print for a data folder: held by one process, freed by its end, however it ends.

    An exclusive lock on a small database beside the data: the one lock that works the same on every
    system and dies with its process.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._held: sqlite3.Connection | None = None

    def take(self) -> bool:
        """Return whether this process holds the lease now."""
        if self._held is None:
            lock = sqlite3.connect(self._file, timeout=0, check_same_thread=False)
            lock.isolation_level = None
            try:
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError:
                lock.close()
                return False
            self._held = lock
        return True

    def give_back(self) -> None:
        """Let another process print."""
        if self._held is not None:
            self._held.close()
            self._held = None


def settle_left_over(desk: Desk, lease: Lease) -> None:
    """Call uncertain what a process was sending when it ended; nothing while one is printing."""
    if lease.take():
        try:
            mark_interrupted(PrintStore(desk), desk.clock.now())
        finally:
            lease.give_back()


class Printing:
    """Prints what is queued, as long as this process holds the lease of the data folder."""

    def __init__(
        self,
        desk: Desk,
        lease: Lease,
        devices: Callable[[str], Device] = device_for,
        patience: Patience = DEFAULT_PATIENCE,
    ) -> None:
        self.news = PrintNews()
        self._lease = lease
        self._store = PrintStore(desk)
        self._spooler = Spooler(self._store, desk.clock.now, self.news, devices, patience)
        self._served: set[str] = set()
        self._bell, self._ending = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="print queue", daemon=True)
        self._unlisten = desk.listen(self._on_changed)

    def start(self) -> None:
        """Begin to print; called once."""
        self._thread.start()

    def stop(self, seconds: float = 5.0) -> bool:
        """Print no more; False if a printer is still busy after `seconds`."""
        self._unlisten()
        self._ending.set()
        self._bell.set()
        if self._thread.is_alive():
            self._thread.join(seconds)
        idle = self._spooler.stop(seconds)
        if idle:
            self._lease.give_back()
        return idle

    def wait_for(self, job_id: JobId, seconds: float, tried: int = 0) -> queue.Progress:
        """Wait until a job is settled, or was tried in vain, or the time is over; say how it is.

        `tried` counts the attempts made before. Another process may do the printing.
        """
        deadline = time.monotonic() + seconds
        while True:
            progress = self._store.progress(job_id)
            is_open = progress.state in (JobState.QUEUED, JobState.SENDING)
            in_vain = progress.state is JobState.QUEUED and progress.attempts > tried
            if not is_open or in_vain or time.monotonic() >= deadline:
                return progress
            self._ending.wait(_WATCH_SECONDS)

    def _on_changed(self, topics: frozenset[str]) -> None:
        if JOB_TABLE in topics and not self._store.is_writing:
            self._bell.set()

    def _run(self) -> None:
        is_ours = False
        while not self._ending.is_set():
            rung = self._bell.is_set()
            self._bell.clear()
            # While the data file is out of reach, the queue waits as it is.
            with contextlib.suppress(EnvironmentProblem):
                if not is_ours and self._lease.take():
                    self._spooler.start()
                    is_ours = True
                elif is_ours:
                    self._wake(only_new=not rung)
            self._bell.wait(_LOOK_AGAIN_SECONDS)

    def _wake(self, *, only_new: bool) -> None:
        """Wake the workers with jobs; looking around must not cut a worker's pause short."""
        for printer in self._store.waiting_printers():
            if not only_new or printer not in self._served:
                self._spooler.wake(printer)
            self._served.add(printer)
