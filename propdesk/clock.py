"""Time as an argument: rules never ask for it, the composition root hands it out."""

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

CENTRE_ZONE = ZoneInfo("Asia/Shanghai")


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)


def local_date(moment: datetime, zone: ZoneInfo = CENTRE_ZONE) -> date:
    """Return the calendar day of an aware moment at the service centre."""
    return moment.astimezone(zone).date()
