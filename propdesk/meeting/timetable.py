"""When a desk meets head office by itself: at night, spread out, and later when that failed."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from propdesk.clock import CENTRE_ZONE

DAY = timedelta(days=1)
SPREAD = timedelta(minutes=30)
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=1)


@dataclass(frozen=True)
class Timetable:
    """The hour (centre's time) of the night's meeting; `device` spreads the desks over half an
    hour, so that they do not all come at once."""

    hour: int
    device: bytes

    def is_due(self, met_at: datetime | None, now: datetime) -> bool:
        """Tell whether the last meeting was before the newest night's, or more than a day ago."""
        return met_at is None or met_at < self.newest(now) or now - met_at > DAY

    def newest(self, now: datetime) -> datetime:
        """Return the last moment at or before `now` at which this desk should have met."""
        spread = int.from_bytes(self.device[-4:], "big") % int(SPREAD.total_seconds())
        local = now.astimezone(CENTRE_ZONE)
        today = datetime.combine(local.date(), time(self.hour), CENTRE_ZONE)
        planned = today + timedelta(seconds=spread)
        return planned if planned <= now else planned - DAY


def wait_after(failures: int, asked_seconds: int = 0) -> timedelta:
    """Return how long to wait after so many failures: doubled each time, an hour at most.

    Never less than the hub asked for, within that hour.
    """
    doubled = FIRST_WAIT * (1 << min(failures - 1, 6))
    asked = timedelta(seconds=min(asked_seconds, 3600))
    return min(max(doubled, asked), LONGEST_WAIT)
