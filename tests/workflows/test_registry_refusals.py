"""Every refusal the handbook names for W01 and W02, made at the desk, in 简体中文 and English."""

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from propdesk.domain.archives import (
    MinutesIncompleteError,
    NotComparedError,
    RetentionRunsError,
    TitleNeedsOwnerError,
)
from propdesk.domain.cases import IllegalTransitionError
from propdesk.domain.errors import DomainError, NotFoundError, PermissionDeniedError
from propdesk.domain.household_forms import SameNumberError
from propdesk.domain.ids import UnitId
from propdesk.domain.people import (
    DuplicateIdentityError,
    OverlappingTenureError,
    TenureRole,
)
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import casework, estate
from propdesk.services.estate import UnitHasMoneyError
from tests.builders import World, add_item, charge
from tests.services.test_move_ins import (
    units,
)
from tests.workflows.refusals import refusal
from tests.workflows.waiting_building import Place

__all__ = ["units"]  # the fixture
TODAY = date(2026, 12, 5)
GOOD_ID = "11010519491231002X"
Given = Mapping[str, object]


@pytest.fixture
def place(centre: World, units: list[UnitId]) -> Place:
    return Place(centre, units)


def same_identity(place: Place) -> None:
    place.person("甲", TenureRole.MEMBER, place.units[0], GOOD_ID)
    place.person("乙", TenureRole.MEMBER, place.units[0], GOOD_ID)


def unit_with_money(place: Place) -> None:
    item = place.centre.desk.execute(add_item, code="FEE", name="物业费")
    place.centre.desk.execute(
        charge, unit_id=place.units[0], item_id=item, amounts=(("2026-01", 1),)
    )
    place.desk().execute(estate.end_unit, unit_id=place.units[0], reason="拆除")


def occupier_without_unit(place: Place) -> None:
    place.person("甲", TenureRole.TENANT, UnitId(bytes(16)))


def two_tenants(place: Place) -> None:
    place.person("甲", TenureRole.TENANT, place.units[0])
    place.person("乙", TenureRole.TENANT, place.units[0])


def number_twice_on_a_form(place: Place) -> None:
    values = {"unit_id": "1-101", "owner": "甲", "phone": "13812345678", "id_number": GOOD_ID}
    rows = [{"name": "乙", "id_number": GOOD_ID}]
    place.desk().execute(
        casework.open_case, workflow="household_forms", values=values, lines={"members": rows}
    )


def loan_without_the_manager(place: Place) -> None:
    case_id = place.filed()
    place.do(case_id, "ask", {"borrower": "张", "purpose": "办证", "due_back": TODAY})
    place.do(case_id, "agree", {"lent_on": TODAY})


def second_loan(place: Place) -> None:
    place.do(place.lent(), "ask", {"borrower": "李", "purpose": "x", "due_back": TODAY})


def closed_before_it_is_back(place: Place) -> None:
    values = {"returned_on": TODAY, "compared": True, "condition": ""}
    case_id = place.lent()
    place.do(case_id, "take_back", values | {"compared": False, "condition": "完整"})


def title_without_the_customer(place: Place) -> None:
    place.do(place.filed(), "release", {"identity_checked": True})


def destroyed_too_early(place: Place) -> None:
    case_id = place.filed(keep_until=date(2030, 1, 1))
    place.desk(Role.MANAGER).execute(
        casework.do, case_id=case_id, transition="destroy", reason="腾地方"
    )


def minutes_without_points(place: Place) -> None:
    place.open("archives", {"item": "例会", "sort": "minutes", "met_on": TODAY})


REFUSALS: tuple[tuple[Callable[[Place], None], type[DomainError], str, str], ...] = (
    (
        same_identity,
        DuplicateIdentityError,
        "该证件号码已在此房屋登记为“家庭成员”。",
        "This identity number is already registered on the unit as “家庭成员”.",
    ),
    (
        unit_with_money,
        UnitHasMoneyError,
        "房屋 1-101 有应收或收款记录，不能删除。",
        "The unit 1-101 has charges or payments and cannot be removed.",
    ),
    (
        occupier_without_unit,
        NotFoundError,
        "找不到“00000000000000000000000000000000”。",
        "“00000000000000000000000000000000” was not found.",
    ),
    (
        two_tenants,
        OverlappingTenureError,
        "该房屋在这段时间内已有“租户”。请先终止原来的身份，或登记为共有人、家庭成员。",
        "The unit already has a person with the role “租户” at that tim"
        "e. End that role first, or enter the person as a co-owner or"
        " household member.",
    ),
    (
        number_twice_on_a_form,
        SameNumberError,
        "乙 的身份证号在表上重复。",
        "The identity number of 乙 stands twice on the form.",
    ),
    (
        loan_without_the_manager,
        PermissionDeniedError,
        "您没有此项操作的权限（经理审批）。",
        "You do not have the right to do this (decide as manager).",
    ),
    (
        second_loan,
        IllegalTransitionError,
        "无法“开借出单”：C001-F02-202612-D01A-0001 当前为“已借出”。",
        "“Write a borrow slip” is not possible: C001-F02-202612-D01A-0001 is “Out” now.",
    ),
    (
        closed_before_it_is_back,
        NotComparedError,
        "请对照借出单核对归还资料，并填写归还情况。",
        "Compare what came back with the slip, and say in what condition it is.",
    ),
    (
        title_without_the_customer,
        TitleNeedsOwnerError,
        "原件须核对身份并由客户本人签收后方可发还。",
        "An original is handed out only after the identity check and "
        "against the customer's own signature.",
    ),
    (
        destroyed_too_early,
        RetentionRunsError,
        "保管期至 2030-01-01，期满前不得销毁。",
        "It must be kept until 2030-01-01; nothing is destroyed before.",
    ),
    (
        minutes_without_points,
        MinutesIncompleteError,
        "会议记录须写明时间、地点、参加人员和要点。",
        "Minutes need the day, the place, who was there and the main points.",
    ),
)


@pytest.mark.parametrize(
    ("act", "kind", "zh", "en"), REFUSALS, ids=[row[0].__name__ for row in REFUSALS]
)
def test_a_refusal_says_why_in_both_languages(
    place: Place, act: Callable[[Place], None], kind: type[DomainError], zh: str, en: str
) -> None:
    with speaking("zh_CN"):
        said = refusal(lambda: act(place), kind)
    assert said == {"zh_CN": zh, "en": en}
