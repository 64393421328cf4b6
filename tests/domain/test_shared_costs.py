"""Shared costs: the parts add up exactly."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.calculations import SharedBy, follows
from propdesk.domain.shared_costs import (
    InvalidPoolError,
    MissingWeightError,
    NoUsageError,
    SharingUnit,
    UnitTwiceError,
    split_pool,
)
from tests.soak import examples

HOUSE = [
    SharingUnit("1-101", area=8950, usage_micro=10_000_000),
    SharingUnit("1-102", area=12_050, usage_micro=0),
    SharingUnit("1-103", area=9000, usage_micro=30_000_000),
]


@pytest.mark.parametrize(
    ("by", "parts"),
    [
        (SharedBy.AREA, [2983, 4017, 3000]),
        (SharedBy.COUNT, [3334, 3333, 3333]),
        (SharedBy.USAGE, [2500, 0, 7500]),
    ],
)
def test_a_cost_is_shared_by_area_count_or_usage(by: SharedBy, parts: list[int]) -> None:
    assert [charge.amount_fen for _, charge in split_pool(10_000, by, HOUSE)] == parts


def test_each_part_keeps_how_it_was_reckoned() -> None:
    charge = split_pool(10_000, SharedBy.AREA, HOUSE)[0][1]
    assert charge.pool is not None
    assert (charge.pool.weight, charge.pool.total_weight) == (8950, 30_000)
    assert follows(charge)


@pytest.mark.parametrize(
    ("by", "unit"),
    [
        (SharedBy.AREA, SharingUnit("1-104", usage_micro=5)),
        (SharedBy.USAGE, SharingUnit("1-104", area=5)),
        (SharedBy.USAGE, SharingUnit("1-104", area=5, usage_micro=-1)),
    ],
)
def test_a_unit_without_its_figure_is_named_not_left_out(by: SharedBy, unit: SharingUnit) -> None:
    with pytest.raises(MissingWeightError) as refused:
        split_pool(10_000, by, [*HOUSE, unit])
    assert refused.value.values["unit"] == "1-104"


def test_a_unit_listed_twice_is_refused() -> None:
    with pytest.raises(UnitTwiceError):
        split_pool(10_000, SharedBy.COUNT, [*HOUSE, HOUSE[0]])


def test_nothing_used_says_nothing_about_shares() -> None:
    with pytest.raises(NoUsageError):
        split_pool(10_000, SharedBy.USAGE, [HOUSE[1]])


@pytest.mark.parametrize(("pool", "units"), [(0, HOUSE), (-1, HOUSE), (100, [])])
def test_a_pool_needs_an_amount_and_units(pool: int, units: list[SharingUnit]) -> None:
    with pytest.raises(InvalidPoolError):
        split_pool(pool, SharedBy.COUNT, units)


@examples(1000, 20_000)
@given(
    st.integers(1, 10**12),
    st.sampled_from(SharedBy),
    st.lists(st.tuples(st.integers(1, 10**7), st.integers(0, 10**12)), min_size=1, max_size=40),
    st.randoms(),
)
def test_parts_add_up_to_the_pool_in_whatever_order_the_units_come(
    pool: int, by: SharedBy, figures: list[tuple[int, int]], chance: Random
) -> None:
    units = [
        SharingUnit(f"1-{index}", area, usage + 1) for index, (area, usage) in enumerate(figures)
    ]
    mixed = list(units)
    chance.shuffle(mixed)
    parts = split_pool(pool, by, mixed)
    assert sum(charge.amount_fen for _, charge in parts) == pool
    assert all(charge.amount_fen >= 0 and follows(charge) for _, charge in parts)
    assert parts == split_pool(pool, by, units)
