"""Meet head office at night by itself, and after a night that was missed; behind everything.

Once data have met, files are carried; they wait for nobody, and nobody waits for them.
"""

import threading
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from propdesk.app import App
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.logs import LOGGER
from propdesk.ui.file_round import FileRound

LOOK_EVERY_MS = 60 * 1000
PATIENCE_SECONDS = 10.0


class MeetingEndedError(Exception):
    """The window closes: what was taken so far stays."""


class NightlyMeeting(QObject):
    """Looks every minute whether a meeting is due; after a failure it waits longer each time.

    `troubled` says in words what stands in the way, "" once a meeting came to its end.
    """

    troubled = Signal(str)

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._thread: threading.Thread | None = None
        self._is_ending = False
        self._failures = 0
        self._not_before: datetime | None = None
        self._files = FileRound(app)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Begin a meeting if one is due and none goes on."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._go_round, name="meeting", daemon=True)
            self._thread.start()

    def rest(self, seconds: float) -> bool:
        """Wait for a meeting that goes on; tell whether it came to its end in time."""
        if self._thread is not None:
            self._thread.join(seconds)
        return self._thread is None or not self._thread.is_alive()

    def end(self) -> None:
        """Look no more; a meeting stops after the page it is at."""
        self._is_ending = True
        self._files.is_ending = True
        self._timer.stop()
        self.rest(PATIENCE_SECONDS)

    def _go_round(self) -> None:
        self._meet_if_due()
        self._files.carry_if_met()

    def _meet_if_due(self) -> None:
        from propdesk.meeting import client, status

        now = self._app.desk.clock.now()
        if self._not_before is not None and now < self._not_before:
            return
        try:
            if self._app.is_read_only or not self._app.desk.query(status.is_meeting_due):
                return
            met = client.meet_now(self._app.desk, self._app.folder.root, self._go_on)
        except (DomainError, EnvironmentProblem) as problem:
            self._wait(problem, now)
        except MeetingEndedError:
            LOGGER.info("meeting: stopped with the window")
        else:
            self._failures, self._not_before = 0, None
            LOGGER.info("meeting: %s sent, %s come", met.sent, sum(met.come.values()))
            self.troubled.emit("")

    def _wait(self, problem: DomainError | EnvironmentProblem, now: datetime) -> None:
        from propdesk.meeting.timetable import wait_after

        self._failures += 1
        asked = problem.values.get("retry_seconds", 0)
        seconds = asked if isinstance(asked, int) else 0
        self._not_before = now + wait_after(self._failures, seconds)
        LOGGER.warning("meeting: %s", type(problem).__name__)
        self.troubled.emit(problem.message())

    def _go_on(self, _done: int, _total: int) -> None:
        if self._is_ending:
            raise MeetingEndedError
