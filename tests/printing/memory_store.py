"""A job store in memory that remembers everything, for tests of the worker."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from propdesk.domain.documents import to_json
from propdesk.domain.errors import EnvironmentProblem
from propdesk.domain.print_jobs import (
    Attempt,
    Fault,
    JobEvent,
    JobKind,
    JobState,
    JobToPrint,
    next_state,
)
from propdesk.domain.printers import UNKNOWN, PrinterAbilities
from propdesk.domain.receipt_papers import receipt_document
from propdesk.i18n import Message
from tests.printing.samples import SINGLE

START = datetime(2026, 12, 1, 2, 0, tzinfo=UTC)
DOCUMENT = to_json(receipt_document(SINGLE, "zh_CN"))


class StoreLockedProblem(EnvironmentProblem):
    """The store cannot be reached for a moment."""

    sentence = Message("test", "locked")


class StandingClock:
    """Goes only when it is told to."""

    def __init__(self) -> None:
        self.time = START

    def now(self) -> datetime:
        """Return the present moment."""
        return self.time

    def go(self, seconds: float) -> None:
        """Let time pass."""
        self.time += timedelta(seconds=seconds)


class MemoryStore:
    """Holds jobs by id; refuses a step the rule does not know."""

    def __init__(self) -> None:
        self.jobs: dict[bytes, JobToPrint] = {}
        self.states: dict[bytes, JobState] = {}
        self.attempts: dict[bytes, list[Attempt]] = {}
        self.log: list[str] = []
        self.notes: list[tuple[bytes, Fault | None]] = []
        self.locked_for = 0
        self.before_sending: Callable[[bytes], None] | None = None

    def add(
        self,
        job_id: bytes,
        uri: str,
        *,
        kind: JobKind = JobKind.DOCUMENT,
        document: str = DOCUMENT,
        model: str = "roll80",
        queued_at: datetime = START,
        printer: str = "",
        abilities: PrinterAbilities = UNKNOWN,
    ) -> bytes:
        """Queue a job; a printer without a name is called after its address."""
        self.jobs[job_id] = JobToPrint(
            job_id, printer or uri, uri, model, kind, document, 0, queued_at, abilities
        )
        self.states[job_id] = JobState.QUEUED
        self.attempts[job_id] = []
        return job_id

    def interrupted(self) -> Sequence[bytes]:
        """Return the jobs found sending."""
        return [job for job, state in self.states.items() if state is JobState.SENDING]

    def waiting_printers(self) -> Sequence[str]:
        """Return the printers with queued jobs."""
        return list(
            dict.fromkeys(
                self.jobs[job].printer
                for job, state in self.states.items()
                if state is JobState.QUEUED
            )
        )

    def next_queued(self, printer: str) -> JobToPrint | None:
        """Return the oldest queued job."""
        for job_id, job in self.jobs.items():
            if job.printer == printer and self.states[job_id] is JobState.QUEUED:
                return job
        return None

    def mark_sending(self, job_id: bytes) -> bool:
        """Mark a job that is still queued."""
        if self.before_sending:
            self.before_sending(job_id)
        if self.states[job_id] is not JobState.QUEUED:
            return False
        self.states[job_id] = next_state(JobState.QUEUED, JobEvent.CLAIMED)
        self.log.append(f"sending {job_id.decode()}")
        return True

    def note(self, job_id: bytes, fault: Fault | None) -> None:
        """Remember what the printer waits for."""
        self.notes.append((job_id, fault))

    def settle(self, job_id: bytes, state: JobState, attempt: Attempt) -> None:
        """Record the outcome, unless the store is locked for a while."""
        if self.locked_for:
            self.locked_for -= 1
            raise StoreLockedProblem()
        self.states[job_id] = state
        self.attempts[job_id].append(attempt)
        self.log.append(f"{state.value} {job_id.decode()}")
