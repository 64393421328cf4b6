"""Giving prepaid money back (faults 2)."""

import pytest

from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.services import drawers, refunds
from propdesk.services.accounts import SecondPersonNeededError
from propdesk.services.charges import ReasonNeededError
from propdesk.services.refunds import RefundMethodError, RefundTooLargeError
from tests.builders import World
from tests.services.takings import MANAGER, SUPERVISOR, Till, agreed_by, open_till


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
