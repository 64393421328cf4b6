"""Tell the window that a printer waits for a person: paper out, cover open."""

from PySide6.QtCore import QObject, Signal

from propdesk.domain.print_jobs import Attempt, Fault, JobState, JobToPrint, printer_trouble
from propdesk.printing.printer_problems import explained


class PrinterNews(QObject):
    """Hears the print workers on their threads; tells what to do, "" once it is done."""

    attention_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._troubles: dict[str, Fault] = {}

    def progressed(self, job: JobToPrint, accepted: int) -> None:
        """Bytes on their way are no news."""

    def attention(self, job: JobToPrint, fault: Fault | None) -> None:
        """Pass on what printers wait for; that one goes on does not hide another's trouble."""
        if fault is None:
            self._troubles.pop(job.printer, None)
        else:
            self._troubles[job.printer] = fault
        told = dict(self._troubles)  # other workers may be telling their own news meanwhile
        words = [" ".join(explained(each, printer)) for printer, each in told.items()]
        self.attention_changed.emit("  ".join(words))

    def settled(self, job: JobToPrint, state: JobState, attempt: Attempt) -> None:
        """Say what is wrong with the printer; of a job that ended its own state tells."""
        waits = state in {JobState.QUEUED, JobState.CONFIRMED, JobState.SENT}
        fault = printer_trouble(state, attempt.fault) if attempt.fault and waits else None
        self.attention(job, fault)
