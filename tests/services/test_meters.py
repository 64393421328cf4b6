"""Meters and their readings, and what is billed from them (domain.md W08)."""

from datetime import date

import pytest

from propdesk.domain.calculations import SharedBy
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.metering import (
    InvalidReadingError,
    NegativeUsageError,
    NoWrapAroundError,
    ReadingOrderError,
)
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission
from propdesk.services import (
    billing,
    charges,
    counter_account,
    meters,
    meters_readings,
    shared_costs,
)
from propdesk.services.meters import NewMeter
from propdesk.services.meters_checks import (
    CheckedReading,
    NewReading,
    NoMeterError,
    ReadTwiceError,
    WhichMeterError,
)
from propdesk.services.work import Work, use_case
from tests.builders import World
from tests.services.billing_world import YUAN, Estate, estate

NOVEMBER, DECEMBER = Period(2026, 11), Period(2026, 12)


class Water:
    """Homes with a water meter each, at 3.00 a cubic metre."""

    def __init__(self, world: World) -> None:
        self.homes: Estate = estate(world)
        self.units = self.homes.units("101", "102")
        self.item: FeeItemId = self.homes.item(
            code="WATER", basis=FeeBasis.METER, price_micro=3 * YUAN
        )
        self.homes.assign(self.item)
        self.meters = [
            self.homes.manager.execute(
                meters.add,
                unit_id=unit,
                item_id=self.item,
                meter=NewMeter("W1", 100_000, digits=4),
                installed_on=date(2026, 10, 31),
            )
            for unit in self.units
        ]

    def reading(
        self, day: date, cubic_metres: int, unit: int = 0, *, is_wrapped: bool = False
    ) -> NewReading:
        """Return a reading of a unit's meter."""
        return NewReading(
            unit_id=self.units[unit],
            unit=f"1-10{unit + 1}",
            item_id=self.item,
            read_on=day,
            value_milli=cubic_metres * 1000,
            is_wrapped=is_wrapped,
        )

    def record(self, *readings: NewReading) -> list[CheckedReading]:
        """Record readings as finance."""
        return self.homes.finance.execute(meters_readings.record, readings=readings)

    def billed(self, period: Period = DECEMBER) -> tuple[int, dict[str, str]]:
        """Return the total billed and {unit: rule} of those left out."""
        found = self.homes.bill("WATER", period)
        return found.total_fen, {one.unit: one.code for one in found.skipped}


@pytest.fixture
def water(centre: World) -> Water:
    """Two homes with water meters that stood at 100 when they were put up."""
    return Water(centre)


@use_case(Permission.IMPORT)
def import_readings(work: Work, *, rows: list[NewReading]) -> list[CheckedReading]:
    """Record readings as an import does."""
    return meters_readings.record_readings(work, rows, start_missing=True)


def test_the_first_bill_counts_from_the_start_reading_never_from_zero(water: Water) -> None:
    water.record(water.reading(date(2026, 11, 28), 112))
    assert water.billed(NOVEMBER) == (3600, {"1-102": "MissingUsage"})


def test_a_month_without_a_reading_is_billed_with_the_next_one(water: Water) -> None:
    water.record(
        water.reading(date(2026, 11, 28), 110),
        water.reading(date(2026, 11, 28), 105, unit=1),
        water.reading(date(2026, 12, 28), 130),
    )
    assert water.billed(NOVEMBER) == (4500, {})
    assert water.billed(DECEMBER) == (6000, {"1-102": "MissingUsage"})
    water.record(water.reading(date(2027, 1, 28), 125, unit=1))
    assert water.billed(Period(2027, 1))[0] == 6000


def test_nothing_used_is_no_charge_and_loses_nothing(water: Water) -> None:
    water.record(water.reading(date(2026, 11, 28), 100))
    assert water.billed(NOVEMBER)[1]["1-101"] == "ZeroAmount"
    water.record(water.reading(date(2026, 12, 28), 101))
    assert water.billed(DECEMBER)[0] == 300


@pytest.mark.parametrize(
    ("day", "cubic_metres", "is_wrapped", "error"),
    [
        (date(2026, 12, 1), 99, False, NegativeUsageError),
        (date(2026, 12, 1), 120, True, NoWrapAroundError),
        (date(2026, 10, 30), 120, False, ReadingOrderError),
        (date(2026, 10, 31), 120, False, ReadTwiceError),
        (date(2026, 12, 1), -1, False, InvalidReadingError),
    ],
)
def test_a_register_cannot_do_everything(
    water: Water, day: date, cubic_metres: int, *, is_wrapped: bool, error: type[DomainError]
) -> None:
    with pytest.raises(error):
        water.record(water.reading(day, cubic_metres, is_wrapped=is_wrapped))
    assert len(water.homes.finance.query(meters_readings.readings, meter_id=water.meters[0])) == 1


