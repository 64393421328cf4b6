"""The hybrid logical clock: 48 bits of milliseconds, 16 bits of counter, never going back.

Source: sync design 4. Pure: the wall time is an argument.
"""

from datetime import datetime

from propdesk.models.base import moment_to_number

COUNTER_BITS = 16


def wall_stamp(now: datetime) -> int:
    """Return the stamp of a moment with a zero counter."""
    return (moment_to_number(now) // 1000) << COUNTER_BITS


def tick(last: int, now: datetime) -> int:
    """Return a stamp later than `last` and not before `now`; a clock set back only counts on."""
    return max(last + 1, wall_stamp(now))


def seconds_ahead(stamp: int, now: datetime) -> float:
    """Return how many seconds the stamp lies ahead of the wall clock (negative if behind)."""
    return ((stamp >> COUNTER_BITS) - (wall_stamp(now) >> COUNTER_BITS)) / 1000
