"""The lobby's reports: every figure from the cases themselves (domain.md W24, W28, W29)."""

from datetime import date, timedelta

import pytest

from propdesk.domain.permissions import Role
from propdesk.domain.reports import Scope
from propdesk.services import after_hours, casework, goods_passes, lobby_report, visitors
from propdesk.services.reports import report_named
from tests.builders import World, add_units
from tests.workflows.test_goods_passes import BOXES, issued

SATURDAY = date(2026, 12, 5)
MONTH = Scope(date(2026, 12, 1), date(2026, 12, 31))
KNOWN = {"purpose": "private", "host": "李女士", "host_informed": True}


def test_visits_are_counted_by_day(centre: World) -> None:
    desk = centre.as_role(Role.RECEPTIONIST)
    first = desk.execute(visitors.sign_in, values={"name": "王小明", "companions": 2} | KNOWN)
    desk.execute(visitors.sign_in, values={"name": "刘三", "badge": "A1"} | KNOWN)
    away = desk.execute(casework.open_case, workflow="visitors", values={"name": "孙五"} | KNOWN)
    desk.execute(casework.do, case_id=away.case_id, transition="turn_away", reason="无预约")
    gone = desk.execute(casework.open_case, workflow="visitors", values={"name": "误"} | KNOWN)
    centre.as_role(Role.SUPERVISOR).execute(casework.void, case_id=gone.case_id, reason="误录")
    centre.clock.advance(days=1)
    desk = centre.as_role(Role.RECEPTIONIST)
    desk.execute(visitors.close_out, cases=[first.case_id], reason="查看无人")
    desk.execute(visitors.sign_in, values={"name": "赵一"} | KNOWN)
    table = centre.desk.query(lobby_report.visits, MONTH)
    assert list(table.rows()) == [
        (SATURDAY, 2, 4, 1, 1),
        (SATURDAY + timedelta(days=1), 1, 1, 0, 0),
    ]


def test_goods_passes_are_counted_by_unit(centre: World) -> None:
    centre.desk.execute(add_units, rooms=("101", "102"))
    desk = centre.as_role(Role.RECEPTIONIST)
    used, back = issued(desk), issued(desk)
    issued(desk, (BOXES,), unit_id="1-102")
    gate = centre.as_role(Role.GUARD)
    gate.execute(goods_passes.check, code=used.number, counted=5)
    gate.execute(goods_passes.check, code=back.number, counted=9)
    centre.clock.advance(days=1)
    gate.execute(goods_passes.expire_due)
    table = centre.desk.query(lobby_report.passes, MONTH)
    assert list(table.rows()) == [("1-101", 2, 1, 1, 1), ("1-102", 1, 0, 0, 1)]


def test_overtime_is_what_its_service_counts(centre: World) -> None:
    centre.desk.execute(add_units)
    desk = centre.as_role(Role.GUARD)
    values = {
        "name": "赵一",
        "sort": "overtime",
        "company": "远方贸易",
        "id_tail": "1234",
        "unit_id": "1-101",
        "host": "陈总",
        "host_informed": True,
        "aircon_hours": 2,
        "planned_out": desk.clock.now() + timedelta(hours=3),
    }
    done = desk.execute(after_hours.sign_in, values=values)
    centre.clock.advance(minutes=61)
    desk.execute(visitors.sign_out, code=done.number)
    table = centre.desk.query(lobby_report.overtime, MONTH)
    assert list(table.rows()) == [("远方贸易", 1, 1, 3, 2)]


@pytest.mark.parametrize("name", ["visits", "goods-passes", "overtime"])
def test_the_lobbys_reports_are_in_the_catalogue(name: str) -> None:
    assert report_named(name).name == name
