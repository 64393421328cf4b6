"""The print queue and the printers, without a window: what is there, and what may be done."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from propdesk.desk import Desk
from propdesk.domain.ids import JobId
from propdesk.domain.print_jobs import JobState
from propdesk.services import print_jobs, print_jobs_settle, print_jobs_troubles, printers
from propdesk.services.print_jobs import DRAWER_PULSE, PAGES, RECEIPT_PAGES, JobRow
from propdesk.services.print_jobs_troubles import PrinterTrouble
from propdesk.services.printers import PrinterRow
from propdesk.ui.kit.runner import Runner

MOST_JOBS = 500


class Decision(StrEnum):
    """What a person may say about a paper."""

    COMPLETE = "complete"
    AGAIN = "again"
    ELSEWHERE = "elsewhere"
    CANCEL = "cancel"


_ALLOWED: Mapping[JobState, tuple[Decision, ...]] = {
    JobState.UNCERTAIN: (
        Decision.COMPLETE,
        Decision.AGAIN,
        Decision.ELSEWHERE,
        Decision.CANCEL,
    ),
    JobState.FAILED: (Decision.AGAIN, Decision.ELSEWHERE, Decision.CANCEL),
    JobState.QUEUED: (Decision.ELSEWHERE, Decision.CANCEL),
    JobState.SENT: (Decision.COMPLETE, Decision.AGAIN, Decision.ELSEWHERE),
}
_NEVER_TWICE = (Decision.AGAIN, Decision.ELSEWHERE)  # a drawer that opens later is a surprise


@dataclass(frozen=True)
class PrintingState:
    """What is shown."""

    jobs: Sequence[JobRow] = ()
    printers: Sequence[PrinterRow] = ()
    troubles: Sequence[PrinterTrouble] = ()
    only_open: bool = True

    def elsewhere(self, row: JobRow) -> list[PrinterRow]:
        """Return the printers a paper could go to instead."""
        return [printer for printer in self.printers if printer.name != row.printer]

    def fallback(self, row: JobRow) -> str | None:
        """Return the printer to offer instead, if one was named; nobody turns to it unasked."""
        names = {printer.name for printer in self.elsewhere(row)}
        named = (printer.fallback for printer in self.printers if printer.name == row.printer)
        return next((name for name in named if name in names), None)

    def waiting_at(self, printer: str) -> JobRow | None:
        """Return the oldest paper that waits for a printer."""
        waits = (
            row for row in self.jobs if row.printer == printer and row.state is JobState.QUEUED
        )
        return min(waits, key=lambda row: (row.created_at, row.job_id), default=None)


class PrintingPresenter:
    """Asks for jobs and printers, and hands out acts as calls for a worker."""

    def __init__(self, desk: Desk, runner: Runner, show: Callable[[PrintingState], None]) -> None:
        self._desk = desk
        self._runner = runner
        self._show = show
        self.state = PrintingState()
        self.is_seen = False

    def look(self) -> None:
        """Ask how things stand."""
        self._runner.look(partial(_seen, self._desk, only_open=self.state.only_open), self._on_seen)

    def show_all(self, *, is_all: bool) -> None:
        """Show every job of late, or only those that need somebody."""
        self.state = replace(self.state, only_open=not is_all)
        self.look()

    def decide(
        self, row: JobRow, decision: Decision, printer: str = ""
    ) -> Callable[[], JobId | None]:
        """Return the act of deciding about a paper; it gives the job to look at next."""
        return partial(_decide, self._desk, row.job_id, decision, printer)

    def resume(self) -> Callable[[], list[JobId]]:
        """Return the act of trying everything unprinted again."""
        return partial(self._desk.execute, print_jobs_settle.resume)

    def _on_seen(self, seen: PrintingState) -> None:
        self.is_seen = True
        self.state = replace(seen, only_open=self.state.only_open)
        self._show(self.state)


def allowed(row: JobRow) -> tuple[Decision, ...]:
    """Return what a person may decide about a job now."""
    decisions = _ALLOWED.get(row.state, ())
    if row.sort in (DRAWER_PULSE, PAGES, RECEIPT_PAGES):
        return tuple(decision for decision in decisions if decision not in _NEVER_TWICE)
    return decisions


def _seen(desk: Desk, *, only_open: bool) -> PrintingState:
    jobs = desk.query(print_jobs.rows, only_open=only_open, limit=MOST_JOBS)
    known = desk.query(printers.rows)
    troubles = desk.query(print_jobs_troubles.rows)
    return PrintingState(jobs, known, troubles, only_open)


def _decide(desk: Desk, job_id: JobId, decision: Decision, printer: str) -> JobId | None:
    match decision:
        case Decision.COMPLETE:
            desk.execute(print_jobs_settle.complete, job_id=job_id)
        case Decision.AGAIN:
            return desk.execute(print_jobs_settle.print_again, job_id=job_id)
        case Decision.ELSEWHERE:
            return desk.execute(print_jobs_settle.print_elsewhere, job_id=job_id, printer=printer)
        case Decision.CANCEL:
            desk.execute(print_jobs_settle.cancel, job_id=job_id)
    return None
