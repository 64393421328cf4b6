"""The rules of deposits, refusal by refusal, in both languages (domain.md W14, P33, P37)."""

from collections.abc import Callable, Mapping, Sequence

import pytest

from propdesk.domain import deposits as rules
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Fill, Spawn
from propdesk.domain.errors import DomainError
from propdesk.i18n import speaking
from tests.workflows.acts import act

UNIT = b"u" * 16
FIT: Mapping[str, Value] = {
    "unit_id": UNIT,
    "sort": "decoration",
    "payer": "王小明",
    "amount": 200_000,
    "purpose": "",
    "receipt_no": "D01-1",
    "deduction": 5_000,
    "deducted": 50_000,
    "payee": "王小明",
    "payee_is": "payer",
    "proxy_paper": "",
    "receipt_back": True,
    "identity_copy": False,
    "in_order": True,
    "refund": 150_000,
    "refund_by": "cash",
}
Refusal = tuple[Callable[[Act], None], Mapping[str, Value], str, str]
REFUSALS: Sequence[Refusal] = (
    (
        rules.some_money,
        {"amount": 0},
        "请填写押金金额。",
        "Enter the amount of the deposit.",
    ),
    (
        rules.deduction_fits,
        {"deduction": 150_001},
        "1500.01 元超过现存押金 1500.00 元。",
        "1500.01 yuan is more than the 1500.00 yuan that are held.",
    ),
    (
        rules.deduction_small,
        {"deduction": 10_001},
        "扣除超过 100.00 元须经理同意。",
        "A deduction above 100.00 yuan needs the manager.",
    ),
    (
        rules.payee_entitled,
        {"payee_is": "other"},
        "押金只退给交款人本人或持授权委托书者。",
        "A deposit goes back to whoever paid it, or to the holder of a power of attorney.",
    ),
    (
        rules.payee_entitled,
        {"payee_is": "proxy"},
        "请填写授权委托书的编号或日期。",
        "Enter the number or date of the power of attorney.",
    ),
    (
        rules.receipt_or_copy,
        {"receipt_back": False},
        "请收回押金收据，或留存领款人身份证复印件。",
        "Take the receipt back, or keep a copy of the payee's identity card.",
    ),
    (
        rules.receipt_back,
        {"receipt_back": False, "identity_copy": True},
        "押金收据已遗失，须主管同意。",
        "The receipt is lost: a supervisor must allow it.",
    ),
    (
        rules.inspected,
        {"in_order": False},
        "请先验收：押金所涉事项须合格。",
        "Have it inspected first: what the deposit was for must be in order.",
    ),
    (
        rules.refund_fits,
        {"refund": 150_001},
        "1500.01 元超过现存押金 1500.00 元。",
        "1500.01 yuan is more than the 1500.00 yuan that are held.",
    ),
    (
        rules.refund_fits,
        {"refund": 149_000},
        "还会剩下 10.00 元，请先办理扣除并填写原因。",
        "10.00 yuan would be left over. Deduct them first, with the reason.",
    ),
    (
        rules.at_counter,
        {"refund_by": "transfer"},
        "转账由财务办理，请选择在前台退款的方式。",
        "Finance gives it back by transfer; choose how you give it back here.",
    ),
)


@pytest.mark.parametrize(("judge", "values", "zh", "en"), REFUSALS)
def test_a_refusal_says_why_in_both_languages(
    judge: Callable[[Act], None], values: Mapping[str, Value], zh: str, en: str
) -> None:
    with pytest.raises(DomainError) as refused:
        judge(act({**FIT, **values}))
    for language, sentence in (("zh_CN", zh), ("en", en)):
        with speaking(language):
            assert refused.value.message() == sentence


@pytest.mark.parametrize("judge", dict.fromkeys(refusal[0] for refusal in REFUSALS))
def test_nothing_is_refused_where_all_is_in_order(judge: Callable[[Act], None]) -> None:
    judge(act(FIT))


def test_a_proxy_with_the_paper_is_let_through() -> None:
    rules.payee_entitled(act({**FIT, "payee_is": "proxy", "proxy_paper": "2026-12-01"}))


def test_deductions_add_up_and_a_forfeit_takes_all() -> None:
    assert rules.add_up(act(FIT)) == (Fill({"deducted": 55_000, "deduction": None}),)
    assert rules.forfeit_all(act(FIT)) == (Fill({"deducted": 200_000}),)


def test_what_needs_a_deposit_holds_one_as_a_case_of_its_own() -> None:
    held = rules.hold(UNIT, "card", 5_000, "王小明", "F17-1")
    assert isinstance(held, Spawn)
    assert (held.workflow, held.relation) == ("deposits", "deposit")
    assert (held.values["amount"], held.values["purpose"]) == (5_000, "F17-1")
