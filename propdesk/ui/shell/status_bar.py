"""The foot of the window: who, where, the shift, the printer, what is not yet uploaded."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.i18n import LANGUAGES, current_language, translate
from propdesk.ui.head_office.words import standing_line
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.naming import label, named, set_look
from propdesk.ui.kit.screen import Seat
from propdesk.ui.kit.tasks import Lane

if TYPE_CHECKING:
    from propdesk.meeting.status import Standing
    from propdesk.services.station_status import StationStatus

GATHER_MILLISECONDS = 150
AGEING_MILLISECONDS = 5 * 60 * 1000  # what waits grows old without any commit


class StatusBar(QFrame):
    """Asks the desk again, gathered, after every commit."""

    language_chosen = Signal(str)

    def __init__(self, seat: Seat, person: str, station: str) -> None:
        super().__init__()
        named(self, "statusbar", translate("shell", "Status"))
        self._seat = seat
        self._attention = ""
        self._trouble = ""
        self._status: StationStatus | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 3, 10, 3)
        layout.setSpacing(20)
        self.person = label("status-person", person)
        self.station = label("status-station", station)
        self.shift = label("status-shift")
        self.printer = label("status-printer")
        self.uploads = label("status-uploads")
        words = translate("shell", "Read-only data")
        self.read_only = label("status-read-only", words, tone="warning")
        self.read_only.hide()
        for part in (self.person, self.station, self.read_only, self.shift, self.printer):
            layout.addWidget(part)
        layout.addStretch()
        layout.addWidget(self.uploads)
        layout.addWidget(self._languages())
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MILLISECONDS)
        self._gather.timeout.connect(self.ask)
        self._ageing = QTimer(self)
        self._ageing.setInterval(AGEING_MILLISECONDS)
        self._ageing.timeout.connect(self.ask)
        self._ageing.start()
        seat.changes.changed.connect(self._on_changed)

    def ask(self) -> None:
        """Ask the desk how things stand."""
        from propdesk.meeting import status as meeting_status
        from propdesk.services import station_status

        desk = self._seat.desk
        self._seat.tasks.run(
            lambda: (
                desk.query(station_status.status),
                desk.query(meeting_status.standing_if_enrolled),
            ),
            owner=self,
            done=self._on_status,
            lane=Lane.LOOKS,
        )

    def show_trouble(self, words: str) -> None:
        """Keep what stood in the way of the last meeting at hand; "" once one succeeded."""
        self._trouble = words
        self.uploads.setToolTip(words)
        self.ask()

    def show_attention(self, words: str) -> None:
        """Show what a printer waits for, before anything else about printing."""
        self._attention = words
        self._show_printer()

    def show_read_only(self, *, is_read_only: bool) -> None:
        """Keep in view that nothing can be written."""
        self.read_only.setVisible(is_read_only)

    def refuse(self, error: DomainError) -> None:
        """A status is never refused in a way a person could mend."""
        self.printer.setText(error.message())

    def report(self, problem: EnvironmentProblem, _retry: Callable[[], None]) -> None:
        """Show what the surroundings say."""
        self.printer.setText(problem.message())
        set_look(self.printer, tone="warning")

    def stumble(self) -> None:
        """The screens tell of bugs."""

    def _languages(self) -> ChoiceControl:
        languages = ChoiceControl(list(LANGUAGES.items()))
        named(languages, "status-language", translate("shell", "Language"))
        languages.fill(current_language())
        languages.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        languages.picked.connect(self.language_chosen)
        return languages

    def _show_printer(self) -> None:
        if self._attention:
            self.printer.setText(self._attention)
            set_look(self.printer, tone="warning")
        elif self._status is not None:
            self.printer.setText(_printer_words(self._status))
            set_look(self.printer, tone="warning" if _is_troubled(self._status) else "")

    def _on_changed(self, _topics: frozenset[str]) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _on_status(self, answer: "tuple[StationStatus, Standing | None]") -> None:
        status, standing = answer
        self.shift.setText(_shift_words(status))
        set_look(self.shift, tone="" if status.shift else "warning")
        self._status = status
        self._show_printer()
        words, tone = standing_line(standing, self._seat.desk.clock.now())
        if self._trouble and standing is not None:
            trouble = translate("shell", "Head office could not be met")
            words, tone = f"{trouble} · {words}", tone or "warning"
        self.uploads.setText(words)
        set_look(self.uploads, tone=tone)


def _is_troubled(status: "StationStatus") -> bool:
    return bool(status.uncertain_jobs or status.failed_jobs) or not status.has_printer


def _shift_words(status: "StationStatus") -> str:
    if status.shift is None:
        return translate("shell", "No shift open")
    if status.shift.counts:
        return translate("shell", "Shift of {date}: counted").format(
            date=status.shift.business_date
        )
    return translate("shell", "Shift of {date}: open").format(date=status.shift.business_date)


def _printer_words(status: "StationStatus") -> str:
    if status.uncertain_jobs:
        words = translate("shell", "Printer: look at the paper of {count} receipts")
        return words.format(count=status.uncertain_jobs)
    if status.failed_jobs:
        words = translate("shell", "Printer: {count} not printed")
        return words.format(count=status.failed_jobs)
    if status.waiting_jobs:
        words = translate("shell", "Printer: {count} waiting")
        return words.format(count=status.waiting_jobs)
    if not status.has_printer:
        return translate("shell", "No printer set up")
    return translate("shell", "Printer: all printed")
