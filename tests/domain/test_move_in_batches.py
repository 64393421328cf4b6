"""Batch plans: slots, fee lists, a handover for every unit (domain.md W03, F04, F09)."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta

import pytest

from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Row, Spawn
from propdesk.domain.move_in_batches import (
    AreaMissingError,
    Hours,
    NoSlotsError,
    fee_of,
    slots,
    spawn_handovers,
)
from propdesk.i18n import speaking
from tests.workflows.acts import act

NINE = datetime(2026, 12, 6, 1, tzinfo=UTC)
PLAN: Mapping[str, Value] = {"batch": "第一批", "starts_at": NINE, "developer_collects": True}
UNIT: Row = {"unit": "1-101", "owner": "王小明", "phone": "", "visit_at": None, "area": "89.5"}
WASTE: Row = {
    "item": "WASTE",
    "name": "垃圾清运费",
    "price": 30000,
    "per_area": False,
    "months": None,
    "deposit": "",
}
PROPERTY: Row = {
    "item": "PROPERTY",
    "name": "物业费",
    "price": 285,
    "per_area": True,
    "months": 3,
    "deposit": "",
}


def test_three_desks_take_three_units_in_a_slot() -> None:
    times = slots(NINE, 7, desks=3, minutes=20)
    assert [(at - NINE) // timedelta(minutes=20) for at in times] == [0, 0, 0, 1, 1, 1, 2]


@pytest.mark.parametrize(("desks", "minutes"), [(0, 15), (3, 0)])
def test_without_a_desk_or_time_there_are_no_slots(desks: int, minutes: int) -> None:
    with pytest.raises(NoSlotsError) as refused:
        slots(NINE, 1, desks=desks, minutes=minutes)
    with speaking("zh_CN"):
        assert refused.value.message() == "办理台数和每户分钟数都不能少于 1。"
    with speaking("en"):
        assert refused.value.message() == "There must be at least one desk and one minute."


def at(day: int, text: str) -> datetime:
    return datetime.fromisoformat(f"2026-12-0{day}T{text}+08:00")


def test_nobody_is_asked_to_come_in_the_pause_or_after_closing() -> None:
    hours = Hours(time(15), (time(12), time(14)))
    times = slots(at(6, "11:20"), 6, desks=1, minutes=30, hours=hours)
    assert times == [
        at(6, "11:20"),  # the next would reach into the pause
        at(6, "14:00"),
        at(6, "14:30"),
        at(7, "11:20"),
        at(7, "14:00"),
        at(7, "14:30"),
    ]


def test_without_a_pause_one_follows_the_other() -> None:
    times = slots(at(6, "11:30"), 4, desks=2, minutes=30, hours=Hours(time(12, 30), None))
    assert times == [at(6, "11:30"), at(6, "11:30"), at(6, "12:00"), at(6, "12:00")]


def test_a_day_that_is_over_before_it_begins_has_no_slots() -> None:
    with pytest.raises(NoSlotsError):
        slots(at(6, "17:20"), 1, desks=1, minutes=15, hours=Hours(time(17, 30)))


def test_a_hundred_units_at_three_desks_fit_into_a_working_day() -> None:
    times = slots(NINE, 100, desks=3, minutes=15)
    assert times[-1] - NINE < timedelta(hours=9)


@pytest.mark.parametrize(
    ("fee", "amount", "quantity"),
    [(WASTE, 30000, "1"), (PROPERTY, 76523, "89.5㎡ × 3")],  # 285 x 3 x 89.5 = 76522.5
)
def test_a_fee_is_worked_out_for_the_unit(fee: Row, amount: int, quantity: str) -> None:
    made = fee_of(fee, UNIT)
    assert (made["amount"], made["quantity"]) == (amount, quantity)


def test_a_fee_by_area_needs_the_area() -> None:
    with pytest.raises(AreaMissingError) as refused:
        fee_of(PROPERTY, {**UNIT, "area": ""})
    with speaking("zh_CN"):
        assert refused.value.message() == "请填写 1-101 的面积，“物业费”按面积收取。"
    with speaking("en"):
        assert refused.value.message() == "Enter the area of 1-101; “物业费” is charged by area."


def test_every_unit_gets_a_handover_with_its_time_and_fees() -> None:
    later = NINE + timedelta(hours=1)
    units = [UNIT, {**UNIT, "unit": "1-102", "visit_at": later}]
    meters: list[Row] = [{"meter": "water", "item": "WATER"}]
    lines = {"units": units, "fees": [WASTE, PROPERTY], "meters": meters}
    made = spawn_handovers(act(PLAN, lines=lines))
    opened = [one for one in made if isinstance(one, Spawn)]
    assert [one.values["visit_at"] for one in opened] == [NINE, later]
    assert all(one.values["batch"] == "第一批" for one in opened)
    assert opened[0].lines["meters"] == meters
    assert [row["item"] for row in opened[0].lines["fees"]] == ["WASTE", "PROPERTY"]
