"""Separation of duties: what one person cannot do alone, tried with every wrong helper (R33)."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from propdesk.domain.errors import DomainError
from propdesk.domain.ids import ReceiptId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.domain.print_jobs import Attempt, Grade, JobState
from propdesk.models.accounts import AuditLine, User
from propdesk.models.drawers import ShiftClose
from propdesk.services import (
    accounts,
    desk_settings,
    drawers,
    drawers_openings,
    print_jobs_queue,
    receipts_copies,
    refunds,
    reversals,
)
from propdesk.services.accounts import (
    Approval,
    LoginBlockedError,
    SecondPersonNeededError,
    SharedPasswordError,
    WrongPasswordError,
)
from propdesk.services.drawers_clock import DayWish
from propdesk.settings import COPIES_ALONE, DRAWER_OPENINGS_ALONE
from tests.builders import World
from tests.services.takings import MANAGER, SUPERVISOR, Till, agreed_by, open_till

PRINTER = "tcp://127.0.0.1:9"
Act = Callable[[Till, Approval | None], object]


def printed_receipt(till: Till) -> ReceiptId:
    taken = till.take(1000, printer=PRINTER)
    assert taken.job_id is not None
    now = till.world.clock.now()
    attempt = Attempt(now, now, 3000, Grade.CONFIRMED)
    till.desk.execute(
        print_jobs_queue.record, job_id=taken.job_id, state=JobState.CONFIRMED, attempt=attempt
    )
    return taken.receipt_id


def void(till: Till, receipt: ReceiptId, approval: Approval | None) -> object:
    return till.desk.execute(reversals.void, receipt_id=receipt, reason="错", approval=approval)


def void_ones_own_printed(till: Till, approval: Approval | None) -> object:
    return void(till, printed_receipt(till), approval)


def void_after_an_hour(till: Till, approval: Approval | None) -> object:
    receipt = till.take(1000).receipt_id
    till.world.clock.advance(hours=1)
    return void(till, receipt, approval)


def void_somebody_elses(till: Till, approval: Approval | None) -> object:
    receipt = till.take(1000, desk=till.colleague("colleague")).receipt_id
    return void(till, receipt, approval)


def move_a_printed_payment(till: Till, approval: Approval | None) -> object:
    return till.desk.execute(
        reversals.move,
        receipt_id=printed_receipt(till),
        to_unit=till.units[1],
        reason="错",
        approval=approval,
    )


def close_with_a_difference(till: Till, approval: Approval | None) -> object:
    till.desk.execute(drawers.count, denominations={100_00: 1})
    return till.desk.execute(drawers.close, reason="少", approval=approval)


def date_back_behind_a_wrong_clock(till: Till, approval: Approval | None) -> object:
    till.desk.execute(drawers.count, denominations={100_00: 2})
    till.desk.execute(drawers.close)
    till.world.clock.advance(days=-3)
    wish = DayWish(confirmed=True, approval=approval)
    return till.desk.execute(drawers.open_shift, float_fen=20000, wish=wish)


def print_one_copy_too_many(till: Till, approval: Approval | None) -> object:
    till.world.desk.execute(desk_settings.change, setting=COPIES_ALONE, value=0)
    return till.desk.execute(
        receipts_copies.print_copy,
        receipt_id=printed_receipt(till),
        reason="丢失",
        printer=PRINTER,
        approval=approval,
    )


def open_the_drawer_once_too_often(till: Till, approval: Approval | None) -> object:
    till.world.desk.execute(desk_settings.change, setting=DRAWER_OPENINGS_ALONE, value=0)
    return till.desk.execute(
        drawers_openings.open_drawer, reason="换零钱", printer=PRINTER, approval=approval
    )


ACTS = (
    void_ones_own_printed,
    void_after_an_hour,
    void_somebody_elses,
    move_a_printed_payment,
    close_with_a_difference,
    date_back_behind_a_wrong_clock,
    print_one_copy_too_many,
    open_the_drawer_once_too_often,
)


def same_password(till: Till) -> Approval:
    """Give the collector the supervisor's password."""
    with till.desk.database.write() as connection:
        hashes = select(User.password_hash).where(User.login == SUPERVISOR)
        connection.exec_driver_sql(
            "UPDATE user SET password_hash = ? WHERE login = 'collector'",
            (connection.scalar(hashes),),
        )
    return agreed_by(SUPERVISOR)


