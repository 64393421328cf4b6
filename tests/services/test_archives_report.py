"""Reports of archive, cards and register: loans, completeness, disclosures (W01, W02, W07)."""

from datetime import date

import pytest

from propdesk.desk import Desk
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Role
from propdesk.domain.reports import Scope
from propdesk.i18n import speaking
from propdesk.services import (
    access_cards_report,
    archives_report,
    case_lines,
    case_sheets,
    casework,
    people,
    people_lists,
    prices_own,
    registry_report,
)
from propdesk.services.case_lines import LineChange
from propdesk.services.people import RevealField
from propdesk.services.reports import CATALOGUE
from tests.builders import World, add_owner, add_units

TODAY = date(2026, 12, 5)
SCOPE = Scope(first=TODAY, last=TODAY)


@pytest.fixture
def unit(centre: World) -> UnitId:
    """A unit with an owner, and another nobody has taken over."""
    first, _ = centre.desk.execute(add_units, rooms=("101", "102"))
    centre.desk.execute(add_owner, unit_id=first, name="王小明", phone="13812345678")
    return first


def rows_of(desk: Desk, name: str) -> list[tuple[object, ...]]:
    report = next(report for report in CATALOGUE if report.name == name)
    with speaking("zh_CN"):
        return [tuple(row) for row in desk.query(report.ask, SCOPE).rows()]


def filed(centre: World, unit: UnitId) -> bytes:
    """A customer's file with one required paper missing, filed with the supervisor's word."""
    desk = centre.as_role(Role.SPECIALIST)
    values = {"item": "1-101 王小明", "sort": "customer", "unit_id": unit}
    with speaking("zh_CN"):
        case_id = desk.execute(casework.open_case, workflow="archives", values=values).case_id
    papers = desk.query(case_sheets.sheet, case_id=case_id).lines["papers"]
    required = [key for key, row in papers if row["is_required"]]
    ticked = [LineChange(key, {"is_done": True}) for key in required[1:]]
    desk.execute(case_lines.change_lines, case_id=case_id, section="papers", rows=ticked)
    boss = centre.as_role(Role.SUPERVISOR)
    step(boss, case_id, "file", "登记表后补", place="二柜")
    return case_id


def step(desk: Desk, case_id: bytes, transition: str, reason: object = "", **more: object) -> None:
    desk.execute(
        casework.do, case_id=case_id, transition=transition, values=more, reason=str(reason)
    )


def lend(centre: World, case_id: bytes) -> None:
    desk, manager = centre.as_role(Role.SPECIALIST), centre.as_role(Role.MANAGER, login="经理")
    step(desk, case_id, "ask", borrower="张律师", purpose="产权", due_back=date(2026, 12, 8))
    step(manager, case_id, "agree", lent_on=TODAY)


def test_what_is_lent_stands_with_its_days_overdue(centre: World, unit: UnitId) -> None:
    lend(centre, filed(centre, unit))
    centre.clock.advance(days=5)
    (row,) = rows_of(centre.desk, "archive-loans")
    assert row[1:] == ("1-101 王小明", "张律师", TODAY, date(2026, 12, 8), 2)


def test_files_are_complete_when_no_required_paper_is_missing(centre: World, unit: UnitId) -> None:
    filed(centre, unit)
    (line,) = rows_of(centre.desk, "archive-files")
    assert (line[1], line[2], line[4]) == (1, 0, 1)
    (lack,) = rows_of(centre.desk, "archive-missing")
    assert lack[1:] == ("1-101 王小明", "业主登记表", 1)


def test_a_house_sale_file_is_complete_with_its_eight_papers(centre: World, unit: UnitId) -> None:
    desk, boss = centre.as_role(Role.SPECIALIST), centre.as_role(Role.SUPERVISOR)
    values = {"item": "1-101 购房档案", "sort": "house_sale", "unit_id": unit}
    with speaking("zh_CN"):
        case_id = desk.execute(casework.open_case, workflow="archives", values=values).case_id
    papers = desk.query(case_sheets.sheet, case_id=case_id).lines["sale_papers"]
    assert [row["item"] for _, row in papers] == [
        "认购书",
        "商品房买卖合同",
        "按揭合同",
        "补充协议",
        "优惠申请表",
        "身份证复印件",
        "收据复印件",
        "发票复印件",
    ]
    ticked = [LineChange(key, {"is_done": True}) for key, _ in papers]
    for part in (ticked[:7], ticked[7:]):
        desk.execute(case_lines.change_lines, case_id=case_id, section="sale_papers", rows=part)
        if part == ticked[7:]:
            break
        (lack,) = rows_of(centre.desk, "archive-missing")
        assert lack[1:] == ("1-101 购房档案", "发票复印件", 1)
        with pytest.raises(casework.OverrideNeededError, match="发票复印件"):
            step(desk, case_id, "file", place="三柜")
    step(boss, case_id, "file", place="三柜")
    assert rows_of(centre.desk, "archive-missing") == []


def test_whoever_showed_or_lent_something_is_named(centre: World, unit: UnitId) -> None:
    lend(centre, filed(centre, unit))
    desk = centre.as_role(Role.RECEPTIONIST, login="小赵")
    (owner,) = desk.query(people_lists.of_unit, unit_id=unit)
    desk.execute(
        people.reveal, customer_id=owner.customer_id, what=RevealField.PHONE, reason="回电"
    )
    assert rows_of(centre.desk, "disclosures") == [("小赵", 1, 0, 0), ("经理", 0, 1, 0)]
    assert archives_report.disclosures.permission is not None


def test_cards_are_counted_by_unit_with_what_was_charged(centre: World, unit: UnitId) -> None:
    centre.as_role(Role.FINANCE).execute(prices_own.provide)
    desk = centre.as_role(Role.RECEPTIONIST)
    values = {"holder": "王小明", "unit_id": unit, "sort": "resident"}
    case_id = desk.execute(casework.open_case, workflow="access_cards", values=values).case_id
    step(desk, case_id, "approve", identity_seen=True, photo_kept=True)
    step(desk, case_id, "issue", card_no="C1", fee=2_000, deposit=5_000)
    step(desk, case_id, "lose")
    step(desk, case_id, "replace", card_no="C2", fee=3_000)
    assert rows_of(centre.desk, "access-cards") == [("1-101", 1, 0, 1, 5_000)]
    assert access_cards_report.by_unit.permission is not None
    links = desk.query(case_sheets.sheet, case_id=case_id).links
    assert [link.workflow for link in links] == ["deposits"]


def test_units_are_counted_by_use_and_people_by_building(centre: World, unit: UnitId) -> None:
    assert unit
    (line,) = rows_of(centre.desk, "households")
    counted = dict(zip((c.key for c in registry_report.COLUMNS), line, strict=True))
    assert (counted["units"], counted["households"], counted["people"]) == (2, 1, 1)
    assert sum(int(str(counted[k])) for k in ("waiting", "unknown")) == 2
