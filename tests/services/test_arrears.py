"""Arrears by age and whom to remind (domain.md W12, P04)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.permissions import Permission, Role
from propdesk.domain.reports import Scope
from propdesk.domain.tables import Row
from propdesk.services import arrears, reports_grants
from propdesk.services.accounts import SecondPersonNeededError
from propdesk.services.charges import NewCharge, ReasonNeededError, post_charges
from propdesk.services.reports_grants import GrantExpiredError
from propdesk.services.work import Work, use_case
from tests import builders
from tests.builders import World
from tests.services.takings import Till, agreed_by, open_till

TODAY = date(2026, 12, 5)
AUDITOR = "auditor"


@pytest.fixture
def till(centre: World) -> Till:
    """Two units that owe November (due on the 16th) and December."""
    return open_till(centre)


@use_case(Permission.LOOK_UP)
def bill_late(work: Work, *, unit: UnitId, item: FeeItemId, ages: dict[int, int]) -> None:
    """Bill {days late today: fen}."""
    charges = [
        NewCharge(unit, item, f"20{25 - number}-01", TODAY - timedelta(days=days), fen, "{}")
        for number, (days, fen) in enumerate(ages.items())
    ]
    post_charges(work, charges)


def scope(day: date = TODAY) -> Scope:
    return Scope(day.replace(day=1), day)


def listed(world: World, wanted: Scope) -> tuple[list[Row], list[object]]:
    with world.desk.stream(arrears.ageing, wanted) as table:
        return list(table.rows()), table.totals


def test_what_a_unit_owes_stands_under_its_age(till: Till) -> None:
    ages = {0: 1, 1: 20, 30: 300, 31: 4000, 90: 50_000, 91: 600_000, 365: 7, 366: 80, 900: 900}
    (unit,) = till.world.desk.execute(builders.add_units, building="2", rooms=("101",))
    till.world.desk.execute(bill_late, unit=unit, item=till.item, ages=ages)
    rows, _ = listed(till.world, replace(scope(), unit_id=unit))
    oldest = TODAY - timedelta(days=900)
    by_age = (1, 320, 54_000, 600_000, 7, 980)
    assert [tuple(row) for row in rows] == [("2-101", "2栋", *by_age, 655_308, oldest, 900)]


def test_the_total_is_the_sum_of_all_units(till: Till) -> None:
    rows, totals = listed(till.world, scope())
    assert [row[0] for row in rows] == ["1-101", "1-102"]
    assert totals == ["Total", None, 42066, 42066, 0, 0, 0, 0, 84132, None, None]


def test_what_was_paid_is_no_arrears(till: Till) -> None:
    till.take(30000)
    till.take(unit=till.units[1])
    rows, _ = listed(till.world, scope())
    assert [(row[0], row[2], row[3], row[8]) for row in rows] == [("1-101", 12066, 0, 12066)]


@pytest.mark.parametrize("later", [0, 5, 12])
def test_as_of_a_past_day_the_arrears_are_what_they_were(till: Till, later: int) -> None:
    day = TODAY + timedelta(days=later)
    till.take(30000)
    before = listed(till.world, scope(day))
    till.world.clock.advance(days=later + 1)
    colleague = till.colleague("wang")
    till.take(desk=colleague)
    till.charge_january(till.unit)
    assert listed(till.world, scope(day)) == before
    assert listed(till.world, scope(day + timedelta(days=1))) != before


def test_arrears_are_filtered_by_building_unit_and_item(till: Till) -> None:
    (other,) = till.world.desk.execute(builders.add_units, building="2", rooms=("301",))
    water = till.world.desk.execute(builders.add_item, code="WATER", name="水费")
    till.world.desk.execute(bill_late, unit=other, item=water, ages={5: 777})
    with till.world.desk.database.read() as connection:
        house = connection.exec_driver_sql("SELECT id FROM building WHERE code = '2'").scalar_one()
    for filters in ({"building_id": house}, {"unit_id": other}, {"item_id": water}):
        rows, totals = listed(till.world, replace(scope(), **filters))
        assert [row[0] for row in rows] == ["2-301"]
        assert totals[8] == 777


def test_only_overdue_units_are_reminded_with_numbers_hidden(till: Till) -> None:
    (other,) = till.world.desk.execute(builders.add_units, building="2", rooms=("301",))
    till.world.desk.execute(bill_late, unit=other, item=till.item, ages={0: 777})
    with till.world.desk.stream(arrears.reminders, scope()) as table:
        rows = [tuple(row) for row in table.rows()]
    late = (21033, 42066, date(2026, 11, 16), 19, "Telephone call")
    assert rows == [
        ("1-101", "1栋", "王**", "138****5678", *late),
        ("1-102", "1栋", "李*", "138****5678", *late),
    ]


def test_two_people_may_see_whom_to_remind_in_full(till: Till) -> None:
    till.world.as_role(Role.AUDITOR, login=AUDITOR)
    desk = till.world.as_role(Role.MANAGER, login="boss")
    grant = desk.execute(
        reports_grants.allow_unmasked,
        report="reminders",
        reason="calls of the week",
        approval=agreed_by(AUDITOR),
    )
    with desk.stream(arrears.reminders, scope().under(grant.identity)) as table:
        assert [tuple(row)[2:4] for row in table.rows()] == [
            ("王小明", "13812345678"),
            ("李丽", "13812345678"),
        ]
    assert grant.watermark == (
        "Personal data in full, for boss with the agreement of auditor, 2026-12-05 12:00"
    )


def test_the_agreement_runs_out_and_is_nobody_elses(till: Till) -> None:
    till.world.as_role(Role.AUDITOR, login=AUDITOR)
    desk = till.world.as_role(Role.MANAGER, login="boss")
    grant = desk.execute(
        reports_grants.allow_unmasked,
        report="reminders",
        reason="calls",
        approval=agreed_by(AUDITOR),
    )
    wanted = scope().under(grant.identity)
    with pytest.raises(GrantExpiredError):
        till.world.as_role(Role.MANAGER, login="other").query(arrears.reminders, wanted)
    with pytest.raises(GrantExpiredError):
        desk.query(arrears.reminders, scope().under(bytes(16)))
    with pytest.raises(PermissionDeniedError):
        till.world.as_role(Role.FINANCE).query(arrears.reminders, wanted)
    till.world.clock.advance(minutes=31)
    with pytest.raises(GrantExpiredError):
        desk.query(arrears.reminders, wanted)


def test_nobody_agrees_with_themselves_and_a_reason_is_given(till: Till) -> None:
    desk = till.world.as_role(Role.MANAGER, login="boss")
    with pytest.raises(SecondPersonNeededError):
        desk.execute(
            reports_grants.allow_unmasked,
            report="reminders",
            reason="calls",
            approval=agreed_by("boss"),
        )
    with pytest.raises(ReasonNeededError):
        desk.execute(reports_grants.allow_unmasked, report="reminders", reason=" ", approval=None)
