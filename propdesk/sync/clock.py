"""The hybrid logical clock: 48 bits of milliseconds, 16 bits of counter, never going back.

Source: sync design 4. Pure: the wall time is an argument.
"""

from datetime import datetime

from propdesk.models.base import COUNTER_BITS, wall_stamp

__all__ = [
    "COUNTER_BITS",
    "MOST_AHEAD_MS",
    "effective_stamp",
    "seconds_ahead",
    "tick",
    "wall_stamp",
]
MOST_AHEAD_MS = 10 * 60 * 1000


def tick(last: int, now: datetime) -> int:
    """Return a stamp later than `last` and not before `now`; a clock set back only counts on."""
    return max(last + 1, wall_stamp(now))


def seconds_ahead(stamp: int, now: datetime) -> float:
    """Return how many seconds the stamp lies ahead of the wall clock (negative if behind)."""
    return ((stamp >> COUNTER_BITS) - (wall_stamp(now) >> COUNTER_BITS)) / 1000


def effective_stamp(stamp: int, now: datetime, highest: int, last: int) -> int:
    """Return the stamp by which everybody orders an envelope, given by the hub as it places it.

    One that is more than ten minutes ahead of the hub's clock is taken back to just after the
    `highest` of the stream; what a replica wrote later always comes after its `last`.
    """
    limit = wall_stamp(now) + (MOST_AHEAD_MS << COUNTER_BITS)
    taken_back = stamp if stamp <= limit else min(stamp, max(highest + 1, wall_stamp(now)))
    return max(taken_back, last + 1)
