"""Tell the window that a printer waits for a person: paper out, cover open."""

from PySide6.QtCore import QObject, Signal

from propdesk.domain.print_jobs import Attempt, Fault, JobState, JobToPrint
from propdesk.printing.printer_problems import explained


class PrinterNews(QObject):
    """Hears the print workers on their threads; tells what to do, "" once it is done."""

    attention_changed = Signal(str)

    def progressed(self, job: JobToPrint, accepted: int) -> None:
        """Bytes on their way are no news."""

    def attention(self, job: JobToPrint, fault: Fault | None) -> None:
        """Pass on what the printer waits for."""
        words = " ".join(explained(fault, job.printer)) if fault else ""
        self.attention_changed.emit(words)

    def settled(self, job: JobToPrint, state: JobState, attempt: Attempt) -> None:
        """Say why a job still waits; of one that ended its own state tells."""
        self.attention(job, attempt.fault if state is JobState.QUEUED else None)