def test_an_accepted_wrap_around_is_billed_over_the_highest_number(water: Water) -> None:
    water.record(water.reading(date(2026, 11, 20), 9990))
    water.record(water.reading(date(2026, 12, 20), 5, is_wrapped=True))
    water.record(water.reading(date(2026, 12, 20), 100, unit=1))
    assert water.billed(DECEMBER)[0] == 15 * 300


def test_a_changed_meter_is_billed_over_both_registers(water: Water) -> None:
    new = water.homes.manager.execute(
        meters.change,
        meter_id=water.meters[0],
        changed_on=date(2026, 11, 10),
        final_milli=104_000,
        meter=NewMeter("W2", 7_000, multiplier_milli=2000),
    )
    listed = water.homes.manager.query(meters.meters, unit_id=water.units[0])
    assert [(row.serial, row.removed_on) for row in listed] == [
        ("W1", date(2026, 11, 10)),
        ("W2", None),
    ]
    water.record(water.reading(date(2026, 11, 28), 10))
    assert water.billed(NOVEMBER)[0] == (4 + 2 * 3) * 300
    shown = water.homes.finance.query(meters_readings.readings, meter_id=new)
    assert [row.sort for row in shown] == ["normal", "start"]


def test_a_meter_change_below_the_last_reading_is_refused(water: Water) -> None:
    with pytest.raises(NegativeUsageError):
        water.homes.manager.execute(
            meters.take_down,
            meter_id=water.meters[0],
            removed_on=date(2026, 11, 10),
            final_milli=99_999,
        )


def test_several_meters_of_a_unit_are_added_up_and_readings_name_them(water: Water) -> None:
    water.homes.manager.execute(
        meters.add,
        unit_id=water.units[0],
        item_id=water.item,
        meter=NewMeter("BATH", 0),
        installed_on=date(2026, 10, 31),
    )
    kitchen = water.reading(date(2026, 11, 28), 101)
    with pytest.raises(WhichMeterError):
        water.record(kitchen)
    for serial, value in (("W1", 101_000), ("BATH", 2_000)):
        water.record(
            NewReading(
                unit_id=water.units[0],
                unit="1-101",
                item_id=water.item,
                read_on=date(2026, 11, 28),
                value_milli=value,
                serial=serial,
            )
        )
    assert water.billed(NOVEMBER)[0] == 900


def test_a_far_too_high_reading_warns_and_is_recorded(water: Water) -> None:
    for month in (11, 12):
        (checked,) = water.record(water.reading(date(2026, month, 28), 100 + 10 * (month - 10)))
        assert checked.warning is None
    (checked,) = water.record(water.reading(date(2027, 1, 28), 900))
    assert checked.usage_micro == 780_000_000
    assert checked.warning is not None
    assert checked.warning.times == 72


def test_a_reading_in_a_charged_period_would_be_lost_and_is_refused(water: Water) -> None:
    water.record(water.reading(date(2026, 12, 10), 110))
    water.billed(DECEMBER)
    with pytest.raises(meters.UsageChargedError) as refused:
        water.record(water.reading(date(2026, 12, 31), 120))
    assert refused.value.values["day"] == "2026-12-31"
    with pytest.raises(meters.UsageChargedError):
        water.homes.manager.execute(
            meters.take_down,
            meter_id=water.meters[0],
            removed_on=date(2026, 12, 20),
            final_milli=120_000,
        )
    newest = water.homes.finance.query(meters_readings.readings, meter_id=water.meters[0])[0]
    with pytest.raises(meters.UsageChargedError):
        water.homes.finance.execute(meters_readings.take_back, reading_id=newest.reading_id)


def test_a_wrong_reading_is_taken_back_once_its_charge_is_void(water: Water) -> None:
    water.record(water.reading(date(2026, 12, 10), 910))
    run = water.homes.bill("WATER")
    assert run.total_fen == 243000
    seen = water.homes.finance.query(meters_readings.readings, meter_id=water.meters[0])
    wrong, start = seen
    lines = water.homes.manager.query(counter_account.account, unit_id=water.units[0]).lines
    water.homes.manager.execute(charges.void, charge=lines[0].charge_id, reason="misread")
    water.homes.finance.execute(meters_readings.take_back, reading_id=wrong.reading_id)
    with pytest.raises(meters_readings.NotTheLastReadingError):
        water.homes.finance.execute(meters_readings.take_back, reading_id=start.reading_id)
    water.record(water.reading(date(2026, 12, 10), 110))
    assert water.billed(DECEMBER)[0] == 3000


