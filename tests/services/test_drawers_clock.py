"""The computer's clock is asked about, never trusted blindly (faults R09, R33)."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.permissions import Role
from propdesk.models.drawers import Shift
from propdesk.models.receipts import Receipt
from propdesk.services import drawers
from propdesk.services.accounts import SecondPersonNeededError
from propdesk.services.drawers import ShiftNotOpenError
from propdesk.services.drawers_clock import (
    BackdatingRefusedError,
    ClockAheadError,
    ClockBehindError,
    DayWish,
    ShiftOutdatedError,
)
from tests.builders import NOON, World
from tests.services.takings import SUPERVISOR, TODAY, Till, agreed_by, open_till

FLOAT = {100_00: 2}
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
YEARS = 3653 * DAY


@pytest.fixture
def till(centre: World) -> Till:
    """A shift of today with one receipt, closed."""
    made = open_till(centre)
    made.take(10000)
    close(made)
    return made


def close(till: Till) -> None:
    result = till.desk.execute(drawers.count, denominations=FLOAT)
    if result.difference_fen:
        till.desk.execute(drawers.close, reason="交款", approval=agreed_by(SUPERVISOR))
    else:
        till.desk.execute(drawers.close)


def reopen(till: Till, wish: DayWish | None = None) -> date:
    shift = till.desk.execute(drawers.open_shift, float_fen=20000, wish=wish)
    with till.desk.database.read() as connection:
        return connection.execute(select(Shift.business_date).where(Shift.id == shift)).scalar_one()


@pytest.mark.parametrize("jump", [-SECOND, -MINUTE, SECOND, MINUTE, HOUR, 20 * HOUR, 14 * DAY])
def test_a_clock_that_may_be_right_is_not_asked_about(till: Till, jump: timedelta) -> None:
    till.world.clock.moment += jump
    expected = (NOON + jump).astimezone(CENTRE_ZONE).date()
    assert reopen(till) == expected


@pytest.mark.parametrize("jump", [-6 * MINUTE, -HOUR, -DAY, -31 * DAY, -YEARS])
def test_a_clock_behind_the_recorded_work_is_asked_about(till: Till, jump: timedelta) -> None:
    till.world.clock.moment += jump
    with pytest.raises(ClockBehindError, match="2026-12-05 12:00"):
        reopen(till)
    with pytest.raises(ShiftNotOpenError):
        till.take(1000)


@pytest.mark.parametrize("jump", [16 * DAY, 400 * DAY, YEARS])
def test_a_clock_far_ahead_of_the_last_shift_is_asked_about(till: Till, jump: timedelta) -> None:
    till.world.clock.moment += jump
    with pytest.raises(ClockAheadError):
        reopen(till)
    assert reopen(till, DayWish(confirmed=True)) == till.desk.clock.now().date()


@pytest.mark.parametrize("jump", [-HOUR, -DAY, -YEARS, YEARS])
def test_once_asked_a_person_names_the_business_date(till: Till, jump: timedelta) -> None:
    till.world.clock.moment += jump
    assert reopen(till, DayWish(day=TODAY, confirmed=True)) == TODAY


@pytest.mark.parametrize("day", [TODAY - DAY, TODAY + DAY, date(2025, 1, 1)])
def test_nobody_dates_a_shift_back_or_forward_while_the_clock_is_right(
    till: Till, day: date
) -> None:
    with pytest.raises(BackdatingRefusedError):
        reopen(till, DayWish(day=day))
    with pytest.raises(BackdatingRefusedError):
        reopen(till, DayWish(day=day, confirmed=True))


def test_a_day_before_the_last_one_needs_a_second_person(till: Till) -> None:
    till.world.clock.advance(days=-1)
    with pytest.raises(SecondPersonNeededError):
        reopen(till, DayWish(confirmed=True))
    agreed = DayWish(confirmed=True, approval=agreed_by(SUPERVISOR))
    assert reopen(till, agreed) == TODAY - DAY


def test_the_mishap_of_a_clock_ten_years_ahead_can_be_left_again(till: Till) -> None:
    till.world.clock.moment += YEARS
    reopen(till, DayWish(confirmed=True))
    till.take(1000)
    close(till)
    till.world.clock.moment = NOON + DAY
    with pytest.raises(ClockBehindError):
        reopen(till)
    back = DayWish(confirmed=True, approval=agreed_by(SUPERVISOR))
    assert reopen(till, back) == TODAY + DAY
    till.take(1000)
    close(till)
    # From now on the right day follows the last one again: nobody else is needed.
    till.world.clock.advance(days=1)
    assert reopen(till, DayWish(confirmed=True)) == TODAY + 2 * DAY
    assert till.verified().ok


@pytest.mark.parametrize(
    "jump", [-SECOND, -HOUR, -DAY, -YEARS, SECOND, HOUR, 11 * HOUR + 59 * MINUTE, 30 * HOUR]
)
def test_receipts_keep_counting_when_the_clock_jumps_in_a_shift(
    centre: World, jump: timedelta
) -> None:
    till = open_till(centre)
    numbers = []
    for step in (timedelta(0), jump, timedelta(0)):
        till.world.clock.moment += step
        numbers += [till.take(1000).receipt for _ in range(5)]
    assert [number[-6:] for number in numbers] == [f"{n:06d}" for n in range(1, 16)]
    assert {number[:-7] for number in numbers} == {"C001-D01A-202612"}
    assert till.verified().ok


@pytest.mark.parametrize("jump", [2 * DAY, 31 * DAY, YEARS])
def test_money_of_another_day_is_not_taken_into_an_old_shift(
    centre: World, jump: timedelta
) -> None:
    till = open_till(centre)
    till.take(1000)
    till.world.clock.moment += jump
    with pytest.raises(ShiftOutdatedError):
        till.take(1000)
    close(till)
    assert till.verified().ok


def test_a_night_shift_keeps_its_day_past_midnight(centre: World) -> None:
    till = open_till(centre)
    till.world.clock.moment = datetime(2026, 12, 6, 1, 30, tzinfo=CENTRE_ZONE)
    till.take(1000)
    with till.desk.database.read() as connection:
        assert connection.scalars(select(Receipt.business_date)).one() == TODAY


def test_a_leap_day_is_a_day(centre: World) -> None:
    centre.clock.moment = datetime(2028, 2, 29, 9, 0, tzinfo=CENTRE_ZONE)
    till = open_till(centre)
    assert "-202802-" in till.take(1000).receipt
    close(till)
    till.world.clock.advance(days=1)
    assert reopen(till) == date(2028, 3, 1)


def test_the_first_shift_of_a_new_desk_is_never_too_late(centre: World) -> None:
    centre.clock.advance(days=200)
    desk = centre.as_role(Role.COLLECTOR)
    assert desk.execute(drawers.open_shift, float_fen=0)
