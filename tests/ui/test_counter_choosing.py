"""Choosing lines and handing over money: the counter's small values."""

from dataclasses import replace
from datetime import date

import pytest

from propdesk.domain.collection import OpenCharge, Tender, total_of
from propdesk.domain.ids import ChargeId
from propdesk.domain.journal import Method
from propdesk.ui.counter import choosing, tendering
from propdesk.ui.counter.choosing import Mode, Selection
from propdesk.ui.counter.tendering import Bill, Tendering

LINES = [
    OpenCharge(
        ChargeId(bytes([number]) * 16), item, f"2026-{month:02d}", date(2026, month, 16), fen
    )
    for number, (item, month, fen) in enumerate(
        (("FEE", 8, 100), ("FEE", 9, 200), ("WATER", 9, 30), ("FEE", 10, 300))
    )
]
BILL = Bill(due_fen=10000, prepay_fen=0, prepaid_fen=2500)


def total(selection: Selection) -> int:
    return total_of(choosing.choices_of(selection, LINES))


@pytest.mark.parametrize(("presses", "expected"), [(1, 100), (2, 330), (3, 630), (4, 630)])
def test_plus_takes_the_oldest_month_and_one_more_each_time(presses: int, expected: int) -> None:
    selection = Selection()
    for _ in range(presses):
        selection = choosing.one_more(selection, LINES)
    assert total(selection) == expected


def test_minus_leaves_out_the_newest_month_down_to_nothing() -> None:
    selection, sums = Selection(), []
    for _ in range(4):
        selection = choosing.one_fewer(selection, LINES)
        sums.append(total(selection))
    assert sums == [330, 100, 0, 0]
    assert selection.mode is Mode.NOTHING


def test_a_line_is_taken_out_and_put_back_by_itself() -> None:
    first = LINES[0].charge_id
    without = choosing.toggled(Selection(), LINES, first)
    assert (total(without), without.mode) == (530, Mode.SOME)
    assert total(choosing.toggled(without, LINES, first)) == 630


def test_a_habit_keeps_the_way_but_not_the_lines_of_another_unit() -> None:
    three = choosing.by_months(3, LINES)
    assert choosing.carried_over(three, LINES[:2]).months == 2
    assert choosing.carried_over(choosing.toggled(three, LINES, LINES[0].charge_id), LINES) == (
        Selection()
    )


def test_the_amount_is_proposed_until_it_is_typed() -> None:
    cash = Tendering()
    assert tendering.shown(cash, BILL) == "100.00"
    typed = replace(cash, text="150")
    assert tendering.change_so_far(typed, BILL) == 5000
    assert tendering.change_so_far(replace(cash, text="50"), BILL) is None
    assert tendering.change_so_far(replace(cash, text="x"), BILL) is None


def test_only_what_is_prepaid_is_proposed_from_the_prepayment() -> None:
    assert tendering.proposed(Tendering(method=Method.PREPAID), BILL) == 2500


def test_parts_of_a_mixed_payment_leave_the_rest_to_be_proposed() -> None:
    first = tendering.with_part(Tendering(text="30"), BILL)
    assert tendering.remaining(first, BILL) == 7000
    assert tendering.shown(first, BILL) == "70.00"
    assert first.method is Method.WECHAT
    settled = tendering.settled(first, BILL)
    assert settled.parts == (Tender(Method.CASH, 3000), Tender(Method.WECHAT, 7000))
    back = tendering.without_last_part(first)
    assert (back.parts, back.method, back.text) == ((), Method.CASH, "30.00")


def test_two_parts_by_the_same_method_are_one_tender() -> None:
    first = tendering.with_part(Tendering(text="30"), BILL)
    again = replace(first, method=Method.CASH)
    assert tendering.tenders(again, BILL) == (Tender(Method.CASH, 10000),)