def test_an_import_is_all_or_nothing_and_checks_every_row_first(water: Water) -> None:
    rows = [
        water.reading(date(2026, 12, 28), 130),
        water.reading(date(2026, 11, 28), 120),  # in any order
        water.reading(date(2026, 12, 28), 90, unit=1),
    ]
    checked = water.homes.finance.query(meters_readings.check, readings=rows)
    assert [one.problem and one.problem.code for one in checked] == [None, None, "NegativeUsage"]
    assert [one.usage_micro for one in checked[:2]] == [10_000_000, 20_000_000]
    with pytest.raises(NegativeUsageError):
        water.record(*rows)
    assert len(water.homes.finance.query(meters_readings.readings, meter_id=water.meters[0])) == 1


def test_a_first_imported_reading_puts_up_the_meter_and_is_not_billed(water: Water) -> None:
    (bare,) = water.homes.units("201", building="2")
    water.homes.assign(water.item, [bare])
    rows = [
        NewReading(unit_id=bare, unit="2-201", item_id=water.item, read_on=day, value_milli=value)
        for day, value in ((date(2026, 12, 30), 505_000), (date(2026, 12, 1), 500_000))
    ]
    with pytest.raises(NoMeterError):
        water.record(*rows)
    checked = water.homes.finance.execute(import_readings, rows=rows)
    assert [one.puts_up_meter for one in checked] == [False, True]
    total, left_out = water.billed(DECEMBER)
    assert total == 5 * 300
    assert set(left_out) == {"1-101", "1-102"}


def test_only_what_is_charged_by_usage_has_meters(water: Water) -> None:
    flat = water.homes.item(code="LIFT", basis=FeeBasis.FLAT)
    with pytest.raises(meters.NotMeteredError):
        water.homes.manager.execute(
            meters.add,
            unit_id=water.units[0],
            item_id=flat,
            meter=NewMeter("X", 0),
            installed_on=date(2026, 10, 31),
        )


@pytest.mark.parametrize("meter", [NewMeter("A", 0, 0), NewMeter("A", 0, 1000, 13)])
def test_a_meter_has_a_multiplier_and_a_register(water: Water, meter: NewMeter) -> None:
    with pytest.raises(meters.InvalidMeterError):
        water.homes.manager.execute(
            meters.add,
            unit_id=water.units[0],
            item_id=water.item,
            meter=meter,
            installed_on=date(2026, 10, 31),
        )


def test_the_same_meter_is_not_put_up_twice(water: Water) -> None:
    with pytest.raises(meters.SerialTakenError):
        water.homes.manager.execute(
            meters.add,
            unit_id=water.units[0],
            item_id=water.item,
            meter=NewMeter(" W1 ", 0),
            installed_on=date(2026, 10, 31),
        )


def test_a_shared_cost_is_split_by_what_the_units_used(centre: World) -> None:
    homes = estate(centre)
    units: list[UnitId] = homes.units("101", "102")
    item = homes.item(code="HEAT", basis=FeeBasis.SHARED)
    homes.assign(item)
    for unit, used in zip(units, (1, 2), strict=True):
        homes.manager.execute(
            meters.add,
            unit_id=unit,
            item_id=item,
            meter=NewMeter("H", 0),
            installed_on=date(2026, 11, 30),
        )
        row = NewReading(
            unit_id=unit, unit="", item_id=item, read_on=date(2026, 12, 30), value_milli=used
        )
        homes.finance.execute(meters_readings.record, readings=[row])
    homes.finance.execute(
        shared_costs.enter,
        item_id=item,
        period=DECEMBER,
        amount_fen=10001,
        split_by=SharedBy.USAGE,
    )
    assert homes.bill("HEAT", DECEMBER) is not None
    assert homes.amounts() == {"1-101": [3334], "1-102": [6667]}


def test_a_metered_draft_goes_stale_when_a_reading_is_taken_back(water: Water) -> None:
    water.record(water.reading(date(2026, 12, 10), 110))
    drafted = water.homes.finance.execute(billing.draft, item_code="WATER", period=DECEMBER)
    seen = water.homes.finance.query(meters_readings.readings, meter_id=water.meters[0])
    water.homes.finance.execute(meters_readings.take_back, reading_id=seen[0].reading_id)
    assert drafted.run_id is not None
    with pytest.raises(billing.NothingToPublishError):
        water.homes.manager.execute(billing.publish, run_id=drafted.run_id)
