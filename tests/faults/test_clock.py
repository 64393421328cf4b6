"""A clock that lies (R09): numbers and chains go on in order, and somebody is asked."""

import itertools
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from propdesk.app import App, open_app
from propdesk.desk import Desk
from propdesk.domain.errors import DomainError
from propdesk.models.changes import Envelope
from propdesk.models.receipts import Receipt
from propdesk.services import drawers, reversals
from propdesk.services.drawers_clock import (
    ClockAheadError,
    ClockBehindError,
    DayWish,
    ShiftOutdatedError,
)
from propdesk.verify import verify
from tests.builders import NOON, FixedClock
from tests.faults import estate, oracle
from tests.faults.conftest import Copier
from tests.faults.oracle import Acknowledged
from tests.faults.test_disk_full import take_one

YEARS = timedelta(days=3653)
LEAP_DAY = datetime(2028, 2, 29, 4, 0, tzinfo=UTC) - NOON
NEW_YEAR = datetime(2026, 12, 31, 15, 59, 59, tzinfo=UTC) - NOON  # a second before midnight
JUMPS = {
    "none": timedelta(),
    "back 1 s": timedelta(seconds=-1),
    "back 1 h": timedelta(hours=-1),
    "back 1 day": timedelta(days=-1),
    "back 10 years": -YEARS,
    "forward 1 s": timedelta(seconds=1),
    "forward 1 h": timedelta(hours=1),
    "forward 1 day": timedelta(days=1),
    "forward 10 years": YEARS,
    "to a leap day": LEAP_DAY,
    "over new year": NEW_YEAR,
}
MOMENTS = ("before the shift", "in the shift", "there and back", "at a restart", "again and again")
SCENARIOS = [
    (name, moment)
    for name, moment in itertools.product(JUMPS, MOMENTS)
    if name != "none" or moment == "in the shift"
]
ZONES = ("Asia/Shanghai", "UTC", "America/New_York", "Pacific/Apia", "Europe/Berlin")


@dataclass
class Day:
    """A desk that keeps taking money, asking a person whenever the clock is not believed."""

    app: App
    clock: FixedClock
    taken: list[Acknowledged]
    asked: list[DomainError]

    @property
    def desk(self) -> Desk:
        """The cashier's desk."""
        return estate.seated(self.app.desk)

    def open_shift(self) -> None:
        """Open a shift; where the clock is doubted, name the day by hand with a second person."""
        try:
            self.desk.execute(drawers.open_shift, float_fen=0)
        except (ClockBehindError, ClockAheadError) as doubt:
            self.asked.append(doubt)
            wish = DayWish(NOON.date(), confirmed=True, approval=estate.APPROVAL)
            self.desk.execute(drawers.open_shift, float_fen=0, wish=wish)

    def take(self) -> None:
        """Take a yuan; where the shift's day is over, close it and open another."""
        try:
            self.taken.append(take_one(self.desk, estate.units_of(self.desk)[0]))
        except ShiftOutdatedError as outdated:
            self.asked.append(outdated)
            self.change_shift()
            self.taken.append(take_one(self.desk, estate.units_of(self.desk)[0]))

    def change_shift(self) -> None:
        """Close the shift to the fen and open the next."""
        shift = self.desk.query(drawers.current)
        assert shift is not None
        counted = self.desk.execute(drawers.count, denominations={})
        if counted.expected_fen:
            yuan = counted.expected_fen // 100
            self.desk.execute(drawers.count, denominations={100: yuan})
        self.desk.execute(drawers.close)
        self.open_shift()

    def restart(self) -> None:
        """Close the program and start it again."""
        self.app.close()
        self.app = open_app(self.app.folder, self.clock)


@pytest.fixture
def day(copy: Copier) -> Iterator[Day]:
    """A desk whose clock can be moved."""
    clock = FixedClock()
    living = Day(open_app(copy(), clock), clock, [], [])
    yield living
    living.app.close()


def play(day: Day, jump: timedelta, moment: str) -> None:
    """Take money before, around and after the clock jumps."""
    if moment == "before the shift":
        day.clock.moment += jump
    day.open_shift()
    day.take()
    if moment != "before the shift":
        day.clock.moment += jump
    if moment == "at a restart":
        day.restart()
    day.take()
    if moment == "there and back":
        day.clock.moment -= jump
    if moment == "again and again":
        for back in (-jump, jump, -jump):
            day.clock.moment += back
            day.take()
    day.take()
    day.change_shift()
    day.take()


@pytest.mark.parametrize(("name", "moment"), SCENARIOS)
def test_numbers_and_chains_go_on_whatever_the_clock_says(day: Day, name: str, moment: str) -> None:
    play(day, JUMPS[name], moment)
    assert [int(taken.number[-6:]) for taken in day.taken] == list(range(1, len(day.taken) + 1))
    assert oracle.findings(day.desk, day.taken) == []
    assert verify(day.desk).ok
    assert_in_order(day)
    if abs(JUMPS[name]) > timedelta(days=16) and moment in {"in the shift", "at a restart"}:
        assert day.asked


def assert_in_order(day: Day) -> None:
    """Assert that sequence and hybrid clock agree, although the wall clock went back."""
    with day.app.database.read() as connection:
        stamps = connection.scalars(select(Envelope.hlc).order_by(Envelope.seq)).all()
        order = connection.scalars(select(Receipt.seq).order_by(Receipt.id)).all()
    assert list(stamps) == sorted(set(stamps))
    assert len(order) == len(day.taken)


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=1), YEARS])
def test_a_clock_behind_the_last_work_is_asked_about_before_a_shift_opens(
    day: Day, back: timedelta
) -> None:
    day.clock.moment -= back
    with pytest.raises(ClockBehindError) as found:
        day.desk.execute(drawers.open_shift, float_fen=0)
    assert "{" not in found.value.message()


def test_a_receipt_can_be_voided_although_the_clock_went_back(day: Day) -> None:
    day.open_shift()
    day.take()
    day.clock.advance(hours=-5)
    with day.app.database.read() as connection:
        (receipt,) = connection.scalars(select(Receipt.id)).all()
    day.desk.execute(reversals.void, receipt_id=receipt, reason="错", approval=estate.APPROVAL)
    day.take()
    assert oracle.findings(day.desk, day.taken) == []


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone cannot be set here")
def test_the_time_zone_of_the_computer_changes_nothing(
    day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    day.open_shift()
    try:
        for zone in ZONES:
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            day.take()
    finally:
        monkeypatch.undo()
        time.tzset()
    with day.app.database.read() as connection:
        days = set(connection.scalars(select(Receipt.business_date)))
    assert days == {NOON.date()}
    assert oracle.findings(day.desk, day.taken) == []
