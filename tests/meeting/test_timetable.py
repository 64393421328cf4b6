"""When a desk meets by itself: once a night, spread out, after a missed night, later on trouble."""

from datetime import UTC, datetime, timedelta

import pytest

from propdesk.clock import CENTRE_ZONE
from propdesk.meeting.timetable import LONGEST_WAIT, SPREAD, Timetable, wait_after

AT_TWO = Timetable(2, bytes(16))


def local(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 12, day, hour, minute, tzinfo=CENTRE_ZONE).astimezone(UTC)


@pytest.mark.parametrize(
    ("met", "now", "due"),
    [
        (None, local(5, 12), True),
        (local(4, 2, 1), local(5, 1, 59), False),
        (local(4, 2, 1), local(5, 2), True),
        (local(4, 18), local(5, 2), True),
        (local(5, 2, 0), local(5, 12), False),
        (local(4, 18), local(5, 8), True),  # switched off at night: in the morning
        (local(1, 2), local(5, 8), True),
    ],
)
def test_a_meeting_is_due_once_for_each_night(
    met: datetime | None, now: datetime, *, due: bool
) -> None:
    assert AT_TWO.is_due(met, now) is due


def test_desks_come_at_moments_of_their_own_within_half_an_hour() -> None:
    now = local(5, 12)
    moments = {Timetable(2, bytes([0] * 12 + [0, 0, n, 7])).newest(now) for n in range(200)}
    assert len(moments) > 100
    assert min(moments) >= local(5, 2)
    assert max(moments) < local(5, 2) + SPREAD


def test_waiting_doubles_up_to_an_hour_and_heeds_what_the_hub_asks() -> None:
    minutes = [wait_after(count).total_seconds() / 60 for count in range(1, 9)]
    assert minutes == [1, 2, 4, 8, 16, 32, 60, 60]
    assert wait_after(1, 300) == timedelta(minutes=5)
    assert wait_after(1, 10**9) == LONGEST_WAIT
    assert wait_after(10**6) == LONGEST_WAIT
