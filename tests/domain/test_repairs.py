"""The rules of repairs, each with what it lets pass and what it refuses (domain.md W39)."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from propdesk.domain import repairs as rules
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Fill, HandTo, RaiseCharge
from propdesk.domain.errors import DomainError
from propdesk.domain.repairs_words import DANGERS
from propdesk.i18n import speaking
from propdesk.workflows.repairs import WORKFLOW
from tests.builders import NOON
from tests.workflows.acts import ME, OTHER, KnownPast, act

BLANK: Mapping[str, Value] = {field.name: field.empty for field in WORKFLOW.fields}
UNIT = b"u" * 16
TAP: dict[str, Value] = {"part": "水龙头", "quantity": 2, "price": 4500, "requisition": "L-7"}


def given(**values: Value) -> dict[str, Value]:
    """Return a repair's fields with some filled in."""
    return {**BLANK, "unit_id": UNIT, **values}


def past(*steps: str) -> KnownPast:
    """Return steps made one after the other by somebody else."""
    return KnownPast(tuple((step, NOON, OTHER) for step in ("open", *steps)))


AGREED = past("quote", "accept_quote")
REFUSED: list[tuple[str, type[DomainError], object, str, str]] = [
    (
        "somewhere",
        rules.PlaceMissingError,
        act(given(unit_id=None)),
        "Enter the unit or the place of the repair.",
        "请填写报修的房屋或位置。",
    ),
    (
        "lies_ahead",
        rules.AppointmentPastError,
        act(given(appointment_at=NOON - timedelta(minutes=1))),
        "The appointment must lie ahead.",
        "预约时间必须在现在之后。",
    ),
    (
        "in_danger",
        rules.NoDangerError,
        act(given(urgency="ordinary")),
        "Agree a time with the customer first; only danger goes at once.",
        "请先与客户约好时间；只有险情可以立即上门。",
    ),
    (
        "has_quote",
        rules.NothingQuotedError,
        act(given()),
        "Enter the quote first.",
        "请先填写报价。",
    ),
    (
        "quote_accepted",
        rules.QuoteNotAcceptedError,
        act(given(quoted=100), past=past("accept_quote", "quote")),
        "The customer has not accepted a quote for this yet.",
        "客户还没有确认报价。",
    ),
    (
        "parts_requisitioned",
        rules.NoRequisitionError,
        act(given(), lines={"parts": [{**TAP, "requisition": ""}]}),
        "“水龙头” has no requisition number yet.",
        "“水龙头”还没有领用单号。",
    ),
    (
        "fee_was_agreed",
        rules.NobodyToChargeError,
        act(given(unit_id=None, place="大堂", fee=100), past=AGREED),
        "A fee needs a unit; this repair is in a public area.",
        "收费须有房屋；这是公共区域的维修。",
    ),
    (
        "fee_was_agreed",
        rules.FeeAboveQuoteError,
        act(given(fee=12050, quoted=9000), past=AGREED),
        "The fee of 120.50 yuan is above the accepted quote of 90.00. Give the reason.",
        "维修费120.50元高于已确认的报价90.00元，请写明原因。",
    ),
    (
        "asked_by_another",
        rules.OwnWorkVisitedError,
        act(given(technician_id=ME)),
        "You did this repair; somebody else must ask the customer.",
        "这单是您修的，须由别人回访。",
    ),
    (
        "on_another_day",
        rules.SameDayTryError,
        act(given(), past=past("open_visit", "no_answer"), now=NOON + timedelta(hours=3)),
        "Today was tried already; try again on another day.",
        "今天已经联系过，请改天再联系。",
    ),
]


@pytest.mark.parametrize(("rule", "error", "step", "english", "chinese"), REFUSED)
def test_a_rule_refuses_with_its_sentence_in_both_languages(
    rule: str, error: type[DomainError], step: object, english: str, chinese: str
) -> None:
    with pytest.raises(error) as refused:
        getattr(rules, rule)(step)
    for language, words in (("en", english), ("zh_CN", chinese)):
        with speaking(language):
            assert refused.value.message() == words


@pytest.mark.parametrize(
    ("rule", "step"),
    [
        ("somewhere", act(given())),
        ("somewhere", act(given(unit_id=None, place="2栋大堂"))),
        ("lies_ahead", act(given(appointment_at=NOON))),
        *(("in_danger", act(given(urgency=danger))) for danger in DANGERS),
        ("has_quote", act(given(quoted=1))),
        ("quote_accepted", act(given())),
        ("quote_accepted", act(given(quoted=100), past=AGREED)),
        ("parts_requisitioned", act(given(), lines={"parts": [TAP]})),
        ("fee_was_agreed", act(given())),
        ("fee_was_agreed", act(given(fee=9000, quoted=9000), past=AGREED)),
        ("fee_was_agreed", act(given(fee=9100, quoted=9000), past=AGREED, reason="加换阀门")),
        ("asked_by_another", act(given(technician_id=OTHER))),
        ("on_another_day", act(given(), past=past("no_answer"), now=NOON + timedelta(days=1))),
    ],
)
def test_a_rule_lets_pass_what_it_should(rule: str, step: object) -> None:
    getattr(rules, rule)(step)


@pytest.mark.parametrize(
    ("values", "lines", "fee"),
    [
        ({}, [], 0),
        ({"price_management": 1000, "price_material": 2000, "price_dispatch": 3000}, [], 6000),
        ({"price_travel": 500, "price_material": 2000}, [TAP], 9500),  # the parts used, not quoted
        ({"price_travel": 500, "under_warranty": True}, [TAP], 500),  # N36: parts are free
        ({"price_material": 2000, "under_warranty": True}, [], 0),
        ({"fee": 7700, "price_travel": 500}, [TAP], 7700),  # fixed case by case
        ({"fee": 0, "price_travel": 500}, [TAP], 0),
        ({"parts_charged": 9000}, [TAP], 0),  # reopened: the same parts are not charged again
        ({"parts_charged": 4500}, [TAP], 4500),
    ],
)
def test_the_price_is_management_material_call_out_and_travel(
    values: dict[str, Value], lines: list[dict[str, Value]], fee: int
) -> None:
    assert rules.fee_of(act(given(**values), lines={"parts": lines})) == fee


@pytest.mark.parametrize(
    ("fault", "urgency"),
    [
        ("厨房漏水", "ordinary"),
        ("卫生间爆管", "burst_pipe"),
        ("家里停电了", "power_loss"),
        ("老人困在电梯里", "lift_entrapment"),
        ("电表箱冒烟", "danger"),
    ],
)
def test_the_callers_words_tell_danger(fault: str, urgency: str) -> None:
    assert rules.urgency_of(fault) == urgency


def test_a_fee_is_charged_to_the_unit_and_kept() -> None:
    made = rules.charge(act(given(fee=7700, charged=300), lines={"parts": [TAP]}))
    assert made == (
        Fill({"fee": 7700, "charged": 8000, "parts_charged": 9000}),
        RaiseCharge(UNIT, "REPAIR", 7700, note="C001-F41-202612-D01A-0001"),
    )


def test_who_takes_a_repair_from_the_pool_has_it_and_putting_it_back_gives_it_to_the_first() -> (
    None
):
    assert rules.take(act(given())) == (Fill({"technician_id": ME}), HandTo(ME))
    assert rules.put_back(act(given(), past=past())) == (
        Fill({"technician_id": None}),
        HandTo(OTHER),
    )
