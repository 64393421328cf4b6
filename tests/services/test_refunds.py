"""Giving prepaid money back (faults 2)."""

import pytest
from sqlalchemy import select

from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.journal import ACCOUNT_OF_METHOD, Account, Fact, Method
from propdesk.domain.permissions import Role
from propdesk.models.journal import Posting
from propdesk.models.payments import Refund
from propdesk.services import drawers, refunds
from propdesk.services.accounts import SecondPersonNeededError
from propdesk.services.charges import ReasonNeededError
from propdesk.services.drawers import ShiftCountedError, ShiftNotOpenError
from propdesk.services.refunds import RefundMethodError, RefundTooLargeError
from tests.builders import World
from tests.services.takings import MANAGER, SUPERVISOR, TODAY, Till, agreed_by, open_till


@pytest.fixture
def till(centre: World) -> Till:
    """A unit with 79.34 prepaid, and a supervisor with a shift."""
    made = open_till(centre)
    made.take(50000, keep=True)
    made.desk = made.colleague(SUPERVISOR, Role.SUPERVISOR)
    return made


def refund(
    till: Till, fen: int, second: str = MANAGER, method: Method = Method.CASH, reason: str = "搬家"
) -> refunds.Refunded:
    return till.desk.execute(
        refunds.refund,
        unit_id=till.unit,
        amount_fen=fen,
        method=method,
        reason=reason,
        approval=agreed_by(second) if second else None,
    )


def test_a_refund_takes_from_the_prepaid_and_from_the_drawer(till: Till) -> None:
    done = refund(till, 5000)
    assert done.prepaid_after_fen == 2934
    assert till.standing() == (0, 2934)
    counted = till.desk.execute(drawers.count, denominations={})
    assert counted.expected_fen == -5000
    assert till.verified().ok


def test_what_was_overpaid_can_be_refunded_like_what_was_prepaid(till: Till) -> None:
    assert refund(till, 7934).prepaid_after_fen == 0


@pytest.mark.parametrize("fen", [0, -1, 7935, 10**12])
def test_only_what_is_prepaid_is_refunded(till: Till, fen: int) -> None:
    with pytest.raises(RefundTooLargeError):
        refund(till, fen)
    assert till.standing() == (0, 7934)


def test_the_second_person_must_have_the_right_and_be_another(till: Till) -> None:
    till.world.as_role(Role.COLLECTOR, login="colleague")
    for second in ("", SUPERVISOR, "colleague"):
        with pytest.raises(SecondPersonNeededError):
            refund(till, 100, second)


def test_a_refund_needs_a_reason_and_a_way_to_give_money(till: Till) -> None:
    with pytest.raises(ReasonNeededError):
        refund(till, 100, reason=" ")
    with pytest.raises(RefundMethodError):
        refund(till, 100, method=Method.PREPAID)


def test_collectors_do_not_refund(till: Till) -> None:
    till.desk = till.world.as_role(Role.COLLECTOR, login="collector")
    with pytest.raises(PermissionDeniedError):
        refund(till, 100)


@pytest.mark.parametrize("method", [Method.TRANSFER, Method.WECHAT, Method.ALIPAY, Method.CARD])
def test_finance_gives_back_without_a_drawer_what_is_not_cash(till: Till, method: Method) -> None:
    till.desk = till.world.as_role(Role.FINANCE)
    assert refund(till, 5000, method=method).prepaid_after_fen == 2934
    with till.desk.database.read() as connection:
        row = connection.execute(select(Refund.shift_id, Refund.business_date)).one()
        posted = connection.execute(
            select(Posting.account, Posting.amount_fen, Posting.shift_id).where(
                Posting.fact == Fact.REFUND.value
            )
        ).all()
    assert tuple(row) == (None, TODAY)
    assert set(map(tuple, posted)) == {
        (Account.PREPAYMENT.value, 5000, None),
        (ACCOUNT_OF_METHOD[method].value, -5000, None),
    }
    assert till.verified().ok


def test_cash_is_given_back_out_of_a_shift_only(till: Till) -> None:
    till.desk = till.world.as_role(Role.FINANCE)
    with pytest.raises(ShiftNotOpenError):
        refund(till, 100)
    assert till.standing() == (0, 7934)


def test_finance_too_needs_a_second_person(till: Till) -> None:
    till.desk = till.world.as_role(Role.FINANCE, login="finance")
    for second in ("", "finance", SUPERVISOR):
        with pytest.raises(SecondPersonNeededError):
            refund(till, 100, second, Method.TRANSFER)


def test_a_transfer_back_counts_in_the_shift_that_runs_and_in_none_once_it_is_counted(
    till: Till,
) -> None:
    refund(till, 100, method=Method.TRANSFER)
    till.desk.execute(drawers.count, denominations={})
    refund(till, 100, method=Method.TRANSFER)
    with pytest.raises(ShiftCountedError):
        refund(till, 100)
    with till.desk.database.read() as connection:
        shifts = connection.scalars(select(Refund.shift_id).order_by(Refund.id)).all()
    assert [shift is None for shift in shifts] == [False, True]
    assert till.verified().ok
