"""Carry attached files once after each meeting of data; after a failure try again, ever later."""

from datetime import datetime

from propdesk.app import App
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.logs import LOGGER


class RoundEndedError(Exception):
    """The window closes, or data want to meet: what was carried so far stays."""


class FileRound:
    """What a desk does about files behind everything; nothing without a head office."""

    def __init__(self, app: App) -> None:
        self._app = app
        self.is_ending = False
        self._carried_after: datetime | None = None  # the meeting whose files were carried
        self._failures = 0
        self._not_before: datetime | None = None

    def carry_if_met(self) -> None:
        """Carry the files of the last meeting, unless that was done."""
        from propdesk.meeting import file_client, status
        from propdesk.meeting.timetable import wait_after

        desk, now = self._app.desk, self._app.desk.clock.now()
        if self.is_ending or (self._not_before is not None and now < self._not_before):
            return
        try:
            standing = desk.query(status.standing_if_enrolled)
            if standing is None or standing.met_at in (None, self._carried_after):
                return
            carried = file_client.exchange(desk, self._app.folder.root, self._go_on)
            self._carried_after = desk.query(status.standing).met_at
        except (DomainError, EnvironmentProblem, OSError) as problem:
            self._failures += 1
            self._not_before = now + wait_after(self._failures)
            LOGGER.warning("files: %s", type(problem).__name__)
        except RoundEndedError:
            LOGGER.info("files: stopped, to go on later")
        else:
            self._failures, self._not_before = 0, None
            LOGGER.info("files: %s sent, %s come", carried.sent, carried.come)

    def _go_on(self, _done: int, _total: int) -> None:
        from propdesk.meeting import status

        if self.is_ending or self._app.desk.query(status.is_meeting_due):
            raise RoundEndedError
