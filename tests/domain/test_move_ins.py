"""The rules of handing a unit over, refusal by refusal, in both languages (domain.md W03)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain import move_ins as rules
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Fill, Occupy, RaiseCharge, Row, Spawn
from propdesk.domain.case_guards import NotAllTickedError, all_ticked
from propdesk.domain.errors import DomainError
from propdesk.i18n import speaking
from tests.workflows.acts import KnownDesk, act

UNIT = b"u" * 16
TODAY = date(2026, 12, 5)
FIT: Mapping[str, Value] = {
    "unit_id": UNIT,
    "owner": "王小明",
    "phone": "13812345678",
    "batch": "第一批",
    "developer_collects": False,
    "house_settled_on": None,
    "posted_on": TODAY,
    "phoned_at": datetime(2026, 12, 5, 2, tzinfo=UTC),
    "comes_by_agent": False,
    "agent": "",
    "id_valid_to": date(2030, 1, 1),
    "id_for_good": False,
    "agent_id_valid_to": None,
    "covenant_copies": 3,
    "agreement_copies": 3,
    "rounds": None,
    "area_difference": None,
    "difference_by": "developer",
    "f01_done": False,
    "defects_signed": False,
    "key_left": False,
    "custody_reason": "",
    "used_as": "vacant",
}
DEFECT: Row = {
    "place": "厨房",
    "fault": "墙面空鼓",
    "trade": "masonry",
    "responsible": "",
    "due": None,
    "done_on": None,
    "rechecked_on": None,
}
POA: Row = {"item": "授权委托书", "is_required": True, "is_done": False}
KEY: Row = {"key": "入户门钥匙", "count": None, "tag": ""}
METER: Row = {"meter": "water", "item": "", "serial": "", "reading": ""}
Refusal = tuple[
    Callable[[Act], None], Mapping[str, Value], Mapping[str, Sequence[Row]], Any, str, str
]
REFUSALS: Sequence[Refusal] = (
    (
        rules.one_handover,
        {},
        {},
        {"desk": KnownDesk(open=1)},
        "该房已有未办结的入伙手续，请在原手续上继续办理。",
        "This unit has an unfinished handover already. Go on with that one.",
    ),
    (
        rules.both_channels,
        {"phoned_at": None},
        {},
        {},
        "入伙通知须信函、电话两种方式送达，尚缺：电话。",
        "The notice goes by post and by telephone. Still missing: telephone.",
    ),
    (
        rules.identity_valid,
        {"id_valid_to": None},
        {},
        {},
        "请填写王小明的身份证有效期，或勾选长期有效。",
        "Enter until when the identity card of 王小明 is valid, or that it has no end.",
    ),
    (
        rules.identity_valid,
        {"id_valid_to": date(2026, 12, 4)},
        {},
        {},
        "王小明的身份证已于 2026-12-04 过期。",
        "The identity card of 王小明 expired on 2026-12-04.",
    ),
    (
        rules.identity_valid,
        {"comes_by_agent": True, "agent": "李强", "agent_id_valid_to": date(2020, 5, 1)},
        {},
        {},
        "李强的身份证已于 2020-05-01 过期。",
        "The identity card of 李强 expired on 2020-05-01.",
    ),
    (
        rules.agent_has_authority,
        {"comes_by_agent": True},
        {"agent_papers": [POA]},
        {},
        "代理人须持授权委托书办理，尚缺：授权委托书。",
        "An agent needs a power of attorney. Still missing: 授权委托书.",
    ),
    (
        rules.copies_signed,
        {"covenant_copies": 2},
        {},
        {},
        "两种协议各须签署 3 份：现有业主公约 2 份，前期物业管理协议 3 份。",
        "3 signed copies of each are needed: covenant 2, preliminary service agreement 3.",
    ),
    (
        rules.house_settled,
        {"developer_collects": True},
        {},
        {},
        "财务尚未结清房款和面积差价。",
        "Finance has not settled the house price and the area difference yet.",
    ),
    (
        rules.fees_received,
        {},
        {},
        {"desk": KnownDesk(arrears=123450)},
        "该房尚欠 1234.50 元，请先到收费台交清。",
        "The unit still owes 1234.50 yuan. Take the fees at the counter first.",
    ),
    (
        rules.readings_taken,
        {},
        {"meters": [METER]},
        {},
        "请填写每只表的起始读数。",
        "Enter the start reading of every meter.",
    ),
    (
        rules.defects_done,
        {},
        {"defects": [DEFECT]},
        {},
        "尚未复验：厨房。",
        "Not re-inspected yet: 厨房.",
    ),
    (rules.defects_named, {}, {}, {}, "请先登记问题。", "Write down the defects first."),
    (
        rules.keys_counted,
        {},
        {"keys": [KEY]},
        {},
        "请填写每种钥匙的数量。",
        "Enter every kind of key with its number.",
    ),
    (
        rules.custody_has_reason,
        {"key_left": True},
        {},
        {},
        "请填写钥匙托管的原因。",
        "Say why the key stays with the service centre.",
    ),
    (
        rules.covenant_signed,
        {"covenant_copies": 0},
        {},
        {},
        "业主公约未签足 3 份，不能办结。",
        "The owners' covenant is not signed in 3 copies.",
    ),
)


@pytest.mark.parametrize(("judge", "values", "lines", "more", "zh", "en"), REFUSALS)
def test_a_refusal_says_why_in_both_languages(
    judge: Callable[[Act], None],
    values: Mapping[str, Value],
    lines: Mapping[str, Sequence[Row]],
    more: Mapping[str, Any],
    zh: str,
    en: str,
) -> None:
    with pytest.raises(DomainError) as refused:
        judge(act({**FIT, **values}, lines=lines, **more))
    for language, sentence in (("zh_CN", zh), ("en", en)):
        with speaking(language):
            assert refused.value.message() == sentence


@pytest.mark.parametrize("judge", dict.fromkeys(r[0] for r in REFUSALS))
def test_nothing_is_refused_where_all_is_in_order(judge: Callable[[Act], None]) -> None:
    lines: Mapping[str, Sequence[Row]] = {
        "meters": [{**METER, "reading": "0"}],
        "keys": [{**KEY, "count": 2}],
        "defects": [DEFECT] if judge is rules.defects_named else [],
    }
    judge(act(FIT, lines=lines))


def test_a_card_without_end_needs_no_date() -> None:
    rules.identity_valid(act({**FIT, "id_valid_to": None, "id_for_good": True}))


def test_an_agent_with_every_paper_is_let_through() -> None:
    values = {**FIT, "comes_by_agent": True, "agent": "李强", "agent_id_valid_to": TODAY}
    made = act(values, lines={"agent_papers": [{**POA, "is_done": True}]})
    rules.agent_has_authority(made)
    rules.identity_valid(made)


def test_a_missing_paper_is_named() -> None:
    with pytest.raises(NotAllTickedError, match="授权委托书"):
        all_ticked("papers")(act(FIT, lines={"papers": [POA]}))


@pytest.mark.parametrize("signed", [False, True])
def test_keys_before_repairs_only_with_the_signed_list(*, signed: bool) -> None:
    made = act({**FIT, "defects_signed": signed}, lines={"defects": [DEFECT]})
    object.__setattr__(made, "state", "rectifying")
    if signed:
        rules.keys_with_defects(made)
        return
    with pytest.raises(rules.KeysWithDefectsError) as refused, speaking("zh_CN"):
        rules.keys_with_defects(made)
    with speaking("zh_CN"):
        said = refused.value.message()
    assert said == "尚有问题未整改，业主签署问题清单后方可移交钥匙。"


@pytest.mark.parametrize(
    ("contract", "measured", "price", "fen"),
    [
        (8950, 9000, 1_000_000, 500_000),  # half a square metre more: the owner pays
        (9000, 8950, 1_000_000, -500_000),
        (8950, 8950, 1_000_000, 0),
        (8950, 8951, 150, 2),  # 1.5 fen: half up
        (8951, 8950, 150, -2),
    ],
)
def test_the_area_difference_has_its_sign(
    contract: int, measured: int, price: int, fen: int
) -> None:
    assert rules.area_difference_fen(contract, measured, price) == fen


@given(st.integers(0, 99_999), st.integers(0, 99_999), st.integers(0, 10_000_000))
def test_turned_round_the_difference_changes_its_sign_only(
    contract: int, measured: int, price: int
) -> None:
    there = rules.area_difference_fen(contract, measured, price)
    assert there == -rules.area_difference_fen(measured, contract, price)


def test_settling_the_house_price_fills_the_difference() -> None:
    given_ = {**FIT, "contract_area": "89.5", "measured_area": "90㎡", "area_price": 1_000_000}
    assert rules.settle_house(act(given_)) == (Fill({"area_difference": 500_000}),)


def test_signing_charges_what_has_an_item() -> None:
    fees: list[Row] = [
        {"item": "WASTE", "name": "垃圾清运费", "amount": 30000, "standard": "", "quantity": ""},
        {"item": "", "name": "代收契税", "amount": 99, "standard": "", "quantity": ""},
    ]
    made = rules.raise_fees(act(FIT, lines={"fees": fees}))
    assert made == [RaiseCharge(UNIT, "WASTE", 30000, "垃圾清运费")]


def test_every_open_defect_becomes_an_order_of_its_own() -> None:
    seen = {**DEFECT, "rechecked_on": TODAY}
    orders = rules.order_repairs(act(FIT, lines={"defects": [DEFECT, seen, DEFECT]}))
    assert [type(order) for order in orders] == [Spawn, Spawn]
    assert isinstance(orders[0], Spawn)
    assert (orders[0].workflow, orders[0].values["fault"]) == ("repairs", "墙面空鼓")


def test_completing_hands_the_unit_over_and_rounds_are_counted() -> None:
    assert rules.take_over(act(FIT)) == (Occupy(UNIT, "vacant", TODAY),)
    assert rules.next_round(act({**FIT, "rounds": 2})) == (Fill({"rounds": 3}),)
