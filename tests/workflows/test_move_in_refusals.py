"""Every refusal the handbook names for W01, W02, W03, W07 and W14, made at the desk.

The rules alone are tested in tests/domain; here the sentence is what the clerk reads,
in 简体中文 and English.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

import pytest

from propdesk.desk import Desk
from propdesk.domain.access_cards import NotRegisteredError, SecondCardError
from propdesk.domain.archives import (
    MinutesIncompleteError,
    NotComparedError,
    RetentionRunsError,
    TitleNeedsOwnerError,
)
from propdesk.domain.cases import IllegalTransitionError
from propdesk.domain.deposits import (
    MoreThanHeldError,
    PayeeNotEntitledError,
    ReceiptMissingError,
)
from propdesk.domain.errors import DomainError, NotFoundError, PermissionDeniedError
from propdesk.domain.household_forms import SameNumberError
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.move_ins import (
    CovenantUnsignedError,
    HandoverOpenError,
    IdentityExpiredError,
    IdentityMissingError,
    NoAuthorityError,
)
from propdesk.domain.people import (
    DuplicateIdentityError,
    OverlappingTenureError,
    TenureRole,
)
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import casework, drawers, estate, people
from propdesk.services.estate import UnitHasMoneyError
from propdesk.services.people import CustomerDraft, RoleDraft
from tests.builders import World, add_item, charge
from tests.services.takings import Till
from tests.services.test_move_ins import (
    approved,
    go,
    inspected,
    invited,
    keys_counted,
    signed,
    ticked,
    unit_of,
    units,
)
from tests.workflows.refusals import refusal

__all__ = ["units"]  # the fixture
TODAY = date(2026, 12, 5)
GOOD_ID = "11010519491231002X"
Given = Mapping[str, object]


@dataclass
class Place:
    """A centre with a building that waits to be handed over."""

    centre: World
    units: list[UnitId]

    def desk(self, *roles: Role) -> Desk:
        return self.centre.as_role(*(roles or (Role.RECEPTIONIST,)))

    def open(self, workflow: str, values: Given, *roles: Role) -> bytes:
        made = self.desk(*roles).execute(casework.open_case, workflow=workflow, values=values)
        return made.case_id

    def do(self, case_id: bytes, transition: str, values: Given, *roles: Role) -> None:
        self.desk(*roles).execute(
            casework.do, case_id=case_id, transition=transition, values=values
        )

    def person(self, name: str, role: TenureRole, unit: UnitId, number: str = "") -> None:
        draft = CustomerDraft(name=name, id_number=number or None)
        what = RoleDraft(unit, role, date(2026, 1, 1))
        self.desk().execute(people.register, draft=draft, role=what)

    def filed(self, sort: str = "title", **more: object) -> bytes:
        """An archive item on its shelf."""
        case_id = self.open("archives", {"item": "产权证", "sort": sort, **more})
        self.do(case_id, "file", {"place": "二柜"})
        return case_id

    def lent(self) -> bytes:
        """An archive item that is out."""
        case_id = self.filed()
        slip = {"borrower": "张律师", "purpose": "办证", "due_back": TODAY}
        self.do(case_id, "ask", slip)
        self.do(case_id, "agree", {"lent_on": TODAY}, Role.MANAGER)
        return case_id


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


def no_identity(place: Place) -> None:
    case_id, *_ = approved(place.centre)
    invited(place.centre, case_id)
    desk = place.desk()
    go(desk, case_id, "check_docs", ticked(desk, case_id, "papers"))


def expired_identity(place: Place) -> None:
    case_id, *_ = approved(place.centre)
    invited(place.centre, case_id)
    desk = place.desk()
    valid_to = date(2026, 12, 4)
    go(desk, case_id, "check_docs", ticked(desk, case_id, "papers"), id_valid_to=valid_to)


def agent_without_authority(place: Place) -> None:
    case_id, *_ = approved(place.centre)
    invited(place.centre, case_id)
    desk = place.desk()
    given = {"comes_by_agent": True, "agent": "李强", "id_for_good": True}
    go(desk, case_id, "check_docs", ticked(desk, case_id, "papers"), **given)


def keys_before_the_fees(place: Place) -> None:
    case_id, *_ = approved(place.centre)
    signed(place.centre, case_id)
    desk = place.desk()
    go(desk, case_id, "issue_keys", keys_counted(desk, case_id), keys_signed=True)


def completed_without_covenant(place: Place) -> None:
    case_id, *_ = approved(place.centre)
    inspected(place.centre, case_id)
    go(place.desk(Role.STEWARD), case_id, "accept")
    desk = place.desk()
    go(desk, case_id, "issue_keys", keys_counted(desk, case_id), keys_signed=True)
    wrong = {"covenant_copies": 1}
    desk.execute(casework.correct, case_id=case_id, values=wrong, reason="点错")
    go(desk, case_id, "complete", used_as="vacant")


def second_handover(place: Place) -> None:
    case_id, *_ = approved(place.centre)
    values = {
        "unit_id": unit_of(place.centre, case_id),
        "owner": "业主0",
        "visit_at": place.centre.clock.now(),
    }
    place.open("move_ins", values)


def card_for_a_stranger(place: Place) -> None:
    place.open("access_cards", {"unit_id": "1-101", "holder": "路人甲", "sort": "resident"})


def second_card(place: Place) -> None:
    values = {"unit_id": "1-101", "holder": "业主0", "sort": "resident"}
    place.open("access_cards", values)
    place.open("access_cards", values)


def deposit_of(place: Place) -> bytes:
    """A deposit that is held: paid, as far as its case knows."""
    values = {"unit_id": "1-101", "sort": "card", "payer": "业主0", "amount": 5_000}
    case_id = place.open("deposits", values)
    place.centre.desk.execute(drawers.open_shift, float_fen=0)
    Till(place.centre, place.centre.desk, place.units, FeeItemId(bytes(16)), []).take()
    return case_id


def refund_above_what_is_held(place: Place) -> None:
    case_id = deposit_of(place)
    back = {"payee": "业主0", "payee_is": "payer", "receipt_back": True}
    place.do(case_id, "ask_back", back)
    place.do(case_id, "agree", {"in_order": True, "refund": 5_001}, Role.SUPERVISOR)


def refund_to_somebody_else(place: Place) -> None:
    back = {"payee": "路人甲", "payee_is": "other", "receipt_back": True}
    place.do(deposit_of(place), "ask_back", back)


def refund_without_the_receipt(place: Place) -> None:
    place.do(deposit_of(place), "ask_back", {"payee": "业主0", "payee_is": "payer"})


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
    (
        no_identity,
        IdentityMissingError,
        "请填写业主0的身份证有效期，或勾选长期有效。",
        "Enter until when the identity card of 业主0 is valid, or that it has no end.",
    ),
    (
        expired_identity,
        IdentityExpiredError,
        "业主0的身份证已于 2026-12-04 过期。",
        "The identity card of 业主0 expired on 2026-12-04.",
    ),
    (
        agent_without_authority,
        NoAuthorityError,
        "代理人须持授权委托书办理，尚缺：授权委托书, 业主身份证原件, 代理人身份证原件及复印件。",
        "An agent needs a power of attorney. Still missing: "
        "授权委托书, 业主身份证原件, 代理人身份证原件及复印件.",
    ),
    (
        keys_before_the_fees,
        IllegalTransitionError,
        "无法“移交钥匙”：C001-F12-202612-D01A-0001 当前为“已签约”。",
        "“Hand over keys” is not possible: C001-F12-202612-D01A-0001 is “Agreements signed” now.",
    ),
    (
        completed_without_covenant,
        CovenantUnsignedError,
        "业主公约未签足 3 份，不能办结。",
        "The owners' covenant is not signed in 3 copies.",
    ),
    (
        second_handover,
        HandoverOpenError,
        "该房已有未办结的入伙手续，请在原手续上继续办理。",
        "This unit has an unfinished handover already. Go on with that one.",
    ),
    (
        card_for_a_stranger,
        NotRegisteredError,
        "路人甲 未在该房登记，请先登记住户。",
        "路人甲 is not registered at this unit. Register the person first.",
    ),
    (
        second_card,
        SecondCardError,
        "业主0 已有同种卡，再办须说明原因。",
        "业主0 has an active card of this kind. A second one needs a reason.",
    ),
    (
        refund_above_what_is_held,
        MoreThanHeldError,
        "50.01 元超过现存押金 50.00 元。",
        "50.01 yuan is more than the 50.00 yuan that are held.",
    ),
    (
        refund_to_somebody_else,
        PayeeNotEntitledError,
        "押金只退给交款人本人或持授权委托书者。",
        "A deposit goes back to whoever paid it, or to the holder of a power of attorney.",
    ),
    (
        refund_without_the_receipt,
        ReceiptMissingError,
        "请收回押金收据，或留存领款人身份证复印件。",
        "Take the receipt back, or keep a copy of the payee's identity card.",
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
