"""Build the small worlds tests live in: a fixed clock, a set-up desk, an estate, charges."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 12, 5, 4, 0, tzinfo=UTC)  # 12:00 at the centre


@dataclass
class FixedClock:
    """A clock that stands until it is moved."""

    moment: datetime = field(default=NOON)

    def now(self) -> datetime:
        """Return the moment it stands at."""
        return self.moment

    def advance(self, **parts: float) -> None:
        """Move on (or back)."""
        self.moment += timedelta(**parts)
