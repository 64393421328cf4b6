"""Every refusal the handbook names for W03, W07 and W14, made at the desk.

The rules alone are tested in tests/domain; here the sentence is what the clerk reads,
in 简体中文 and English.
"""

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from propdesk.domain.access_cards import NotRegisteredError, SecondCardError
from propdesk.domain.cases import IllegalTransitionError
from propdesk.domain.deposits import (
    MoreThanHeldError,
    PayeeNotEntitledError,
    ReceiptMissingError,
)
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.move_ins import (
    CovenantUnsignedError,
    HandoverOpenError,
    IdentityExpiredError,
    IdentityMissingError,
    NoAuthorityError,
)
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import casework, drawers
from tests.builders import World
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
from tests.workflows.waiting_building import Place

__all__ = ["units"]  # the fixture
TODAY = date(2026, 12, 5)
GOOD_ID = "11010519491231002X"
Given = Mapping[str, object]


@pytest.fixture
def place(centre: World, units: list[UnitId]) -> Place:
    return Place(centre, units)


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
