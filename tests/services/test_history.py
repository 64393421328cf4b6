"""Old values with who and when, out of the change log (domain.md W01)."""

from datetime import date

import pytest

from propdesk import record_history
from propdesk.domain.errors import NotFoundError, PermissionDeniedError
from propdesk.domain.estate import OccupancyState
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import audit, estate, occupancy, people, people_lists, vehicles
from propdesk.services.audit import AuditFilter
from propdesk.services.estate import UnitDraft
from propdesk.services.history import ChangeRow
from propdesk.services.people import CustomerDraft, RevealReasonError, RoleDraft
from tests.builders import World

ID = "11010519491231002X"


@pytest.fixture
def unit(centre: World) -> UnitId:
    draft = UnitDraft("1", "101", area=8950, delivered_on=date(2026, 1, 5))
    clerk = centre.as_role(Role.RECEPTIONIST, login="小陈")
    return clerk.execute(estate.add_unit, draft=draft, occupancy=OccupancyState.VACANT)


@pytest.fixture
def owner(centre: World, unit: UnitId) -> CustomerId:
    clerk = centre.as_role(Role.RECEPTIONIST, login="小陈")
    draft = CustomerDraft("王小明", phone="13800138000", id_number=ID)
    role = RoleDraft(unit, TenureRole.OWNER, date(2026, 1, 5))
    return clerk.execute(people.register, draft=draft, role=role)


def told(rows: tuple[ChangeRow, ...]) -> list[tuple[str, str, str]]:
    return [(row.what, row.old, row.new) for row in rows]


def test_a_corrected_person_keeps_the_old_values_with_who_and_when(
    centre: World, owner: CustomerId
) -> None:
    centre.clock.advance(hours=1)
    manager = centre.as_role(Role.MANAGER, login="老张")
    draft = CustomerDraft("王晓明", phone="13900139000", note="改名")
    manager.execute(people.change_customer, customer_id=owner, draft=draft)
    with speaking("zh_CN"):
        rows = record_history.of_customer(centre.desk, owner)
    assert told(rows[:3]) == [
        ("备注", "", "改名"),
        ("电话", "138****8000", "139****9000"),
        ("姓名", "王小明", "王晓明"),
    ]
    assert {(row.person, row.at, row.act) for row in rows[:3]} == {
        ("老张", centre.clock.now(), "people.change_customer")
    }
    assert [row.person for row in rows[3:]] == ["小陈", "小陈"]
    assert told(rows[3:]) == [
        ("身份", "", "1-101 业主 王晓明，自 2026-01-05"),
        ("新增客户", "", "王小明 · 138****8000 · 110105********002X"),
    ]


def test_numbers_are_shown_in_full_for_a_reason_that_is_kept(
    centre: World, owner: CustomerId
) -> None:
    change = people.change_customer
    other = CustomerDraft("王小明", phone="", id_number="")
    centre.desk.execute(change, customer_id=owner, draft=other)
    shown = str(told(record_history.of_customer(centre.desk, owner)))
    assert "13800138000" not in shown
    assert ID not in shown
    with pytest.raises(RevealReasonError):
        record_history.in_full(centre.desk, owner, " ")
    rows = record_history.in_full(centre.desk, owner, "业主来电核对")
    assert {(row.old, row.new) for row in rows[:2]} == {("13800138000", ""), (ID, "")}
    (line,) = centre.desk.query(audit.lines, only=AuditFilter(text="业主来电核对")).rows
    assert (line.act, line.subject) == ("history.reveal", "王小明")
    assert "138" not in line.detail
    with pytest.raises(PermissionDeniedError):
        record_history.in_full(centre.as_role(Role.AUDITOR), owner, "查账")


def test_the_same_number_typed_again_is_no_change(centre: World, owner: CustomerId) -> None:
    before = record_history.of_customer(centre.desk, owner)
    draft = CustomerDraft("王小明", phone="13800138000", id_number=ID)
    centre.desk.execute(people.change_customer, customer_id=owner, draft=draft)
    assert record_history.of_customer(centre.desk, owner) == before


def test_a_unit_tells_its_fields_uses_people_and_vehicles(
    centre: World, unit: UnitId, owner: CustomerId
) -> None:
    desk = centre.desk
    corrected = UnitDraft("1", "101", area=9000, delivered_on=date(2026, 1, 5))
    desk.execute(estate.change_unit, unit_id=unit, draft=corrected)
    plate = desk.execute(vehicles.add, unit_id=unit, plate="粤B12345")
    desk.execute(vehicles.end, vehicle_id=plate)
    desk.execute(occupancy.begin_decorating, unit_id=unit, first=date(2026, 12, 1))
    desk.execute(occupancy.end_decorating, unit_id=unit)
    desk.execute(occupancy.take_back, unit_id=unit)
    with speaking("zh_CN"):
        rows = told(record_history.of_unit(desk, unit))
    assert rows == [
        ("使用状态", "空置，自 2026-01-05", "已撤回"),
        ("装修开始日", "2026-12-01", ""),
        ("装修开始日", "", "2026-12-01"),
        ("车辆", "粤B12345", "已撤回"),
        ("车辆", "", "粤B12345"),
        ("建筑面积", "89.50 m²", "90.00 m²"),
        ("身份", "", "1-101 业主 王小明，自 2026-01-05"),
        ("使用状态", "", "空置，自 2026-01-05"),
        ("新增房屋", "", "1-101"),
    ]


def test_an_ended_role_tells_its_last_day(centre: World, unit: UnitId, owner: CustomerId) -> None:
    (role,) = centre.desk.query(people_lists.of_unit, unit_id=unit)
    centre.desk.execute(people.end_role, tenure_id=role.tenure_id, last=date(2026, 12, 4))
    with speaking("zh_CN"):
        row = record_history.of_unit(centre.desk, unit)[0]
    assert (row.what, row.old, row.new) == (
        "最后一天 · 1-101 业主 王小明，自 2026-01-05",
        "",
        "2026-12-04",
    )


def test_what_is_not_there_has_no_history(centre: World) -> None:
    with pytest.raises(NotFoundError):
        record_history.of_unit(centre.desk, UnitId(bytes(16)))
    with pytest.raises(NotFoundError):
        record_history.of_customer(centre.desk, CustomerId(bytes(16)))
