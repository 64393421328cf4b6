"""Uses of units, their changes, areas as typed (domain.md W01)."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.errors import InvalidValueError
from propdesk.domain.estate import (
    MAX_AREA,
    InvalidAreaError,
    OccupancyRefusedError,
    OccupancyState,
    UnitUsage,
    check_change,
    format_area,
    occupancy_from_text,
    parse_area,
    usage_from_text,
)

UNDELIVERED, VACANT, OWNED, LEASED = OccupancyState
ALLOWED = {
    (UNDELIVERED, VACANT),
    (UNDELIVERED, OWNED),
    (VACANT, OWNED),
    (VACANT, LEASED),
    (OWNED, VACANT),
    (OWNED, LEASED),
    (LEASED, VACANT),
}


@pytest.mark.parametrize(("old", "new"), list(product(OccupancyState, OccupancyState)))
def test_a_unit_changes_its_use_only_step_by_step(old: OccupancyState, new: OccupancyState) -> None:
    if (old, new) in ALLOWED:
        check_change(old, new)
        return
    with pytest.raises(OccupancyRefusedError):
        check_change(old, new)


@pytest.mark.parametrize("new", list(OccupancyState))
def test_a_unit_nobody_noted_yet_may_be_used_in_any_way(new: OccupancyState) -> None:
    check_change(None, new)


@pytest.mark.parametrize(
    ("typed", "area"),
    [
        ("89.5", 8950),
        ("89", 8900),
        ("89.50", 8950),
        ("89.500", 8950),
        ("０８９．５", 8950),
        ("89。5", 8950),
        ("89.5㎡", 8950),
        ("89.5 平方米", 8950),
        ("120 m2", 12000),
        ("0", 0),
    ],
)
def test_an_area_is_understood_as_typed(typed: str, area: int) -> None:
    assert parse_area(typed) == area


@pytest.mark.parametrize("typed", ["", "-1", "89.555", "1e3", "1,200", "about 90", "9999999"])
def test_what_is_no_area_is_refused(typed: str) -> None:
    with pytest.raises(InvalidAreaError) as refused:
        parse_area(typed, field="area")
    assert refused.value.field == "area"


@given(st.integers(0, MAX_AREA))
def test_an_area_shown_is_read_back(area: int) -> None:
    assert parse_area(format_area(area)) == area


@pytest.mark.parametrize(
    ("text", "usage"),
    [("住宅", "residential"), ("商铺", "shop"), (" Shop ", "shop"), ("地下室", "storage")],
)
def test_kinds_of_units_are_known_by_their_names(text: str, usage: str) -> None:
    assert usage_from_text(text) is UnitUsage(usage)


@pytest.mark.parametrize(
    ("text", "state"),
    [("自住", "owner_occupied"), ("Owner occupied", "owner_occupied"), ("出租", "leased")],
)
def test_uses_are_known_by_their_names(text: str, state: str) -> None:
    assert occupancy_from_text(text) is OccupancyState(state)


@pytest.mark.parametrize("text", ["", "castle", "?"])
def test_an_unknown_name_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        usage_from_text(text)
