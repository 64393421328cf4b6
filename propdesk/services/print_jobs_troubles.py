"""Which printers stand still, told by what their newest job met.

Told from the rows, so that every window and every command of this desk says the same.
"""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import bindparam, select

from propdesk.domain.permissions import Permission
from propdesk.domain.print_jobs import Fault, JobState, printer_trouble
from propdesk.models.print_jobs import Printer, PrintJob
from propdesk.services.work import Reading, query

_NEWEST = 50  # of each state; a trouble older than that many papers is over
_OF_STATE = (
    select(PrintJob.printer, PrintJob.state, PrintJob.fault, PrintJob.changed_at)
    .where(PrintJob.state == bindparam("state"))
    .order_by(PrintJob.created_at.desc())
    .limit(_NEWEST)
)
_FALLBACKS = select(Printer.name, Printer.fallback).where(Printer.removed.is_(False))


@dataclass(frozen=True)
class PrinterTrouble:
    """A printer that needs a person. `state` is that of the job that met the fault.

    `waiting` counts the papers that wait for this printer; `fallback` names the printer to offer.
    """

    printer: str
    fault: Fault
    state: JobState
    waiting: int
    fallback: str | None


@query(Permission.PRINTING)
def rows(reading: Reading) -> list[PrinterTrouble]:
    """Return the printers in trouble, by name."""
    jobs = [
        job
        for state in JobState
        if state is not JobState.CANCELLED
        for job in reading.connection.execute(_OF_STATE, {"state": state.value})
    ]
    newest = {job.printer: job for job in sorted(jobs, key=lambda job: job.changed_at)}
    fallbacks = {row.name: row.fallback for row in reading.connection.execute(_FALLBACKS)}
    waiting = Counter(job.printer for job in jobs if job.state == JobState.QUEUED.value)
    troubles = []
    for name, job in sorted(newest.items()):
        state = JobState(job.state)
        fault = printer_trouble(state, Fault(job.fault)) if job.fault else None
        if fault is not None:
            trouble = PrinterTrouble(name, fault, state, waiting[name], fallbacks.get(name))
            troubles.append(trouble)
    return troubles
