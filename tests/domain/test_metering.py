"""Meters: usage from readings, meter change, wrap-around, safe first reading."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.billing import Usage
from propdesk.domain.metering import (
    InvalidReadingError,
    Meter,
    MeterChange,
    MissingStartReadingError,
    NegativeUsageError,
    NoWrapAroundError,
    Reading,
    ReadingOrderError,
    implausible_jump,
    metered_usage,
)
from propdesk.domain.periods import DayRange

NOVEMBER, DECEMBER = date(2026, 11, 25), date(2026, 12, 25)


def read(previous: int, current: int, **about: object) -> Usage:
    meter = Meter(unit="1-101", **about)  # type: ignore[arg-type]  # figures of the table below
    return metered_usage(Reading(NOVEMBER, previous), Reading(DECEMBER, current), meter)


def test_usage_is_this_reading_less_the_last_one() -> None:
    usage = read(1_200_000, 1_250_500)
    assert usage.quantity_micro == 50_500_000
    assert usage.days == DayRange(date(2026, 11, 26), DECEMBER)


@pytest.mark.parametrize(("multiplier", "micro"), [(40_000, 2_020_000_000), (1500, 75_750_000)])
def test_usage_is_multiplied_exactly(multiplier: int, micro: int) -> None:
    assert read(1_200_000, 1_250_500, multiplier_milli=multiplier).quantity_micro == micro


def test_no_usage_is_a_usage_of_zero() -> None:
    assert read(5000, 5000).quantity_micro == 0


def test_the_first_reading_is_never_charged_from_zero() -> None:
    with pytest.raises(MissingStartReadingError):
        metered_usage(None, Reading(DECEMBER, 1_250_500), Meter(unit="1-101"))


def test_a_reading_below_the_last_one_is_refused_with_both() -> None:
    with pytest.raises(NegativeUsageError) as refused:
        read(1_250_500, 1_200_000)
    assert refused.value.values == {"unit": "1-101", "previous": "1250.5", "current": "1200"}


def test_a_meter_change_counts_the_old_meter_to_its_end_and_the_new_from_its_start() -> None:
    change = MeterChange(date(2026, 12, 10), old_final_milli=1_230_000, new_start_milli=7000)
    usage = read(1_200_000, 12_000, changes=(change,))
    assert usage.quantity_micro == (30_000 + 5000) * 1000
    assert len(usage.readings) == 2


def test_a_new_meter_has_its_own_multiplier() -> None:
    change = MeterChange(date(2026, 12, 10), 1_230_000, 0, new_multiplier_milli=2000)
    usage = read(1_200_000, 5000, changes=(change,), multiplier_milli=40_000)
    assert usage.quantity_micro == 30_000 * 40_000 + 5000 * 2000


def test_a_meter_change_does_not_excuse_a_fall_of_the_new_meter() -> None:
    change = MeterChange(date(2026, 12, 10), 1_230_000, 50_000)
    with pytest.raises(NegativeUsageError):
        read(1_200_000, 5000, changes=(change,))


def test_a_wrap_around_counts_only_when_it_is_accepted() -> None:
    with pytest.raises(NegativeUsageError):
        read(99_990_000, 5000)
    assert read(99_990_000, 5000, wrap_digits=5).quantity_micro == 15_000_000


@pytest.mark.parametrize(
    ("previous", "current", "digits"), [(5000, 6000, 5), (99_990_000, 5000, 4), (9000, 5000, 13)]
)
def test_a_wrap_around_that_cannot_have_been_is_refused(
    previous: int, current: int, digits: int
) -> None:
    with pytest.raises(NoWrapAroundError):
        read(previous, current, wrap_digits=digits)


@pytest.mark.parametrize("changed", [date(2026, 11, 24), date(2026, 12, 26)])
def test_a_meter_change_outside_the_two_readings_is_refused(changed: date) -> None:
    with pytest.raises(ReadingOrderError):
        read(0, 10, changes=(MeterChange(changed, 5, 0),))


def test_a_reading_older_than_the_last_one_is_refused() -> None:
    with pytest.raises(ReadingOrderError):
        metered_usage(Reading(DECEMBER, 0), Reading(NOVEMBER, 1), Meter(unit="1-101"))


@pytest.mark.parametrize(
    ("previous", "current", "multiplier"), [(-1, 5, 1000), (0, 5, 0), (0, 5, -1000)]
)
def test_impossible_readings_and_multipliers_are_refused(
    previous: int, current: int, multiplier: int
) -> None:
    with pytest.raises(InvalidReadingError):
        read(previous, current, multiplier_milli=multiplier)


def used(units: int, days: int) -> Usage:
    return Usage(units * 10**6, DayRange(date(2026, 1, 1), date(2026, 1, days)))


@pytest.mark.parametrize(
    ("units", "days", "times"),
    [(50, 10, None), (51, 10, 5), (80, 10, 8), (100, 20, None), (51, 20, None), (0, 10, None)],
)
def test_usage_over_five_times_the_usual_a_day_is_warned_about(
    units: int, days: int, times: int | None
) -> None:
    earlier = [used(10, 10), used(20, 20)]
    warning = implausible_jump(used(units, days), earlier)
    assert (warning.times if warning else None) == times
    assert warning is None or "1" in warning.message()


@pytest.mark.parametrize("earlier", [[], [used(0, 30)]])
def test_without_earlier_usage_nothing_is_unusual(earlier: list[Usage]) -> None:
    assert implausible_jump(used(1000, 1), earlier) is None


@given(
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.integers(1, 100_000),
)
def test_usage_is_never_negative_whatever_is_read(
    previous: int, final: int, start: int, current: int, multiplier: int
) -> None:
    change = MeterChange(date(2026, 12, 1), final, start, multiplier)
    try:
        usage = read(previous, current, changes=(change,), multiplier_milli=multiplier)
    except NegativeUsageError:
        assert final < previous or current < start
    else:
        assert usage.quantity_micro == (final - previous + current - start) * multiplier >= 0