def retired(till: Till) -> Approval:
    with till.desk.database.read() as connection:
        user = connection.scalars(select(User.id).where(User.login == SUPERVISOR)).one()
    till.world.desk.execute(accounts.retire, user_id=user)
    return agreed_by(SUPERVISOR)


def blocked(till: Till) -> Approval:
    for _ in range(16):
        till.world.clock.advance(hours=1)
        till.desk.execute(accounts.sign_in, login=SUPERVISOR, password="wrong")
    till.world.clock.advance(hours=-15)
    return agreed_by(SUPERVISOR)


def peer(till: Till) -> Approval:
    till.world.as_role(Role.COLLECTOR, login="peer")
    return agreed_by("peer")


HELPERS: dict[str, tuple[Callable[[Till], Approval | None], type[DomainError]]] = {
    "nobody": (lambda _: None, SecondPersonNeededError),
    "oneself": (lambda _: agreed_by("collector"), SecondPersonNeededError),
    "a peer without the right": (peer, SecondPersonNeededError),
    "a guessed password": (lambda _: Approval(SUPERVISOR, "guess"), WrongPasswordError),
    "an empty password": (lambda _: Approval(SUPERVISOR, ""), WrongPasswordError),
    "one password for two": (same_password, SharedPasswordError),
    "a retired supervisor": (retired, WrongPasswordError),
    "a blocked supervisor": (blocked, LoginBlockedError),
}


@pytest.fixture
def till(centre: World) -> Till:
    return open_till(centre)


@pytest.mark.parametrize("helper", list(HELPERS))
@pytest.mark.parametrize("act", ACTS)
def test_nobody_does_it_alone_or_with_the_wrong_helper(till: Till, act: Act, helper: str) -> None:
    approve, refusal = HELPERS[helper]
    if helper == "a blocked supervisor" and act is date_back_behind_a_wrong_clock:
        refusal = DomainError  # whichever is noticed first
    with pytest.raises(refusal):
        act(till, approve(till))


@pytest.mark.parametrize("act", ACTS)
def test_with_the_right_second_person_it_is_done_and_both_stand_in_the_audit_list(
    till: Till, act: Act
) -> None:
    act(till, agreed_by(SUPERVISOR))
    with till.desk.database.read() as connection:
        supervisor = connection.scalars(select(User.id).where(User.login == SUPERVISOR)).one()
        lines = connection.execute(
            select(AuditLine.actor_id, AuditLine.second_id).where(AuditLine.second_id.is_not(None))
        ).all()
    assert till.desk.actor is not None
    assert [tuple(line) for line in lines] == [(till.desk.actor.user_id, supervisor)]
    assert till.verified().ok


def test_a_refund_needs_a_manager_or_finance_beside_the_supervisor(till: Till) -> None:
    till.take(50000, keep=True)
    supervisor = till.colleague(SUPERVISOR, Role.SUPERVISOR)

    def refund(approval: Approval | None) -> refunds.Refunded:
        return supervisor.execute(
            refunds.refund,
            unit_id=till.unit,
            amount_fen=100,
            method=Method.CASH,
            reason="搬家",
            approval=approval,
        )

    for approval in (None, agreed_by(SUPERVISOR), agreed_by("collector")):
        with pytest.raises(SecondPersonNeededError):
            refund(approval)
    assert refund(agreed_by(MANAGER))


def test_whoever_counts_never_agrees_to_the_difference(till: Till) -> None:
    supervisor = till.colleague(SUPERVISOR, Role.SUPERVISOR)
    supervisor.execute(drawers.count, denominations={100_00: 1})
    with pytest.raises(SecondPersonNeededError):
        supervisor.execute(drawers.close, reason="多", approval=agreed_by(SUPERVISOR))
    supervisor.execute(drawers.close, reason="多", approval=agreed_by(MANAGER))
    with till.desk.database.read() as connection:
        row = connection.execute(select(ShiftClose.actor_id, ShiftClose.second_id)).one()
    assert row.actor_id != row.second_id
